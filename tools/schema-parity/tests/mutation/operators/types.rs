//! Types: what a column holds, its length, its precision.

use schema_model::{Column, DataType, Dialect, compare::Kind};

use super::{EVERYWHERE, Operator, SERVERS, checks::remove, operator};
use crate::site::{Mutant, Site};
use crate::source::Part;
use crate::words::{has, replaced_once, type_and_rest};

use Dialect::{Mysql, Postgres, Sqlite};

pub const ALL: &[Operator] = &[
    Operator { sites: 2, ..operator("change a type", EVERYWHERE, |site| words(site, Kind::Type)) },
    Operator { sites: 2, ..operator("change a length", EVERYWHERE, |site| words(site, Kind::Length)) },
    Operator { sites: 2, ..operator("change a precision", EVERYWHERE, |site| words(site, Kind::Precision)) },
    Operator { sites: 2, ..operator("drop the check of a type", EVERYWHERE, drop_check) },
    operator("rename the check of a type", EVERYWHERE, rename_check),
    operator("change the length of what a list holds", EVERYWHERE, listed_length),
];

/// Words of a column and others in their place.
struct Words {
    on: &'static [Dialect],
    old: &'static str,
    new: &'static str,
    kind: Kind,
}

const fn row(on: &'static [Dialect], kind: Kind, old: &'static str, new: &'static str) -> Words {
    Words { on, old, new, kind }
}

impl Words {
    /// Whether they are of the check that stands for a type.
    fn is_of_check(&self) -> bool {
        self.old.ends_with(')') && !self.old.contains('(')
    }
}

