//! Concurrent requests: what must be unique stays unique, and no change is lost. What must also hold for
//! several servers on one database is in `support::races`.

use futures_util::future::join_all;
use serde_json::json;

use crate::support::{
    courses::{self, Course, answers, start},
    people::{credentials, text},
    process::TestServer,
    races::{self, at_once, statuses},
    samples,
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_simultaneous_starts_give_one_attempt_and_two_submissions_one_score() {
    races::starts_and_submissions(&[&TestServer::start()], 50).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_clients_editing_one_event_lose_no_update() {
    races::edits_of_one_event(&[&TestServer::start()]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_lesson_and_the_last_quiz_at_once_complete_a_course_once() {
    races::completions(&[&TestServer::start()], 20).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_enrolments_of_one_learner_are_one() {
    races::enrolments(&[&TestServer::start()]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_idempotency_key_has_one_effect_however_many_use_it_at_once() {
    races::idempotency_keys(&[&TestServer::start()]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_idempotency_key_belongs_to_somebody_and_to_one_request() {
    let server = TestServer::start();
    let admin = server.admin().await;
    admin.post("admin/events").key("key").json(courses::event("once")).send().await.expect(201);
    let other = server.named_admin("other").await;
    other.post("admin/events").key("key").json(courses::event("theirs")).send().await.expect(201);
    let reused = admin.post("admin/events").key("key").json(courses::event("else")).send().await;
    reused.problem_code(422, "idempotency_key_reused");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_starts_with_one_key_are_one_attempt_whatever_happens_between() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "keyed").await;
    let learner = server.learner("ada").await;
    course.enrol(&learner).await;
    let call = || learner.post(format!("quizzes/{}/attempts", course.quiz)).key("start");
    let first = at_once([call(), call()]).await;
    assert_eq!(first[0].body, first[1].body);
    let attempt = first[0].json();
    learner
        .post(format!("attempts/{}/submission", text(&attempt["id"])))
        .json(answers(&attempt, true))
        .send()
        .await
        .expect(200);
    // A late replay gets the attempt as it is now rather than a second one.
    let late = call().send().await.expect(201);
    assert_eq!(
        (late.header("idempotency-replayed"), late.header("location")),
        (Some("true"), first[0].header("location"))
    );
    let now = learner.get(format!("attempts/{}", text(&attempt["id"]))).send().await.expect(200);
    assert_eq!((late.json(), late.etag()), (now.json(), now.etag()));
    assert!(late.json()["submitted_at"].is_string(), "{late}");
    assert_eq!(learner.all(&format!("quizzes/{}/attempts", course.quiz)).await.len(), 1);
    assert_eq!(start(&learner, &course.quiz).await["number"], 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_admin_stays_however_many_demote_each_other() {
    races::demotions(&[&TestServer::start()], 10).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_admin_cannot_leave_by_any_door() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let path = format!("admin/accounts/{}", admin.id);
    let etag = admin.etag(&path).await;
    for change in
        [json!({ "role": "learner" }), json!({ "role": "operator" }), json!({ "status": "disabled" })]
    {
        admin.patch(path.as_str()).if_match(&etag).json(change).send().await.problem_code(409, "last_admin");
    }
    let erase = admin.delete("me").json(json!({ "password": admin.password }));
    erase.send().await.problem_code(409, "last_admin");
    assert_eq!(admin.get(path.as_str()).ok().await["version"], 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn throttled_logins_stay_throttled_over_a_restart() {
    let mut server = TestServer::start();
    server.learner("ada").await;
    server.learner("eve").await;
    let (email, password) = credentials("ada");
    let login = |email: &str, password: &str| {
        server.api().post("auth/login").json(json!({ "email": email, "password": password }))
    };
    // Concurrent guesses do not bypass the counter.
    let guesses = at_once((0..20).map(|number| login(&email, &format!("a wrong guess {number}")))).await;
    let judged = guesses.iter().filter(|answer| answer.status == 401).count();
    let refused = guesses.iter().filter(|answer| answer.status == 429).count();
    assert_eq!((judged, refused), (5, 15), "{:?}", statuses(&guesses));
    let blocked = login(&email, &password).send().await;
    blocked.problem_code(429, "throttled");
    let wait: u64 = blocked.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=15 * 60).contains(&wait), "{wait}");
    // A different spelling is the same account; another account is not affected.
    login(" ADA@example.org ", &password).send().await.problem(429);
    let (other, secret) = credentials("eve");
    login(&other, &secret).send().await.expect(200);
    server.restart();
    let (email, password) = credentials("ada");
    let login = server.api().post("auth/login").json(json!({ "email": email, "password": password }));
    login.send().await.problem_code(429, "throttled");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_line_writes_beside_a_busy_server() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let writes = (0..8).map(|client| {
        let admin = admin.clone();
        tokio::spawn(async move {
            for number in 0..20 {
                let event = courses::event(&format!("busy-{client}-{number}"));
                admin.post("admin/events").json(event).send().await.expect(201);
            }
        })
    });
    let writes: Vec<_> = writes.collect();
    let course = samples::first_steps().display().to_string();
    tokio::task::block_in_place(|| {
        for _ in 0..3 {
            server.run(&["import", "course", &course]).ok();
        }
        server.create_admin("second");
        server.run(&["db", "verify"]).ok();
    });
    for done in join_all(writes).await {
        done.unwrap();
    }
    assert_eq!(admin.all("admin/events").await.len(), 8 * 20 + 1);
    assert_eq!(admin.all("admin/events?q=learning").await.len(), 1, "the server does not see the import");
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}
