//! Many at once: what must be one stays one, and no change is lost.

use futures_util::future::join_all;
use serde_json::json;

use crate::support::{
    client::{Answer, Call},
    courses::{self, Course, answers, start},
    people::{Person, credentials, text},
    process::TestServer,
    samples,
};

/// How many clients edit the same thing.
const CROWD: usize = 64;

/// Sends requests at the same moment.
async fn at_once(calls: impl IntoIterator<Item = Call>) -> Vec<Answer> {
    join_all(calls.into_iter().map(|call| tokio::spawn(call.send())))
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect()
}

fn statuses(answers: &[Answer]) -> Vec<u16> {
    let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    statuses
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_simultaneous_starts_give_one_attempt_and_two_submissions_one_score() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "doubles").await;
    let learners = server.learners(50).await;
    for learner in &learners {
        course.enrol(learner).await;
        let starts = at_once((0..2).map(|_| learner.post(format!("quizzes/{}/attempts", course.quiz)))).await;
        assert_eq!(statuses(&starts), [200, 201], "{} and {}", starts[0], starts[1]);
        let attempt = starts[0].json();
        assert_eq!(attempt["id"], starts[1].json()["id"]);
        assert_eq!(attempt["number"], 1);
        let made = learner.all(&format!("quizzes/{}/attempts", course.quiz)).await;
        assert_eq!(made.len(), 1, "{made:?}");

        // One hands in what is right, the other what is wrong: whoever comes first decides for both.
        let path = format!("attempts/{}/submission", text(&attempt["id"]));
        let done =
            at_once([true, false].map(|right| learner.post(path.as_str()).json(answers(&attempt, right))))
                .await;
        assert_eq!(statuses(&done), [200, 200], "{} and {}", done[0], done[1]);
        assert_eq!(done[0].json(), done[1].json());
        let score = done[0].json()["score"].as_f64().unwrap();
        assert!(score == 0.0 || (score - courses::FULL_SCORE).abs() < 1e-9, "a mixture: {score}");
        let again = learner.post(path.as_str()).json(answers(&attempt, true)).send().await.expect(200);
        assert_eq!(again.json(), done[0].json());
        let seen = learner.get(format!("attempts/{}", text(&attempt["id"]))).ok().await;
        assert_eq!(seen, done[0].json());
    }
    let scores = admin.all(&format!("admin/quizzes/{}/attempts", course.quiz)).await;
    assert_eq!(scores.len(), learners.len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_clients_editing_one_event_lose_no_update() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let id = courses::create(&admin, "admin/events", {
        let mut event = courses::event("crowded");
        event["summary"] = json!("0");
        event
    })
    .await;
    let path = format!("admin/events/{id}");
    // Each counts up by one on what it read; a stale version is read again.
    let edits = (0..CROWD).map(|_| {
        let (admin, path) = (admin.clone(), path.clone());
        tokio::spawn(async move {
            let mut refused = 0;
            loop {
                let seen = admin.get(path.as_str()).send().await.expect(200);
                let count: u64 = text(&seen.json()["summary"]).parse().unwrap();
                let next = json!({ "summary": (count + 1).to_string() });
                let edited = admin.patch(path.as_str()).if_match(&seen.etag()).json(next).send().await;
                if edited.status == 200 {
                    break;
                }
                edited.problem(412);
                refused += 1;
            }
            refused
        })
    });
    let refused: u64 = join_all(edits).await.into_iter().map(Result::unwrap).sum();
    let event = admin.get(path.as_str()).ok().await;
    assert_eq!(event["summary"], CROWD.to_string());
    assert_eq!(event["version"], 1 + CROWD);
    assert!(refused > 0, "nobody ever came second: this shows nothing");
    let entries = admin.all("admin/audit-log?action=event.update").await;
    assert_eq!(entries.len(), CROWD);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_enrolments_of_one_learner_are_one() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "wanted").await;
    let learner = server.learner("ada").await;
    let path = format!("events/{}/enrolment", course.slug);
    let enrolled = at_once((0..CROWD).map(|_| learner.put(path.as_str()))).await;
    let created = enrolled.iter().filter(|answer| answer.status == 201).count();
    assert_eq!(created, 1, "{:?}", statuses(&enrolled));
    assert!(enrolled.iter().all(|answer| answer.status == 200 || answer.status == 201));
    assert!(enrolled.iter().all(|answer| answer.json() == enrolled[0].json()));
    assert_eq!(learner.all("me/enrolments").await.len(), 1);
    assert_eq!(admin.all(&format!("admin/events/{}/enrolments", course.id)).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_idempotency_key_has_one_effect_however_many_use_it_at_once() {
    let server = TestServer::start();
    let admin = server.admin().await;
    for round in 0..10 {
        let body = courses::event(&format!("once-{round}"));
        let call = || admin.post("admin/events").key(&format!("key-{round}")).json(body.clone());
        let made = at_once((0..16).map(|_| call())).await;
        assert!(made.iter().all(|answer| answer.status == 201), "{:?}", statuses(&made));
        assert!(made.iter().all(|answer| answer.body == made[0].body), "replays differ");
        assert!(made.iter().all(|answer| answer.header("location") == made[0].header("location")));
        assert!(made.iter().all(|answer| answer.header("etag") == made[0].header("etag")));
    }
    assert_eq!(admin.all("admin/events").await.len(), 10);
    assert_eq!(admin.all("admin/audit-log?action=event.create").await.len(), 10);

    // The same key of somebody else, and for something else, is another key or a mistake.
    let other = server.named_admin("other").await;
    other.post("admin/events").key("key-0").json(courses::event("theirs")).send().await.expect(201);
    let reused = admin.post("admin/events").key("key-0").json(courses::event("else")).send().await;
    reused.problem_code(422, "idempotency_key_reused");

    // Without a key the slug decides: one is made, the others are told.
    let made = at_once((0..16).map(|_| admin.post("admin/events").json(courses::event("slug")))).await;
    let created = made.iter().filter(|answer| answer.status == 201).count();
    assert_eq!(created, 1);
    for refused in made.iter().filter(|answer| answer.status != 201) {
        refused.problem_code(409, "slug_taken");
    }
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
    // A late replay gets the first answer rather than a second attempt.
    assert_eq!(call().send().await.body, first[0].body);
    assert_eq!(learner.all(&format!("quizzes/{}/attempts", course.quiz)).await.len(), 1);
    assert_eq!(start(&learner, &course.quiz).await["number"], 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_admin_stays_however_many_demote_each_other() {
    let server = TestServer::start();
    let admins = [server.named_admin("one").await, server.named_admin("two").await];
    let mut admins = admins;
    let paths = admins.clone().map(|admin| format!("admin/accounts/{}", admin.id));
    for round in 0..10 {
        // Each demotes the other at the same moment, by its own session.
        let etags = join_all(paths.iter().map(|path| admins[0].etag(path))).await;
        let demote = |by: &Person, whom: usize| {
            by.patch(paths[whom].as_str()).if_match(&etags[whom]).json(json!({ "role": "learner" }))
        };
        let done = at_once([demote(&admins[0], 1), demote(&admins[1], 0)]).await;
        let won = done.iter().filter(|answer| answer.status == 200).count();
        assert_eq!(won, 1, "round {round}: {} and {}", done[0], done[1]);
        let lost = done.iter().find(|answer| answer.status != 200).unwrap();
        assert!([401, 403, 409].contains(&lost.status), "{lost}");
        // Whoever is left makes the other an admin again.
        let left = usize::from(done[1].status == 200);
        let other = 1 - left;
        admins[left].edit(&paths[other], json!({ "role": "admin" })).await;
        admins[other] = admins[other].log_in_again().await;
    }
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
    admin.delete("me").send().await.problem_code(409, "last_admin");
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
    // Guesses at once are no way around the counter.
    let guesses = at_once((0..20).map(|number| login(&email, &format!("a wrong guess {number}")))).await;
    assert!(
        guesses.iter().all(|answer| answer.status == 401 || answer.status == 429),
        "{:?}",
        statuses(&guesses)
    );
    let blocked = login(&email, &password).send().await;
    blocked.problem_code(429, "throttled");
    let wait: u64 = blocked.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=15 * 60).contains(&wait), "{wait}");
    // Written otherwise it is the same account; another account is not touched.
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
