//! What the tests of query plans of every backend begin with: the statements that were sent, and exceptions.
//! A test mounts this folder.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};

/// An exception: what a plan may do although it counts as a fault, and why.
pub struct Allowed {
    /// Part of the statement.
    pub with: &'static str,
    /// What is not in the statement.
    pub without: &'static str,
    /// Part of the line of the plan.
    pub plan: &'static str,
    pub why: &'static str,
}

/// In no statement.
pub const NOTHING: &str = ";";

static SENT: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Keeps the text of every statement, without the values that were bound.
struct Recorder;

impl Instrumentation for Recorder {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            let text = query.to_string();
            let sql = text.split(" -- binds: ").next().unwrap_or_default().trim().to_owned();
            SENT.lock().unwrap_or_else(PoisonError::into_inner).insert(sql);
        }
    }
}

/// Records what is sent on every connection of this process that is made from now on.
pub fn record() {
    set_default_instrumentation(|| Some(Box::new(Recorder))).unwrap();
}

/// Every text that was sent.
pub fn sent() -> BTreeSet<String> {
    SENT.lock().unwrap().clone()
}

/// Lists of any length are planned alike.
pub fn shortened(sql: &str) -> String {
    replaced(sql, " IN (?", " IN (?", |rest| rest.trim_start_matches(", ?"))
}

/// The text with `by` for each `mark`, and what follows it changed.
pub fn replaced(text: &str, mark: &str, by: &str, change: impl Fn(&str) -> &str) -> String {
    let mut parts = text.split(mark);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, rest| text + by + change(rest))
}
