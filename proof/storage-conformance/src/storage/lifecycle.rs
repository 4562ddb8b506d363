//! Status and closing.

use repositories::{Storage, StorageError};

use crate::fixtures::{at, failures};

/// The status names the backend and the newest migration.
pub async fn the_status_names_backend_and_migration(storage: &dyn Storage) {
    let status = storage.status().await.unwrap();
    assert!(["sqlite", "mysql", "postgres"].contains(&status.backend), "{status:?}");
    assert!(status.migration.is_some_and(|name| !name.is_empty()), "a migration is applied");
}

/// After closing, every call returns `Unavailable`; closing again does nothing.
pub async fn a_closed_one_is_unavailable(storage: &dyn Storage) {
    writing!(storage, uow => uow.login_failures().put(&failures("key", 1), at(0)).await).unwrap();
    storage.close().await;
    storage.close().await;
    let written = writing!(storage, uow => uow.login_failures().put(&failures("key", 2), at(0)).await);
    let read = reading!(storage, uow => uow.login_failures().lookup("key").await);
    assert!(matches!(written, Err(StorageError::Unavailable(_))), "{written:?}");
    assert!(matches!(read, Err(StorageError::Unavailable(_))), "{read:?}");
    let status = storage.status().await;
    assert!(matches!(status, Err(StorageError::Unavailable(_))), "{status:?}");
}
