//! The engagement desk: what operators are granted, and the words that they work with.

use serde_json::{Value, json};

use crate::support::{
    people::{Person, text},
    process::TestServer,
    races::{at_once, statuses},
};

const ARCHETYPES: &str = "engagement/reference/archetypes";

/// Names of a list.
async fn names(person: &Person, path: &str) -> Vec<String> {
    person.all(path).await.iter().map(|row| text(&row["name"])).collect()
}

/// Replaces the grants of somebody.
async fn grant(admin: &Person, who: &Person, grants: &[&str]) -> Value {
    let path = format!("admin/accounts/{}", who.id);
    let etag = admin.etag(&path).await;
    admin.put(format!("{path}/grants")).if_match(&etag).json(json!({ "grants": grants })).ok().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_word_is_added_renamed_and_retired_without_a_deployment() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let (olga, otto) = (admin.account("operator", "olga").await, admin.operator("otto", &["audit"]).await);
    assert_eq!(olga.get("auth/me").ok().await["grants"], json!(["draft", "approve", "analyse"]));

    // Whoever has any grant reads; only managers write.
    olga.post(ARCHETYPES).json(json!({ "name": "COACH" })).send().await.problem_code(403, "grant");
    grant(&admin, &olga, &["manage"]).await;
    let coach = olga.post(ARCHETYPES).json(json!({ "name": "COACH" })).send().await.expect(201);
    let path = coach.header("location").expect("a place").trim_start_matches("/api/v1/").to_owned();
    assert_eq!(otto.get(path.as_str()).ok().await, coach.json());
    olga.post(ARCHETYPES).json(json!({ "name": "COACH" })).send().await.problem_code(409, "name_taken");

    server.restart();
    assert_eq!(names(&otto, ARCHETYPES).await, ["COACH"]);
    olga.edit(&path, json!({ "name": "MENTOR", "description": "Encourages." })).await;
    olga.edit(&path, json!({ "is_active": false })).await;
    assert_eq!(names(&otto, &format!("{ARCHETYPES}?is_active=true")).await, [""; 0]);
    assert_eq!(names(&otto, &format!("{ARCHETYPES}?is_active=false")).await, ["MENTOR"]);
    // The name is free again.
    olga.post(ARCHETYPES).json(json!({ "name": "COACH" })).send().await.expect(201);
    let etag = olga.etag(&path).await;
    olga.delete(path.as_str()).if_match(&etag).send().await.expect(204);
    olga.get(path.as_str()).send().await.problem(404);

    let actions: Vec<String> = admin
        .all("admin/audit-log?entity_type=reference")
        .await
        .iter()
        .rev()
        .map(|entry| text(&entry["action"]))
        .collect();
    let expected = ["create", "update", "update", "create", "delete"].map(|what| format!("reference.{what}"));
    assert_eq!(actions, expected);
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_managers_at_once_lose_nothing() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let (one, other) = (admin.operator("one", &["manage"]).await, admin.operator("two", &["manage"]).await);
    for round in 0..20 {
        let body = json!({ "name": format!("ROW {round}") });
        let call = |who: &Person| who.post(ARCHETYPES).json(body.clone());
        let made = at_once([call(&one), call(&other)]).await;
        assert_eq!(statuses(&made), [201, 409], "{made:?}");
        let row = made.iter().find(|answer| answer.status == 201).expect("one of them");
        let path = row.header("location").expect("a place").trim_start_matches("/api/v1/").to_owned();
        let call = |who: &Person, text: &str| {
            who.patch(path.as_str()).if_match(&row.etag()).json(json!({ "description": text }))
        };
        let edited = at_once([call(&one, "one"), call(&other, "other")]).await;
        assert_eq!(statuses(&edited), [200, 412], "{edited:?}");
        let kept = edited.iter().find(|answer| answer.status == 200).expect("one of them").json();
        assert_eq!(one.get(path.as_str()).ok().await, kept);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn grants_are_for_operators_and_named_by_admins_alone() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let (olga, lena) = (admin.account("operator", "olga").await, server.learner("lena").await);
    let path = format!("admin/accounts/{}/grants", olga.id);
    let body = json!({ "grants": ["manage"] });
    olga.put(path.as_str()).if_match("*").json(body.clone()).send().await.problem_code(403, "role");
    let learner = format!("admin/accounts/{}/grants", lena.id);
    let refused = admin.put(learner).if_match("*").json(body).send().await;
    refused.problem_code(409, "not_an_operator");
    let new = json!({
        "email": "x@example.org", "password": "a long secret of x", "display_name": "X", "role": "learner",
        "grants": ["draft"]
    });
    let refused = admin.post("admin/accounts").json(new).send().await.problem(422);
    assert_eq!(refused["errors"][0]["pointer"], "/grants", "{refused}");
    // Nothing was granted by any of these, and taking all away leaves a session without rights.
    assert_eq!(grant(&admin, &olga, &["draft", "draft"]).await["grants"], json!(["draft"]));
    assert_eq!(grant(&admin, &olga, &[]).await["grants"], json!([]));
    olga.get(ARCHETYPES).send().await.problem_code(403, "grant");
    olga.get("auth/me").ok().await;
}
