//! One server that keeps its data itself, and is killed.

use crate::{house::House, senders, workers};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn workers_that_die_never_share_a_post() {
    workers::never_share_a_post(House::embedded()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn senders_that_die_never_send_a_reply_twice() {
    senders::never_send_twice(House::embedded()).await;
}
