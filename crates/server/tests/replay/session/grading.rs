//! Every grading method and every reveal policy, with three attempts each.

use chrono::TimeDelta;
use serde_json::json;

use super::{Course, People, quiz, start, submit};
use crate::{
    ask::{get, patch, post},
    player::Player,
    support::courses::{answers, every_kind},
};

/// Which attempt counts: a failed one, a good one, a middling one.
pub async fn methods(p: &mut Player, people: &People, course: &Course) {
    let (root, ben) = (&people.root.token, &people.ben);
    for method in ["highest", "latest", "first", "average"] {
        let settings =
            json!({ "slug": method, "grading_method": method, "pass_percent": 50, "max_attempts": 3 });
        let id = quiz(p, root, &course.lessons[1], settings, &every_kind()).await;
        for right in ["none", "all", "some"] {
            let attempt = start(p, ben, &id).await;
            let mut body = answers(&attempt, right != "none");
            if right == "some" {
                body["answers"].as_array_mut().unwrap().truncate(2);
            }
            submit(p, ben, &attempt, &body).await;
        }
        let found = p.send(get(format!("quizzes/{id}")).by(&ben.token), 200).await.json();
        let score = found["grade"]["score"].as_f64().unwrap();
        let expected = match method {
            "highest" => 7.0,
            "latest" => 3.0,
            "first" => 0.0,
            _ => 3.3333,
        };
        assert!((score - expected).abs() < f64::EPSILON, "{method}: {score}");
        p.send(post(format!("quizzes/{id}/attempts")).by(&ben.token), 409).await;
        // Another method or mark: grades are computed anew.
        let at = format!("admin/quizzes/{id}");
        p.change(root, &at, patch(&at).json(&json!({ "grading_method": "average", "pass_percent": 48 })))
            .await;
        p.send(get(format!("quizzes/{id}")).by(&ben.token), 200).await;
    }
}

/// When keys are shown.
pub async fn policies(p: &mut Player, people: &People, course: &Course) {
    let (root, zoe) = (&people.root.token, &people.zoe);
    let closes = (p.now() + TimeDelta::minutes(10)).to_rfc3339();
    let mut taken = Vec::new();
    for policy in ["after_submission", "after_passing", "after_last_attempt", "after_closing", "never"] {
        let slug = policy.replace('_', "-");
        let mut settings =
            json!({ "slug": slug, "reveal_policy": policy, "pass_percent": 100, "max_attempts": 2 });
        if policy == "after_closing" {
            settings["closes_at"] = json!(closes);
        }
        let id = quiz(p, root, &course.lessons[3], settings, &every_kind()).await;
        for right in [false, true] {
            let attempt = start(p, zoe, &id).await;
            let done = submit(p, zoe, &attempt, &answers(&attempt, right)).await;
            let shown = match policy {
                "after_submission" => true,
                "after_passing" | "after_last_attempt" => right,
                _ => false,
            };
            assert_eq!(done["revealed"], shown, "{policy}: {done}");
            taken.push(attempt["id"].as_str().unwrap().to_owned());
        }
    }
    // Not open yet, and closed.
    let opens = (p.now() + TimeDelta::days(1)).to_rfc3339();
    let early =
        quiz(p, root, &course.lessons[3], json!({ "slug": "early", "opens_at": opens }), &every_kind()).await;
    p.send(get(format!("quizzes/{early}")).by(&zoe.token), 200).await;
    p.send(post(format!("quizzes/{early}/attempts")).by(&zoe.token), 409).await;
    let empty =
        quiz(p, root, &course.lessons[3], json!({ "slug": "empty" }), &json!({ "questions": [] })).await;
    p.send(post(format!("quizzes/{empty}/attempts")).by(&zoe.token), 409).await;
    p.later(TimeDelta::minutes(11), &people.tokens()).await;
    for attempt in &taken {
        p.send(get(format!("attempts/{attempt}")).by(&zoe.token), 200).await;
    }
    for quiz in [&early, &empty] {
        let at = format!("admin/quizzes/{quiz}");
        p.change(root, &at, patch(&at).json(&json!({ "published": false }))).await;
        p.send(get(format!("quizzes/{quiz}")).by(&zoe.token), 404).await;
    }
}
