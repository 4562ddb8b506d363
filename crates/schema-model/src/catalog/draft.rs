//! A schema under construction: the names that the catalogue listed, and checks on finished tables.

use std::collections::BTreeSet;

use super::{
    Answers, ReadError,
    row::{Row, rows},
};
use crate::expression::{self, Scope};
use crate::{Dialect, Expression, Schema, Table, Trigger, View, type_checks};

/// A schema that is being read.
#[derive(Debug)]
pub(super) struct Draft<'a> {
    dialect: Dialect,
    ignored: &'a [&'a str],
    schema: Schema,
    /// Relations that are neither tables nor views of the model, and ignored ones.
    skipped: BTreeSet<String>,
    triggers: Vec<(String, Trigger)>,
}

/// What a name in the catalogue refers to.
#[derive(Debug)]
pub(super) enum Relation<'a> {
    Table(&'a mut Table),
    View(&'a mut View),
    /// Not read.
    Skipped,
}

impl<'a> Draft<'a> {
    pub(super) fn new(dialect: Dialect, ignored: &'a [&'a str]) -> Self {
        let (schema, skipped) = (Schema::default(), BTreeSet::new());
        Self { dialect, ignored, schema, skipped, triggers: Vec::new() }
    }

    pub(super) fn add_table(&mut self, name: &str) {
        if self.ignored.contains(&name) {
            return self.skip(name);
        }
        self.schema.tables.insert(name.to_owned(), Table::default());
    }

    pub(super) fn add_view(&mut self, name: &str) {
        if self.ignored.contains(&name) {
            return self.skip(name);
        }
        let query = Expression { canonical: None, original: String::new() };
        self.schema.views.insert(name.to_owned(), View { columns: Vec::new(), query });
    }

    /// A sequence that belongs to no column.
    pub(super) fn add_sequence(&mut self, name: &str) {
        if !self.ignored.contains(&name) {
            self.schema.sequences.insert(name.to_owned());
        }
        self.skip(name);
    }

    /// A sequence that a column is numbered by: no thing of its own.
    pub(super) fn use_sequence(&mut self, name: &str) {
        self.schema.sequences.remove(name);
    }

    /// Adds what is there and not in the model, unless it belongs to a table that is ignored.
    pub(super) fn read_others(&mut self, answers: &Answers) -> Result<(), ReadError> {
        for row in rows(answers, "others")? {
            let (what, name) = (row.text(0)?, row.text(1)?);
            let table = row.opt_text(2)?.unwrap_or(name);
            if !self.ignored.contains(&table) {
                let names = self.schema.not_compared.entry(what.to_owned()).or_default();
                names.insert(name.to_owned());
            }
        }
        Ok(())
    }

    /// A relation whose rows are skipped.
    pub(super) fn skip(&mut self, name: &str) {
        self.skipped.insert(name.to_owned());
    }

    /// The relation of a row; an error where it was not listed among the tables.
    pub(super) fn relation(&mut self, row: &Row, name: &str) -> Result<Relation<'_>, ReadError> {
        if self.skipped.contains(name) {
            return Ok(Relation::Skipped);
        }
        if let Some(table) = self.schema.tables.get_mut(name) {
            return Ok(Relation::Table(table));
        }
        match self.schema.views.get_mut(name) {
            Some(view) => Ok(Relation::View(view)),
            None => Err(row.error(format!("no table or view {name} was listed"))),
        }
    }

    /// The table of a row; `None` where it is skipped.
    pub(super) fn table(&mut self, row: &Row, name: &str) -> Result<Option<&mut Table>, ReadError> {
        match self.relation(row, name)? {
            Relation::Table(table) => Ok(Some(table)),
            Relation::View(_) | Relation::Skipped => Ok(None),
        }
    }

    /// All tables that are read.
    pub(super) fn tables(&mut self) -> impl Iterator<Item = &mut Table> {
        self.schema.tables.values_mut()
    }

    /// Sets the query of a view.
    pub(super) fn set_query(&mut self, row: &Row, name: &str, query: &str) -> Result<(), ReadError> {
        let query = query.trim().trim_end_matches(';');
        if query.is_empty() {
            return Err(row.error(format!("the account may not see the query of the view {name}")));
        }
        // What it means is known when its table is.
        let parsed = Expression { canonical: None, original: query.to_owned() };
        match self.relation(row, name)? {
            Relation::View(view) => view.query = parsed,
            Relation::Skipped => {}
            Relation::Table(_) => return Err(row.error(format!("{name} is a table, not a view"))),
        }
        Ok(())
    }

    /// Gives the views their queries.
    pub(super) fn read_views(&mut self, answers: &Answers) -> Result<(), ReadError> {
        rows(answers, "views")?.iter().try_for_each(|row| self.set_query(row, row.text(0)?, row.text(1)?))
    }

    /// Adds the triggers; `read` reads one.
    pub(super) fn read_triggers(
        &mut self,
        answers: &Answers,
        read: impl Fn(&Row) -> Result<Trigger, ReadError>,
    ) -> Result<(), ReadError> {
        let triggers = rows(answers, "triggers")?;
        triggers.iter().try_for_each(|row| self.add_trigger(row, row.text(0)?, read(row)?))
    }

    /// A trigger, unless its table is skipped.
    pub(super) fn add_trigger(&mut self, row: &Row, name: &str, trigger: Trigger) -> Result<(), ReadError> {
        if !matches!(self.relation(row, &trigger.table)?, Relation::Skipped) {
            self.triggers.push((name.to_owned(), trigger));
        }
        Ok(())
    }

    /// The schema, complete: every table has columns, keys name columns that exist, key columns are
    /// not null, and checks that stand in for types have become types.
    pub(super) fn finish(mut self) -> Result<Schema, ReadError> {
        for (name, table) in &mut self.schema.tables {
            finish(name, table, self.dialect)?;
        }
        let Schema { tables, views, .. } = &mut self.schema;
        let tables = &*tables;
        let columns = |name: &str| {
            let found = tables.iter().find(|(known, _)| known.to_lowercase() == name);
            found.map(|(_, table)| table.columns.as_slice())
        };
        let scope = Scope { dialect: self.dialect, columns: None };
        for view in views.values_mut() {
            view.query.canonical = expression::query(scope, &view.query.original, columns);
        }
        for (name, view) in &self.schema.views {
            require(!view.columns.is_empty(), name, "it has no columns")?;
            require(!view.query.original.is_empty(), name, "it has no query")?;
        }
        // Some databases name triggers within their table only.
        let names: Vec<_> = self.triggers.iter().map(|(name, _)| name.clone()).collect();
        for (name, trigger) in self.triggers {
            let alone = names.iter().filter(|other| **other == name).count() == 1;
            let name = if alone { name } else { format!("{}.{name}", trigger.table) };
            self.schema.triggers.insert(name, trigger);
        }
        Ok(self.schema)
    }
}

