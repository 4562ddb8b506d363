//! Of many that start at once, one migrates.

use futures_util::future::join_all;

use super::{FIRST, Room, WORKS};
use crate::support::Standing;

async fn start_together(place: &Room, expected: &[&str]) {
    let admins: Vec<_> = (0..6).map(|_| place.admin(&[FIRST, WORKS])).collect();
    let started = join_all(admins.iter().map(|admin| admin.migrate(&Standing))).await;
    let mut applied = Vec::new();
    for start in started {
        applied.extend(start.unwrap().applied);
    }
    assert_eq!(applied, expected);
    let dump = place.dump();
    assert!(!dump.iter().any(|line| line.contains("lease")), "{dump:?}");
    assert!(place.admin(&[FIRST, WORKS]).migrate(&Standing).await.unwrap().applied.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_an_empty_database() {
    let place = Room::empty();
    start_together(&place, &["1_first", "2_works"]).await;
    assert!(place.backups().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_an_outdated_database() {
    let place = Room::filled().await;
    start_together(&place, &["2_works"]).await;
    assert_eq!(place.backups().len(), 1);
}
