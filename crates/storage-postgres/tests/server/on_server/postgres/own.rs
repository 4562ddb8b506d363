//! What only this database has.

use repositories::StorageError;
use storage_diesel::server_options::ServerOptions;

use super::constraints::bench::Bench;
use super::safety::{FIRST, Room};
use crate::support::{connection, parts, said, scratch};

/// A database of another encoding could not hold every text.
#[tokio::test]
async fn another_encoding_is_refused() {
    let scratch = scratch();
    let name = format!("{}_ascii", scratch.name());
    scratch
        .execute(&format!(
            "CREATE DATABASE {name} ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
        ))
        .unwrap();
    let mut url = parts(&scratch);
    url.database.clone_from(&name);
    let outcome = crate::backend::connect(&url, &url.hosts[0], &ServerOptions::default()).await.map(|_| ());
    scratch.execute(&format!("DROP DATABASE {name} WITH (FORCE)")).unwrap();
    let Err(StorageError::Unavailable(why)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(why, "the database has the encoding SQL_ASCII; UTF8 is needed");
}

/// A server that cannot be written to (a standby, one that is being moved) is refused.
#[tokio::test]
async fn a_read_only_server_is_refused() {
    let scratch = scratch();
    scratch
        .execute(&format!("ALTER DATABASE {} SET default_transaction_read_only = on", scratch.name()))
        .unwrap();
    let url = parts(&scratch);
    let outcome = crate::backend::connect(&url, &url.hosts[0], &ServerOptions::default()).await.map(|_| ());
    let Err(StorageError::Unavailable(why)) = outcome else { panic!("{outcome:?}") };
    assert!(why.contains("does not allow writes"), "{why}");
}

/// Texts of errors may hold values of rows; those of refused rows are not repeated.
#[tokio::test]
async fn refused_values_are_not_repeated() {
    let mut bench = Bench::new().await;
    for value in ["'hunter2'", "'99999999999999999999'"] {
        let outcome = bench.run(&format!("SELECT * FROM accounts WHERE version = {value}")).await;
        assert_eq!(outcome, "Check { which: \"not named by the server\" }");
    }
}

/// A transaction that was idle for too long is ended by the server, with its connection.
#[tokio::test]
async fn a_transaction_that_idles_is_ended() {
    let scratch = scratch();
    let unit_timeout = std::time::Duration::from_millis(200);
    let mut conn = connection(&scratch, &ServerOptions { unit_timeout, ..ServerOptions::default() }).await;
    crate::backend::batch(&mut conn, "BEGIN").await.unwrap();
    tokio::time::sleep(unit_timeout * 4).await;
    let outcome = crate::backend::batch(&mut conn, "SELECT 1").await;
    assert_eq!(said(&outcome), "Retryable(\"the connection to the server was lost\")");
}

/// Tables of extensions are the extensions': in no backup, and not replaced.
#[tokio::test]
async fn tables_of_extensions_are_left_alone() {
    let place = Room::filled().await;
    for sql in [
        "CREATE TABLE theirs (id INTEGER)",
        "INSERT INTO theirs VALUES (7)",
        "ALTER EXTENSION plpgsql ADD TABLE theirs",
    ] {
        place.scratch.execute(sql).unwrap();
    }
    let (admin, file) = (place.admin(&[FIRST]), place.file("x.sql"));
    admin.backup(&file).await.unwrap();
    assert!(!std::fs::read_to_string(&file).unwrap().contains("theirs"));
    admin.restore(&file, true).await.unwrap();
    assert_eq!(place.scratch.column("SELECT id::text FROM theirs").unwrap(), ["7"]);
}
