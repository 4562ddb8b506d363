//! `storage-diesel/shared/schema.rs` says of every table what the live database says: columns in their
//! order, types, nullability, and the primary key.

use super::bench::Bench;
use super::live::{Kind, Table};

/// A table as `diesel::table!` would have it, in its own words.
fn expected(table: &Table) -> String {
    let mut lines = vec![format!("{} ({}) {{", table.name, table.keys[0].columns.join(", "))];
    for column in &table.columns {
        let kind = match column.kind {
            Kind::Uuid => "sql::Uuid",
            Kind::Hash => "sql::Hash",
            Kind::Moment => "sql::Moment",
            Kind::Json => "sql::Json",
            Kind::Short(_) | Kind::Text => "Text",
            Kind::Bool => "Bool",
            Kind::BigInt => "BigInt",
            Kind::Double => "Double",
        };
        let kind = if column.not_null { kind.to_owned() } else { format!("Nullable<{kind}>") };
        lines.push(format!("{} -> {kind},", column.name));
    }
    lines.push("}".to_owned());
    lines.join("\n")
}

#[tokio::test]
async fn it_agrees_with_the_live_database() {
    let written = include_str!("../../shared/schema.rs");
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
    let mut live: Vec<String> = Bench::new().await.tables.values().map(expected).collect();
    live.sort();
    assert_eq!(declared, live);
}
