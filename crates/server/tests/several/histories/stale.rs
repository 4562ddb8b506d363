//! A unit of work that reads accommodations as they were before it held anything.

use std::{collections::HashMap, sync::Arc};

use async_trait::async_trait;
use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{Accommodation, Quiz},
};
use repositories::{Storage, StorageError, StorageExt, UnitOfWork, Work, learning::AccommodationRepository};
use tokio::sync::Mutex;

/// Whose accommodation, and at which quiz.
pub type Pair = (Id<Quiz>, Id<Account>);
type Accommodations = HashMap<Pair, Accommodation>;

/// The accommodations that there are.
pub async fn before(storage: &dyn Storage, pairs: &[Pair]) -> Result<Accommodations, StorageError> {
    let pairs = pairs.to_vec();
    storage
        .read(move |uow| {
            let pairs = pairs.clone();
            Box::pin(async move {
                let mut found = HashMap::new();
                for (quiz, account) in pairs {
                    if let Some(accommodation) = uow.accommodations().lookup(quiz, account).await? {
                        found.insert((quiz, account), accommodation);
                    }
                }
                Ok(found)
            })
        })
        .await
}

/// The unit of work, which then finds these and no later ones.
pub fn stale(work: Work, before: Accommodations) -> Work {
    let (work, before) = (Arc::new(Mutex::new(work)), Arc::new(before));
    Box::new(move |uow| {
        let (work, before) = (Arc::clone(&work), Arc::clone(&before));
        Box::pin(async move {
            let mut work = work.lock().await;
            work(&mut Stale { uow, before: &before }).await
        })
    })
}

struct Stale<'u> {
    uow: &'u mut dyn UnitOfWork,
    before: &'u Accommodations,
}

macro_rules! accessors {
    ($(#[$about:meta] $name:ident: $module:ident::$contract:ident;)+) => {
        impl UnitOfWork for Stale<'_> {$(
            fn $name(&mut self) -> &mut dyn repositories::$module::$contract {
                accessors!(self, $name)
            }
        )+}
    };
    ($self:ident, accommodations) => { $self };
    ($self:ident, $name:ident) => { $self.uow.$name() };
}

repositories::contracts!(accessors);

#[async_trait]
impl AccommodationRepository for Stale<'_> {
    async fn lookup(
        &mut self,
        quiz: Id<Quiz>,
        account: Id<Account>,
    ) -> Result<Option<Accommodation>, StorageError> {
        Ok(self.before.get(&(quiz, account)).cloned())
    }

    async fn last_closing(&mut self, quiz: Id<Quiz>) -> Result<Option<Timestamp>, StorageError> {
        self.uow.accommodations().last_closing(quiz).await
    }

    async fn add(&mut self, accommodation: &Accommodation) -> Result<(), StorageError> {
        self.uow.accommodations().add(accommodation).await
    }

    async fn save(&mut self, accommodation: &Accommodation) -> Result<(), StorageError> {
        self.uow.accommodations().save(accommodation).await
    }

    async fn remove(&mut self, quiz: Id<Quiz>, account: Id<Account>) -> Result<bool, StorageError> {
        self.uow.accommodations().remove(quiz, account).await
    }
}
