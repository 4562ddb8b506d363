//! Replies that wait for a second person, with what they are about.

use domain::{
    Id,
    engagement::{Author, Decision, Mode, Platform, Post, PostStatus, Reply, ReplyType},
    identity::Account,
};
use repositories::engagement::PendingReply;
use serde_json::{Map, Value};

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

body! {
    /// A reply that waits for a second person, with what it is about.
    #[schema(as = Approval)]
    PendingBody<'a> of pending: PendingReply {
        #[schema(value_type = Uuid)]
        id: Id<Reply> = pending.reply.id,
        content: &'a str = pending.reply.details.content,
        utm_code: Option<&'a str> = pending.reply.details.utm_code,
        /// Name of the archetype.
        archetype: Option<&'a str>,
        #[schema(value_type = ReplyTypeName)]
        reply_type: ReplyType = pending.reply.details.reply_type,
        #[schema(value_type = PlatformName)]
        platform: Platform = pending.reply.platform,
        /// Since when it waits.
        pending_since: Time => Time(pending.reply.pending_since.unwrap_or(pending.reply.updated_at)),
        #[schema(value_type = Uuid)]
        drafted_by: Id<Account> = pending.reply.drafted_by,
        #[schema(value_type = Option<Uuid>)]
        edited_by: Option<Id<Account>> = pending.reply.edited_by,
        /// What an approval must name as `If-Match`.
        version: i64 = pending.reply.version,
        /// `null` once it was purged.
        post: Option<PendingPostBody<'a>>,
        /// `null` once the author was erased.
        author: Option<PendingAuthorBody<'a>>,
        /// `null` once it was purged.
        decision: Option<PendingDecisionBody<'a>>,
    }
}
