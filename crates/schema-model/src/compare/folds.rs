//! Names that differ only in case.
//!
//! PostgreSQL folds names without quotes to lower case, SQLite and MySQL's columns ignore case: the
//! same `CREATE TABLE JOBS` makes `jobs` on one and `JOBS` on another, and the same query finds both.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::Kind;
use super::renames::rename;
use super::run::Each;
use crate::Schema;

/// A table, view, sequence, trigger or column that is spelt in several ways.
pub(super) struct Folded {
    /// The kind of object.
    pub kind: Kind,
    pub table: String,
    /// Empty for the table itself.
    pub column: String,
    /// How each side spells it.
    pub have: Each<String>,
}

/// The schemas with the names of tables, views, triggers and columns as the first side spells them.
///
/// A name that a side has in two spellings is left alone: there, case distinguishes two objects.
pub fn fold<'a>(schemas: &[&'a Schema]) -> Vec<Cow<'a, Schema>> {
    align(schemas).0
}

/// As [`fold`], with what was spelt in several ways.
pub(super) fn align<'a>(schemas: &[&'a Schema]) -> (Vec<Cow<'a, Schema>>, Vec<Folded>) {
    let mut aligned: Vec<Cow<'a, Schema>> = schemas.iter().map(|schema| Cow::Borrowed(*schema)).collect();
    // They share one namespace.
    let relations = |schema: &Schema| schema.tables.keys().chain(&schema.sequences).cloned().collect();
    let tables = respell(&mut aligned, relations, rename_table);
    let views = respell(
        &mut aligned,
        |schema| schema.views.keys().cloned().collect(),
        |schema, old, new| rename_key(&mut schema.views, old, new),
    );
    let triggers = respell(
        &mut aligned,
        |schema| schema.triggers.keys().cloned().collect(),
        |schema, old, new| rename_key(&mut schema.triggers, old, new),
    );
    let kind_of = |name: &str| {
        let is_table = aligned.iter().any(|schema| schema.tables.contains_key(name));
        if is_table { Kind::Table } else { Kind::Sequence }
    };
    let tables = tables.into_iter().map(|(table, have)| (kind_of(&table), table, have));
    let views = views.into_iter().map(|(view, have)| (Kind::View, view, have));
    let triggers = triggers.into_iter().map(|(trigger, have)| (Kind::Trigger, trigger, have));
    let whole = |(kind, table, have)| Folded { kind, table, column: String::new(), have };
    let mut folded: Vec<Folded> = tables.chain(views).chain(triggers).map(whole).collect();
    let names: BTreeSet<String> = aligned.iter().flat_map(|schema| schema.tables.keys()).cloned().collect();
    for table in names {
        let columns = respell(
            &mut aligned,
            |schema| {
                let table = schema.tables.get(&table);
                table.iter().flat_map(|table| &table.columns).map(|column| column.name.clone()).collect()
            },
            |schema, old, new| rename(schema, &table, old, new),
        );
        let of_column = |(column, have)| Folded { kind: Kind::Column, table: table.clone(), column, have };
        folded.extend(columns.into_iter().map(of_column));
    }
    (aligned, folded)
}

/// Gives names one spelling; the spelling of each, and what it was on each side.
fn respell(
    schemas: &mut [Cow<'_, Schema>],
    names: impl Fn(&Schema) -> Vec<String>,
    rename: impl Fn(&mut Schema, &str, &str),
) -> Vec<(String, Each<String>)> {
    let found = spellings(schemas, names);
    for (first, have) in &found {
        for (schema, old) in schemas.iter_mut().zip(have) {
            if let Some(old) = old.as_ref().filter(|old| *old != first) {
                rename(schema.to_mut(), old, first);
            }
        }
    }
    found
}

/// Names that the sides spell in more than one way, each side in one: the first spelling, and all.
fn spellings(
    schemas: &[Cow<'_, Schema>],
    names: impl Fn(&Schema) -> Vec<String>,
) -> Vec<(String, Each<String>)> {
    let mut found: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for (at, schema) in schemas.iter().enumerate() {
        for name in names(schema) {
            let sides = found.entry(name.to_lowercase()).or_insert_with(|| vec![Vec::new(); schemas.len()]);
            if let Some(side) = sides.get_mut(at) {
                side.push(name);
            }
        }
    }
    let one_each = |sides: &Vec<Vec<String>>| sides.iter().all(|side| side.len() < 2);
    found
        .into_values()
        .filter(one_each)
        .filter_map(|sides| {
            let have: Each<String> = sides.into_iter().map(|side| side.into_iter().next()).collect();
            let first = have.iter().flatten().next()?.clone();
            let differs = have.iter().flatten().any(|name| *name != first);
            differs.then_some((first, have))
        })
        .collect()
}

fn rename_table(schema: &mut Schema, old: &str, new: &str) {
    rename_key(&mut schema.tables, old, new);
    if schema.sequences.remove(old) {
        schema.sequences.insert(new.to_owned());
    }
    let keys = schema.tables.values_mut().flat_map(|table| &mut table.foreign_keys);
    for key in keys.filter(|key| key.target == old) {
        new.clone_into(&mut key.target);
    }
    for trigger in schema.triggers.values_mut().filter(|trigger| trigger.table == old) {
        new.clone_into(&mut trigger.table);
    }
}

fn rename_key<T>(map: &mut BTreeMap<String, T>, old: &str, new: &str) {
    if let Some(value) = map.remove(old) {
        map.insert(new.to_owned(), value);
    }
}
