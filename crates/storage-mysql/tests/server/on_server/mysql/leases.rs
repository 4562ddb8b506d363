//! The lease: one works, the others wait, and a dead one is recognised.

use std::time::Duration;

use tokio::time::{sleep, timeout};

use super::safety::{FIRST, Room, WORKS};
use crate::support::Standing;

const SLOW: storage_diesel::migrations::Migration =
    storage_diesel::migrations::Migration { name: "2_slow", up: "DO SLEEP(60);", down: "SELECT 1;" };

const ELSEWHERE: &str = "process 1 elsewhere";

/// A lease of somebody else.
fn lease(place: &Room, purpose: &str, owner: &str) {
    for sql in [
        "CREATE TABLE IF NOT EXISTS migration_lease (id BIGINT NOT NULL, owner VARCHAR(255) NOT NULL, \
         purpose VARCHAR(20) NOT NULL, ends_at DATETIME(6) NOT NULL, CONSTRAINT pk_migration_lease PRIMARY KEY (id)) \
         ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"
            .to_owned(),
        format!(
            "REPLACE INTO migration_lease VALUES (1, '{owner}', '{purpose}', \
             UTC_TIMESTAMP(6) - INTERVAL 1 SECOND)"
        ),
    ] {
        place.scratch.execute(&sql).unwrap();
    }
}

fn owners(place: &Room) -> Vec<String> {
    let there = "SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() \
                 AND TABLE_NAME = 'migration_lease'";
    if place.scratch.column(there).unwrap().is_empty() {
        return Vec::new();
    }
    place.scratch.column("SELECT owner FROM migration_lease").unwrap()
}

#[tokio::test]
async fn a_living_one_is_waited_for() {
    let place = Room::filled().await;
    let before = place.full_dump();
    // By the clock of the database it is dead; by that of whoever waits nothing is known yet.
    lease(&place, "migrate", ELSEWHERE);
    let admin = place.admin(&[FIRST, WORKS]);
    assert!(timeout(Duration::from_secs(2), admin.migrate(&Standing)).await.is_err());
    assert_eq!(owners(&place), [ELSEWHERE]);
    place.scratch.execute("DROP TABLE migration_lease").unwrap();
    assert_eq!(place.full_dump(), before);
    assert_eq!(admin.migrate(&Standing).await.unwrap().applied, ["2_works"]);
}

#[tokio::test]
async fn a_dead_one_is_taken_over() {
    let place = Room::filled().await;
    lease(&place, "migrate", ELSEWHERE);
    let begun = std::time::Instant::now();
    assert_eq!(place.admin(&[FIRST, WORKS]).migrate(&Standing).await.unwrap().applied, ["2_works"]);
    assert!(begun.elapsed() >= Duration::from_secs(20), "{:?}", begun.elapsed());
    assert!(owners(&place).is_empty());
}

/// The process that restored is gone, and the database is neither here nor there.
#[tokio::test]
async fn half_a_restore_is_not_taken_for_a_database() {
    let place = Room::filled().await;
    let (file, before) = (place.file("x.sql"), place.full_dump());
    let admin = place.admin(&[FIRST, WORKS]);
    admin.backup(&file).await.unwrap();
    // The books are whole, and what comes after them is not.
    place.scratch.execute("DELETE FROM children").unwrap();
    lease(&place, "restore", "nobody");
    let known = |said: &str| said.contains("a backup was to take the place of everything here");
    for _ in 0..2 {
        for error in [
            admin.migrate(&Standing).await.map(drop).unwrap_err(),
            admin.dry_run(&Standing).await.map(drop).unwrap_err(),
            admin.revert_last().await.map(drop).unwrap_err(),
        ] {
            assert!(known(&error.to_string()), "{error}");
        }
        assert!(known(&admin.problems().await.unwrap()[0]) && known(&admin.verify().await.unwrap()[0]));
    }
    admin.restore(&file, true).await.unwrap();
    assert_eq!(place.dump(), before);
}

/// Its statement is under way when it is gone; nobody moves the lease on any more.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_dies_does_not_block_for_ever() {
    let place = Room::filled().await;
    let before = place.full_dump();
    let dying = place.admin(&[FIRST, SLOW]);
    let run = tokio::spawn(async move { dying.migrate(&Standing).await });
    while place
        .scratch
        .column("SELECT name FROM schema_migrations WHERE state = 'running'")
        .unwrap()
        .is_empty()
    {
        sleep(Duration::from_millis(50)).await;
    }
    let [owner] = &owners(&place)[..] else { panic!("no lease") };
    assert!(owner.starts_with(&format!("process {} on ", std::process::id())), "{owner}");
    // While it lives, the lease is moved on, and others wait.
    let admin = place.admin(&[FIRST, WORKS]);
    assert!(timeout(Duration::from_secs(6), admin.migrate(&Standing)).await.is_err());
    run.abort();
    let error =
        timeout(Duration::from_secs(40), admin.migrate(&Standing)).await.unwrap().unwrap_err().to_string();
    assert!(error.contains("migrations_test/2_slow is applied here but not built into"), "{error}");
    let same = place.admin(&[FIRST, SLOW]).migrate(&Standing).await.unwrap_err().to_string();
    assert!(
        same.contains("2_slow was begun and not finished") && same.contains("lyceum db restore"),
        "{same}"
    );
    // The way out.
    let [backup] = &place.backups()[..] else { panic!("{:?}", place.backups()) };
    place.scratch.disconnect_all().unwrap();
    admin.restore(backup, true).await.unwrap();
    assert_eq!(place.dump(), before);
}
