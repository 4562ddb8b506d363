//! Defaults, numbers of sequences, and computed columns.

use schema_model::compare::{Kind, Level};

use crate::bench::{Bench, Error, M, Note, P, S};

use Kind::{AutoIncrement, DefaultValue, Generated, HasDefault, Sequence, Type};

#[test]
fn an_enum_that_is_not_null_has_a_default_by_its_type() {
    let bin = "CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";
    let (exact, null) = (format!("k ENUM('n','y') {bin} NOT NULL"), format!("k ENUM('n','y') {bin}"));
    let listed = |rest: &str| format!("k TEXT COLLATE \"C\" {rest} CHECK (k IN ('n', 'y'))");
    let (first, second) = (listed("NOT NULL DEFAULT 'n'"), listed("NOT NULL DEFAULT 'y'"));
    let (none, nullable) = (listed("NOT NULL"), listed(""));
    let own = "CREATE TYPE yes AS ENUM ('n', 'y'); CREATE TABLE a (id INT NOT NULL PRIMARY KEY, k yes NOT NULL DEFAULT 'n')";
    Bench::start().try_all(&[
        ("the first value", &[(M, &exact), (P, &first)], &[], &[]),
        ("an enum on both", &[(M, &exact), (P, own)], &[], &[]),
        ("sqlite", &[(M, &exact), (S, "k TEXT NOT NULL DEFAULT 'n' CHECK (k IN ('n', 'y'))")], &[], &[]),
        (
            "another value",
            &[(M, &exact), (P, &second)],
            &[(DefaultValue, Error, "k")],
            &[(DefaultValue, Error, "k")],
        ),
        // An INSERT without it succeeds on one.
        ("none", &[(M, &exact), (P, &none)], &[(HasDefault, Error, "k")], &[(HasDefault, Error, "k")]),
        ("nullable", &[(M, &null), (P, &nullable)], &[], &[]),
    ]);
}

#[test]
fn a_sequence_belongs_to_the_column_that_takes_its_numbers() {
    let with = |default: &str| {
        format!("CREATE SEQUENCE s; CREATE TABLE a (id INT NOT NULL PRIMARY KEY DEFAULT {default}, n INT)")
    };
    let (named, known, cast) =
        (with("nextval('s'::text)"), with("nextval('s')"), with("(nextval('s'::text))::int"));
    let free = "CREATE SEQUENCE s; CREATE TABLE a (id SERIAL PRIMARY KEY, n INT)";
    let mysql = "CREATE TABLE a (id INT NOT NULL AUTO_INCREMENT PRIMARY KEY, n INT)";
    let own =
        "CREATE SEQUENCE s; CREATE TABLE a (id INT NOT NULL DEFAULT (NEXT VALUE FOR s) PRIMARY KEY, n INT)";
    Bench::start().try_all(&[
        ("by its name", &[(M, mysql), (P, &named)], &[], &[]),
        ("by its number", &[(M, mysql), (P, &known)], &[], &[]),
        ("with a cast", &[(M, mysql), (P, &cast)], &[], &[]),
        ("of MariaDB", &[(M, own), (P, &known)], &[], &[]),
        ("of none", &[(M, mysql), (P, free)], &[(Sequence, Error, "")], &[(Sequence, Error, "")]),
        (
            "not numbered",
            &[(M, "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, n INT)"), (P, &named)],
            &[(AutoIncrement, Error, "id")],
            &[(AutoIncrement, Error, "id")],
        ),
    ]);
}

#[test]
fn a_default_in_the_words_of_another_type_is_told_as_the_type() {
    Bench::start().try_all(&[
        (
            "bytes of text",
            &[(S, "d BLOB DEFAULT X'7B7D'"), (P, "d JSONB DEFAULT '{}'")],
            &[(Type, Error, "d")],
            &[(Type, Error, "d")],
        ),
        (
            "a number in a string",
            &[(S, "d TEXT DEFAULT '0'"), (P, "d INT DEFAULT 0")],
            &[(Type, Error, "d")],
            &[(Type, Error, "d")],
        ),
        (
            "another value",
            &[(S, "d BLOB DEFAULT X'5B5D'"), (P, "d JSONB DEFAULT '{}'")],
            &[(Type, Error, "d"), (DefaultValue, Error, "d")],
            &[(Type, Error, "d"), (DefaultValue, Error, "d")],
        ),
    ]);
}

#[test]
fn when_a_column_is_computed_is_a_note() {
    Bench::start().try_all(&[
        (
            "read and stored",
            &[(M, "n INT, d INT AS (n * 2) VIRTUAL"), (P, "n INT, d INT GENERATED ALWAYS AS (n * 2) STORED")],
            &[(Generated, Note, "d")],
            &[(Generated, Note, "d")],
        ),
        (
            "from something else",
            &[(M, "n INT, d INT AS (n * 2) VIRTUAL"), (P, "n INT, d INT GENERATED ALWAYS AS (n * 3) STORED")],
            &[(Generated, Error, "d")],
            &[(Generated, Error, "d")],
        ),
    ]);
}

#[test]
fn a_default_is_told_in_the_words_of_the_files() {
    let bench = Bench::start();
    let said = |sides: &[(schema_model::Dialect, &str)]| -> Vec<String> {
        bench.differences(sides, Level::Strict).into_iter().map(|one| one.message).collect()
    };
    let found = said(&[
        (M, "at DATETIME(6) DEFAULT CURRENT_TIMESTAMP(6)"),
        (P, "at TIMESTAMP(6) DEFAULT (now() AT TIME ZONE 'utc')"),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].to_lowercase().contains("default (current_timestamp(6)) on mysql"), "{found:?}");
    let found = said(&[
        (S, "at TIMESTAMP(6) DEFAULT CURRENT_TIMESTAMP"),
        (P, "at TIMESTAMP(6) DEFAULT CURRENT_TIMESTAMP"),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("default (CURRENT_TIMESTAMP), the moment at UTC, whole seconds on sqlite"),
        "{found:?}"
    );
    assert!(
        found[0].contains("default (CURRENT_TIMESTAMP), the time of the session's zone on postgres"),
        "{found:?}"
    );
    for message in &found {
        assert!(!message.contains("localtimestamp("), "{message}");
    }
}
