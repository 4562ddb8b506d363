//! On a file.

use std::{
    io::{BufRead, BufReader},
    process::Stdio,
};

use crate::{databases::Database, each::tests, support::database::Kind};

tests!(Kind::Sqlite);

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
            "DELETE FROM schema_migrations WHERE name LIKE '%_identity'; \
             DELETE FROM __diesel_schema_migrations WHERE version = '20261121000001'",
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
        execute(
            "CREATE TEMP TABLE kept AS SELECT * FROM schema_migrations; \
                 CREATE TEMP TABLE known AS SELECT * FROM __diesel_schema_migrations",
        );
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
        execute("DELETE FROM schema_migrations; DELETE FROM __diesel_schema_migrations");
        execute(
            "INSERT INTO schema_migrations SELECT * FROM kept; DROP TABLE kept; \
                 INSERT INTO __diesel_schema_migrations SELECT * FROM known; DROP TABLE known",
        );
    }
    program.run(&["db", "verify"]).ok();
}

#[test]
fn some_of_them_at_a_time() {
    let database = Database::empty(Kind::Sqlite);
    let program = database.program();
    let number = storage_sqlite::MIGRATIONS.list.len();
    for left in (0..number).rev() {
        let told = program.run(&["db", "migrate", "--steps", "1", "--no-backup"]).ok();
        assert!(told.ends_with(&format!("1 applied; {left} are pending\n")), "{told}");
    }
    assert!(program.run(&["db", "migrate", "--steps", "1"]).ok().starts_with("0 applied; 0 are pending"));
    // Everything is applied, so the whole schema must be there.
    statements_on(&database)("DROP INDEX ix_accounts_created_at_id");
    let refused = program.run(&["db", "migrate", "--steps", "1"]).refused();
    assert!(refused.contains("the schema is not what it should be"), "{refused}");
}

#[test]
fn what_an_operator_added_is_told_and_stops_nothing() {
    let database = Database::empty(Kind::Sqlite);
    let program = database.program();
    program.run(&["db", "migrate"]).ok();
    let mut execute = statements_on(&database);
    execute(
        "CREATE INDEX ix_mine ON accounts (display_name); CREATE TABLE mine (id INTEGER PRIMARY KEY NOT NULL)",
    );
    let told = program.run(&["db", "migrate"]).ok();
    let notes = told.lines().filter(|line| line.starts_with("note: ")).count();
    assert!(notes >= 2 && told.contains("ix_mine"), "{told}");
    execute("DROP INDEX ix_accounts_created_at_id");
    let refused = program.run(&["db", "migrate"]).refused();
    assert!(
        refused.contains("the schema is not what it should be") && !refused.contains("mine"),
        "{refused}"
    );
}

#[test]
fn some_other_database_is_not_put_back() {
    use diesel::{Connection, SqliteConnection, connection::SimpleConnection};
    let database = Database::empty(Kind::Sqlite);
    let (program, other) = (database.program(), database.file("other.db"));
    let mut conn = SqliteConnection::establish(other.to_str().unwrap()).unwrap();
    conn.batch_execute("CREATE TABLE a (x INTEGER)").unwrap();
    drop(conn);
    let restore = || program.run(&["db", "restore", "--from", other.to_str().unwrap(), "--yes"]).refused();
    let refused = restore();
    assert!(refused.contains("the checksum at its end is missing"), "{refused}");
    storage_diesel::backup::seal(&other).unwrap();
    let refused = restore();
    assert!(refused.contains("no table that records migrations is in it"), "{refused}");
}

/// Another process writes, for ever: nobody waits who has nothing to write, and the others say that they do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_waits_says_so() {
    let database = Database::outdated(Kind::Sqlite).await;
    let program = database.program();
    let mut execute = statements_on(&database);
    execute("BEGIN IMMEDIATE");
    let mut child = program
        .command(&[])
        .args(["db", "migrate", "--no-backup"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
    assert!(lines.any(|line| line.contains("migrating takes long: it waits while another process")));
    execute("ROLLBACK");
    assert!(child.wait().unwrap().success());

    execute("BEGIN IMMEDIATE");
    assert!(program.run(&["db", "migrate"]).ok().starts_with("0 applied"));
    program.run(&["db", "status"]).ok();
    let file = database.file("password");
    std::fs::write(&file, "a long secret of hers\n").unwrap();
    let create = ["admin", "create", "--email", "a@example.org", "--password-file", file.to_str().unwrap()];
    let said = program.run(&create).refused();
    assert!(said.contains("the storage is unavailable: database is locked"), "{said}");
    execute("ROLLBACK");
    program.run(&create).ok();
}

/// It used to wait for itself, for an hour.
#[test]
fn the_database_is_no_backup_of_itself() {
    let database = Database::empty(Kind::Sqlite);
    let program = database.program();
    program.run(&["db", "migrate"]).ok();
    let itself = database.file("shared.db");
    let refused = program.run(&["db", "restore", "--from", itself.to_str().unwrap(), "--yes"]).refused();
    assert!(refused.contains("it is the database itself"), "{refused}");
    program.run(&["db", "verify"]).ok();
}

/// Runs statements on the file.
fn statements_on(database: &Database) -> impl FnMut(&str) + use<> {
    use diesel::{Connection, SqliteConnection, connection::SimpleConnection};
    let path = database.file("shared.db");
    let mut conn = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
    move |sql| conn.batch_execute(sql).unwrap()
}
