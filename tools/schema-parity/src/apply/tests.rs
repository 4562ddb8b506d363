//! Steps on SQLite, and what is not sent to any database.

use schema_model::{
    Check, Column, DataType, Expression, PrimaryKey, Schema, Table,
    compare::{Difference, Kind, Severity},
};

use super::*;

fn script(text: &str) -> Script {
    Script { file: "a/up.sql".into(), line: 1, text: text.to_owned() }
}

fn step(name: &str, up: &str, down: Option<&str>) -> Step {
    Step { name: name.to_owned(), up: script(up), down: down.map(script) }
}

fn tables(live: &mut Live) -> Vec<String> {
    live.texts("SELECT name FROM sqlite_schema ORDER BY name").unwrap()
}

#[test]
fn steps_go_up_in_order_and_down_in_reverse() {
    let mut live = Live::sqlite_in_memory().unwrap();
    let steps = [
        step("1", "CREATE TABLE a (x INT); -- done\n", Some("DROP TABLE a;")),
        step("2", "ALTER TABLE a RENAME TO b;", Some("ALTER TABLE b RENAME TO a;")),
    ];
    up(&mut live, &steps).unwrap();
    assert_eq!(tables(&mut live), ["b"]);
    down(&mut live, &steps).unwrap();
    assert!(tables(&mut live).is_empty());
    let without = [steps[0].clone(), step("3", "SELECT 1", None)];
    up(&mut live, &without).unwrap();
    assert!(matches!(down(&mut live, &without), Err(ApplyError::NoDown(name)) if name == "3"));
    assert_eq!(tables(&mut live), ["a"], "nothing is taken back where not everything can be");
}

#[test]
fn a_refusal_names_file_line_and_statement() {
    let mut live = Live::sqlite_in_memory().unwrap();
    let long = format!(
        "CREATE TABLE a (x INT);\n\nINSERT INTO\n  nowhere VALUES ({});\nCREATE TABLE b (x INT);",
        "1, ".repeat(200)
    );
    let error = run(&mut live, &script(&long)).unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("a/up.sql:3: SQLite in memory says: "), "{text}");
    assert!(text.contains("INSERT INTO nowhere VALUES (1, 1,") && text.ends_with('…'), "{text}");
    assert!(text.chars().count() < 320, "{text}");
    assert_eq!(tables(&mut live), ["a"]);
    let broken = run(&mut live, &script("SELECT 1;\nSELECT 'a")).unwrap_err().to_string();
    assert_eq!(broken, "a/up.sql:2: a string does not end");
}

#[test]
fn only_the_database_itself_is_changed() {
    use Dialect::{Mysql, Postgres, Sqlite};
    for (dialect, sql, shared, private) in [
        (Sqlite, "attach 'x.db' AS y", true, true),
        (Sqlite, "VACUUM main INTO 'x.db'", true, true),
        (Sqlite, "VACUUM", false, false),
        (Mysql, "USE\tother", true, false),
        (Mysql, "create database other", true, false),
        (Mysql, "SET GLOBAL a = 1", true, false),
        (Mysql, "SET a = 1", false, false),
        (Mysql, "CREATE TABLE user (a INT)", false, false),
        (Mysql, "CREATE OR REPLACE DATABASE other", true, false),
        (Mysql, "/*!40000 DROP DATABASE IF EXISTS `other`*/", true, false),
        (Mysql, "/* CREATE DATABASE other */ SELECT 1", false, false),
        (Mysql, "SET a = 1, @@GLOBAL.b = 2", true, false),
        (Mysql, "SET a = 1, global b = 2", true, false),
        (Mysql, "SET @@session.global = 1", false, false),
        (Mysql, "SET NEW.name = 'SET GLOBAL a = 1'", false, false),
        (Mysql, "SET PASSWORD FOR 'x' = 'y'", true, false),
        (Mysql, "RENAME USER a TO b", true, false),
        (Mysql, "LOAD DATA INFILE 'x' INTO TABLE t", true, false),
        (Mysql, "SELECT a INTO OUTFILE 'x' FROM t", true, false),
        (Mysql, "SELECT a INTO @outfile FROM t", false, false),
        (Mysql, "DROP TABLE IF EXISTS a, other.t", true, false),
        (Mysql, "DROP TABLE IF EXISTS a, t", false, false),
        (Mysql, "CREATE TABLE IF NOT EXISTS `other` . `t` (a INT)", true, false),
        (Mysql, "CREATE TABLE t (a DECIMAL(3, 1) DEFAULT 1.5) SELECT u.a FROM u", false, false),
        (Mysql, "ALTER TABLE t RENAME TO other.t", true, false),
        (Mysql, "INSERT IGNORE INTO mysql.user VALUES (1)", true, false),
        (Mysql, "INSERT INTO t SELECT u.a FROM u", false, false),
        (Mysql, "UPDATE other.t SET a = 1", true, false),
        (Mysql, "UPDATE t JOIN u ON u.a = t.a SET t.b = u.b", false, false),
        (Mysql, "DELETE FROM other.t", true, false),
        (Mysql, "CREATE UNIQUE INDEX i ON other.t (a)", true, false),
        (Mysql, "DROP INDEX i ON t", false, false),
        (Mysql, "CREATE TRIGGER i BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1", false, false),
        (Mysql, "CREATE DEFINER=`a`@`b` PROCEDURE other.p() SELECT 1", true, false),
        (Postgres, "COPY t TO PROGRAM 'cat'", true, false),
        (Postgres, "COPY t (program) FROM '/tmp/x'", true, false),
        (Postgres, "COPY t (program) TO STDOUT", false, false),
        (Postgres, "CREATE TABLE app.t (a INT)", false, false),
        (Postgres, "CREATE USER MAPPING FOR x SERVER y", false, false),
        (Postgres, "CREATE ROLE x", true, false),
        (Postgres, "ALTER SYSTEM SET a = 1", true, false),
        (Postgres, "CREATE SCHEMA x", false, false),
        (Postgres, "CREATE EXTENSION x", false, false),
    ] {
        assert_eq!(scope::beyond(dialect, false, sql).is_some(), shared, "{sql}");
        assert_eq!(scope::beyond(dialect, true, sql).is_some(), private, "{sql}");
    }
    let mut live = Live::sqlite_in_memory().unwrap();
    let error = run(&mut live, &script("ATTACH 'x.db' AS y")).unwrap_err().to_string();
    assert!(error.starts_with("a/up.sql:1: it opens another file"), "{error}");
}

