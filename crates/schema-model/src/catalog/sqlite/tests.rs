//! Schemas of real databases, read back.

use ReferentialAction::{Restrict, SetDefault, SetNull};
use rusqlite::Connection;

use super::*;
use crate::catalog::{queries, read as read_schema};
use crate::{
    Collation, DataType, Default, Flavour, ForeignKey, Index, IndexPart, Product, ReferentialAction, Table,
    Unique, expression,
};

const FLAVOUR: Flavour = Flavour { product: Product::Sqlite, version: (3, 50, 0) };

fn answers(connection: &Connection) -> Answers {
    let mut answers = Answers::default();
    for query in queries(FLAVOUR) {
        let mut statement =
            connection.prepare(query.sql).unwrap_or_else(|error| panic!("{}: {error}", query.name));
        let rows = statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
        answers.add(query, rows);
    }
    answers
}

pub(super) fn database(sql: &str) -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    connection.execute_batch(sql).unwrap();
    connection
}

pub(super) fn schema_of(connection: &Connection) -> Schema {
    read_schema(FLAVOUR, &answers(connection), &["schema_migrations"]).unwrap()
}

fn schema(sql: &str) -> Schema {
    schema_of(&database(sql))
}

fn table(sql: &str) -> Table {
    schema(sql).tables.remove("t").unwrap()
}

fn part(key: &str) -> IndexPart {
    IndexPart::column(key)
}

pub(super) fn types(table: &Table) -> Vec<(&str, &DataType)> {
    table.columns.iter().map(|column| (column.name.as_str(), &column.data_type)).collect()
}

#[test]
fn a_constraint_that_does_not_refuse_is_not_read_as_one_that_does() {
    for (column, other) in [
        ("e INT UNIQUE ON CONFLICT REPLACE", Some("UNIQUE (e) ON CONFLICT REPLACE")),
        ("e INT, UNIQUE (e) ON CONFLICT ignore", Some("UNIQUE (e) ON CONFLICT IGNORE")),
        ("e INT NOT NULL ON CONFLICT FAIL", Some("e NOT NULL ON CONFLICT FAIL")),
        ("e INTEGER PRIMARY KEY ON CONFLICT ROLLBACK", Some("PRIMARY KEY (e) ON CONFLICT ROLLBACK")),
        ("e INT NOT NULL ON CONFLICT ABORT UNIQUE ON CONFLICT ABORT", None),
        ("e INT, CHECK (e > 0) ON CONFLICT REPLACE", None),
    ] {
        let table = table(&format!("CREATE TABLE t ({column})"));
        let undecided = table.checks.iter().filter(|check| !check.expression.is_decided());
        let said: Vec<_> = undecided.map(|check| check.expression.original.as_str()).collect();
        assert_eq!(said, other.into_iter().collect::<Vec<_>>(), "{column}");
    }
}

#[test]
fn columns_are_read_with_all_that_belongs_to_them() {
    let table = table(
        "CREATE TABLE t (
            id INTEGER PRIMARY KEY,
            name VARCHAR(20) COLLATE NOCASE NOT NULL DEFAULT 'it''s',
            count INT DEFAULT '7',
            ratio REAL DEFAULT -1.50,
            active BOOLEAN NOT NULL DEFAULT TRUE,
            made DATETIME DEFAULT CURRENT_TIMESTAMP,
            seen TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
            word TEXT DEFAULT pending,
            quoted TEXT DEFAULT \"two words\",
            none TEXT DEFAULT NULL,
            random TEXT DEFAULT (lower(hex(randomblob(16)))),
            double INT GENERATED ALWAYS AS (count * 2) VIRTUAL,
            kept TEXT AS (upper(name)) STORED,
            loose
        )",
    );
    let defaults: Vec<_> = table
        .columns
        .iter()
        .filter_map(|column| Some((column.name.as_str(), column.default.clone()?)))
        .collect();
    let text = |text: &str| Default::Text(text.to_owned());
    let number = |text: &str| Default::Number(text.to_owned());
    let computed = |text: &str| Default::Expression(expression::parse(Dialect::Sqlite, text));
    let random = expression::parse(Dialect::Sqlite, "lower(hex(randomblob(16)))");
    assert!(random.is_decided());
    assert_eq!(
        defaults,
        [
            ("name", text("it's")),
            ("count", number("7")),
            ("ratio", number("-1.5")),
            ("active", Default::Bool(true)),
            ("made", computed("CURRENT_TIMESTAMP")),
            ("seen", computed("strftime('%Y-%m-%d %H:%M:%f', 'now')")),
            ("word", text("pending")),
            ("quoted", text("two words")),
            ("random", Default::Expression(random)),
        ]
    );
    let column = |name: &str| table.columns.iter().find(|column| column.name == name).unwrap();
    assert_eq!(column("name").collation, Some(Collation::Named("nocase".to_owned())));
    assert_eq!(column("word").collation, Some(Collation::Binary));
    assert_eq!(column("count").collation, None);
    assert_eq!(column("name").native, "VARCHAR(20)");
    let nullable: Vec<_> = table.columns.iter().filter(|c| !c.nullable).map(|c| c.name.as_str()).collect();
    assert_eq!(nullable, ["id", "name", "active"]);
    let numbered: Vec<_> =
        table.columns.iter().filter(|c| c.auto_increment).map(|c| c.name.as_str()).collect();
    assert_eq!(numbered, ["id"]);
    let generated = |name: &str| {
        let generated = column(name).generated.clone().unwrap();
        (generated.expression.canonical.unwrap(), generated.stored)
    };
    assert_eq!(generated("double"), ("2 * count".to_owned(), false));
    assert_eq!(generated("kept"), ("upper(name)".to_owned(), true));
    assert_eq!(column("double").data_type, DataType::Int { bits: 32, unsigned: false });
    assert_eq!(column("loose").data_type, DataType::Other { name: "any".to_owned() });
}

