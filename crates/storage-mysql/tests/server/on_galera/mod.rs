//! Failures that only a cluster can answer with. `cargo xtask test-galera` starts one.

use std::time::Duration;

use ephemeral_db::Scratch;
use repositories::StorageError;
use secrecy::SecretString;
use storage_diesel::server_options::{ServerOptions, fixed};
use tokio::time::sleep;

use crate::backend::{Conn, DEFAULT_PORT, batch, connect};

const VARIABLE: &str = "LYCEUM_TEST_GALERA_URLS";

/// A database on the cluster, and a connection to it through each of two nodes.
async fn two_nodes() -> (Scratch, Conn, Conn) {
    let urls = std::env::var(VARIABLE)
        .unwrap_or_else(|_| panic!("{VARIABLE} is not set: `cargo xtask test-galera` sets it"));
    let nodes: Vec<&str> = urls.split(',').collect();
    assert!(nodes.len() > 1, "one node is no cluster");
    let scratch = Scratch::create(&SecretString::from(nodes[0])).unwrap();
    scratch.execute("CREATE TABLE numbers (id BIGINT NOT NULL PRIMARY KEY, n BIGINT NOT NULL)").unwrap();
    scratch.execute("INSERT INTO numbers (id, n) VALUES (1, 0), (2, 0)").unwrap();
    let mut conns = Vec::new();
    for node in &nodes[..2] {
        let (scheme, rest) = node.split_once("://").unwrap();
        let place = rest.split(['/', '?']).next().unwrap();
        let text = format!("{scheme}://{place}/{}", scratch.name());
        let url = fixed(&text, DEFAULT_PORT).unwrap()().unwrap();
        conns.push(connect(&url, &url.hosts[0], &ServerOptions::default()).await.unwrap());
    }
    let (two, one) = (conns.pop().unwrap(), conns.pop().unwrap());
    (scratch, one, two)
}

fn assert_collided(outcome: &Result<(), StorageError>) {
    let Err(StorageError::Retryable(why)) = outcome else { panic!("{outcome:?}") };
    assert!(why.starts_with("Deadlock found") || why.starts_with("WSREP detected deadlock"), "{why}");
}

const BEGIN: &str = "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; START TRANSACTION READ WRITE";

/// Locks are known to their own node only. Of two transactions on two nodes that change one row, the
/// one that commits later does not pass certification: whatever it says next tells it so.
#[tokio::test]
async fn the_second_of_two_nodes_may_be_run_again() {
    for last in ["COMMIT", "UPDATE numbers SET n = 3 WHERE id = 2"] {
        let (_scratch, mut one, mut two) = two_nodes().await;
        for (conn, n) in [(&mut one, 1), (&mut two, 2)] {
            batch(conn, BEGIN).await.unwrap();
            batch(conn, &format!("UPDATE numbers SET n = {n} WHERE id = 1")).await.unwrap();
        }
        batch(&mut one, "COMMIT").await.unwrap();
        // Until the other node has it and ends the transaction that is in its way.
        sleep(Duration::from_millis(500)).await;
        assert_collided(&batch(&mut two, last).await);
        batch(&mut two, "ROLLBACK").await.unwrap();
        // The connection is as good as before.
        for again in [BEGIN, "UPDATE numbers SET n = n + 1 WHERE id = 1", "COMMIT"] {
            batch(&mut two, again).await.unwrap();
        }
    }
}

/// Both commit at the same moment: one of them wins. Each waits first until it has what the other
/// committed before, as every session does.
#[tokio::test]
async fn of_two_commits_at_once_one_is_certified() {
    let (_scratch, mut one, mut two) = two_nodes().await;
    let mut lost = 0;
    for round in 0..20 {
        for (conn, n) in [(&mut one, 1), (&mut two, 2)] {
            batch(conn, BEGIN).await.unwrap();
            batch(conn, &format!("UPDATE numbers SET n = {} WHERE id = 1", round * 10 + n)).await.unwrap();
        }
        let (first, second) =
            futures_util::future::join(batch(&mut one, "COMMIT"), batch(&mut two, "COMMIT")).await;
        for (conn, outcome) in [(&mut one, first), (&mut two, second)] {
            if outcome.is_err() {
                assert_collided(&outcome);
                lost += 1;
                batch(conn, "ROLLBACK").await.unwrap();
            }
        }
    }
    assert_eq!(lost, 20, "one of each round");
}
