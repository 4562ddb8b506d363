//! PostgreSQL.

use schema_model::{Collation, DataType, Dialect, ReferentialAction};

use super::support::{Database, PRODUCT, counts};

#[test]
fn everything_is_read() {
    let database = Database::create(Dialect::Postgres);
    database.run("postgres.sql");
    database.agrees_with("postgres.json");
}

#[test]
fn the_migrations_of_the_product_are_read() {
    let database = Database::create(Dialect::Postgres);
    database.migrate("migrations_postgres");
    let schema = database.schema(&[]);
    assert_eq!(counts(&schema), PRODUCT);
    let keys = &schema.tables["idempotency_keys"];
    let response = keys.columns.iter().find(|column| column.name == "response").unwrap();
    assert_eq!((&response.data_type, response.nullable), (&DataType::Json, false));
    assert_eq!(keys.foreign_keys[0].on_delete, ReferentialAction::Cascade);
    let email = &schema.tables["accounts"].columns[1];
    assert_eq!(email.collation, Some(Collation::Binary));
    assert_eq!(schema.tables["accounts"].primary_key.as_ref().unwrap().name.as_deref(), Some("pk_accounts"));
}

#[test]
fn ignored_tables_are_left_out() {
    let database = Database::create(Dialect::Postgres);
    database.execute("CREATE TABLE kept (id INT PRIMARY KEY)");
    database.execute("CREATE TABLE history (id INT PRIMARY KEY, CONSTRAINT ck CHECK (id > 0))");
    let schema = database.schema(&["history"]);
    assert_eq!(schema.tables.keys().collect::<Vec<_>>(), ["kept"]);
}

#[test]
fn an_empty_database_is_an_empty_schema() {
    assert_eq!(Database::create(Dialect::Postgres).schema(&[]), schema_model::Schema::default());
}

#[test]
fn other_schemas_are_not_read() {
    let database = Database::create(Dialect::Postgres);
    database.execute("CREATE SCHEMA elsewhere");
    database.execute("CREATE TABLE elsewhere.target (id INT PRIMARY KEY, CHECK (id > 0))");
    database.execute("CREATE TABLE here (id INT REFERENCES elsewhere.target (id))");
    let schema = database.schema(&[]);
    assert_eq!(schema.tables.keys().collect::<Vec<_>>(), ["here"]);
    assert_eq!(schema.tables["here"].foreign_keys[0].target, "elsewhere.target");
}

#[test]
fn names_that_were_shortened_are_still_made_up() {
    let database = Database::create(Dialect::Postgres);
    let (table, column) = ("t".repeat(60), "é".repeat(30));
    database.execute(&format!(
        "CREATE TABLE {table} ({column} INT PRIMARY KEY CHECK ({column} > 0), b INT UNIQUE, c INT, \
         CHECK (b > c), CHECK (b > 0), CHECK (c > 1), FOREIGN KEY (b) REFERENCES {table}, UNIQUE (b, {column}))"
    ));
    let schema = database.schema(&[]);
    let read = &schema.tables[&table];
    assert_eq!(read.primary_key.as_ref().unwrap().name, None);
    assert_eq!((read.uniques.len(), read.checks.len(), read.foreign_keys.len()), (2, 4, 1));
    assert!(read.uniques.iter().all(|unique| unique.name.is_none()), "{:?}", read.uniques);
    assert!(read.checks.iter().all(|check| check.name.is_none()), "{:?}", read.checks);
    assert!(read.foreign_keys[0].name.is_none());
}

#[test]
fn sequences_of_columns_are_not_told_apart_from_them() {
    let database = Database::create(Dialect::Postgres);
    database.execute("CREATE SEQUENCE free");
    database.execute("CREATE SEQUENCE used");
    database.execute(
        "CREATE TABLE t (a SERIAL, b INT GENERATED ALWAYS AS IDENTITY, c INT DEFAULT nextval('used'))",
    );
    let schema = database.schema(&[]);
    assert_eq!(schema.sequences.iter().collect::<Vec<_>>(), ["free"]);
    assert!(schema.tables["t"].columns.iter().all(|column| column.auto_increment));
    assert!(database.schema(&["free"]).sequences.is_empty());
}

