//! Short answers are right however they are typed.

use serde_json::json;

use crate::support::{
    courses::{self, Course, add_quiz, start},
    people::text,
    process::TestServer,
};

#[tokio::test]
async fn what_keyboards_and_phones_make_of_an_answer_is_the_same_answer() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "typed").await;
    let learner = server.learner("ada").await;
    course.enrol(&learner).await;
    let ask = |prompt: &str, accepted: &str| json!({ "kind": "short_answer", "prompt": prompt, "accepted_answers": [accepted] });
    let questions = json!({ "questions": [
        ask("a", "don't panic"), ask("b", "Straße"), ask("c", "istanbul"), ask("d", "sensor 5"), ask("e", "crème brûlée"),
    ] });
    let quiz = add_quiz(&admin, &course.lessons[0], courses::quiz("typed"), questions).await;
    for (typed, score) in [
        (["don’t\u{a0}panic", "STRASSE", "İstanbul", "ＳＥＮＳＯＲ　５", "CRE\u{300}ME  BRÛLÉE"], 5.0),
        (
            [
                "Don‘t   Panic ",
                "strasse",
                "ISTANBUL",
                "\u{200f}sensor 5\u{200e}",
                "\u{feff}crème\u{2009}brûlée",
            ],
            5.0,
        ),
        (["dont panic", "strase", "stanbul", "sensor5", "creme brulee"], 0.0),
        (["", " ", "\u{200b}", "\u{a0}", "\u{ad}"], 0.0),
    ] {
        let attempt = start(&learner, &quiz).await;
        let given: Vec<_> = attempt["questions"]
            .as_array()
            .unwrap()
            .iter()
            .zip(typed)
            .map(|(question, typed)| json!({ "question_id": question["id"], "text": typed }))
            .collect();
        let path = format!("attempts/{}/submission", text(&attempt["id"]));
        let done = learner.post(path).json(json!({ "answers": given })).ok().await;
        assert_eq!(done["score"], score, "{typed:?}: {done}");
        // What was typed is kept as it was typed.
        assert_eq!(done["answers"].as_array().unwrap().len(), 5);
        assert!(done["answers"].as_array().unwrap().iter().any(|answer| answer["text"] == typed[0]));
    }
}

#[tokio::test]
async fn an_accepted_answer_that_nobody_sees_is_refused() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::draft(&admin, "unseen").await;
    let quiz = format!("admin/quizzes/{}", course.quiz);
    for unseen in ["\u{200b}", "\u{202e}\u{202c}", "\u{ad}", "\u{3164}", "\u{e0041}"] {
        let etag = admin.etag(&quiz).await;
        let question = json!({ "kind": "short_answer", "prompt": "?", "accepted_answers": ["tea", unseen] });
        let call =
            admin.put(format!("{quiz}/questions")).if_match(&etag).json(json!({ "questions": [question] }));
        call.send().await.fault(422, "/questions/0/accepted_answers/1", "empty");
    }
}
