//! What a reply rests on, as it was.

use serde::{Deserialize, Serialize};

use crate::{
    Id, Timestamp,
    engagement::{Author, Decision, Mode, Post},
};

/// What the author of a post was when it was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorSnapshot {
    /// Who it was.
    pub id: Id<Author>,
    /// The platform's id.
    pub platform_id: String,
    /// The name in addresses.
    pub handle: String,
    /// The name that is shown.
    pub display_name: String,
    /// How many follow.
    pub follower_count: i64,
    /// Whether the platform says who it is.
    pub is_verified: bool,
}

/// What a post was when it was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostSnapshot {
    /// Which one.
    pub id: Id<Post>,
    /// The platform's id.
    pub platform_post_id: String,
    /// What it said; empty once the platform deleted it.
    pub content: String,
    /// Which of its contents.
    pub content_version: i64,
    /// When it was found.
    pub detected_at: Timestamp,
}

/// What was decided on a post when it was answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DecisionSnapshot {
    /// Which one.
    pub id: Id<Decision>,
    /// How the post is to be answered.
    pub mode: Mode,
    /// The weighted mean of the scores.
    pub composite_score: f64,
    /// When.
    pub created_at: Timestamp,
}

/// What a reply rests on. It stays when the rows are purged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplySnapshot {
    /// The author.
    pub author: AuthorSnapshot,
    /// The post, as it was last seen.
    pub post: PostSnapshot,
    /// The decision.
    pub decision: DecisionSnapshot,
}

impl ReplySnapshot {
    /// Of these.
    pub fn new(author: &Author, post: &Post, decision: &Decision) -> Self {
        Self {
            author: AuthorSnapshot {
                id: author.id,
                platform_id: author.platform_id.clone(),
                handle: author.handle.clone(),
                display_name: author.display_name.clone(),
                follower_count: author.follower_count,
                is_verified: author.is_verified,
            },
            post: PostSnapshot {
                id: post.id,
                platform_post_id: post.platform_post_id.clone(),
                content: post.content.clone(),
                content_version: post.content_version,
                detected_at: post.detected_at,
            },
            decision: DecisionSnapshot {
                id: decision.id,
                mode: decision.details.mode,
                composite_score: decision.composite_score,
                created_at: decision.created_at,
            },
        }
    }
}
