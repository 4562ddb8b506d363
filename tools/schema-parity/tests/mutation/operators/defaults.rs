//! Defaults: whether there is one, and which.

use schema_model::{Column, DataType, Default, Dialect, compare::Kind};

use super::{EVERYWHERE, Operator, operator};
use crate::site::{Mutant, Site};
use crate::source::Part;
use crate::words::{find_words, in_parentheses, type_and_rest};

pub const ALL: &[Operator] = &[
    operator("add a default", EVERYWHERE, add),
    operator("drop a default", EVERYWHERE, remove),
    operator("change a default", EVERYWHERE, change),
];

fn add(site: &Site<'_>) -> Vec<Mutant> {
    let columns = site.plain_columns().filter(|(_, column)| column.default.is_none());
    let mutant = |(part, column): (&Part, &Column)| {
        let value = match &column.data_type {
            DataType::Int { .. } => "7",
            DataType::Float { .. } => "1.5",
            DataType::String { .. } | DataType::Enum => "'it''s'",
            DataType::Bool { .. } => "TRUE",
            DataType::Timestamp { precision: 6, zone: false } => now(site.dialect),
            DataType::Date => "'2020-01-02'",
            _ => return None,
        };
        let mutant = site.mutant(Kind::HasDefault, &column.name, |table| {
            let (data_type, rest) = type_and_rest(&part.text);
            table.column_mut(&part.name).text = format!("{data_type} DEFAULT {value} {rest}");
        });
        Some(mutant.variant(value))
    };
    columns.filter_map(mutant).collect()
}

fn now(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Sqlite => "CURRENT_TIMESTAMP",
        Dialect::Mysql => "CURRENT_TIMESTAMP(6)",
        Dialect::Postgres => "LOCALTIMESTAMP",
    }
}

fn remove(site: &Site<'_>) -> Vec<Mutant> {
    with_default(site, Kind::HasDefault, |_| Some(String::new()))
}

fn change(site: &Site<'_>) -> Vec<Mutant> {
    with_default(site, Kind::DefaultValue, |default| {
        let value = match default {
            Default::Number(number) => format!("{number}1"),
            Default::Text(text) => format!("'{text} '"),
            Default::Bool(value) => (!value).to_string().to_uppercase(),
            Default::Now => "'2020-01-02 03:04:05.000000'".to_owned(),
            Default::Expression(_) => "(1 + 3)".to_owned(),
        };
        Some(format!("DEFAULT {value}"))
    })
}

/// Other words in the place of a default.
fn with_default(site: &Site<'_>, kind: Kind, words: impl Fn(&Default) -> Option<String>) -> Vec<Mutant> {
    let mutant = |(part, column): (&Part, &Column)| {
        let words = words(column.default.as_ref()?)?;
        let (before, _, after) = parts(&part.text)?;
        let text = format!("{before}{words} {after}");
        let mutant = site.mutant(kind, &column.name, |table| table.column_mut(&part.name).text = text);
        Some(mutant.variant(words))
    };
    site.columns().filter_map(mutant).collect()
}

/// What stands before a default, its value, and what follows.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
    let at = find_words(text, "DEFAULT")?;
    let value = text[at + "DEFAULT".len()..].trim_start();
    let end = if let Some((_, after)) = in_parentheses(value) {
        value.len() - after.len()
    } else if let Some(literal) = value.strip_prefix('\'') {
        literal.find('\'')? + 2
    } else {
        value.find(' ').unwrap_or(value.len())
    };
    Some((&text[..at], &value[..end], value[end..].trim_start()))
}
