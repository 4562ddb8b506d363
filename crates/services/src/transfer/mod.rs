//! Copies all data from one database into another, and makes sure that it arrived.
//!
//! Rows go in the order of foreign keys and of primary keys, in bounded batches, each in one
//! transaction with a mark in the target. So a copy that broke off, however that was, goes on after
//! the last row of each table that the target has. At the end both databases are read again in
//! full, and their counts and digests of canonical rows compared; only then is the mark taken away.

mod canonical;
mod copy;
mod digest;
mod pages;
#[cfg(test)]
mod tests;

use std::{fmt, sync::Arc};

use repositories::{StorageError, transfer::Transfer};

pub use copy::copy;

/// From where, and to where.
pub struct Ends {
    /// Read only.
    pub source: Box<dyn Transfer>,
    /// Empty, or filled from the same source by a copy that broke off.
    pub target: Box<dyn Transfer>,
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Rows are copied.
    Copy,
    /// Both databases are read and compared.
    Verify,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub step: Step,
    /// With which table.
    pub table: &'static str,
    /// Rows done; verifying counts those of both sides.
    pub done: u64,
    /// Rows there are.
    pub total: u64,
}

/// Told when a table is begun and after each batch.
pub type OnProgress = Arc<dyn Fn(Progress) + Send + Sync>;

/// A table that is equal on both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Its name.
    pub table: &'static str,
    /// Its rows.
    pub summary: Summary,
}

/// The rows of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// How many.
    pub rows: u64,
    /// SHA-256 over all of them in the order of the primary key, in a form that is the same for every
    /// database.
    pub digest: String,
}

/// What a copy did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Every table.
    pub tables: Vec<Copied>,
    /// Rows that an earlier copy, which broke off, had brought.
    pub brought_before: u64,
    /// Rows that this one brought.
    pub brought_now: u64,
}

/// A table that is not the same on both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its name.
    pub table: &'static str,
    /// In the source.
    pub source: Summary,
    /// In the target.
    pub target: Summary,
}

/// Which database failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What is copied from.
    Source,
    /// What is copied into.
    Target,
}

/// Why a copy was refused or failed. None of the messages says where a database is.
#[derive(Debug, thiserror::Error)]
pub enum TransferError {
    /// A database failed.
    #[error("{side}{}: {error}", .table.map(|table| format!(", table {table}")).unwrap_or_default())]
    Storage {
        /// Which.
        side: Side,
        /// What was being read or written.
        table: Option<&'static str>,
        /// How.
        #[source]
        error: StorageError,
    },
    /// The target has data of its own.
    #[error("the target is not empty (rows in {}); nothing was written", .0.join(", "))]
    NotEmpty(Vec<&'static str>),
    /// The source is itself the target of a copy that broke off.
    #[error("the source is not whole: a copy into it was not finished; finish that one first")]
    SourceUnfinished,
    /// The target is being filled from elsewhere.
    #[error(
        "a copy from another source into the target was not finished; \
         finish that one, or empty the target and start again"
    )]
    OtherSource,
    /// The target is not as the copy that broke off left it.
    #[error(
        "the target has {found} rows, but the copy that broke off left {expected}: \
         something else changed it; empty it and start again"
    )]
    Disturbed {
        /// Rows by the mark.
        expected: u64,
        /// Rows in the tables.
        found: u64,
    },
    /// Two copies at once.
    #[error("another copy writes into the target at the same time")]
    Contended,
    /// The databases differ.
    #[error(
        "source and target differ:\n{}\nIf the source was written to meanwhile, stop what writes to it. \
         Empty the target and copy again",
        .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    )]
    Different(Vec<Difference>),
    /// A part of the copy ended without saying why.
    #[error("the copy broke off: {0}")]
    Broken(String),
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Source => "the source failed",
            Self::Target => "the target failed",
        })
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (source, target) = (&self.source, &self.target);
        write!(
            f,
            "table {}: the source has {} rows (digest {}), the target {} (digest {})",
            self.table, source.rows, source.digest, target.rows, target.digest
        )
    }
}

impl Side {
    /// Says which side it was, and at what.
    fn at(self, table: Option<&'static str>) -> impl FnOnce(StorageError) -> TransferError {
        move |error| TransferError::Storage { side: self, table, error }
    }
}
