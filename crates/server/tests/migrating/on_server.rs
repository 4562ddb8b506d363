//! On servers.

use crate::{commands, databases::Database, diesel_tools, starts, support::database::Kind};

macro_rules! tests {
    ($backend:ident, $kind:expr) => {
        mod $backend {
            use super::*;

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn of_two_that_start_at_once_on_nothing_one_migrates() {
                starts::on_an_empty_database($kind).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn of_two_that_start_at_once_on_an_outdated_database_one_migrates() {
                starts::on_an_outdated_database($kind).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn there_and_back() {
                commands::there_and_back($kind).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn what_diesel_applied_is_served() {
                diesel_tools::what_diesel_applied_is_served($kind).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn what_diesel_takes_back_is_noticed() {
                diesel_tools::what_diesel_takes_back_is_noticed($kind).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn a_history_is_made_from_the_ledger() {
                diesel_tools::a_history_is_made_from_the_ledger($kind).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn another_schema_is_not_taken_up() {
                diesel_tools::another_schema_is_not_taken_up($kind).await;
            }

            #[test]
            fn into_a_new_database() {
                commands::into_a_new_database($kind);
            }
        }
    };
}

/// Books that are whole say nothing where the rest of a backup is missing.
#[test]
fn mysql_half_a_restore_serves_nobody() {
    let database = Database::empty(Kind::Mysql);
    let program = database.program();
    program.run(&["db", "migrate"]).ok();
    database.execute(&[
        "CREATE TABLE migration_lease (id BIGINT NOT NULL PRIMARY KEY, owner VARCHAR(255) NOT NULL, \
         purpose VARCHAR(20) NOT NULL, ends_at DATETIME(6) NOT NULL) \
         DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
        "INSERT INTO migration_lease VALUES (1, 'nobody', 'restore', UTC_TIMESTAMP(6))",
    ]);
    for command in
        [&["serve", "--no-migrate"] as &[&str], &["serve"], &["db", "migrate"], &["db", "rollback", "--yes"]]
    {
        let refused = program.run(command).refused();
        assert!(refused.contains("lyceum db restore --from FILE --yes"), "{command:?}: {refused}");
    }
    let verified = program.run(&["db", "verify"]);
    assert!(
        !verified.status.success() && verified.stdout.contains("a backup was to take"),
        "{}",
        verified.stdout
    );
    assert!(program.run(&["db", "status"]).ok().contains("a backup was to take the place"));
}

tests!(mysql, Kind::Mysql);
tests!(postgres, Kind::Postgres);
