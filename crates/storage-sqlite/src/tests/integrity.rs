//! Looking for what is wrong with a file, and emptying it.

use std::io::{Seek, SeekFrom, Write};

use tempfile::TempDir;

use super::administration::{FIRST, SECOND, admin, file, folder, sql};
use super::{Fixed, read, run};
use crate::{SqliteAdmin, SqliteOptions, SqliteStorage};

/// With the built-in migrations, whose schema alone is known.
fn built_in(folder: &TempDir) -> SqliteAdmin {
    let admin = SqliteAdmin::new(&file(folder), &SqliteOptions::default()).unwrap();
    admin.migrate(&Fixed).unwrap();
    assert_eq!(admin.verify().unwrap(), [""; 0]);
    admin
}

#[tokio::test]
async fn drift_is_found_and_named() {
    for (change, named) in [
        ("CREATE TABLE extra (x TEXT)", "extra"),
        ("DROP INDEX ix_events_created_by", "ix_events_created_by"),
        ("CREATE VIEW v AS SELECT 1", "v"),
        ("CREATE TRIGGER t AFTER DELETE ON accounts BEGIN SELECT 1; END", "t"),
        ("ALTER TABLE accounts ADD COLUMN y TEXT", "accounts.y"),
        (
            "DROP INDEX ix_events_created_by; CREATE UNIQUE INDEX ix_events_created_by ON events (created_by)",
            "ix_events_created_by",
        ),
        ("DROP TABLE score_changes", "score_changes"),
    ] {
        let folder = folder();
        let admin = built_in(&folder);
        sql(&file(&folder), change).await;
        let problems = admin.verify().unwrap();
        assert!(!problems.is_empty(), "{change}");
        let names = |problem: &String| problem.split([' ', ':', ',']).any(|word| word == named);
        assert!(problems.iter().all(names), "{change}: {problems:?}");
        let drift: Vec<String> = admin.drift().unwrap().into_iter().map(|one| one.message).collect();
        assert_eq!(drift, problems, "{change}");
    }
}

#[tokio::test]
async fn a_schema_is_compared_once_all_is_applied() {
    let folder = folder();
    let admin = built_in(&folder);
    sql(&file(&folder), "DROP TABLE schema_migrations").await;
    let problems = admin.verify().unwrap();
    assert!(problems.iter().all(|problem| problem.contains("is not applied: run")), "{problems:?}");
    assert_eq!(admin.drift().unwrap(), []);
}

/// `signing_keys` again, written in another style.
const OTHERWISE: &str = "DROP TABLE signing_keys;
    create table \"signing_keys\"(purpose TEXT NOT NULL, -- what for
        secret BLOB NOT NULL CONSTRAINT ck_signing_keys_secret CHECK (32 = length(secret)),
        created_at TEXT NOT NULL,
        CONSTRAINT pk_signing_keys PRIMARY KEY (purpose),
        CONSTRAINT ck_signing_keys_created_at CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
        CONSTRAINT ck_signing_keys_purpose CHECK (NOT (length(purpose) > 50))) STRICT";

#[tokio::test]
async fn the_same_schema_laid_out_otherwise_is_no_drift() {
    let folder = folder();
    let admin = built_in(&folder);
    sql(&file(&folder), OTHERWISE).await;
    assert_eq!(admin.verify().unwrap(), [""; 0]);
}

#[tokio::test]
async fn rows_that_point_nowhere_are_found() {
    let folder = folder();
    let admin = admin(&folder, &[FIRST, SECOND]);
    admin.migrate(&Fixed).unwrap();
    let mut conn = crate::backend::Conn::establish(file(&folder).to_str().unwrap()).unwrap();
    for text in ["PRAGMA foreign_keys = OFF", "INSERT INTO children VALUES (7)"] {
        conn.batch_execute(text).await.unwrap();
    }
    assert_eq!(admin.verify().unwrap(), ["row 1 of children refers to a row of parents that is not there"]);
}

#[tokio::test]
async fn damage_is_found() {
    let folder = folder();
    let admin = admin(&folder, &[FIRST, SECOND]);
    admin.migrate(&Fixed).unwrap();
    sql(&file(&folder), "INSERT INTO parents VALUES (1, hex(randomblob(20000)))").await;
    let mut damaged = std::fs::OpenOptions::new().write(true).open(file(&folder)).unwrap();
    let pages = damaged.metadata().unwrap().len() / 4096;
    for page in 1..pages {
        damaged.seek(SeekFrom::Start(page * 4096)).unwrap();
        damaged.write_all(&[0x5a; 4096]).unwrap();
    }
    drop(damaged);
    let problems = admin.verify().unwrap();
    assert!(!problems.is_empty() && !problems[0].is_empty(), "{problems:?}");
    std::fs::write(file(&folder), vec![0x5a; 8192]).unwrap();
    let problems = admin.verify().unwrap();
    assert_eq!(problems.len(), 1);
    assert!(problems[0].contains("file is not a database"), "{problems:?}");
}

#[tokio::test]
async fn resetting_leaves_an_empty_schema_and_no_trace() {
    let folder = folder();
    let admin = admin(&folder, &[FIRST, SECOND]);
    admin.migrate(&Fixed).unwrap();
    let fill = "INSERT INTO parents VALUES (1, 'a trace that must go'); INSERT INTO children VALUES (1);
        CREATE TABLE \"odd \"\" name\" (x TEXT);
        CREATE VIEW all_parents AS SELECT * FROM parents;
        CREATE TRIGGER t AFTER DELETE ON parents BEGIN DELETE FROM children; END;
        CREATE VIRTUAL TABLE words USING fts5 (word); INSERT INTO words VALUES ('a trace that must go')";
    sql(&file(&folder), fill).await;
    admin.reset(&Fixed).unwrap();
    assert!(admin.verify().unwrap().is_empty(), "{:?}", admin.verify());
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(12).any(|window| window == b"a trace that"));
    }
}

#[tokio::test]
async fn resetting_also_cures_books_that_do_not_fit() {
    let folder = folder();
    admin(&folder, &[FIRST, SECOND]).migrate(&Fixed).unwrap();
    let shorter = admin(&folder, &[FIRST]);
    shorter.reset(&Fixed).unwrap();
    assert!(shorter.verify().unwrap().is_empty(), "{:?}", shorter.verify());
}

#[tokio::test]
async fn a_server_survives_a_reset_beside_it() {
    let folder = folder();
    let items: &[storage_diesel::migrations::Migration] = &[storage_diesel::migrations::Migration {
        name: "1_items",
        up: "CREATE TABLE items (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT;",
        down: "DROP TABLE items;",
    }];
    let admin = admin(&folder, items);
    admin.migrate(&Fixed).unwrap();
    let storage = SqliteStorage::open(&file(&folder), &SqliteOptions::default()).unwrap();
    run(&storage, "INSERT INTO items VALUES (1, 'one')").await.unwrap();
    assert_eq!(read(&storage).await.unwrap(), [1]);
    admin.reset(&Fixed).unwrap();
    assert!(read(&storage).await.unwrap().is_empty());
    run(&storage, "INSERT INTO items VALUES (2, 'two')").await.unwrap();
    assert_eq!(read(&storage).await.unwrap(), [2]);
}
