//! Every change that an admin can make leaves its entry in the audit log. The changes are enumerated
//! from the OpenAPI document: a new one without a case here fails.

use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{
    client::Call,
    courses::{self, Course},
    people::{Person, text},
    process::TestServer,
    samples, zips,
};

/// Makes changes, each under the name of its operation as the request's id.
struct Changes<'p> {
    admin: &'p Person,
    /// Operation and expected action.
    made: Vec<(&'static str, &'static str)>,
}

impl Changes<'_> {
    /// Sends a change; what it is answered.
    async fn make(&mut self, operation: &'static str, action: &'static str, call: Call) -> Value {
        self.made.push((operation, action));
        let answer = call.header("x-request-id", operation).send().await.ok();
        serde_json::from_slice(&answer.body).unwrap_or_default()
    }

    /// Sends a change of what is at a path, from its present version.
    async fn on(
        &mut self,
        operation: &'static str,
        action: &'static str,
        path: &str,
        (method, below): (Method, &str),
        body: Option<Value>,
    ) -> Value {
        let call = self.admin.call(method, format!("{path}{below}")).if_match(&self.admin.etag(path).await);
        let call = match body {
            Some(body) => call.json(body),
            None => call,
        };
        self.make(operation, action, call).await
    }
}

#[tokio::test]
async fn every_change_of_an_admin_is_in_the_audit_log() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let (put, patch, delete) = (Method::PUT, Method::PATCH, Method::DELETE);
    let mut changes = Changes { admin: &admin, made: Vec::new() };
    let id = |made: &Value| text(&made["id"]);

    let archive = zips::of_folder(&samples::first_steps(), "");
    let call = admin.post("admin/imports").bytes("application/zip", archive);
    changes.make("admin_import_course", "event.import", call).await;
    let call = admin.post("admin/events").json(courses::event("audited"));
    let event =
        format!("admin/events/{}", id(&changes.make("admin_create_event", "event.create", call).await));
    let title = || Some(json!({ "title": "Another" }));
    changes.on("admin_update_event", "event.update", &event, (patch.clone(), ""), title()).await;
    let status = Some(json!({ "status": "published" }));
    changes.on("admin_set_event_status", "event.status", &event, (put.clone(), "/status"), status).await;
    let call = admin.post(format!("{event}/lessons")).json(courses::lesson("one"));
    let lesson = id(&changes.make("admin_create_lesson", "lesson.create", call).await);
    let second = courses::create(&admin, &format!("{event}/lessons"), courses::lesson("two")).await;
    let order = Some(json!({ "ids": [second, lesson] }));
    changes
        .on("admin_order_lessons", "event.lesson_order", &event, (put.clone(), "/lesson-order"), order)
        .await;
    let lesson = format!("admin/lessons/{lesson}");
    changes.on("admin_update_lesson", "lesson.update", &lesson, (patch.clone(), ""), title()).await;

    let call = admin.post(format!("{lesson}/materials")).json(json!({ "kind": "file", "title": "File" }));
    let file = id(&changes.make("admin_create_material", "material.create", call).await);
    let link = courses::create(&admin, &format!("{lesson}/materials"), courses::link("Link")).await;
    let order = Some(json!({ "ids": [link, file] }));
    changes
        .on(
            "admin_order_materials",
            "lesson.material_order",
            &lesson,
            (put.clone(), "/material-order"),
            order,
        )
        .await;
    let file = format!("admin/materials/{file}");
    changes.on("admin_update_material", "material.update", &file, (patch.clone(), ""), title()).await;
    let call = admin.put(format!("{file}/content")).if_match("\"2\"").bytes("text/plain", "hello");
    changes.make("admin_upload_content", "material.content", call).await;
    changes.on("admin_delete_material", "material.delete", &file, (delete.clone(), ""), None).await;

    let call = admin.post(format!("{lesson}/quizzes")).json(courses::quiz("check"));
    let quiz = id(&changes.make("admin_create_quiz", "quiz.create", call).await);
    let checked = format!("admin/quizzes/{quiz}");
    changes
        .on(
            "admin_put_questions",
            "quiz.questions",
            &checked,
            (put, "/questions"),
            Some(courses::every_kind()),
        )
        .await;
    changes.on("admin_update_quiz", "quiz.update", &checked, (patch.clone(), ""), title()).await;

    let body = json!({ "email": "ada@example.org", "password": "a long secret of ada", "display_name": "Ada", "role": "learner" });
    let call = admin.post("admin/accounts").json(body);
    let account = id(&changes.make("admin_create_account", "account.create", call).await);
    let ada = Person::log_in(&admin, "ada@example.org", "a long secret of ada").await;
    ada.put("events/audited/enrolment").send().await.expect(201);
    let attempt = courses::take_quiz(&ada, &quiz, false).await;
    changes.make("admin_regrade_quiz", "quiz.regrade", admin.post(format!("{checked}/regrade"))).await;
    let attempt = format!("admin/attempts/{}", id(&attempt));
    let score = Some(json!({ "score": 1, "reason": "spoken answer" }));
    changes.on("admin_edit_attempt", "attempt.score", &attempt, (patch.clone(), ""), score).await;
    let granted = format!("{checked}/accommodations/{account}");
    let grant = json!({ "extra_seconds": 60, "extra_attempts": 1 });
    let call = admin.put(granted.as_str()).header("if-none-match", "*").json(grant);
    changes.make("admin_put_accommodation", "quiz.accommodation", call).await;
    let taken = "quiz.accommodation_removed";
    changes.on("admin_delete_accommodation", taken, &granted, (delete.clone(), ""), None).await;
    let account = format!("admin/accounts/{account}");
    let name = Some(json!({ "display_name": "Countess" }));
    changes.on("admin_update_account", "account.update", &account, (patch, ""), name).await;

    let force = (delete, "?force=true");
    changes.on("admin_delete_quiz", "quiz.delete", &checked, force.clone(), None).await;
    changes.on("admin_delete_lesson", "lesson.delete", &lesson, force.clone(), None).await;
    changes.on("admin_delete_event", "event.delete", &event, force, None).await;

    let document = server.api().get("/openapi.json").ok().await;
    let operations: BTreeSet<&str> = document["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|methods| methods.as_object().unwrap())
        .filter(|(method, operation)| *method != "get" && operation["x-required-role"] == "admin")
        .map(|(_, operation)| operation["operationId"].as_str().unwrap())
        .collect();
    let covered: BTreeSet<&str> = changes.made.iter().map(|(operation, _)| *operation).collect();
    assert_eq!(covered, operations, "changes without a case here, or cases without an operation");

    let entries = admin.all("admin/audit-log").await;
    for (operation, action) in &changes.made {
        let of_it: Vec<&Value> = entries.iter().filter(|entry| entry["request_id"] == *operation).collect();
        assert_eq!(of_it.len(), 1, "{operation}: {of_it:?}");
        assert_eq!(
            (&of_it[0]["action"], &of_it[0]["actor"]),
            (&json!(action), &json!(admin.id)),
            "{operation}"
        );
    }
    // What learners do is not an admin's change.
    assert!(entries.iter().all(|entry| entry["actor"] != ada.id));
}

