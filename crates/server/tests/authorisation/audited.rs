//! Every change that an admin makes leaves its one entry in the audit log.

use serde_json::{Value, json};

use crate::{table::ROUTES, world::World};

#[tokio::test]
async fn every_change_of_an_admin_is_in_the_audit_log() {
    let world = World::new().await;
    let changes = || ROUTES.iter().filter_map(|row| row.audit.map(|action| (row, action)));
    let id = |number: usize| format!("change-{number}");
    for (number, (row, _)) in changes().enumerate() {
        let request = world.prepare(row, row.least()).await;
        request.call(&request.who).header("x-request-id", &id(number)).send().await.ok();
    }
    let entries = world.admin.all("admin/audit-log").await;
    for (number, (row, action)) in changes().enumerate() {
        let own: Vec<&Value> = entries.iter().filter(|entry| entry["request_id"] == id(number)).collect();
        let [entry] = own.as_slice() else { panic!("{}: {own:#?}", row.name()) };
        assert_eq!(entry["action"], action, "{}", row.name());
        assert_eq!(entry["actor"], json!(world.person(row.least()).id), "{}", row.name());
    }
    let quiet = || ROUTES.iter().filter(|row| row.quiet);
    for (number, row) in quiet().enumerate() {
        let request = world.prepare(row, row.least()).await;
        let id = format!("quiet-{number}");
        request.call(&request.who).header("x-request-id", &id).send().await.ok();
    }
    let entries = world.admin.all("admin/audit-log").await;
    for entry in &entries {
        let request = entry["request_id"].as_str().unwrap_or_default();
        assert!(!request.starts_with("quiet-"), "{entry}");
    }
    // Actions of others, such as taking attempts, are not changes of an admin.
    for person in [&world.learner, &world.other, &world.operator] {
        assert!(entries.iter().all(|entry| entry["actor"] != json!(person.id)), "{}", person.email);
    }
}

#[test]
fn the_table_says_what_each_change_of_an_admin_leaves() {
    for row in ROUTES {
        // An export changes nothing, and is written down all the same.
        let exports = ["/exports/{list}", "/export"].iter().any(|end| row.path.ends_with(end));
        // A bundle of a course is one for its admins.
        let noted = row.method != "GET" || exports && row.path.contains("/engagement/");
        let changes = !row.allows("learner") && noted;
        assert_eq!(row.audit.is_some() || row.quiet, changes, "{}", row.name());
    }
}