/// Requires that the connection is in a schema: without its name, the list of tables is no answer.
pub(super) fn require_schema(name: Option<&str>) -> Result<(), ReadError> {
    require(name.is_some(), "the schema", "the connection is in none")
}

fn finish(name: &str, table: &mut Table, dialect: Dialect) -> Result<(), ReadError> {
    require(!table.columns.is_empty(), name, "it has no columns")?;
    let key = table.primary_key.as_ref().map_or(Vec::new(), |key| key.columns.clone());
    let named = table.foreign_keys.iter().flat_map(|key| key.columns.iter()).chain(&key);
    for column in named {
        let known = table.columns.iter().any(|other| other.name == *column);
        require(known, name, &format!("a key names the column {column}, which was not listed"))?;
    }
    for column in &mut table.columns {
        column.nullable &= !key.contains(&column.name);
    }
    table.uniques.retain(|unique| {
        let parts = unique.parts.iter().map(|part| &part.key);
        let whole = unique.parts.iter().all(|part| part.prefix.is_none());
        !(whole && unique.predicate.is_none() && parts.eq(&key))
    });
    type_checks::absorb(table, dialect);
    Ok(())
}

fn require(holds: bool, object: &str, reason: &str) -> Result<(), ReadError> {
    if holds {
        return Ok(());
    }
    Err(ReadError::Object { object: object.to_owned(), reason: reason.to_owned() })
}
