//! The engagement desk: workers claim posts, each for a while, and say what came of them.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use serde_json::{Value, json};

use crate::support::{
    people::{Person, text},
    posts::post,
    process::TestServer,
};

pub const POSTS: &str = "engagement/posts";
const CLAIMS: &str = "engagement/posts/claims";

/// A post that a worker has, and its token.
pub type Work = (String, String);

/// Claims posts; those that were given, in their order.
pub async fn claim(who: &Person, body: Value) -> Vec<Work> {
    let claimed = who.post(CLAIMS).json(body).ok().await;
    let items = claimed["items"].as_array().expect("items");
    items.iter().map(|item| (text(&item["post"]["id"]), text(&item["lease"]["token"]))).collect()
}

/// Says what came of it.
pub async fn report(who: &Person, (id, token): &Work, body: Value) -> crate::support::client::Response {
    who.post(format!("{POSTS}/{id}/outcome")).header("lease-token", token).json(body).send().await
}

pub fn processed() -> Value {
    json!({ "outcome": "processed" })
}

pub fn failed() -> Value {
    json!({ "outcome": "failed", "message": "no answer" })
}

/// Sends posts in: each is what `special` makes of it.
pub async fn ingest(who: &Person, count: usize, special: impl Fn(usize, &mut Value)) -> Vec<String> {
    let posts: Vec<Value> = (0..count)
        .map(|number| {
            let mut post = post(&format!("p{number:04}"));
            post["detected_at"] = json!(format!("2026-03-01T08:{:02}:{:02}Z", number / 60 % 60, number % 60));
            special(number, &mut post);
            post
        })
        .collect();
    let rows = who.post(format!("{POSTS}/batch")).json(json!({ "posts": posts })).ok().await;
    rows["items"].as_array().expect("rows").iter().map(|row| text(&row["id"])).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn eight_workers_work_off_a_thousand_posts_each_once() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let ids = ingest(&admin, 1_000, |_, _| {}).await;
    // One is removed and one is edited on the way.
    admin.post(format!("{POSTS}/{}/removal", ids[17])).ok().await;
    let mut edited = post("p0018");
    edited["content"] = json!("What is it now?");
    edited["observed_at"] = json!("2026-03-02T08:00:00Z");
    admin.post(POSTS).json(edited).send().await.expect(200);

    let mut done: BTreeMap<String, usize> = BTreeMap::new();
    for half in 0..2 {
        let workers = (0..8).map(|number| {
            let admin = admin.clone();
            tokio::spawn(async move {
                let mut mine = Vec::new();
                loop {
                    let work = claim(&admin, json!({ "limit": 5 + number })).await;
                    if work.is_empty() || (half == 0 && mine.len() >= 40) {
                        // What is in hand when the server stops is given back first.
                        for (id, token) in &work {
                            let release = admin.delete(format!("{POSTS}/{id}/lease"));
                            release.header("lease-token", token).send().await.expect(204);
                        }
                        return mine;
                    }
                    for one in work {
                        report(&admin, &one, processed()).await.expect(200);
                        mine.push(one.0);
                    }
                }
            })
        });
        for worker in futures_util::future::join_all(workers).await {
            for id in worker.expect("a worker") {
                *done.entry(id).or_default() += 1;
            }
        }
        server.restart();
    }
    assert!(done.values().all(|count| *count == 1), "a post was worked on twice");
    let expected: BTreeSet<&String> = ids.iter().filter(|id| **id != ids[17]).collect();
    assert_eq!(done.keys().collect::<BTreeSet<_>>(), expected);
    let shown = admin.get(format!("{POSTS}/{}", ids[18])).ok().await;
    assert_eq!((&shown["state"], &shown["content_version"]), (&json!("processed"), &json!(2)), "{shown}");
    assert_eq!(admin.all(&format!("{POSTS}?state=processed")).await.len(), 999);
    assert_eq!(admin.all(&format!("{POSTS}?state=removed")).await.len(), 1);
    for empty in ["available", "leased", "parked"] {
        assert_eq!(admin.all(&format!("{POSTS}?state={empty}")).await.len(), 0, "{empty}");
    }
    server.run(&["db", "verify"]).ok();
}

