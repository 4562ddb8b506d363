//! The engagement desk: whom its product stands beside, and what posts say of them.

use serde_json::{Value, json};

use crate::support::{
    people::{Person, text},
    posts::post,
    process::TestServer,
    races::{at_once, statuses},
};

const COMPETITORS: &str = "engagement/competitors";
const MENTIONS: &str = "engagement/mentions";
const CATEGORIES: &str = "engagement/reference/competitor-categories";
/// An id that nothing has.
const NOBODY: &str = "01939f3e-8f00-7000-8000-00000000ffff";

/// Adds to a list; the path of what was added, and what was answered.
async fn made(who: &Person, list: &str, body: Value) -> (String, Value) {
    let made = who.post(list).json(body).send().await.expect(201).json();
    (format!("{list}/{}", text(&made["id"])), made)
}

/// Sends a post in; its id.
async fn ingested(who: &Person, name: &str) -> String {
    text(&made(who, "engagement/posts", post(name)).await.1["id"])
}

fn mention(post: &str, competitor: &Value, sentiment: f64) -> Value {
    json!({ "post_id": post, "competitor_id": competitor["id"], "sentiment": sentiment })
}

/// Names of a list, in pages of two.
async fn names(who: &Person, list: &str) -> Vec<String> {
    who.all_by(list, 2).await.iter().map(|row| text(&row["name"])).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn competitors_are_kept_by_name_and_category() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let mona = admin.operator("mona", &["manage"]).await;
    let (dora, anna) = (admin.operator("dora", &["draft"]).await, admin.operator("anna", &["analyse"]).await);
    let zeta = json!({
        "name": " Zeta ", "category": "DIRECT", "primary_mechanism": "Resistive probes.", "price_point": "19 €",
        "brand_keywords": ["zeta", "Zeta soil", " zeta"]
    });
    // A category that did not exist is used without a deployment.
    mona.post(COMPETITORS).json(zeta.clone()).send().await.fault(422, "/category", "unknown");
    let (category, row) = made(&mona, CATEGORIES, json!({ "name": "DIRECT" })).await;
    for who in [&dora, &anna] {
        who.post(COMPETITORS).json(zeta.clone()).send().await.problem_code(403, "grant");
    }
    let (path, zeta) = made(&mona, COMPETITORS, zeta).await;
    assert_eq!((&zeta["category"], &zeta["category_id"]), (&row["name"], &row["id"]), "{zeta}");
    assert_eq!(zeta["name"], "Zeta");
    assert_eq!(zeta["brand_keywords"], json!(["zeta", "Zeta soil"]));
    for name in ["acme", "Acme", "Beta"] {
        let (_, made) = made(&mona, COMPETITORS, json!({ "name": name })).await;
        assert_eq!((&made["category"], &made["category_id"]), (&Value::Null, &Value::Null), "{made}");
        assert_eq!((&made["price_point"], &made["brand_keywords"]), (&json!(""), &json!([])), "{made}");
    }
    for (body, pointer, code) in [
        (json!({ "name": " " }), "/name", "empty"),
        (json!({ "name": "x".repeat(101) }), "/name", "too_long"),
        (json!({ "name": "X", "brand_keywords": ["x", " "] }), "/brand_keywords/1", "empty"),
        (json!({ "name": "X", "brand_keywords": vec!["x"; 51] }), "/brand_keywords", "out_of_range"),
    ] {
        mona.post(COMPETITORS).json(body).send().await.fault(422, pointer, code);
    }

    server.restart();
    let of_category = format!("{COMPETITORS}?category_id={}", text(&row["id"]));
    assert_eq!(names(&anna, COMPETITORS).await, ["Acme", "Beta", "Zeta", "acme"]);
    assert_eq!(names(&anna, &of_category).await, ["Zeta"]);
    assert_eq!(dora.get(&path).ok().await, zeta);

    let cheap = json!({ "price_point": "" });
    mona.patch(&path).json(cheap.clone()).send().await.problem(428);
    mona.patch(&path).if_match("\"2\"").json(cheap.clone()).send().await.problem(412);
    dora.patch(&path).if_match("*").json(cheap).send().await.problem_code(403, "grant");
    let changed = mona.edit(&path, json!({ "price_point": "from 15 €", "brand_keywords": null })).await;
    assert_eq!((&changed["version"], &changed["brand_keywords"]), (&json!(2), &json!([])), "{changed}");
    assert_eq!(changed["primary_mechanism"], zeta["primary_mechanism"]);

    // In use a category is not deleted; retired, it stays where it is used and is refused elsewhere.
    mona.delete(&category).if_match("*").send().await.problem_code(409, "in_use");
    mona.edit(&category, json!({ "name": "RIVAL", "is_active": false })).await;
    assert_eq!(anna.get(&path).ok().await["category"], "RIVAL");
    let retired = json!({ "name": "Gamma", "category": "RIVAL" });
    mona.post(COMPETITORS).json(retired).send().await.fault(422, "/category", "inactive");
    mona.edit(&path, json!({ "category": null })).await;
    mona.remove(&category).await;
    assert_eq!(names(&anna, &of_category).await, [""; 0]);

    mona.delete(&path).send().await.problem(428);
    mona.delete(&path).if_match("\"1\"").send().await.problem(412);
    mona.remove(&path).await;
    anna.get(&path).send().await.problem(404);
    for (action, count) in [("create", 4), ("update", 2), ("delete", 1)] {
        let entries = admin.all(&format!("admin/audit-log?action=competitor.{action}")).await;
        assert_eq!(entries.len(), count, "{entries:?}");
    }
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn mentions_are_found_and_counted() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let mona = admin.operator("mona", &["manage"]).await;
    let (dora, anna) = (admin.operator("dora", &["draft"]).await, admin.operator("anna", &["analyse"]).await);
    let (acme_path, acme) = made(&admin, COMPETITORS, json!({ "name": "Acme" })).await;
    let (_, zeta) = made(&admin, COMPETITORS, json!({ "name": "Zeta" })).await;
    let (one, other) = (ingested(&dora, "p1").await, ingested(&dora, "p2").await);
    let figures = format!("{acme_path}/figures");
    let nothing = json!({
        "mentions": 0, "replied": 0, "mean_sentiment": null, "mean_satisfaction": null, "mean_opportunity": null
    });
    assert_eq!(anna.get(&figures).ok().await, nothing);
    dora.get(&figures).send().await.problem_code(403, "grant");

    // The sum is rounded once: added one after the other, ten tenths are less than 1.
    for _ in 0..8 {
        made(&dora, MENTIONS, mention(&one, &acme, 0.1)).await;
    }
    let mut full = mention(&other, &acme, 0.1);
    full["satisfaction"] = json!(0.25);
    full["opportunity_score"] = json!(0.5);
    full["replied"] = json!(true);
    anna.post(MENTIONS).json(full.clone()).send().await.problem_code(403, "grant");
    let (path, answered) = made(&dora, MENTIONS, full.clone()).await;
    full["satisfaction"] = json!(0.75);
    full["opportunity_score"] = Value::Null;
    made(&dora, MENTIONS, full).await;
    made(&mona, MENTIONS, mention(&other, &zeta, -1.0)).await;
    assert_eq!(anna.get(&path).ok().await, answered);
    let counted = json!({
        "mentions": 10, "replied": 2, "mean_sentiment": 0.1, "mean_satisfaction": 0.5, "mean_opportunity": 0.5
    });
    assert_eq!(anna.get(&figures).ok().await, counted);

    let of = async |filter: String| anna.all_by(&format!("{MENTIONS}?{filter}"), 3).await.len();
    assert_eq!(of(format!("competitor_id={}", text(&acme["id"]))).await, 10);
    assert_eq!(of(format!("competitor_id={}&post_id={other}", text(&acme["id"]))).await, 2);
    assert_eq!(of(format!("post_id={one}&replied=true")).await, 0);
    assert_eq!(of("replied=false".to_owned()).await, 9);
    // Newest first.
    let all = anna.all_by(MENTIONS, 5).await;
    assert_eq!((all.len(), &all[0]["competitor_id"], &all[2]), (11, &zeta["id"], &answered));
    anna.get(format!("{MENTIONS}?replied=maybe")).send().await.problem(400);

    server.restart();
    assert_eq!(anna.get(&figures).ok().await, counted);
    let changes = json!({ "sentiment": -0.5, "satisfaction": null, "replied": false });
    dora.patch(&path).json(changes.clone()).send().await.problem(428);
    dora.patch(&path).if_match("\"7\"").json(changes.clone()).send().await.problem(412);
    anna.patch(&path).if_match("*").json(changes.clone()).send().await.problem_code(403, "grant");
    let after = dora.edit(&path, changes).await;
    assert_eq!((&after["sentiment"], &after["satisfaction"]), (&json!(-0.5), &Value::Null), "{after}");
    let now = anna.get(&figures).ok().await;
    assert_eq!((&now["replied"], &now["mean_satisfaction"]), (&json!(1), &json!(0.75)), "{now}");
    dora.remove(&path).await;
    assert_eq!(anna.get(&figures).ok().await["mean_opportunity"], Value::Null);

    // With a competitor go its mentions, and no others.
    dora.delete(&acme_path).if_match("*").send().await.problem_code(403, "grant");
    admin.remove(&acme_path).await;
    anna.get(&figures).send().await.problem(404);
    let left = anna.all(MENTIONS).await;
    assert_eq!((left.len(), &left[0]["competitor_id"]), (1, &zeta["id"]), "{left:?}");
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn figures_count_all_mentions_and_have_means_of_the_newest() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let (path, acme) = made(&admin, COMPETITORS, json!({ "name": "Acme" })).await;
    let post = ingested(&admin, "p1").await;
    let mut answered = mention(&post, &acme, -1.0);
    answered["replied"] = json!(true);
    for _ in 0..3 {
        made(&admin, MENTIONS, answered.clone()).await;
    }
    for _ in 0..50 {
        let calls = (0..20).map(|_| admin.post(MENTIONS).json(mention(&post, &acme, 0.5)));
        assert_eq!(statuses(&at_once(calls).await), [201; 20]);
    }
    let figures = admin.get(format!("{path}/figures")).ok().await;
    assert_eq!((&figures["mentions"], &figures["replied"]), (&json!(1_003), &json!(3)), "{figures}");
    assert_eq!(figures["mean_sentiment"], 0.5, "{figures}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_breaks_a_rule_is_no_mention() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let (_, acme) = made(&admin, COMPETITORS, json!({ "name": "Acme" })).await;
    let (post, gone) = (ingested(&admin, "p1").await, ingested(&admin, "p2").await);
    for (field, value, code) in [
        ("post_id", json!(NOBODY), "unknown"),
        ("competitor_id", json!(NOBODY), "unknown"),
        ("sentiment", json!(1.000_001), "out_of_range"),
        ("sentiment", json!(-1.000_001), "out_of_range"),
        ("satisfaction", json!(-0.1), "out_of_range"),
        ("satisfaction", json!(1.1), "out_of_range"),
        ("opportunity_score", json!(1.1), "out_of_range"),
    ] {
        let mut body = mention(&post, &acme, 0.0);
        body[field] = value;
        admin.post(MENTIONS).json(body).send().await.fault(422, &format!("/{field}"), code);
    }
    for (field, value) in [("sentiment", Value::Null), ("satisfaction", json!("1")), ("post_id", json!("p1"))]
    {
        let mut body = mention(&post, &acme, 0.0);
        body[field] = value;
        let refused = admin.post(MENTIONS).json(body).send().await.problem(400);
        assert_eq!(refused["errors"][0]["pointer"], format!("/{field}"), "{refused}");
    }
    // Nothing is found any more in what the platform deleted.
    admin.post(format!("engagement/posts/{gone}/removal")).ok().await;
    let late = admin.post(MENTIONS).json(mention(&gone, &acme, 0.0)).send().await;
    late.problem_code(409, "post_gone");
    assert_eq!(admin.all(MENTIONS).await.len(), 0);
    // The bounds themselves are allowed.
    for sentiment in [-1.0, 1.0] {
        made(&admin, MENTIONS, mention(&post, &acme, sentiment)).await;
    }
}

/// A change and a deletion that name the same version: one of them is done, the other is told.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_change_and_a_deletion_at_once_one_is_done() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let first = admin.post("engagement/posts").json(post("p1")).send().await.expect(201).json();
    let (_, acme) = made(&admin, COMPETITORS, json!({ "name": "Acme" })).await;
    for round in 0..15 {
        let note = json!({ "post_id": first["id"], "text": "a note" });
        let champion = json!({ "author_id": first["author"]["id"] });
        for (list, body, change) in [
            (COMPETITORS, json!({ "name": "Beta" }), json!({ "price_point": "1 €" })),
            (MENTIONS, mention(&text(&first["id"]), &acme, 0.5), json!({ "replied": true })),
            ("engagement/champions", champion, json!({ "engagement_count": 7 })),
            ("engagement/notes", note, json!({ "text": "another" })),
        ] {
            let (path, _) = made(&admin, list, body).await;
            let edit = admin.patch(path.as_str()).if_match("\"1\"").json(change);
            let done = at_once([edit, admin.delete(path.as_str()).if_match("\"1\"")]).await;
            let outcome = [done[0].status, done[1].status];
            assert!([[200, 412], [404, 204]].contains(&outcome), "{path}, round {round}: {outcome:?}");
            if outcome == [200, 412] {
                admin.delete(path.as_str()).if_match("\"2\"").send().await.expect(204);
            }
        }
    }
}
