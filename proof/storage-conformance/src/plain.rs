//! The guarantees that are the same for every versioned resource: adding, looking up, saving and
//! removing, checked over a table of its rows. Other guarantees have cases of their own.

use std::fmt::Debug;

use async_trait::async_trait;
use repositories::{Storage, StorageError, UnitOfWork};

use crate::expect;

/// How a resource is stored; see `stored!`.
#[async_trait]
pub(crate) trait Stored: Clone + Debug + PartialEq + Send + Sync + 'static {
    fn version(&mut self) -> &mut i64;
    /// Finds the row by its key, and by its other unique key if there is one.
    async fn lookup(&self, uow: &mut dyn UnitOfWork) -> Result<Option<Self>, StorageError>;
    async fn add(&self, uow: &mut dyn UnitOfWork) -> Result<(), StorageError>;
    async fn save(&self, uow: &mut dyn UnitOfWork) -> Result<(), StorageError>;
    /// `None` if the resource is never removed.
    async fn remove(&self, _uow: &mut dyn UnitOfWork) -> Result<Option<bool>, StorageError> {
        Ok(None)
    }
}

/// Says how a resource is stored: in which contract by which key, which other method finds it, and
/// whether it is removed.
macro_rules! stored {
    (
        $entity:ty, |$row:ident| $contract:ident $key:tt
        $(, and $find:ident $unique:tt)? $(, with $remove:ident)?
    ) => {
        #[async_trait::async_trait]
        impl crate::plain::Stored for $entity {
            fn version(&mut self) -> &mut i64 {
                &mut self.version
            }

            async fn lookup(
                &self,
                uow: &mut dyn repositories::UnitOfWork,
            ) -> Result<Option<Self>, repositories::StorageError> {
                let $row = self;
                let found = uow.$contract().lookup $key.await?;
                $(assert_eq!(uow.$contract().$find $unique.await?, found);)?
                Ok(found)
            }

            async fn add(
                &self,
                uow: &mut dyn repositories::UnitOfWork,
            ) -> Result<(), repositories::StorageError> {
                uow.$contract().add(self).await
            }

            async fn save(
                &self,
                uow: &mut dyn repositories::UnitOfWork,
            ) -> Result<(), repositories::StorageError> {
                uow.$contract().save(self).await
            }

            $(async fn $remove(
                &self,
                uow: &mut dyn repositories::UnitOfWork,
            ) -> Result<Option<bool>, repositories::StorageError> {
                let $row = self;
                uow.$contract().$remove $key.await.map(Some)
            })?
        }
    };
}

pub(crate) use stored;

/// The table. Rows that these refer to must be stored already.
pub(crate) struct Plain<E> {
    /// Rows that can be stored together.
    pub(crate) rows: Vec<E>,
    /// The first of them with every field changed that can change.
    pub(crate) changed: E,
    /// A valid row that is not stored.
    pub(crate) absent: E,
    /// New rows with a unique key of a stored one.
    pub(crate) taken: Vec<E>,
    /// Stored rows, changed to a unique key of another.
    pub(crate) clashes: Vec<E>,
    /// Rows that refer to a missing row.
    pub(crate) orphans: Vec<E>,
}

impl<E: Stored> Plain<E> {
    /// Adds, looks up, saves and removes.
    pub(crate) async fn check(self, storage: &dyn Storage) {
        let Self { rows, mut changed, absent, taken, clashes, orphans } = self;
        for orphan in orphans {
            expect::foreign_key(writing!(storage, uow, orphan => orphan.add(uow).await));
        }
        for row in &rows {
            writing!(storage, uow, row => row.add(uow).await).unwrap();
        }
        for again in taken.iter().chain(&rows) {
            expect::conflict(writing!(storage, uow, again => again.add(uow).await));
        }
        let (first, others) = rows.split_first().unwrap();
        let stored = *first.clone().version();
        for version in [i64::MIN, 0, stored.saturating_sub(1), stored, stored.saturating_add(2), i64::MAX] {
            *changed.version() = version;
            expect::stale(writing!(storage, uow, changed => changed.save(uow).await));
        }
        let mut missing = absent.clone();
        *missing.version() = 2;
        expect::stale(writing!(storage, uow, missing => missing.save(uow).await));
        for mut clash in clashes {
            *clash.version() += 1;
            expect::conflict(writing!(storage, uow, clash => clash.save(uow).await));
        }
        are_there(storage, &rows).await;
        is_gone(storage, &absent).await;

        *changed.version() = stored + 1;
        let mut cleared = first.clone();
        *cleared.version() = stored + 2;
        for saved in [changed, cleared.clone()] {
            writing!(storage, uow, saved => saved.save(uow).await).unwrap();
            are_there(storage, &[saved]).await;
            are_there(storage, others).await;
        }

        let removed = writing!(storage, uow, cleared => {
            Ok((cleared.remove(uow).await?, cleared.remove(uow).await?))
        });
        match removed.unwrap() {
            (None, None) => are_there(storage, &[cleared]).await,
            outcome => {
                assert_eq!(outcome, (Some(true), Some(false)));
                is_gone(storage, &cleared).await;
            }
        }
        are_there(storage, others).await;
    }
}

async fn are_there<E: Stored>(storage: &dyn Storage, rows: &[E]) {
    for row in rows {
        let found = reading!(storage, uow, row => row.lookup(uow).await).unwrap();
        assert_eq!(found.as_ref(), Some(row));
    }
}

async fn is_gone<E: Stored>(storage: &dyn Storage, row: &E) {
    let found = reading!(storage, uow, row => row.lookup(uow).await).unwrap();
    assert_eq!(found, None);
}
