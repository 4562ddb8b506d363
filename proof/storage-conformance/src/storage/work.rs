//! Units of work, one at a time.

use domain::identity::Account;
use repositories::{Storage, StorageError, StorageExt, UnitError};

use crate::expect;
use crate::fixtures::{account, at, failures, id};

/// The error type of a use case.
#[derive(Debug, PartialEq)]
enum UseCaseError {
    Storage(String),
    Refused(Vec<String>),
}

impl From<StorageError> for UseCaseError {
    fn from(error: StorageError) -> Self {
        Self::Storage(error.to_string())
    }
}

impl UnitError for UseCaseError {
    fn into_storage(self) -> Result<StorageError, Self> {
        Err(self)
    }
}

async fn count(storage: &dyn Storage, key: &'static str) -> Option<i64> {
    let found = reading!(storage, uow => uow.login_failures().lookup(key).await).unwrap();
    found.map(|found| found.count)
}

/// A unit of work sees its own writes and returns its value; later reads see its writes.
pub async fn what_is_committed_is_read(storage: &dyn Storage) {
    let seen = writing!(storage, uow => {
        uow.login_failures().put(&failures("key", 3), at(0)).await?;
        uow.login_failures().lookup("key").await
    })
    .unwrap();
    assert_eq!(seen, Some(failures("key", 3)));
    assert_eq!(count(storage, "key").await, Some(3));
}

/// A read sees every write that was acknowledged before the read started.
pub async fn reads_are_never_stale(storage: &dyn Storage) {
    for number in 0..200 {
        writing!(storage, uow => uow.login_failures().put(&failures("key", number), at(0)).await).unwrap();
        assert_eq!(count(storage, "key").await, Some(number));
    }
}

/// A unit of work that returns a storage error is rolled back.
pub async fn an_error_rolls_back(storage: &dyn Storage) {
    writing!(storage, uow => uow.login_failures().put(&failures("old", 1), at(0)).await).unwrap();
    let outcome: Result<(), StorageError> = writing!(storage, uow => {
        uow.login_failures().put(&failures("new", 1), at(0)).await?;
        uow.login_failures().remove("old").await?;
        uow.accounts().add(&account(1)).await?;
        uow.accounts().add(&account(1)).await
    });
    expect::conflict(outcome);
    assert_eq!((count(storage, "old").await, count(storage, "new").await), (Some(1), None));
    let found = reading!(storage, uow => uow.accounts().lookup(id(1)).await).unwrap();
    assert_eq!(found, None);
}

/// An error of the use case is returned unchanged, and the unit is rolled back.
pub async fn an_error_of_ones_own_comes_out(storage: &dyn Storage) {
    let outcome: Result<(), UseCaseError> = storage
        .write(|uow| {
            Box::pin(async move {
                uow.login_failures().put(&failures("key", 1), at(0)).await?;
                Err(UseCaseError::Refused(vec!["no".to_owned()]))
            })
        })
        .await;
    assert_eq!(outcome, Err(UseCaseError::Refused(vec!["no".to_owned()])));
    assert_eq!(count(storage, "key").await, None);
    let outcome: Result<Option<Account>, UseCaseError> =
        storage.read(|_| Box::pin(async { Err(UseCaseError::Refused(Vec::new())) })).await;
    assert_eq!(outcome, Err(UseCaseError::Refused(Vec::new())));
}

/// A panic rolls back its own unit of work and is an error for its caller; the storage keeps working.
pub async fn a_panic_harms_no_other(storage: &dyn Storage) {
    let mut panicking = false;
    for number in 0..20 {
        panicking = !panicking;
        let outcome: Result<(), StorageError> = writing!(storage, uow => {
            uow.login_failures().put(&failures(if panicking { "panic" } else { "key" }, number), at(0)).await?;
            assert!(!panicking, "a panic inside a unit of work");
            Ok(())
        });
        assert_eq!(outcome.is_err(), panicking, "{outcome:?}");
        let outcome: Result<(), StorageError> = reading!(storage, uow => {
            uow.login_failures().lookup("key").await?;
            assert!(!panicking, "a panic inside a unit of work that reads");
            Ok(())
        });
        assert_eq!(outcome.is_err(), panicking, "{outcome:?}");
    }
    assert_eq!((count(storage, "panic").await, count(storage, "key").await), (None, Some(19)));
}

/// Writing in a read-only unit of work MUST fail and write nothing.
pub async fn a_read_cannot_write(storage: &dyn Storage) {
    let outcome: Result<(), StorageError> =
        reading!(storage, uow => uow.login_failures().put(&failures("key", 1), at(0)).await);
    outcome.expect_err("a read that writes");
    assert_eq!(count(storage, "key").await, None);
}
