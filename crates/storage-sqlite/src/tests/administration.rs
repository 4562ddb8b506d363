//! Applying migrations and taking them back.

use std::path::Path;

use storage_diesel::migrations::{Migration, MigrationError, MigrationState, Migrations};
use tempfile::TempDir;

use super::{Fixed, run};
use crate::{MIGRATIONS, SqliteAdmin, SqliteOptions, SqliteStorage};

pub(super) const FIRST: Migration = Migration {
    name: "1_first",
    up: "-- Why: parents.\r\nCREATE TABLE parents (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT;\r\n\
         CREATE TABLE children (\r\n  parent INTEGER NOT NULL REFERENCES parents (id) ON DELETE CASCADE\r\n) STRICT;",
    down: "DROP TABLE children; DROP TABLE parents;",
};
pub(super) const SECOND: Migration = Migration {
    name: "2_second",
    up: "CREATE INDEX ix_children_parent ON children (parent);",
    down: "DROP INDEX ix_children_parent;",
};
/// Rebuilds a table that others refer to.
const REBUILD: Migration = Migration {
    name: "3_rebuild",
    up: "CREATE TABLE new_parents (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL CHECK (name <> '')) STRICT;
         INSERT INTO new_parents SELECT id, name FROM parents;
         DROP TABLE parents;
         ALTER TABLE new_parents RENAME TO parents;",
    down: "SELECT 1;",
};
const FAILS: Migration = Migration {
    name: "3_fails",
    up: "-- Why: none; it fails.\nCREATE TABLE half (x TEXT) STRICT; INSERT INTO half VALUES ('x');\n\
         CREATE TABLE parents (\n  x TEXT\n);",
    down: "DROP TABLE half;",
};
const DANGLES: Migration = Migration { name: "3_dangles", up: "DELETE FROM parents;", down: "SELECT 1;" };

pub(super) fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

pub(super) fn admin(folder: &TempDir, list: &'static [Migration]) -> SqliteAdmin {
    let migrations = Migrations { directory: "migrations", list };
    SqliteAdmin::new(&file(folder), &SqliteOptions::default()).unwrap().with_migrations(migrations)
}

pub(super) fn file(folder: &TempDir) -> std::path::PathBuf {
    folder.path().join("test.db")
}

pub(super) async fn sql(path: &Path, text: &'static str) {
    let storage = SqliteStorage::open(path, &SqliteOptions::default()).unwrap();
    run(&storage, text).await.unwrap();
    storage.shut().await;
}

fn states(admin: &SqliteAdmin) -> Vec<MigrationState> {
    admin.status().unwrap().iter().map(|line| line.state).collect()
}

fn refusal(admin: &SqliteAdmin) -> String {
    match admin.migrate(&Fixed).unwrap_err() {
        MigrationError::Refused(problems) => problems.join("\n"),
        other => panic!("{other}"),
    }
}

#[test]
fn migrations_are_applied_in_order_and_once() {
    let folder = folder();
    let admin = admin(&folder, &[FIRST, SECOND]);
    assert_eq!(states(&admin), [MigrationState::Pending; 2]);
    assert!(!file(&folder).exists(), "looking made a file");
    assert_eq!(admin.verify().unwrap(), ["there is no database: run `lyceum db migrate`"]);
    assert_eq!(admin.migrate(&Fixed).unwrap().applied, ["1_first", "2_second"]);
    assert!(admin.migrate(&Fixed).unwrap().applied.is_empty());
    let status = admin.status().unwrap();
    assert_eq!(states(&admin), [MigrationState::Applied; 2]);
    assert_eq!(status[0].finished_at, Some(domain::Clock::now(&Fixed)));
    assert!(admin.verify().unwrap().is_empty(), "{:?}", admin.verify());
}

#[test]
fn later_migrations_are_added() {
    let folder = folder();
    admin(&folder, &[FIRST]).migrate(&Fixed).unwrap();
    let later = admin(&folder, &[FIRST, SECOND]);
    assert_eq!(later.verify().unwrap(), ["migrations/2_second is not applied: run `lyceum db migrate`"]);
    assert_eq!(later.migrate(&Fixed).unwrap().applied, ["2_second"]);
    assert!(later.verify().unwrap().is_empty());
}

#[test]
fn one_that_fails_is_named_and_all_of_the_run_is_rolled_back() {
    let folder = folder();
    admin(&folder, &[FIRST]).migrate(&Fixed).unwrap();
    let error = admin(&folder, &[FIRST, SECOND, FAILS]).migrate(&Fixed).unwrap_err();
    assert_eq!(
        error.to_string(),
        "migration 3_fails failed: migrations/3_fails/up.sql, line 3: storage failed: table parents already exists\n\
         the statement: CREATE TABLE parents ( x TEXT )\n\
         Everything was rolled back; the database is as it was."
    );
    let before = admin(&folder, &[FIRST]);
    assert!(before.verify().unwrap().is_empty(), "{:?}", before.verify());
    // Corrected, it goes on from there.
    let corrected = admin(&folder, &[FIRST, SECOND, REBUILD]);
    assert_eq!(corrected.migrate(&Fixed).unwrap().applied, ["2_second", "3_rebuild"]);
}

