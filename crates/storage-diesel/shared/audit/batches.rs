//! Batches of the audit chain.

use diesel::QueryResult;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use domain::{
    Timestamp,
    audit::{AuditEntry, Batch, Sealed},
    learning::Sha256,
};
use repositories::StorageError;

use crate::backend::{Conn, Db, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{audit_batches, audit_logs};
use crate::shared::columns::Column;
use crate::shared::prepared::update;
use crate::shared::put::add_rows;
use crate::shared::rows::{all, count, done, one, portions, written};
use crate::shared::tables::{AuditBatchRow, AuditLogRow};
use crate::types::{DbHash, DbTime, DbUuid};

impl TryFrom<&Batch> for AuditBatchRow {
    type Error = StorageError;

    fn try_from(of: &Batch) -> Result<Self, StorageError> {
        Ok(Self {
            number: of.number,
            first_seq: of.first_seq,
            last_seq: of.last_seq,
            entries: of.entries,
            merkle_root: Column::store(&of.merkle_root, "audit_batches.merkle_root")?,
            previous: Column::store(&of.previous, "audit_batches.previous")?,
            head: Column::store(&of.head, "audit_batches.head")?,
            sealed_at: of.sealed_at.into(),
            purged_at: Column::store(&of.purged_at, "audit_batches.purged_at")?,
        })
    }
}

impl TryFrom<AuditBatchRow> for Batch {
    type Error = StorageError;

    fn try_from(row: AuditBatchRow) -> Result<Self, StorageError> {
        Ok(Self {
            number: row.number,
            first_seq: row.first_seq,
            last_seq: row.last_seq,
            entries: row.entries,
            merkle_root: Sha256(row.merkle_root.0),
            previous: Sha256(row.previous.0),
            head: Sha256(row.head.0),
            sealed_at: row.sealed_at.into(),
            purged_at: row.purged_at.map(Into::into),
        })
    }
}

pub(super) async fn last(conn: &mut Conn) -> Result<Option<Batch>, StorageError> {
    // The condition always holds; with it a plan names the key and not the table.
    let query = audit_batches::table
        .filter(audit_batches::number.ge(1))
        .order(audit_batches::number.desc())
        .limit(1)
        .select(AuditBatchRow::as_select());
    one(query.get_result(conn).await)
}

pub(super) async fn list(conn: &mut Conn, after: i64, limit: usize) -> Result<Vec<Batch>, StorageError> {
    let query = audit_batches::table
        .filter(audit_batches::number.gt(after))
        .order(audit_batches::number)
        .limit(count(limit))
        .select(AuditBatchRow::as_select());
    all(query.load(conn).await)
}

pub(super) async fn list_unpurged(
    conn: &mut Conn,
    after: i64,
    limit: usize,
) -> Result<Vec<Batch>, StorageError> {
    let query = audit_batches::table
        .filter(audit_batches::number.gt(after))
        .filter(audit_batches::purged_at.is_null())
        .order(audit_batches::number)
        .limit(count(limit))
        .select(AuditBatchRow::as_select());
    all(query.load(conn).await)
}

/// The first place and the last one of a batch.
async fn span(conn: &mut Conn, number: i64) -> Result<(i64, i64), StorageError> {
    let query = audit_batches::table.find(number).select((audit_batches::first_seq, audit_batches::last_seq));
    query.get_result(conn).await.map_err(map_err)
}

/// The header first: who purges the same batch at the same time waits there, and finds it purged.
pub(super) async fn purge(conn: &mut Conn, number: i64, purged_at: Timestamp) -> Result<u64, StorageError> {
    let whole = audit_batches::table.find(number).filter(audit_batches::purged_at.is_null());
    let now = audit_batches::purged_at.eq(Some(DbTime(purged_at)));
    written(update!(whole, now).execute(conn).await)?;
    let (first, last) = span(conn, number).await?;
    let entries = audit_logs::table.filter(audit_logs::seq.ge(first)).filter(audit_logs::seq.le(last));
    let purged = diesel::delete(entries).execute(conn).await.map_err(map_err)?;
    Ok(purged as u64)
}

/// After an error some entries may be back, until the unit of work is rolled back.
pub(super) async fn restore(
    conn: &mut Conn,
    number: i64,
    entries: &[AuditEntry],
) -> Result<(), StorageError> {
    let purged = audit_batches::table.find(number).filter(audit_batches::purged_at.is_not_null());
    written(update!(purged, audit_batches::purged_at.eq(None::<DbTime>)).execute(conn).await)?;
    let (first, last) = span(conn, number).await?;
    let is_own = |entry: &AuditEntry| entry.seq.is_some_and(|seq| (first..=last).contains(&seq));
    if !entries.iter().all(is_own) {
        return Err(StorageError::Check { which: "audit_logs.seq".to_owned() });
    }
    let rows: Vec<AuditLogRow> = entries.iter().map(AuditLogRow::try_from).collect::<Result<_, _>>()?;
    add_rows(conn, &rows).await
}

/// After an error some entries may be sealed, until the unit of work is rolled back.
pub(super) async fn seal(conn: &mut Conn, batch: &Batch, entries: &[Sealed]) -> Result<(), StorageError> {
    let row = AuditBatchRow::try_from(batch)?;
    done(diesel::insert_into(audit_batches::table).values(row).execute(conn).await)?;
    let entries: Vec<Place> = entries.iter().map(Place::from).collect();
    for entries in portions(&entries) {
        let changed = Places { entries }.execute(conn).await.map_err(map_err)?;
        if changed != entries.len() {
            return Err(StorageError::StaleVersion);
        }
    }
    Ok(())
}

/// What is written to an entry.
struct Place {
    id: DbUuid,
    seq: Option<i64>,
    leaf: Option<DbHash>,
}

impl From<&Sealed> for Place {
    fn from(of: &Sealed) -> Self {
        Self { id: of.id.into(), seq: Some(of.seq), leaf: Some(DbHash(of.leaf.0)) }
    }
}

/// One update of many rows, each with values of its own.
struct Places<'e> {
    entries: &'e [Place],
}

macro_rules! bind {
    ($out:ident, $column:ident, $value:expr) => {
        $out.push_bind_param::<<audit_logs::$column as diesel::Expression>::SqlType, _>($value)?
    };
}

/// `column = CASE id WHEN … THEN … ELSE column END`; the column says of which type what is bound is.
macro_rules! by_id {
    ($out:ident, $entries:expr, $column:ident) => {
        $out.push_sql(concat!(stringify!($column), " = CASE id"));
        for entry in $entries {
            $out.push_sql(" WHEN ");
            bind!($out, id, &entry.id);
            $out.push_sql(" THEN ");
            bind!($out, $column, &entry.$column);
        }
        $out.push_sql(concat!(" ELSE ", stringify!($column), " END"));
    };
}

impl QueryFragment<Db> for Places<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Db>) -> QueryResult<()> {
        out.push_sql("UPDATE audit_logs SET ");
        by_id!(out, self.entries, seq);
        out.push_sql(", ");
        by_id!(out, self.entries, leaf);
        out.push_sql(" WHERE seq IS NULL AND id IN (");
        for (place, entry) in self.entries.iter().enumerate() {
            if place > 0 {
                out.push_sql(", ");
            }
            bind!(out, id, &entry.id);
        }
        out.push_sql(")");
        Ok(())
    }
}

/// Found again by its text, which differs by the number of rows.
impl QueryId for Places<'_> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}
