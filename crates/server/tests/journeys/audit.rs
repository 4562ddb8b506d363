//! What the audit log shows, and what it conceals. The tests of authorisation check over all operations
//! that every change has its entry.

use std::collections::BTreeSet;

use serde_json::json;

use crate::support::{courses::Course, process::TestServer};

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

#[tokio::test]
async fn the_log_is_for_admins_and_whoever_may_audit() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let vera = admin.operator("vera", &["audit"]).await;
    let olga = admin.operator("olga", &["draft", "approve", "manage", "analyse"]).await;
    let lena = admin.account("learner", "lena").await;
    let entries = vera.all("admin/audit-log").await;
    assert_eq!(entries, admin.all("admin/audit-log").await);
    assert!(entries.iter().any(|entry| entry["entity_id"] == json!(lena.id)), "{entries:?}");
    for other in [&olga, &lena] {
        other.get("admin/audit-log").send().await.problem_code(403, "grant");
    }
    // Nothing else of what admins have.
    vera.get("admin/accounts").send().await.problem_code(403, "role");
}
