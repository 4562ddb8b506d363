//! Races that must have one outcome: many concurrent clients, on one server or on several with one
//! database. Each function spreads its clients over the given servers.

use futures_util::future::join_all;
use serde_json::{Value, json};

use super::{
    client::{Call, Response},
    courses::{self, Course, answers, settled},
    people::{Person, text},
    process::TestServer,
};

/// How many clients edit the same thing.
const CROWD: usize = 64;

/// Sends requests at the same moment.
pub async fn at_once(calls: impl IntoIterator<Item = Call>) -> Vec<Response> {
    join_all(calls.into_iter().map(|call| tokio::spawn(call.send())))
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect()
}

/// The statuses of answers, in order.
pub fn statuses(answers: &[Response]) -> Vec<u16> {
    let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    statuses
}

/// Somebody with a session at each server.
pub struct Everywhere(Vec<Person>);

impl Everywhere {
    /// Logs somebody in at each.
    pub async fn of(person: &Person, servers: &[&TestServer]) -> Self {
        let mut sessions = Vec::with_capacity(servers.len());
        for server in servers {
            sessions.push(Person::log_in(&server.api(), &person.email, &person.password).await);
        }
        Self(sessions)
    }

    /// By one server after the other.
    pub fn by(&self, number: usize) -> &Person {
        &self.0[number % self.0.len()]
    }
}

