//! Three servers of ours on a Galera cluster of three nodes, each with a node of its own: writes on
//! all of them at once. Nodes certify what transactions wrote and not what they read, so these tests
//! also look for rules that two transactions on two nodes could break together.

mod crowd;
mod nodes;

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use ephemeral_db::Cluster;
use tokio::task::block_in_place;

use self::{
    crowd::Crowd,
    nodes::{deploy, given, judge},
};
use crate::{exposures, serial};

/// The longest wait for an answer while a node is lost and comes back.
const PAUSE: Duration = Duration::from_secs(40);

races! { given().deployment.servers();
    three_nodes_lose_no_update_of_sixty_four_clients = edits_of_one_event();
    two_starts_on_two_nodes_are_one_attempt = starts_and_submissions(30);
    the_last_lesson_and_the_last_quiz_on_two_nodes_complete_a_course_once = completions(80);
    sixty_four_enrolments_on_three_nodes_are_one = enrolments();
    an_idempotency_key_has_one_effect_on_three_nodes = idempotency_keys();
    the_last_admin_stays_on_two_nodes = demotions(80);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn exposures_on_three_nodes_are_counted_once() {
    exposures::are_counted_once(&given().deployment.servers()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn histories_on_three_nodes_have_a_serial_order() {
    let (_scratch, shared) = nodes::histories().await;
    serial::have_a_serial_order(&shared).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_node_is_killed_and_rejoins_and_nothing_is_lost() {
    let mut cluster = block_in_place(|| Cluster::start(3)).expect("a cluster of this test's own");
    let urls: Vec<_> = cluster.nodes().iter().map(|node| node.url().clone()).collect();
    let mut ours = deploy(cluster.url(), &urls);
    let processes: Vec<u32> = ours.deployment.servers().iter().map(|server| server.pid()).collect();
    let crowd = Arc::new(Crowd::gather(&ours.deployment.servers()).await);
    let load = crowd.begin();

    tokio::time::sleep(Duration::from_secs(3)).await;
    let before = crowd.longest_pause();
    block_in_place(|| cluster.kill(1)).expect("a node can be killed");
    tokio::time::sleep(Duration::from_secs(12)).await;
    let (without, written) = (crowd.longest_pause(), crowd.acknowledged());
    let begun = Instant::now();
    block_in_place(|| cluster.rejoin(1)).expect("the node joins again");
    let joined = begun.elapsed();
    tokio::time::sleep(Duration::from_secs(3)).await;
    let results = crowd.end(load).await;
    block_in_place(|| cluster.until_complete()).expect("all nodes are there");

    println!(
        "{} writes acknowledged, {} of them after the node was back or on its way; unknown outcomes: {}; \
         longest wait {} ms before the kill, {} ms with a node lost, {} ms by the end; rejoined in {} ms",
        results.acknowledged,
        results.acknowledged - written,
        results.unknown,
        before.as_millis(),
        without.as_millis(),
        results.longest_pause.as_millis(),
        joined.as_millis(),
    );
    assert!(results.acknowledged > written && written > 0, "no writes before and after");
    assert!(results.longest_pause < PAUSE, "{:?}", results.longest_pause);
    for (index, process) in processes.iter().enumerate() {
        let server = ours.deployment.server(index);
        assert!(server.is_running() && server.pid() == *process, "server {index} ended");
    }
    crowd.look(&results).await;
    block_in_place(|| judge(&ours));
}
