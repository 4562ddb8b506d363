//! The connection, and how queries run on it: what the shared queries know under `crate::backend`.
//!
//! A unit of work runs whole on the thread that owns its connection, so nothing here waits: every
//! future is ready when it is made. Queries go to Diesel's own SQLite connection as they are. Going
//! through an asynchronous wrapper costs the SQL text, a look-up by that text and a copy of every
//! value for each query: twice the time of a point read, measured.

use std::future::{Ready, ready};

use diesel::connection::SimpleConnection;
use diesel::dsl::Limit;
use diesel::query_builder::{QueryFragment, QueryId};
use diesel::query_dsl::LoadQuery;
use diesel::query_dsl::methods::{ExecuteDsl, LimitDsl};
use diesel::result::{DatabaseErrorKind, Error};
use diesel::{Connection, ConnectionError, QueryResult, SqliteConnection};

use crate::errors::ends_transaction;

/// The database, as Diesel names it.
pub type Db = diesel::sqlite::Sqlite;

/// A connection.
///
/// Some failures (disk full, input or output) make SQLite roll the whole transaction back on its
/// own. Whatever ran after that would commit by itself, so statements are refused from then on
/// until the owner of the transaction has dealt with it.
pub struct Conn {
    inner: SqliteConnection,
    ended: Option<String>,
}

impl Conn {
    /// Opens a file as it is; see `connection` for the settings.
    pub(crate) fn establish(location: &str) -> Result<Self, ConnectionError> {
        Ok(Self { inner: SqliteConnection::establish(location)?, ended: None })
    }

    /// Runs statements that return nothing of interest, separated by semicolons.
    pub fn batch_execute(&mut self, sql: &str) -> Ready<QueryResult<()>> {
        ready(self.guarded(|inner| inner.batch_execute(sql)))
    }

    /// Why SQLite gave up the transaction, if it did.
    pub(crate) fn ended(&self) -> Option<&str> {
        self.ended.as_deref()
    }

    /// Begins or ends a transaction or savepoint. Allowed always.
    pub(crate) fn control<S>(&mut self, statement: S) -> QueryResult<()>
    where
        S: QueryFragment<Db> + QueryId,
    {
        ExecuteDsl::execute(statement, &mut self.inner).map(drop)
    }

    /// Takes statements again after the transaction was given up.
    pub(crate) fn reset(&mut self) {
        self.ended = None;
    }

    fn guarded<T>(&mut self, run: impl FnOnce(&mut SqliteConnection) -> QueryResult<T>) -> QueryResult<T> {
        if let Some(reason) = &self.ended {
            let reason = format!("the transaction has ended: {reason}");
            return Err(Error::DatabaseError(DatabaseErrorKind::UnableToSendCommand, Box::new(reason)));
        }
        run(&mut self.inner).inspect_err(|error| {
            if ends_transaction(error) {
                self.ended = Some(error.to_string());
            }
        })
    }
}

/// Runs queries. The shared sources import it from here on every backend; elsewhere it is
/// `diesel_async::RunQueryDsl`, whose methods it mirrors.
pub trait RunQueryDsl: Sized {
    /// Runs a statement; the number of rows it touched.
    fn execute(self, conn: &mut Conn) -> Ready<QueryResult<usize>>
    where
        Self: ExecuteDsl<SqliteConnection>,
    {
        ready(conn.guarded(|inner| ExecuteDsl::execute(self, inner)))
    }

    /// All rows.
    fn load<'query, U>(self, conn: &mut Conn) -> Ready<QueryResult<Vec<U>>>
    where
        Self: LoadQuery<'query, SqliteConnection, U>,
    {
        ready(conn.guarded(|inner| self.internal_load(inner)?.collect()))
    }

    /// All rows.
    fn get_results<'query, U>(self, conn: &mut Conn) -> Ready<QueryResult<Vec<U>>>
    where
        Self: LoadQuery<'query, SqliteConnection, U>,
    {
        RunQueryDsl::load(self, conn)
    }

    /// The first row that the query gives, `NotFound` without any. For unique look-ups.
    fn get_result<'query, U>(self, conn: &mut Conn) -> Ready<QueryResult<U>>
    where
        Self: LoadQuery<'query, SqliteConnection, U>,
    {
        ready(conn.guarded(|inner| self.internal_load(inner)?.next().unwrap_or(Err(Error::NotFound))))
    }

    /// As [`RunQueryDsl::get_result`], with `LIMIT 1`. For queries that match several rows.
    fn first<'query, U>(self, conn: &mut Conn) -> Ready<QueryResult<U>>
    where
        Self: LimitDsl,
        Limit<Self>: LoadQuery<'query, SqliteConnection, U>,
    {
        RunQueryDsl::get_result(self.limit(1), conn)
    }
}

impl<T> RunQueryDsl for T {}
