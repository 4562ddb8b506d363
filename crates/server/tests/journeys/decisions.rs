//! The engagement desk: decisions, the weights that they are made with, and why.

use serde_json::{Value, json};

use crate::support::{
    people::{Person, text},
    posts::{decision, post},
    process::TestServer,
    races::{at_once, statuses},
};

const WEIGHTS: &str = "engagement/learning/weights";

/// Sends a post in; the path of its decisions.
async fn decisions_on(who: &Person, id: &str) -> String {
    let made = who.post("engagement/posts").json(post(id)).send().await.expect(201).json();
    format!("engagement/posts/{}/decisions", text(&made["id"]))
}

async fn decide(who: &Person, at: &str, body: Value) -> Value {
    who.post(at).json(body).send().await.expect(201).json()
}

fn weights_of(segment: (&str, &str), [sss, ars, evs, trs]: [f64; 4]) -> Value {
    json!({
        "segment_type": segment.0, "segment_key": segment.1, "sss_weight": sss, "ars_weight": ars,
        "evs_weight": evs, "trs_weight": trs, "reason": "as measured"
    })
}

#[track_caller]
fn assert_close(value: &Value, expected: f64) {
    let value = value.as_f64().expect("a number");
    assert!((value - expected).abs() < 1e-12, "{value}, not {expected}");
}

