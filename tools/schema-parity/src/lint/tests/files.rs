//! Rules about files, the way back, and statements that only tokens tell.

use schema_model::Dialect::{self, Mysql, Postgres, Sqlite};

use super::{BASE, codes, found_in, lint, step};

/// Rules that are shown here.
pub(super) const CODES: &[&str] = &["missing-down", "empty-migration"];

#[test]
fn a_step_needs_statements_both_ways() {
    for dialect in Dialect::ALL {
        for (up, down, expected) in [
            ("SELECT 1;", Some("SELECT 1;"), &[][..]),
            ("SELECT 1;", None, &["missing-down"]),
            ("SELECT 1;", Some("-- nothing\n"), &["missing-down"]),
            ("-- lint: allow missing-down: rows are merged\n\nSELECT 1;", None, &[]),
            ("SELECT 1;", Some("-- lint: allow missing-down: rows are merged\n"), &[]),
            ("", Some("SELECT 1;"), &["empty-migration"]),
            ("-- Why: none\n/* none */\n", Some("SELECT 1;"), &["empty-migration"]),
            ("-- lint: allow empty-migration: was wrong\n", Some("SELECT 1;"), &[]),
        ] {
            let found = lint(&[step("one", up, down)], dialect);
            assert_eq!(codes(&found), expected, "{dialect}: {up:?} {down:?}");
            assert!(found.iter().all(|finding| finding.line == 0 && finding.statement.is_empty()));
        }
    }
}

#[test]
fn migrations_that_never_go_back_are_told_once() {
    let lone = |name| step(name, "SELECT 1;", None);
    assert_eq!(codes(&lint(&[lone("1"), lone("2"), lone("3")], Sqlite)), ["missing-down"]);
    let one_has = [lone("1"), step("2", "SELECT 1;", Some("SELECT 1;")), lone("3")];
    assert_eq!(codes(&lint(&one_has, Sqlite)), ["missing-down", "missing-down"]);
}

#[test]
fn the_way_back_may_drop_and_must_not_drift() {
    let down = |text: &str, dialect| {
        let steps = [step("1", BASE, Some("SELECT 1;")), step("2", "SELECT 1;", Some(text))];
        codes(&lint(&steps, dialect))
    };
    assert_eq!(down("ALTER TABLE t DROP COLUMN a;\nDROP TABLE t;", Mysql), [""; 0]);
    assert_eq!(down("DROP TABLE t CASCADE;", Postgres), ["drop-cascade"]);
    assert_eq!(down("DROP INDEX CONCURRENTLY ix_t_b;", Postgres), ["concurrently-in-transaction"]);
    assert_eq!(down("ALTER TABLE t MODIFY b VARCHAR(10);", Mysql), ["restate-loses-attributes"]);
    assert_eq!(down("FROB;", Sqlite), ["unparsed"]);
    // What the step gave may go again; what was there before must not.
    let given = "ALTER TABLE t MODIFY a INT NOT NULL DEFAULT 1, LOCK=SHARED;";
    let more = "ALTER TABLE t MODIFY b VARCHAR(20) NOT NULL DEFAULT 'x' COMMENT 'c', LOCK=SHARED;";
    for (up, back, expected) in [
        (given, "ALTER TABLE t MODIFY a INT;", &[][..]),
        (more, "ALTER TABLE t MODIFY b VARCHAR(20) NOT NULL DEFAULT 'x';", &[]),
        (more, "ALTER TABLE t MODIFY b VARCHAR(20) NOT NULL;", &["restate-loses-attributes"]),
    ] {
        let steps = [step("1", BASE, Some("SELECT 1;")), step("2", up, Some(back))];
        let found: Vec<_> =
            lint(&steps, Mysql).into_iter().filter(|finding| finding.file.ends_with("2/down.sql")).collect();
        assert_eq!(codes(&found), expected, "{back}");
    }
    let child = "CREATE TABLE k (id INT PRIMARY KEY, CONSTRAINT f FOREIGN KEY (id) REFERENCES t (id) ON DELETE CASCADE);";
    let steps = [
        step("1", BASE, Some("SELECT 1;")),
        step("2", child, Some("DROP TABLE t;")),
        step("3", "SELECT 1;", Some("DROP TABLE k;\nDROP TABLE t;")),
    ];
    let found = lint(&steps, Sqlite);
    assert_eq!(codes(&found), ["drop-referenced-table"]);
    assert_eq!(found[0].file.to_str(), Some("2/down.sql"));
}

