//! Inserts that change the row that has the key already, where Diesel has all of it.

/// Inserts rows; where one has the key already, the columns of the second list take the values of the
/// new one.
#[macro_export]
macro_rules! upsert {
    ($table:ident, $rows:expr, by ($($key:ident),+) sets ($($changed:ident),+)) => {
        diesel::insert_into($table::table)
            .values($rows)
            .on_conflict(($($table::$key,)+))
            .do_update()
            .set(($($table::$changed.eq(diesel::upsert::excluded($table::$changed)),)+))
    };
}
