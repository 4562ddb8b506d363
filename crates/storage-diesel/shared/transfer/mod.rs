//! [`Transfer`] on any backend: all tables in the order of their foreign keys, read by key and
//! written in batches, over a connection of its own.
//!
//! Of `crate::dialect` it needs, beside `begin`, `commit` and `rollback` of a transaction that writes,
//! `begin_snapshot` (a transaction that only reads and sees one state), `has_table` and `SETTLE`.

mod cells;
mod define;
mod mark;
mod tables;

use async_trait::async_trait;
use repositories::StorageError;
use repositories::transfer::{Mark, Record, Table, Transfer, Value};
use serde_json::{Map, Value as Json};

use super::rows::{MOST_AT_ONCE, count};
use crate::backend::Conn;
use crate::dialect::{self, map_err};
pub(crate) use define::Moved;

/// A database as source or target.
pub(crate) struct TableTransfer {
    conn: Conn,
}

impl TableTransfer {
    /// Every table, those that others refer to first.
    pub(crate) const TABLES: &'static [Table] = tables::TABLES;

    /// Over a connection that nobody else uses, outside of a transaction.
    pub(crate) fn new(conn: Conn) -> Self {
        Self { conn }
    }

    async fn write_all(
        &mut self,
        table: &Table,
        records: &[Record],
        before: u64,
    ) -> Result<(), StorageError> {
        let conn = &mut self.conn;
        let rows = number(before)?;
        // The mark first: whoever is second waits here, and finds it moved.
        mark::advance(conn, rows, rows + count(records.len())).await?;
        for portion in records.chunks(MOST_AT_ONCE) {
            tables::insert(conn, table, portion).await?;
        }
        Ok(())
    }
}

#[async_trait]
impl Transfer for TableTransfer {
    fn tables(&self) -> &'static [Table] {
        Self::TABLES
    }

    async fn hold(&mut self) -> Result<(), StorageError> {
        dialect::begin_snapshot(&mut self.conn).await
    }

    async fn release(&mut self) -> Result<(), StorageError> {
        dialect::rollback(&mut self.conn).await
    }

    async fn count(&mut self, table: &Table) -> Result<u64, StorageError> {
        Ok(u64::try_from(tables::count(&mut self.conn, table).await?).unwrap_or_default())
    }

    async fn read(
        &mut self,
        table: &Table,
        after: Option<&Record>,
        limit: usize,
    ) -> Result<Vec<Record>, StorageError> {
        tables::read(&mut self.conn, table, after, count(limit)).await
    }

    async fn last(&mut self, table: &Table) -> Result<Option<Record>, StorageError> {
        tables::last(&mut self.conn, table).await
    }

    async fn mark(&mut self) -> Result<Option<Mark>, StorageError> {
        mark::find(&mut self.conn).await
    }

    async fn begin(&mut self, source: &str) -> Result<(), StorageError> {
        mark::set(&mut self.conn, source).await
    }

    async fn write(&mut self, table: &Table, rows: &[Record], before: u64) -> Result<(), StorageError> {
        if rows.is_empty() {
            return Ok(());
        }
        dialect::begin(&mut self.conn).await?;
        let outcome = match self.write_all(table, rows, before).await {
            Ok(()) => dialect::commit(&mut self.conn).await,
            Err(error) => Err(error),
        };
        if outcome.is_err() {
            // The first error is the one that matters; a lost connection cannot roll back.
            let _ = dialect::rollback(&mut self.conn).await;
        }
        outcome
    }

    async fn finish(&mut self) -> Result<(), StorageError> {
        if let Some(settle) = dialect::SETTLE {
            let names: Vec<&str> = Self::TABLES.iter().map(|table| table.name).collect();
            let statement = format!("{settle} {}", names.join(", "));
            dialect::batch(&mut self.conn, &statement).await.map_err(map_err)?;
        }
        mark::remove(&mut self.conn).await
    }
}

/// The row of a table as JSON: its columns by their names.
pub(crate) fn to_json(table: &Table, record: &Record) -> Map<String, Json> {
    let columns = table.columns.iter().map(|column| (*column).to_owned());
    columns.zip(record.iter().map(Value::to_json)).collect()
}

/// Inserts rows of a table that are given as JSON. MUST be told its name by whoever knows which there are.
pub(crate) async fn insert_json<'r>(
    conn: &mut Conn,
    name: &str,
    rows: impl Iterator<Item = &'r Map<String, Json>>,
) -> Result<(), StorageError> {
    let refused = || StorageError::Check { which: name.to_owned() };
    let (table, kinds) = tables::named(name).ok_or_else(refused)?;
    let mut records = Vec::new();
    for row in rows {
        if row.len() != table.columns.len() {
            return Err(refused());
        }
        let values = table.columns.iter().zip(&kinds).map(|(column, kind)| kind.from_json(row.get(*column)?));
        records.push(values.collect::<Option<Record>>().ok_or_else(refused)?);
    }
    for portion in records.chunks(MOST_AT_ONCE) {
        tables::insert(conn, &table, portion).await?;
    }
    Ok(())
}

fn number(rows: u64) -> Result<i64, StorageError> {
    i64::try_from(rows).map_err(|_| StorageError::Backend("more rows than can be counted".to_owned()))
}
