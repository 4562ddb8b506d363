//! On servers.

use crate::{commands, starts, support::database::Kind};

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

            #[test]
            fn into_a_new_database() {
                commands::into_a_new_database($kind);
            }
        }
    };
}

tests!(mysql, Kind::Mysql);
tests!(postgres, Kind::Postgres);
