//! Looking for what is wrong with a file, and emptying it.

use std::io::{Seek, SeekFrom, Write};

use super::administration::{FIRST, SECOND, admin, file, folder, sql};
use super::{Fixed, read, run};
use crate::{SqliteOptions, SqliteStorage};

#[tokio::test]
async fn drift_is_found_and_named() {
    for (change, expected) in [
        ("CREATE TABLE extra (x TEXT)", vec!["the table extra is in no migration"]),
        ("DROP INDEX ix_children_parent", vec!["the index ix_children_parent is missing"]),
        ("CREATE VIEW v AS SELECT 1", vec!["the view v is in no migration"]),
        (
            "CREATE TRIGGER t AFTER DELETE ON parents BEGIN SELECT 1; END",
            vec!["the trigger t is in no migration"],
        ),
        (
            "ALTER TABLE children ADD COLUMN y TEXT",
            vec!["the table children differs: it is CREATE TABLE children("],
        ),
        (
            "DROP INDEX ix_children_parent; CREATE UNIQUE INDEX ix_children_parent ON children (parent)",
            vec!["the index ix_children_parent differs: it is CREATE UNIQUE INDEX"],
        ),
        (
            "DROP TABLE children",
            vec!["the index ix_children_parent is missing", "the table children is missing"],
        ),
        (
            "DROP TABLE schema_migrations",
            vec![
                "migrations/1_first is not applied: run",
                "migrations/2_second is not applied: run",
                "the index ix_children_parent is in no migration",
                "the table children is in no migration",
                "the table parents is in no migration",
            ],
        ),
    ] {
        let folder = folder();
        let admin = admin(&folder, &[FIRST, SECOND]);
        admin.migrate(&Fixed).unwrap();
        sql(&file(&folder), change).await;
        let problems = admin.verify().unwrap();
        assert_eq!(problems.len(), expected.len(), "{change}: {problems:?}");
        for (problem, start) in problems.iter().zip(&expected) {
            assert!(problem.starts_with(start), "{change}: {problems:?}");
        }
    }
}

#[tokio::test]
async fn the_same_schema_laid_out_otherwise_is_no_drift() {
    let folder = folder();
    let admin = admin(&folder, &[FIRST, SECOND]);
    admin.migrate(&Fixed).unwrap();
    let change = "DROP TABLE children;
        CREATE TABLE children (parent INTEGER NOT NULL -- who
            REFERENCES parents(id) ON DELETE CASCADE) STRICT;
        CREATE INDEX ix_children_parent ON children(parent)";
    sql(&file(&folder), change).await;
    assert!(admin.verify().unwrap().is_empty(), "{:?}", admin.verify());
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
