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
