//! Backups hold everything, and can be put back.

use storage_diesel::migrations::BackupError;

use super::{FIRST, Room, WORKS};
use crate::backend::safety;
use crate::support::{Standing, scratch};

#[tokio::test]
async fn what_is_put_back_is_what_was_there() {
    let place = Room::filled().await;
    let before = place.full_dump();
    let migrated = place.admin(&[FIRST, WORKS]).migrate(&Standing).await.unwrap();
    let backup = migrated.backup.unwrap();
    assert_eq!(place.backups(), std::slice::from_ref(&backup.path));
    assert_eq!(backup.path.file_name().unwrap(), "20260101T000000Z-before-2_works.sql");
    assert_eq!(backup.tables, 4);
    place.scratch.execute("CREATE TABLE later (id BIGINT NOT NULL PRIMARY KEY)").unwrap();
    let after = place.dump();
    assert_ne!(after, before);

    let admin = place.admin(&[FIRST, WORKS]);
    let refused = admin.restore(&backup.path, false).await.unwrap_err();
    assert!(matches!(refused, BackupError::NotEmpty { tables: 5, rows } if rows > 100), "{refused}");
    assert_eq!(place.dump(), after);
    let restored = admin.restore(&backup.path, true).await.unwrap();
    assert_eq!((restored.tables, restored.rows), (backup.tables, backup.rows));
    assert_eq!(place.dump(), before);
    // Nothing is pending, nothing is backed up.
    admin.migrate(&Standing).await.unwrap();
    assert_eq!(admin.migrate(&Standing).await.unwrap().backup, None);
}

#[tokio::test]
async fn another_database_becomes_the_same() {
    let place = Room::filled().await;
    let file = place.file("x.sql");
    place.admin(&[FIRST]).backup(&file).await.unwrap();
    let other = scratch();
    // A schema without rows is nothing to lose.
    let admin = place.admin_at(&other, &[FIRST]);
    admin.migrate(&Standing).await.unwrap();
    admin.restore(&file, false).await.unwrap();
    assert_eq!(safety::dump(&other), place.full_dump());
    // And its backup is the same text.
    let again = place.file("again.sql");
    admin.backup(&again).await.unwrap();
    assert_eq!(std::fs::read_to_string(again).unwrap(), std::fs::read_to_string(file).unwrap());
}

#[tokio::test]
async fn what_is_not_whole_is_not_put_back() {
    let place = Room::filled().await;
    let (file, before) = (place.file("x.sql"), place.full_dump());
    let admin = place.admin(&[FIRST]);
    admin.backup(&file).await.unwrap();
    let whole = std::fs::read_to_string(&file).unwrap();
    for text in [&whole[..whole.len() / 2], &whole.replace("long; ", "lOng; "), "", "SQLite format 3\0"] {
        std::fs::write(&file, text).unwrap();
        assert!(matches!(admin.restore(&file, true).await, Err(BackupError::Broken { .. })));
        assert_eq!(place.dump(), before);
    }
}

#[tokio::test]
async fn what_it_does_not_hold_is_named() {
    let place = Room::filled().await;
    place.scratch.execute("CREATE VIEW names AS SELECT name FROM parents").unwrap();
    let error = place.admin(&[FIRST, WORKS]).migrate(&Standing).await.unwrap_err().to_string();
    assert!(error.contains("(view names)") && error.contains("--no-backup"), "{error}");
    assert!(place.backups().is_empty());
}

/// The size of a table, and of a row, is no matter.
#[tokio::test]
async fn rows_arrive_in_batches() {
    let place = Room::filled().await;
    let file = place.file("x.sql");
    place.admin(&[FIRST]).backup(&file).await.unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    let inserts =
        text.lines().filter(|line| line.starts_with("INSERT INTO") && line.contains("parents")).count();
    assert!((3..20).contains(&inserts), "{inserts}");
}
