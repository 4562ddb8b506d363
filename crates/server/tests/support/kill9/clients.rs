//! The clients of a load: each writes until its server or the database is gone, and notes what was
//! acknowledged.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use serde_json::json;

use super::{Fact, QUICKLY};
use crate::support::{
    client::{Api, Call, Response},
    courses,
    people::{Person, credentials, text},
};

/// Shared by the clients and the test that kills.
#[derive(Clone, Default)]
pub struct Load {
    /// Set before the kill.
    pub over: Arc<AtomicBool>,
    /// Writes so far.
    pub acknowledged: Arc<AtomicUsize>,
}

impl Load {
    /// Sends until the server or its database is gone: `None`. A busy server is asked again, unless the
    /// refusal may be due to the kill: then the outcome of the request is unknown.
    async fn acknowledged(&self, make: impl Fn() -> Call) -> Option<Response> {
        let begun = Instant::now();
        loop {
            let sent = Instant::now();
            let answer = make().try_send().await.ok()?;
            if answer.status != 503 {
                self.acknowledged.fetch_add(1, Ordering::SeqCst);
                return Some(answer.ok());
            }
            answer.problem(503);
            assert!(answer.header("retry-after").is_some(), "no word when to come again: {answer}");
            if self.over.load(Ordering::SeqCst) {
                assert!(sent.elapsed() < QUICKLY, "{:?} for {answer}", sent.elapsed());
                return None;
            }
            assert!(begun.elapsed() < Duration::from_secs(30), "busy for ever: {answer}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

/// Makes events and changes each a few times.
pub async fn make_events(load: Load, admin: Person, name: String) -> (usize, Vec<Fact>) {
    let (mut count, mut facts) = (0, Vec::new());
    for number in 0.. {
        let body = courses::event(&format!("{name}-{number}"));
        let Some(created) = load.acknowledged(|| admin.post("admin/events").json(body.clone())).await else {
            break;
        };
        count += 1;
        let path = format!("admin/events/{}", text(&created.json()["id"]));
        let mut etag = created.etag();
        facts.push(Fact::new(&admin, path.as_str(), json!({ "version": 1, "title": body["title"] })));
        for version in 2..=3 {
            let shown = json!({ "version": version, "title": format!("Version {version}") });
            let title = json!({ "title": shown["title"] });
            let last = facts.len() - 1;
            facts[last].acceptable.push(shown.clone());
            let edited =
                load.acknowledged(|| admin.patch(path.as_str()).if_match(&etag).json(title.clone())).await;
            let Some(edited) = edited else { return (count, facts) };
            count += 1;
            etag = edited.etag();
            facts[last].acceptable = vec![shown];
        }
    }
    (count, facts)
}

/// Starts attempts, saves answers, submits.
pub async fn take_quizzes(load: Load, learner: Person, quiz: String) -> (usize, Vec<Fact>) {
    let (mut count, mut facts) = (0, Vec::new());
    for number in 0.. {
        let started = load.acknowledged(|| learner.post(format!("quizzes/{quiz}/attempts"))).await;
        let Some(started) = started else { break };
        count += 1;
        let attempt = started.json();
        let path = format!("attempts/{}", text(&attempt["id"]));
        let identity =
            json!({ "id": attempt["id"], "number": attempt["number"], "started_at": attempt["started_at"] });
        let answers = courses::answers(&attempt, number % 2 == 0);
        // It may be the open attempt of the last round, with or without answers.
        facts.push(Fact::new(&learner, path.as_str(), identity.clone()));
        let last = facts.len() - 1;
        // While it is open the next round goes on with it.
        facts[last].lasting = false;
        let Some(_) =
            load.acknowledged(|| learner.put(format!("{path}/answers")).json(answers.clone())).await
        else {
            break;
        };
        count += 1;
        let saved = json!({ "id": attempt["id"], "submitted_at": null, "answers": answers["answers"] });
        let handed_in =
            json!({ "id": attempt["id"], "max_score": courses::FULL_SCORE, "answers": answers["answers"] });
        facts[last].acceptable = vec![saved, handed_in];
        let Some(done) = load.acknowledged(|| learner.post(format!("{path}/submission"))).await else {
            break;
        };
        count += 1;
        let full = if number % 2 == 0 { courses::FULL_SCORE } else { 0.0 };
        assert_eq!(done.json()["score"], full, "{done}");
        facts[last].acceptable = vec![done.json()];
        facts[last].lasting = true;
    }
    (count, facts)
}

/// Registers people, logs them in and enrols them.
pub async fn register(load: Load, api: Api, slug: String, name: String) -> (usize, Vec<Fact>) {
    let (mut count, mut facts) = (0, Vec::new());
    for number in 0.. {
        let (email, password) = credentials(&format!("{name}-{number}"));
        let account = json!({ "email": email, "password": password, "display_name": name });
        let Some(_) = load.acknowledged(|| api.post("auth/register").json(account.clone())).await else {
            break;
        };
        let login = json!({ "email": email, "password": password });
        let Some(logged_in) = load.acknowledged(|| api.post("auth/login").json(login.clone())).await else {
            break;
        };
        count += 2;
        let person = api.with_token(&text(&logged_in.json()["token"]));
        facts.push(Fact::new(&person, "auth/me", json!({ "email": email })));
        let Some(_) = load.acknowledged(|| person.put(format!("events/{slug}/enrolment"))).await else {
            break;
        };
        count += 1;
        facts.push(Fact::new(&person, "me/enrolments", json!({ "items": [{ "status": "active" }] })));
    }
    (count, facts)
}
