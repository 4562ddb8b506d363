//! On a file.

use crate::{commands, databases::Database, starts, support::database::Kind};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_that_start_at_once_on_nothing_one_migrates() {
    starts::on_an_empty_database(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_that_start_at_once_on_an_outdated_file_one_migrates() {
    starts::on_an_outdated_database(Kind::Sqlite).await;
}

#[tokio::test]
async fn there_and_back() {
    commands::there_and_back(Kind::Sqlite).await;
}

#[tokio::test]
async fn into_a_new_database() {
    commands::into_a_new_database(Kind::Sqlite).await;
}

#[tokio::test]
async fn a_backup_of_another_kind_is_refused() {
    let database = Database::empty(Kind::Sqlite);
    let (program, file) = (database.program(), database.file("x.sql"));
    std::fs::write(&file, "-- Backup by lyceum, format 1, of mysql\n").unwrap();
    let refused = program.run(&["db", "restore", "--from", file.to_str().unwrap(), "--yes"]).refused();
    assert!(
        refused.contains("it is a backup of a database on a server, and this one is a file"),
        "{refused}"
    );
}

#[tokio::test]
async fn an_edited_migration_stops_the_start() {
    let database = Database::empty(Kind::Sqlite);
    let program = database.program();
    program.run(&["db", "migrate"]).ok();
    let mut other = statements_on(&database);
    other("UPDATE schema_migrations SET checksum = 'other' WHERE name LIKE '%_identity'");
    for command in [
        &["serve"] as &[&str],
        &["serve", "--no-migrate"],
        &["db", "migrate"],
        &["db", "migrate", "--dry-run"],
    ] {
        let refused = program.run(command).refused();
        assert!(refused.contains("2026-11-21-000001_identity"), "{refused}");
    }
}

/// Runs statements on the file.
fn statements_on(database: &Database) -> impl FnMut(&str) + use<> {
    use diesel::{Connection, SqliteConnection, connection::SimpleConnection};
    let path = database.file("shared.db");
    let mut conn = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
    move |sql| conn.batch_execute(sql).unwrap()
}
