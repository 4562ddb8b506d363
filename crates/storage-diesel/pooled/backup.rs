//! Backups: every table and row of one state of a database, written as SQL and run again. How each database
//! writes its SQL is in `crate::dumping`.

use std::path::Path;

use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{QueryableByName, sql_query};
use diesel_async::methods::LoadQuery;
use futures_util::TryStreamExt;
use repositories::StorageError;
use storage_diesel::backup::{Backup, Reader, Writer};
use storage_diesel::history::is_record_table;
use storage_diesel::migrations::BackupError;

use crate::backend::{self, Conn, RunQueryDsl};
use crate::dialect::{self, map_err};
use crate::{catalog, dumping};

/// The most bytes of rows in one statement, unless a single row is larger.
const BATCH: usize = 128 * 1024;

/// What a database contains besides its rows.
pub(crate) struct Plan {
    /// In an order in which they can be created.
    pub(crate) tables: Vec<Table>,
    /// Statements to run after the rows.
    pub(crate) after: Vec<String>,
}

/// A table.
pub(crate) struct Table {
    /// Its name.
    pub(crate) name: String,
    /// The statement that makes it.
    pub(crate) create: String,
    /// Names of the columns that rows are written with, as SQL.
    pub(crate) columns: String,
    /// An expression that gives the values of a row as SQL.
    pub(crate) values: String,
    /// What rows are ordered by, as SQL.
    pub(crate) order: String,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Nullable<Text>)]
    text: Option<String>,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// Writes the whole database into a new file.
pub(crate) async fn write(conn: &mut Conn, path: &Path) -> Result<Backup, BackupError> {
    let beyond = dumping::beyond(conn).await?;
    if !beyond.is_empty() {
        return Err(BackupError::Beyond(beyond));
    }
    let mut out = Writer::create(path, backend::NAME)?;
    dumping::begin(conn).await?;
    let written = tables(conn, &mut out).await;
    if let Err(error) = dialect::rollback(conn).await {
        tracing::warn!(%error, "the transaction of a backup could not be ended");
    }
    written?;
    out.finish()
}

/// Runs the next statement of a backup on an empty database; whether there was one. After the last one the
/// caller checks that everything [`arrived`].
pub(crate) async fn step(conn: &mut Conn, reader: &mut Reader) -> Result<bool, BackupError> {
    let Some(statement) = reader.statement()? else { return Ok(false) };
    let said = |error| refused(reader.path(), statement.line, map_err(error));
    dialect::batch(conn, &statement.sql).await.map_err(said)?;
    Ok(true)
}

/// Whose fault it is that a statement was not run: the file is whole where the server is away. The statement
/// is not shown, since it holds rows.
fn refused(path: &Path, line: usize, error: StorageError) -> BackupError {
    match error {
        StorageError::Unavailable(_) | StorageError::OutcomeUnknown(_) | StorageError::Retryable(_) => {
            error.into()
        }
        other => BackupError::Broken { path: path.to_owned(), why: format!("line {line}: {other}") },
    }
}

/// Compares the numbers of rows.
pub(crate) async fn arrived(conn: &mut Conn, reader: &Reader) -> Result<(), BackupError> {
    for (table, rows) in reader.tables() {
        let found = count(conn, table).await?;
        if found != *rows {
            return Err(broken(reader, format!("{found} rows of {table} arrived, and {rows} are in it")));
        }
    }
    Ok(())
}

fn broken(reader: &Reader, why: String) -> BackupError {
    BackupError::Broken { path: reader.path().to_owned(), why }
}

/// What a backup contains.
pub(crate) fn summary(reader: &Reader) -> Backup {
    let rows = reader.tables().iter().map(|(_, rows)| rows).sum();
    Backup { path: reader.path().to_owned(), tables: reader.tables().len(), rows }
}

/// Refuses a database that has rows. Records of migrations do not count: a restore brings its own.
pub(crate) async fn require_empty(conn: &mut Conn) -> Result<(), BackupError> {
    let (tables, mut rows) = (catalog::tables(conn).await?, 0);
    for table in tables.iter().filter(|table| !is_record_table(table)) {
        rows += count(conn, table).await?;
    }
    if rows == 0 { Ok(()) } else { Err(BackupError::NotEmpty { tables: tables.len(), rows }) }
}

async fn tables(conn: &mut Conn, out: &mut Writer) -> Result<(), BackupError> {
    let (plan, longest) = (dumping::plan(conn).await?, dumping::longest_statement(conn).await?);
    for sql in dumping::BEFORE {
        out.statement(sql)?;
    }
    for table in &plan.tables {
        out.statement(&table.create)?;
    }
    for table in &plan.tables {
        let written = rows(conn, table, longest, out).await?;
        let there = count(conn, &table.name).await?;
        if written != there {
            let why = format!("{written} rows of {} were read, and {there} are there", table.name);
            return Err(StorageError::Backend(why).into());
        }
        out.count(&table.name, written);
    }
    for sql in plan.after.iter().map(String::as_str).chain(dumping::AFTER) {
        out.statement(sql)?;
    }
    Ok(())
}

/// Writes the rows of a table and returns their number. A row whose statement the server would not accept
/// is an error, since it could not be restored.
async fn rows(conn: &mut Conn, table: &Table, longest: usize, out: &mut Writer) -> Result<u64, BackupError> {
    let name = catalog::quoted(&table.name);
    let query = format!("SELECT {} AS text FROM {name} ORDER BY {}", table.values, table.order);
    let insert = format!("INSERT INTO {name} ({}) VALUES\n", table.columns);
    let loaded = LoadQuery::<'_, Conn, Row>::internal_load(sql_query(query), conn).await.map_err(map_err)?;
    let (mut loaded, mut rows, mut batch) = (Box::pin(loaded), 0_u64, String::new());
    while let Some(row) = loaded.try_next().await.map_err(map_err)? {
        // NULL where the text would be longer than the server allows.
        let text = row.text.filter(|text| insert.len() + text.len() + 16 < longest).ok_or_else(|| {
            StorageError::Backend(format!("a row of {} is too long for the server to take it", table.name))
        })?;
        if !batch.is_empty() && batch.len() + text.len() > BATCH {
            out.statement(&format!("{insert}{batch}"))?;
            batch.clear();
        }
        batch.push_str(if batch.is_empty() { "(" } else { ",\n(" });
        batch.push_str(&text);
        batch.push(')');
        rows += 1;
    }
    if !batch.is_empty() {
        out.statement(&format!("{insert}{batch}"))?;
    }
    Ok(rows)
}

async fn count(conn: &mut Conn, table: &str) -> Result<u64, StorageError> {
    let query = format!("SELECT COUNT(*) AS number FROM {}", catalog::quoted(table));
    let count: Count = sql_query(query).get_result(conn).await.map_err(map_err)?;
    Ok(u64::try_from(count.number).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_connection_is_no_fault_of_the_backup() {
        let said = |error| refused(Path::new("x.sql"), 7, error).to_string();
        let lost = said(StorageError::Unavailable("connection reset".to_owned()));
        assert_eq!(lost, "the storage is unavailable: connection reset");
        let wrong = said(StorageError::Backend("syntax".to_owned()));
        assert_eq!(wrong, "x.sql is not a whole backup: line 7: storage failed: syntax");
    }
}
