//! Legal holds.

use std::collections::HashSet;

use domain::{
    Id,
    engagement::{Author, Experiment, Hold, HoldKind, Post},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which holds to list; every given field must match.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HoldFilter {
    /// On this kind of thing.
    pub kind: Option<HoldKind>,
    /// On this author.
    pub author_id: Option<Id<Author>>,
    /// On this post.
    pub post_id: Option<Id<Post>>,
    /// On this experiment.
    pub experiment_id: Option<Id<Experiment>>,
}

contract! {
    /// Legal holds.
    pub trait HoldRepository of holds {
        /// The hold of that id.
        rests on Holds
        async fn lookup(&mut self, id: Id<Hold>) -> Result<Option<Hold>, StorageError>;
        /// Holds by the time they were made, oldest first.
        async fn list(&mut self, filter: &HoldFilter, page: &PageRequest)
            -> Result<Page<Hold>, StorageError>;
        /// Holds that touch an author, by the time they were made, oldest first: those on the author, on a
        /// post of the author, on an experiment that a decision on such a post names, and on a range in
        /// which such a post was found.
        rests on Holds
        async fn of_author(&mut self, author: Id<Author>) -> Result<Vec<Hold>, StorageError>;
        /// Which of these posts are held: themselves, by their author, by an experiment that one of their
        /// decisions names, or by a range in which they were found. Ids of posts that are not there are
        /// none of them.
        rests on Holds
        async fn holding(&mut self, posts: &[Id<Post>]) -> Result<HashSet<Id<Post>>, StorageError>;
        /// Inserts. MUST return `ForeignKey` if what is held or the account is missing, and `Check` if a
        /// range has no moment. From then on neither the author, nor the post, nor the experiment can be
        /// deleted: `ForeignKey`.
        async fn add(&mut self, hold: &Hold) -> Result<(), StorageError>;
        /// Updates a hold. MUST return `StaleVersion` unless the stored version is one less.
        async fn save(&mut self, hold: &Hold) -> Result<(), StorageError>;
        /// Releases a hold; `false` if there is none.
        async fn remove(&mut self, id: Id<Hold>) -> Result<bool, StorageError>;
    }
}
