//! Whole tables, row by row, for moving all data from one database into another.
//!
//! Rows travel as [`Record`]s, which do not depend on the database. A mark in the target shows that
//! its transfer is unfinished, see [`Transfer::begin`].

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use domain::Timestamp;
use serde_json::Value as Json;
use uuid::Uuid;

use crate::StorageError;

/// A value of a column.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// No value.
    Null,
    /// An id.
    Uuid(Uuid),
    /// A SHA-256, or a secret of that length.
    Hash([u8; 32]),
    /// A whole number.
    Int(i64),
    /// A finite number; zero has no sign.
    Real(f64),
    /// A truth value.
    Bool(bool),
    /// A text.
    Text(String),
    /// A time in whole microseconds.
    Time(Timestamp),
    /// A day of the calendar.
    Date(NaiveDate),
    /// JSON. Databases may order its keys and write its numbers anew.
    Json(Json),
}

/// The kind of the values of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Ids.
    Uuid,
    /// Hashes.
    Hash,
    /// Whole numbers.
    Int,
    /// Numbers.
    Real,
    /// Truth values.
    Bool,
    /// Texts.
    Text,
    /// Times.
    Time,
    /// Days.
    Date,
    /// JSON.
    Json,
}

impl Value {
    /// In JSON: an id, a day and a time (UTC, six digits, `Z`) as text, a hash as hexadecimal digits.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Null => Json::Null,
            Self::Uuid(id) => Json::from(id.to_string()),
            Self::Hash(hash) => Json::from(hex::encode(hash)),
            Self::Int(number) => Json::from(*number),
            Self::Real(number) => Json::from(*number),
            Self::Bool(truth) => Json::from(*truth),
            Self::Text(text) => Json::from(text.as_str()),
            Self::Time(time) => Json::from(time.to_rfc3339_opts(SecondsFormat::Micros, true)),
            Self::Date(day) => Json::from(day.to_string()),
            Self::Json(json) => json.clone(),
        }
    }
}

impl Kind {
    /// The value that [`Value::to_json`] wrote; `None` for what is not of this kind.
    pub fn from_json(self, json: &Json) -> Option<Value> {
        if json.is_null() {
            return Some(Value::Null);
        }
        match self {
            Self::Uuid => json.as_str()?.parse().ok().map(Value::Uuid),
            Self::Hash => {
                let mut hash = [0; 32];
                hex::decode_to_slice(json.as_str()?, &mut hash).ok()?;
                Some(Value::Hash(hash))
            }
            Self::Int => json.as_i64().map(Value::Int),
            Self::Real => json.as_f64().map(Value::Real),
            Self::Bool => json.as_bool().map(Value::Bool),
            Self::Text => json.as_str().map(|text| Value::Text(text.to_owned())),
            Self::Time => {
                let time = DateTime::parse_from_rfc3339(json.as_str()?).ok()?;
                Some(Value::Time(time.with_timezone(&Utc)))
            }
            Self::Date => json.as_str()?.parse().ok().map(Value::Date),
            Self::Json => Some(Value::Json(json.clone())),
        }
    }
}

/// A row: a value for each column of its table, in order.
pub type Record = Vec<Value>;

/// A table.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// Its columns, in order.
    pub columns: &'static [&'static str],
    /// The columns of its primary key, in the order by which rows are read.
    pub key: &'static [&'static str],
    /// Whether a single row can reach a megabyte.
    pub wide: bool,
}

/// The state of an unfinished transfer, stored in its target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The source of its rows, in the notation of the caller.
    pub source: String,
    /// How many rows were written.
    pub rows: u64,
}

/// A database as a source or target of whole tables, over a connection of its own.
#[async_trait]
pub trait Transfer: Send {
    /// Every table of the schema, referenced tables first, without the ledger of migrations.
    fn tables(&self) -> &'static [Table];

    /// From now on, reads see one snapshot of the database. Writing is not possible until
    /// [`Transfer::release`].
    async fn hold(&mut self) -> Result<(), StorageError>;

    /// Ends what [`Transfer::hold`] began.
    async fn release(&mut self) -> Result<(), StorageError>;

    /// How many rows a table has.
    async fn count(&mut self, table: &Table) -> Result<u64, StorageError>;

    /// Up to `limit` rows after `after` in the order of the primary key (by bytes for ids and texts).
    async fn read(
        &mut self,
        table: &Table,
        after: Option<&Record>,
        limit: usize,
    ) -> Result<Vec<Record>, StorageError>;

    /// The last row in the order of the primary key.
    async fn last(&mut self, table: &Table) -> Result<Option<Record>, StorageError>;

    /// The mark of a database that is being filled; `None` when it is not.
    async fn mark(&mut self) -> Result<Option<Mark>, StorageError>;

    /// Marks a database as being filled from `source`, with no rows yet. Nothing else may use it
    /// until [`Transfer::finish`].
    ///
    /// MUST return [`StorageError::Conflict`] when it is already marked.
    async fn begin(&mut self, source: &str) -> Result<(), StorageError>;

    /// Inserts rows and adds their number to the mark, which must be at `before`, atomically. It is
    /// durable when this returns.
    ///
    /// MUST return [`StorageError::StaleVersion`] when the mark is not at `before`: another process
    /// fills the database as well.
    async fn write(&mut self, table: &Table, rows: &[Record], before: u64) -> Result<(), StorageError>;

    /// Removes the mark: the transfer is complete. What the database must know of its tables to answer quickly
    /// from now on is made before.
    async fn finish(&mut self) -> Result<(), StorageError>;
}
