//! Statements that stay prepared.

use diesel::QueryResult;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};

use crate::backend::Db;

/// An update. Diesel prepares these anew each time, since their text may vary with what is set: on a
/// server that is a round trip more. Ours set the same columns always.
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

/// An update of rows; the only way to make one.
macro_rules! update {
    ($rows:expr, $changes:expr) => {{
        #[expect(clippy::disallowed_methods, reason = "what comes of it stays prepared")]
        let update = diesel::update($rows).set($changes);
        $crate::shared::prepared::Prepared(update)
    }};
}
pub(crate) use update;
