//! A trial applies, and leaves no trace.

use storage_diesel::migrations::MigrationError;

use super::{FAILS, FIRST, Room, WORKS, aftermath};
use crate::support::Standing;

#[tokio::test]
async fn nothing_is_changed() {
    let place = Room::filled().await;
    let before = place.full_dump();
    let tried = place.admin(&[FIRST, WORKS]).dry_run(&Standing).await.unwrap();
    assert_eq!(
        tried.iter().map(|tried| (tried.name, tried.statements.len())).collect::<Vec<_>>(),
        [("2_works", 2)]
    );
    let error = place.admin(&[FIRST, WORKS, FAILS]).dry_run(&Standing).await.unwrap_err();
    assert_eq!(aftermath(&error), "It was a trial; the database is as it was.");
    assert!(place.admin(&[FIRST]).dry_run(&Standing).await.unwrap().is_empty());
    assert!(matches!(place.admin(&[WORKS]).dry_run(&Standing).await, Err(MigrationError::Refused(_))));
    assert_eq!(place.dump(), before);
    assert!(place.backups().is_empty());
}

/// Rows count: a trial on a schema alone would pass.
#[tokio::test]
async fn what_fails_because_of_rows_fails() {
    const NEEDS_UNIQUE: storage_diesel::migrations::Migration = storage_diesel::migrations::Migration {
        name: "2_unique",
        up: "CREATE UNIQUE INDEX uq_parents_name ON parents (name);",
        down: "DROP TABLE parents;",
    };
    let place = Room::filled().await;
    let before = place.full_dump();
    let error = place.admin(&[FIRST, NEEDS_UNIQUE]).dry_run(&Standing).await.unwrap_err().to_string();
    assert!(error.contains("2_unique/up.sql, line 1: a unique key is taken"), "{error}");
    assert_eq!(place.dump(), before);
}

#[tokio::test]
async fn an_empty_database_stays_empty() {
    let place = Room::empty();
    let before = place.dump();
    assert_eq!(place.admin(&[FIRST, WORKS]).dry_run(&Standing).await.unwrap().len(), 2);
    assert_eq!(place.dump(), before);
}
