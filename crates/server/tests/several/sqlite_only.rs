//! One server that keeps its data itself, with many clients, and is killed.

use crate::{exposures, house::House, senders, support::process::TestServer, workers};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn workers_that_die_never_share_a_post() {
    workers::never_share_a_post(House::embedded()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn senders_that_die_never_send_a_reply_twice() {
    senders::never_send_twice(House::embedded()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn exposures_of_many_clients_are_counted_once() {
    exposures::are_counted_once(&[&TestServer::with(&[("LYCEUM_LOG", "warn")])]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn exposures_are_all_in_the_results() {
    exposures::are_all_in_the_results(&[&TestServer::with(&[("LYCEUM_LOG", "warn")])]).await;
}
