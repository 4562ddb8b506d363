//! What is known of a quiz, its learners and their attempts, apart from what is stored: only what was answered
//! to those who did something.

use chrono::TimeDelta;
use domain::{
    Id, Timestamp,
    learning::{EventStatus, QuizAttempt, RevealPolicy},
};

/// How long what is on its way is waited for.
pub const GRACE: TimeDelta = TimeDelta::seconds(10);

/// What an author says of the quiz and its event.
#[derive(Debug, Clone)]
pub struct Rules {
    pub limit: Option<TimeDelta>,
    pub opens_at: Option<Timestamp>,
    pub closes_at: Option<Timestamp>,
    pub most: Option<i64>,
    pub reveal: RevealPolicy,
    pub ends_at: Option<Timestamp>,
    pub status: EventStatus,
}

/// What a learner is granted.
#[derive(Debug, Clone, Default)]
pub struct Own {
    pub extra: TimeDelta,
    pub attempts: i64,
    pub opens_at: Option<Timestamp>,
    pub closes_at: Option<Timestamp>,
}

/// A learner.
#[derive(Debug, Clone)]
pub struct Learner {
    pub is_enrolled: bool,
    pub is_active: bool,
    pub own: Option<Own>,
    pub taken: Vec<Taken>,
}

/// An attempt of a learner.
#[derive(Debug, Clone)]
pub struct Taken {
    pub id: Id<QuizAttempt>,
    pub started_at: Timestamp,
    /// Whether it was opened again.
    pub is_again: bool,
    /// What was stated when it was.
    pub stated: Option<Timestamp>,
    pub is_open: bool,
}

impl Rules {
    /// Whether anybody goes on in the event.
    pub fn go_on(&self, now: Timestamp) -> bool {
        self.status == EventStatus::Published && self.ends_at.is_none_or(|ends| now < ends)
    }
}

impl Learner {
    pub fn open(&self) -> Option<&Taken> {
        self.taken.iter().find(|taken| taken.is_open)
    }

    fn extra(&self) -> TimeDelta {
        self.own.as_ref().map_or(TimeDelta::zero(), |own| own.extra)
    }

    /// The closing that holds for them.
    pub fn closing(&self, rules: &Rules) -> Option<Timestamp> {
        self.own.as_ref().and_then(|own| own.closes_at).or(rules.closes_at)
    }

    fn opening(&self, rules: &Rules) -> Option<Timestamp> {
        self.own.as_ref().and_then(|own| own.opens_at).or(rules.opens_at)
    }

    /// Attempts that are left; `None`: as many as they like.
    pub fn left(&self, rules: &Rules) -> Option<i64> {
        let more = self.own.as_ref().map_or(0, |own| own.attempts);
        let made = i64::try_from(self.taken.len()).unwrap();
        rules.most.map(|most| (most + more - made).max(0))
    }

    /// The formula.
    pub fn due(&self, taken: &Taken, rules: &Rules) -> Option<Timestamp> {
        let of_the_quiz = if taken.is_again {
            taken.stated
        } else {
            let limit = rules.limit.map(|limit| taken.started_at + limit + self.extra());
            let closing = self.closing(rules).map(|closes| closes + self.extra());
            [limit, closing].into_iter().flatten().min()
        };
        [of_the_quiz, rules.ends_at].into_iter().flatten().min()
    }

    /// What is stated for an attempt that is opened again by somebody who states nothing.
    pub fn due_again(&self, rules: &Rules, now: Timestamp) -> Option<Timestamp> {
        let limit = rules.limit.map(|limit| now + limit + self.extra());
        let closing = self.closing(rules).map(|closes| closes + self.extra()).filter(|closes| *closes > now);
        [limit, closing, rules.ends_at].into_iter().flatten().min()
    }

    /// Whether an open attempt may not be answered any more.
    pub fn is_past(&self, taken: &Taken, rules: &Rules, now: Timestamp) -> bool {
        let takes_part = self.is_enrolled && self.is_active && rules.status == EventStatus::Published;
        !takes_part || self.due(taken, rules).is_some_and(|due| now >= due + GRACE)
    }

    /// Whether they have an attempt that they may answer, or may start one.
    pub fn may_start(&self, rules: &Rules, now: Timestamp) -> bool {
        if !(self.is_enrolled && self.is_active && rules.go_on(now)) {
            return false;
        }
        if self.open().is_some_and(|open| !self.is_past(open, rules, now)) {
            return true;
        }
        self.opening(rules).is_none_or(|opens| opens <= now)
            && self.closing(rules).is_none_or(|closes| now < closes)
            && self.left(rules) != Some(0)
    }

    /// Whether they may answer now or later, so long as nobody changes anything.
    pub fn may_yet_answer(&self, rules: &Rules, now: Timestamp) -> bool {
        let may_come = rules.go_on(now) && self.closing(rules).is_none_or(|closes| now < closes);
        let takes_part = self.is_enrolled && self.is_active;
        let is_at_it = self.open().is_some_and(|open| !self.is_past(open, rules, now));
        is_at_it || (takes_part && may_come && self.left(rules) != Some(0))
    }
}
