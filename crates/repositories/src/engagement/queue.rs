//! The queue of posts.

use domain::{
    Id, Timestamp,
    engagement::{Author, Categories, Lease, Place, Platform, Post},
};

use crate::{StorageError, contract};

/// Which posts a worker wants.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct ClaimFilter {
    /// On this platform.
    pub platform: Option<Platform>,
    /// In this category; compared by bytes.
    pub category: Option<String>,
    /// By power users, or by others.
    pub is_power_user: Option<bool>,
}

/// What is in the queue.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QueueFigures {
    /// How many posts are offered, whether their time has come or not.
    pub offered: i64,
    /// How many are worked on.
    pub leased: i64,
    /// How many are parked.
    pub parked: i64,
    /// Since when the first of those offered is there for the taking, if its time has come.
    pub oldest: Option<Timestamp>,
}

contract! {
    /// Places of posts in the queue. What is returned to be changed is held to the end of the unit.
    pub trait QueueRepository of queue {
        /// Adds places of new posts, with the categories by which each is found. MUST return `Conflict` if
        /// one has a place already, and `ForeignKey` if a post is missing.
        async fn add(&mut self, places: &[(Place, Categories)]) -> Result<(), StorageError>;
        /// The place of a post; held.
        async fn hold(&mut self, post: Id<Post>) -> Result<Option<Place>, StorageError>;
        /// Updates a place; it is found by these categories too from then on, and by none unless it is
        /// open. All of them must be named where its time changed or whether it may go first. MUST return
        /// `StaleVersion` if there is none.
        async fn save(&mut self, place: &Place, categories: &Categories) -> Result<(), StorageError>;
        /// Up to `limit` places whose lease was over at `now`, longest over first; held. Those that
        /// another unit holds are left out.
        async fn expired(&mut self, now: Timestamp, limit: usize) -> Result<Vec<Place>, StorageError>;
        /// Up to `limit` posts that are offered at `now`, in the order of their places; held. Those that
        /// another unit holds are left out. What another process offered in a place before all others may
        /// be overlooked for a second, but only while there are `limit` others.
        async fn waiting(
            &mut self,
            filter: &ClaimFilter,
            now: Timestamp,
            limit: usize,
        ) -> Result<Vec<Id<Post>>, StorageError>;
        /// Gives posts to a worker, all with the same lease; each counts as a delivery.
        async fn lease(
            &mut self,
            posts: &[Id<Post>],
            lease: &Lease,
            now: Timestamp,
        ) -> Result<(), StorageError>;
        /// Says of all places of an author's posts whether they may go first.
        async fn set_power_user(
            &mut self,
            author: Id<Author>,
            is_power_user: bool,
            now: Timestamp,
        ) -> Result<(), StorageError>;
        /// What is in the queue; of each kind at most `bound` are counted.
        async fn figures(
            &mut self,
            now: Timestamp,
            bound: Option<usize>,
        ) -> Result<QueueFigures, StorageError>;
    }
}
