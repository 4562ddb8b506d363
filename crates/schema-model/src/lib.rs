//! One model for the schemas of SQLite, MySQL, MariaDB and PostgreSQL.
//!
//! A [`Schema`] is read from the rows of a database's catalogue ([`catalog`]); dialects differ in how
//! they spell a type, a default or a check, and the model holds what they mean. Two schemas are
//! compared structurally ([`compare`]), and SQL is split into [`statements`]. Nothing here connects to
//! anything: the caller runs the queries of [`catalog::queries`] and hands over the answers.

#![deny(missing_docs)]

pub mod catalog;
pub mod compare;
pub(crate) mod expression;
mod flavour;
mod model;
pub mod statements;
pub(crate) mod type_checks;

pub use self::flavour::{Dialect, Flavour, Product};
pub use self::model::{
    Check, Collation, Column, DataType, Default, Expression, ForeignKey, Generated, Index, IndexPart,
    PrimaryKey, ReferentialAction, Schema, Table, Trigger, Unique, View,
};
