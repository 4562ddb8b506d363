//! Replies.

use domain::{
    Id,
    engagement::{
        Author, AuthorSnapshot, Decision, DecisionSnapshot, Mode, Platform, Post, PostSnapshot, Reply,
        ReplySnapshot, ReplyStatus, ReplyType,
    },
    identity::Account,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use services::{
    ServiceError,
    engagement::{
        replies::{Create, ReplyChanges, ReplyView},
        sending::Sent,
    },
};
use utoipa::ToSchema;

use crate::shapes::{ModeName, PlatformName, ReplyStatusName, ReplyTypeName, shown::body, texts};
use crate::strict::{named, named_patch, whole};
use crate::{patch::Patch, time::Time};

body! {
    /// What the author of a post was when it was answered.
    #[schema(as = AuthorSnapshot, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000b1", "platform_id": "48210", "handle": "soil_sam",
        "display_name": "Sam", "follower_count": 1250, "is_verified": false
    })))]
    AuthorSnapshotBody<'a> of author: AuthorSnapshot {
        #[schema(value_type = Uuid)]
        id: Id<Author>,
        platform_id: &'a str,
        handle: &'a str,
        display_name: &'a str,
        follower_count: i64,
        is_verified: bool,
    }
}

body! {
    /// What a post said when it was last seen by whoever answers it.
    #[schema(as = PostSnapshot, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000c1", "platform_post_id": "1790001",
        "content": "Which sensor tells when my tomatoes are thirsty?", "content_version": 1,
        "detected_at": "2026-03-01T08:00:00.000000Z"
    })))]
    PostSnapshotBody<'a> of post: PostSnapshot {
        #[schema(value_type = Uuid)]
        id: Id<Post>,
        platform_post_id: &'a str,
        /// Empty once the platform deleted it.
        content: &'a str,
        content_version: i64,
        detected_at: Time,
    }
}

body! {
    /// What was decided on a post when it was answered.
    #[schema(as = DecisionSnapshot, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000e1", "mode": "HELPFUL", "composite_score": 0.76,
        "created_at": "2026-03-01T08:02:00.000000Z"
    })))]
    DecisionSnapshotBody of decision: DecisionSnapshot {
        #[schema(value_type = Uuid)]
        id: Id<Decision>,
        #[schema(value_type = ModeName)]
        mode: Mode,
        composite_score: f64,
        created_at: Time,
    }
}

body! {
    /// What a reply rests on. It stays when the rows are purged.
    #[schema(as = ReplySnapshot)]
    ReplySnapshotBody<'a> of snapshot: ReplySnapshot {
        author: AuthorSnapshotBody<'a>,
        post: PostSnapshotBody<'a>,
        decision: DecisionSnapshotBody,
    }
}

body! {
    /// A reply.
    #[schema(as = Reply)]
    ReplyBody<'a> of view: ReplyView {
        #[schema(value_type = Uuid)]
        id: Id<Reply> = view.reply.id,
        /// `null` once the decision was purged.
        #[schema(value_type = Option<Uuid>)]
        decision_id: Option<Id<Decision>> = view.reply.decision_id,
        /// `null` once the author was erased.
        #[schema(value_type = Option<Uuid>)]
        author_id: Option<Id<Author>> = view.reply.author_id,
        #[schema(value_type = PlatformName)]
        platform: Platform = view.reply.platform,
        content: &'a str = view.reply.details.content,
        utm_code: Option<&'a str> = view.reply.details.utm_code,
        /// Name of the archetype.
        archetype: Option<&'a str> = view.archetype,
        #[schema(value_type = ReplyTypeName)]
        reply_type: ReplyType = view.reply.details.reply_type,
        #[schema(value_type = ReplyStatusName)]
        approval_status: ReplyStatus = view.reply.approval_status,
        #[schema(value_type = Uuid)]
        drafted_by: Id<Account> = view.reply.drafted_by,
        /// Who changed it last.
        #[schema(value_type = Option<Uuid>)]
        edited_by: Option<Id<Account>> = view.reply.edited_by,
        /// Since when it waits for a second person.
        pending_since: Option<Time> = view.reply.pending_since,
        /// Who approved or refused it last.
        #[schema(value_type = Option<Uuid>)]
        approved_by: Option<Id<Account>> = view.reply.approved_by,
        approved_at: Option<Time> = view.reply.approved_at,
        /// Why it was refused.
        reject_reason: Option<&'a str> = view.reply.reject_reason,
        /// Until when somebody sends it.
        sending_until: Option<Time> = view.reply.sending_until,
        /// How often sending began.
        sendings: i64 = view.reply.sendings,
        /// When sending began, of one that went out or may have gone out.
        sent_at: Option<Time> = view.reply.sent_at,
        posted_at: Option<Time> = view.reply.posted_at,
        /// What the platform calls it.
        platform_post_id: Option<&'a str> = view.reply.platform_post_id,
        /// How many it helped.
        help_count: i64 = view.reply.help_count,
        /// The platform's figures.
        #[schema(value_type = Object)]
        metrics: &'a Map<String, Value> = view.reply.metrics_json,
        snapshot: ReplySnapshotBody<'a> = view.reply.snapshot_json,
        deleted_at: Option<Time> = view.reply.deleted_at,
        delete_reason: Option<&'a str> = view.reply.delete_reason,
        /// Counts changes, from 1; also the `ETag`.
        version: i64 = view.reply.version,
        created_at: Time = view.reply.created_at,
        updated_at: Time = view.reply.updated_at,
    }
}

