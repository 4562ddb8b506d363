//! The mark of a database that is being filled: a table of its own, which no migration knows, so
//! that a half-filled database cannot be taken for a whole one.

use diesel::prelude::*;
use repositories::StorageError;
use repositories::transfer::Mark;

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::{self, map_err};
use crate::shared::prepared::update;
use crate::shared::rows::{done, written};

diesel::table! {
    copy_progress (id) {
        id -> BigInt,
        source -> Text,
        copied -> BigInt,
    }
}

/// The key of the only row.
const ONLY: i64 = 1;

/// Means the same to every backend.
const CREATE: &str = "CREATE TABLE IF NOT EXISTS copy_progress (
    id BIGINT NOT NULL,
    source VARCHAR(64) NOT NULL,
    copied BIGINT NOT NULL,
    CONSTRAINT pk_copy_progress PRIMARY KEY (id)
)";

/// The mark, if there is one. A table without its row is one whose making broke off: no row of data
/// was written before it.
pub(super) async fn find(conn: &mut Conn) -> Result<Option<Mark>, StorageError> {
    if !dialect::has_table(conn, "copy_progress").await? {
        return Ok(None);
    }
    let query = copy_progress::table.find(ONLY).select((copy_progress::source, copy_progress::copied));
    let found: Option<(String, i64)> = query.get_result(conn).await.optional().map_err(map_err)?;
    Ok(found.map(|(source, copied)| Mark { source, rows: u64::try_from(copied).unwrap_or_default() }))
}

/// Sets it.
pub(super) async fn set(conn: &mut Conn, source: &str) -> Result<(), StorageError> {
    dialect::batch(conn, CREATE).await.map_err(map_err)?;
    let row = (copy_progress::id.eq(ONLY), copy_progress::source.eq(source), copy_progress::copied.eq(0_i64));
    done(diesel::insert_into(copy_progress::table).values(row).execute(conn).await)
}

/// Moves it on from where it must stand.
pub(super) async fn advance(conn: &mut Conn, before: i64, after: i64) -> Result<(), StorageError> {
    let there = copy_progress::table.find(ONLY).filter(copy_progress::copied.eq(before));
    written(update!(there, copy_progress::copied.eq(after)).execute(conn).await)
}

/// Takes it away.
pub(super) async fn remove(conn: &mut Conn) -> Result<(), StorageError> {
    dialect::batch(conn, "DROP TABLE copy_progress").await.map_err(map_err)
}