#[tokio::test]
async fn rebuilding_a_table_keeps_what_depends_on_it() {
    let folder = folder();
    admin(&folder, &[FIRST, SECOND]).migrate(&Fixed).unwrap();
    sql(&file(&folder), "INSERT INTO parents VALUES (1, 'one'); INSERT INTO children VALUES (1), (1)").await;
    let admin = admin(&folder, &[FIRST, SECOND, REBUILD]);
    admin.migrate(&Fixed).unwrap();
    assert!(admin.verify().unwrap().is_empty(), "{:?}", admin.verify());
    // Two rows were there, and they still depend on their parent.
    sql(
        &file(&folder),
        "CREATE TEMP TABLE t (x INTEGER CHECK (x = 2)); INSERT INTO t SELECT count(*) FROM children;
         DELETE FROM parents;
         CREATE TEMP TABLE u (x INTEGER CHECK (x = 0)); INSERT INTO u SELECT count(*) FROM children;",
    )
    .await;
}

#[tokio::test]
async fn one_that_breaks_references_is_rolled_back() {
    let folder = folder();
    admin(&folder, &[FIRST, SECOND]).migrate(&Fixed).unwrap();
    sql(&file(&folder), "INSERT INTO parents VALUES (1, 'one'); INSERT INTO children VALUES (1)").await;
    let error = admin(&folder, &[FIRST, SECOND, DANGLES]).migrate(&Fixed).unwrap_err().to_string();
    assert!(error.contains("row 1 of children refers to a row of parents that is not there"), "{error}");
    assert!(admin(&folder, &[FIRST, SECOND]).verify().unwrap().is_empty());
}

#[test]
fn books_that_do_not_fit_stop_everything() {
    const EDITED: Migration = Migration { up: "CREATE TABLE other (x TEXT) STRICT;", ..FIRST };
    let folder = folder();
    admin(&folder, &[FIRST, REBUILD]).migrate(&Fixed).unwrap();
    for (list, text) in [
        (&[EDITED, REBUILD] as &'static [_], "migrations/1_first/up.sql was changed"),
        (&[FIRST], "migrations/3_rebuild is applied here but not built into"),
        (&[FIRST, SECOND, REBUILD], "migrations/2_second is not applied, but a later"),
    ] {
        let admin = admin(&folder, list);
        assert!(refusal(&admin).starts_with(text), "{}", refusal(&admin));
        assert!(admin.verify().unwrap().iter().any(|problem| problem.starts_with(text)));
        assert!(matches!(admin.revert_last(), Err(MigrationError::Refused(_))));
    }
}

#[test]
fn the_newest_is_taken_back_first() {
    let folder = folder();
    let admin = admin(&folder, &[FIRST, SECOND]);
    admin.migrate(&Fixed).unwrap();
    assert_eq!(admin.revert_last().unwrap(), Some("2_second"));
    assert_eq!(states(&admin), [MigrationState::Applied, MigrationState::Pending]);
    assert_eq!(admin.revert_last().unwrap(), Some("1_first"));
    assert_eq!(admin.revert_last().unwrap(), None);
    assert_eq!(admin.migrate(&Fixed).unwrap().applied.len(), 2);
    assert!(admin.verify().unwrap().is_empty());
}

#[test]
fn of_many_that_start_at_once_one_applies() {
    let folder = folder();
    let applied: Vec<&str> = std::thread::scope(|scope| {
        let starts: Vec<_> = (0..6)
            .map(|_| {
                scope.spawn(|| admin(&folder, &[FIRST, SECOND, REBUILD]).migrate(&Fixed).unwrap().applied)
            })
            .collect();
        starts.into_iter().flat_map(|start| start.join().unwrap()).collect()
    });
    let mut sorted = applied.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, ["1_first", "2_second", "3_rebuild"], "{applied:?}");
}

#[test]
fn the_built_in_migrations_go_up_down_and_up_again() {
    let folder = folder();
    let admin = SqliteAdmin::new(&file(&folder), &SqliteOptions::default()).unwrap();
    let names: Vec<_> = MIGRATIONS.list.iter().map(|migration| migration.name).collect();
    assert_eq!(admin.migrate(&Fixed).unwrap().applied, names);
    assert!(admin.verify().unwrap().is_empty(), "{:?}", admin.verify());
    for name in names.iter().rev() {
        assert_eq!(admin.revert_last().unwrap(), Some(*name));
    }
    let left = admin.verify().unwrap();
    assert!(left.iter().all(|problem| problem.contains("is not applied")), "{left:?}");
    assert_eq!(admin.migrate(&Fixed).unwrap().applied, names);
    assert!(admin.verify().unwrap().is_empty());
}
