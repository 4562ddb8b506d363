//! What is measured: the requests, the answers they must get, and how fast is fast enough.

use std::{cell::Cell, rc::Rc};

use anyhow::{Context, Result, ensure};
use memchr::memmem::Finder;
use serde_json::Value;

use super::{
    answer::Response,
    data::{Data, LAST_WORDS},
    desk::Desk,
    figures,
    http::{Http, request, text},
    load::Client,
};

/// Where attempts start.
const START: &str = "/api/v1/quizzes/{id}/attempts";

/// How fast a scenario should be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Goal {
    /// At least this share of the bare handler's requests a second.
    Share(f64),
    /// At least this many requests a second.
    PerSecond(f64),
}

/// One kind of work.
pub struct Scenario {
    pub name: &'static str,
    pub goal: Goal,
    /// Size of the answer's body, which the bare handler repeats.
    pub size: usize,
    /// Submissions that were answered for.
    pub submitted: Cell<u64>,
    work: Work,
}

enum Work {
    /// The same request again and again.
    Read { request: Vec<u8>, wanted: String },
    /// Learners start attempts and submit them.
    Attempts { quiz: String, submission: Value, learners: Vec<String> },
    /// An operator at the desk; the number counts posts.
    Desk { desk: Desk, token: String, next: Rc<Cell<u64>> },
}

/// Asks each question once, looks at the answer closely, and makes the scenarios of it. So many posts are at the
/// desk already.
pub fn all(http: &mut Http, data: &Data, posts: u64) -> Result<Vec<Scenario>> {
    let learner = data.learners.first().context("there are no learners")?;
    let read = |name, http: &mut Http, path: &str, wanted: &str| -> Result<Scenario> {
        let answer = http.get(path).with_context(|| name)?.to_string();
        ensure!(answer.contains(wanted), "{name}: {path} does not hold {wanted:?}");
        let token = path.contains("/lessons/") || path.contains("/quizzes/");
        let request = request("GET", path, token.then_some(learner.as_str()), None);
        let work = Work::Read { request, wanted: wanted.to_owned() };
        Ok(Scenario { name, goal: Goal::Share(0.6), size: answer.len(), submitted: Cell::new(0), work })
    };
    let event = format!("\"slug\":\"{}\"", data.event);
    let (first, late) = (page(http, 0)?, page(http, usize::MAX)?);
    let mut scenarios = vec![
        read("events, first page", http, &first.0, &first.1)?,
        read("events, last page", http, &late.0, &late.1)?,
        read("event", http, &format!("/api/v1/events/{}", data.event), &event)?,
        read("lesson, 4 KB", http, &format!("/api/v1/lessons/{}", data.lessons[0]), LAST_WORDS)?,
        read("lesson, 20 KB", http, &format!("/api/v1/lessons/{}", data.lessons[1]), LAST_WORDS)?,
        read("quiz", http, &format!("/api/v1/quizzes/{}", data.quiz), "\"question_count\":")?,
    ];
    // Submitted once by hand, so that the answer is known before it is asked for thousands of times.
    let start = http.send("POST", &START.replace("{id}", &data.quiz), None)?;
    let done = http.post(&format!("/api/v1/attempts/{}/submission", text(&start, "id")?), &data.answers)?;
    ensure!(done.get("passed") == Some(&Value::Bool(true)), "right answers do not pass: {done}");
    let learners = data.learners.iter().skip(1).cloned().collect();
    let work = Work::Attempts { quiz: data.quiz.clone(), submission: data.answers.clone(), learners };
    let size = usize::midpoint(start.to_string().len(), done.to_string().len());
    scenarios.push(Scenario {
        name: "start + submit",
        goal: Goal::PerSecond(18_000.0),
        size,
        submitted: Cell::new(1),
        work,
    });
    let next = Rc::new(Cell::new(posts));
    scenarios.extend(Desk::ALL.map(|desk| {
        let work = Work::Desk { desk, token: data.admin.clone(), next: Rc::clone(&next) };
        let size = desk.size();
        Scenario { name: desk.name(), goal: desk.goal(), size, submitted: Cell::new(0), work }
    }));
    Ok(scenarios)
}

