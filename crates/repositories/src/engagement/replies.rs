//! Replies.

use domain::{
    Id, Timestamp,
    engagement::{Author, Decision, Platform, Post, Reply, ReplyStatus},
    identity::TokenHash,
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which replies to list; every given field must match.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ReplyFilter {
    /// To this decision.
    pub decision_id: Option<Id<Decision>>,
    /// To this author.
    pub author_id: Option<Id<Author>>,
    /// In this state.
    pub status: Option<ReplyStatus>,
    /// Those that were deleted too.
    pub with_deleted: bool,
}

/// A reply that waits for a second person, with what it is about as that is now.
#[derive(Debug, Clone, PartialEq)]
pub struct PendingReply {
    /// The reply.
    pub reply: Reply,
    /// Name of its archetype.
    pub archetype: Option<String>,
    /// The decision, while it is kept.
    pub decision: Option<Decision>,
    /// The post, while it is kept.
    pub post: Option<Post>,
    /// The author, while that is known.
    pub author: Option<Author>,
}

/// Replies that went out or may have gone out, and stand against another one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rivals {
    /// When the last one to the author was sent.
    pub to_author: Option<Timestamp>,
    /// When the last one to the post was sent.
    pub to_post: Option<Timestamp>,
    /// When the last one with the same text was sent.
    pub with_text: Option<Timestamp>,
}

/// Whose rivals are looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rivalry {
    /// This author.
    pub author_id: Option<Id<Author>>,
    /// On this platform.
    pub platform: Platform,
    /// The platform's id of the post.
    pub in_reply_to: Option<String>,
    /// The text's hash.
    pub content_hash: TokenHash,
}

impl Rivalry {
    /// Those of a reply.
    pub fn of(reply: &Reply) -> Self {
        Self {
            author_id: reply.author_id,
            platform: reply.platform,
            in_reply_to: reply.in_reply_to.clone(),
            content_hash: reply.content_hash,
        }
    }
}

/// How many there are, up to a bound, and since when the first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waiting {
    /// How many; the bound, where there are more.
    pub count: i64,
    /// Since when the first waits.
    pub oldest: Option<Timestamp>,
}

contract! {
    /// Replies.
    pub trait ReplyRepository of replies {
        /// The reply of that id.
        async fn lookup(&mut self, id: Id<Reply>) -> Result<Option<Reply>, StorageError>;
        /// Replies, newest first; deleted ones only where the filter has them too.
        async fn list(
            &mut self,
            filter: &ReplyFilter,
            page: &PageRequest,
        ) -> Result<Page<Reply>, StorageError>;
        /// Replies that wait for a second person, longest waiting first, in one statement.
        async fn pending(&mut self, page: &PageRequest) -> Result<Page<PendingReply>, StorageError>;
        /// How many replies wait for a second person, at most `bound`.
        async fn count_pending(&mut self, bound: Option<usize>) -> Result<Waiting, StorageError>;
        /// All replies to a post, deleted ones among them, by id. Whoever asks holds the post.
        async fn to_post(&mut self, post: &Post) -> Result<Vec<Reply>, StorageError>;
        /// What was sent and stands against a reply.
        rests on Sendings
        async fn rivals(&mut self, rivalry: &Rivalry) -> Result<Rivals, StorageError>;
        /// Replies whose sending was to be over at `now`, longest over first.
        async fn overdue(&mut self, now: Timestamp, limit: usize) -> Result<Vec<Reply>, StorageError>;
        /// Inserts. MUST return `ForeignKey` if what it names is missing, and `Check` if a field does not
        /// fit the state.
        async fn add(&mut self, reply: &Reply) -> Result<(), StorageError>;
        /// Updates a reply. MUST return `StaleVersion` unless the stored version is one less, `Conflict` if
        /// another one of the platform has its platform id, and as `add` otherwise.
        async fn save(&mut self, reply: &Reply) -> Result<(), StorageError>;
    }
}