#[test]
fn only_an_alias_of_the_rowid_numbers_rows() {
    for (sql, numbered, unasked) in [
        ("CREATE TABLE t (id INTEGER PRIMARY KEY)", true, true),
        ("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT)", true, false),
        ("CREATE TABLE t (id integer, PRIMARY KEY (id))", true, true),
        ("CREATE TABLE t (id INTEGER NOT NULL PRIMARY KEY) STRICT", true, true),
        ("CREATE TABLE t (id INT PRIMARY KEY)", false, false),
        ("CREATE TABLE t (id INTEGER PRIMARY KEY DESC)", false, false),
        ("CREATE TABLE t (id INTEGER PRIMARY KEY) WITHOUT ROWID", false, false),
        ("CREATE TABLE t (id INTEGER, b INT, PRIMARY KEY (id, b))", false, false),
    ] {
        let id = &table(sql).columns[0];
        assert_eq!((id.auto_increment, id.rowid), (numbered, unasked), "{sql}");
    }
}

#[test]
fn a_key_takes_null_where_nothing_says_otherwise() {
    for (sql, expected) in [
        ("CREATE TABLE t (k TEXT PRIMARY KEY)", &["k"][..]),
        ("CREATE TABLE t (k TEXT NOT NULL PRIMARY KEY)", &[]),
        ("CREATE TABLE t (k INTEGER PRIMARY KEY)", &[]),
        ("CREATE TABLE t (k INT PRIMARY KEY)", &["k"]),
        ("CREATE TABLE t (k TEXT PRIMARY KEY) STRICT", &[]),
        ("CREATE TABLE t (k TEXT PRIMARY KEY) WITHOUT ROWID", &[]),
        ("CREATE TABLE t (k TEXT, l TEXT NOT NULL, PRIMARY KEY (k, l))", &["k"]),
    ] {
        let table = table(sql);
        assert_eq!(table.primary_key.unwrap().takes_null, expected, "{sql}");
        assert!(table.columns.iter().all(|column| !column.nullable), "{sql}");
    }
}

#[test]
fn keys_and_indexes_are_read_with_declared_names() {
    let table = table(
        "CREATE TABLE t (
            a INT, b TEXT COLLATE NOCASE, c INT UNIQUE, d INT CONSTRAINT uq_d UNIQUE,
            CONSTRAINT pk_t PRIMARY KEY (b, a),
            CONSTRAINT uq_t UNIQUE (C, a),
            UNIQUE (b, a)
        );
        CREATE UNIQUE INDEX ux_t ON t (d, c) WHERE d IS NOT NULL;
        CREATE INDEX ix_t ON t (a DESC, b, lower(b), b COLLATE BINARY) WHERE c > 0;",
    );
    let key = table.primary_key.unwrap();
    assert_eq!((key.name.as_deref(), key.columns), (Some("pk_t"), vec!["b".to_owned(), "a".to_owned()]));
    let unique = |name: Option<&str>, keys: &[&str]| Unique {
        name: name.map(str::to_owned),
        parts: keys.iter().map(|key| part(key)).collect(),
        predicate: None,
        nulls_equal: false,
        deferred: false,
    };
    let filtered = Unique {
        predicate: Some(expression::parse(Dialect::Sqlite, "d IS NOT NULL")),
        ..unique(Some("ux_t"), &["d", "c"])
    };
    let expected =
        [unique(None, &["c"]), unique(Some("uq_d"), &["d"]), unique(Some("uq_t"), &["c", "a"]), filtered];
    assert_eq!(table.uniques, expected);
    let expected = Index {
        name: "ix_t".to_owned(),
        parts: vec![
            IndexPart { descending: true, ..part("a") },
            part("b"),
            part("(lower(b))"),
            part("(b collate \"binary\")"),
        ],
        predicate: Some(expression::parse(Dialect::Sqlite, "c > 0")),
        method: "btree".to_owned(),
        implicit: false,
    };
    assert_eq!(table.indexes, [expected]);
}

