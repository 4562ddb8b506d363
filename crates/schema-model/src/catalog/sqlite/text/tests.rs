//! `CREATE` statements as found in practice.

use super::table::ColumnText;
use super::*;

#[test]
fn every_clause_of_a_table_is_found() {
    let table = table(
        r#"CREATE TABLE IF NOT EXISTS "main"."t" ( -- what; (it is
            "id" INTEGER CONSTRAINT pk_t PRIMARY KEY ASC ON CONFLICT ROLLBACK AUTOINCREMENT,
            [a b] VARCHAR(20) COLLATE nocase NOT NULL DEFAULT 'x,y)' CHECK ([a b] <> ')' /* ,( */),
            `check` DECIMAL(10, 2) DEFAULT -1.5e-3 NULL,
            c UNSIGNED BIG INT DEFAULT (1 + (2)) CONSTRAINT uq_t_c UNIQUE ON CONFLICT IGNORE,
            'd' DEFAULT x'00' REFERENCES "other" ON DELETE SET NULL ON UPDATE NO ACTION NOT NULL,
            e INT CONSTRAINT fk_t_e REFERENCES other(id, z) MATCH FULL DEFERRABLE INITIALLY DEFERRED,
            f INT AS (c * 2) STORED UNIQUE,
            g TEXT GENERATED ALWAYS AS (upper("a b")) VIRTUAL CONSTRAINT n NOT NULL CHECK (g != ''),
            h DEFAULT CURRENT_TIMESTAMP,
            CONSTRAINT ck_t CHECK (c > 0 AND e IN (1, 2)) ON CONFLICT ABORT
            CONSTRAINT uq_t UNIQUE (c, "e" COLLATE binary DESC),
            UNIQUE (e),
            FOREIGN KEY (c, "e") REFERENCES p (x, y) ON UPDATE CASCADE NOT DEFERRABLE INITIALLY DEFERRED
        ) STRICT"#,
    )
    .unwrap();
    let names: Vec<_> = table.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, ["id", "a b", "check", "c", "d", "e", "f", "g", "h"]);
    let column = |name: &str| table.columns.iter().find(|column| column.name == name).unwrap();
    assert_eq!(column("a b").collation.as_deref(), Some("nocase"));
    assert_eq!(column("f").generated.as_deref(), Some("c * 2"));
    assert_eq!(column("g").generated.as_deref(), Some("upper(\"a b\")"));
    assert_eq!(*column("h"), ColumnText { name: "h".to_owned(), ..ColumnText::default() });
    let key = table.primary_key.as_ref().unwrap();
    assert_eq!(
        (key.name.as_deref(), key.columns.as_slice(), key.descending),
        (Some("pk_t"), ["id".to_owned()].as_slice(), false)
    );
    let uniques: Vec<_> =
        table.uniques.iter().map(|key| (key.name.as_deref(), key.columns.join(","))).collect();
    let expected = [(Some("uq_t_c"), "c"), (None, "f"), (Some("uq_t"), "c,e"), (None, "e")];
    assert_eq!(uniques, expected.map(|(name, columns)| (name, columns.to_owned())));
    let checks: Vec<_> = table.checks.iter().map(|(name, text)| (name.as_deref(), text.as_str())).collect();
    assert_eq!(checks, [(None, "[a b] <> ')'"), (None, "g != ''"), (Some("ck_t"), "c > 0 AND e IN (1, 2)")]);
    let keys: Vec<_> = table
        .foreign_keys
        .iter()
        .map(|key| (key.name.as_deref(), key.columns.join(","), key.target.as_str(), key.deferred))
        .collect();
    let key = |name, columns: &str, target, deferred| (name, columns.to_owned(), target, deferred);
    let expected = [
        key(None, "d", "other", false),
        key(Some("fk_t_e"), "e", "other", true),
        key(None, "c,e", "p", false),
    ];
    assert_eq!(keys, expected);
}

