//! What was asked and answered, and how two answers are compared.

use std::fmt::Write as _;

use domain::Timestamp;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::ask::Ask;

/// One step of a session.
#[derive(Debug, Clone)]
pub struct Step {
    /// Counts steps, from 1.
    pub number: u64,
    /// What the clock says.
    pub at: Timestamp,
    pub what: What,
}

/// What is done.
#[derive(Debug, Clone)]
pub enum What {
    /// A request is sent.
    Ask(Ask),
    /// The sweeper runs, as it does periodically.
    Sweep,
}

/// Its result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// 0 where there is no HTTP answer.
    pub status: u16,
    /// In the order of their names.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// A recorded session.
#[derive(Default)]
pub struct Recording(pub Vec<(Step, Response)>);

impl Response {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The `ETag`.
    pub fn etag(&self) -> String {
        self.header("etag").unwrap_or_else(|| panic!("no ETag: {self:?}")).to_owned()
    }

    /// The body.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// A text of the body.
    pub fn text(&self, pointer: &str) -> String {
        let body = self.json();
        let found = body.pointer(pointer).and_then(Value::as_str);
        found.unwrap_or_else(|| panic!("no text at {pointer}: {body}")).to_owned()
    }

    /// The id of what is answered.
    pub fn id(&self) -> String {
        self.text("/id")
    }

    /// As it is shown in a failure.
    pub fn show(&self) -> String {
        let mut text = format!("{}\n", self.status);
        for (name, value) in &self.headers {
            let _ = writeln!(text, "{name}: {value}");
        }
        let _ = write!(text, "\n{}", String::from_utf8_lossy(&self.body));
        text
    }
}

impl Step {
    /// Method and path.
    pub fn line(&self) -> String {
        match &self.what {
            What::Ask(ask) => format!("{} {}", ask.method, ask.uri),
            What::Sweep => "sweep".to_owned(),
        }
    }

    fn path(&self) -> &str {
        match &self.what {
            What::Ask(ask) => ask.uri.split('?').next().unwrap_or_default(),
            What::Sweep => "",
        }
    }

    /// The answer without what may differ between two servers: the kind of database (health), durations
    /// (metrics; the counts must be equal), and the order in which the CORS library lists headers and
    /// methods (it keeps them in hash sets).
    pub fn comparable(&self, answer: &Response) -> Response {
        let mut answer = answer.clone();
        for (name, value) in &mut answer.headers {
            if name.starts_with("access-control-") {
                let mut names: Vec<&str> = value.split(", ").collect();
                names.sort_unstable();
                *value = names.join(", ");
            }
        }
        match self.path() {
            "/health" | "/health/ready" => answer.body.clear(),
            "/metrics" => {
                let text = String::from_utf8_lossy(&answer.body);
                let counts = text.lines().filter(|line| line.contains("_count{"));
                answer.body = counts.collect::<Vec<_>>().join("\n").into_bytes();
            }
            _ => {}
        }
        answer
    }
}

impl Recording {
    /// The first of these answers that differs from the recorded one, with both.
    pub fn difference(&self, answers: &[Response]) -> Option<String> {
        for ((step, here), there) in self.0.iter().zip(answers) {
            let (here, there) = (step.comparable(here), step.comparable(there));
            if here != there {
                let (line, here, there) = (step.line(), here.show(), there.show());
                return Some(format!(
                    "step {} ({line}) is answered in two ways\n--- recorded\n{here}\n--- now\n{there}",
                    step.number
                ));
            }
        }
        (self.0.len() != answers.len())
            .then(|| format!("{} steps were recorded, {} played", self.0.len(), answers.len()))
    }

    /// The requests, without the other steps.
    pub fn asks(&self) -> impl Iterator<Item = (&Ask, &Response)> {
        self.0.iter().filter_map(|(step, answer)| match &step.what {
            What::Ask(ask) => Some((ask, answer)),
            What::Sweep => None,
        })
    }

    /// A line a step: number, request, status, and a hash over status, headers and body.
    pub fn summary(&self) -> String {
        let mut text = String::new();
        for (step, answer) in &self.0 {
            let digest = digest(step, &step.comparable(answer));
            let _ = writeln!(text, "{:04} {} {} {digest}", step.number, answer.status, short(&step.line()));
        }
        text
    }
}

/// A request line without the text of a cursor, which is long and meaningless to people.
fn short(line: &str) -> String {
    match line.split_once("cursor=") {
        Some((begin, _)) => format!("{begin}cursor=…"),
        None => line.to_owned(),
    }
}

fn digest(step: &Step, answer: &Response) -> String {
    // The document has a snapshot of its own, and changes with every operation.
    if step.path() == "/openapi.json" {
        return "-".to_owned();
    }
    let mut hash = Sha256::new();
    for (name, value) in &answer.headers {
        hash.update(format!("{name}: {value}\n"));
    }
    hash.update(&answer.body);
    hash.finalize().iter().take(6).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