fn manual() -> ReplyType {
    ReplyType::Manual
}

/// A reply to draft.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "content": "A capacitive one: it does not rust. —Antone (Vita)", "utm_code": "sensor-1",
    "archetype": "COACH", "reply_type": "MANUAL"
})))]
pub struct ReplyCreate {
    #[schema(schema_with = texts::reply_content)]
    content: String,
    /// What its links are counted by.
    #[serde(default)]
    #[schema(schema_with = texts::utm_code_or_null)]
    utm_code: Option<String>,
    /// Name of an active archetype.
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    archetype: Option<String>,
    /// `MANUAL` when it is not given.
    #[serde(default = "manual", deserialize_with = "named")]
    #[schema(value_type = ReplyTypeName)]
    reply_type: ReplyType,
}

impl ReplyCreate {
    /// The use case, for a decision.
    pub fn into_use_case(self, decision: Id<Decision>) -> Create {
        let Self { content, utm_code, archetype, reply_type } = self;
        Create { decision, content, utm_code, archetype, reply_type }
    }
}

/// Changes of a reply (RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "content": "A capacitive one: it lasts for years. —Antone (Vita)" })))]
pub struct ReplyPatch {
    #[serde(default)]
    #[schema(schema_with = texts::reply_content, required = false)]
    content: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::utm_code_or_null)]
    utm_code: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    archetype: Patch<String>,
    #[serde(default, deserialize_with = "named_patch")]
    #[schema(value_type = Option<ReplyTypeName>)]
    reply_type: Patch<ReplyType>,
}

impl ReplyPatch {
    /// As the use case takes it.
    pub fn into_changes(self) -> Result<ReplyChanges, ServiceError> {
        Ok(ReplyChanges {
            content: self.content.given("/content")?,
            utm_code: self.utm_code.or_none(),
            archetype: self.archetype.or_none(),
            reply_type: self.reply_type.or(ReplyType::Manual),
        })
    }
}

/// Whether a reply is approved.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "approve": true })))]
pub struct ApprovalPut {
    approve: bool,
    /// Why it is refused; required then, and only then.
    #[serde(default)]
    #[schema(schema_with = texts::refusal_or_null)]
    reason: Option<String>,
}

impl ApprovalPut {
    /// Why it is refused, if it is.
    pub fn refused_for(self) -> Result<Option<String>, ServiceError> {
        match (self.approve, self.reason) {
            (true, None) => Ok(None),
            (false, Some(reason)) => Ok(Some(reason)),
            (true, Some(_)) => Err(ServiceError::invalid("/reason", "not_allowed", "is only of a refusal")),
            (false, None) => Err(ServiceError::invalid("/reason", "required", "is required of a refusal")),
        }
    }
}

fn two_minutes() -> i64 {
    120
}

/// How a reply is sent.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "lease_seconds": 120 })))]
pub struct SendingCreate {
    /// For how long; 120 when it is not given.
    #[serde(default = "two_minutes", deserialize_with = "whole")]
    #[schema(minimum = 30, maximum = 3_600, default = 120)]
    pub lease_seconds: i64,
    /// Whether the post may have an answer already.
    #[serde(default)]
    pub allow_second: bool,
}

/// A sending that has begun.
#[derive(Serialize, ToSchema)]
#[schema(as = Sending, examples(json!({
    "token": "3f1c…", "expires_at": "2026-03-01T09:02:00.000000Z",
    "content": "A capacitive one: it does not rust. —Antone (Vita)"
})))]
pub struct SendingBody<'a> {
    /// To be sent as `Lease-Token`; told to nobody else.
    token: &'a str,
    /// From then on nobody knows whether it was sent, unless the sender says so.
    expires_at: Time,
    /// What is to be sent.
    content: &'a str,
}

impl<'a> From<&'a Sent> for SendingBody<'a> {
    fn from(sent: &'a Sent) -> Self {
        Self { token: sent.token.reveal(), expires_at: Time(sent.expires_at), content: &sent.content }
    }
}

/// That a reply is on the platform.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "platform_post_id": "1790002" })))]
pub struct PostingPut {
    /// What the platform calls it.
    #[schema(schema_with = texts::platform_id)]
    pub platform_post_id: String,
}

/// Whether a reply was found on the platform.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "posted": true, "platform_post_id": "1790002" })))]
pub struct ResolutionPut {
    posted: bool,
    /// What the platform calls it; required if it is there, and only then.
    #[serde(default)]
    #[schema(schema_with = texts::platform_id_or_null)]
    platform_post_id: Option<String>,
}

impl ResolutionPut {
    /// What the platform calls it, if it is there.
    pub fn posted_as(self) -> Result<Option<String>, ServiceError> {
        let pointer = "/platform_post_id";
        match (self.posted, self.platform_post_id) {
            (true, Some(id)) => Ok(Some(id)),
            (false, None) => Ok(None),
            (true, None) => {
                Err(ServiceError::invalid(pointer, "required", "is required of one that is there"))
            }
            (false, Some(_)) => {
                Err(ServiceError::invalid(pointer, "not_allowed", "is only of one that is there"))
            }
        }
    }
}

/// The platform's figures of a reply.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "metrics": { "likes": 12 }, "help_count": 3 })))]
pub struct MetricsPut {
    #[schema(schema_with = texts::any_object)]
    pub metrics: Map<String, Value>,
    /// How many it helped.
    #[serde(default, deserialize_with = "whole")]
    #[schema(minimum = 0, maximum = 1_000_000_000_000_i64)]
    pub help_count: i64,
}
