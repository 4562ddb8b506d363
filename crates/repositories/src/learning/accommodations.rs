//! Accommodations.

use domain::{
    Id,
    identity::Account,
    learning::{Accommodation, Quiz},
};

use crate::{StorageError, contract};

contract! {
    /// Accommodations. They go with their quiz.
    pub trait AccommodationRepository {
        /// What an account is granted on a quiz.
        async fn lookup(
            &mut self,
            quiz: Id<Quiz>,
            account: Id<Account>,
        ) -> Result<Option<Accommodation>, StorageError>;
        /// Inserts. MUST return `Conflict` if the account has one on the quiz, `ForeignKey` if either is missing.
        async fn add(&mut self, accommodation: &Accommodation) -> Result<(), StorageError>;
        /// Writes a changed one. MUST return `StaleVersion` unless the stored version is one less.
        async fn save(&mut self, accommodation: &Accommodation) -> Result<(), StorageError>;
        /// Deletes; false if there is none.
        async fn remove(&mut self, quiz: Id<Quiz>, account: Id<Account>) -> Result<bool, StorageError>;
    }
}
