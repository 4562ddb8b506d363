//! What can be changed, and what must then be reported.
//!
//! An operator goes over the tables of a database: it finds its places by what the schema says, not by
//! name, so it follows the migrations as they grow.

pub mod checks;
mod columns;
mod defaults;
mod foreign;
mod indexes;
mod keys;
mod tables;
mod types;

use schema_model::Dialect;

use crate::site::{Mutant, Site};

/// One way to change a schema.
pub struct Operator {
    pub name: &'static str,
    /// The databases that can express it: there it must find a place.
    pub on: &'static [Dialect],
    /// At most so many of its places are tried.
    pub sites: usize,
    /// All that it can do to a table.
    pub make: fn(&Site<'_>) -> Vec<Mutant>,
}

/// All of them.
pub fn all() -> impl Iterator<Item = &'static Operator> {
    let groups: [&'static [Operator]; 8] = [
        tables::ALL,
        columns::ALL,
        types::ALL,
        defaults::ALL,
        keys::ALL,
        foreign::ALL,
        indexes::ALL,
        checks::ALL,
    ];
    groups.into_iter().flatten()
}

pub const EVERYWHERE: &[Dialect] = &Dialect::ALL;
pub const NOT_MYSQL: &[Dialect] = &[Dialect::Sqlite, Dialect::Postgres];
pub const SERVERS: &[Dialect] = &[Dialect::Mysql, Dialect::Postgres];
pub const MYSQL: &[Dialect] = &[Dialect::Mysql];
pub const POSTGRES: &[Dialect] = &[Dialect::Postgres];

/// An operator with three places.
pub const fn operator(
    name: &'static str,
    on: &'static [Dialect],
    make: fn(&Site<'_>) -> Vec<Mutant>,
) -> Operator {
    Operator { name, on, sites: 3, make }
}
