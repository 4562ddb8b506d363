//! Inserts of rows, many in one statement, which stays prepared. Diesel's own are prepared anew each time,
//! and cannot name the values of the refused row on `MySQL`.

use diesel::QueryResult;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use repositories::StorageError;

use super::rows::{done, portions};
use crate::backend::{Conn, Db, RunQueryDsl};
use crate::dialect;

/// A row that is added or put; declared by `put!`.
pub(crate) trait Put: Send + Sync {
    /// `INSERT INTO … (…) VALUES `.
    const INSERT: &'static str;
    /// Columns of the key.
    const KEY: &'static str;
    /// Columns that take the new value where the key is there already; others keep theirs. Where there are
    /// none, the row that is there stays as it is, and is held to the end of the unit.
    const CHANGED: &'static [&'static str];

    /// The values of a row.
    fn values<'b>(&'b self, out: AstPass<'_, 'b, Db>) -> QueryResult<()>;
}

/// Adds rows. After an error some of them may be there, until the unit of work is rolled back.
pub(crate) async fn add_rows<R: Put>(conn: &mut Conn, rows: &[R]) -> Result<(), StorageError> {
    for rows in portions(rows) {
        done(Statement { rows, replaces: false }.execute(conn).await)?;
    }
    Ok(())
}

/// Puts rows with different keys, each in place of the one that has its key. After an error some of them may be there, until the unit of work is
/// rolled back.
pub(crate) async fn put_rows<R: Put>(conn: &mut Conn, rows: &[R]) -> Result<(), StorageError> {
    for rows in portions(rows) {
        done(Statement { rows, replaces: true }.execute(conn).await)?;
    }
    Ok(())
}

struct Statement<'r, R> {
    rows: &'r [R],
    /// Whether a row may take the place of another.
    replaces: bool,
}

impl<R: Put> QueryFragment<Db> for Statement<'_, R> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Db>) -> QueryResult<()> {
        out.push_sql(R::INSERT);
        for (index, row) in self.rows.iter().enumerate() {
            out.push_sql(if index == 0 { "(" } else { ", (" });
            row.values(out.reborrow())?;
            out.push_sql(")");
        }
        if !self.replaces {
            return Ok(());
        }
        out.push_sql(&dialect::on_conflict(R::KEY, R::CHANGED));
        Ok(())
    }
}

/// Found again by its text, which differs by the number of rows.
impl<R> QueryId for Statement<'_, R> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

/// Declares how a row is put: its key, what changes, and what the row that is there keeps. A row with a
/// second way is a field of another type.
macro_rules! put {
    ($row:ident $(. $field:ident)?: $table:ident ($key:ident $(, $keys:ident)*) changes { $($changed:ident),* } keeps { $($kept:ident),* }) => {
        impl $crate::shared::put::Put for $row {
            const INSERT: &'static str = concat!(
                "INSERT INTO ", stringify!($table),
                " (", stringify!($key), $(", ", stringify!($keys),)* $(", ", stringify!($changed),)*
                $(", ", stringify!($kept),)* ") VALUES "
            );
            const KEY: &'static str = concat!(stringify!($key) $(, ", ", stringify!($keys))*);
            const CHANGED: &'static [&'static str] = &[$(stringify!($changed)),*];

            fn values<'b>(
                &'b self,
                mut out: diesel::query_builder::AstPass<'_, 'b, $crate::backend::Db>,
            ) -> diesel::QueryResult<()> {
                let row = &self$(.$field)?;
                $crate::shared::put::put!(@value out, row, $table, $key);
                $(out.push_sql(", "); $crate::shared::put::put!(@value out, row, $table, $keys);)*
                $(out.push_sql(", "); $crate::shared::put::put!(@value out, row, $table, $changed);)*
                $(out.push_sql(", "); $crate::shared::put::put!(@value out, row, $table, $kept);)*
                Ok(())
            }
        }
    };
    (@value $out:ident, $row:ident, $table:ident, $column:ident) => {
        $out.push_bind_param::<<$table::$column as diesel::Expression>::SqlType, _>(&$row.$column)?
    };
}
pub(crate) use put;
