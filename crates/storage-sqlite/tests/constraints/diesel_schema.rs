//! `storage-diesel/shared/schema.rs` says of every table what the live database says: columns in their order, types
//! as far as their checks tell them apart, nullability, and the primary key.

use diesel::prelude::*;

use crate::live::{self, Table};
use crate::support::Database;

/// A table as `diesel::table!` would have it, in its own words.
fn expected(table: &Table) -> String {
    let mut lines = vec![format!("{} ({}) {{", table.name, table.keys[0].columns.join(", "))];
    for column in &table.columns {
        let check = |form: &str| {
            let expression = form.replace("{}", &column.name);
            table.checks.iter().any(|check| check.expression.starts_with(&expression))
        };
        let kind = match column.kind.as_str() {
            "BLOB" if check("length({}) = 16") => "sql::Uuid",
            "BLOB" if check("length({}) = 32") => "sql::Hash",
            "TEXT" if check("{} GLOB ") => "sql::Moment",
            "TEXT" if check("json_valid({})") => "sql::Json",
            "TEXT" => "Text",
            "INTEGER" if check("{} IN (0, 1)") => "Bool",
            "INTEGER" => "BigInt",
            "REAL" => "Double",
            other => panic!("{}.{}: {other} is not known here", table.name, column.name),
        };
        let kind = if column.not_null { kind.to_owned() } else { format!("Nullable<{kind}>") };
        lines.push(format!("{} -> {kind},", column.name));
    }
    lines.push("}".to_owned());
    lines.join("\n")
}

#[test]
fn it_agrees_with_the_live_database() {
    let written = include_str!("../../../storage-diesel/shared/schema.rs");
    let mut declared: Vec<String> = written
        .split("diesel::table! {")
        .skip(1)
        .map(|block| {
            let block = block.split_once("\n}\n").unwrap().0;
            let lines =
                block.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("use "));
            lines.collect::<Vec<_>>().join("\n")
        })
        .collect();
    declared.sort();
    let database = Database::new();
    let mut conn = SqliteConnection::establish(database.path.to_str().unwrap()).unwrap();
    let live: Vec<String> = live::tables(&mut conn).iter().map(expected).collect();
    assert!(live.len() >= 22, "{} tables", live.len());
    assert_eq!(declared, live);
}
