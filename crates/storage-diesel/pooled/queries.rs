//! How queries run: as `diesel_async::RunQueryDsl`, whose methods these mirror, with futures whose
//! types are erased. Otherwise the compiler looks through every query's whole type once more for each
//! function that awaits it, which takes minutes.

use diesel::dsl::Limit;
use diesel::query_dsl::methods::LimitDsl;
use diesel::{QueryResult, result::Error};
use diesel_async::methods::{ExecuteDsl, LoadQuery};
use futures_util::TryStreamExt;
use futures_util::future::BoxFuture;

use crate::backend::Conn;

/// Runs queries. The shared sources import it from `crate::backend` on every database.
pub trait RunQueryDsl: Sized {
    /// Runs a statement; the number of rows it touched.
    fn execute<'conn>(self, conn: &'conn mut Conn) -> BoxFuture<'conn, QueryResult<usize>>
    where
        Self: ExecuteDsl<Conn> + Send + 'conn,
    {
        ExecuteDsl::execute(self, conn)
    }

    /// All rows.
    fn load<'query, 'conn, U>(self, conn: &'conn mut Conn) -> BoxFuture<'conn, QueryResult<Vec<U>>>
    where
        U: Send + 'conn,
        Self: LoadQuery<'query, Conn, U> + Send + 'conn,
    {
        Box::pin(async move { self.internal_load(conn).await?.try_collect().await })
    }

    /// All rows.
    fn get_results<'query, 'conn, U>(self, conn: &'conn mut Conn) -> BoxFuture<'conn, QueryResult<Vec<U>>>
    where
        U: Send + 'conn,
        Self: LoadQuery<'query, Conn, U> + Send + 'conn,
    {
        RunQueryDsl::load(self, conn)
    }

    /// The first row that the query gives, `NotFound` without any. For unique look-ups.
    fn get_result<'query, 'conn, U>(self, conn: &'conn mut Conn) -> BoxFuture<'conn, QueryResult<U>>
    where
        U: Send + 'conn,
        Self: LoadQuery<'query, Conn, U> + Send + 'conn,
    {
        Box::pin(async move {
            let rows = self.internal_load(conn).await?;
            Box::pin(rows).try_next().await?.ok_or(Error::NotFound)
        })
    }

    /// As [`RunQueryDsl::get_result`], with `LIMIT 1`. For queries that match several rows.
    fn first<'query, 'conn, U>(self, conn: &'conn mut Conn) -> BoxFuture<'conn, QueryResult<U>>
    where
        U: Send + 'conn,
        Self: LimitDsl,
        Limit<Self>: LoadQuery<'query, Conn, U> + Send + 'conn,
    {
        RunQueryDsl::get_result(self.limit(1), conn)
    }
}

impl<T> RunQueryDsl for T {}
