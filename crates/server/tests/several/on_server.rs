//! Two servers on one database, and one whose database is killed, for each kind of database server.

use ephemeral_db::Engine;

use crate::{
    deployment::Deployment, exposures, house::House, outage, senders, serial, support::database::Kind,
    workers,
};

/// Two servers on an empty database of the server of this run.
fn two(kind: Kind) -> Deployment {
    Deployment::start(kind.scratch().expect("a database server"), 2)
}

macro_rules! tests {
    ($backend:ident, $kind:expr, $engine:expr) => {
        mod $backend {
            use super::*;

            races! { two($kind).servers();
                two_servers_lose_no_update_of_sixty_four_clients = edits_of_one_event();
                two_starts_on_two_servers_are_one_attempt = starts_and_submissions(30);
                a_course_finished_on_two_servers_at_once_is_completed_once = completions(30);
                sixty_four_enrolments_on_two_servers_are_one = enrolments();
                an_idempotency_key_has_one_effect_on_two_servers = idempotency_keys();
                the_last_admin_stays_on_two_servers = demotions(20);
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn exposures_on_two_servers_are_counted_once() {
                exposures::are_counted_once(&two($kind).servers()).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn exposures_on_two_servers_are_all_in_the_results() {
                exposures::are_all_in_the_results(&two($kind).servers()).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn histories_on_two_servers_have_a_serial_order() {
                let (_scratch, shared) = serial::two($kind).await;
                serial::have_a_serial_order(&shared).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn learners_take_few_round_trips() {
                let (_scratch, shared) = serial::two($kind).await;
                serial::take_few_round_trips(&shared).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn faults_in_locks_show_in_histories() {
                let (_scratch, shared) = serial::two($kind).await;
                serial::show_planted_faults(&shared, $kind).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn a_killed_database_is_away_for_a_while_and_nothing_is_lost() {
                outage::killed_under_load($engine).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn workers_that_die_never_share_a_post() {
                workers::never_share_a_post(House::on($engine)).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn senders_that_die_never_send_a_reply_twice() {
                senders::never_send_twice(House::on($engine)).await;
            }
        }
    };
}

tests!(mysql, Kind::Mysql, Engine::Mysql);
tests!(postgres, Kind::Postgres, Engine::Postgres);
