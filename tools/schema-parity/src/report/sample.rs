//! A made-up report for tests, with names that try to break out of every format.

use std::collections::BTreeMap;

use schema_model::{
    Column, DataType, ForeignKey, PrimaryKey, ReferentialAction, Schema, Table,
    compare::{Comparison, Counts, Difference, Kind, Level, Severity},
};

use super::{Report, Side};
use crate::exceptions::Exception;

/// Ends an element, an attribute and a script wherever it is not escaped.
pub const HOSTILE: &str = "<b>\"'&</script>";

/// A table with a key `id`, and a column and a foreign key for each table that it refers to.
pub fn table(targets: &[&str]) -> Table {
    let mut columns = vec![Column::new("id", DataType::Int { bits: 64, unsigned: false })];
    let names: Vec<String> = targets.iter().map(|target| format!("{target}_id")).collect();
    columns.extend(names.iter().map(|name| Column::new(name, DataType::Int { bits: 64, unsigned: false })));
    let key = |(target, name): (&&str, &String)| ForeignKey {
        name: Some(format!("fk_{name}")),
        columns: vec![name.clone()],
        target: (*target).to_owned(),
        target_columns: vec!["id".to_owned()],
        on_delete: ReferentialAction::Cascade,
        on_update: ReferentialAction::NoAction,
        deferred: false,
    };
    Table {
        columns,
        primary_key: Some(PrimaryKey::new(None, vec!["id".to_owned()])),
        foreign_keys: targets.iter().zip(&names).map(key).collect(),
        ..Table::default()
    }
}

pub fn schema() -> Schema {
    let mut posts = table(&["accounts"]);
    posts.columns.push(Column::new("title", DataType::String { max: 200 }));
    let mut hostile = table(&["posts"]);
    hostile
        .columns
        .push(Column { nullable: true, ..Column::new(HOSTILE, DataType::Text { max_bytes: None }) });
    let tables = [("accounts", table(&[])), ("posts", posts), (HOSTILE, hostile)];
    Schema {
        tables: tables.into_iter().map(|(name, table)| (name.to_owned(), table)).collect(),
        ..Schema::default()
    }
}

pub fn difference(object: &str, severity: Severity) -> Difference {
    let backends = [("sqlite", "not null"), ("mysql", "nullable"), ("postgres", "not null")];
    Difference {
        kind: Kind::Nullability,
        severity,
        table: "posts".to_owned(),
        object: object.to_owned(),
        message: "NULL may stand in it on some only".to_owned(),
        backends: backends.into_iter().map(|(label, has)| (label.to_owned(), Some(has.to_owned()))).collect(),
        introduced_by: BTreeMap::from([("mysql".to_owned(), "0002_titles".to_owned())]),
    }
}

/// Three sides without a difference.
pub fn equal() -> Report {
    let side = |label: &str, server: &str, steps| Side {
        label: label.to_owned(),
        server: server.to_owned(),
        source: format!("migrations/{label}"),
        steps,
        schema: schema(),
    };
    let compared = Counts {
        schemas: 3,
        tables: 3,
        columns: 7,
        primary_keys: 3,
        foreign_keys: 2,
        indexes: 1,
        ..Counts::default()
    };
    Report {
        level: Level::Strict,
        sides: vec![
            side("sqlite", "SQLite 3.50.1", Some(1)),
            side("mysql", "MariaDB 10.11.14", Some(2)),
            side("postgres", "PostgreSQL 15.18", None),
        ],
        comparison: Comparison { differences: Vec::new(), compared },
        excepted: Vec::new(),
        stale: Vec::new(),
    }
}

/// The same with a difference of each kind of place, one excepted and one exception too many.
pub fn drifted() -> Report {
    let mut report = equal();
    for side in report.sides.iter_mut().filter(|side| side.label == "mysql") {
        for column in side.schema.tables.get_mut("posts").unwrap().columns.iter_mut().skip(2) {
            column.nullable = true;
        }
    }
    let of = |kind, severity, table: &str, object: &str, message: &str| Difference {
        kind,
        table: table.to_owned(),
        message: message.to_owned(),
        introduced_by: BTreeMap::new(),
        ..difference(object, severity)
    };
    let mut missing = of(Kind::Index, Severity::Warning, "posts", "ix_posts_title", "an index is missing");
    missing.backends.insert("mysql".to_owned(), None);
    let hostile = of(Kind::Collation, Severity::Error, HOSTILE, HOSTILE, HOSTILE);
    let note = of(Kind::ConstraintName, Severity::Note, "accounts", "", "names differ");
    report.comparison.differences = vec![difference("title", Severity::Error), missing, hostile, note];
    let exception = |table: &str, reason: &str| Exception {
        kind: Kind::AutoIncrement,
        table: table.to_owned(),
        object: "id".to_owned(),
        backends: BTreeMap::from([("mysql".to_owned(), "numbered".to_owned())]),
        reason: reason.to_owned(),
    };
    let meant = of(Kind::AutoIncrement, Severity::Error, "accounts", "id", "numbered on some only");
    report.excepted = vec![(meant, exception("accounts", "PostgreSQL numbers by identity"))];
    report.stale = vec![exception("tags", "tags went away")];
    report
}
