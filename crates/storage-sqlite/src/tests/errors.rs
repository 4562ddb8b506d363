//! What SQLite's errors become.

use diesel::result::{DatabaseErrorKind, Error};
use repositories::StorageError;

use super::{Bed, run};
use crate::errors::{ends_transaction, map_commit_err, map_err, of_unit};

const SCHEMA: &str = "
    CREATE TABLE parents (id BLOB NOT NULL, CONSTRAINT pk_parents PRIMARY KEY (id)) STRICT;
    CREATE TABLE children (
        id INTEGER PRIMARY KEY,
        parent BLOB CONSTRAINT fk_children_parent REFERENCES parents (id) ON DELETE RESTRICT,
        slug TEXT NOT NULL, lang TEXT NOT NULL DEFAULT 'en',
        CONSTRAINT uq_children_slug_lang UNIQUE (slug, lang),
        CONSTRAINT ck_children_slug CHECK (length(slug) <= 5)
    ) STRICT;
    CREATE UNIQUE INDEX uq_children_lower ON children (lower(slug)) WHERE lang = 'xx';
    CREATE TABLE plain (x TEXT NOT NULL) STRICT;
    CREATE TRIGGER no_plain BEFORE DELETE ON plain BEGIN SELECT RAISE(ABORT, 'rows stay'); END;
    INSERT INTO parents VALUES (x'01');
    INSERT INTO children (id, parent, slug) VALUES (1, x'01', 'one');
    INSERT INTO plain VALUES ('x')";

#[tokio::test]
async fn constraints_are_told_apart_and_named() {
    let bed = Bed::plain().await;
    run(&bed.storage, SCHEMA).await.unwrap();
    for (sql, expected) in [
        ("INSERT INTO parents VALUES (x'01')", "a unique key is taken (parents.id)"),
        ("INSERT INTO children (id, slug) VALUES (1, 'two')", "a unique key is taken (children.id)"),
        (
            "INSERT INTO children (slug) VALUES ('one')",
            "a unique key is taken (children.slug, children.lang)",
        ),
        (
            "INSERT INTO children (slug, lang) VALUES ('a', 'xx'), ('A', 'xx')",
            "a unique key is taken (index 'uq_children_lower')",
        ),
        (
            "INSERT INTO children (parent, slug, lang) VALUES (x'02', 'b', 'de')",
            "a foreign key does not hold (not named by SQLite)",
        ),
        ("DELETE FROM parents", "a foreign key does not hold (not named by SQLite)"),
        ("UPDATE parents SET id = x'03'", "a foreign key does not hold (not named by SQLite)"),
        ("UPDATE children SET slug = 'too long'", "a constraint refused the row (ck_children_slug)"),
        ("UPDATE children SET slug = NULL", "a constraint refused the row (children.slug)"),
        ("UPDATE children SET slug = x'00'", "a constraint refused the row (children.slug)"),
        ("DELETE FROM plain", "storage failed: rows stay"),
        ("DELETE FROM nowhere", "the storage is unavailable: no such table: nowhere"),
        ("nonsense", "storage failed: near \"nonsense\": syntax error"),
    ] {
        assert_eq!(run(&bed.storage, sql).await.unwrap_err().to_string(), expected, "{sql}");
    }
}

fn unknown(message: &str) -> Error {
    Error::DatabaseError(DatabaseErrorKind::Unknown, Box::new(message.to_owned()))
}

#[test]
fn what_passes_is_unavailable_and_damage_is_not() {
    for text in [
        "database is locked",
        "database or disk is full",
        "disk I/O error",
        "unable to open database file",
        "locking protocol",
    ] {
        assert!(
            matches!(map_err(unknown(text)), StorageError::Unavailable(reason) if reason == text),
            "{text}"
        );
    }
    for text in
        ["database disk image is malformed", "file is not a database", "attempt to write a readonly database"]
    {
        assert!(matches!(map_err(unknown(text)), StorageError::Backend(reason) if reason == text), "{text}");
        // No unit of work is at fault, unless it reads and tries to write.
        assert!(
            matches!(of_unit(map_err(unknown(text)), true), StorageError::Unavailable(reason) if reason == text)
        );
    }
    let read = of_unit(map_err(unknown("attempt to write a readonly database")), false);
    assert!(matches!(read, StorageError::Backend(_)), "{read}");
}

#[test]
fn only_an_error_of_the_disk_leaves_a_commit_in_doubt() {
    assert!(matches!(map_commit_err(unknown("disk I/O error")), StorageError::OutcomeUnknown(_)));
    assert!(matches!(map_commit_err(unknown("database or disk is full")), StorageError::Unavailable(_)));
    assert!(matches!(
        map_commit_err(unknown("FOREIGN KEY constraint failed")),
        StorageError::ForeignKey { .. }
    ));
}

#[test]
fn errors_that_end_the_transaction_are_known() {
    for text in ["database or disk is full", "disk I/O error", "out of memory", "interrupted"] {
        assert!(ends_transaction(&unknown(text)), "{text}");
    }
    for text in [
        "UNIQUE constraint failed: a.b",
        "database is locked",
        "no such table: a",
        "CHECK constraint failed: disk I/O error",
    ] {
        assert!(!ends_transaction(&unknown(text)), "{text}");
    }
    assert!(!ends_transaction(&Error::NotFound));
}
