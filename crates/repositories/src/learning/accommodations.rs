//! Accommodations.

use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{Accommodation, Quiz},
};

use crate::{StorageError, contract};

contract! {
    /// Accommodations. They are deleted with their quiz.
    pub trait AccommodationRepository of accommodations {
        /// The accommodation of an account on a quiz.
        rests on Event
        async fn lookup(
            &mut self,
            quiz: Id<Quiz>,
            account: Id<Account>,
        ) -> Result<Option<Accommodation>, StorageError>;
        /// The latest closing of their own that learners have on a quiz.
        rests on Event
        async fn last_closing(&mut self, quiz: Id<Quiz>) -> Result<Option<Timestamp>, StorageError>;
        /// Inserts. MUST return `Conflict` if the account already has one on the quiz, `ForeignKey` if either is missing.
        async fn add(&mut self, accommodation: &Accommodation) -> Result<(), StorageError>;
        /// Updates an accommodation. MUST return `StaleVersion` unless the stored version is one less.
        async fn save(&mut self, accommodation: &Accommodation) -> Result<(), StorageError>;
        /// Deletes; false if there is none.
        async fn remove(&mut self, quiz: Id<Quiz>, account: Id<Account>) -> Result<bool, StorageError>;
    }
}
