//! Two numbers to collide on.

use std::sync::Arc;

use diesel::QueryableByName;
use diesel::sql_types::BigInt;
use ephemeral_db::Scratch;

use crate::backend::{Conn, RunQueryDsl};
use crate::support::scratch;

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// A database with two rows, 0 each.
pub fn numbers() -> Arc<Scratch> {
    let scratch = scratch();
    // By name, since a trait in scope gives everything a method of that name.
    Scratch::execute(&scratch, "CREATE TABLE numbers (id BIGINT NOT NULL PRIMARY KEY, n BIGINT NOT NULL)")
        .unwrap();
    Scratch::execute(&scratch, "INSERT INTO numbers (id, n) VALUES (1, 0), (2, 0)").unwrap();
    Arc::new(scratch)
}

/// What they are now, added up: how many changes are there to stay.
pub fn total(scratch: &Scratch) -> String {
    scratch.column("SELECT CAST(SUM(n) AS CHAR(20)) FROM numbers").unwrap().remove(0).trim().to_owned()
}

/// The statement that counts one up.
pub fn raise(id: i64) -> String {
    format!("UPDATE numbers SET n = n + 1 WHERE id = {id}")
}

/// What a query answers, whose column is called `number`.
pub async fn number(conn: &mut Conn, query: &str) -> i64 {
    let row: Number = diesel::sql_query(query).get_result(conn).await.unwrap();
    row.number
}
