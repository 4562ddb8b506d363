//! Diesel's own tools on the same database: the product recognises what they apply and revert, and they
//! recognise what it did.

use diesel::{Connection, SqliteConnection};
use diesel_async::{AsyncConnection, AsyncMigrationHarness, AsyncMysqlConnection, AsyncPgConnection};
use diesel_migrations::{FileBasedMigrations, MigrationHarness};

use crate::{databases::Database, support::database::Kind};

/// What Diesel's command line can be asked for.
#[derive(Clone, Copy)]
enum Asked {
    Run,
    RevertLast,
    HasPending,
}

/// Has Diesel's harness do it with the folders of the repository, as Diesel's command line would.
async fn diesel(database: &Database, asked: Asked) -> bool {
    fn ask<D: diesel::backend::Backend>(
        harness: &mut impl MigrationHarness<D>,
        folder: &str,
        asked: Asked,
    ) -> bool {
        let folder = format!("{}/../../{folder}", env!("CARGO_MANIFEST_DIR"));
        let source = FileBasedMigrations::from_path(folder).unwrap();
        match asked {
            Asked::Run => !harness.run_pending_migrations(source).unwrap().is_empty(),
            Asked::RevertLast => !harness.revert_last_migration(source).unwrap().to_string().is_empty(),
            Asked::HasPending => harness.has_pending_migration(source).unwrap(),
        }
    }
    let url = database.url();
    match database.kind() {
        Kind::Sqlite => {
            let file = url.strip_prefix("sqlite:").unwrap();
            ask(&mut SqliteConnection::establish(file).unwrap(), "migrations", asked)
        }
        Kind::Mysql => {
            let conn = AsyncMysqlConnection::establish(&url).await.unwrap();
            ask(&mut AsyncMigrationHarness::new(conn), "migrations_mysql", asked)
        }
        Kind::Postgres => {
            let conn = AsyncPgConnection::establish(&url).await.unwrap();
            ask(&mut AsyncMigrationHarness::new(conn), "migrations_postgres", asked)
        }
    }
}

fn names() -> Vec<&'static str> {
    storage_sqlite::MIGRATIONS.list.iter().map(|migration| migration.name).collect()
}

/// As `db status` has it.
fn status(state: &str, names: &[&str]) -> String {
    names.iter().map(|name| format!("{state:<10} {name}")).collect::<Vec<_>>().join("\n") + "\n"
}

/// Migrated by Diesel, then served.
pub async fn what_diesel_applied_is_served(kind: Kind) {
    let database = Database::empty(kind);
    assert!(diesel(&database, Asked::Run).await);
    let mut program = database.program();
    // An account that may only read and write serves it as it is.
    let before = database.dump("before");
    assert_eq!(program.run(&["db", "status"]).ok(), status("applied", &names()));
    program.run(&["db", "verify"]).ok();
    assert_eq!(database.dump("after"), before);

    program.boot();
    let health = program.api().get("/health").send().await;
    assert_eq!((health.status, &health.json()["migration"]), (200, &names()[names().len() - 1].into()));
    assert!(program.log().contains("Diesel's tools applied it"), "{}", program.log());
    program.stop();
    assert!(
        database
            .dump("served")
            .iter()
            .any(|line| line.contains("schema_migrations") && line.contains("applied"))
    );
    assert!(!diesel(&database, Asked::HasPending).await);
    assert_eq!(
        program.run(&["db", "rollback", "--yes"]).ok().lines().last().unwrap(),
        format!("took back {}", names()[names().len() - 1])
    );
    assert!(diesel(&database, Asked::HasPending).await);
    program.run(&["db", "migrate"]).ok();
    assert!(!diesel(&database, Asked::HasPending).await);
}

/// Migrated by the product, then taken back by Diesel.
pub async fn what_diesel_takes_back_is_noticed(kind: Kind) {
    let database = Database::empty(kind);
    let program = database.program();
    program.run(&["db", "migrate"]).ok();
    assert!(!diesel(&database, Asked::HasPending).await);
    let at_head = database.dump("head");

    assert!(diesel(&database, Asked::RevertLast).await);
    let (newest, older) = (names()[names().len() - 1], &names()[..names().len() - 1]);
    let told = program.run(&["db", "status"]).ok();
    assert_eq!(told, status("applied", older) + &status("reverted", &[newest]));
    let refused = program.run(&["serve", "--no-migrate"]).refused();
    assert!(refused.contains("run `lyceum db migrate` first") && refused.contains(newest), "{refused}");
    let verified = program.run(&["db", "verify"]);
    assert!(!verified.status.success() && verified.stdout.contains(newest), "{}", verified.stdout);

    let migrated = program.run(&["db", "migrate"]).ok();
    assert!(migrated.contains(&format!("applied {newest}\n1 applied")), "{migrated}");
    assert_eq!(program.run(&["db", "status"]).ok(), status("applied", &names()));
    assert!(!diesel(&database, Asked::HasPending).await);
    assert_eq!(database.dump("again").len(), at_head.len());
}

/// A database of an earlier version has only the ledger.
pub async fn a_history_is_made_from_the_ledger(kind: Kind) {
    let database = Database::empty(kind);
    let program = database.program();
    program.run(&["db", "migrate"]).ok();
    database.execute(&["DROP TABLE __diesel_schema_migrations"]);
    assert_eq!(program.run(&["db", "status"]).ok(), status("applied", &names()));
    assert!(program.run(&["db", "migrate"]).ok().starts_with("0 applied"));
    assert!(!diesel(&database, Asked::HasPending).await);
}

/// Diesel applied other migrations than the built-in ones.
pub async fn another_schema_is_not_taken_up(kind: Kind) {
    let database = Database::empty(kind);
    assert!(diesel(&database, Asked::Run).await);
    database.execute(&[
        "ALTER TABLE events ADD COLUMN theirs INTEGER",
        "ALTER TABLE events DROP COLUMN description",
    ]);
    let (program, before) = (database.program(), database.dump("before"));
    for command in [&["serve"] as &[&str], &["db", "migrate"]] {
        let refused = program.run(command).refused();
        let (what, which) = ("Diesel's tools migrated this database, by other files", "events.description");
        assert!(refused.contains(what) && refused.contains(which), "{refused}");
    }
    // On some databases the empty ledger table remains.
    let after: Vec<String> = database.dump("after");
    assert!(before.iter().all(|line| line.starts_with("--") || after.contains(line)));
    assert!(!after.iter().any(|line| line.contains("applied")));
}
