//! Keys, explanations and feedback under each reveal policy, in each state of a learner's attempts.

use serde_json::{Value, json};

use crate::support::{
    client::Api,
    courses::{Course, add_quiz, start},
    people::{Person, text},
    process::TestServer,
};
use crate::{
    marks::{Keys, MARK, found},
    walk::{Seen, Walk, has_member},
};

pub const POLICIES: [&str; 5] =
    ["after_submission", "after_passing", "after_last_attempt", "after_closing", "never"];
/// Most attempts at each quiz.
const ATTEMPTS: usize = 3;
/// Members that tell what is right.
const TELLING: [&str; 7] =
    ["correct", "explanation", "feedback", "accepted_answers", "tolerance", "points_awarded", "key"];

/// A quiz with marks and what the learner has done with it.
pub struct Planted {
    pub policy: &'static str,
    pub quiz: String,
    pub keys: Keys,
    pub attempts: Vec<Made>,
}

/// An attempt, as this test knows it.
pub struct Made {
    pub id: String,
    submitted: bool,
    passed: bool,
}

/// A course with a quiz for each policy, a learner who takes them and one who does not.
pub struct Stage {
    pub server: TestServer,
    pub admin: Person,
    pub learner: Person,
    pub idle: Person,
    pub course: Course,
    pub planted: Vec<Planted>,
    closed: bool,
}

impl Stage {
    pub async fn new() -> Self {
        let server = TestServer::with(&[("LYCEUM_LATE_GRACE_SECONDS", "0")]);
        let admin = server.admin().await;
        let (learner, idle) = (server.learner("lena").await, server.learner("otto").await);
        let course = Course::published(&admin, "open-course").await;
        course.enrol(&learner).await;
        course.enrol(&idle).await;
        let mut planted = Vec::new();
        for (number, policy) in POLICIES.into_iter().enumerate() {
            let name = policy.replace('_', "-");
            let keys = Keys::new(&name, u32::try_from(number).unwrap());
            let body = json!({
                "slug": name, "title": "A quiz", "pass_percent": 50, "max_attempts": ATTEMPTS,
                "time_limit_seconds": 3_600, "reveal_policy": policy, "published": true,
            });
            let quiz = add_quiz(&admin, &course.lessons[0], body, keys.questions()).await;
            planted.push(Planted { policy, quiz, keys, attempts: Vec::new() });
        }
        Self { server, admin, learner, idle, course, planted, closed: false }
    }

    /// Starts the next attempt at every quiz and saves some answers.
    pub async fn start(&mut self) {
        for planted in &mut self.planted {
            let attempt = start(&self.learner, &planted.quiz).await;
            let id = text(&attempt["id"]);
            let saved = planted.keys.answers(&attempt, true);
            self.learner.put(format!("attempts/{id}/answers")).json(saved).ok().await;
            planted.attempts.push(Made { id, submitted: false, passed: false });
        }
    }

    /// Submits the open attempt at every quiz, all right or all wrong.
    pub async fn submit(&mut self, right: bool) {
        for planted in &mut self.planted {
            let made = planted.attempts.last_mut().expect("an open attempt");
            let path = format!("attempts/{}", made.id);
            let attempt = self.learner.get(&path).ok().await;
            let answers = planted.keys.answers(&attempt, right);
            let done = self.learner.post(format!("{path}/submission")).json(answers).ok().await;
            assert_eq!(done["passed"], right, "{done}");
            (made.submitted, made.passed) = (true, right);
        }
    }

    /// Opens the last attempt at every quiz again.
    async fn reopen(&mut self) {
        for planted in &mut self.planted {
            let made = planted.attempts.last_mut().expect("an attempt");
            let path = format!("admin/attempts/{}", made.id);
            self.admin.edit(&path, json!({ "reopen": true, "reason": "the lights went out" })).await;
            (made.submitted, made.passed) = (false, false);
        }
    }

    /// Closes every quiz.
    async fn close(&mut self) {
        for planted in &self.planted {
            let path = format!("admin/quizzes/{}", planted.quiz);
            self.admin.edit(&path, json!({ "closes_at": "2020-01-01T00:00:00Z" })).await;
        }
        self.closed = true;
    }

    /// Whether the policy shows the key of an attempt now: the rule, written once more.
    fn is_revealed(&self, planted: &Planted, made: &Made) -> bool {
        let all = &planted.attempts;
        made.submitted
            && match planted.policy {
                "after_submission" => true,
                "after_passing" => all.iter().any(|made| made.passed),
                "after_last_attempt" => {
                    self.is_over(planted) || (all.len() == ATTEMPTS && all.iter().all(|made| made.submitted))
                }
                "after_closing" => self.is_over(planted),
                _ => false,
            }
    }

    /// Whether nobody can answer the quiz any more.
    fn is_over(&self, planted: &Planted) -> bool {
        self.closed && planted.attempts.iter().all(|made| made.submitted)
    }

