//! Examples of what is composed of other shapes, made from theirs.

use serde_json::{Map, Value, json};
use utoipa::openapi::{Components, RefOr, schema::Schema};

/// Composed components: what they are made of, and what they add to those examples.
fn composed() -> Vec<(&'static str, &'static [&'static str], Value)> {
    let account = "01939f3e-8f00-7000-8000-000000000081";
    let option = |last: u8, text: &str| json!({ "id": format!("01939f3e-8f00-7000-8000-0000000000{last}"), "text": text });
    let question = json!({
        "id": "01939f3e-8f00-7000-8000-000000000051", "kind": "single_choice", "prompt": "What does a sensor do?",
        "points": 2.0, "options": [option(61, "It measures"), option(62, "It moves")]
    });
    let keyed = json!({
        "id": "01939f3e-8f00-7000-8000-000000000051", "kind": "single_choice", "prompt": "What does a sensor do?",
        "explanation": "It measures.", "points": 2.0,
        "options": [
            { "id": "01939f3e-8f00-7000-8000-000000000061", "text": "It measures", "correct": true, "feedback": null },
            { "id": "01939f3e-8f00-7000-8000-000000000062", "text": "It moves", "correct": false,
              "feedback": "That is an actuator." }
        ],
        "accepted_answers": [], "value": null, "tolerance": null
    });
    let answer = json!({
        "question_id": "01939f3e-8f00-7000-8000-000000000051",
        "option_ids": ["01939f3e-8f00-7000-8000-000000000061"], "points_awarded": 2.0
    });
    let graded = json!({
        "account_id": account, "revision": 1, "regraded_with": null
    });
    let change = json!({
        "id": "01939f3e-8f00-7000-8000-000000000095", "kind": "override", "old_score": 3.5, "new_score": 4.0,
        "old_max_score": 4.0, "new_max_score": 4.0, "reason": "the second answer is right too",
        "actor": "01939f3e-8f00-7000-8000-000000000082", "created_at": "2026-03-02T08:00:00.000000Z"
    });
    vec![
        ("AdminEvent", &["Event"], json!({ "created_by": "01939f3e-8f00-7000-8000-000000000082" })),
        ("AdminQuiz", &["Quiz"], json!({ "revision": 1, "questions": [keyed] })),
        (
            "LearnerQuiz",
            &["Quiz"],
            json!({
                "question_count": 3, "points": 4.0, "attempts_made": 1, "attempts_left": 2, "extra_seconds": 0,
                "grade": { "score": 3.5, "max_score": 4.0, "passed": true, "attempts": 1 }
            }),
        ),
        (
            "QuizPreview",
            &["Quiz"],
            json!({
                "question_count": 1, "points": 2.0, "attempts_made": 0, "attempts_left": 3, "extra_seconds": 0,
                "grade": null, "questions": [question]
            }),
        ),
        (
            "Attempt",
            &["AttemptSummary"],
            json!({ "revealed": true, "questions": [keyed], "answers": [answer] }),
        ),
        ("AdminAttemptSummary", &["AttemptSummary"], graded.clone()),
        (
            "AdminAttempt",
            &["AttemptSummary"],
            extended(graded, json!({ "questions": [keyed], "answers": [answer], "score_changes": [change] })),
        ),
        (
            "OwnEnrolment",
            &["Enrolment"],
            json!({ "event_slug": "first-steps", "event_title": "First steps" }),
        ),
        (
            "EventEnrolment",
            &["Enrolment"],
            json!({ "account_id": account, "email": "ada@example.org", "display_name": "Ada" }),
        ),
        (
            "AdminAccount",
            &["Account"],
            json!({
                "version": 1, "created_at": "2026-02-20T10:00:00.000000Z",
                "updated_at": "2026-02-20T10:00:00.000000Z", "erased_at": null
            }),
        ),
    ]
}

fn extended(base: Value, more: Value) -> Value {
    let mut members = members_of(Some(base));
    members.extend(members_of(Some(more)));
    Value::Object(members)
}

fn members_of(value: Option<Value>) -> Map<String, Value> {
    match value {
        Some(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

/// Adds them.
pub fn add(components: &mut Components) {
    for (name, parts, own) in composed() {
        let mut example = Map::new();
        for part in parts {
            example.extend(members_of(example_of(components, part)));
        }
        example.extend(members_of(Some(own)));
        if let Some(RefOr::T(Schema::AllOf(schema))) = components.schemas.get_mut(name) {
            schema.examples.push(Value::Object(example));
        }
    }
}

fn example_of(components: &Components, name: &str) -> Option<Value> {
    match components.schemas.get(name)? {
        RefOr::T(Schema::Object(object)) => object.examples.first().cloned(),
        _ => None,
    }
}
