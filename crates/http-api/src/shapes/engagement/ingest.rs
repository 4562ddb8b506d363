//! Posts as they are sent in.

use domain::{
    Id,
    engagement::{AuthorSighting, Platform, Post, PostDraft},
    validation::FieldErrors,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use services::engagement::ingest::{Intake, MAX_BATCH, Row};
use utoipa::ToSchema;

use super::rows::{RowFault, faults, understood};
use crate::shapes::{PlatformName, texts};
use crate::strict::{named, whole};
use crate::{problem::Fault, time::Time};

/// Who wrote a post, as it was seen.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "platform_id": "48210", "handle": "soil_sam", "follower_count": 1250 })))]
pub struct AuthorSeen {
    #[schema(schema_with = texts::platform_id)]
    platform_id: String,
    #[schema(schema_with = texts::handle)]
    handle: String,
    #[serde(default)]
    #[schema(schema_with = texts::author_name)]
    display_name: String,
    #[serde(default, deserialize_with = "whole")]
    #[schema(minimum = 0, maximum = 1_000_000_000_000_i64)]
    follower_count: i64,
    #[serde(default)]
    is_verified: bool,
}

/// A post to take in.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "platform": "TWITTER", "platform_post_id": "1790001",
    "content": "Which sensor tells when my tomatoes are thirsty?",
    "detected_at": "2026-03-01T08:00:00.000000Z", "keyword_matches": ["sensor"],
    "keyword_categories": ["hardware"], "raw_metrics": { "likes": 3 },
    "author": { "platform_id": "48210", "handle": "soil_sam", "follower_count": 1250 }
})))]
pub struct PostCreate {
    #[serde(deserialize_with = "named")]
    #[schema(value_type = PlatformName)]
    platform: Platform,
    #[schema(schema_with = texts::platform_id)]
    platform_post_id: String,
    #[schema(schema_with = texts::post_content)]
    content: String,
    /// When it was found.
    detected_at: Time,
    /// When this content was seen; `detected_at` when it is not given. Sent again with another content, a
    /// later one makes it an edit.
    #[serde(default)]
    observed_at: Option<Time>,
    /// Words that it was found by.
    #[schema(schema_with = texts::keyword_matches)]
    keyword_matches: Vec<String>,
    /// Groups of such words, by which it can be claimed.
    #[serde(default)]
    #[schema(schema_with = texts::keyword_categories)]
    keyword_categories: Vec<String>,
    /// Whether a filter took it for spam: then it is kept, and not offered.
    #[serde(default)]
    spam_filtered: bool,
    /// Figures of the platform.
    #[serde(default)]
    #[schema(schema_with = texts::any_object)]
    raw_metrics: Map<String, Value>,
    #[serde(deserialize_with = "domain::object::object")]
    author: AuthorSeen,
}

impl From<PostCreate> for PostDraft {
    fn from(new: PostCreate) -> Self {
        let AuthorSeen { platform_id, handle, display_name, follower_count, is_verified } = new.author;
        Self {
            platform: new.platform,
            platform_post_id: new.platform_post_id,
            content: new.content,
            detected_at: new.detected_at.0,
            observed_at: new.observed_at.unwrap_or(new.detected_at).0,
            keyword_matches: new.keyword_matches,
            keyword_categories: new.keyword_categories,
            spam_filtered: new.spam_filtered,
            raw_metrics: new.raw_metrics,
            author: AuthorSighting { platform_id, handle, display_name, follower_count, is_verified },
        }
    }
}

/// Posts to take in, each judged on its own.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "posts": [{
    "platform": "TWITTER", "platform_post_id": "1790001",
    "content": "Which sensor tells when my tomatoes are thirsty?",
    "detected_at": "2026-03-01T08:00:00.000000Z", "keyword_matches": ["sensor"],
    "author": { "platform_id": "48210", "handle": "soil_sam" }
}] })))]
pub struct PostBatch {
    #[schema(value_type = Vec<PostCreate>, min_items = 1, max_items = 1000)]
    posts: Vec<Value>,
}

impl PostBatch {
    /// The posts, or why one cannot be read. Of too many only the count matters.
    pub fn into_rows(self) -> Vec<Result<PostDraft, FieldErrors>> {
        understood::<PostCreate, _>("posts", self.posts, MAX_BATCH)
    }
}

/// What became of a post of a batch.
#[derive(Serialize, ToSchema)]
#[schema(as = BatchRow, examples(json!({
    "index": 0, "status": "created", "id": "01939f3e-8f00-7000-8000-0000000000c1", "errors": []
})))]
pub struct BatchRowBody<'a> {
    /// Its place in the request, from 0.
    index: usize,
    #[schema(value_type = String, pattern = "^(created|unchanged|edited|gone|suppressed|invalid)$")]
    status: &'static str,
    /// The post; `null` of one that is not stored.
    #[schema(value_type = Option<Uuid>)]
    id: Option<Id<Post>>,
    /// What is wrong with an invalid one, with pointers into the request.
    #[schema(value_type = Vec<Fault>)]
    errors: Vec<RowFault<'a>>,
}

/// What became of the posts of a batch.
#[derive(Serialize, ToSchema)]
#[schema(as = BatchResult)]
pub struct BatchBody<'a> {
    /// In the order of the request.
    items: Vec<BatchRowBody<'a>>,
}

impl<'a> From<&'a Vec<Row>> for BatchBody<'a> {
    fn from(rows: &'a Vec<Row>) -> Self {
        let row = |(index, row): (usize, &'a Row)| {
            let (status, id, errors) = match row {
                Row::Judged(intake, id) => {
                    let kept = id.filter(|_| *intake != Intake::Suppressed);
                    (intake.as_str(), kept, None)
                }
                Row::Invalid(errors) => ("invalid", None, Some(errors)),
            };
            BatchRowBody { index, status, id, errors: faults(errors) }
        };
        Self { items: rows.iter().enumerate().map(row).collect() }
    }
}
