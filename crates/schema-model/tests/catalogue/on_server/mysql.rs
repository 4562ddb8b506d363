//! MariaDB or MySQL.

use schema_model::{DataType, Dialect, Product, ReferentialAction};

use super::support::{Database, PRODUCT, counts};

#[test]
fn everything_is_read() {
    let database = Database::create(Dialect::Mysql);
    // The statements use what only MariaDB has.
    if database.flavour().product == Product::MariaDb {
        database.run("mariadb.sql");
        database.agrees_with("mariadb.json");
    }
}

#[test]
fn the_migrations_of_the_product_are_read() {
    let database = Database::create(Dialect::Mysql);
    database.migrate("migrations_mysql");
    let schema = database.schema(&[]);
    assert_eq!(counts(&schema), PRODUCT);
    assert!(schema.tables.values().all(|table| table.indexes.iter().all(|index| !index.implicit)));
    let keys = &schema.tables["idempotency_keys"];
    let response = keys.columns.iter().find(|column| column.name == "response").unwrap();
    assert_eq!((&response.data_type, response.nullable), (&DataType::Json, false));
    assert_eq!(keys.foreign_keys[0].on_delete, ReferentialAction::Cascade);
}

#[test]
fn ignored_tables_are_left_out() {
    let database = Database::create(Dialect::Mysql);
    database.execute("CREATE TABLE kept (id INT PRIMARY KEY)");
    database.execute("CREATE TABLE history (id INT PRIMARY KEY, CONSTRAINT ck CHECK (id > 0), KEY ix (id))");
    let schema = database.schema(&["history"]);
    assert_eq!(schema.tables.keys().collect::<Vec<_>>(), ["kept"]);
}

#[test]
fn an_empty_database_is_an_empty_schema() {
    assert_eq!(Database::create(Dialect::Mysql).schema(&[]), schema_model::Schema::default());
}

#[test]
fn names_that_differ_by_case_only_are_kept_apart() {
    let database = Database::create(Dialect::Mysql);
    for statement in [
        "CREATE TABLE t (a INT, b INT, c INT, KEY ix (a, b, c))",
        "CREATE TABLE T (a INT, b INT, c INT, KEY ix (c, b, a))",
    ] {
        database.execute(statement);
    }
    let schema = database.schema(&[]);
    let parts = |table: &str| {
        let parts = schema.tables[table].indexes[0].parts.iter();
        parts.map(|part| part.key.clone()).collect::<String>()
    };
    assert_eq!((parts("t"), parts("T")), ("abc".to_owned(), "cba".to_owned()));
}

#[test]
fn sequences_are_no_tables() {
    let database = Database::create(Dialect::Mysql);
    // MySQL itself has none.
    if database.flavour().product == Product::MariaDb {
        database.execute("CREATE SEQUENCE free");
        let schema = database.schema(&[]);
        assert_eq!(schema.sequences.iter().collect::<Vec<_>>(), ["free"]);
        assert!(schema.tables.is_empty());
    }
}