/// What the model has no place for is read as a check that is not decided, never as if it were not there.
#[test]
fn what_a_key_says_beyond_the_model_is_undecided() {
    let database = Database::create(Dialect::Postgres);
    database.execute("CREATE TABLE p (a INT, b INT, PRIMARY KEY (a, b))");
    for (number, (clause, said)) in [
        ("FOREIGN KEY (a, b) REFERENCES p MATCH FULL", Some("MATCH FULL")),
        ("FOREIGN KEY (a, b) REFERENCES p ON DELETE SET NULL (a)", Some("SET NULL (a)")),
        ("FOREIGN KEY (a, b) REFERENCES p NOT VALID", Some("NOT VALID")),
        ("FOREIGN KEY (a, b) REFERENCES p DEFERRABLE INITIALLY DEFERRED", None),
        ("CHECK (a > 0) NOT VALID", Some("NOT VALID")),
        ("UNIQUE (a) DEFERRABLE INITIALLY IMMEDIATE", Some("DEFERRABLE")),
        ("UNIQUE (a) DEFERRABLE INITIALLY DEFERRED", None),
        ("PRIMARY KEY (a, b) DEFERRABLE INITIALLY DEFERRED", Some("DEFERRABLE INITIALLY DEFERRED")),
        ("PRIMARY KEY (a, b)", None),
    ]
    .into_iter()
    .enumerate()
    {
        let table = format!("t{number}");
        database.execute(&format!("CREATE TABLE {table} (a INT, b INT)"));
        database.execute(&format!("ALTER TABLE {table} ADD {clause}"));
        let schema = database.schema(&[]);
        let undecided: Vec<_> =
            schema.tables[&table].checks.iter().filter(|check| !check.expression.is_decided()).collect();
        assert_eq!(undecided.len(), usize::from(said.is_some()), "{clause}: {undecided:?}");
        if let (Some(said), [check]) = (said, undecided.as_slice()) {
            assert!(check.expression.original.contains(said), "{clause}: {check:?}");
        }
    }
}

#[test]
fn a_collation_of_a_part_and_the_kind_of_a_view_and_of_a_number_are_read() {
    let database = Database::create(Dialect::Postgres);
    database.execute(
        "CREATE TABLE t (a TEXT COLLATE \"C\", b INT GENERATED ALWAYS AS IDENTITY, \
         c INT GENERATED BY DEFAULT AS IDENTITY)",
    );
    database.execute("CREATE UNIQUE INDEX u ON t (a, a COLLATE \"POSIX\", a COLLATE \"en-US-x-icu\")");
    database.execute("CREATE INDEX i ON t (lower(a), (lower(a) COLLATE \"en-US-x-icu\"))");
    database.execute("CREATE VIEW v AS SELECT a FROM t");
    database.execute("CREATE MATERIALIZED VIEW m AS SELECT a FROM t");
    let schema = database.schema(&[]);
    let table = &schema.tables["t"];
    let always: Vec<_> = table.columns.iter().map(|column| column.always_numbered).collect();
    assert_eq!(always, [false, true, false]);
    let keys =
        |parts: &[schema_model::IndexPart]| parts.iter().map(|part| part.key.clone()).collect::<Vec<_>>();
    let unique = keys(&table.uniques[0].parts);
    assert_eq!(unique[..2], ["a", "a"]);
    assert!(unique[2].contains("en-us-x-icu"), "{unique:?}");
    let index = keys(&table.indexes[0].parts);
    assert!(!index[0].contains("collate") && index[1].contains("en-us-x-icu"), "{index:?}");
    let (view, kept) = (&schema.views["v"].query, &schema.views["m"].query);
    assert!(!kept.is_decided() && kept.original == format!("MATERIALIZED {}", view.original), "{kept:?}");
}