#[test]
fn a_transaction_is_begun_only_where_a_statement_needs_one() {
    let needs = |text| scope::needs_transaction(&statements(&script(text), Dialect::Postgres).unwrap());
    assert!(needs("LOCK TABLE t; SELECT 1"));
    assert!(needs("SELECT 1; SET LOCAL a = 1"));
    assert!(!needs("BEGIN; LOCK TABLE t; COMMIT"));
    assert!(!needs("CREATE INDEX CONCURRENTLY i ON t (a)"));
}

/// A difference of the side `a`, which has something there or nothing.
fn difference(kind: Kind, table: &str, object: &str, has: bool) -> Difference {
    let has = has.then(|| "something".to_owned());
    Difference {
        kind,
        severity: Severity::Error,
        table: table.to_owned(),
        object: object.to_owned(),
        message: String::new(),
        backends: [("a".to_owned(), has)].into(),
        introduced_by: std::collections::BTreeMap::new(),
    }
}

fn column(name: &str, nullable: bool) -> Column {
    Column { nullable, ..Column::new(name, DataType::Date) }
}

#[test]
fn the_step_that_last_changed_an_object_is_found() {
    let key = |name: Option<&str>| PrimaryKey::new(name, vec!["a".into(), "b".into()]);
    let first = Table {
        columns: vec![column("a", false), column("b", false)],
        primary_key: Some(key(None)),
        ..Table::default()
    };
    let mut second = first.clone();
    let positive = Expression { canonical: Some("(a > 0)".into()), original: "a>0".into() };
    second.checks.push(Check { name: None, expression: positive });
    let mut third = second.clone();
    third.columns[1].nullable = true;
    let schema =
        |table: &Table| Schema { tables: [("t".to_owned(), table.clone())].into(), ..Schema::default() };
    let steps =
        [("1", schema(&first)), ("2", schema(&second)), ("3", schema(&third)), ("4", Schema::default())];
    let mut history = History { steps: steps.map(|(name, schema)| (name.to_owned(), schema)).into() };
    assert_eq!(history.introduced(&difference(Kind::Table, "t", "", true), "a"), Some("4"));
    history.steps.pop();
    for (kind, object, step) in [
        (Kind::Table, "", Some("1")),
        (Kind::Column, "a", Some("1")),
        (Kind::Nullability, "b", Some("3")),
        (Kind::ColumnOrder, "", Some("1")),
        (Kind::PrimaryKey, "pk_t", Some("1")),
        (Kind::Check, "check (a > 0)", Some("2")),
        (Kind::ConstraintName, "(a, b)", Some("1")),
        (Kind::Column, "c", None),
    ] {
        assert_eq!(history.introduced(&difference(kind, "t", object, true), "a"), step, "{kind:?} {object}");
    }
    assert_eq!(history.introduced(&difference(Kind::Column, "u", "a", true), "a"), None);
    // The primary key over the same columns is no unique constraint.
    assert_eq!(history.introduced(&difference(Kind::Unique, "t", "(a, b)", false), "a"), None);
    assert_eq!(history.introduced(&difference(Kind::Unique, "t", "(a, b)", true), "a"), Some("1"));
}

#[test]
fn a_difference_has_the_step_of_its_own_fact() {
    let with = |change: &dyn Fn(&mut Column)| {
        let mut changed = column("a", false);
        changed.default = Some(schema_model::Default::Number("1".to_owned()));
        change(&mut changed);
        let table = Table { columns: vec![changed], ..Table::default() };
        Schema { tables: [("t".to_owned(), table)].into(), ..Schema::default() }
    };
    let steps = [
        ("1_made", with(&|_| ())),
        ("2_no_default", with(&|a| a.default = None)),
        ("3_wider", with(&|a| (a.default, a.data_type) = (None, DataType::Json))),
        ("4_null", with(&|a| (a.default, a.data_type, a.nullable) = (None, DataType::Json, true))),
    ];
    let history = History { steps: steps.map(|(name, schema)| (name.to_owned(), schema)).into() };
    for (kind, step) in [
        (Kind::HasDefault, "2_no_default"),
        (Kind::DefaultValue, "2_no_default"),
        (Kind::Type, "3_wider"),
        (Kind::Nullability, "4_null"),
        (Kind::Collation, "1_made"),
        (Kind::Column, "4_null"),
    ] {
        assert_eq!(history.introduced(&difference(kind, "t", "a", true), "a"), Some(step), "{kind:?}");
    }
}
