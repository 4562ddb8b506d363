//! What `tables.rs` is made with: for each table its description, and the few queries that moving
//! rows takes.

use repositories::StorageError;
use repositories::transfer::{Kind, Record, Table};

use super::cells::{self, Cell};
use crate::backend::Conn;

/// A table whose rows are moved. It is the table as Diesel knows it.
pub(crate) trait Moved {
    /// What it is like.
    const TABLE: Table;

    /// Its rows as Diesel has them.
    type Row;

    /// The kinds of its columns, in order.
    fn kinds() -> Vec<Kind>;

    /// The values of a row.
    fn record(row: Self::Row) -> Result<Record, StorageError>;

    /// How many rows there are.
    async fn count(conn: &mut Conn) -> Result<i64, StorageError>;

    /// Rows in the order of the key.
    async fn read(conn: &mut Conn, after: Option<&Record>, limit: i64) -> Result<Vec<Record>, StorageError>;

    /// The last row in the order of the key.
    async fn last(conn: &mut Conn) -> Result<Option<Record>, StorageError>;

    /// Inserts rows, few enough for one statement.
    async fn insert(conn: &mut Conn, records: &[Record]) -> Result<(), StorageError>;
}

/// The value of a column of a record.
pub(super) fn value<T: Cell>(
    table: &Table,
    record: &Record,
    column: &'static str,
) -> Result<T, StorageError> {
    let place = table.columns.iter().position(|name| *name == column);
    let value = place.and_then(|place| record.get(place));
    cells::take(value, table.name, column)
}

/// The error for a table that is not one of these.
pub(super) fn unknown(table: &Table) -> StorageError {
    StorageError::Backend(format!("there is no table {}", table.name))
}

/// Defines tables: name, row, `wide` if a row may be large, primary key with its types, columns.
macro_rules! tables {
    ($(
        $table:ident as $row:ident $($wide:ident)? ($($key:ident: $key_kind:ty),+) { $($column:ident),+ $(,)? }
    )+) => {
        $(table! { $table $row [$($wide)?] ($($key: $key_kind),+) { $($column),+ } })+

        /// Every table, those that others refer to first.
        pub(super) const TABLES: &[Table] = &[$(<schema::$table::table as Moved>::TABLE),+];

        /// How many rows there are.
        pub(super) async fn count(conn: &mut Conn, table: &Table) -> Result<i64, StorageError> {
            match table.name {
                $(stringify!($table) => <schema::$table::table as Moved>::count(conn).await,)+
                _ => Err(unknown(table)),
            }
        }

        /// Rows in the order of the key.
        pub(super) async fn read(
            conn: &mut Conn,
            table: &Table,
            after: Option<&Record>,
            limit: i64,
        ) -> Result<Vec<Record>, StorageError> {
            match table.name {
                $(stringify!($table) => <schema::$table::table as Moved>::read(conn, after, limit).await,)+
                _ => Err(unknown(table)),
            }
        }

        /// The last row in the order of the key.
        pub(super) async fn last(conn: &mut Conn, table: &Table) -> Result<Option<Record>, StorageError> {
            match table.name {
                $(stringify!($table) => <schema::$table::table as Moved>::last(conn).await,)+
                _ => Err(unknown(table)),
            }
        }

        /// A table by its name, with the kinds of its columns.
        pub(super) fn named(name: &str) -> Option<(Table, Vec<repositories::transfer::Kind>)> {
            match name {
                $(stringify!($table) => {
                    Some((<schema::$table::table as Moved>::TABLE, <schema::$table::table as Moved>::kinds()))
                })+
                _ => None,
            }
        }

        /// Inserts rows, few enough for one statement.
        pub(super) async fn insert(
            conn: &mut Conn,
            table: &Table,
            records: &[Record],
        ) -> Result<(), StorageError> {
            match table.name {
                $(stringify!($table) => <schema::$table::table as Moved>::insert(conn, records).await,)+
                _ => Err(unknown(table)),
            }
        }
    };
}
pub(super) use tables;

/// One of them.
macro_rules! table {
    (
        $table:ident $row:ident [$($wide:ident)?] ($($key:ident: $key_kind:ty),+) { $($column:ident),+ }
    ) => {
        impl Moved for schema::$table::table {
            const TABLE: Table = Table {
                name: stringify!($table),
                columns: &[$(stringify!($column)),+],
                key: &[$(stringify!($key)),+],
                wide: is_wide!($($wide)?),
            };

            type Row = tables::$row;

            fn kinds() -> Vec<repositories::transfer::Kind> {
                vec![$($crate::shared::transfer::cells::kind(|row: &tables::$row| &row.$column)),+]
            }

            fn record(row: tables::$row) -> Result<Record, StorageError> {
                let record = record!($table $row: $($column),+);
                record(row)
            }

            async fn count(conn: &mut Conn) -> Result<i64, StorageError> {
                schema::$table::table.count().get_result(conn).await.map_err(map_err)
            }

            async fn read(
                conn: &mut Conn,
                after: Option<&Record>,
                limit: i64,
            ) -> Result<Vec<Record>, StorageError> {
                let query = schema::$table::table
                    .order(($(schema::$table::$key.asc(),)+))
                    .select(tables::$row::as_select())
                    .limit(limit);
                let rows = match after {
                    None => query.load(conn).await,
                    Some(after) => {
                        $(let $key: $key_kind = value(&Self::TABLE, after, stringify!($key))?;)+
                        query.filter(beyond!($table: $($key),+)).load(conn).await
                    }
                };
                let rows: Vec<tables::$row> = rows.map_err(map_err)?;
                rows.into_iter().map(Self::record).collect()
            }

            async fn last(conn: &mut Conn) -> Result<Option<Record>, StorageError> {
                let query = schema::$table::table
                    .order(($(schema::$table::$key.desc(),)+))
                    .select(tables::$row::as_select());
                let row: Option<tables::$row> = query.first(conn).await.optional().map_err(map_err)?;
                row.map(Self::record).transpose()
            }

            async fn insert(conn: &mut Conn, records: &[Record]) -> Result<(), StorageError> {
                let rows: Result<Vec<_>, StorageError> = records
                    .iter()
                    .map(|record| {
                        Ok(tables::$row {
                            $($column: value(&Self::TABLE, record, stringify!($column))?),+
                        })
                    })
                    .collect();
                done(diesel::insert_into(schema::$table::table).values(rows?).execute(conn).await)
            }
        }
    };
}
pub(super) use table;

/// Makes a record of a row.
macro_rules! record {
    ($table:ident $row:ident: $($column:ident),+) => {
        |row: tables::$row| Ok(vec![$(give(row.$column, stringify!($table), stringify!($column))?),+])
    };
}
pub(super) use record;

/// "After this row": the bound on the first column alone is what an index can begin at, see
/// `keyset::after`.
macro_rules! beyond {
    ($table:ident: $key:ident) => {
        schema::$table::$key.gt($key)
    };
    ($table:ident: $key:ident, $($rest:ident),+) => {
        schema::$table::$key
            .ge($key.clone())
            .and(schema::$table::$key.gt($key).or(beyond!($table: $($rest),+)))
    };
}
pub(super) use beyond;

macro_rules! is_wide {
    () => {
        false
    };
    (wide) => {
        true
    };
}
pub(super) use is_wide;
