//! Lines of what statements make.

use super::*;

fn steps(texts: &[&str]) -> Vec<Step> {
    let step = |(at, text): (usize, &&str)| {
        let name = (at + 1).to_string();
        Step { up: Script { file: name.clone().into(), line: 1, text: (*text).to_owned() }, name, down: None }
    };
    texts.iter().enumerate().map(step).collect()
}

/// The place of something of the table `t`.
fn at(steps: &[Step], step: Option<&str>, (kind, object, has): (Kind, &str, Option<&str>)) -> Option<String> {
    let found = place(steps, Dialect::Mysql, step, Asked { kind, table: "t", object, has });
    found.map(|(file, line)| format!("{}:{line}", file.display()))
}

#[test]
fn the_last_statement_that_makes_it_is_the_place() {
    let steps = steps(&[
        "CREATE TABLE t (\n  a INT,\n  b INT\n);\nCREATE TABLE tt (a INT);",
        "SELECT 1;\nALTER TABLE `T`\n  DROP COLUMN b,\n  ALTER COLUMN a DROP DEFAULT;",
    ]);
    for (step, kind, object, place) in [
        (None, Kind::Column, "a", "2:4"),
        (None, Kind::Type, "a", "1:2"),
        (None, Kind::HasDefault, "a", "2:4"),
        (None, Kind::Column, "b", "2:3"),
        (Some("1"), Kind::Column, "b", "1:3"),
        (None, Kind::Table, "", "1:1"),
    ] {
        assert_eq!(at(&steps, step, (kind, object, None)).as_deref(), Some(place), "{kind:?} {object}");
    }
    let other = Asked { kind: Kind::Type, table: "tt", object: "a", has: None };
    assert_eq!(place(&steps, Dialect::Mysql, None, other).unwrap().1, 5);
    assert_eq!(place(&steps, Dialect::Mysql, None, Asked { table: "u", ..other }), None);
}

#[test]
fn a_comment_makes_nothing() {
    let steps = steps(&["-- t has a unique k, an index ix and a check of a\n/* t.a is\n null */\n\
         CREATE TABLE t ( -- k of t\n  -- k is text\n  k INT,\n  a INT\n);\n\
         -- ix on t (a)\nCREATE INDEX ix\n  ON t (a);"]);
    for (kind, object, place) in [
        (Kind::Type, "k", "1:6"),
        (Kind::Nullability, "a", "1:7"),
        (Kind::Index, "ix", "1:10"),
        (Kind::Table, "", "1:4"),
    ] {
        assert_eq!(at(&steps, None, (kind, object, None)).as_deref(), Some(place), "{kind:?} {object}");
    }
}

#[test]
fn a_key_is_where_it_is_made_and_not_where_its_columns_are() {
    let steps = steps(&[
        "CREATE TABLE t (\n  a INT,\n  b INT CHECK (b > 1),\n  c INT UNIQUE,\n  PRIMARY KEY (a),\n  UNIQUE (a,\n    b),\n  \
         FOREIGN KEY (b) REFERENCES u (id)\n);\nINSERT INTO t (a, b) VALUES (1, 2);\nALTER TABLE t ADD CONSTRAINT ck CHECK (a > 0);",
    ]);
    for (kind, object, has, place) in [
        (Kind::Unique, "(a, b)", None, "1:6"),
        (Kind::Unique, "uq", Some("(a, b)"), "1:6"),
        (Kind::Unique, "(c)", Some("(c)"), "1:4"),
        (Kind::PrimaryKey, "primary key", Some("(a)"), "1:5"),
        (Kind::OnDelete, "(b)", Some("cascade"), "1:8"),
        (Kind::ForeignKey, "fk", Some("(b) → u (id)"), "1:8"),
        (Kind::Check, "b > 1", None, "1:3"),
        (Kind::Check, "ck", None, "1:11"),
        (Kind::Nullability, "a", None, "1:2"),
        // A name that another side gave it, and a column has here.
        (Kind::Unique, "b", Some("(a, b)"), "1:6"),
        (Kind::ConstraintName, "other", Some("named ck"), "1:11"),
        // What was never written is where its table is made.
        (Kind::Index, "missing", None, "1:1"),
    ] {
        assert_eq!(at(&steps, None, (kind, object, has)).as_deref(), Some(place), "{kind:?} {object}");
    }
}

#[test]
fn a_table_that_is_made_anew_has_its_columns_there() {
    let steps = steps(&[
        "CREATE TABLE t (a INT);",
        "CREATE TABLE t_new (\n  a TEXT\n);\nINSERT INTO t_new SELECT a FROM t;\nDROP TABLE t;\nALTER TABLE t_new RENAME TO t;",
    ]);
    assert_eq!(at(&steps, None, (Kind::Type, "a", None)).as_deref(), Some("2:2"));
}

#[test]
fn what_a_block_does_is_found_in_it() {
    let text = "DO $$\nBEGIN\n  ALTER TABLE t\n    ADD COLUMN a INT;\nEND $$;";
    let asked = Asked { kind: Kind::Type, table: "t", object: "a", has: None };
    let parameter = "PREPARE p AS SELECT * FROM t WHERE a = $1;";
    assert!(place(&steps(&[parameter]), Dialect::Postgres, None, asked).is_some());
    let found = place(&steps(&[text]), Dialect::Postgres, None, asked);
    assert_eq!(found.map(|(_, line)| line), Some(4));
}

#[test]
fn a_trigger_of_another_name_is_found_by_its_event() {
    let steps = steps(&["CREATE TABLE t (\n  id INT,\n  u TIMESTAMP ON UPDATE CURRENT_TIMESTAMP\n);\n\
         CREATE TRIGGER other BEFORE UPDATE ON t FOR EACH ROW SET NEW.id = 1;"]);
    let has = Some("before update of t: SET NEW.id = 1");
    let line = |table| {
        let asked = Asked { kind: Kind::Undecided, table, object: "", has };
        place(&steps, Dialect::Mysql, None, asked).map(|(_, line)| line)
    };
    assert_eq!(line("touch"), Some(5));
    assert_eq!(line("t.u on update"), Some(3));
}

#[test]
fn an_index_with_the_name_of_a_key_is_not_the_key() {
    let steps = steps(&[
        "CREATE TABLE t (\n  a INT,\n  CONSTRAINT fk FOREIGN KEY (a) REFERENCES u (id)\n);\nCREATE INDEX fk ON t (a);",
    ]);
    assert_eq!(at(&steps, None, (Kind::OnDelete, "fk", Some("cascade"))).as_deref(), Some("1:3"));
    assert_eq!(at(&steps, None, (Kind::Index, "fk", Some("(a)"))).as_deref(), Some("1:5"));
}
