//! Two servers on one database, and one whose database is killed, for each kind of database server.

use ephemeral_db::Engine;

use crate::{
    deployment::Deployment,
    outage,
    support::{database::Kind, races},
};

/// Two servers on an empty database of the server of this run.
fn two(kind: Kind) -> Deployment {
    Deployment::start(kind.scratch().expect("a database server"), 2)
}

macro_rules! tests {
    ($backend:ident, $kind:expr, $engine:expr) => {
        mod $backend {
            use super::*;

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn two_servers_lose_no_update_of_sixty_four_clients() {
                races::edits_of_one_event(&two($kind).servers()).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn two_starts_on_two_servers_are_one_attempt() {
                races::starts_and_submissions(&two($kind).servers(), 30).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn a_course_finished_on_two_servers_at_once_is_completed_once() {
                races::completions(&two($kind).servers(), 30).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sixty_four_enrolments_on_two_servers_are_one() {
                races::enrolments(&two($kind).servers()).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn an_idempotency_key_has_one_effect_on_two_servers() {
                races::idempotency_keys(&two($kind).servers()).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn the_last_admin_stays_on_two_servers() {
                races::demotions(&two($kind).servers(), 20).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn a_killed_database_is_away_for_a_while_and_nothing_is_lost() {
                outage::killed_under_load($engine).await;
            }
        }
    };
}

tests!(mysql, Kind::Mysql, Engine::Mysql);
tests!(postgres, Kind::Postgres, Engine::Postgres);
