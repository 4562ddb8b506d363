//! Plays a session on a stage and records it; plays a recording on another stage.

use chrono::TimeDelta;
use domain::{Clock, Timestamp};

use crate::{
    ask::{Ask, get},
    environment::StandingClock,
    recording::{Recording, Response, Step, What},
    stage::Stage,
};

/// How far the clock moves between two steps. It is not a whole number of milliseconds, so that a lost
/// digit shows; and short, so that no session becomes idle.
const PAUSE: TimeDelta = TimeDelta::microseconds(40_037);

/// Sends requests and writes down what is answered.
pub struct Player {
    stage: Stage,
    now: Timestamp,
    recording: Recording,
}

impl Player {
    /// On a fresh stage.
    pub fn new(stage: Stage) -> Self {
        Self { stage, now: StandingClock::new().now(), recording: Recording::default() }
    }

    async fn step(&mut self, what: What) -> Response {
        self.now += PAUSE;
        let number = self.recording.0.len() as u64 + 1;
        let step = Step { number, at: self.now, what };
        let answer = self.stage.perform(&step).await;
        self.recording.0.push((step, answer.clone()));
        answer
    }

    /// Sends a request that must get this status.
    pub async fn send(&mut self, ask: Ask, expected: u16) -> Response {
        let line = format!("{} {}", ask.method, ask.uri);
        let answer = self.step(What::Ask(ask)).await;
        assert_eq!(answer.status, expected, "{line}\n{}", answer.show());
        answer
    }

    /// Reads a resource, and again with its tag: then it is not sent.
    pub async fn read_twice(&mut self, ask: Ask) -> Response {
        let answer = self.send(ask.clone(), 200).await;
        self.send(ask.if_none_match(answer.etag()), 304).await;
        answer
    }

    /// Reads a list to its end, page by page; the texts at a pointer of each item.
    pub async fn pages(&mut self, ask: Ask, limit: u32, pointer: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut cursor: Option<String> = None;
        loop {
            let mut page = ask.clone().query("limit", &limit.to_string());
            if let Some(cursor) = &cursor {
                page = page.query("cursor", cursor);
            }
            let answer = self.send(page, 200).await.json();
            for item in answer["items"].as_array().unwrap() {
                found.push(item.pointer(pointer).unwrap().as_str().unwrap().to_owned());
            }
            match answer["next_cursor"].as_str() {
                Some(next) => cursor = Some(next.to_owned()),
                None => return found,
            }
        }
    }

    /// Changes something in its current version, which is read first.
    pub async fn change(&mut self, token: &str, at: &str, ask: Ask) -> Response {
        let etag = self.send(get(at).by(token), 200).await.etag();
        let expected = if ask.method == "DELETE" { 204 } else { 200 };
        self.send(ask.by(token).if_match(etag), expected).await
    }

    /// Lets time pass. Everybody who is logged in then asks who they are, so that the new use of their
    /// session is recorded before anything else happens.
    pub async fn later(&mut self, time: TimeDelta, tokens: &[&str]) {
        self.now += time;
        for token in tokens {
            self.send(get("auth/me").by(token), 200).await;
        }
    }

    /// The time now.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Runs the sweeper; what it did.
    pub async fn sweep(&mut self) -> String {
        String::from_utf8(self.step(What::Sweep).await.body).unwrap()
    }

    /// What was recorded.
    pub async fn finish(self) -> Recording {
        self.stage.close().await;
        self.recording
    }
}

impl Recording {
    /// Plays it again, word for word, up to the first answer that differs; what differs.
    pub async fn replay(&self, stage: Stage) -> Option<String> {
        let mut answers = Vec::with_capacity(self.0.len());
        for (step, recorded) in &self.0 {
            let answer = stage.perform(step).await;
            let same = step.comparable(&answer) == step.comparable(recorded);
            answers.push(answer);
            if !same {
                break;
            }
        }
        stage.close().await;
        self.difference(&answers)
    }
}
