//! Backups: every table and row of one state of a database, written as SQL and run again. What the
//! database itself says in its own way is in `crate::dumping`.

use std::path::Path;

use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{QueryableByName, sql_query};
use diesel_async::methods::LoadQuery;
use futures_util::TryStreamExt;
use repositories::StorageError;
use storage_diesel::backup::{Backup, Reader, Writer};
use storage_diesel::migrations::BackupError;

use crate::backend::{self, Conn, RunQueryDsl};
use crate::dialect::{self, map_err};
use crate::{catalog, dumping};

/// Rows of one statement take no more than this many bytes, unless one alone does.
const BATCH: usize = 128 * 1024;

/// What is in a database beside its rows.
pub(crate) struct Plan {
    /// In an order in which they can be made.
    pub(crate) tables: Vec<Table>,
    /// What is made after the rows: statements.
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

/// Writes all that is in a database into a new file.
pub(crate) async fn write(conn: &mut Conn, path: &Path) -> Result<Backup, BackupError> {
    let beyond = dumping::beyond(conn).await?;
    if !beyond.is_empty() {
        return Err(BackupError::Beyond(beyond));
    }
    let mut out = Writer::create(path, backend::NAME)?;
    dumping::begin(conn).await?;
    let written = tables(conn, &mut out).await;
    dialect::rollback(conn).await?;
    written?;
    out.finish()
}

/// Runs what is in a backup, where there is nothing. The caller has a transaction, if that helps.
pub(crate) async fn run(conn: &mut Conn, reader: &mut Reader) -> Result<(), BackupError> {
    let path = reader.path().to_owned();
    let broken = |why: String| BackupError::Broken { path: path.clone(), why };
    while let Some(statement) = reader.statement()? {
        // Not the statement itself: it holds rows.
        let said = |error| broken(format!("line {}: {}", statement.line, map_err(error)));
        dialect::batch(conn, &statement.text).await.map_err(said)?;
    }
    for (table, rows) in reader.tables() {
        let found = count(conn, table).await?;
        if found != *rows {
            return Err(broken(format!("{found} rows of {table} arrived, and {rows} are in it")));
        }
    }
    Ok(())
}

/// What a backup has in it.
pub(crate) fn summary(reader: &Reader) -> Backup {
    let rows = reader.tables().iter().map(|(_, rows)| rows).sum();
    Backup { path: reader.path().to_owned(), tables: reader.tables().len(), rows }
}

/// Refuses a database with rows in it. Those of the books say nothing that is not made again.
pub(crate) async fn require_empty(conn: &mut Conn) -> Result<(), BackupError> {
    let (tables, mut rows) = (catalog::tables(conn).await?, 0);
    for table in tables.iter().filter(|table| *table != "schema_migrations") {
        rows += count(conn, table).await?;
    }
    if rows == 0 { Ok(()) } else { Err(BackupError::NotEmpty { tables: tables.len(), rows }) }
}

async fn tables(conn: &mut Conn, out: &mut Writer) -> Result<(), BackupError> {
    let plan = dumping::plan(conn).await?;
    for sql in dumping::BEFORE {
        out.statement(sql)?;
    }
    for table in &plan.tables {
        out.statement(&table.create)?;
    }
    for table in &plan.tables {
        let written = rows(conn, table, out).await?;
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

/// Writes the rows of a table; how many.
async fn rows(conn: &mut Conn, table: &Table, out: &mut Writer) -> Result<u64, BackupError> {
    let name = catalog::quoted(&table.name);
    let query = format!("SELECT {} AS text FROM {name} ORDER BY {}", table.values, table.order);
    let insert = format!("INSERT INTO {name} ({}) VALUES\n", table.columns);
    let loaded = LoadQuery::<'_, Conn, Row>::internal_load(sql_query(query), conn).await.map_err(map_err)?;
    let (mut loaded, mut rows, mut batch) = (Box::pin(loaded), 0_u64, String::new());
    while let Some(row) = loaded.try_next().await.map_err(map_err)? {
        // NULL where a text would be longer than the server lets it be.
        let text = row.text.ok_or_else(|| {
            StorageError::Backend(format!("a row of {} is too long for the server to write it", table.name))
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
