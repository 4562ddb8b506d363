//! Posts that are old, with all that hangs on them, as rows of whichever tables.

use std::collections::HashSet;

use domain::{Id, Timestamp, engagement::Post};
use serde_json::{Map, Value as Json};

use crate::{StorageError, contract};

/// A post that is old enough, by the time at which it was found.
pub type Due = (Timestamp, Id<Post>);

/// What a row is to its post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// It goes with the post: all its columns.
    Row,
    /// It stays when the post goes and forgets what it named: its key, and the column that forgets.
    Link,
}

/// A row that hangs on a post, or the post's own.
#[derive(Debug, Clone, PartialEq)]
pub struct Hanging {
    /// On which one.
    pub post: Id<Post>,
    /// Whether it goes with it.
    pub part: Part,
    /// Of which table.
    pub table: String,
    /// Its columns: as `transfer::Value` writes them in JSON, the same for every database.
    pub row: Map<String, Json>,
}

contract! {
    /// Posts that are old. What hangs on them: their revisions, place, categories, mentions, decisions, the
    /// randomised experiments of those, and notes; replies and escalations stay and forget what they named.
    pub trait RetentionRepository of retention {
        /// Up to `limit` posts that were found before `before` and that nobody is to work on any more: done, parked,
        /// removed, or taken for spam. After `after`, by the time they were found and the id.
        async fn due(
            &mut self,
            before: Timestamp,
            after: Option<Due>,
            limit: usize,
        ) -> Result<Vec<Due>, StorageError>;
        /// Those of the posts that must stay: with an open escalation about the post, a decision on it or
        /// a reply to one; with a reply that is neither posted nor rejected nor deleted; with a
        /// decision of a running experiment.
        rests on Post
        async fn staying(&mut self, posts: &[Id<Post>]) -> Result<HashSet<Id<Post>>, StorageError>;
        /// All that hangs on the posts, by post and table, the same order each time.
        async fn hanging(&mut self, posts: &[Id<Post>]) -> Result<Vec<Hanging>, StorageError>;
        /// The same, held to the end of the unit: none of it is changed, and nothing more can hang on the
        /// posts.
        rests on Post
        async fn hold_hanging(&mut self, posts: &[Id<Post>]) -> Result<Vec<Hanging>, StorageError>;
        /// Deletes the posts and what goes with them; returns how many posts there were. What stays forgets
        /// them. MUST return `ForeignKey`, and delete none, if one of them is held for the law.
        async fn purge(&mut self, posts: &[Id<Post>]) -> Result<u64, StorageError>;
        /// Puts back what was purged. What was deleted meanwhile is not there to be named: a decision
        /// forgets an archetype or experiment that is gone, and a mention of a competitor that is gone is left
        /// out, as if the rows had stayed. A link is set where the row that stayed still names nothing.
        ///
        /// MUST return `Conflict` if any of the rows is there, `ForeignKey` if an author, an account or
        /// weights are missing, and `Check` if a row does not fit its table.
        async fn put_back(&mut self, rows: &[Hanging]) -> Result<(), StorageError>;
    }
}
