//! Rounds of `kill -9` under write load, of the server or of its database: whatever was acknowledged
//! must be there afterwards.
//!
//! Clients write and note a [`Fact`] for each acknowledged write: what a read must show from then
//! on. When another write to the same thing is under way, its outcome is unknown, so both the old
//! and the new state are acceptable; anything else is a loss.

mod clients;

use std::{
    collections::hash_map::RandomState,
    hash::BuildHasher,
    sync::atomic::Ordering,
    time::{Duration, Instant},
};

use serde_json::Value;
use tokio::task::JoinSet;

use self::clients::{Load, make_events, register, take_quizzes};
use super::{
    client::Api,
    courses::Course,
    people::{Person, text},
    process::TestServer,
};

/// Clients of each kind.
const CLIENTS: usize = 8;

/// Writes before a kill.
const ENOUGH: usize = 20;

/// How long they may take at most.
const SLOWEST: Duration = Duration::from_secs(10);

/// The longest wait for an answer from a server whose database was killed.
pub const QUICKLY: Duration = Duration::from_secs(6);

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

/// What a load left behind.
pub struct Harvest {
    acknowledged: usize,
    facts: Vec<Fact>,
    load: Duration,
}

/// A server under load; it or its database is killed and started again.
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
    /// A server of its own.
    pub async fn begin() -> Self {
        Self::of(TestServer::with(&[("LYCEUM_LOG", "warn")])).await
    }

    /// A server, which gets a course and learners who are enrolled.
    pub async fn of(server: TestServer) -> Self {
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
        let harvest = self.load_until(TestServer::kill9).await;
        self.verify();
        self.server.boot();
        self.look(harvest).await
    }

    /// Load until what `kill` does ends it.
    pub async fn load_until(&mut self, kill: impl FnOnce(&mut TestServer)) -> Harvest {
        self.rounds += 1;
        let shared = Load::default();
        let mut clients = JoinSet::new();
        for number in 0..CLIENTS {
            let name = format!("r{}-c{number}", self.rounds);
            let (learner, quiz) = (self.learners[number].clone(), self.course.quiz.clone());
            clients.spawn(make_events(shared.clone(), self.admin.clone(), name.clone()));
            clients.spawn(take_quizzes(shared.clone(), learner, quiz));
            clients.spawn(register(shared.clone(), self.server.api(), self.course.slug.clone(), name));
        }
        // For a random 100 to 600 ms, so that different work is running at the kill.
        let load = Duration::from_millis(100 + RandomState::new().hash_one(self.rounds) % 500);
        let begun = Instant::now();
        // With slow writes, wait for some of them: an earlier kill would prove nothing.
        let idle = || shared.acknowledged.load(Ordering::SeqCst) < ENOUGH && begun.elapsed() < SLOWEST;
        while begun.elapsed() < load || idle() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let load = begun.elapsed();
        shared.over.store(true, Ordering::SeqCst);
        kill(&mut self.server);
        let mut harvest = Harvest { acknowledged: 0, facts: Vec::new(), load };
        while let Some(done) = clients.join_next().await {
            let (count, noted) = done.expect("a client");
            harvest.acknowledged += count;
            harvest.facts.extend(noted);
        }
        harvest
    }

    /// A look at everything that was acknowledged.
    pub async fn look(&mut self, harvest: Harvest) -> Round {
        let Harvest { acknowledged, facts, load } = harvest;
        let checked = facts.len();
        check(&facts).await;
        self.facts.extend(facts.into_iter().filter(|fact| fact.lasting));
        Round { acknowledged, checked, load }
    }

    /// `lyceum db verify` finds nothing.
    pub fn verify(&self) {
        let verified = self.server.run(&["db", "verify"]);
        assert_eq!(verified.code(), 0, "{}{}", verified.stdout, verified.stderr);
    }

    /// A last look at everything of every round; how much that was.
    pub async fn end(mut self) -> usize {
        check(&self.facts).await;
        self.audit_is_whole().await;
        self.server.stop();
        self.verify();
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
