//! What the contract says about the storage as a whole; the repositories have a suite of their own.

use repositories::{Storage, StorageError, StorageExt, StorageStatus, UnitOfWork};

use super::Fixed;
use super::administration::{file, folder};
use crate::{MIGRATIONS, SqliteAdmin, SqliteOptions, SqliteStorage};

#[tokio::test]
async fn the_status_names_the_newest_migration() {
    let folder = folder();
    let path = file(&folder);
    let storage = SqliteStorage::open(&path, &SqliteOptions::default()).unwrap();
    let status = |migration| StorageStatus { backend: "sqlite", migration };
    assert_eq!(storage.status().await.unwrap(), status(None));
    SqliteAdmin::new(&path, &SqliteOptions::default()).unwrap().migrate(&Fixed).unwrap();
    let newest = MIGRATIONS.list.last().unwrap().name.to_owned();
    assert_eq!(storage.status().await.unwrap(), status(Some(newest)));
    storage.close().await;
    assert!(matches!(storage.status().await, Err(StorageError::Unavailable(_))));
    storage.close().await;
}

fn nobody<E>() -> domain::Id<E> {
    domain::Id::new(uuid::Uuid::nil())
}

#[tokio::test]
async fn units_of_work_reach_the_repositories() {
    let folder = folder();
    let path = file(&folder);
    SqliteAdmin::new(&path, &SqliteOptions::default()).unwrap().migrate(&Fixed).unwrap();
    let storage = SqliteStorage::open(&path, &SqliteOptions::default()).unwrap();
    let storage: &dyn Storage = &storage;
    for _ in 0..2 {
        let found: Option<String> = storage
            .read(|uow: &mut dyn UnitOfWork| {
                Box::pin(async move {
                    let account = uow.accounts().lookup(nobody()).await?;
                    Ok::<_, StorageError>(account.map(|account| account.display_name))
                })
            })
            .await
            .unwrap();
        assert_eq!(found, None);
        let panicked: Result<(), StorageError> = storage
            .write(|uow: &mut dyn UnitOfWork| {
                Box::pin(async move {
                    uow.accounts().lookup(nobody()).await?;
                    panic!("on purpose")
                })
            })
            .await;
        assert_eq!(panicked.unwrap_err().to_string(), "storage failed: a unit of work panicked");
    }
}
