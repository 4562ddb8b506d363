//! From the rows of a database's catalogue to a [`Schema`].
//!
//! [`queries`] lists what to ask. Each query answers with one text column; every text is a JSON array
//! whose items are strings, numbers or null, so that any client can run it. [`read`] turns the answers
//! into a schema.

pub(crate) mod defaults;
mod draft;
mod grouped;
mod keys;
pub(crate) mod literals;
mod mysql;
mod postgres;
mod row;
mod sqlite;

use std::collections::BTreeMap;

use crate::{Flavour, Product, Schema};

/// A query on a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Query {
    /// The name under which [`Answers`] holds what it answered.
    pub name: &'static str,
    /// The statement: one text column, a JSON array a row.
    pub sql: &'static str,
}

/// The answers of a catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<String, Vec<String>>);

/// Why no schema could be read. A failed read never yields an empty schema.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// A query of [`queries`] was not answered.
    #[error("the catalogue was not asked for its {0}")]
    Unanswered(&'static str),
    /// A row is not what its query promises.
    #[error("row {row} of the catalogue's {query} cannot be read: {reason}")]
    Row {
        /// Which query.
        query: &'static str,
        /// Which row, from 1.
        row: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// The catalogue holds something that this reader does not understand.
    #[error("{object} cannot be read: {reason}")]
    Object {
        /// Which table, column, index or constraint.
        object: String,
        /// What about it.
        reason: String,
    },
}

impl Answers {
    /// Adds what a query answered.
    pub fn add(&mut self, query: &Query, rows: Vec<String>) {
        self.0.insert(query.name.to_owned(), rows);
    }
}

/// What to ask a database of that flavour about the schema that a connection is in. Nothing where
/// the flavour is too old to be read: [`read`] then says so.
pub fn queries(flavour: Flavour) -> &'static [Query] {
    match flavour.product {
        Product::Sqlite => sqlite::queries(),
        Product::Mysql | Product::MariaDb => mysql::queries(flavour),
        Product::Postgres => postgres::queries(flavour),
    }
}

/// The schema that the answers describe. Tables of `ignored` (of migration tools, say) are left out.
///
/// # Errors
/// Where anything could not be read. A schema is never partial.
pub fn read(flavour: Flavour, answers: &Answers, ignored: &[&str]) -> Result<Schema, ReadError> {
    match flavour.product {
        Product::Sqlite => sqlite::read(answers, ignored),
        Product::Mysql | Product::MariaDb => mysql::read(flavour, answers, ignored),
        Product::Postgres => postgres::read(flavour, answers, ignored),
    }
}