#[tokio::test]
async fn the_log_names_fields_and_no_values() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "audited").await;
    let path = format!("admin/events/{}", course.id);
    let etag = admin.etag(&path).await;
    let change = json!({ "title": "A secret title", "language": "de" });
    admin.patch(path.as_str()).if_match(&etag).json(change).send().await.expect(200);
    let ada = admin.account("learner", "ada").await;
    admin.edit(&format!("admin/accounts/{}", ada.id), json!({ "display_name": "Countess" })).await;

    let entries = admin.all("admin/audit-log").await;
    let entry = entries.iter().find(|entry| entry["action"] == "event.update").unwrap();
    assert_eq!((&entry["entity_type"], &entry["entity_id"]), (&json!("event"), &json!(course.id)));
    let fields: BTreeSet<&str> =
        entry["details"]["fields"].as_array().unwrap().iter().map(|field| field.as_str().unwrap()).collect();
    assert_eq!(fields, BTreeSet::from(["language", "title"]));
    let everything = serde_json::to_string(&entries).unwrap();
    for secret in ["A secret title", "Countess", "ada@", "example.org", "long secret"] {
        assert!(!everything.contains(secret), "{secret} is in the audit log");
    }
    // A refused change leaves no entry.
    admin.patch(path.as_str()).if_match(&etag).json(json!({ "title": "x" })).send().await.problem(412);
    assert_eq!(admin.all("admin/audit-log").await.len(), entries.len());
    // Filters.
    assert_eq!(admin.all("admin/audit-log?action=event.update").await, std::slice::from_ref(entry));
    let of_ada = admin.all(&format!("admin/audit-log?entity_id={}", ada.id)).await;
    assert_eq!(of_ada.len(), 2, "{of_ada:?}");
}
