//! Clients that write on all servers at once and persist: a request without an answer is sent again, as the
//! documentation recommends, until there is one.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::support::{
    client::{Call, Response},
    courses::{self, Course, answers, start},
    people::text,
    process::TestServer,
    races::Everywhere,
};

/// Clients that make events, and as many that count, at each server.
const CLIENTS: usize = 2;
/// Between two events of one of them: what is there in the end is read again by every server.
const BREATH: Duration = Duration::from_millis(200);
/// Learners who take the quiz again and again, by two servers at once.
const TAKERS: usize = 4;
/// Learners who finish the course, each once, by two servers at once.
const FINISHERS: usize = 60;
/// How long nobody answers at most.
const PATIENCE: Duration = Duration::from_secs(60);

/// People, a course, and events to count in.
pub struct Crowd {
    admin: Everywhere,
    takers: Vec<Everywhere>,
    finishers: Vec<(Everywhere, Value)>,
    course: Course,
    /// Paths of events whose summary is a number.
    counters: Vec<String>,
    servers: usize,
    over: AtomicBool,
    acknowledged: AtomicUsize,
    /// In milliseconds.
    longest: AtomicU64,
    /// How many updates of each counter were acknowledged, and how many are unknown.
    counted: Mutex<Vec<(u64, u64)>>,
    /// Slugs of events that were made.
    made: Mutex<Vec<String>>,
    finished: AtomicUsize,
}

/// The results of the load.
pub struct Results {
    pub acknowledged: usize,
    pub unknown: u64,
    pub longest_pause: Duration,
}

impl Crowd {
    /// Makes and enrols everybody.
    pub async fn gather(servers: &[&TestServer]) -> Self {
        let root = servers[0].admin().await;
        let course = Course::published(&root, "stormy").await;
        let (mut takers, mut finishers) = (Vec::new(), Vec::new());
        for (number, learner) in servers[0].learners(TAKERS + FINISHERS).await.iter().enumerate() {
            course.enrol(learner).await;
            let everywhere = Everywhere::of(learner, servers).await;
            if number < TAKERS {
                takers.push(everywhere);
                continue;
            }
            let first = format!("lessons/{}/progress", course.lessons[0]);
            learner.put(first).json(json!({ "status": "completed" })).ok().await;
            finishers.push((everywhere, start(learner, &course.quiz).await));
        }
        let mut counters = Vec::new();
        for number in 0..servers.len() {
            let mut event = courses::event(&format!("counter-{number}"));
            event["summary"] = json!("0");
            counters.push(format!("admin/events/{}", courses::create(&root, "admin/events", event).await));
        }
        Self {
            admin: Everywhere::of(&root, servers).await,
            takers,
            finishers,
            course,
            counted: Mutex::new(vec![(0, 0); counters.len()]),
            counters,
            servers: servers.len(),
            over: AtomicBool::new(false),
            acknowledged: AtomicUsize::new(0),
            longest: AtomicU64::new(0),
            made: Mutex::new(Vec::new()),
            finished: AtomicUsize::new(0),
        }
    }

    /// Lets all of them begin.
    pub fn begin(self: &Arc<Self>) -> JoinSet<()> {
        let mut load = JoinSet::new();
        for number in 0..CLIENTS * self.servers {
            let (making, counting) = (Arc::clone(self), Arc::clone(self));
            load.spawn(async move { making.make_events(number).await });
            load.spawn(async move { counting.count(number).await });
        }
        for number in 0..TAKERS {
            let taking = Arc::clone(self);
            load.spawn(async move { taking.take_quizzes(number).await });
        }
        let finishing = Arc::clone(self);
        load.spawn(async move { finishing.finish().await });
        load
    }

    /// The longest that anybody waited so far.
    pub fn longest_pause(&self) -> Duration {
        Duration::from_millis(self.longest.load(Ordering::SeqCst))
    }

    /// Writes that were acknowledged so far.
    pub fn acknowledged(&self) -> usize {
        self.acknowledged.load(Ordering::SeqCst)
    }

    /// Lets everybody finish.
    pub async fn end(&self, mut load: JoinSet<()>) -> Results {
        self.over.store(true, Ordering::SeqCst);
        while let Some(done) = load.join_next().await {
            done.expect("a client");
        }
        Results {
            acknowledged: self.acknowledged(),
            unknown: self.counted.lock().unwrap().iter().map(|(_, unknown)| unknown).sum(),
            longest_pause: self.longest_pause(),
        }
    }

