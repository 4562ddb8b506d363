//! Refusals, conflicts and forbidden routes reveal nothing either.

use serde_json::{Value, json};

use crate::{
    document::operations,
    support::{client::Api, people::text, zips},
};
use crate::{
    marks::MARK,
    reveal::{Planted, Stage},
    walk::{Seen, see},
};

#[tokio::test]
async fn refused_answers_and_conflicts_tell_nothing() {
    let mut stage = Stage::new().await;
    let public = stage.server.api();
    stage.start().await;
    for planted in &stage.planted {
        wrong_answers(&stage, planted).await;
    }
    stage.submit(false).await;
    for planted in &stage.planted {
        let path = format!("attempts/{}", planted.attempts[0].id);
        let late = stage.learner.put(format!("{path}/answers")).json(json!({ "answers": [] })).send().await;
        late.problem(409);
        stage.nothing("too late", &see("too late".to_owned(), &late).await);
        // Somebody else's attempt, and one that does not exist.
        for api in [&*stage.idle, &public] {
            for what in ["answers", "submission"] {
                let method = if what == "answers" { reqwest::Method::PUT } else { reqwest::Method::POST };
                let call = api.call(method, format!("{path}/{what}")).json(json!({ "answers": [] }));
                stage.nothing("not theirs", &see(what.to_owned(), &call.send().await).await);
            }
        }
    }
    stage.start().await;
    stage.submit(false).await;
    stage.start().await;
    stage.submit(false).await;
    for planted in stage.planted.iter().filter(|planted| planted.policy != "after_last_attempt") {
        let exhausted = stage.learner.post(format!("quizzes/{}/attempts", planted.quiz)).send().await;
        assert_eq!(exhausted.problem(409)["code"], "attempts_exhausted");
        stage.nothing("exhausted", &see("exhausted".to_owned(), &exhausted).await);
    }
}

async fn wrong_answers(stage: &Stage, planted: &Planted) {
    let learner = &stage.learner;
    let path = format!("attempts/{}", planted.attempts[0].id);
    let attempt = learner.get(&path).ok().await;
    let questions = attempt["questions"].as_array().expect("questions");
    let id = |index: usize| questions[index]["id"].clone();
    let options: Vec<&Value> =
        questions[0]["options"].as_array().unwrap().iter().map(|option| &option["id"]).collect();
    let foreign = questions[1]["options"][0]["id"].clone();
    let cases = [
        // Too many, of another question, twice, of the wrong kind, unknown, repeated.
        (json!([{ "question_id": id(0), "option_ids": options }]), 422),
        (json!([{ "question_id": id(0), "option_ids": [foreign] }]), 422),
        (json!([{ "question_id": id(1), "option_ids": [foreign, foreign] }]), 422),
        (json!([{ "question_id": id(0), "text": "right" }]), 422),
        (json!([{ "question_id": id(3), "value": 1 }]), 422),
        (json!([{ "question_id": id(4), "text": "1" }]), 422),
        (json!([{ "question_id": attempt["id"], "value": 1 }]), 422),
        (json!([{ "question_id": id(4), "value": 1 }, { "question_id": id(4), "value": 2 }]), 422),
        (json!([{ "question_id": id(4), "value": 1, "text": "1" }]), 422),
        (json!([{ "question_id": id(4) }]), 422),
        (json!([{ "question_id": id(4), "value": "1" }]), 400),
        (json!([{ "question_id": id(4), "correct": true }]), 400),
        (json!("answers"), 400),
    ];
    for (answers, status) in cases {
        let body = json!({ "answers": answers });
        let saved = learner.put(format!("{path}/answers")).json(body.clone()).send().await;
        let submitted = learner.post(format!("{path}/submission")).json(body.clone()).send().await;
        for answer in [saved, submitted] {
            answer.problem(status);
            stage.nothing(planted.policy, &see(format!("{body}"), &answer).await);
        }
    }
    let broken =
        learner.put(format!("{path}/answers")).bytes("application/json", "{\"answers\": [").send().await;
    broken.problem(400);
    stage.nothing(planted.policy, &see("broken".to_owned(), &broken).await);
    let open = learner.get(&path).ok().await;
    assert!(open["submitted_at"].is_null(), "a refused submission submitted: {open}");
}

/// Every route that changes something is closed to learners, whatever the target, and its answer reveals
/// nothing; exports included.
#[tokio::test]
async fn forbidden_routes_tell_nothing() {
    let mut stage = Stage::new().await;
    let public = stage.server.api();
    stage.start().await;
    let mut ids = vec![stage.course.id.clone(), stage.course.lessons[0].clone(), stage.learner.id.clone()];
    for planted in &stage.planted {
        ids.extend([planted.quiz.clone(), planted.attempts[0].id.clone()]);
    }
    let mut refused = 0;
    for operation in operations(&public).await {
        if !operation.path.contains("/admin/") {
            continue;
        }
        for id in &ids {
            let path = operation.path.replace("{id}", id).replace("{account_id}", &stage.learner.id);
            let call = |api: &Api| {
                let call = api.call(operation.method.parse().unwrap(), path.as_str()).if_match("*");
                call.json(json!({ "title": "x", "status": "published" }))
            };
            for (api, status) in [(&*stage.learner, 403), (&public, 401)] {
                let answer = call(api).send().await;
                answer.problem(status);
                stage.nothing("forbidden", &see(path.clone(), &answer).await);
                refused += 1;
            }
        }
    }
    assert!(refused > 300, "{refused} requests were refused");
    // An admin's export holds what the search looks for.
    let export = stage.admin.get(format!("admin/events/{}/export", stage.course.id)).send().await.ok();
    let files = zips::unpack(&export.body);
    let course = files.iter().find(|(name, _)| name.ends_with("course.json")).expect("course.json").1;
    assert!(String::from_utf8_lossy(course).contains(MARK));
}

/// A replayed start is answered with the attempt as it is: it tells what reading it tells.
#[tokio::test]
async fn replays_tell_nothing() {
    let stage = Stage::new().await;
    for planted in &stage.planted {
        let path = format!("quizzes/{}/attempts", planted.quiz);
        let begin = || async { stage.learner.post(&path).key(planted.policy).send().await };
        let first = begin().await.expect(201);
        let attempt = first.json();
        let submission = format!("attempts/{}/submission", text(&attempt["id"]));
        stage.learner.post(submission).json(planted.keys.answers(&attempt, true)).ok().await;
        let again = begin().await;
        let read = stage.learner.get(format!("attempts/{}", text(&attempt["id"]))).ok().await;
        assert_eq!(again.json(), read, "{}: a replay is not the attempt", planted.policy);
        if read["revealed"] == false {
            let seen: Seen = see("replay".to_owned(), &again).await;
            stage.nothing("replay", &seen);
        }
    }
}
