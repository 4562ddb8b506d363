//! Where others may have written, a backup is not put back unasked; where it is not known whether
//! they may, neither.

use domain::{Clock, Timestamp};
use ephemeral_db::Scratch;
use secrecy::{ExposeSecret, SecretString};
use storage_diesel::migrations::{BackupError, Migration, MigrationError, Migrations};
use storage_diesel::server_options::{ServerOptions, fixed};

use super::safety::{FAILS, FIRST, Room, WORKS, aftermath};
use crate::backend::{Admin, DEFAULT_PORT};
use crate::support::{Standing, connection, source};

const STATES: &str = "SELECT CONCAT(name, ' ', state) FROM schema_migrations ORDER BY 1";

#[tokio::test]
async fn with_others_connected_it_stops_and_says_how_to_go_on() {
    let place = Room::filled().await;
    let before = place.full_dump();
    let other = connection(&place.scratch, &ServerOptions::default()).await;
    let admin = place.admin(&[FIRST, WORKS, FAILS]);
    let error = admin.migrate(&Standing).await.unwrap_err();
    let [backup] = &place.backups()[..] else { panic!("{:?}", place.backups()) };
    assert_eq!(
        aftermath(&error),
        format!(
            "The database is HALF-WAY, and servers refuse it: another session is on the database. The way out: \
             stop every server, run `lyceum db restore --from {} --yes`, correct the file, and run `lyceum db migrate`.",
            backup.display()
        )
    );
    let states = ["1_first applied", "2_works applied", "3_fails failed"];
    assert_eq!(place.scratch.column(STATES).unwrap(), states);
    let half_way = place.dump();
    assert_ne!(half_way, before);

    // Nobody goes on with it, and nobody puts it back under others' feet.
    let refused = admin.migrate(&Standing).await.unwrap_err().to_string();
    assert!(refused.contains("migrations_test/3_fails/up.sql failed half-way here"), "{refused}");
    let in_use = admin.restore(backup, true).await.unwrap_err();
    assert!(matches!(in_use, BackupError::InUse(_)), "{in_use}");
    assert_eq!(place.dump(), half_way);

    // The way out.
    drop(other);
    admin.restore(backup, true).await.unwrap();
    assert_eq!(place.dump(), before);
    place.admin(&[FIRST, WORKS]).migrate(&Standing).await.unwrap();
}

/// Nobody else was there, and there is nothing to put back.
#[tokio::test]
async fn without_a_backup_it_stops_as_well() {
    const LIST: &[storage_diesel::migrations::Migration] = &[FIRST, FAILS];
    let place = Room::filled().await;
    let admin = Admin::new(source(&place.scratch), &ServerOptions::default());
    let admin = admin.with_migrations(Migrations { directory: "migrations_test", list: LIST });
    let said = aftermath(&admin.migrate(&Standing).await.unwrap_err());
    assert!(
        said.starts_with("The database is HALF-WAY, and servers refuse it: no backup was made before."),
        "{said}"
    );
    assert!(
        admin.problems().await.unwrap()[0].contains("migrations_test/3_fails/up.sql failed half-way here")
    );
}

/// Whoever was there only for a while may have written, also within one statement.
#[tokio::test]
async fn others_who_came_and_went_count() {
    const SLOW: storage_diesel::migrations::Migration =
        storage_diesel::migrations::Migration { name: "2_slow", up: "DO SLEEP(2);", down: "SELECT 1;" };
    let place = Room::alone().fill().await;
    let admin = place.admin(&[FIRST, SLOW, FAILS]);
    let visit = async {
        tokio::time::sleep(std::time::Duration::from_millis(600)).await;
        let other = connection(&place.scratch, &ServerOptions::default()).await;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        drop(other);
    };
    let (outcome, ()) = futures_util::future::join(admin.migrate(&Standing), visit).await;
    assert!(aftermath(&outcome.unwrap_err()).contains("another session is on the database"));
}

/// Writes as the backup begins, and is gone before anybody could have seen it.
struct Visitor(SecretString);

impl Clock for Visitor {
    fn now(&self) -> Timestamp {
        let visit = "INSERT IGNORE INTO parents (id, name, yes) VALUES (77, 'a visitor', 1)";
        ephemeral_db::execute(&self.0, &[visit]).unwrap();
        Standing.now()
    }
}

#[tokio::test]
async fn who_wrote_during_the_backup_loses_nothing() {
    let place = Room::alone().fill().await;
    let visitor = Visitor(place.scratch.url().clone());
    let error = place.admin(&[FIRST, FAILS]).migrate(&visitor).await.unwrap_err();
    let said = aftermath(&error);
    assert!(said.starts_with("The database is HALF-WAY") && said.contains("--yes`"), "{said}");
    assert_eq!(place.scratch.column("SELECT COUNT(*) FROM parents WHERE id = 77").unwrap(), ["1"]);
    assert_eq!(place.scratch.column(STATES).unwrap(), ["1_first applied", "3_fails failed"]);
}

/// What the session was set to keeps the backup from being put back: half of it is there, and says so.
#[tokio::test]
async fn half_of_a_backup_that_was_put_back_unasked_is_known() {
    const SPOILS: Migration = Migration {
        name: "2_spoils",
        up: "SET SESSION enforce_storage_engine = 'MEMORY';",
        down: "SELECT 1;",
    };
    let place = Room::alone().fill().await;
    let before = place.full_dump();
    let admin = place.admin(&[FIRST, SPOILS, FAILS]);
    let said = admin.migrate(&Standing).await.unwrap_err().to_string();
    assert!(said.contains("HALF-WAY") && said.contains("the backup could not be put back ("), "{said}");
    let problems = admin.problems().await.unwrap();
    assert!(problems[0].contains("a backup was to take the place of everything here"), "{problems:?}");
    assert!(matches!(admin.migrate(&Standing).await, Err(MigrationError::Refused(_))));
    let [backup] = &place.backups()[..] else { panic!("{:?}", place.backups()) };
    admin.restore(backup, true).await.unwrap();
    assert_eq!(place.dump(), before);
    assert!(admin.problems().await.unwrap().is_empty());
}

