//! The engagement desk: rows that no constraint refuses and that cannot be are found by `lyceum db verify`.

use diesel::{Connection, SqliteConnection, connection::SimpleConnection};
use serde_json::json;

use crate::support::{
    experiments::{converted, exposed, external, recorded, running, seen, variants},
    people::text,
    process::TestServer,
    replies::Pair,
};

/// Changes rows behind the server's back.
pub fn damage(server: &TestServer, update: &str) {
    if let Some(database) = server.scratch_database() {
        return database.execute(update).expect("the update");
    }
    let database = server.data().join("lyceum.db");
    let mut connection = SqliteConnection::establish(&database.display().to_string()).expect("the database");
    connection.batch_execute("PRAGMA busy_timeout = 10000").unwrap();
    connection.batch_execute(update).expect("the update");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deleted_replies_notes_and_escalations_are_looked_at() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "verify").await;
    let reply = pair.draft().await;
    let etag = pair.drafter.etag(&reply.path).await;
    let delete = pair.drafter.delete(format!("{}?reason=x", reply.path)).if_match(&etag);
    delete.send().await.expect(204);
    let note = json!({ "text": "Asked before.", "post_id": reply.post });
    let note = pair.drafter.post("engagement/notes").json(note).send().await.expect(201).json();
    let note = text(&note["id"]);
    let mut escalations = Vec::new();
    for name in ["first", "second"] {
        let opened = pair.drafter.post("engagement/escalations").json(json!({ "description": name }));
        escalations.push(text(&opened.send().await.expect(201).json()["id"]));
    }
    let (first, second) = (&escalations[0], &escalations[1]);
    server.run(&["db", "verify"]).ok();
    for (update, problem) in [
        (
            "UPDATE replies SET content = 'Something else.'",
            format!("reply {}: its hash is not that of its content", reply.id),
        ),
        (
            "UPDATE escalations SET resolution_notes = 'Done.' WHERE description = 'first'",
            format!("escalation {first}: something came of it, and it is not resolved"),
        ),
        (
            "UPDATE escalations SET resolved_by = opened_by WHERE description = 'second'",
            format!("escalation {second}: somebody resolved it, and it is not resolved"),
        ),
        // By an hour: it is listed after the other one then.
        (
            "UPDATE escalations SET sort_key = sort_key + 3600000000 WHERE description = 'first'",
            format!("escalations {second} and {first}: their order is not that of priority and time"),
        ),
        ("UPDATE notes SET text = ' '", format!("note {note}: it says nothing")),
        (
            "UPDATE notes SET reply_id = (SELECT id FROM replies LIMIT 1)",
            format!("stored value is corrupt: notes.subject of {note}; the rest of its list"),
        ),
        (
            "UPDATE notes SET reply_id = NULL, subject = 'author'",
            format!("stored value is corrupt: notes.subject of {note}; the rest of its list"),
        ),
    ] {
        damage(&server, update);
        let verified = server.run(&["db", "verify"]);
        let found = verified.stdout.lines().any(|line| line.starts_with(&format!("problem: {problem}")));
        assert!(found, "{update}: {}", verified.stdout);
        verified.refused();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_learning_log_is_looked_at() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let (decision, ..) = Pair::new(&admin, "verify").await.decision().await;
    let event = json!({ "adjustment_type": "weights", "adjustment": {}, "predicted_improvement": 0.5 });
    let event = admin.post("engagement/learning/events").json(event).send().await.expect(201).json();
    let event = text(&event["id"]);
    let came = json!({ "actual_improvement": 0.25 });
    admin.put(format!("engagement/learning/events/{event}/evaluation")).json(came).ok().await;
    let by_chance = json!({ "decision_id": decision, "predicted_mode": "HYBRID" });
    let by_chance = admin.post("engagement/learning/randomized-experiments").json(by_chance);
    let by_chance = text(&by_chance.send().await.expect(201).json()["id"]);
    server.run(&["db", "verify"]).ok();
    for (update, problem) in [
        (
            "UPDATE learning_events SET accuracy = 0.75",
            format!("learning event {event}: its accuracy is not that of its numbers"),
        ),
        (
            "UPDATE randomized_experiments SET actual_mode = 'DISENGAGED'",
            format!("randomised experiment {by_chance}: its modes are not those of its decision"),
        ),
    ] {
        damage(&server, update);
        let verified = server.run(&["db", "verify"]);
        let found = verified.stdout.lines().any(|line| line == format!("problem: {problem}"));
        assert!(found, "{update}: {}", verified.stdout);
        verified.refused();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn outcomes_are_of_what_their_unit_saw() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let mut body = external("verify");
    body["guardrails"] = json!([{ "name": "complaints", "kind": "proportion", "direction": "down" }]);
    let at = running(&admin, body).await;
    let id = at.rsplit('/').next().expect("an id").to_owned();
    for phase in [1, 2] {
        if phase == 2 {
            admin.edit(&at, json!({ "variants": variants(&[("a", 0.25), ("b", 0.75)]) })).await;
        }
        exposed(&admin, &at, &[("a", 3), ("b", 3)]).await;
        converted(&admin, &at, "clicks", &[("a", 3), ("b", 2)]).await;
        converted(&admin, &at, "complaints", &[("a", 1)]).await;
    }
    // Who saw both is in no figure.
    recorded(&admin, &at, "exposures", &[seen("left-out", "a")]).await;
    admin.post(format!("{at}/exposures")).json(json!({ "items": [seen("left-out", "b")] })).ok().await;
    server.run(&["db", "verify"]).ok();
    for (update, problems) in [
        ("UPDATE experiment_outcomes SET variant = 'b' WHERE unit = 'a-1' AND phase = 1", vec![(1, 1)]),
        ("UPDATE experiment_outcomes SET variant = 'b' WHERE unit = 'a-0'", vec![(1, 3), (2, 2)]),
        // Nor is there such a variant.
        ("UPDATE experiment_outcomes SET variant = 'z' WHERE unit = 'b-0'", vec![(1, 4), (2, 3)]),
    ] {
        damage(&server, update);
        let verified = server.run(&["db", "verify"]);
        for (phase, count) in problems {
            let problem = format!(
                "problem: experiment {id}, phase {phase}: outcomes of another variant than their unit saw: {count}"
            );
            let found = verified.stdout.lines().any(|line| line == problem);
            assert!(found, "{update}: {}", verified.stdout);
        }
        verified.refused();
    }
}
