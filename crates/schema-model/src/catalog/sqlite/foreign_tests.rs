//! Whole schemas: this project's migrations, and tables created by the tools of other projects.

use super::tests::{database, schema_of, types};
use crate::{DataType, Schema, Table};

/// The schema that the project's migrations make.
fn project() -> Schema {
    schema_of(&database(&migrations()))
}

fn migrations() -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../migrations");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path().join("up.sql")).collect();
    files.sort();
    assert!(!files.is_empty());
    let scripts: Vec<_> = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
    scripts.join("\n")
}

fn data_type<'a>(schema: &'a Schema, table: &str, column: &str) -> &'a DataType {
    let columns = &schema.tables[table].columns;
    &columns.iter().find(|other| other.name == column).unwrap_or_else(|| panic!("{table}.{column}")).data_type
}

fn canonical<'a>(table: &'a Table, name: &str) -> Option<&'a str> {
    let check = table.checks.iter().find(|check| check.name.as_deref() == Some(name))?;
    check.expression.canonical.as_deref()
}

#[test]
fn the_projects_migrations_are_read_whole() {
    let schema = project();
    assert_eq!(schema.tables.len(), migrations().matches("CREATE TABLE").count());
    let string = |max| DataType::String { max };
    let exact = DataType::Bytes { max: Some(32), exact: true };
    let timestamp = DataType::Timestamp { precision: 6, zone: false };
    for (table, column, expected) in [
        ("accounts", "id", DataType::Uuid),
        ("accounts", "email", string(254)),
        ("accounts", "role", DataType::Enum),
        ("accounts", "version", DataType::Int { bits: 64, unsigned: false }),
        ("accounts", "created_at", timestamp.clone()),
        ("accounts", "erased_at", timestamp),
        ("sessions", "token_hash", exact),
        ("idempotency_keys", "response", DataType::Json),
        ("lessons", "published", DataType::Bool { checked: true }),
        ("lessons", "body", DataType::Text { max_bytes: None }),
        ("quiz_questions", "points", DataType::Float { bits: 64 }),
        ("quiz_attempts", "passed", DataType::Bool { checked: true }),
        ("quiz_attempts", "open_marker", DataType::Int { bits: 64, unsigned: false }),
    ] {
        assert_eq!(data_type(&schema, table, column), &expected, "{table}.{column}");
    }
    let accounts = &schema.tables["accounts"];
    assert_eq!(accounts.columns[0].type_checks, ["ck_accounts_id"]);
    assert_eq!(accounts.primary_key.as_ref().unwrap().name.as_deref(), Some("pk_accounts"));
    assert_eq!(accounts.checks.len(), 3);
    assert_eq!(canonical(accounts, "ck_accounts_role"), Some("role in ('admin', 'learner', 'operator')"));
    let attempts = &schema.tables["quiz_attempts"];
    assert_eq!(attempts.columns.len(), 19);
    assert_eq!((attempts.uniques.len(), attempts.indexes.len(), attempts.foreign_keys.len()), (2, 7, 3));
    assert_eq!(
        canonical(attempts, "ck_quiz_attempts_open"),
        Some("(open_marker is null) <> (submitted_at is null)")
    );
    assert_eq!(attempts.foreign_keys[1].name.as_deref(), Some("fk_quiz_attempts_quiz_id_regraded_with"));
}

#[test]
fn every_check_of_the_project_is_understood() {
    let schema = project();
    let checks: Vec<_> = schema.tables.values().flat_map(|table| &table.checks).collect();
    assert!(checks.len() > 50, "{}", checks.len());
    for check in checks {
        assert!(check.expression.is_decided(), "{check:?}");
        let canonical = check.expression.canonical.as_deref().unwrap_or_default();
        assert!(
            !canonical.contains("length") && !canonical.contains(" glob ") && !canonical.contains("glob("),
            "{check:?}"
        );
    }
}

#[test]
fn tables_of_other_projects_are_read() {
    let schema = schema_of(&database(
        r#"
        CREATE TABLE "django_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL,
            "is_staff" bool NOT NULL, "date_joined" datetime NOT NULL, "size" integer unsigned NOT NULL CHECK ("size" >= 0),
            "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)),
            "group_id" bigint NOT NULL REFERENCES "django_group" ("id") DEFERRABLE INITIALLY DEFERRED);
        CREATE TABLE IF NOT EXISTS "django_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE);
        CREATE INDEX "django_user_group_id_2" ON "django_user" ("group_id");
        CREATE TABLE rails_posts ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "title" varchar DEFAULT 'x' /*application='y'*/,
            "created_at" datetime(6) NOT NULL, "amount" decimal(10,2) DEFAULT '0.0', "public" boolean DEFAULT FALSE NOT NULL,
            CONSTRAINT "fk_rails_1" FOREIGN KEY ("id") REFERENCES "django_user" ("id") ON DELETE CASCADE ON UPDATE CASCADE);
        CREATE TABLE sqlx (
            id              BLOB PRIMARY KEY NOT NULL, -- a key, with "quotes
            state           TEXT CHECK( state IN ('A','B') ) NOT NULL DEFAULT 'A',
            flag            BOOLEAN CHECK (flag IN (0, 1)),
            at              TIMESTAMP DEFAULT (datetime('now','localtime')),
            [order]         TEXT NULL,
            FOREIGN KEY(state) REFERENCES [sqlx](id)
        );
        "#,
    ));
    let user = &schema.tables["django_user"];
    let timestamp = DataType::Timestamp { precision: 6, zone: false };
    let expected = [
        ("id", &DataType::Int { bits: 64, unsigned: false }),
        ("password", &DataType::String { max: 128 }),
        ("is_staff", &DataType::Bool { checked: false }),
        ("date_joined", &timestamp),
        ("size", &DataType::Int { bits: 64, unsigned: true }),
        ("data", &DataType::Json),
        ("group_id", &DataType::Int { bits: 64, unsigned: false }),
    ];
    assert_eq!(types(user), expected);
    assert_eq!(user.checks.len(), 1);
    assert!(user.foreign_keys[0].deferred);
    assert_eq!(user.indexes.len(), 1);
    assert_eq!(schema.tables["django_group"].uniques[0].name, None);
    let posts = &schema.tables["rails_posts"];
    assert_eq!(posts.columns[3].default, Some(crate::Default::Number("0".to_owned())));
    assert_eq!(posts.columns[4].default, Some(crate::Default::Bool(false)));
    assert_eq!(posts.foreign_keys[0].name.as_deref(), Some("fk_rails_1"));
    let sqlx = &schema.tables["sqlx"];
    assert_eq!(sqlx.columns[1].data_type, DataType::Enum);
    assert_eq!(sqlx.columns[2].data_type, DataType::Bool { checked: true });
    assert!(matches!(&sqlx.columns[3].default, Some(crate::Default::Expression(e)) if e.is_decided()));
    assert_eq!(sqlx.columns[4].name, "order");
}
