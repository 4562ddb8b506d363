//! Until when an attempt may be answered: computed from what holds now, never copied.

use chrono::{DateTime, TimeDelta};

use crate::{
    Timestamp,
    learning::{Accommodation, EventState, EventStatus, QuizAttempt, QuizDetails},
};

/// A stored due time by which the sweeper looks at an attempt before any other, and computes the right one.
pub const LOOK_AT_ONCE: Timestamp = Timestamp::UNIX_EPOCH;

/// The last moment that every backend stores: 9999-12-31 23:59:59 UTC, in seconds since 1970.
const LAST_SECOND: i64 = 253_402_300_799;

/// What decides until when an open attempt may be answered, besides the attempt itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// Time for an attempt; `None`: unlimited.
    pub time_limit_seconds: Option<i64>,
    /// When the quiz closes; `None`: never.
    pub closes_at: Option<Timestamp>,
    /// When it closes for the learner; `None`: as for others.
    pub own_closes_at: Option<Timestamp>,
    /// Time that the learner is granted beyond limit and closing, in seconds.
    pub extra_seconds: i64,
    /// The event.
    pub event: EventState,
    /// Whether the learner takes part: is enrolled and has an active account.
    pub takes_part: bool,
    /// Whether the attempt was opened again: then the time that was stated for it holds.
    pub reopened: bool,
}

impl Terms {
    /// Of a quiz for a learner who takes part, and an attempt that was not opened again.
    pub fn of(quiz: &QuizDetails, accommodation: Option<&Accommodation>, event: EventState) -> Self {
        Self {
            time_limit_seconds: quiz.time_limit_seconds,
            closes_at: quiz.closes_at,
            own_closes_at: accommodation.and_then(|granted| granted.closes_at),
            extra_seconds: accommodation.map_or(0, |granted| granted.extra_seconds),
            event,
            takes_part: true,
            reopened: false,
        }
    }

    /// The closing that holds for the learner.
    fn closing(&self) -> Option<Timestamp> {
        self.own_closes_at.or(self.closes_at)
    }

    /// When an attempt that starts at `start` must be in: the earliest of start + time limit + extra time,
    /// the closing that holds for the learner + extra time, and the end of the event; `None`: no limit.
    pub fn due_from(&self, start: Timestamp) -> Option<Timestamp> {
        let extra = TimeDelta::seconds(self.extra_seconds);
        let limit = self.time_limit_seconds.map(|seconds| start + TimeDelta::seconds(seconds) + extra);
        let closing = self.closing().map(|closes| closes + extra);
        self.before_the_end(limit.into_iter().chain(closing).min())
    }

    /// When an open attempt must be in; `None`: no limit. What was stated when it was opened again holds
    /// instead of limit and closing.
    pub fn due_at(&self, attempt: &QuizAttempt) -> Option<Timestamp> {
        if self.reopened {
            self.before_the_end(attempt.stated_due_at)
        } else {
            self.due_from(attempt.started_at)
        }
    }

    /// When an attempt that is opened again at `now` must be in where nobody states it: as if it started then.
    /// A quiz that has closed meanwhile does not close it at once.
    pub fn due_again(&self, now: Timestamp) -> Option<Timestamp> {
        let extra = TimeDelta::seconds(self.extra_seconds);
        let closes_at = self.closing().filter(|closes| *closes + extra > now);
        Self { closes_at, own_closes_at: None, ..*self }.due_from(now)
    }

    fn before_the_end(&self, due: Option<Timestamp>) -> Option<Timestamp> {
        let due = due.into_iter().chain(self.event.ends_at).min()?;
        // Extra time after a closing at the end of the calendar.
        Some(DateTime::from_timestamp(LAST_SECOND, 0).map_or(due, |last| due.min(last)))
    }

    /// Whether no open attempt may go on, whatever its time: the event is archived, or the learner has left
    /// or is locked out.
    pub fn are_over(&self) -> bool {
        self.event.status == EventStatus::Archived || !self.takes_part
    }

    /// An attempt with the time that holds for it now; a submitted one is as it was handed in.
    #[must_use]
    pub fn applied(&self, mut attempt: QuizAttempt) -> QuizAttempt {
        if attempt.is_open() {
            attempt.due_at = self.due_at(&attempt);
        }
        attempt
    }

    /// Whether an attempt is open but may not be answered any more. What is on its way when its time runs
    /// out is waited for, so long as `grace`; what ends with event or enrolment is not.
    pub fn are_past(&self, attempt: &QuizAttempt, now: Timestamp, grace: TimeDelta) -> bool {
        let is_due = || self.due_at(attempt).is_some_and(|due| now >= due + grace);
        attempt.is_open() && (self.are_over() || is_due())
    }
}