const WORDS: &[Words] = &[
    row(&[Sqlite], Kind::Type, "INTEGER", "REAL"),
    row(&[Sqlite], Kind::Type, "REAL", "INTEGER"),
    row(SERVERS, Kind::Type, "BIGINT", "INTEGER"),
    row(SERVERS, Kind::Type, "BIGINT", "DOUBLE PRECISION"),
    row(&[Mysql], Kind::Type, "BIGINT", "BIGINT UNSIGNED"),
    row(&[Mysql], Kind::Type, "DOUBLE", "FLOAT"),
    row(&[Postgres], Kind::Type, "DOUBLE PRECISION", "REAL"),
    row(&[Mysql], Kind::Type, "DATETIME(6)", "DATE"),
    row(&[Mysql], Kind::Type, "DATETIME(6)", "TIMESTAMP(6)"),
    row(&[Postgres], Kind::Type, "TIMESTAMP(6)", "DATE"),
    row(&[Postgres], Kind::Type, "TIMESTAMP(6)", "TIMESTAMPTZ(6)"),
    row(&[Mysql], Kind::Type, "JSON", "LONGTEXT"),
    row(&[Postgres], Kind::Type, "JSONB", "TEXT COLLATE \"C\""),
    row(&[Mysql], Kind::Length, "BINARY(16)", "BINARY(17)"),
    row(&[Postgres], Kind::Type, "UUID", "BYTEA"),
    row(SERVERS, Kind::Type, "VARCHAR(100)", "CHAR(100)"),
    row(SERVERS, Kind::Type, "VARCHAR(200)", "TEXT"),
    row(&[Postgres], Kind::Type, "TEXT", "VARCHAR(90)"),
    row(&[Mysql], Kind::Type, "TINYINT(1)", "BIGINT"),
    row(&[Postgres], Kind::Type, "BOOLEAN", "SMALLINT"),
    // Only in the tables beside the real ones.
    row(&[Sqlite], Kind::Type, "SMALLINT", "SMALLINT UNSIGNED"),
    row(&[Sqlite], Kind::Type, "BIGINT", "INT"),
    row(EVERYWHERE, Kind::Type, "SMALLINT", "BIGINT"),
    row(EVERYWHERE, Kind::Type, "DATE", "TIME(2)"),
    row(EVERYWHERE, Kind::Type, "CHAR(3)", "DATE"),
    row(&[Sqlite], Kind::Type, "FLOAT4", "FLOAT8"),
    row(&[Mysql], Kind::Type, "FLOAT", "DOUBLE"),
    row(&[Postgres], Kind::Type, "REAL", "DOUBLE PRECISION"),
    row(&[Sqlite], Kind::Type, "DECIMAL(10,2)", "REAL"),
    row(&[Mysql], Kind::Type, "DECIMAL(10,2)", "DOUBLE"),
    row(&[Postgres], Kind::Type, "NUMERIC(10,2)", "DOUBLE PRECISION"),
    row(&[Sqlite, Postgres], Kind::Type, "INTERVAL", "TIME(2)"),
    row(&[Sqlite, Postgres], Kind::Type, "TIMESTAMPTZ(6)", "TIMESTAMP(6)"),
    row(&[Mysql], Kind::Type, "TIMESTAMP(6)", "DATETIME(6)"),
    row(&[Sqlite], Kind::Type, "ANY", "STRING"),
    row(&[Mysql], Kind::Type, "SET('a','b')", "SET('a','b','c')"),
    row(&[Postgres], Kind::Type, "INET", "CIDR"),
    row(&[Postgres], Kind::Type, "INTEGER[]", "BIGINT[]"),
    row(&[Postgres], Kind::Type, "INTEGER[]", "INTEGER"),
    // Lengths.
    row(&[Sqlite], Kind::Length, "<= 100)", "<= 101)"),
    row(&[Sqlite], Kind::Length, "<= 200)", "< 200)"),
    row(&[Sqlite], Kind::Length, "= 32)", "= 33)"),
    row(&[Sqlite], Kind::Length, "= 32)", "<= 32)"),
    row(SERVERS, Kind::Length, "VARCHAR(100)", "VARCHAR(101)"),
    row(SERVERS, Kind::Length, "VARCHAR(2000)", "VARCHAR(1999)"),
    row(&[Mysql], Kind::Length, "VARBINARY(32)", "VARBINARY(33)"),
    row(&[Postgres], Kind::Length, "= 32)", "= 33)"),
    row(&[Postgres], Kind::Length, "= 32)", "<= 32)"),
    row(&[Mysql], Kind::Length, "MEDIUMTEXT", "TEXT"),
    row(&[Mysql], Kind::Length, "TEXT", "TINYTEXT"),
    row(EVERYWHERE, Kind::Length, "CHAR(3)", "CHAR(4)"),
    // Precision.
    row(&[Mysql], Kind::Precision, "DATETIME(6)", "DATETIME(3)"),
    row(&[Postgres], Kind::Precision, "TIMESTAMP(6)", "TIMESTAMP(3)"),
    row(&[Sqlite], Kind::Precision, ".[0-9][0-9][0-9][0-9][0-9][0-9]')", ".[0-9][0-9][0-9]')"),
    row(&[Sqlite, Mysql], Kind::Precision, "DECIMAL(10,2)", "DECIMAL(11,2)"),
    row(&[Sqlite, Mysql], Kind::Precision, "DECIMAL(10,2)", "DECIMAL(10,3)"),
    row(&[Postgres], Kind::Precision, "NUMERIC(10,2)", "NUMERIC(11,2)"),
    row(&[Postgres], Kind::Precision, "NUMERIC(10,2)", "NUMERIC(10,3)"),
    row(EVERYWHERE, Kind::Precision, "TIME(2)", "TIME(3)"),
];

/// In a table at most one place for each pair of words.
fn words(site: &Site<'_>, kind: Kind) -> Vec<Mutant> {
    let rows = WORDS.iter().filter(|row| row.kind == kind && site.is(row.on));
    rows.filter_map(|row| {
        let mut columns = site.plain_columns().filter(|(_, column)| is_free(site, column, row));
        let (part, column, text) =
            columns.find_map(|(part, column)| Some((part, column, in_column(part, row)?)))?;
        let mut mutant = site.mutant(kind, &column.name, |table| table.column_mut(&part.name).text = text);
        // The check that was part of the type is one of its own now.
        if let Some(name) = type_check(column).filter(|_| !row.is_of_check()) {
            mutant.expected.push(site.expected(Kind::Check, name));
        }
        Some(mutant.variant(format!("{} for {}", row.new, row.old)))
    })
    .collect()
}

