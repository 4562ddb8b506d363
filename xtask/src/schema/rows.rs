//! The rows of the tables as structs, and how whole tables are copied: plain Rust that nobody has to
//! write, and that cannot fall behind the migrations.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context, Result, ensure};
use schema_model::{Column, DataType, Schema, Table};

/// Tables of which one row may have megabytes: they are copied in smaller portions.
const WIDE: [&str; 4] = ["idempotency_keys", "events", "lessons", "quizzes"];

const ROWS_HEAD: &str = "\
//! A row of each table, written by `cargo xtask schema` from the migrations. The same for every
//! database: types that differ have one name, `crate::types::…`.

use diesel::prelude::*;

use crate::backend::Db;
";

const COPIES_HEAD: &str = "\
//! All tables with their keys and columns, written by `cargo xtask schema` from the migrations: those
//! that others refer to come first.

use diesel::prelude::*;
use repositories::StorageError;
use repositories::transfer::{Record, Table};

use super::cells::give;
use super::define::{Moved, beyond, is_wide, record, table, tables, unknown, value};
use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema;
use crate::shared::rows::done;
use crate::shared::tables;
use crate::types::";

/// The whole of `tables.rs`: the rows.
pub fn render(schema: &Schema) -> Result<String> {
    let mut text = ROWS_HEAD.to_owned();
    let columns = schema.tables.iter().flat_map(|(name, table)| table.columns.iter().map(move |c| (name, c)));
    let mut types = BTreeSet::new();
    for (table, column) in columns {
        types.extend(rust_type(table, column)?.starts_with("Db").then_some(rust_type(table, column)?));
    }
    writeln!(text, "use crate::types::{};", imported(&types))?;
    for (name, table) in &schema.tables {
        text.push_str(&row(name, table)?);
    }
    Ok(text)
}

/// The whole of `transfer/tables.rs`: the tables as they are copied.
pub fn render_copies(schema: &Schema) -> Result<String> {
    for wide in WIDE {
        ensure!(schema.tables.contains_key(wide), "there is no table {wide}: mend WIDE in xtask/src/schema");
    }
    let mut keys = BTreeSet::new();
    let mut body = String::new();
    for name in in_order(schema)? {
        let table = schema.tables.get(name).context("a table of the order")?;
        let key = table.primary_key.as_ref().with_context(|| format!("{name} has no primary key"))?;
        let mut typed = Vec::new();
        for column in &key.columns {
            let column = table.columns.iter().find(|known| known.name == *column).context("a key column")?;
            let kind = rust_type(name, column)?;
            keys.extend(kind.starts_with("Db").then_some(kind));
            typed.push(format!("{}: {kind}", column.name));
        }
        let wide = if WIDE.contains(&name) { " wide" } else { "" };
        writeln!(body, "    {name} as {}{wide} ({}) {{", row_name(name), typed.join(", "))?;
        writeln!(body, "{}", lines(table.columns.iter().map(|column| column.name.as_str())))?;
        body.push_str("    }\n");
    }
    Ok(format!("{COPIES_HEAD}{};\n\ntables! {{\n{body}}}\n", imported(&keys)))
}

/// Names after each other, in lines as the formatter breaks them.
fn lines<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let mut lines = vec!["       ".to_owned()];
    for name in names {
        if lines.last().is_some_and(|line| line.len() + name.len() + 2 > 110) {
            lines.push("       ".to_owned());
        }
        if let Some(line) = lines.last_mut() {
            let _ = write!(line, " {name},");
        }
    }
    lines.join("\n")
}

/// Names as a `use` has them.
fn imported(names: &BTreeSet<&str>) -> String {
    let all: Vec<_> = names.iter().copied().collect();
    if let [one] = all.as_slice() { (*one).to_owned() } else { format!("{{{}}}", all.join(", ")) }
}

fn row(name: &str, table: &Table) -> Result<String> {
    let key = table.primary_key.as_ref().with_context(|| format!("{name} has no primary key"))?;
    // What has a version is saved as a whole.
    let versioned = table.columns.iter().any(|column| column.name == "version");
    let changes = if versioned { ", AsChangeset" } else { "" };
    let mut text =
        format!("\n/// A row of `{name}`.\n#[derive(Queryable, Selectable, Insertable{changes})]\n");
    let mut about = format!("table_name = crate::schema::{name}, check_for_backend(Db)");
    if versioned && key.columns != ["id"] {
        write!(about, ", primary_key({})", key.columns.join(", "))?;
    }
    writeln!(text, "#[diesel({about})]")?;
    let none = if versioned { ", treat_none_as_null = true" } else { "" };
    writeln!(text, "#[diesel(treat_none_as_default_value = false{none})]")?;
    writeln!(text, "pub(crate) struct {} {{", row_name(name))?;
    for column in &table.columns {
        let kind = rust_type(name, column)?;
        if column.nullable {
            writeln!(text, "    pub(crate) {}: Option<{kind}>,", column.name)?;
        } else {
            writeln!(text, "    pub(crate) {}: {kind},", column.name)?;
        }
    }
    text.push_str("}\n");
    Ok(text)
}

/// `QuizOptionRow` of `quiz_options`.
fn row_name(table: &str) -> String {
    let one = [("zzes", "z"), ("sses", "ss"), ("ies", "y"), ("ches", "ch"), ("ss", "ss"), ("s", "")]
        .into_iter()
        .find_map(|(many, one)| table.strip_suffix(many).map(|stem| format!("{stem}{one}")))
        .unwrap_or_else(|| table.to_owned());
    let mut name = String::new();
    for word in one.split('_') {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name + "Row"
}

fn rust_type(table: &str, column: &Column) -> Result<&'static str> {
    Ok(match super::diesel::sql_type(table, column)? {
        "sql::Uuid" => "DbUuid",
        "sql::Hash" => "DbHash",
        "sql::Moment" => "DbTime",
        "sql::Day" => "DbDate",
        "sql::Json" => "DbJson",
        "Text" => "String",
        "Bool" => "bool",
        "BigInt" => "i64",
        _ => {
            ensure!(matches!(column.data_type, DataType::Float { .. }), "{table}.{}", column.name);
            "f64"
        }
    })
}

/// Tables that others refer to before those others; otherwise by name.
fn in_order(schema: &Schema) -> Result<Vec<&str>> {
    let mut waiting: BTreeMap<&str, &Table> =
        schema.tables.iter().map(|(name, table)| (name.as_str(), table)).collect();
    let mut order = Vec::new();
    while !waiting.is_empty() {
        let ready = |(name, table): &(&&str, &&Table)| {
            let targets = table.foreign_keys.iter().map(|key| key.target.as_str());
            targets.filter(|target| target != *name).all(|target| !waiting.contains_key(target))
        };
        let next = waiting.iter().find(ready).map(|(name, _)| *name);
        let next = next.context("tables refer to each other in a circle")?;
        waiting.remove(next);
        order.push(next);
    }
    Ok(order)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_named_as_one_of_their_table() {
        for (table, row) in [
            ("accounts", "AccountRow"),
            ("quizzes", "QuizRow"),
            ("idempotency_keys", "IdempotencyKeyRow"),
            ("lesson_progress", "LessonProgressRow"),
            ("power_tiers", "PowerTierRow"),
            ("competitor_categories", "CompetitorCategoryRow"),
        ] {
            assert_eq!(row_name(table), row);
        }
    }
}