/// The path of all versions of the weights of the segment of that key.
async fn versions_of(who: &Person, key: &str) -> String {
    let all = who.all(WEIGHTS).await;
    let weights = all.iter().find(|row| row["segment_key"] == key).expect("weights");
    format!("{WEIGHTS}/{}/versions", text(&weights["id"]))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_composite_score_follows_the_weights_in_force() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let (olga, mona) = (admin.operator("olga", &["draft"]).await, admin.operator("mona", &["manage"]).await);
    let at = decisions_on(&olga, "p1").await;
    let with = |archetype: &str| {
        let mut body = decision();
        body["archetype"] = json!(archetype);
        body
    };
    // Nobody has set any weights: all count alike.
    let first = decide(&olga, &at, decision()).await;
    assert_close(&first["composite_score"], (0.9 + 0.7 + 0.5 + 0.8) / 4.0);
    assert_eq!(first["weights"], json!({ "segment_type": "global", "segment_key": "global", "version": 1 }));
    assert_eq!(first["decided_by"], olga.id.as_str());

    // An archetype that did not exist is used without a deployment.
    let refused = olga.post(at.as_str()).json(with("COACH")).send().await.problem(422);
    assert_eq!(refused["errors"][0]["pointer"], "/archetype", "{refused}");
    let row = mona.post("engagement/reference/archetypes").json(json!({ "name": "COACH" })).ok().await;
    let coach = format!("engagement/reference/archetypes/{}", text(&row["id"]));
    assert_eq!(decide(&olga, &at, with("COACH")).await["archetype"], "COACH");

    // From specific to general: archetype, platform, everything.
    olga.put(WEIGHTS).json(weights_of(("global", ""), [1.0; 4])).send().await.problem_code(403, "grant");
    mona.put(WEIGHTS).json(weights_of(("platform", "TWITTER"), [1.0, 1.0, 0.0, 0.0])).ok().await;
    let second = decide(&olga, &at, with("COACH")).await;
    assert_close(&second["composite_score"], 0.8);
    assert_eq!(second["weights"]["segment_type"], "platform");
    let set = mona.put(WEIGHTS).json(weights_of(("archetype", "COACH"), [0.0, 0.0, 3.0, 1.0]));
    assert_eq!(set.ok().await["version"], 1);
    let third = decide(&olga, &at, with("COACH")).await;
    assert_close(&third["composite_score"], (3.0 * 0.5 + 0.8) / 4.0);

    let path = format!("engagement/decisions/{}", text(&third["id"]));
    assert_eq!(olga.get(path.as_str()).ok().await, third);
    let why = olga.get(format!("{path}/explanation")).ok().await;
    assert_eq!(why["weights"], json!({ "segment_type": "archetype", "segment_key": "COACH", "version": 1 }));
    let parts = why["parts"].as_array().expect("parts");
    assert_eq!(parts[2]["score"], "evs");
    assert_close(&parts[2]["share"], 3.0 * 0.5 / 4.0);
    assert_close(&json!(parts.iter().filter_map(|part| part["share"].as_f64()).sum::<f64>()), 0.575);

    // Changed weights are for what comes; what was decided keeps its version.
    let changed = weights_of(("archetype", "COACH"), [1.0, 0.0, 0.0, 0.0]);
    assert_eq!(mona.put(WEIGHTS).if_match("\"1\"").json(changed.clone()).ok().await["version"], 2);
    mona.put(WEIGHTS).if_match("\"1\"").json(changed).send().await.problem(412);
    assert_close(&decide(&olga, &at, with("COACH")).await["composite_score"], 0.9);
    assert_eq!(olga.get(format!("{path}/explanation")).ok().await, why);
    let restore = |version: i64| {
        mona.post(format!("{WEIGHTS}/restorations"))
            .json(json!({ "segment_type": "archetype", "segment_key": "COACH", "version": version }))
    };
    restore(9).send().await.problem(422);
    let none = json!({ "segment_type": "platform", "segment_key": "THREADS", "version": 1 });
    let refused = mona.post(format!("{WEIGHTS}/restorations")).json(none).send().await.problem(422);
    assert_eq!(refused["errors"][0]["pointer"], "/segment_key");
    assert_eq!(restore(1).ok().await["version"], 3);
    let restored = decide(&olga, &at, with("COACH")).await;
    assert_eq!(restored["composite_score"], third["composite_score"]);
    assert_eq!(restored["weights"]["version"], 3);
    let actions: Vec<Value> = olga
        .all("engagement/learning/adjustments")
        .await
        .iter()
        .map(|entry| entry["action"].clone())
        .collect();
    assert_eq!(actions, ["restore", "set", "set", "set"]);

    // What a restoration may name, and what it brought back.
    let of_coach = versions_of(&olga, "COACH").await;
    assert_eq!(olga.all_by(&of_coach, 1).await, olga.all(&of_coach).await);
    let versions = olga.all(&of_coach).await;
    let numbers: Vec<&Value> = versions.iter().map(|row| &row["version"]).collect();
    assert_eq!(numbers, [3, 2, 1]);
    let names = ["sss_weight", "ars_weight", "evs_weight", "trs_weight"];
    for (row, weights) in versions.iter().zip([
        json!([0.0, 0.0, 3.0, 1.0]),
        json!([1.0, 0.0, 0.0, 0.0]),
        json!([0.0, 0.0, 3.0, 1.0]),
    ]) {
        assert_eq!(json!(names.map(|name| row[name].clone())), weights, "{row}");
        assert!(row["reason"].is_string() && row["created_at"].is_string(), "{row}");
    }
    assert_eq!(olga.all(&versions_of(&olga, "TWITTER").await).await.len(), 1);
    olga.get(format!("{WEIGHTS}/{}/versions", text(&restored["id"]))).send().await.problem(404);
    olga.get(format!("{WEIGHTS}/none/versions")).send().await.problem(404);

    // In use it cannot be deleted, and inactive it is refused for something new.
    let etag = mona.etag(&coach).await;
    mona.delete(coach.as_str()).if_match(&etag).send().await.problem_code(409, "in_use");
    mona.edit(&coach, json!({ "name": "MENTOR", "is_active": false })).await;
    assert_eq!(olga.get(path.as_str()).ok().await["archetype"], "MENTOR");
    olga.post(at.as_str()).json(with("MENTOR")).send().await.problem(422);
    let newest: Vec<Value> = olga.all(&at).await.iter().map(|row| row["id"].clone()).collect();
    assert_eq!((newest.len(), &newest[0], newest.last()), (6, &restored["id"], Some(&first["id"])));
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_breaks_a_rule_decides_nothing() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let at = decisions_on(&admin, "p1").await;
    for (pointer, value, status) in [
        ("/sss_score", json!(1.000_001), 422),
        ("/ars_score", json!(-0.1), 422),
        ("/evs_score", json!("0.5"), 400),
        ("/trs_score", json!(null), 400),
        ("/mode", json!("helpful"), 400),
        ("/signals", json!({ "a": "\u{0}" }), 422),
        ("/signals", json!([]), 400),
    ] {
        let mut body = decision();
        *body.pointer_mut(pointer).expect("a member") = value;
        let refused = admin.post(at.as_str()).json(body).send().await.problem(status);
        assert_eq!(refused["errors"][0]["pointer"], pointer, "{refused}");
    }
    for text in [r#"{"sss_score":NaN}"#, r#"{"sss_score":1e999}"#] {
        admin.post(at.as_str()).bytes("application/json", text).send().await.problem(400);
    }
    for (field, value) in [("safety_flags", "none"), ("archetype", "a\u{0}"), ("archetype", " ")] {
        let mut body = decision();
        body[field] = json!(value);
        let refused = admin.post(at.as_str()).json(body).send().await.problem(422);
        assert_eq!(refused["errors"][0]["pointer"], format!("/{field}"), "{refused}");
    }
    let unknown = "engagement/posts/01939f3e-8f00-7000-8000-00000000ffff/decisions";
    admin.post(unknown).json(decision()).send().await.problem(404);
    admin.get(unknown).send().await.problem(404);
    for (body, pointer) in [
        (weights_of(("global", ""), [0.0; 4]), ""),
        (weights_of(("global", ""), [-1.0, 1.0, 1.0, 1.0]), "/sss_weight"),
        (weights_of(("global", "\u{0}"), [1.0; 4]), "/segment_key"),
        (weights_of(("platform", "MYSPACE"), [1.0; 4]), "/segment_key"),
        (weights_of(("archetype", "NOBODY"), [1.0; 4]), "/segment_key"),
    ] {
        let refused = admin.put(WEIGHTS).json(body).send().await.problem(422);
        assert_eq!(refused["errors"][0]["pointer"], pointer, "{refused}");
    }
    for empty in ["engagement/decisions", WEIGHTS, "engagement/learning/adjustments"] {
        assert_eq!(admin.all(empty).await.len(), 0, "{empty}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_who_set_and_decide_at_once_lose_nothing() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let at = decisions_on(&admin, "p1").await;
    let set = |number: u32| weights_of(("platform", "TWITTER"), [f64::from(number), 1.0, 0.0, 0.0]);
    let made = at_once((0..32).map(|number| {
        if number % 2 == 0 {
            admin.put(WEIGHTS).json(set(number))
        } else {
            admin.post(at.as_str()).json(decision())
        }
    }))
    .await;
    let mut expected = vec![200; 16];
    expected.extend([201; 16]);
    assert_eq!(statuses(&made), expected, "{made:?}");
    let versions = admin.all(WEIGHTS).await;
    let of_platform = versions.iter().find(|row| row["segment_type"] == "platform").expect("weights");
    assert_eq!(of_platform["version"], 16);
    assert_eq!(admin.all("engagement/learning/adjustments").await.len(), 16);
    // Each decision is explained by the version that it was made with.
    for row in admin.all(&at).await {
        let why = admin.get(format!("engagement/decisions/{}/explanation", text(&row["id"]))).ok().await;
        let shares: f64 =
            why["parts"].as_array().expect("parts").iter().filter_map(|part| part["share"].as_f64()).sum();
        assert_close(&row["composite_score"], shares);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn weights_follow_the_archetype_whatever_it_is_called() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let at = decisions_on(&admin, "p1").await;
    let row = admin.post("engagement/reference/archetypes").json(json!({ "name": "COACH" })).ok().await;
    let path = format!("engagement/reference/archetypes/{}", text(&row["id"]));
    admin.put(WEIGHTS).json(weights_of(("archetype", "COACH"), [0.0, 0.0, 0.0, 1.0])).ok().await;
    // Nothing but its weights names it, and they would be left without an archetype.
    let etag = admin.etag(&path).await;
    admin.delete(path.as_str()).if_match(&etag).send().await.problem_code(409, "in_use");
    let with = |name: &str| {
        let mut body = decision();
        body["archetype"] = json!(name);
        body
    };
    let before = decide(&admin, &at, with("COACH")).await;
    admin.edit(&path, json!({ "name": "MENTOR" })).await;

    let why = admin.get(format!("engagement/decisions/{}/explanation", text(&before["id"]))).ok().await;
    assert_eq!(why["weights"], json!({ "segment_type": "archetype", "segment_key": "MENTOR", "version": 1 }));
    let used: Vec<&Value> =
        why["segments"].as_array().expect("segments").iter().filter(|row| row["used"] == true).collect();
    assert_eq!(used, [&json!({ "segment_type": "archetype", "segment_key": "MENTOR", "used": true })]);
    let after = decide(&admin, &at, with("MENTOR")).await;
    assert_eq!(after["composite_score"], before["composite_score"]);
    assert_eq!(after["weights"]["version"], 2);
    // Another one of the old name begins without weights.
    admin.post("engagement/reference/archetypes").json(json!({ "name": "COACH" })).ok().await;
    assert_eq!(decide(&admin, &at, with("COACH")).await["weights"]["segment_type"], "global");
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_explanation_names_the_segment_that_was_used_in_any_order() {
    let mut server = TestServer::with(&[("LYCEUM_DESK_WEIGHT_SEGMENTS", "platform")]);
    let admin = server.admin().await;
    let at = decisions_on(&admin, "p1").await;
    let made = decide(&admin, &at, decision()).await;
    for order in ["platform", "archetype"] {
        server.set("LYCEUM_DESK_WEIGHT_SEGMENTS", order);
        server.restart();
        let why = admin.get(format!("engagement/decisions/{}/explanation", text(&made["id"]))).ok().await;
        let used = |row: &&Value| row["used"] == true;
        let named = why["segments"].as_array().expect("segments").iter().find(used).expect("one");
        assert_eq!(
            (&named["segment_type"], &why["weights"]["segment_type"]),
            (&json!("global"), &json!("global"))
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_inactive_word_stays_where_it_is() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let made = admin.post("engagement/posts").json(post("p1")).send().await.expect(201).json();
    let author = format!("engagement/authors/{}", text(&made["author"]["id"]));
    let tiers = "engagement/reference/power-tiers";
    for name in ["MICRO", "MEGA"] {
        admin.post(tiers).json(json!({ "name": name, "follower_threshold": 10 })).ok().await;
    }
    admin.edit(&author, json!({ "power_tier": "MICRO" })).await;
    for row in admin.all(tiers).await {
        admin.edit(&format!("{tiers}/{}", text(&row["id"])), json!({ "is_active": false })).await;
    }
    let both = json!({ "power_tier": "MICRO", "relationship_score": 0.25 });
    let etag = admin.etag(&author).await;
    let kept = admin.patch(&author).if_match(&etag).json(both).ok().await;
    assert_eq!((&kept["power_tier"], &kept["relationship_score"]), (&json!("MICRO"), &json!(0.25)));
    let etag = admin.etag(&author).await;
    let refused =
        admin.patch(&author).if_match(&etag).json(json!({ "power_tier": "MEGA" })).send().await.problem(422);
    assert_eq!(refused["errors"][0]["code"], "inactive", "{refused}");
}
