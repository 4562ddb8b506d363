//! Posts and what they said before.

use domain::{
    Id, Timestamp,
    engagement::{Author, Place, Platform, Post, PostRevision, PostStatus},
};

use crate::{Page, PageRequest, StorageError, contract};

/// A post as it is shown: with its author and its place in the queue.
#[derive(Debug, Clone, PartialEq)]
pub struct PostView {
    /// The post.
    pub post: Post,
    /// Its place in the queue.
    pub place: Place,
    /// Who wrote it.
    pub author: Author,
}

/// What is said of where a post is: its status, and of one that waits whether somebody works on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostState {
    /// It waits, and nobody works on it.
    Available,
    /// Somebody works on it.
    Leased,
    /// It waits for nobody.
    Done(PostStatus),
}

/// Which posts to list; every given field must match.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PostFilter {
    /// On this platform.
    pub platform: Option<Platform>,
    /// By this author.
    pub author_id: Option<Id<Author>>,
    /// In this state, at that time.
    pub state: Option<(PostState, Timestamp)>,
}

contract! {
    /// Posts. Each has a place in the queue, which is added with it.
    pub trait PostRepository of posts {
        /// The post of that id.
        rests on Post
        async fn lookup(&mut self, id: Id<Post>) -> Result<Option<PostView>, StorageError>;
        /// The posts of these ids, those that are there, in the same order.
        async fn lookup_all(&mut self, ids: &[Id<Post>]) -> Result<Vec<PostView>, StorageError>;
        /// Posts by the time they were found, newest first.
        async fn list(&mut self, filter: &PostFilter, page: &PageRequest)
            -> Result<Page<PostView>, StorageError>;
        /// Adds those posts whose platform and platform id are new, and returns all of them as they are
        /// stored, in the same order. They are held to the end of the unit. MUST return `Conflict` if two
        /// of them are one post, and `ForeignKey` if an author is missing.
        async fn take(&mut self, posts: &[Post]) -> Result<Vec<Post>, StorageError>;
        /// Updates a post. MUST return `StaleVersion` unless the stored version is one less.
        async fn save(&mut self, post: &Post) -> Result<(), StorageError>;
        /// Keeps what a post said before. MUST return `Conflict` if that content is kept already, and
        /// `ForeignKey` if the post is missing.
        async fn add_revision(&mut self, revision: &PostRevision) -> Result<(), StorageError>;
        /// What a post said before, oldest first.
        async fn revisions(&mut self, post: Id<Post>) -> Result<Vec<PostRevision>, StorageError>;
        /// Forgets what a post said before.
        async fn remove_revisions(&mut self, post: Id<Post>) -> Result<(), StorageError>;
    }
}