    /// Ids and slugs of everything, for whoever looks for more than is theirs.
    pub async fn walk(&self) -> Walk {
        let mut ids = vec![self.course.id.clone(), self.learner.id.clone(), self.idle.id.clone()];
        ids.extend(self.course.lessons.iter().cloned());
        for planted in &self.planted {
            ids.push(planted.quiz.clone());
            ids.extend(planted.attempts.iter().map(|made| made.id.clone()));
        }
        let sessions = self.learner.get("auth/sessions").ok().await;
        ids.push(text(&sessions["items"][0]["id"]));
        Walk::new(&self.server.api(), &ids, std::slice::from_ref(&self.course.slug)).await
    }

    /// Looks at everything that everybody gets.
    async fn check(&self, state: &str, encoding: &str) {
        let walk = self.walk().await;
        let others: [(&str, Api); 2] = [("public", self.server.api()), ("idle", (*self.idle).clone())];
        for (name, api) in &others {
            for (_, seen) in walk.walk(api, encoding).await {
                self.nothing(&format!("{state}, {name}"), &seen);
            }
        }
        let mut shown = 0;
        for (route, seen) in walk.walk(&self.learner, encoding).await {
            match self.attempt_of(&route, &seen) {
                Some((planted, made)) if self.is_revealed(planted, made) => {
                    self.all(state, planted, &seen);
                    shown += 1;
                }
                _ => self.nothing(&format!("{state}, learner"), &seen),
            }
        }
        // What is submitted twice is answered like what is read.
        for planted in &self.planted {
            for made in planted.attempts.iter().filter(|made| made.submitted) {
                let path = format!("attempts/{}/submission", made.id);
                let answer =
                    self.learner.post(path).header("accept-encoding", encoding).send().await.expect(200);
                let seen = crate::walk::see("submitted again".to_owned(), &answer).await;
                if self.is_revealed(planted, made) {
                    self.all(state, planted, &seen);
                    shown += 1;
                } else {
                    self.nothing(state, &seen);
                }
            }
        }
        let expected: usize = self
            .planted
            .iter()
            .map(|planted| 2 * planted.attempts.iter().filter(|made| self.is_revealed(planted, made)).count())
            .sum();
        assert_eq!(shown, expected, "{state}: attempts that were shown with their keys");
    }

    fn attempt_of(&self, route: &str, seen: &Seen) -> Option<(&Planted, &Made)> {
        if route != "/api/v1/attempts/{id}" || seen.status != 200 {
            return None;
        }
        self.planted.iter().find_map(|planted| {
            let made = planted.attempts.iter().find(|made| seen.what.ends_with(&made.id))?;
            Some((planted, made))
        })
    }

    /// No mark of any quiz, and no member that could tell.
    pub fn nothing(&self, who: &str, seen: &Seen) {
        let Seen { what, status, text, json } = seen;
        for planted in &self.planted {
            let marks = planted.keys.marks();
            let found = found(text, &marks);
            assert!(found.is_empty(), "{who}: {what} → {status} shows {found:?} of {}", planted.policy);
        }
        assert!(!text.contains(MARK), "{who}: {what} → {status} {text}");
        let tells = json.as_ref().is_some_and(|json| has_member(json, &TELLING));
        assert!(!tells, "{who}: {what} → {status} {text}");
    }

    /// Every mark of the quiz, and none of another one.
    fn all(&self, state: &str, shown: &Planted, seen: &Seen) {
        for planted in &self.planted {
            let marks = planted.keys.marks();
            let found = found(&seen.text, &marks);
            // Tolerances are alike in all of them.
            let wanted = if planted.policy == shown.policy { marks.len() } else { 1 };
            assert_eq!(found.len(), wanted, "{state}: {} of {}: {}", seen.what, planted.policy, seen.text);
        }
        let json = seen.json.as_ref().expect("JSON");
        assert!(has_member(json, &["correct"]) && has_member(json, &["points_awarded"]), "{}", seen.text);
    }
}

#[tokio::test]
async fn keys_are_shown_when_the_policy_says_so_and_not_before() {
    let mut stage = Stage::new().await;
    for planted in &stage.planted {
        let admins = stage.admin.get(format!("admin/quizzes/{}", planted.quiz)).send().await.ok().text();
        assert_eq!(
            found(&admins, &planted.keys.marks()).len(),
            planted.keys.marks().len(),
            "not planted: {admins}"
        );
        // As a learner sees it, even though an admin asks.
        let preview = stage.admin.get(format!("admin/quizzes/{}/preview", planted.quiz)).send().await.ok();
        stage.nothing("preview", &crate::walk::see("preview".to_owned(), &preview).await);
    }
    stage.check("never started", "identity").await;
    stage.start().await;
    stage.check("first attempt open", "gzip").await;
    stage.submit(false).await;
    stage.check("first attempt failed", "identity").await;
    stage.start().await;
    stage.check("second attempt open", "br").await;
    stage.submit(true).await;
    stage.check("second attempt passed", "identity").await;
    stage.start().await;
    stage.check("third attempt open", "zstd").await;
    stage.submit(false).await;
    stage.check("no attempt left", "gzip").await;
    stage.reopen().await;
    stage.check("third attempt open again", "identity").await;
    stage.submit(true).await;
    stage.check("no attempt left again", "br").await;
    stage.close().await;
    stage.check("closed", "identity").await;
    // Who was let in again can still answer: nothing is shown to anybody before they are done.
    stage.reopen().await;
    stage.check("closed, third attempt open again", "gzip").await;
    stage.submit(true).await;
    stage.check("closed again", "identity").await;
}

