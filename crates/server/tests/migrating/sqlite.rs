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

#[test]
fn into_a_new_database() {
    commands::into_a_new_database(Kind::Sqlite);
}

#[test]
fn a_backup_of_another_kind_is_refused() {
    let database = Database::empty(Kind::Sqlite);
    let (program, file) = (database.program(), database.file("x.sql"));
    std::fs::write(&file, "-- Backup by lyceum, format 1, of mysql\n").unwrap();
    let refused = program.run(&["db", "restore", "--from", file.to_str().unwrap(), "--yes"]).refused();
    assert!(
        refused.contains("it is a backup of a database on a server, and this one is a file"),
        "{refused}"
    );
}

#[test]
fn books_that_do_not_fit_stop_every_start() {
    let database = Database::empty(Kind::Sqlite);
    let program = database.program();
    program.run(&["db", "migrate"]).ok();
    let mut execute = statements_on(&database);
    for (change, file, way_out) in [
        (
            "UPDATE schema_migrations SET checksum = 'other' WHERE name LIKE '%_identity'",
            "migrations/2026-11-21-000001_identity/up.sql was changed",
            "put the change into a new migration",
        ),
        (
            "DELETE FROM schema_migrations WHERE name LIKE '%_identity'",
            "migrations/2026-11-21-000001_identity is not applied, but a later migration is",
            "restore a backup",
        ),
        (
            "UPDATE schema_migrations SET state = 'failed' WHERE name LIKE '%_learning'",
            "migrations/2026-11-21-000002_learning/up.sql failed half-way here",
            "`lyceum db restore --from FILE --yes`",
        ),
        (
            "INSERT INTO schema_migrations VALUES ('2999-01-01-000001_later', 'x', 'applied', '2026-01-01 00:00:00.000000', NULL)",
            "migrations/2999-01-01-000001_later is applied here but not built into this version",
            "start the version that applied it",
        ),
    ] {
        execute("CREATE TEMP TABLE kept AS SELECT * FROM schema_migrations");
        execute(change);
        let commands = [
            &["serve"] as &[&str],
            &["serve", "--no-migrate"],
            &["db", "migrate"],
            &["db", "migrate", "--dry-run"],
        ];
        for command in commands {
            let refused = program.run(command).refused();
            assert!(refused.contains(file) && refused.contains(way_out), "{command:?}: {refused}");
        }
        execute("DELETE FROM schema_migrations");
        execute("INSERT INTO schema_migrations SELECT * FROM kept; DROP TABLE kept");
    }
    program.run(&["db", "verify"]).ok();
}

/// Runs statements on the file.
fn statements_on(database: &Database) -> impl FnMut(&str) + use<> {
    use diesel::{Connection, SqliteConnection, connection::SimpleConnection};
    let path = database.file("shared.db");
    let mut conn = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
    move |sql| conn.batch_execute(sql).unwrap()
}