/// The way back broke off: the books say so, and the message has the way out.
#[tokio::test]
async fn half_a_way_back_is_not_taken_for_a_database() {
    const BACK: Migration =
        Migration { down: "ALTER TABLE parents DROP COLUMN second;\nDROP TABLE nowhere;", ..WORKS };
    let place = Room::filled().await;
    let backup = place.file("before rollback.sql");
    place.admin(&[FIRST, BACK]).migrate(&Standing).await.unwrap();
    let admin = place.admin(&[FIRST, BACK]).naming_backup(backup.clone());
    let said = admin.revert_last().await.unwrap_err().to_string();
    assert!(
        said.starts_with("migration 2_works failed: migrations_test/2_works/down.sql, line 2: "),
        "{said}"
    );
    let way_out = format!(
        "run `lyceum db restore --from '{}' --yes`, correct the file, and run `lyceum db rollback --yes`.",
        backup.display()
    );
    assert!(said.contains("HALF-WAY") && said.ends_with(&way_out), "{said}");
    assert_eq!(place.scratch.column(STATES).unwrap(), ["1_first applied", "2_works failed"]);
    assert!(admin.problems().await.unwrap()[0].contains("2_works/up.sql failed half-way here"));
    for outcome in [admin.revert_last().await.map(drop), admin.migrate(&Standing).await.map(drop)] {
        assert!(matches!(outcome, Err(MigrationError::Refused(_))), "{outcome:?}");
    }
}

/// An account with rights on its database and nowhere else.
struct Ordinary {
    name: String,
    admin: Admin,
}

impl Ordinary {
    const PASSWORD: &str = "p-4a7c1f0e93";

    fn on(place: &Room, list: &'static [storage_diesel::migrations::Migration]) -> Self {
        let scratch = &place.scratch;
        let name = format!("u{}", &scratch.name()[scratch.name().len() - 12..]);
        for sql in [
            format!("CREATE USER '{name}'@'%' IDENTIFIED BY '{}'", Self::PASSWORD),
            format!("GRANT ALL ON {}.* TO '{name}'@'%'", scratch.name()),
        ] {
            scratch.execute(&sql).unwrap();
        }
        let url = scratch.url().expose_secret().to_owned();
        let (scheme, rest) = url.split_once("://").unwrap();
        let (_, place_of) = rest.rsplit_once('@').unwrap();
        let url = SecretString::from(format!("{scheme}://{name}:{}@{place_of}", Self::PASSWORD));
        let source = fixed(url.expose_secret(), DEFAULT_PORT).unwrap();
        let admin = Admin::new(source, &ServerOptions::default())
            .with_migrations(Migrations { directory: "migrations_test", list })
            .backing_up_into(place.file("backups"));
        Self { name, admin }
    }

    fn remove(self, scratch: &Scratch) {
        scratch.execute(&format!("DROP USER '{}'@'%'", self.name)).unwrap();
    }
}

#[tokio::test]
async fn a_superuser_is_told_from_others() {
    let place = Room::empty();
    assert!(place.admin(&[FIRST]).is_superuser().await.unwrap());
    let ordinary = Ordinary::on(&place, &[FIRST]);
    assert!(!ordinary.admin.is_superuser().await.unwrap());
    ordinary.remove(&place.scratch);
}

/// It does not see whether others are connected, and there are some on every server of these tests.
#[tokio::test]
async fn what_cannot_be_seen_is_not_taken_for_absent() {
    let place = Room::filled().await;
    let hidden = connection(&place.scratch, &ServerOptions::default()).await;
    let ordinary = Ordinary::on(&place, &[FIRST, FAILS]);
    let error = ordinary.admin.migrate(&Standing).await.unwrap_err();
    assert!(aftermath(&error).contains("cannot be seen without the right PROCESS"), "{error}");
    assert!(!error.to_string().contains(Ordinary::PASSWORD));
    drop(hidden);
    ordinary.remove(&place.scratch);
}

#[tokio::test]
async fn a_trial_needs_the_right_to_create_databases() {
    let place = Room::filled().await;
    let before = place.full_dump();
    let ordinary = Ordinary::on(&place, &[FIRST, WORKS]);
    let error = ordinary.admin.dry_run(&Standing).await.unwrap_err().to_string();
    assert!(error.contains("the account could not create that: ") && error.contains("_dry_run_"), "{error}");
    assert_eq!(place.dump(), before);
    ordinary.remove(&place.scratch);
}

#[tokio::test]
async fn the_copy_of_a_trial_is_dropped() {
    let place = Room::filled().await;
    place.admin(&[FIRST, WORKS]).dry_run(&Standing).await.unwrap();
    place.admin(&[FIRST, FAILS]).dry_run(&Standing).await.unwrap_err();
    let left = format!(
        "SELECT SCHEMA_NAME FROM information_schema.SCHEMATA WHERE SCHEMA_NAME LIKE '{}\\_dry%'",
        &place.scratch.name()[..40.min(place.scratch.name().len())]
    );
    assert_eq!(place.scratch.column(&left).unwrap(), [""; 0]);
}
