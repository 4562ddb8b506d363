//! The engagement desk of the example data, as clients see it.

use std::collections::BTreeSet;

use domain::engagement::{Platform, ReplyStatus};
use serde_json::{Value, json};

use crate::support::{
    people::{Person, text},
    process::TestServer,
};

const HANDLES: [&str; 5] = ["balcony_bea", "maker_mo", "quiet_quentin", "soil_sam", "teacher_tess"];

/// A server with the example data, its admin and its operator.
async fn seeded() -> (TestServer, Person, Person) {
    let mut server = TestServer::prepared(&[]);
    server.run(&["db", "migrate"]).ok();
    server.run(&["db", "seed"]).ok();
    server.boot();
    let api = server.api();
    let admin = Person::log_in(&api, "admin@lyceum.example", "seed-only-admin").await;
    let operator = Person::log_in(&api, "operator@lyceum.example", "seed-only-operator").await;
    (server, admin, operator)
}

fn ids(rows: &[Value]) -> BTreeSet<String> {
    rows.iter().map(|row| text(&row["id"])).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_platform_has_five_authors_whose_posts_match_keywords() {
    let (_server, admin, operator) = seeded().await;
    for platform in Platform::ALL {
        let authors = operator.all(&format!("engagement/authors?platform={}", platform.as_str())).await;
        let handles: BTreeSet<String> = authors.iter().map(|author| text(&author["handle"])).collect();
        assert_eq!((authors.len(), handles), (5, BTreeSet::from(HANDLES.map(str::to_owned))), "{authors:?}");
        let posts = operator.all(&format!("engagement/posts?platform={}", platform.as_str())).await;
        let by: BTreeSet<String> = posts.iter().map(|post| text(&post["author_id"])).collect();
        assert_eq!((posts.len(), by), (5, ids(&authors)), "{posts:?}");
        for post in &posts {
            let words = post["keyword_matches"].as_array().expect("words");
            assert!(!words.is_empty() && post["keyword_categories"][0].is_string(), "{post}");
            for word in words {
                assert!(text(&post["content"]).contains(&text(word)), "{post}");
            }
            assert_eq!(post["state"], "available", "{post}");
        }
    }
    for (kind, count) in [
        ("archetypes", 8),
        ("power-tiers", 3),
        ("competitor-categories", 3),
        ("kpi-types", 5),
        ("escalation-reasons", 4),
        ("champion-tiers", 3),
    ] {
        assert_eq!(operator.all(&format!("engagement/reference/{kind}")).await.len(), count, "{kind}");
    }
    let desk = admin.get("engagement/desk").ok().await;
    assert_eq!((&desk["depth"], &desk["leased"], &desk["parked"]), (&json!(15), &json!(0), &json!(0)));
    // They wait for workers, and are found by their categories.
    let body = json!({ "limit": 100, "category": "hardware" });
    let claimed = operator.post("engagement/posts/claims").json(body).ok().await;
    let items = claimed["items"].as_array().expect("items");
    let platforms: BTreeSet<String> = items.iter().map(|item| text(&item["post"]["platform"])).collect();
    assert_eq!((items.len(), platforms.len()), (3, 3), "{claimed}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn its_decisions_say_why() {
    let (_server, _admin, operator) = seeded().await;
    let decisions = operator.all("engagement/decisions").await;
    assert_eq!(decisions.len(), 5);
    let posts = ids(&operator.all("engagement/posts?platform=TWITTER").await);
    let decided_on: BTreeSet<String> = decisions.iter().map(|row| text(&row["post_id"])).collect();
    assert_eq!(decided_on, posts);
    for decision in &decisions {
        assert_eq!(decision["archetype"], "COACH", "{decision}");
        let why = operator.get(format!("engagement/decisions/{}/explanation", text(&decision["id"])));
        let why = why.ok().await;
        assert_eq!(why["weights"]["segment_type"], "global", "{why}");
        let parts = why["parts"].as_array().expect("parts");
        let sum: f64 = parts.iter().filter_map(|part| part["share"].as_f64()).sum();
        let composite = decision["composite_score"].as_f64().expect("a score");
        assert!(parts.len() == 4 && (sum - composite).abs() < 1e-12, "{decision}: {why}");
    }
    let by_chance = operator.all("engagement/decisions?is_randomized_experiment=true").await;
    let [by_chance] = by_chance.as_slice() else { panic!("{by_chance:?}") };
    let modes = (&by_chance["mode"], &by_chance["predicted_mode"]);
    assert_eq!(modes, (&json!("ENGAGEMENT"), &json!("HELPFUL")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn its_replies_are_in_each_state_and_go_on_from_there() {
    let (mut server, admin, operator) = seeded().await;
    assert_eq!(operator.all("engagement/replies").await.len(), ReplyStatus::ALL.len());
    let mut of = Vec::new();
    for status in ReplyStatus::ALL {
        let found = operator.all(&format!("engagement/replies?approval_status={}", status.as_str())).await;
        let [reply] = found.as_slice() else { panic!("{status:?}: {found:?}") };
        assert!(text(&reply["content"]).ends_with("—Antone (Vita)"), "{reply}");
        assert_eq!(reply["snapshot"]["decision"]["id"], reply["decision_id"], "{reply}");
        assert_eq!(reply["snapshot"]["author"]["id"], reply["author_id"], "{reply}");
        of.push((*status, text(&reply["id"])));
    }
    let path = |status: ReplyStatus| {
        let (_, id) = of.iter().find(|(known, _)| *known == status).expect("each has one");
        format!("engagement/replies/{id}")
    };
    let queue = admin.all("engagement/queue/approvals").await;
    let [waiting] = queue.as_slice() else { panic!("{queue:?}") };
    assert!(path(ReplyStatus::Pending).ends_with(&text(&waiting["id"])), "{waiting}");
    for part in ["post", "author", "decision"] {
        assert!(waiting[part]["id"].is_string(), "{part} of {waiting}");
    }
    // What nobody knows was to be looked at long ago.
    let open = operator.all("engagement/escalations?overdue=true").await;
    let [open] = open.as_slice() else { panic!("{open:?}") };
    assert_eq!((&open["origin"], &open["reason"]), (&json!("SENDING_UNKNOWN"), &json!("SENDING_UNKNOWN")));
    assert!(path(ReplyStatus::Unknown).ends_with(&text(&open["reply_id"])), "{open}");
    let desk = admin.get("engagement/desk").ok().await;
    assert_eq!((&desk["pending_approvals"], &desk["escalations_overdue"]), (&json!(1), &json!(1)), "{desk}");
    assert!(operator.all("engagement/notes").await[0]["post_id"].is_string());
    assert!(operator.all("engagement/do-not-contact").await[0]["ends_at"].is_string());

    // Whoever tries it goes on with them.
    let submitted = operator.post(format!("{}/submission", path(ReplyStatus::Draft))).ok().await;
    assert_eq!(submitted["approval_status"], "PENDING", "{submitted}");
    let pending = path(ReplyStatus::Pending);
    let etag = admin.etag(&pending).await;
    let review = admin.put(format!("{pending}/approval")).if_match(&etag).json(json!({ "approve": true }));
    assert_eq!(review.ok().await["approval_status"], "APPROVED");
    let lost = admin.put(format!("{}/resolution", path(ReplyStatus::Unknown)));
    let lost = lost.json(json!({ "posted": false })).ok().await;
    assert_eq!(lost["approval_status"], "APPROVED", "{lost}");
    let sending = operator.post(format!("{}/sending", path(ReplyStatus::Approved)));
    sending.json(json!({ "lease_seconds": 60 })).send().await.expect(201);
    // Added once more, nothing of it is taken back.
    server.stop();
    assert!(server.run(&["db", "seed"]).ok().contains("nothing was changed"));
    server.run(&["db", "verify"]).ok();
    server.boot();
    assert_eq!(operator.all("engagement/replies?approval_status=APPROVED").await.len(), 2);
}
