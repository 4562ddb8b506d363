//! Statements that stay prepared.

use diesel::QueryResult;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};

use crate::backend::Db;

/// A statement that Diesel would prepare anew each time, which on a server is a round trip more: an update,
/// since its text may vary with what is set (ours set the same columns always), or one that lists keys, since
/// its text varies with their number (ours come in few numbers: `rows::key_lists`).
pub(crate) struct Prepared<S>(pub(crate) S);

impl<S: QueryFragment<Db>> QueryFragment<Db> for Prepared<S> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, Db>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }

    fn is_safe_to_cache_prepared(&self, _backend: &Db) -> QueryResult<bool> {
        Ok(true)
    }
}

/// Found again by its text.
impl<S> QueryId for Prepared<S> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<S: Query> Query for Prepared<S> {
    type SqlType = S::SqlType;
}

/// Diesel lets run what says that it may be.
impl<S, C> diesel::RunQueryDsl<C> for Prepared<S> {}

/// An update of rows; the only way to make one.
macro_rules! update {
    ($rows:expr, $changes:expr) => {{
        #[expect(clippy::disallowed_methods, reason = "what comes of it stays prepared")]
        let update = diesel::update($rows).set($changes);
        $crate::shared::prepared::Prepared(update)
    }};
}
pub(crate) use update;
