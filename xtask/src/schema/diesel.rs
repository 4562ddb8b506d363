//! The tables as `diesel::table!` has them. Types that differ between databases have one name,
//! `crate::types::sql::…`, which each backend crate defines.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Context, Result, bail};
use schema_model::{Column, DataType, Schema, Table};

const HEAD: &str = "\
//! The tables as Diesel knows them, written by `cargo xtask schema` from the migrations. The same for
//! every database: types that differ have one name, `crate::types::sql::…`. `cargo xtask
//! verify-migrations` compares them with the live databases.
";

/// The whole of `schema.rs`.
pub fn render(schema: &Schema) -> Result<String> {
    let mut text = HEAD.to_owned();
    for (name, table) in &schema.tables {
        text.push('\n');
        text.push_str(&table_macro(name, table)?);
    }
    text.push_str("\ndiesel::allow_tables_to_appear_in_same_query!(\n");
    for name in schema.tables.keys() {
        writeln!(text, "    {name},")?;
    }
    text.push_str(");\n");
    Ok(text)
}

fn table_macro(name: &str, table: &Table) -> Result<String> {
    let key = table.primary_key.as_ref().with_context(|| format!("{name} has no primary key"))?;
    let mut columns = Vec::new();
    for column in &table.columns {
        columns.push((column.name.as_str(), sql_type(name, column)?, column.nullable));
    }
    let mut imports: BTreeSet<&str> =
        columns.iter().map(|(_, kind, _)| *kind).filter(|kind| !kind.contains("::")).collect();
    if columns.iter().any(|(_, _, nullable)| *nullable) {
        imports.insert("Nullable");
    }
    let mut text = "diesel::table! {\n".to_owned();
    match imports.iter().copied().collect::<Vec<_>>().as_slice() {
        [] => {}
        [one] => writeln!(text, "    use diesel::sql_types::{one};")?,
        several => writeln!(text, "    use diesel::sql_types::{{{}}};", several.join(", "))?,
    }
    if columns.iter().any(|(_, kind, _)| kind.contains("::")) {
        text.push_str("    use crate::types::sql;\n");
    }
    writeln!(text, "\n    {name} ({}) {{", key.columns.join(", "))?;
    for (column, kind, nullable) in columns {
        if nullable {
            writeln!(text, "        {column} -> Nullable<{kind}>,")?;
        } else {
            writeln!(text, "        {column} -> {kind},")?;
        }
    }
    text.push_str("    }\n}\n");
    Ok(text)
}

pub(super) fn sql_type(table: &str, column: &Column) -> Result<&'static str> {
    Ok(match &column.data_type {
        DataType::Uuid => "sql::Uuid",
        DataType::Bytes { max: Some(32), exact: true } => "sql::Hash",
        DataType::Timestamp { precision: 6, zone: false } => "sql::Moment",
        DataType::Date => "sql::Day",
        DataType::Json => "sql::Json",
        DataType::String { .. } | DataType::Text { .. } | DataType::Enum => "Text",
        DataType::Bool { .. } => "Bool",
        DataType::Int { bits: 64, unsigned: false } => "BigInt",
        DataType::Float { bits: 64 } => "Double",
        other => bail!(
            "{table}.{} is {other:?}, for which xtask/src/schema/diesel.rs has no type of Diesel: \
             use one of the types of the data model, or add it there and to the backend crates",
            column.name
        ),
    })
}