#[test]
fn what_the_parser_refuses_is_known_by_its_beginning() {
    for (dialect, text, expected) in [
        (
            Mysql,
            "ALTER TABLE t ENGINE = InnoDB ROW_FORMAT = FROBBED, DROP COLUMN b, LOCK=NONE;",
            &["drop-column"][..],
        ),
        (
            Postgres,
            "DROP TABLE t, p CASCADE FROB;",
            &["drop-cascade", "drop-cascade", "drop-table", "drop-table"],
        ),
        (Postgres, "CREATE INDEX i ON t (a) FROB (1);", &["index-locks-table"]),
        (Postgres, "ALTER TABLE ONLY public.t FROB, RENAME TO u;", &["head-only", "rename-table"]),
        (Mysql, "REPLACE DELAYED INTO t FROB;", &[]),
        (Mysql, "GRANT FROB ON t;", &[]),
        (Mysql, "ALTER TABLE t RENAME u;", &["rename-table"]),
        (Mysql, "PREPARE x FROM @sql;", &["unparsed"]),
        (Mysql, "CREATE PROCEDURE x() BEGIN FROB; END", &[]),
        (Postgres, "SELECT $$;", &["unparsed"]),
    ] {
        assert_eq!(codes(&found_in(dialect, &[BASE, text])), expected, "{text}");
    }
}

#[test]
fn findings_say_where_and_what_instead() {
    let text = "-- Why: it is wrong.\n\nSELECT 1;\n-- a comment\nDROP TABLE\n    t;\n";
    let found = found_in(Sqlite, &[BASE, text]);
    assert_eq!((found[0].line, found[0].statement.as_str()), (5, "DROP TABLE t"));
    let shown = found[0].to_string();
    assert!(shown.starts_with("1/up.sql:5: drop-table: drops the table t"), "{shown}");
    assert!(shown.contains("\n    DROP TABLE t\n    instead: "), "{shown}");
}

#[test]
fn a_script_in_the_middle_of_a_file_has_the_lines_of_the_file() {
    let mut one =
        step("1", "-- lint: allow drop-table: old\nDROP TABLE a;\nDROP TABLE b;", Some("SELECT 1;"));
    one.up.line = 10;
    let found = lint(&[one], Mysql);
    assert_eq!(codes(&found), ["drop-table"]);
    assert_eq!(found[0].line, 12);
}

#[test]
fn a_long_beginning_is_cut_between_characters() {
    let text = format!("DROP TABLE {};", "ä".repeat(120));
    let found = found_in(Sqlite, &[BASE, &text]);
    assert!(found[0].statement.ends_with("ä…"), "{:?}", found[0]);
    assert_eq!(found[0].statement.chars().count(), 121);
}

#[test]
fn a_migration_runs_in_a_transaction_unless_something_says_no() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("metadata.toml"), "run_in_transaction = false\n").unwrap();
    let statement = "CREATE INDEX CONCURRENTLY i ON t (c);";
    for (file, heading, refused) in [
        ("x/up.sql", "", true),
        ("x/1_x.up.sql", "", true),
        ("x/V1__x.sql", "", false),
        (folder.path().join("up.sql").to_str().unwrap(), "", false),
        ("x/1.sql", "-- +goose NO TRANSACTION\n", false),
        ("x/1.sql", "-- no-transaction\n", false),
        ("x/1.sql", "-- migrate:up transaction:false\n", false),
        ("x/1.sql", "-- +migrate Up notransaction\n", false),
        ("x/1.sql", "-- +migrate Up\n", true),
        ("x/1.sql", "-- no-transaction for this one would be wrong\n", true),
    ] {
        let mut one = step("1", &format!("{heading}{statement}"), Some("SELECT 1;"));
        one.up.file = file.into();
        let found = codes(&lint(&[step("0", BASE, Some("SELECT 1;")), one], Postgres));
        assert_eq!(found == ["concurrently-in-transaction"], refused, "{file} {heading}: {found:?}");
    }
}
