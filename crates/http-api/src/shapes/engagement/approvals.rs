//! Replies that wait for a second person, with what they are about.

use domain::{
    Id, Timestamp,
    engagement::{Author, Decision, Mode, Platform, Post, PostStatus, Reply, ReplyType},
    identity::Account,
};
use repositories::engagement::PendingReply;
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::shapes::{ModeName, PlatformName, ReplyTypeName, shown::body, texts};
use crate::time::Time;

body! {
    /// The post that is answered, as it is now.
    #[schema(as = PendingPost)]
    PendingPostBody<'a> of post: Post {
        #[schema(value_type = Uuid)]
        id: Id<Post>,
        platform_post_id: &'a str,
        content: &'a str,
        content_version: i64,
        detected_at: Time,
        /// Whether the platform deleted it.
        is_removed: bool => post.state == PostStatus::Removed,
        keyword_matches: &'a [String],
        #[schema(value_type = Object)]
        raw_metrics: &'a Map<String, Value>,
    }
}

body! {
    /// The author who is answered, as known now.
    #[schema(as = PendingAuthor)]
    PendingAuthorBody<'a> of author: Author {
        #[schema(value_type = Uuid)]
        id: Id<Author>,
        handle: &'a str,
        display_name: &'a str,
        follower_count: i64,
        is_verified: bool,
        is_power_user: bool = author.details.is_power_user,
        relationship_score: f64 = author.details.relationship_score,
    }
}

body! {
    /// The decision that the reply follows.
    #[schema(as = PendingDecision)]
    PendingDecisionBody<'a> of decision: Decision {
        #[schema(value_type = Uuid)]
        id: Id<Decision>,
        #[schema(value_type = ModeName)]
        mode: Mode = decision.details.mode,
        composite_score: f64,
        #[schema(schema_with = texts::any_list_or_object)]
        safety_flags: &'a Value = decision.details.safety_flags,
        competitor_detected: bool = decision.details.competitor_detected,
        created_at: Time,
    }
}

/// A reply that waits for a second person, with what it is about.
#[derive(Serialize, ToSchema)]
#[schema(as = Approval)]
pub struct PendingBody<'a> {
    #[schema(value_type = Uuid)]
    id: Id<Reply>,
    content: &'a str,
    utm_code: Option<&'a str>,
    /// Name of the archetype.
    archetype: Option<&'a str>,
    #[schema(value_type = ReplyTypeName)]
    reply_type: ReplyType,
    #[schema(value_type = PlatformName)]
    platform: Platform,
    /// Since when it waits.
    pending_since: Time,
    #[schema(value_type = Uuid)]
    drafted_by: Id<Account>,
    #[schema(value_type = Option<Uuid>)]
    edited_by: Option<Id<Account>>,
    /// What an approval must name as `If-Match`.
    version: i64,
    /// `null` once it was purged.
    post: Option<PendingPostBody<'a>>,
    /// `null` once the author was erased.
    author: Option<PendingAuthorBody<'a>>,
    /// `null` once it was purged.
    decision: Option<PendingDecisionBody<'a>>,
}

impl crate::shapes::shown::Body for PendingBody<'_> {
    type Of = PendingReply;
    type At<'a> = PendingBody<'a>;
}

impl<'a> From<&'a PendingReply> for PendingBody<'a> {
    fn from(pending: &'a PendingReply) -> Self {
        let PendingReply { reply, archetype, decision, post, author } = pending;
        let since: Timestamp = reply.pending_since.unwrap_or(reply.updated_at);
        Self {
            id: reply.id,
            content: &reply.details.content,
            utm_code: reply.details.utm_code.as_deref(),
            archetype: archetype.as_deref(),
            reply_type: reply.details.reply_type,
            platform: reply.platform,
            pending_since: Time(since),
            drafted_by: reply.drafted_by,
            edited_by: reply.edited_by,
            version: reply.version,
            post: post.as_ref().map(Into::into),
            author: author.as_ref().map(Into::into),
            decision: decision.as_ref().map(Into::into),
        }
    }
}
