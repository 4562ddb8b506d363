//! Types that stand in for one another, settled by what the other sides say.
//!
//! Sixteen bytes are a UUID only where another side has that type, and a small whole number is true or
//! false only where another side says so: a column alone does not tell.

use std::borrow::Cow;

use super::{Level, names};
use crate::{Column, DataType, Default, Dialect, Schema, type_checks};

/// The one width of SQLite's whole numbers.
const WIDEST: DataType = DataType::Int { bits: 64, unsigned: false };

/// Sixteen bytes, as bytes.
const SIXTEEN: DataType = DataType::Bytes { max: Some(16), exact: true };

/// The schemas with such columns as the other sides have them.
pub(super) fn align<'a>(
    schemas: &[&'a Schema],
    dialects: &[Option<Dialect>],
    level: Level,
) -> Vec<Cow<'a, Schema>> {
    let mut aligned: Vec<Cow<'a, Schema>> = schemas.iter().map(|schema| Cow::Borrowed(*schema)).collect();
    for table in names(schemas, |schema| schema.tables.keys().collect()) {
        let columns: Vec<&[Column]> = schemas
            .iter()
            .map(|schema| schema.tables.get(table).map_or(&[][..], |table| table.columns.as_slice()))
            .collect();
        let changes = columns_of(&columns).flat_map(|name| changes(&columns, dialects, level, name));
        let changes: Vec<(usize, String, DataType)> = changes.collect();
        for (at, column, data_type) in &changes {
            let schema = aligned.get_mut(*at).map(Cow::to_mut);
            let table = schema.and_then(|schema| schema.tables.get_mut(table));
            let mut columns = table.into_iter().flat_map(|table| &mut table.columns);
            if let Some(column) = columns.find(|known| known.name == *column) {
                data_type.clone_into(&mut column.data_type);
            }
        }
        // Defaults, checks and predicates are read anew where they speak of what is true or false.
        for (at, (schema, dialect)) in aligned.iter_mut().zip(dialects).enumerate() {
            let became_bool =
                |(of, _, data_type): &(usize, String, DataType)| *of == at && *data_type != SIXTEEN;
            let Some(dialect) = dialect.filter(|_| changes.iter().any(became_bool)) else { continue };
            if let Some(table) = schema.to_mut().tables.get_mut(table) {
                type_checks::absorb(table, dialect);
            }
        }
    }
    aligned
}

fn columns_of<'a>(columns: &[&'a [Column]]) -> impl Iterator<Item = &'a str> + use<'a> {
    let mut names: Vec<&str> = Vec::new();
    for column in columns.iter().flat_map(|columns| columns.iter()) {
        if !names.contains(&column.name.as_str()) {
            names.push(&column.name);
        }
    }
    names.into_iter()
}

/// What becomes of one column: on which side, its name, its type.
fn changes(
    columns: &[&[Column]],
    dialects: &[Option<Dialect>],
    level: Level,
    name: &str,
) -> Vec<(usize, String, DataType)> {
    let each: Vec<(usize, &Column, Option<Dialect>)> = columns
        .iter()
        .zip(dialects)
        .enumerate()
        .filter_map(|(at, (columns, dialect))| {
            Some((at, columns.iter().find(|column| column.name == name)?, *dialect))
        })
        .collect();
    let is = |holds: &dyn Fn(&Column, Option<Dialect>) -> bool| {
        each.iter().any(|(_, column, dialect)| holds(column, *dialect))
    };
    let change = |holds: &dyn Fn(&Column, Option<Dialect>) -> bool, data_type: &DataType| {
        let held = each.iter().filter(|(_, column, dialect)| holds(column, *dialect));
        held.map(|(at, column, _)| (*at, column.name.clone(), data_type.clone())).collect::<Vec<_>>()
    };
    let says_uuid = |column: &Column, dialect: Option<Dialect>| {
        column.data_type == DataType::Uuid && !may_be_bytes(column, dialect)
    };
    let says_bytes = |column: &Column, _: Option<Dialect>| matches!(column.data_type, DataType::Bytes { .. });
    if is(&says_bytes) && !is(&says_uuid) {
        return change(&may_be_bytes, &SIXTEEN);
    }
    let is_bool = |column: &Column, _: Option<Dialect>| matches!(column.data_type, DataType::Bool { .. });
    let other = |column: &Column, dialect: Option<Dialect>| {
        !is_bool(column, dialect) && !may_be_bool(column, dialect)
    };
    if level == Level::Family && is(&is_bool) && !is(&other) {
        return change(&may_be_bool, &DataType::Bool { checked: false });
    }
    let is_int = |column: &Column, _: Option<Dialect>| matches!(column.data_type, DataType::Int { .. });
    let no_int =
        |column: &Column, dialect: Option<Dialect>| !is_int(column, dialect) && !is_numeric(column, dialect);
    if level == Level::Family && is(&is_int) && !is(&no_int) {
        return change(&is_numeric, &WIDEST);
    }
    Vec::new()
}

/// Whether a UUID of the model is one only by its sixteen bytes. PostgreSQL always declares the type.
fn may_be_bytes(column: &Column, dialect: Option<Dialect>) -> bool {
    let native = column.native.to_ascii_lowercase();
    let declared = ["uuid", "guid", "uniqueidentifier"].iter().any(|name| native.starts_with(name));
    column.data_type == DataType::Uuid
        && matches!(dialect, Some(Dialect::Sqlite | Dialect::Mysql))
        && !declared
}

/// Whether a whole number may be true or false: SQLite has one width, elsewhere the smallest serve.
fn may_be_bool(column: &Column, dialect: Option<Dialect>) -> bool {
    match (&column.data_type, dialect) {
        (DataType::Int { .. }, Some(Dialect::Sqlite)) => !column.auto_increment,
        (DataType::Int { bits: 8 | 16, .. }, Some(Dialect::Mysql | Dialect::Postgres)) => {
            !column.auto_increment
        }
        _ => is_numeric(column, dialect),
    }
}

/// Whether SQLite takes the declared type for no more than a number: by `NUMERIC`, or by a name it does not
/// know, as `NUMBER` is. Such a column keeps what one of `INTEGER` keeps
/// (<https://sqlite.org/datatype3.html>, section 3.1).
fn is_numeric(column: &Column, dialect: Option<Dialect>) -> bool {
    let is_number = match &column.data_type {
        // Without a type it takes anything as it is.
        DataType::Other { name } => name != "any",
        DataType::Decimal { scale, .. } => scale.unwrap_or(0) == 0,
        _ => false,
    };
    // A string that is no number stays one there.
    let is_text = |text: &str| text.parse::<f64>().is_err();
    let has_text = matches!(&column.default, Some(Default::Text(text)) if is_text(text));
    is_number && !has_text && dialect == Some(Dialect::Sqlite)
}
