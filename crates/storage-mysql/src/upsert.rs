//! Inserts that change the row that has a key already. Diesel's own cannot name the values of the
//! refused row here.

use diesel::mysql::Mysql;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::{Column, QueryResult};

/// An insert, and the columns that take its values where a row has the key already.
#[derive(QueryId)]
pub(crate) struct Upsert<I, C> {
    pub(crate) insert: I,
    pub(crate) changed: C,
}

/// Columns by their names.
pub(crate) trait Changed {
    fn names(&self) -> &'static [&'static str];
}

macro_rules! columns {
    ($($column:ident)+) => {
        impl<$($column: Column),+> Changed for ($($column,)+) {
            fn names(&self) -> &'static [&'static str] {
                &[$($column::NAME),+]
            }
        }
    };
}

columns!(A B C);
columns!(A B C D);
columns!(A B C D E);

/// Inserts rows; where one has a key already, any of the table's, the columns of the second list take the
/// values of the new one.
macro_rules! upsert {
    ($table:ident, $rows:expr, by ($($key:ident),+) sets ($($changed:ident),+)) => {{
        let insert = diesel::insert_into($table::table).values($rows);
        let changed = ($($table::$changed,)+);
        $crate::upsert::Upsert { insert, changed }
    }};
}
pub(crate) use upsert;

impl<I: QueryFragment<Mysql>, C: Changed> QueryFragment<Mysql> for Upsert<I, C> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Mysql>) -> QueryResult<()> {
        self.insert.walk_ast(out.reborrow())?;
        // MySQL 8.0.20 and later prefer an alias of the row, which MariaDB does not know; both take this.
        let changed: Vec<String> =
            self.changed.names().iter().map(|column| format!("{column} = VALUES({column})")).collect();
        out.push_sql(" ON DUPLICATE KEY UPDATE ");
        out.push_sql(&changed.join(", "));
        Ok(())
    }
}