/// Edits of one event with `If-Match`, each counting up by one: none is lost.
pub async fn edits_of_one_event(servers: &[&TestServer]) {
    let admin = servers[0].admin().await;
    let everywhere = Everywhere::of(&admin, servers).await;
    let mut event = courses::event("crowded");
    event["summary"] = json!("0");
    let path = format!("admin/events/{}", courses::create(&admin, "admin/events", event).await);
    // Each counts up by one on what it read; a stale version is read again.
    let edits = (0..CROWD).map(|number| {
        let (admin, path) = (everywhere.by(number).clone(), path.clone());
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
    for number in 0..servers.len() {
        let event = everywhere.by(number).get(path.as_str()).ok().await;
        assert_eq!(event["summary"], CROWD.to_string());
        assert_eq!(event["version"], 1 + CROWD);
    }
    assert!(refused > 0, "nobody ever came second: this shows nothing");
    let entries = admin.all("admin/audit-log?action=event.update").await;
    assert_eq!(entries.len(), CROWD);
}

/// Two starts of a quiz by one learner are one attempt, two submissions one score.
pub async fn starts_and_submissions(servers: &[&TestServer], learners: usize) {
    let admin = servers[0].admin().await;
    let course = Course::published(&admin, "doubles").await;
    for learner in &servers[0].learners(learners).await {
        course.enrol(learner).await;
        let learner = Everywhere::of(learner, servers).await;
        let quiz = format!("quizzes/{}/attempts", course.quiz);
        let starts = at_once((0..2).map(|number| learner.by(number).post(quiz.as_str()))).await;
        assert_eq!(statuses(&starts), [200, 201], "{} and {}", starts[0], starts[1]);
        let attempt = starts[0].json();
        assert_eq!(attempt["id"], starts[1].json()["id"]);
        assert_eq!(attempt["number"], 1);
        let made = learner.by(0).all(&quiz).await;
        assert_eq!(made.len(), 1, "{made:?}");

        // One submits right answers, the other wrong ones: the first submission counts for both.
        let path = format!("attempts/{}/submission", text(&attempt["id"]));
        let done =
            at_once([true, false].into_iter().enumerate().map(|(number, right)| {
                learner.by(number).post(path.as_str()).json(answers(&attempt, right))
            }))
            .await;
        assert_eq!(statuses(&done), [200, 200], "{} and {}", done[0], done[1]);
        let rights = done[0].json()["score"] == courses::FULL_SCORE;
        let [first, second] = [settled(done[0].json(), Some(rights)), settled(done[1].json(), Some(!rights))];
        assert_eq!(first, second);
        assert!(rights || first["score"] == 0.0, "a mixture: {first}");
        let again = learner.by(1).post(path.as_str()).json(answers(&attempt, true)).send().await.expect(200);
        assert_eq!(settled(again.json(), Some(rights)), first);
        let seen = learner.by(0).get(format!("attempts/{}", text(&attempt["id"]))).ok().await;
        assert_eq!(seen, first);
    }
    let scores = admin.all(&format!("admin/quizzes/{}/attempts", course.quiz)).await;
    assert_eq!(scores.len(), learners);
}

/// The last lesson and the last quiz of a course, finished at the same moment: the course is
/// completed, once. Neither may overlook the other.
pub async fn completions(servers: &[&TestServer], learners: usize) {
    let admin = servers[0].admin().await;
    let course = Course::published(&admin, "finish").await;
    let completed = json!({ "status": "completed" });
    for (round, learner) in servers[0].learners(learners).await.iter().enumerate() {
        course.enrol(learner).await;
        let learner = Everywhere::of(learner, servers).await;
        let lesson = |number: usize| format!("lessons/{}/progress", course.lessons[number]);
        learner.by(0).put(lesson(0)).json(completed.clone()).ok().await;
        let attempt = courses::start(learner.by(0), &course.quiz).await;
        let submission = format!("attempts/{}/submission", text(&attempt["id"]));
        let finish = |number: usize| -> [Call; 2] {
            [
                learner.by(number).put(lesson(1)).json(completed.clone()),
                learner.by(number + 1).post(submission.as_str()).json(answers(&attempt, true)),
            ]
        };
        // Alternating: once each, and twice each.
        let calls = (0..=round % 2).flat_map(finish);
        let done = at_once(calls).await;
        assert!(done.iter().all(|answer| answer.status == 200), "{:?}", statuses(&done));
        let progress = course.progress(learner.by(0)).await;
        assert_eq!(progress["status"], "completed", "round {round}: {progress}");
        let when = text(&progress["completed_at"]);
        for number in 0..servers.len() {
            for call in finish(number) {
                call.ok().await;
            }
            assert_eq!(course.progress(learner.by(number)).await["completed_at"], when, "round {round}");
        }
    }
    let enrolled = admin.all(&format!("admin/events/{}/enrolments", course.id)).await;
    let done = enrolled.iter().filter(|enrolment| enrolment["status"] == "completed").count();
    assert_eq!((enrolled.len(), done), (learners, learners));
}

/// Enrolments of one learner in one event are one.
pub async fn enrolments(servers: &[&TestServer]) {
    let admin = servers[0].admin().await;
    let course = Course::published(&admin, "wanted").await;
    let learner = Everywhere::of(&servers[0].learner("ada").await, servers).await;
    let path = format!("events/{}/enrolment", course.slug);
    let enrolled = at_once((0..CROWD).map(|number| learner.by(number).put(path.as_str()))).await;
    let created = enrolled.iter().filter(|answer| answer.status == 201).count();
    assert_eq!(created, 1, "{:?}", statuses(&enrolled));
    assert!(enrolled.iter().all(|answer| answer.status == 200 || answer.status == 201));
    assert!(enrolled.iter().all(|answer| answer.json() == enrolled[0].json()));
    assert_eq!(learner.by(1).all("me/enrolments").await.len(), 1);
    assert_eq!(admin.all(&format!("admin/events/{}/enrolments", course.id)).await.len(), 1);
}

/// Requests with one `Idempotency-Key` have one effect.
pub async fn idempotency_keys(servers: &[&TestServer]) {
    const ROUNDS: usize = 10;
    let admin = Everywhere::of(&servers[0].admin().await, servers).await;
    for round in 0..ROUNDS {
        let (key, body) = (format!("key-{round}"), courses::event(&format!("once-{round}")));
        let call = |number| admin.by(number).post("admin/events").key(&key).json(body.clone());
        let made = at_once((0..16).map(call)).await;
        assert!(made.iter().all(|answer| answer.status == 201), "{:?}", statuses(&made));
        assert!(made.iter().all(|answer| answer.body == made[0].body), "replays differ");
        assert!(made.iter().all(|answer| answer.header("location") == made[0].header("location")));
        assert!(made.iter().all(|answer| answer.header("etag") == made[0].header("etag")));
    }
    assert_eq!(admin.by(0).all("admin/events").await.len(), ROUNDS);
    assert_eq!(admin.by(0).all("admin/audit-log?action=event.create").await.len(), ROUNDS);

    // Without a key the slug decides: one request creates the event, the others are refused.
    let call = |number| admin.by(number).post("admin/events").json(courses::event("slug"));
    let made = at_once((0..16).map(call)).await;
    assert_eq!(made.iter().filter(|answer| answer.status == 201).count(), 1, "{:?}", statuses(&made));
    for refused in made.iter().filter(|answer| answer.status != 201) {
        refused.problem_code(409, "slug_taken");
    }
}

/// Two admins who demote each other at the same moment, by their own sessions: one stays.
pub async fn demotions(servers: &[&TestServer], rounds: usize) {
    let last = servers.len() - 1;
    let mut admins = [servers[0].named_admin("one").await, servers[last].named_admin("two").await];
    let paths = admins.clone().map(|admin| format!("admin/accounts/{}", admin.id));
    for round in 0..rounds {
        let etags = join_all(paths.iter().map(|path| admins[0].etag(path))).await;
        let learner: Value = json!({ "role": "learner" });
        let demote = |by: usize, whom: usize| {
            admins[by].patch(paths[whom].as_str()).if_match(&etags[whom]).json(learner.clone())
        };
        let done = at_once([demote(0, 1), demote(1, 0)]).await;
        let won = done.iter().filter(|answer| answer.status == 200).count();
        assert_eq!(won, 1, "round {round}: {} and {}", done[0], done[1]);
        let loser = done.iter().find(|answer| answer.status != 200).unwrap();
        assert!([401, 403, 409].contains(&loser.status), "{loser}");
        // Whoever is left makes the other an admin again.
        let left = usize::from(done[1].status == 200);
        let other = 1 - left;
        admins[left].edit(&paths[other], json!({ "role": "admin" })).await;
        admins[other] = admins[other].log_in_again().await;
    }
}
