//! Compares the schemas that sets of migrations make on SQLite, MySQL, MariaDB and PostgreSQL.
//!
//! A [`layout`] of migrations is found and split into statements, [`apply`]-ed in order to a
//! [`live`] database, often a [`scratch`] one, and the schema that results is read and compared with those of the other
//! dialects (`schema_model`). What differs on purpose stands in a file of [`exceptions`]; a
//! [`report`] shows the rest. [`lint`] looks at the statements themselves.

#![deny(missing_docs)]

pub mod apply;
pub mod exceptions;
pub mod layout;
pub mod lint;
pub mod live;
pub mod report;
pub mod scratch;
