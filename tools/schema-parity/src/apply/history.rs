//! Which step last changed an object of the schema.

use std::collections::BTreeMap;

use schema_model::{
    Column, ForeignKey, Schema, Table,
    compare::{Difference, Kind},
};
use serde::Serialize;
use serde_json::Value;

use super::{
    ApplyError,
    places::{Asked, columns},
    run,
};
use crate::{layout::Step, live::Live};

/// The schema after each step.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// Names of the steps, and what the schema is after them.
    pub steps: Vec<(String, Schema)>,
}

impl History {
    /// Applies all steps to an empty database and reads the schema after each, without the tables of
    /// `ignored`.
    ///
    /// # Errors
    /// Where a step fails, or a schema cannot be read.
    pub fn record(live: &mut Live, steps: &[Step], ignored: &[&str]) -> Result<Self, ApplyError> {
        let mut recorded = Vec::with_capacity(steps.len());
        for step in steps {
            run(live, &step.up)?;
            recorded.push((step.name.clone(), live.schema(ignored)?));
        }
        Ok(Self { steps: recorded })
    }

    /// The step that last made, changed or removed what a difference is about: the table, and in it
    /// the column, key, index or check of the name of its object, or over the columns `(a, b)`. `None` where
    /// there never was such an object. Where the side of that label has nothing, only what is of the very kind
    /// counts.
    pub fn introduced(&self, difference: &Difference, label: &str) -> Option<&str> {
        let Difference { kind, table, object, backends, .. } = difference;
        let has = backends.get(label).and_then(Option::as_deref);
        let asked = Asked { kind: *kind, table, object, has };
        let mut before = Vec::new();
        let mut found = None;
        for (name, schema) in &self.steps {
            let now = state(schema, asked);
            if now != before {
                found = Some(name.as_str());
                before = now;
            }
        }
        found
    }
}

/// All that a schema holds of an object.
fn state(schema: &Schema, asked: Asked<'_>) -> Vec<Value> {
    let Asked { kind, table: name, object, .. } = asked;
    let whole = |part: Option<Value>| part.into_iter().collect();
    let view = || spelt(&schema.views, name).map(|(_, view)| value(view));
    let trigger = || spelt(&schema.triggers, name).map(|(_, trigger)| value(trigger));
    match kind {
        Kind::View => return whole(view()),
        Kind::Trigger => return whole(trigger()),
        // What the text of either means.
        Kind::Undecided if spelt(&schema.tables, name).is_none() => return whole(trigger().or_else(view)),
        Kind::Sequence | Kind::Table
            if schema.sequences.iter().any(|known| known.eq_ignore_ascii_case(name)) =>
        {
            return vec![Value::from(name)];
        }
        _ => {}
    }
    let Some((name, table)) = spelt(&schema.tables, name) else { return Vec::new() };
    match kind {
        Kind::Table => vec![Value::from(name.as_str())],
        Kind::ColumnOrder => table.columns.iter().map(|column| Value::from(column.name.as_str())).collect(),
        Kind::PrimaryKey => whole(table.primary_key.as_ref().map(value)),
        _ if object.is_empty() => vec![value(table)],
        _ => {
            let facts = facts(table, kind, object);
            if facts.is_empty() { parts(table, asked) } else { facts }
        }
    }
}

/// What has a name, or one that differs from it in case only: a difference has the spelling of the
/// first side.
fn spelt<'a, T>(all: &'a BTreeMap<String, T>, name: &str) -> Option<(&'a String, &'a T)> {
    all.get_key_value(name).or_else(|| all.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)))
}

/// Of a column or a foreign key only what a difference of that kind is about: another step may have changed
/// something else of it. Empty where the difference is about more, or there is no such column or key.
fn facts(table: &Table, kind: Kind, object: &str) -> Vec<Value> {
    let names: Vec<&str> = object.split(", ").collect();
    let is_named = |name: &str| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    let columns = table.columns.iter().filter(|column| is_named(&column.name));
    let of_columns = |fact: fn(&Column) -> Value| columns.map(fact).collect();
    let keys = table.foreign_keys.iter().filter(|key| is_called(key, object));
    let of_keys = |fact: fn(&ForeignKey) -> Value| keys.map(fact).collect();
    match kind {
        Kind::Nullability => of_columns(|column| Value::from(column.nullable)),
        Kind::HasDefault => of_columns(|column| Value::from(column.default.is_some())),
        Kind::DefaultValue => of_columns(|column| value(&column.default)),
        Kind::Type | Kind::Length | Kind::Precision => {
            of_columns(|column| value(&(&column.data_type, &column.listed)))
        }
        Kind::Collation => of_columns(|column| value(&column.collation)),
        Kind::AutoIncrement => {
            of_columns(|column| value(&(column.auto_increment, column.rowid, column.always_numbered)))
        }
        Kind::Generated => of_columns(|column| value(&column.generated)),
        Kind::OnDelete => of_keys(|key| value(&key.on_delete)),
        Kind::OnUpdate => of_keys(|key| value(&key.on_update)),
        _ => Vec::new(),
    }
}

