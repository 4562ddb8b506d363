//! Compares the schemas that sets of migrations make on SQLite, MySQL, MariaDB and PostgreSQL.
//!
//! Migrations are found by their [`layout`], split into statements and applied ([`apply`]) to a [`live`]
//! database, often a [`scratch`] one. The resulting schema is read and compared with those of the other
//! dialects (`schema_model`). Intended differences are listed in a file of [`exceptions`]; a
//! [`report`] shows the rest. [`lint`] looks at the statements themselves.

#![deny(missing_docs)]

pub mod advice;
pub mod apply;
pub mod exceptions;
pub mod layout;
pub mod lint;
pub mod live;
pub mod report;
pub mod scratch;