#[test]
fn a_descending_key_is_noticed() {
    for (sql, descending, autoincrement) in [
        ("CREATE TABLE t (id INTEGER PRIMARY KEY DESC)", true, false),
        ("CREATE TABLE t (id INTEGER PRIMARY KEY ASC)", false, false),
        ("CREATE TABLE t (id INTEGER PRIMARY KEY ASC ON CONFLICT FAIL AUTOINCREMENT)", false, true),
        ("CREATE TABLE t (id INTEGER, PRIMARY KEY (id DESC))", true, false),
        ("CREATE TABLE t (id INTEGER, PRIMARY KEY (id AUTOINCREMENT))", false, true),
    ] {
        let key = table(sql).unwrap().primary_key.unwrap();
        assert_eq!((key.descending, key.autoincrement), (descending, autoincrement), "{sql}");
    }
}

#[test]
fn what_is_not_understood_is_an_error() {
    for sql in [
        "CREATE TABLE t",
        "CREATE TABLE t (a INT CHECK a > 0)",
        "CREATE TABLE t (a INT, CHECK)",
        "CREATE TABLE t (a INT, CONSTRAINT x NOT NULL)",
        "CREATE TABLE t (a INT NOT 5)",
        "CREATE TABLE t (a INT DEFAULT ,)",
        "CREATE TABLE t ('a)",
        "CREATE TABLE t (a INT",
    ] {
        assert!(table(sql).is_err(), "{sql}");
    }
}

#[test]
fn parts_of_an_index_have_neither_order_nor_collation() {
    let text = index(
        "CREATE UNIQUE INDEX IF NOT EXISTS main.\"on\" ON t (a, lower(b) DESC, \"c\" COLLATE nocase ASC) WHERE a > 0 AND (b)",
    )
    .unwrap();
    assert_eq!(text.parts, ["a", "lower(b)", "\"c\""]);
    assert_eq!(text.predicate.as_deref(), Some("a > 0 AND (b)"));
    assert_eq!(index("CREATE INDEX i ON t (a)").unwrap().predicate, None);
    assert_eq!(index("CREATE INDEX i"), None);
}

#[test]
fn a_view_has_a_query() {
    assert_eq!(view_query("CREATE VIEW v AS SELECT 1 AS one"), Some("SELECT 1 AS one"));
    assert_eq!(
        view_query("CREATE TEMP VIEW \"as\" (a, b) AS\nWITH x AS (SELECT 1) SELECT * FROM x"),
        Some("WITH x AS (SELECT 1) SELECT * FROM x")
    );
    assert_eq!(view_query("CREATE VIEW v"), None);
}

#[test]
fn a_trigger_has_a_time_and_an_event() {
    for (sql, timing, event, body) in [
        ("CREATE TRIGGER a AFTER INSERT ON t BEGIN SELECT 1; END", "after", "insert", "BEGIN SELECT 1; END"),
        (
            "CREATE TRIGGER IF NOT EXISTS m.a DELETE ON \"t\" FOR EACH ROW WHEN old.x BEGIN SELECT 1; END",
            "before",
            "delete",
            "WHEN old.x BEGIN SELECT 1; END",
        ),
        (
            "CREATE TRIGGER a BEFORE UPDATE OF x, y ON t BEGIN SELECT 1; END",
            "before",
            "update",
            "OF x, y BEGIN SELECT 1; END",
        ),
        (
            "CREATE TEMP TRIGGER \"after\" INSTEAD OF UPDATE ON v BEGIN SELECT 1; END",
            "instead of",
            "update",
            "BEGIN SELECT 1; END",
        ),
    ] {
        let trigger = trigger(sql).unwrap();
        assert_eq!(
            (trigger.timing, trigger.event.as_str(), trigger.body.as_str()),
            (timing, event, body),
            "{sql}"
        );
    }
    assert_eq!(trigger("CREATE TRIGGER a AFTER TRUNCATE ON t BEGIN SELECT 1; END"), None);
}