/// What people of the desk look at: replies that wait, what an author was answered, what was decided, what days
/// come to, how the desk stands.
pub fn of_replies(http: &mut Http, token: &str, author: &str) -> Result<Vec<Scenario>> {
    let reads = [
        ("approval queue", "/api/v1/engagement/queue/approvals".to_owned(), "\"pending_since\":"),
        (
            "author's replies",
            format!("/api/v1/engagement/replies?author_id={author}"),
            "\"approval_status\":",
        ),
        ("desk", "/api/v1/engagement/desk".to_owned(), "\"pending_approvals\":"),
        ("decisions", "/api/v1/engagement/decisions".to_owned(), "\"composite_score\":"),
        ("figures by month", figures::write(http)?, "\"partial\":"),
    ];
    let read = |(name, path, wanted): (&'static str, String, &str)| {
        let size = http.get(&path).with_context(|| name)?.to_string().len();
        let work =
            Work::Read { request: request("GET", &path, Some(token), None), wanted: wanted.to_owned() };
        Ok(Scenario { name, goal: Goal::Share(0.6), size, submitted: Cell::new(0), work })
    };
    reads.into_iter().map(read).collect()
}

/// The path of the first or, following the cursors, of a late page, and a text of its last row.
fn page(http: &mut Http, number: usize) -> Result<(String, String)> {
    let mut path = "/api/v1/events?limit=20".to_owned();
    let mut at = 0;
    loop {
        let page = http.get(&path)?;
        let rows = page.get("items").and_then(Value::as_array).context("a list without items")?;
        // The last page may be short: the one before it is measured.
        let last = format!("\"slug\":\"{}\"", text(rows.last().context("an empty page")?, "slug")?);
        let next = page
            .get("next_cursor")
            .and_then(Value::as_str)
            .map(|cursor| format!("/api/v1/events?limit=20&cursor={cursor}"));
        match next {
            Some(next) if at < number => {
                let following = http.get(&next)?;
                let full =
                    following.get("items").and_then(Value::as_array).is_some_and(|rows| rows.len() == 20);
                if !full {
                    return Ok((path, last));
                }
                path = next;
            }
            _ => return Ok((path, last)),
        }
        at += 1;
    }
}

impl Scenario {
    /// Clients that do this work, one a connection; some work is never done by so many.
    pub fn clients(&self, connections: usize) -> Vec<Box<dyn Client + '_>> {
        let most = if let Work::Desk { desk, .. } = &self.work { desk.connections() } else { usize::MAX };
        let connections = connections.min(most);
        (0..connections)
            .map(|number| -> Box<dyn Client + '_> {
                match &self.work {
                    Work::Read { request, wanted } => Box::new(Reader::new(request, wanted)),
                    Work::Attempts { quiz, submission, learners } => {
                        let own = learners.iter().skip(number).step_by(connections);
                        Box::new(Taker::new(quiz, submission, own, &self.submitted))
                    }
                    Work::Desk { desk, token, next } => desk.client(token, next),
                }
            })
            .collect()
    }

    /// Clients that ask the bare handler for an answer of the same size.
    pub fn baseline_clients(&self, connections: usize) -> Vec<Box<dyn Client + 'static>> {
        let request = request("GET", &format!("/{}", self.size), None, None);
        (0..connections).map(|_| -> Box<dyn Client> { Box::new(Constant(request.clone())) }).collect()
    }
}

/// Asks for the same thing again and again.
struct Reader<'s> {
    request: &'s [u8],
    wanted: Finder<'s>,
}

impl<'s> Reader<'s> {
    fn new(request: &'s [u8], wanted: &'s str) -> Self {
        Self { request, wanted: Finder::new(wanted) }
    }
}

impl Client for Reader<'_> {
    fn ask(&mut self, request: &mut Vec<u8>) {
        request.extend_from_slice(self.request);
    }

    fn judge(&mut self, answer: &Response<'_>) -> Result<(), String> {
        let right = answer.is_success() && self.wanted.find(answer.body).is_some();
        if right { Ok(()) } else { Err(answer.excerpt()) }
    }
}

struct Constant(Vec<u8>);

impl Client for Constant {
    fn ask(&mut self, request: &mut Vec<u8>) {
        request.extend_from_slice(&self.0);
    }

    fn judge(&mut self, answer: &Response<'_>) -> Result<(), String> {
        if answer.status == 200 { Ok(()) } else { Err(answer.excerpt()) }
    }
}

