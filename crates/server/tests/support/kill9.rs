//! Rounds of `kill -9` under write load: whatever was acknowledged must be there afterwards.
//!
//! Clients write and note a [`Fact`] for each acknowledged write: what a read must show from then
//! on. When another write to the same thing is under way, its outcome is unknown, so both the old
//! and the new state are acceptable; anything else is a loss.

use std::{
    collections::hash_map::RandomState,
    hash::BuildHasher,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::{
    client::{Answer, Api, Call},
    courses::{self, Course},
    people::{Person, credentials, text},
    process::TestServer,
};

/// Clients of each kind.
const CLIENTS: usize = 8;

/// What a read must show after an acknowledged write.
pub struct Fact {
    reader: Api,
    path: String,
    /// The answer must contain one of these.
    acceptable: Vec<Value>,
    /// Whether it still holds when later rounds have written.
    lasting: bool,
}

impl Fact {
    fn new(reader: &Api, path: impl Into<String>, shown: Value) -> Self {
        Self { reader: reader.clone(), path: path.into(), acceptable: vec![shown], lasting: true }
    }

    async fn check(&self) {
        let answer = self.reader.get(self.path.as_str()).send().await.ok();
        let found = answer.json();
        let kept = self.acceptable.iter().any(|shown| contains(&found, shown));
        assert!(
            kept,
            "an acknowledged write is lost: {} should show one of {:?}: {answer}",
            self.path, self.acceptable
        );
    }
}

/// Whether `found` has everything that `shown` has.
fn contains(found: &Value, shown: &Value) -> bool {
    match (found, shown) {
        (Value::Object(found), Value::Object(shown)) => {
            shown.iter().all(|(name, value)| found.get(name).is_some_and(|found| contains(found, value)))
        }
        (Value::Array(found), Value::Array(shown)) => {
            found.len() == shown.len() && found.iter().zip(shown).all(|(found, shown)| contains(found, shown))
        }
        (found, shown) => found == shown,
    }
}

/// What a round found.
pub struct Round {
    /// Acknowledged writes.
    pub acknowledged: usize,
    /// Things that were looked at again.
    pub checked: usize,
    /// How long the load ran before the kill.
    pub load: Duration,
}

/// A server under load, killed and started again.
pub struct Siege {
    server: TestServer,
    admin: Person,
    learners: Vec<Person>,
    course: Course,
    /// Facts of all rounds.
    facts: Vec<Fact>,
    rounds: usize,
}

impl Siege {
    /// A server with a course and learners who are enrolled.
    pub async fn begin() -> Self {
        let server = TestServer::with(&[("LYCEUM_LOG", "warn")]);
        let admin = server.admin().await;
        let course = Course::published(&admin, "besieged").await;
        let learners = server.learners(CLIENTS).await;
        for learner in &learners {
            course.enrol(learner).await;
        }
        Self { server, admin, learners, course, facts: Vec::new(), rounds: 0 }
    }

    /// Load, kill, verification, restart, and a look at everything that was acknowledged.
    pub async fn round(&mut self) -> Round {
        self.rounds += 1;
        let mut clients = JoinSet::new();
        for number in 0..CLIENTS {
            let name = format!("r{}-c{number}", self.rounds);
            clients.spawn(make_events(self.admin.clone(), name.clone()));
            clients.spawn(take_quizzes(self.learners[number].clone(), self.course.quiz.clone()));
            clients.spawn(register(self.server.api(), self.course.slug.clone(), name));
        }
        // Between 100 and 600 ms: chance decides what is under way.
        let load = Duration::from_millis(100 + RandomState::new().hash_one(self.rounds) % 500);
        tokio::time::sleep(load).await;
        self.server.kill9();
        let mut acknowledged = 0;
        let mut facts = Vec::new();
        while let Some(done) = clients.join_next().await {
            let (count, noted) = done.expect("a client");
            acknowledged += count;
            facts.extend(noted);
        }
        let verified = self.server.run(&["db", "verify"]);
        assert_eq!(verified.code(), 0, "{}{}", verified.stdout, verified.stderr);
        self.server.boot();
        let checked = facts.len();
        check(&facts).await;
        self.facts.extend(facts.into_iter().filter(|fact| fact.lasting));
        Round { acknowledged, checked, load }
    }

    /// A last look at everything of every round; how much that was.
    pub async fn end(mut self) -> usize {
        check(&self.facts).await;
        self.audit_is_whole().await;
        self.server.stop();
        let verified = self.server.run(&["db", "verify"]);
        assert_eq!(verified.code(), 0, "{}{}", verified.stdout, verified.stderr);
        self.facts.len()
    }

    /// An event and its entry in the audit log are one unit of work: neither is without the other.
    async fn audit_is_whole(&self) {
        let ids = |rows: Vec<Value>, field: &str| {
            let mut ids: Vec<String> = rows.iter().map(|row| text(&row[field])).collect();
            ids.sort_unstable();
            ids
        };
        let events = ids(self.admin.all("admin/events").await, "id");
        let entries = ids(self.admin.all("admin/audit-log?action=event.create").await, "entity_id");
        assert_eq!(events, entries, "events and the audit log disagree");
    }
}

async fn check(facts: &[Fact]) {
    for group in facts.chunks(32) {
        futures_util::future::join_all(group.iter().map(Fact::check)).await;
    }
}

/// Sends until the server is gone: `None`. A busy server is asked again.
async fn acknowledged(make: impl Fn() -> Call) -> Option<Answer> {
    let begun = Instant::now();
    loop {
        let answer = make().try_send().await.ok()?;
        if answer.status != 503 {
            return Some(answer.ok());
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "busy for ever: {answer}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Makes events and changes each a few times.
async fn make_events(admin: Person, name: String) -> (usize, Vec<Fact>) {
    let (mut count, mut facts) = (0, Vec::new());
    for number in 0.. {
        let body = courses::event(&format!("{name}-{number}"));
        let Some(created) = acknowledged(|| admin.post("admin/events").json(body.clone())).await else {
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
                acknowledged(|| admin.patch(path.as_str()).if_match(&etag).json(title.clone())).await;
            let Some(edited) = edited else { return (count, facts) };
            count += 1;
            etag = edited.etag();
            facts[last].acceptable = vec![shown];
        }
    }
    (count, facts)
}

/// Starts attempts, saves answers, submits.
async fn take_quizzes(learner: Person, quiz: String) -> (usize, Vec<Fact>) {
    let (mut count, mut facts) = (0, Vec::new());
    for number in 0.. {
        let started = acknowledged(|| learner.post(format!("quizzes/{quiz}/attempts"))).await;
        let Some(started) = started else { break };
        count += 1;
        let attempt = started.json();
        let path = format!("attempts/{}", text(&attempt["id"]));
        let identity =
            json!({ "id": attempt["id"], "number": attempt["number"], "started_at": attempt["started_at"] });
        let answers = courses::answers(&attempt, number % 2 == 0);
        // It may be the open one of the last round, with or without answers.
        facts.push(Fact::new(&learner, path.as_str(), identity.clone()));
        let last = facts.len() - 1;
        // While it is open the next round goes on with it.
        facts[last].lasting = false;
        let Some(_) = acknowledged(|| learner.put(format!("{path}/answers")).json(answers.clone())).await
        else {
            break;
        };
        count += 1;
        let saved = json!({ "id": attempt["id"], "submitted_at": null, "answers": answers["answers"] });
        let handed_in =
            json!({ "id": attempt["id"], "max_score": courses::FULL_SCORE, "answers": answers["answers"] });
        facts[last].acceptable = vec![saved, handed_in];
        let Some(done) = acknowledged(|| learner.post(format!("{path}/submission"))).await else { break };
        count += 1;
        let full = if number % 2 == 0 { courses::FULL_SCORE } else { 0.0 };
        assert_eq!(done.json()["score"], full, "{done}");
        facts[last].acceptable = vec![done.json()];
        facts[last].lasting = true;
    }
    (count, facts)
}

/// Registers people, logs them in and enrols them.
async fn register(api: Api, slug: String, name: String) -> (usize, Vec<Fact>) {
    let (mut count, mut facts) = (0, Vec::new());
    for number in 0.. {
        let (email, password) = credentials(&format!("{name}-{number}"));
        let account = json!({ "email": email, "password": password, "display_name": name });
        let Some(_) = acknowledged(|| api.post("auth/register").json(account.clone())).await else { break };
        let login = json!({ "email": email, "password": password });
        let Some(logged_in) = acknowledged(|| api.post("auth/login").json(login.clone())).await else {
            break;
        };
        count += 2;
        let person = api.with_token(&text(&logged_in.json()["token"]));
        facts.push(Fact::new(&person, "auth/me", json!({ "email": email })));
        let Some(_) = acknowledged(|| person.put(format!("events/{slug}/enrolment"))).await else { break };
        count += 1;
        facts.push(Fact::new(&person, "me/enrolments", json!({ "items": [{ "status": "active" }] })));
    }
    (count, facts)
}