/// Leases are at least half a minute long, so this takes that long.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_posts_of_a_worker_that_dies_come_back_in_their_old_places() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let ids = ingest(&admin, 4, |_, _| {}).await;
    let lost = claim(&admin, json!({ "limit": 2, "lease_seconds": 30 })).await;
    assert_eq!(lost.iter().map(|(id, _)| id).collect::<Vec<_>>(), [&ids[0], &ids[1]]);
    let renewed = claim(&admin, json!({ "lease_seconds": 30 })).await.remove(0);
    let renewal = admin.put(format!("{POSTS}/{}/lease", renewed.0)).header("lease-token", &renewed.1);
    let lease = renewal.json(json!({ "lease_seconds": 300 })).ok().await;
    assert_eq!(lease["token"], renewed.1.as_str());
    assert_eq!(admin.all(&format!("{POSTS}?state=leased")).await.len(), 3);
    tokio::time::sleep(Duration::from_secs(31)).await;
    // Nobody has taken them away yet, and they are nobody's already.
    assert_eq!(admin.all(&format!("{POSTS}?state=leased")).await.len(), 1);
    report(&admin, &lost[0], processed()).await.problem_code(409, "lease_lost");
    let again = claim(&admin, json!({ "limit": 10 })).await;
    assert_eq!(again.iter().map(|(id, _)| id).collect::<Vec<_>>(), [&ids[0], &ids[1], &ids[3]]);
    assert_eq!(admin.get(format!("{POSTS}/{}", ids[0])).ok().await["delivery_count"], 2);
    let api = server.api();
    let worked = async |quantile: &str| {
        api.figure(&format!("desk_claim_to_outcome_seconds{{quantile=\"{quantile}\"}}")).await
    };
    assert_eq!(worked("0.5").await, None, "before the first outcome");
    // A token that is over stays so, whatever comes after.
    report(&admin, &again[0], processed()).await.expect(200);
    report(&admin, &lost[0], processed()).await.problem_code(409, "lease_lost");
    report(&admin, &renewed, processed()).await.expect(200);
    // One more comes in.
    ingest(&admin, 5, |_, _| {}).await;
    let metrics = api.get("/metrics").send().await.expect(200).text();
    for line in [
        "desk_deliveries_total 6",
        "desk_leases_expired_total 2",
        "desk_queue_leased 2",
        "desk_queue_depth 1",
    ] {
        assert!(metrics.contains(&format!("{line}\n")), "{line}\n{metrics}");
    }
    // One was worked on for a moment, the other for longer than its first lease.
    let (median, most) = (worked("0.5").await.expect("a time"), worked("0.95").await.expect("a time"));
    assert!(median < 31.0 && most >= 31.0, "{metrics}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_that_fails_five_times_is_parked_until_a_person_looked() {
    let server = TestServer::with(&[("LYCEUM_DESK_BACKOFF_SECONDS", "0")]);
    let admin = server.admin().await;
    let olga = admin.operator("olga", &["draft"]).await;
    let id = ingest(&admin, 1, |_, _| {}).await.remove(0);
    let path = format!("{POSTS}/{id}");
    for round in 1..=5 {
        let work = claim(&olga, json!({ "category": "hardware" })).await.remove(0);
        let post = report(&olga, &work, failed()).await.expect(200).json();
        let state = if round < 5 { "available" } else { "parked" };
        assert_eq!((&post["state"], &post["error_count"]), (&json!(state), &json!(round)), "{post}");
        assert_eq!(post["error_message"], "no answer");
        report(&olga, &work, processed()).await.problem_code(409, "lease_lost");
    }
    assert_eq!(claim(&olga, json!({})).await, []);
    assert_eq!(claim(&olga, json!({ "category": "hardware" })).await, []);
    let metrics = server.api().get("/metrics").send().await.expect(200).text();
    assert!(metrics.contains("desk_queue_parked 1\n"), "{metrics}");
    olga.post(format!("{path}/unparking")).send().await.problem_code(403, "grant");
    let back = admin.post(format!("{path}/unparking")).ok().await;
    assert_eq!(
        (&back["state"], &back["error_count"], &back["delivery_count"]),
        (&json!("available"), &json!(0), &json!(0))
    );
    admin.post(format!("{path}/unparking")).send().await.problem_code(409, "not_parked");
    let work = claim(&olga, json!({ "category": "hardware" })).await.remove(0);
    report(&olga, &work, processed()).await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failure_makes_a_post_wait_behind_the_others() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let ids = ingest(&admin, 2, |_, _| {}).await;
    let work = claim(&admin, json!({})).await.remove(0);
    let post = report(&admin, &work, failed()).await.expect(200).json();
    let time = |name: &str| -> chrono::DateTime<chrono::Utc> { text(&post[name]).parse().expect("a time") };
    assert_eq!((time("available_at") - time("updated_at")).num_seconds(), 30, "{post}");
    let rest = claim(&admin, json!({ "limit": 10 })).await;
    assert_eq!(rest.iter().map(|(id, _)| id).collect::<Vec<_>>(), [&ids[1]]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_the_token_of_the_lease_speaks_for_a_post() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let (olga, mona) = (admin.operator("olga", &["draft"]).await, admin.operator("mona", &["manage"]).await);
    ingest(&admin, 3, |_, _| {}).await;
    let work = claim(&olga, json!({ "limit": 2 })).await;
    let (first, second) = (&work[0], &work[1]);
    let swapped = (first.0.clone(), second.1.clone());
    report(&olga, &swapped, processed()).await.problem_code(409, "lease_lost");
    for foreign in ["", "x", &"0".repeat(80), &first.1.to_uppercase(), &format!("{}0", first.1)] {
        if !foreign.is_empty() {
            report(&olga, &(first.0.clone(), foreign.to_owned()), processed())
                .await
                .problem_code(409, "lease_lost");
        }
    }
    let path = format!("{POSTS}/{}", first.0);
    let refused = olga.post(format!("{path}/outcome")).json(processed()).send().await.problem(400);
    assert_eq!(refused["errors"][0]["header"], "Lease-Token", "{refused}");
    for (body, status) in [
        (json!({}), 400),
        (json!({ "outcome": "lost" }), 400),
        (json!({ "outcome": "failed" }), 422),
        (json!({ "outcome": "failed", "message": "" }), 422),
        (json!({ "outcome": "failed", "message": "x".repeat(1_001) }), 422),
        (json!({ "outcome": "processed", "message": "x" }), 422),
    ] {
        assert_eq!(report(&olga, first, body.clone()).await.status, status, "{body}");
    }
    for seconds in [29, 43_201] {
        let renewal = olga.put(format!("{path}/lease")).header("lease-token", &first.1);
        renewal.json(json!({ "lease_seconds": seconds })).send().await.problem(422);
    }

    // Given back it counts as no delivery, and a manager needs no token.
    olga.delete(format!("{path}/lease")).send().await.problem_code(403, "grant");
    let release = olga.delete(format!("{path}/lease")).header("lease-token", &first.1);
    release.send().await.expect(204);
    assert_eq!(olga.get(path.as_str()).ok().await["delivery_count"], 0);
    report(&olga, first, processed()).await.problem_code(409, "lease_lost");
    mona.delete(format!("{path}/lease")).send().await.problem_code(409, "not_leased");
    mona.delete(format!("{POSTS}/{}/lease", second.0)).send().await.expect(204);
    report(&olga, second, processed()).await.problem_code(409, "lease_lost");
    assert_eq!(claim(&olga, json!({ "limit": 100 })).await.len(), 3);
    for (body, status) in [
        (json!({ "limit": 0 }), 422),
        (json!({ "limit": 101 }), 422),
        (json!({ "lease_seconds": 29 }), 422),
        (json!({ "platform": "MYSPACE" }), 400),
        (json!({ "category": "" }), 422),
    ] {
        assert_eq!(olga.post(CLAIMS).json(body.clone()).send().await.status, status, "{body}");
    }
    let log = server.log();
    assert!(!log.contains(&first.1[..64]), "the log holds a token");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_claim_says_which_posts_it_wants() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let ids = ingest(&admin, 12, |number, post| {
        post["platform"] = ["TWITTER", "REDDIT", "THREADS"][number % 3].into();
        post["author"]["platform_id"] = json!(format!("a{}", number % 4));
        let category = ["x", "y"][number % 2];
        post["keyword_categories"] = json!([category, "z"]);
        post["spam_filtered"] = json!(number == 5);
    })
    .await;
    // The posts of every fourth author go first where that is asked for.
    for author in admin.all("engagement/authors").await {
        if author["platform_id"] == "a3" {
            let path = format!("engagement/authors/{}", text(&author["id"]));
            admin.edit(&path, json!({ "is_power_user": true })).await;
        }
    }
    let expect = async |body: Value, numbers: &[usize]| {
        let work = claim(&admin, body.clone()).await;
        let found: Vec<usize> =
            work.iter().map(|(id, _)| ids.iter().position(|known| known == id).expect("known")).collect();
        assert_eq!(found, numbers, "{body}");
        for (id, token) in work {
            let release = admin.delete(format!("{POSTS}/{id}/lease")).header("lease-token", &token);
            release.send().await.expect(204);
        }
    };
    expect(json!({ "limit": 100 }), &[0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11]).await;
    expect(json!({ "limit": 3, "power_users_first": true }), &[3, 7, 11]).await;
    expect(json!({ "limit": 5, "power_users_first": true }), &[3, 7, 11, 0, 1]).await;
    expect(json!({ "limit": 100, "platform": "REDDIT" }), &[1, 4, 7, 10]).await;
    expect(json!({ "limit": 100, "platform": "REDDIT", "power_users_first": true }), &[7, 1, 4, 10]).await;
    expect(json!({ "limit": 100, "category": "y" }), &[1, 3, 7, 9, 11]).await;
    expect(json!({ "limit": 2, "category": "y", "power_users_first": true }), &[3, 7]).await;
    expect(json!({ "limit": 100, "category": "x", "platform": "TWITTER" }), &[0, 6]).await;
    expect(
        json!({ "limit": 100, "category": "y", "platform": "TWITTER", "power_users_first": true }),
        &[3, 9],
    )
    .await;
    expect(json!({ "limit": 100, "category": "Y" }), &[]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn spam_is_never_offered_not_even_after_it_was_parked() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let ids = ingest(&admin, 1, |_, post| post["spam_filtered"] = json!(true)).await;
    assert_eq!(claim(&admin, json!({})).await, []);
    let body = json!({ "action": "park", "items": [{ "id": ids[0], "version": 1 }] });
    let parked = admin.post("engagement/bulk").json(body).ok().await;
    assert_eq!(parked["items"][0]["status"], "done", "{parked}");
    // A person must look, whoever parked it.
    let open = admin.all("engagement/escalations").await;
    assert_eq!((&open[0]["post_id"], &open[0]["origin"]), (&json!(ids[0]), &json!("POST_PARKED")));
    assert_eq!(open[0]["description"], "somebody parked it");
    admin.post(format!("{POSTS}/{}/unparking", ids[0])).ok().await;
    assert_eq!(claim(&admin, json!({})).await, []);
    server.run(&["db", "verify"]).ok();
}
