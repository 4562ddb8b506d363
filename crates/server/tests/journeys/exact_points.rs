//! Points add up exactly, whatever they are stored as.

use serde_json::{Value, json};

use crate::support::{
    courses::{self, Course, add_quiz, start},
    people::text,
    process::TestServer,
};

fn worth(points: &Value) -> Value {
    let options = json!([{ "text": "right", "correct": true }, { "text": "wrong" }]);
    json!({ "kind": "single_choice", "prompt": format!("{points}?"), "points": points, "options": options })
}

#[tokio::test]
async fn ten_tenths_make_one_and_can_be_given_by_hand() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "exact").await;
    let learner = server.learner("ada").await;
    course.enrol(&learner).await;
    let mut whole = courses::quiz("tenths");
    whole["pass_percent"] = json!(100);
    let tenths: Vec<Value> = (0..10).map(|_| worth(&json!(0.1))).collect();
    let quiz = add_quiz(&admin, &course.lessons[0], whole, json!({ "questions": tenths })).await;
    let attempt = start(&learner, &quiz).await;
    let path = format!("attempts/{}", text(&attempt["id"]));
    let all = courses::answers(&attempt, true);
    let done = learner.post(format!("{path}/submission")).json(all).send().await.ok();
    assert!(done.text().contains("\"score\":1.0,\"max_score\":1.0,\"passed\":true"), "{done}");

    let edit = |score: f64| json!({ "score": score, "reason": "spoken" });
    let admins = format!("admin/{path}");
    let etag = admin.etag(&admins).await;
    let call = |score: f64| admin.patch(admins.as_str()).if_match(&etag).json(edit(score)).send();
    call(1.0001).await.fault(422, "/score", "out_of_range");
    call(0.333_33).await.fault(422, "/score", "decimal_places");
    call(0.9999).await.expect(200);
    assert_eq!(admin.edit(&admins, edit(1.0)).await["passed"], true);
    server.restart();
    let grade = learner.get(format!("quizzes/{quiz}")).ok().await["grade"].clone();
    assert_eq!(grade, json!({ "score": 1.0, "max_score": 1.0, "passed": true, "attempts": 1 }));
}

#[tokio::test]
async fn points_have_four_places() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::draft(&admin, "places").await;
    let quiz = format!("admin/quizzes/{}", course.quiz);
    for (points, code) in [
        (json!(1e-9), "out_of_range"),
        (json!(0), "out_of_range"),
        (json!(0.00005), "out_of_range"),
        (json!(1_000_000.5), "out_of_range"),
        (json!(0.12345), "decimal_places"),
        (json!(1.666_666_666_666_666_5), "decimal_places"),
    ] {
        let etag = admin.etag(&quiz).await;
        let body = json!({ "questions": [worth(&points)] });
        let call = admin.put(format!("{quiz}/questions")).if_match(&etag).json(body);
        call.send().await.fault(422, "/questions/0/points", code);
    }
    // What a sum of binary fractions leaves is forgiven.
    let body = json!({ "questions": [worth(&json!(0.1 + 0.2)), worth(&json!(0.0001)), worth(&json!(999_999.999_9))] });
    let seen = admin.put_on(&quiz, &format!("{quiz}/questions"), body).await;
    let points: Vec<&Value> =
        seen["questions"].as_array().unwrap().iter().map(|one| &one["points"]).collect();
    assert_eq!(points, [&json!(0.3), &json!(0.0001), &json!(999_999.999_9)]);
}