#[test]
fn foreign_keys_are_read_in_the_order_of_the_text() {
    let table = table(
        "CREATE TABLE Parent (X INT, Y INT, PRIMARY KEY (Y, X));
        CREATE TABLE t (
            a INT CONSTRAINT fk_a REFERENCES parent (x) ON DELETE CASCADE ON UPDATE SET NULL,
            b INT, c INT REFERENCES absent (z) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
            CONSTRAINT fk_bc FOREIGN KEY (B, c) REFERENCES \"PARENT\" ON DELETE SET DEFAULT
        );",
    );
    let key = |name: Option<&str>, columns: &[&str], target: &str, target_columns: &[&str]| ForeignKey {
        name: name.map(str::to_owned),
        columns: columns.iter().map(|&name| name.to_owned()).collect(),
        target: target.to_owned(),
        target_columns: target_columns.iter().map(|&name| name.to_owned()).collect(),
        on_delete: ReferentialAction::Cascade,
        on_update: ReferentialAction::NoAction,
        deferred: false,
    };
    let expected = [
        ForeignKey { on_update: SetNull, ..key(Some("fk_a"), &["a"], "Parent", &["X"]) },
        ForeignKey { on_delete: Restrict, deferred: true, ..key(None, &["c"], "absent", &["z"]) },
        ForeignKey { on_delete: SetDefault, ..key(Some("fk_bc"), &["b", "c"], "Parent", &["Y", "X"]) },
    ];
    assert_eq!(table.foreign_keys, expected);
}

#[test]
fn a_key_to_a_primary_key_that_does_not_fit_is_an_error() {
    for target in ["", "CREATE TABLE p (a INT);", "CREATE TABLE p (a INT, b INT, PRIMARY KEY (a, b));"] {
        let connection = database(&format!("{target} CREATE TABLE t (a INT REFERENCES p)"));
        let error = read_schema(FLAVOUR, &answers(&connection), &[]).unwrap_err().to_string();
        assert!(error.starts_with("t cannot be read: its foreign key refers to p"), "{target}: {error}");
    }
}

#[test]
fn views_triggers_and_virtual_tables_are_read() {
    let schema = schema(
        "CREATE TABLE t (a INT, b TEXT);
        CREATE TABLE schema_migrations (version TEXT);
        CREATE TRIGGER old_one AFTER INSERT ON schema_migrations BEGIN SELECT 1; END;
        CREATE VIEW v (one, two) AS SELECT a, b FROM t WHERE a > 0;
        CREATE TRIGGER tr INSTEAD OF UPDATE OF one ON v FOR EACH ROW BEGIN UPDATE t SET a = new.one; END;
        CREATE VIRTUAL TABLE words USING fts5 (word, body);",
    );
    assert_eq!(schema.tables.keys().collect::<Vec<_>>(), ["t", "words"]);
    assert_eq!(schema.views["v"].columns, ["one", "two"]);
    assert_eq!(schema.views["v"].query.original, "SELECT a, b FROM t WHERE a > 0");
    assert_eq!(schema.triggers.keys().collect::<Vec<_>>(), ["tr"]);
    let trigger = &schema.triggers["tr"];
    assert_eq!((trigger.table.as_str(), trigger.timing.as_str()), ("v", "instead of"));
    assert_eq!(trigger.events, ["update"]);
    assert_eq!(trigger.body.original, "OF one BEGIN UPDATE t SET a = new.one; END");
    let words = types(&schema.tables["words"]);
    assert_eq!(words.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["word", "body"]);
    assert!(words.iter().all(|(_, data_type)| **data_type == DataType::Other { name: "virtual".to_owned() }));
}

#[test]
fn what_alter_table_leaves_is_read() {
    let table = table(
        "CREATE TABLE old (a INT /* first */, b TEXT -- second
        );
        ALTER TABLE old ADD COLUMN c INT NOT NULL DEFAULT 0 CHECK (c >= 0);
        ALTER TABLE old RENAME COLUMN b TO \"b b\";
        ALTER TABLE old RENAME TO t;",
    );
    assert_eq!(
        table.columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>(),
        ["a", "b b", "c"]
    );
    assert_eq!(table.checks.len(), 1);
    assert_eq!(table.columns[2].default, Some(Default::Number("0".to_owned())));
}

#[test]
fn an_answer_that_is_missing_or_wrong_is_an_error() {
    let connection =
        database("CREATE TABLE t (a INT, b INT REFERENCES t (a), UNIQUE (a)); CREATE INDEX ix ON t (b);");
    let whole = answers(&connection);
    assert!(read_schema(FLAVOUR, &whole, &[]).is_ok());
    for query in queries(FLAVOUR) {
        let mut without = whole.clone();
        without.0.remove(query.name);
        let error = read_schema(FLAVOUR, &without, &[]).unwrap_err();
        assert!(matches!(error, ReadError::Unanswered(name) if name == query.name), "{error}");
        if query.name != "triggers" {
            without.add(query, Vec::new());
            assert!(read_schema(FLAVOUR, &without, &[]).is_err(), "no {}", query.name);
        }
        without.add(query, vec!["[1]".to_owned()]);
        assert!(matches!(read_schema(FLAVOUR, &without, &[]), Err(ReadError::Row { .. })), "{}", query.name);
    }
}
