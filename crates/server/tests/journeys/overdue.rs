//! The engagement desk: escalations that nobody resolved in time.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::support::{
    people::{Person, text},
    process::TestServer,
    retention::change,
};

const ESCALATIONS: &str = "engagement/escalations";

/// Within how many hours it is to be resolved.
fn hours(escalation: &Value) -> i64 {
    let time = |name: &str| -> DateTime<Utc> { text(&escalation[name]).parse().expect("a time") };
    (time("due_at") - time("created_at")).num_hours()
}

/// What a list has, by what they say.
async fn listed(who: &Person, filter: &str) -> Vec<String> {
    let rows = who.all_by(&format!("{ESCALATIONS}?{filter}"), 1).await;
    rows.iter().map(|row| text(&row["description"])).collect()
}

/// These are overdue, and as many are counted.
async fn expect_overdue(server: &TestServer, admin: &Person, expected: &[&str]) {
    assert_eq!(listed(admin, "overdue=true").await, expected);
    let desk = admin.get("engagement/desk").ok().await;
    assert_eq!(desk["escalations_overdue"], expected.len(), "{desk}");
    let count = f64::from(u32::try_from(expected.len()).unwrap());
    assert_eq!(server.api().figure("desk_escalations_overdue").await, Some(count));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_resolved_in_time_is_overdue() {
    let server = TestServer::with(&[("LYCEUM_DESK_DUE_HOURS", "2,3,5,7")]);
    let admin = server.admin().await;
    let olga = admin.operator("olga", &["draft"]).await;
    let mut paths = Vec::new();
    for (priority, due) in [("LOW", 7), ("MEDIUM", 5), ("HIGH", 3), ("URGENT", 2)] {
        let body = json!({ "description": priority, "priority": priority });
        let made = olga.post(ESCALATIONS).json(body).send().await.expect(201).json();
        assert_eq!(hours(&made), due, "{made}");
        paths.push(format!("{ESCALATIONS}/{}", text(&made["id"])));
    }
    let [low, _, high, _] = paths.as_slice() else { panic!("{paths:?}") };
    expect_overdue(&server, &admin, &[]).await;

    // Two are as old as that. They are listed in the order of all.
    let past = "UPDATE escalations SET due_at = '2026-01-01 00:00:00.000000'";
    change(&server, &format!("{past} WHERE description IN ('LOW', 'HIGH')"));
    expect_overdue(&server, &admin, &["HIGH", "LOW"]).await;
    assert_eq!(listed(&olga, "overdue=false").await, ["URGENT", "HIGH", "MEDIUM", "LOW"]);
    assert_eq!(listed(&olga, "overdue=true&priority=LOW").await, ["LOW"]);
    assert_eq!(listed(&olga, "overdue=true&priority=URGENT").await, [""; 0]);

    // Somebody looks: that is not yet done. What is done is not overdue, unless it is opened again.
    olga.edit(low, json!({ "status": "IN_PROGRESS", "assigned_to": olga.id })).await;
    expect_overdue(&server, &admin, &["HIGH", "LOW"]).await;
    assert_eq!(listed(&olga, "overdue=true&status=OPEN").await, ["HIGH"]);
    assert_eq!(listed(&olga, &format!("overdue=true&assigned_to={}", olga.id)).await, ["LOW"]);
    olga.edit(low, json!({ "status": "RESOLVED" })).await;
    expect_overdue(&server, &admin, &["HIGH"]).await;
    assert_eq!(listed(&olga, "overdue=true&status=RESOLVED").await, [""; 0]);
    olga.edit(low, json!({ "status": "OPEN" })).await;
    expect_overdue(&server, &admin, &["HIGH", "LOW"]).await;
    // Another priority has a time of its own, from the beginning.
    let eased = olga.edit(high, json!({ "priority": "MEDIUM" })).await;
    assert_eq!(hours(&eased), 5, "{eased}");
    expect_overdue(&server, &admin, &["LOW"]).await;
    server.run(&["db", "verify"]).ok();
}