/// Whether a foreign key is called so: by its name, or by its columns.
fn is_called(key: &ForeignKey, object: &str) -> bool {
    let over = format!("({})", key.columns.join(", "));
    key.name.as_deref().is_some_and(|name| name.eq_ignore_ascii_case(object))
        || (key.name.is_none() && over.eq_ignore_ascii_case(object))
}

fn parts(table: &Table, Asked { kind, object, has, .. }: Asked<'_>) -> Vec<Value> {
    let is_there = has.is_some();
    let asked = |of: &[Kind]| is_there || of.contains(&kind);
    let is_object = |name: &str| name.eq_ignore_ascii_case(object);
    let is_named = |name: &Option<String>| name.as_deref().is_some_and(is_object);
    let sorted = |mut columns: Vec<String>| {
        columns.sort_unstable();
        columns
    };
    let listed: Vec<Vec<String>> =
        [Some(object), has].into_iter().flatten().filter_map(columns).map(sorted).collect();
    let is_over = |columns: &[&str]| {
        listed.contains(&sorted(columns.iter().map(|column| column.to_lowercase()).collect()))
    };
    let mut found = Vec::new();
    // A key may have the name of a column.
    let of_key = matches!(
        kind,
        Kind::PrimaryKey | Kind::Unique | Kind::ForeignKey | Kind::Index | Kind::IndexPredicate | Kind::Check
    );
    let columns = table.columns.iter().filter(|_| !of_key && asked(&[Kind::Column]));
    for column in columns {
        if is_object(&column.name) || column.type_checks.iter().any(|name| name == object) {
            found.push(value(column));
        }
    }
    // The name of a column is that of the column, and of keys over it only where there is no column.
    let names_column = !found.is_empty();
    let mut add = |name: &Option<String>, kinds: &[Kind], columns: &[&str], part: Value| {
        let is_such = kinds.contains(&kind) || kind == Kind::ConstraintName;
        if is_named(name) || (!names_column && is_such && is_over(columns)) {
            found.push(part);
        }
    };
    if let Some(key) = table.primary_key.as_ref().filter(|_| is_there) {
        add(&key.name, &[Kind::PrimaryKey, Kind::Unique], &strings(&key.columns), value(key));
    }
    for unique in table.uniques.iter().filter(|_| asked(&[Kind::Unique])) {
        let keys: Vec<_> = unique.parts.iter().map(|part| part.key.as_str()).collect();
        add(&unique.name, &[Kind::Unique, Kind::PrimaryKey], &keys, value(unique));
    }
    for key in table.foreign_keys.iter().filter(|_| asked(&[Kind::ForeignKey])) {
        // An index that is missing for a foreign key is told of the key.
        add(&key.name, &[Kind::ForeignKey, Kind::Index], &strings(&key.columns), value(key));
    }
    for index in table.indexes.iter().filter(|_| asked(&[Kind::Index])) {
        let keys: Vec<_> = index.parts.iter().map(|part| part.key.as_str()).collect();
        add(&Some(index.name.clone()), &[Kind::Index, Kind::Unique], &keys, value(index));
    }
    for check in table.checks.iter().filter(|_| asked(&[Kind::Check])) {
        // Without a name, its definition stands for it.
        let says = check.expression.canonical.as_deref().is_some_and(|text| object.contains(text));
        if is_named(&check.name) || (check.name.is_none() && says) {
            found.push(value(check));
        }
    }
    found
}

fn strings(columns: &[String]) -> Vec<&str> {
    columns.iter().map(String::as_str).collect()
}

/// As it is compared: the model leaves out what only messages show.
fn value(part: &impl Serialize) -> Value {
    serde_json::to_value(part).unwrap_or_default()
}
