//! Posts and their place in the queue.

use domain::{
    Id,
    engagement::{Author, OutcomeKind, Platform, Post, PostStatus},
};
use repositories::engagement::PostState;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use services::{
    ServiceError,
    engagement::{
        posts::PostAt,
        queue::{Claim, Claimed, Outcome},
    },
};
use utoipa::ToSchema;

use crate::shapes::{OutcomeName, PlatformName, shown::body, texts};
use crate::strict::{named, named_or_null, whole};
use crate::time::Time;

/// The states of posts, as lists are filtered by them.
pub const POST_STATES: &[PostState] = &[
    PostState::Available,
    PostState::Leased,
    PostState::Done(PostStatus::Processed),
    PostState::Done(PostStatus::Parked),
    PostState::Done(PostStatus::Removed),
];

/// The name of a state.
pub const fn post_state(state: PostState) -> &'static str {
    match state {
        PostState::Available | PostState::Done(PostStatus::Waiting) => "available",
        PostState::Leased => "leased",
        PostState::Done(done) => done.as_str(),
    }
}

body! {
    /// Who wrote a post.
    #[schema(as = PostAuthor, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000b1", "platform_id": "48210", "handle": "soil_sam",
        "display_name": "Sam", "follower_count": 1250, "is_verified": false, "is_power_user": true
    })))]
    PostAuthorBody<'a> of author: Author {
        #[schema(value_type = Uuid)]
        id: Id<Author>,
        platform_id: &'a str,
        handle: &'a str,
        display_name: &'a str,
        follower_count: i64,
        is_verified: bool,
        is_power_user: bool = author.details.is_power_user,
    }
}

body! {
    /// A post.
    #[schema(as = Post, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000c1", "platform": "TWITTER", "platform_post_id": "1790001",
        "author_id": "01939f3e-8f00-7000-8000-0000000000b1",
        "content": "Which sensor tells when my tomatoes are thirsty?", "content_version": 1,
        "detected_at": "2026-03-01T08:00:00.000000Z", "observed_at": "2026-03-01T08:00:00.000000Z",
        "processed_at": null, "keyword_matches": ["sensor"], "keyword_categories": ["hardware"],
        "spam_filtered": false, "raw_metrics": { "likes": 3 }, "state": "available",
        "available_at": "2026-03-01T08:00:00.000000Z", "leased_until": null, "delivery_count": 0,
        "error_count": 0, "error_message": null, "version": 1,
        "created_at": "2026-03-01T08:00:05.000000Z", "updated_at": "2026-03-01T08:00:05.000000Z",
        "author": {
            "id": "01939f3e-8f00-7000-8000-0000000000b1", "platform_id": "48210", "handle": "soil_sam",
            "display_name": "Sam", "follower_count": 1250, "is_verified": false, "is_power_user": true
        }
    })))]
    PostBody<'a> of at: PostAt {
        #[schema(value_type = Uuid)]
        id: Id<Post> = at.view.post.id,
        #[schema(value_type = PlatformName)]
        platform: Platform = at.view.post.platform,
        /// What the platform calls the post.
        platform_post_id: &'a str = at.view.post.platform_post_id,
        /// Who wrote it; also in `author`.
        #[schema(value_type = Uuid)]
        author_id: Id<Author> = at.view.post.author_id,
        /// Empty once the platform deleted it.
        content: &'a str = at.view.post.content,
        /// Counts contents, from 1.
        content_version: i64 = at.view.post.content_version,
        detected_at: Time = at.view.post.detected_at,
        /// When this content was seen.
        observed_at: Time = at.view.post.observed_at,
        processed_at: Option<Time> = at.view.post.processed_at,
        keyword_matches: &'a [String] = at.view.post.keyword_matches,
        keyword_categories: &'a [String] = at.view.post.keyword_categories,
        /// Whether a filter took it for spam: then it is not offered.
        spam_filtered: bool = at.view.post.spam_filtered,
        #[schema(value_type = Object)]
        raw_metrics: &'a Map<String, Value> = at.view.post.raw_metrics,
        #[schema(value_type = String, pattern = "^(available|leased|processed|parked|removed)$")]
        state: &'static str => post_state(at.state()),
        /// Its place in the order of the queue; before this time it cannot be claimed.
        available_at: Time = at.view.place.available_at,
        /// While somebody works on it: until when.
        leased_until: Option<Time> => at.lease().map(|lease| Time(lease.until)),
        /// How often it was given to a worker.
        delivery_count: i64 = at.view.place.delivery_count,
        /// How often working on it failed.
        error_count: i64 = at.view.post.error_count,
        error_message: Option<&'a str> = at.view.post.error_message,
        /// Counts changes of the post, from 1. Who works on it is none.
        version: i64 = at.view.post.version,
        created_at: Time = at.view.post.created_at,
        updated_at: Time = at.view.post.updated_at,
        author: PostAuthorBody<'a> = at.view.author,
    }
}

