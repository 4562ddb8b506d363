//! Columns that have another name on one side.
//!
//! They are told once, and the names made equal before anything else is compared: the keys, indexes and
//! checks over such a column do not differ for it.

use std::borrow::Cow;

use super::matching::Tables;
use super::run::Each;
use super::types;
use super::words::replaced;
use super::{Level, names};
use crate::{Column, Default, Expression, IndexPart, Schema, Table};

/// A column with several names.
pub(super) struct Renamed {
    pub table: String,
    /// The name on the first side that has it, which the others are given.
    pub column: String,
    /// What each side calls it.
    pub have: Each<String>,
}

/// The schemas with equal names for the same columns, and which these are.
///
/// Columns are the same where the name of each is on no side that has the other, and place, type and
/// nullability are equal.
pub(super) fn align<'a>(schemas: &[&'a Schema]) -> (Vec<Cow<'a, Schema>>, Vec<Renamed>) {
    let mut aligned: Vec<Cow<'a, Schema>> = schemas.iter().map(|schema| Cow::Borrowed(*schema)).collect();
    let mut renamed = Vec::new();
    for table in names(schemas, |schema| schema.tables.keys().collect()) {
        let tables = Tables {
            name: table,
            folds: false,
            each: schemas.iter().map(|schema| schema.tables.get(table)).collect(),
        };
        for columns in same_columns(&tables) {
            let Some(first) = columns.iter().flatten().next() else { continue };
            if columns.iter().flatten().all(|column| column.name == first.name) {
                continue;
            }
            for (schema, column) in aligned.iter_mut().zip(&columns) {
                if let Some(column) = column.filter(|column| column.name != first.name) {
                    rename(schema.to_mut(), table, &column.name, &first.name);
                }
            }
            renamed.push(Renamed {
                table: table.to_owned(),
                column: first.name.clone(),
                have: columns.iter().map(|c| c.map(|column| format!("named {}", column.name))).collect(),
            });
        }
    }
    (aligned, renamed)
}

fn same_columns<'a>(tables: &Tables<'a>) -> Vec<Each<&'a Column>> {
    let place = |column: &Column| {
        let mut tables = tables.each.iter().flatten();
        tables.find_map(|table| table.columns.iter().position(|known| std::ptr::eq(known, column)))
    };
    tables.group(
        |table| table.columns.iter().collect(),
        &[&|one, two| one.name == two.name, &|one, two| {
            place(one) == place(two)
                && one.nullable == two.nullable
                && types::difference(&one.data_type, &two.data_type, Level::Strict).is_none()
        }],
    )
}

/// Gives a column of a table another name, wherever it is spoken of.
pub(super) fn rename(schema: &mut Schema, table: &str, old: &str, new: &str) {
    for (name, other) in &mut schema.tables {
        for key in other.foreign_keys.iter_mut().filter(|key| key.target == table) {
            in_names(&mut key.target_columns, old, new);
        }
        if name == table {
            in_table(other, old, new);
        }
    }
}

fn in_table(table: &mut Table, old: &str, new: &str) {
    for column in &mut table.columns {
        in_column(column, old, new);
    }
    if let Some(key) = &mut table.primary_key {
        in_names(&mut key.columns, old, new);
    }
    for unique in &mut table.uniques {
        in_parts(&mut unique.parts, old, new);
        unique.predicate.iter_mut().for_each(|predicate| in_expression(predicate, old, new));
    }
    for key in &mut table.foreign_keys {
        in_names(&mut key.columns, old, new);
    }
    for index in &mut table.indexes {
        in_parts(&mut index.parts, old, new);
        index.predicate.iter_mut().for_each(|predicate| in_expression(predicate, old, new));
    }
    for check in &mut table.checks {
        in_expression(&mut check.expression, old, new);
    }
}

fn in_column(column: &mut Column, old: &str, new: &str) {
    if column.name == old {
        new.clone_into(&mut column.name);
    }
    if let Some(Default::Expression(expression)) = &mut column.default {
        in_expression(expression, old, new);
    }
    if let Some(generated) = &mut column.generated {
        in_expression(&mut generated.expression, old, new);
    }
}

fn in_names(names: &mut [String], old: &str, new: &str) {
    for name in names.iter_mut().filter(|name| *name == old) {
        new.clone_into(name);
    }
}

fn in_parts(parts: &mut [IndexPart], old: &str, new: &str) {
    for part in parts {
        if part.key == old {
            new.clone_into(&mut part.key);
        } else if part.key.starts_with('(') {
            part.key = in_canonical(&part.key, old, new);
        }
    }
}

fn in_expression(expression: &mut Expression, old: &str, new: &str) {
    expression.original = replaced(&expression.original, old, new);
    expression.canonical = expression.canonical.as_deref().map(|text| in_canonical(text, old, new));
}

/// Canonical forms have names in lower case.
fn in_canonical(text: &str, old: &str, new: &str) -> String {
    replaced(text, &old.to_lowercase(), &new.to_lowercase())
}