    /// Checks on every server what was acknowledged.
    pub async fn look(&self, results: &Results) {
        let mut made = self.made.lock().unwrap().clone();
        made.sort_unstable();
        let counted = self.counted.lock().unwrap().clone();
        for number in 0..self.servers {
            let admin = self.admin.by(number);
            for (path, (acknowledged, unknown)) in self.counters.iter().zip(&counted) {
                let event = admin.get(path.as_str()).ok().await;
                let count: u64 = text(&event["summary"]).parse().unwrap();
                assert_eq!(event["version"], count + 1, "an edit on an edit that was not seen");
                let possible = *acknowledged..=acknowledged + unknown;
                assert!(possible.contains(&count), "{count} is not in {possible:?}");
            }
            let events = admin.all("admin/events?q=storm").await;
            let mut slugs: Vec<String> = events.iter().map(|event| text(&event["slug"])).collect();
            slugs.retain(|slug| slug.starts_with("storm-"));
            slugs.sort_unstable();
            assert_eq!(slugs, made, "events that were made and events that are there");
            let enrolled = admin.all(&format!("admin/events/{}/enrolments", self.course.id)).await;
            let done = enrolled.iter().filter(|enrolment| enrolment["completed_at"].is_string()).count();
            assert_eq!(done, self.finished.load(Ordering::SeqCst), "completions of {}", results.acknowledged);
        }
    }

    /// Sends until there is an answer and records the waits. The request must be safe to repeat.
    async fn insist(&self, make: impl Fn() -> Call) -> Response {
        let begun = Instant::now();
        let answer = loop {
            let answer = make().send().await;
            if answer.status != 503 {
                break answer;
            }
            answer.problem_code(503, "unavailable");
            assert!(begun.elapsed() < PATIENCE, "no answer: {answer}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        };
        self.note(begun);
        answer
    }

    fn note(&self, begun: Instant) {
        let waited = u64::try_from(begun.elapsed().as_millis()).unwrap();
        self.longest.fetch_max(waited, Ordering::SeqCst);
    }

    fn goes_on(&self) -> bool {
        !self.over.load(Ordering::SeqCst)
    }

    fn acknowledge(&self) {
        self.acknowledged.fetch_add(1, Ordering::SeqCst);
    }

    /// Makes events, each with an idempotency key.
    async fn make_events(&self, client: usize) {
        for number in 0.. {
            if !self.goes_on() {
                return;
            }
            let slug = format!("storm-{client}-{number}");
            let mut body = courses::event(&slug);
            body["title"] = json!("A storm");
            let call = || self.admin.by(client).post("admin/events").key(&slug).json(body.clone());
            self.insist(call).await.expect(201);
            self.acknowledge();
            self.made.lock().unwrap().push(slug);
            tokio::time::sleep(BREATH).await;
        }
    }

    /// Counts up in an event that others count in, with `If-Match`.
    async fn count(&self, client: usize) {
        let (mine, admin) = (client / self.servers, self.admin.by(client));
        let path = &self.counters[mine % self.counters.len()];
        while self.goes_on() {
            let seen = self.insist(|| admin.get(path.as_str())).await.expect(200);
            let count: u64 = text(&seen.json()["summary"]).parse().unwrap();
            let next = json!({ "summary": (count + 1).to_string() });
            let begun = Instant::now();
            let edited = admin.patch(path.as_str()).if_match(&seen.etag()).json(next).send().await;
            self.note(begun);
            let mut counted = self.counted.lock().unwrap();
            let counted = &mut counted[mine % self.counters.len()];
            match edited.status {
                200 => {
                    counted.0 += 1;
                    self.acknowledge();
                }
                503 => counted.1 += 1,
                _ => drop(edited.problem(412)),
            }
        }
    }

    /// Takes the quiz, each start and each submission by two servers at once.
    async fn take_quizzes(&self, taker: usize) {
        let learner = &self.takers[taker];
        for number in 1.. {
            if !self.goes_on() {
                return;
            }
            let quiz = format!("quizzes/{}/attempts", self.course.quiz);
            let begin = |server: usize| {
                let quiz = quiz.as_str();
                self.insist(move || learner.by(server).post(quiz))
            };
            let (one, other) = tokio::join!(begin(taker), begin(taker + 1));
            let (one, other) = (one.ok().json(), other.ok().json());
            assert_eq!((&one["id"], &one["number"]), (&other["id"], &json!(number)));
            self.acknowledge();
            let path = format!("attempts/{}/submission", text(&one["id"]));
            let submit = |server: usize, right: bool| {
                let (path, body) = (path.clone(), answers(&one, right));
                self.insist(move || learner.by(server).post(path.as_str()).json(body.clone()))
            };
            let (first, second) = tokio::join!(submit(taker, true), submit(taker + 2, false));
            assert_eq!(first.ok().json()["score"], second.ok().json()["score"]);
            self.acknowledge();
        }
    }

    /// Lets learners finish the last lesson and the quiz at the same moment by two servers.
    async fn finish(&self) {
        for (number, (learner, attempt)) in self.finishers.iter().enumerate() {
            if !self.goes_on() {
                return;
            }
            let lesson = format!("lessons/{}/progress", self.course.lessons[1]);
            let quiz = format!("attempts/{}/submission", text(&attempt["id"]));
            let lesson = || learner.by(number).put(lesson.as_str()).json(json!({ "status": "completed" }));
            let quiz = || learner.by(number + 1).post(quiz.as_str()).json(answers(attempt, true));
            let (lesson, quiz) = tokio::join!(self.insist(lesson), self.insist(quiz));
            lesson.expect(200);
            quiz.expect(200);
            self.acknowledge();
            self.finished.fetch_add(1, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
    }
}
