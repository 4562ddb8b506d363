//! The backends of database servers, in the short form, and faults planted in their schemas. These
//! tests need a server: `cargo xtask test-mariadb` and `cargo xtask test-postgres` start one.

use storage_differential::{FEWEST_CALLS, run_seeds};

use crate::SEQUENCES;
use crate::methods;
use crate::support::{Lane, MYSQL, POSTGRES};

/// SQLite, every server that is named, and the model, all at once.
#[tokio::test(flavor = "multi_thread")]
async fn backends_agree_with_the_model() {
    let lane = Lane::open().await.unwrap();
    assert!(lane.targets.len() > 1, "neither {MYSQL} nor {POSTGRES} is set: the xtask commands set them");
    let outcome = run_seeds(1..=SEQUENCES, &lane.targets).await;
    let tally = outcome.unwrap_or_else(|failure| panic!("{failure}"));
    println!("{tally}");
    assert!(tally.total().made >= SEQUENCES * FEWEST_CALLS as u64);
    let problems = tally.problems(&methods::of_contracts());
    assert!(problems.is_empty(), "{problems:#?}");
}

mod mysql {
    use crate::planted::found;
    use crate::support::{MYSQL, mysql, named};

    async fn planted(sql: &[&str]) -> String {
        let url =
            named(MYSQL).unwrap_or_else(|| panic!("{MYSQL} is not set: `cargo xtask test-mariadb` does"));
        let placed = mysql(&url, sql).await.unwrap();
        found(placed.target).await.script
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_collation_that_ignores_case_is_found() {
        let script = planted(&["ALTER TABLE events MODIFY slug VARCHAR(100)
             CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci NOT NULL"])
        .await;
        assert!(script.contains("slug"), "{script}");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn times_without_microseconds_are_found() {
        let script = planted(&["ALTER TABLE sessions MODIFY created_at DATETIME NOT NULL"]).await;
        assert!(script.contains("sessions.add"), "{script}");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_missing_cascade_is_found() {
        let script = planted(&[
            "ALTER TABLE lesson_progress DROP FOREIGN KEY fk_lesson_progress_lesson_id",
            "ALTER TABLE lesson_progress ADD CONSTRAINT fk_lesson_progress_lesson_id
             FOREIGN KEY (lesson_id) REFERENCES lessons (id)",
        ])
        .await;
        assert!(script.contains("progress.put"), "{script}");
    }
}

mod postgres {
    use crate::planted::found;
    use crate::support::{POSTGRES, named, postgres};

    async fn planted(sql: &[&str]) -> String {
        let url = named(POSTGRES)
            .unwrap_or_else(|| panic!("{POSTGRES} is not set: `cargo xtask test-postgres` does"));
        let placed = postgres(&url, sql).await.unwrap();
        found(placed.target).await.script
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_collation_that_ignores_case_is_found() {
        let script = planted(&[
            "CREATE COLLATION caseless (provider = icu, locale = 'und-u-ks-level2', deterministic = false)",
            "ALTER TABLE events ALTER slug TYPE VARCHAR(100) COLLATE caseless",
        ])
        .await;
        assert!(script.contains("slug"), "{script}");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn times_without_microseconds_are_found() {
        let script = planted(&["ALTER TABLE sessions ALTER created_at TYPE TIMESTAMP(0)"]).await;
        assert!(script.contains("sessions.add"), "{script}");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_missing_cascade_is_found() {
        let script = planted(&[
            "ALTER TABLE lesson_progress DROP CONSTRAINT fk_lesson_progress_lesson_id",
            "ALTER TABLE lesson_progress ADD CONSTRAINT fk_lesson_progress_lesson_id
             FOREIGN KEY (lesson_id) REFERENCES lessons (id)",
        ])
        .await;
        assert!(script.contains("progress.put"), "{script}");
    }
}
