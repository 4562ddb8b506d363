//! The engagement desk: a post whose workers say nothing of it is parked like one that fails.

use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    audit_chain::SELDOM,
    queue::{POSTS, claim, failed, ingest, processed, report},
    support::{
        people::{Person, text},
        process::TestServer,
        retention::change,
    },
};

/// How often a post is given to a worker.
const DELIVERIES: usize = 5;

/// All leases are over, as if their time had passed.
fn end_leases(server: &TestServer) {
    let past = "UPDATE post_queue SET leased_until = '2026-01-01 00:00:00.000000'";
    change(server, &format!("{past} WHERE leased_until IS NOT NULL"));
}

/// Ids of the posts in a state.
async fn in_state(who: &Person, state: &str) -> BTreeSet<String> {
    who.all(&format!("{POSTS}?state={state}")).await.iter().map(|post| text(&post["id"])).collect()
}

async fn expect_series(server: &TestServer, expected: &[(&str, f64)]) {
    for (series, value) in expected {
        assert_eq!(server.api().figure(series).await, Some(*value), "{series}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_that_nobody_speaks_of_five_times_is_parked_until_a_person_looked() {
    // Nobody but those who claim ends what is over.
    let server = TestServer::with(&[("LYCEUM_DESK_BACKOFF_SECONDS", "0"), SELDOM]);
    let admin = server.admin().await;
    let olga = admin.operator("olga", &["draft"]).await;
    let ids = ingest(&admin, 2, |_, _| {}).await;
    let (silent, noisy) = (&ids[0], &ids[1]);
    let both = BTreeSet::from([silent.clone(), noisy.clone()]);
    let path = |id: &str| format!("{POSTS}/{id}");
    let mut last = Vec::new();
    for round in 1..=DELIVERIES {
        let work = claim(&olga, json!({ "limit": 10, "lease_seconds": 30 })).await;
        assert_eq!(work.iter().map(|(id, _)| id.clone()).collect::<BTreeSet<_>>(), both);
        // Of one a worker said once that it failed.
        if round == 1 {
            let first = work.iter().find(|(id, _)| id == noisy).expect("it is there");
            report(&olga, first, failed()).await.expect(200);
        }
        end_leases(&server);
        for id in &ids {
            let post = olga.get(path(id)).ok().await;
            assert_eq!((&post["state"], &post["delivery_count"]), (&json!("available"), &json!(round)));
        }
        last = work;
    }
    assert_eq!(in_state(&olga, "parked").await, BTreeSet::new());

    // Whoever asks next gets neither.
    assert_eq!(claim(&olga, json!({ "limit": 10 })).await, []);
    for work in &last {
        report(&olga, work, processed()).await.problem_code(409, "lease_lost");
    }
    assert_eq!(in_state(&olga, "parked").await, both);
    assert_eq!(in_state(&olga, "available").await, BTreeSet::new());
    let why = "given to 5 workers, and the last lease ended without an outcome";
    for (id, why) in [(silent, why.to_owned()), (noisy, format!("{why}; before that: no answer"))] {
        let post = olga.get(path(id)).ok().await;
        assert_eq!((&post["state"], &post["error_message"]), (&json!("parked"), &json!(why)), "{post}");
        let open = olga.all("engagement/escalations").await;
        let own: Vec<&Value> = open.iter().filter(|row| row["post_id"] == id.as_str()).collect();
        let [own] = own.as_slice() else { panic!("{open:?}") };
        assert_eq!((&own["origin"], &own["description"]), (&json!("POST_PARKED"), &json!(why)), "{own}");
    }
    assert_eq!(admin.get("engagement/desk").ok().await["parked"], 2);
    // The lease that an outcome ended is none that was over.
    let counted = [("desk_deliveries_total", 10.0), ("desk_leases_expired_total", 9.0)];
    expect_series(&server, &counted).await;
    expect_series(&server, &[("desk_parkings_total", 2.0), ("desk_queue_parked", 2.0)]).await;

    // Put back it is as if it were new; what was counted stays so.
    let back = admin.post(format!("{}/unparking", path(silent))).ok().await;
    assert_eq!((&back["state"], &back["delivery_count"]), (&json!("available"), &json!(0)), "{back}");
    assert_eq!((&back["error_count"], &back["error_message"]), (&json!(0), &Value::Null), "{back}");
    assert_eq!(in_state(&olga, "parked").await, BTreeSet::from([noisy.clone()]));
    let work = claim(&olga, json!({ "limit": 10 })).await.remove(0);
    assert_eq!(work.0, *silent);
    report(&olga, &work, processed()).await.expect(200);
    expect_series(&server, &[("desk_parkings_total", 2.0), ("desk_queue_parked", 1.0)]).await;
    server.run(&["db", "verify"]).ok();
}

/// Where nobody claims anything, the server does it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_parked_though_nobody_asks() {
    let server = TestServer::with(&[("LYCEUM_SWEEP_SECONDS", "1")]);
    let admin = server.admin().await;
    let ids = ingest(&admin, 1, |_, _| {}).await;
    for _ in 0..DELIVERIES {
        assert_eq!(claim(&admin, json!({})).await.len(), 1);
        end_leases(&server);
    }
    let begun = Instant::now();
    while server.api().figure("desk_parkings_total").await != Some(1.0) {
        assert!(begun.elapsed() < Duration::from_secs(30), "it is not parked");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(in_state(&admin, "parked").await, BTreeSet::from([ids[0].clone()]));
    expect_series(&server, &[("desk_leases_expired_total", 5.0)]).await;
}