/// The column with the words in its type, or in its check where they are of one.
fn in_column(part: &Part, row: &Words) -> Option<String> {
    if row.is_of_check() {
        let at = part.text.rfind(row.old)?;
        return Some(format!("{}{}{}", &part.text[..at], row.new, &part.text[at + row.old.len()..]));
    }
    let (data_type, rest) = type_and_rest(&part.text);
    // Only strings have a collation.
    let is_string = row.new.contains("CHAR") || row.new.contains("TEXT");
    let rest = if is_string { rest.to_owned() } else { rest.replace("COLLATE \"C\"", "") };
    (data_type == row.old).then(|| format!("{} {rest}", row.new))
}

/// Whether a type can change alone: no default that the new one refuses, no check or index that cannot
/// be over it.
fn is_free(site: &Site<'_>, column: &Column, row: &Words) -> bool {
    let speaks_of = |text: &str| has(&text.replace(['"', '`'], " "), &column.name);
    let measured = site
        .text
        .indexes
        .iter()
        .flat_map(|index| &index.parts)
        .any(|part| part.contains('(') && speaks_of(part));
    let whole = !(row.new.ends_with("TEXT") && site.dialect == Mysql && site.is_indexed(&column.name));
    let unset = column.default.is_none() || matches!(column.data_type, DataType::Decimal { .. });
    unset && !site.is_checked(&column.name) && !measured && whole
}

/// The name of the check that stands for a column's type, where there is one.
fn type_check(column: &Column) -> Option<&String> {
    column.type_checks.first()
}

fn drop_check(site: &Site<'_>) -> Vec<Mutant> {
    let mutant = |(part, column): (&Part, &Column)| {
        let name = type_check(column)?;
        // What is left bounds the length, or nothing does.
        let kind = match column.data_type {
            DataType::Bytes { .. } if site.dialect != Sqlite || part.text.starts_with("BLOB") => Kind::Length,
            // Without it they are bytes, and nothing else here says that they are a UUID.
            DataType::Uuid if site.dialect == Sqlite => Kind::Length,
            _ => Kind::Type,
        };
        let mutant = site.mutant(kind, &column.name, |table| remove(table, name));
        let kind = std::mem::discriminant(&column.data_type);
        Some(mutant.variant(format!("{} {kind:?}", type_and_rest(&part.text).0)))
    };
    site.columns().filter_map(mutant).collect()
}

/// Only in the tables that are compared with themselves: the real ones have no length on SQLite.
fn listed_length(site: &Site<'_>) -> Vec<Mutant> {
    let columns = site.columns().filter(|(_, column)| {
        column.data_type == DataType::Enum && column.listed.is_some() && site.text.name.starts_with("own_")
    });
    let mutant = |(part, column): (&Part, &Column)| {
        let text = replaced_once(&part.text, "VARCHAR(9)", "VARCHAR(8)")?;
        Some(site.mutant(Kind::Length, &column.name, |table| table.column_mut(&part.name).text = text))
    };
    columns.filter_map(mutant).collect()
}

fn rename_check(site: &Site<'_>) -> Vec<Mutant> {
    let mutant = |(part, column): (&Part, &Column)| {
        let name = type_check(column)?;
        let new = format!("{name}_renamed");
        Some(site.mutant(Kind::ConstraintName, &column.name, |table| {
            match replaced_once(&part.text, name, &new) {
                Some(text) => table.column_mut(&part.name).text = text,
                None => table.constraint_mut(name).name = new,
            }
        }))
    };
    site.columns().filter_map(mutant).collect()
}