/// Starts an attempt as one learner, submits it, goes on with the next learner.
struct Taker<'s> {
    /// For each learner the request that starts, and the head of the one that submits.
    learners: Vec<(Vec<u8>, String)>,
    submission: String,
    at: usize,
    attempt: Option<String>,
    submitted: &'s Cell<u64>,
}

impl<'s> Taker<'s> {
    fn new<'l>(
        quiz: &str,
        submission: &Value,
        learners: impl Iterator<Item = &'l String>,
        submitted: &'s Cell<u64>,
    ) -> Self {
        let start = START.replace("{id}", quiz);
        let learners = learners.map(|token| {
            let head = format!(
                "host: 127.0.0.1\r\nauthorization: Bearer {token}\r\ncontent-type: application/json\r\n"
            );
            (request("POST", &start, Some(token), None), head)
        });
        Self {
            learners: learners.collect(),
            submission: submission.to_string(),
            at: 0,
            attempt: None,
            submitted,
        }
    }
}

impl Client for Taker<'_> {
    fn ask(&mut self, request: &mut Vec<u8>) {
        let Some((start, head)) = self.learners.get(self.at) else { return };
        match &self.attempt {
            None => request.extend_from_slice(start),
            Some(id) => {
                let length = self.submission.len();
                request.extend_from_slice(b"POST /api/v1/attempts/");
                request.extend_from_slice(id.as_bytes());
                request.extend_from_slice(b"/submission HTTP/1.1\r\n");
                request.extend_from_slice(head.as_bytes());
                request.extend_from_slice(format!("content-length: {length}\r\n\r\n").as_bytes());
                request.extend_from_slice(self.submission.as_bytes());
            }
        }
    }

    fn judge(&mut self, answer: &Response<'_>) -> Result<(), String> {
        let holds = |text: &str| memchr::memmem::find(answer.body, text.as_bytes()).is_some();
        if self.attempt.take().is_some() {
            self.at = (self.at + 1) % self.learners.len().max(1);
            let right = answer.status == 200 && holds("\"passed\":true") && !holds("\"submitted_at\":null");
            self.submitted.set(self.submitted.get() + u64::from(right));
            return if right { Ok(()) } else { Err(answer.excerpt()) };
        }
        let id = id(answer.body).filter(|_| answer.is_success() && holds("\"submitted_at\":null"));
        self.attempt = Some(id.ok_or_else(|| answer.excerpt())?);
        Ok(())
    }
}

/// The first id in an answer.
fn id(body: &[u8]) -> Option<String> {
    let start = memchr::memmem::find(body, b"\"id\":\"")? + 6;
    String::from_utf8(body.get(start..start + 36)?.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Response<'_> {
        Response { status, body: body.as_bytes(), length: body.len() }
    }

    #[test]
    fn a_reader_wants_a_success_with_the_right_words() {
        let mut reader = Reader::new(b"GET", "wanted");
        assert!(reader.judge(&answer(200, "what is wanted here")).is_ok());
        assert!(reader.judge(&answer(200, "something else")).is_err());
        assert!(reader.judge(&answer(503, "wanted")).is_err());
    }

    #[test]
    fn a_taker_starts_submits_and_goes_on() {
        let learners = ["one".to_owned(), "two".to_owned()];
        let submitted = Cell::new(0);
        let mut taker = Taker::new("Q", &serde_json::json!({"answers": []}), learners.iter(), &submitted);
        let asked = |taker: &mut Taker| {
            let mut request = Vec::new();
            taker.ask(&mut request);
            String::from_utf8(request).unwrap()
        };
        assert!(asked(&mut taker).starts_with("POST /api/v1/quizzes/Q/attempts "));
        let id = "01234567-89ab-7def-8123-456789abcdef";
        let started = format!("{{\"id\":\"{id}\",\"submitted_at\":null}}");
        assert!(taker.judge(&answer(201, &started)).is_ok());
        let submit = asked(&mut taker);
        assert!(submit.starts_with(&format!("POST /api/v1/attempts/{id}/submission ")), "{submit}");
        assert!(
            submit.contains("Bearer one\r\n") && submit.ends_with("\r\n\r\n{\"answers\":[]}"),
            "{submit}"
        );
        assert!(taker.judge(&answer(200, "{\"submitted_at\":\"now\",\"passed\":true}")).is_ok());
        assert!(asked(&mut taker).contains("Bearer two\r\n"));
        assert_eq!(submitted.get(), 1);
        assert!(taker.judge(&answer(409, "{}")).is_err());
    }
}
