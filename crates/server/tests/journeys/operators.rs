//! What only an operator can mend is told as that: 503 while it lasts, "not ready" to who asks, and nothing to
//! restart once it is mended.

use std::time::{Duration, Instant};

use crate::support::{client::Api, process::TestServer};

/// Waits until the server answers so when asked whether it is ready; what it found holds for two seconds.
async fn ready_is(api: &Api, status: u16) {
    let begun = Instant::now();
    while api.get("/health/ready").send().await.status != status {
        assert!(begun.elapsed() < Duration::from_secs(10), "it never answers {status}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_schema_that_is_taken_back_beneath_a_server_is_no_fault_of_requests() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let lists = [
        "events",
        "admin/events",
        "admin/accounts",
        "engagement/posts",
        "engagement/experiments",
        "engagement/learning/events",
        "engagement/kpi",
        "engagement/competitors",
    ];
    ready_is(&admin, 200).await;
    let number = storage_sqlite::MIGRATIONS.list.len() - 1;
    server.run(&["db", "rollback", "--yes", "--steps", &number.min(7).to_string()]).ok();
    ready_is(&admin, 503).await;
    let mut unavailable = 0;
    for list in lists {
        let answer = admin.get(list).send().await;
        assert!(matches!(answer.status, 200 | 404 | 503), "{answer}");
        unavailable += u32::from(answer.status == 503);
    }
    assert!(unavailable > 0, "nothing of what was asked for was taken back");
    server.run(&["db", "migrate", "--no-backup"]).ok();
    ready_is(&admin, 200).await;
    for list in lists {
        let answer = admin.get(list).send().await;
        assert!(matches!(answer.status, 200 | 404), "{answer}");
    }
}
