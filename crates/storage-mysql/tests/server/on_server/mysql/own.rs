//! Where this database behaves unlike the others: known, documented, and no wider than this.

use storage_diesel::server_options::ServerOptions;

use super::constraints::bench::{Bench, insert, pair};
use crate::support::{connection, said, scratch};

/// Comparisons of `utf8mb4_bin` do not count trailing blanks (PAD SPACE), so the check of a status
/// takes a known word with a blank after it. Nothing of the product writes one: states are
/// enumerations there, read back strictly.
#[tokio::test]
async fn a_check_takes_a_known_word_with_a_blank_after_it() {
    let mut bench = Bench::new().await;
    let (mut row, _) = pair("events");
    row.insert("status".to_owned(), "'draft '".to_owned());
    let mut statements = bench.ancestors("events");
    statements.push(insert("events", &row));
    assert_eq!(bench.attempt(&statements).await, "no error");
    row.insert("status".to_owned(), "'draft\\t'".to_owned());
    *statements.last_mut().unwrap() = insert("events", &row);
    assert_eq!(bench.attempt(&statements).await, "Check { which: \"ck_events_status\" }");
}

/// The same goes for unique keys: a slug or an address with a blank after it is taken when the one
/// without is. The domain trims or refuses such blanks before a row is written.
#[tokio::test]
async fn a_key_with_a_blank_after_it_is_the_same_key() {
    let mut bench = Bench::new().await;
    let ((first, mut second), mut statements) = (pair("accounts"), bench.ancestors("accounts"));
    let email = first["email"].trim_end_matches('\'').to_owned() + " '";
    second.insert("email".to_owned(), email);
    statements.extend([insert("accounts", &first), insert("accounts", &second)]);
    assert_eq!(bench.attempt(&statements).await, "Conflict { which: \"uq_accounts_email\" }");
}

/// A UUID of fewer bytes is filled up with zeros; the product writes all 16.
#[tokio::test]
async fn short_bytes_are_filled_up() {
    let mut bench = Bench::new().await;
    let (mut row, _) = pair("accounts");
    row.insert("id".to_owned(), "x'01'".to_owned());
    bench.must("BEGIN").await;
    bench.must(&insert("accounts", &row)).await;
    assert_eq!(bench.count("accounts", "HEX(id) = RPAD('01', 32, '0')").await, 1);
    bench.must("ROLLBACK").await;
}

/// Sessions are set up whatever the server is set to: messages stay English, since errors are told
/// apart by them.
#[tokio::test]
async fn messages_are_english() {
    let scratch = scratch();
    let mut conn = connection(&scratch, &ServerOptions::default()).await;
    let outcome = crate::backend::batch(&mut conn, "SELECT * FROM nothing").await;
    let expected = format!("Backend(\"Table '{}.nothing' doesn't exist\")", scratch.name());
    assert_eq!(said(&outcome), expected);
}