fn one_post() -> i64 {
    1
}

fn five_minutes() -> i64 {
    300
}

/// Which posts a worker wants.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "limit": 10, "lease_seconds": 300, "platform": "TWITTER", "power_users_first": true })))]
pub struct ClaimCreate {
    /// At most so many; 1 when it is not given.
    #[serde(default = "one_post", deserialize_with = "whole")]
    #[schema(minimum = 1, maximum = 100, default = 1)]
    limit: i64,
    /// For how long; 300 when it is not given.
    #[serde(default = "five_minutes", deserialize_with = "whole")]
    #[schema(minimum = 30, maximum = 43_200, default = 300)]
    lease_seconds: i64,
    #[serde(default, deserialize_with = "named_or_null")]
    #[schema(value_type = Option<PlatformName>)]
    platform: Option<Platform>,
    /// One of the post's `keyword_categories`.
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    category: Option<String>,
    /// Those of power users before all others.
    #[serde(default)]
    power_users_first: bool,
}

impl From<ClaimCreate> for Claim {
    fn from(new: ClaimCreate) -> Self {
        let ClaimCreate { limit, lease_seconds, platform, category, power_users_first } = new;
        Self { limit, lease_seconds, platform, category, power_users_first }
    }
}

/// What a worker shows to say something about its post.
#[derive(Serialize, ToSchema)]
#[schema(as = Lease, examples(json!({
    "token": "3f1c…", "expires_at": "2026-03-01T08:05:00.000000Z"
})))]
pub struct LeaseBody<'a> {
    /// To be sent as `Lease-Token`; told to nobody else.
    pub token: &'a str,
    /// Until then the post is the worker's.
    pub expires_at: Time,
}

/// A post that a worker has now.
#[derive(Serialize, ToSchema)]
#[schema(as = Claimed)]
pub struct ClaimedBody<'a> {
    post: PostBody<'a>,
    lease: LeaseBody<'a>,
}

impl<'a> From<&'a Claimed> for ClaimedBody<'a> {
    fn from(claimed: &'a Claimed) -> Self {
        let lease = LeaseBody { token: claimed.token.reveal(), expires_at: Time(claimed.expires_at) };
        Self { post: PostBody::from(&claimed.post), lease }
    }
}

/// The posts that a worker has now.
#[derive(Serialize, ToSchema)]
#[schema(as = Claims)]
pub struct ClaimsBody<'a> {
    /// In the order of the queue; fewer than asked for if there are no more.
    pub items: Vec<ClaimedBody<'a>>,
}

/// For how long a lease is to last from now on.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "lease_seconds": 600 })))]
pub struct LeasePut {
    /// 300 when it is not given.
    #[serde(default = "five_minutes", deserialize_with = "whole")]
    #[schema(minimum = 30, maximum = 43_200, default = 300)]
    pub lease_seconds: i64,
}

/// What came of working on a post.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "outcome": "failed", "message": "the model did not answer" })))]
pub struct OutcomeCreate {
    #[serde(deserialize_with = "named")]
    #[schema(value_type = OutcomeName)]
    outcome: OutcomeKind,
    #[serde(default)]
    #[schema(schema_with = texts::message_or_null)]
    message: Option<String>,
}

impl OutcomeCreate {
    /// As it is reported. Only a failure has a message, and it must have one.
    pub fn into_outcome(self) -> Result<Outcome, ServiceError> {
        match (self.outcome, self.message) {
            (OutcomeKind::Processed, None) => Ok(Outcome::Processed),
            (OutcomeKind::Failed, Some(message)) => Ok(Outcome::Failed(message)),
            (OutcomeKind::Processed, Some(_)) => {
                Err(ServiceError::invalid("/message", "not_allowed", "is only of a failure"))
            }
            (OutcomeKind::Failed, None) => {
                Err(ServiceError::invalid("/message", "required", "is required of a failure"))
            }
        }
    }
}