/// Once a quiz is closed, attempts that are left cannot be made: nothing more is waited for.
#[tokio::test]
async fn attempts_that_were_not_used_hide_nothing_after_closing() {
    let mut stage = Stage::new().await;
    stage.start().await;
    stage.submit(false).await;
    stage.check("one of three", "identity").await;
    stage.close().await;
    stage.check("closed with two left", "identity").await;
}

/// The attempts of others count, too: an accommodated learner's that is opened again.
#[tokio::test]
async fn nobody_sees_the_key_while_another_can_still_answer() {
    let stage = Stage::new().await;
    for policy in ["after_closing", "after_last_attempt"] {
        let planted = stage.planted.iter().find(|planted| planted.policy == policy).unwrap();
        let path = format!("admin/quizzes/{}", planted.quiz);
        let take = async |person: &Person, right: bool| {
            let attempt = start(person, &planted.quiz).await;
            let path = format!("attempts/{}", text(&attempt["id"]));
            person.post(format!("{path}/submission")).json(planted.keys.answers(&attempt, right)).ok().await;
            path
        };
        let (own, others) = (take(&stage.learner, false).await, take(&stage.idle, false).await);
        let shows = async || {
            let read = stage.learner.get(own.as_str()).ok().await.to_string().contains(MARK);
            let again = stage.learner.post(format!("{own}/submission")).ok().await.to_string().contains(MARK);
            assert_eq!(read, again, "{policy}: what is read and what a second submission is answered");
            read
        };
        assert!(!shows().await, "{policy}: open");
        stage.admin.edit(&path, json!({ "closes_at": "2020-01-01T00:00:00Z" })).await;
        assert!(shows().await, "{policy}: closed");
        let reopen = json!({ "reopen": true, "reason": "the lights went out" });
        stage.admin.edit(&format!("admin/{others}"), reopen).await;
        assert!(!shows().await, "{policy}: another is at it");
        let handed_in = stage.idle.post(format!("{others}/submission")).ok().await;
        assert!(handed_in.to_string().contains(MARK), "{policy}: the last one sees it at once: {handed_in}");
        assert!(shows().await, "{policy}: nobody is at it any more");
        // A later closing takes it back.
        stage.admin.edit(&path, json!({ "closes_at": "2999-01-01T00:00:00Z" })).await;
        assert!(!shows().await, "{policy}: open again");
    }
}

/// An open attempt that the clock submits, and one that is granted more attempts.
#[tokio::test]
async fn time_and_accommodations_count_for_the_policy() {
    let stage = Stage::new().await;
    let quiz_of = |policy: &str| stage.planted.iter().find(|planted| planted.policy == policy).unwrap();
    // Time runs out: what the clock submits is submitted.
    let timed = quiz_of("after_submission");
    let path = format!("admin/quizzes/{}", timed.quiz);
    stage.admin.edit(&path, json!({ "time_limit_seconds": 1 })).await;
    let attempt = text(&start(&stage.learner, &timed.quiz).await["id"]);
    let read = || async { stage.learner.get(format!("attempts/{attempt}")).ok().await };
    let open = read().await;
    assert!(open["submitted_at"].is_null() && !open.to_string().contains(MARK), "{open}");
    tokio::time::sleep(std::time::Duration::from_millis(1_200)).await;
    let done = read().await;
    assert!(done["submitted_at"].is_string(), "{done}");
    assert_eq!(found(&done.to_string(), &timed.keys.marks()).len(), timed.keys.marks().len(), "{done}");

    // One more attempt is granted after the last one: the key is hidden again until it is used.
    let counted = quiz_of("after_last_attempt");
    let path = format!("admin/quizzes/{}", counted.quiz);
    stage.admin.edit(&path, json!({ "max_attempts": 1 })).await;
    let take = || async {
        let attempt = start(&stage.learner, &counted.quiz).await;
        let path = format!("attempts/{}/submission", text(&attempt["id"]));
        stage.learner.post(path).json(counted.keys.answers(&attempt, false)).ok().await
    };
    let shows = |attempt: &Value| attempt.to_string().contains(MARK);
    let first = take().await;
    assert!(shows(&first), "{first}");
    let granted = format!("{path}/accommodations/{}", stage.learner.id);
    let body = json!({ "extra_seconds": 0, "extra_attempts": 1 });
    stage.admin.put(granted).header("if-none-match", "*").json(body).send().await.expect(201);
    let first = format!("attempts/{}", text(&first["id"]));
    let hidden = stage.learner.get(&first).ok().await;
    assert!(!shows(&hidden) && !has_member(&hidden, &TELLING), "{hidden}");
    assert!(shows(&take().await));
    assert!(shows(&stage.learner.get(&first).ok().await));
}
