//! Parameters and results as text, in the form in which they are compared.

use std::collections::{BTreeSet, HashSet};

use chrono::NaiveDate;
use domain::{
    Id, Timestamp,
    audit::{AuditEntry, Batch, Sealed},
    engagement,
    identity::{self, Account, IdempotencyRecord, Session, TokenHash},
    learning,
};
use repositories::{
    Page, PageRequest, SearchCheck,
    audit::AuditFilter,
    engagement::{self as of_desk, PendingReply, PostView, Rivalry, Rivals},
    identity::AccountFilter,
    learning::{self as asked, QuizCounts},
};
use serde_json::{Number, Value};
use uuid::Uuid;

use crate::outcome;

/// A parameter or a result.
pub(crate) trait Show {
    /// The value as text.
    fn show(&self) -> String;

    /// Whether the call found or changed something.
    fn is_useful(&self) -> bool {
        true
    }

    /// Numbers that are not in the text because they need only be nearly equal.
    fn near(&self) -> Vec<f64> {
        Vec::new()
    }
}

/// The result of a call.
pub(crate) fn answer(value: &impl Show) -> outcome::Returned {
    outcome::Returned { text: value.show(), near: value.near(), useful: value.is_useful() }
}

macro_rules! by_debug {
    ($($name:ty),+ $(,)?) => {$(
        impl Show for $name {
            fn show(&self) -> String {
                format!("{self:?}")
            }
        }
    )+};
}

by_debug! {
    (), i64, usize, str, String, [u8; 32], Uuid, Timestamp, NaiveDate, PageRequest,
    identity::AccountStatus, identity::EmailAddress, identity::LoginFailures, identity::Role,
    learning::Accommodation, learning::Answer, learning::AttemptScore, learning::CourseProgress,
    learning::Enrolment, learning::Event, learning::LearnerProgress, learning::Lesson,
    learning::LessonProgress, learning::Material,
    learning::Quiz, learning::QuizAttempt, learning::QuizGrade, learning::QuizRevision,
    learning::ScoreChange, learning::Sha256, learning::StoredFile, learning::Terms,
    asked::AttemptFilter, asked::Completions, asked::EnrolmentFilter, asked::EnrolmentProgress,
    asked::EventCounts, asked::EventEnrolment,
    asked::EventFilter, asked::EventSort, asked::EventSummary, asked::ItemScore, asked::LessonAccess, asked::LessonFilter,
    asked::LessonSummary, asked::MaterialAccess, asked::OwnEnrolment, asked::QuizAccess, asked::QuizOf,
    asked::OpenAttempts, asked::QuizFilter, asked::Scope, AccountFilter, AuditFilter, Batch, Sealed,
    engagement::Archive, engagement::Author, engagement::Categories, engagement::Champion, engagement::Competitor,
    engagement::DailyFigure, engagement::Decision, engagement::DoNotContact, engagement::Escalation,
    engagement::Experiment, engagement::ExperimentVariant, engagement::Exposure, engagement::Hold,
    engagement::Outcome,
    engagement::KpiMetric, engagement::KpiRevision, engagement::KpiSeries, engagement::LearningEvent,
    engagement::Mention, engagement::Mode, engagement::Note, engagement::Post, engagement::RandomizedExperiment,
    engagement::Reference,
    engagement::ReferenceKind, engagement::Segment, engagement::SegmentedWeights,
    engagement::WeightAdjustment, engagement::WeightVersion, engagement::PostRevision,
    of_desk::ArchiveFilter, of_desk::AuthorFilter, of_desk::AuthorTrail, of_desk::ChampionFilter, of_desk::ClaimFilter, of_desk::CompetitorFilter,
    of_desk::DecisionFilter, of_desk::DoNotContactFilter, of_desk::EscalationFilter,
    of_desk::ExperimentFilter, of_desk::HoldFilter, of_desk::KpiFilter, of_desk::LearningEventFilter, of_desk::MentionCount, of_desk::MentionFilter,
    of_desk::NoteFilter, of_desk::PostFilter, of_desk::QueueFigures, of_desk::RandomizedFilter,
    of_desk::ReferenceFilter, of_desk::ReplyFilter, of_desk::UnitCount, of_desk::UnitValue, of_desk::Waiting,
}

/// Without the columns, which the model does not have.
impl Show for of_desk::Hanging {
    fn show(&self) -> String {
        format!("{:?} of {} on {}", self.part, self.table, self.post)
    }
}

impl<E> Show for Id<E> {
    fn show(&self) -> String {
        self.to_string()
    }
}

impl Show for bool {
    fn show(&self) -> String {
        self.to_string()
    }

    fn is_useful(&self) -> bool {
        *self
    }
}

impl Show for u64 {
    fn show(&self) -> String {
        self.to_string()
    }

    fn is_useful(&self) -> bool {
        *self > 0
    }
}

impl<T: Show> Show for Option<T> {
    fn show(&self) -> String {
        self.as_ref().map_or_else(|| "none".to_owned(), |value| format!("some {}", value.show()))
    }

    fn is_useful(&self) -> bool {
        self.is_some()
    }
}

impl<T: Show> Show for Vec<T> {
    fn show(&self) -> String {
        format!("[{}]", self.iter().map(Show::show).collect::<Vec<_>>().join(", "))
    }

    fn is_useful(&self) -> bool {
        !self.is_empty()
    }

    fn near(&self) -> Vec<f64> {
        self.iter().flat_map(Show::near).collect()
    }
}

/// In ascending order: a set has none.
impl<E> Show for HashSet<Id<E>> {
    fn show(&self) -> String {
        self.iter().copied().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().show()
    }

    fn is_useful(&self) -> bool {
        !self.is_empty()
    }
}

impl<T: Show> Show for Page<T> {
    fn show(&self) -> String {
        format!("{} and then {:?}", self.items.show(), self.next)
    }

    fn is_useful(&self) -> bool {
        !self.items.is_empty()
    }
}

/// Useful where it looked at something.
impl<E> Show for SearchCheck<E> {
    fn show(&self) -> String {
        format!("{} up to {}", self.wrong.show(), self.last.show())
    }

    fn is_useful(&self) -> bool {
        self.last.is_some()
    }
}

impl<A: Show, B: Show> Show for (A, B) {
    fn show(&self) -> String {
        format!("({}, {})", self.0.show(), self.1.show())
    }
}

impl<A: Show, B: Show, C: Show> Show for (A, B, C) {
    fn show(&self) -> String {
        format!("({}, {}, {})", self.0.show(), self.1.show(), self.2.show())
    }
}

// `Debug` hides secrets; here they are shown, since all are random test values.

impl Show for TokenHash {
    fn show(&self) -> String {
        format!("TokenHash({:?})", self.0)
    }
}

impl Show for Session {
    fn show(&self) -> String {
        format!("{self:?} with {}", self.token_hash.show())
    }
}

impl Show for Account {
    fn show(&self) -> String {
        format!(
            "{self:?} with {:?}, {:?}, {:?}, {:?}, {:?}, {:?}, {:?}",
            self.grants,
            self.email,
            self.password_hash,
            self.display_name,
            self.created_at,
            self.updated_at,
            self.erased_at
        )
    }
}

impl Show for engagement::Lease {
    fn show(&self) -> String {
        format!("{self:?} with {}", self.hash.show())
    }
}

impl Show for engagement::Place {
    fn show(&self) -> String {
        format!("{self:?} with {}", self.lease.show())
    }
}

impl Show for PostView {
    fn show(&self) -> String {
        format!("{:?} of {:?} at {}", self.post, self.author, self.place.show())
    }
}

impl Show for engagement::Reply {
    fn show(&self) -> String {
        format!("{self:?} with {} and {}", self.content_hash.show(), self.sending_hash.show())
    }
}

impl Show for PendingReply {
    fn show(&self) -> String {
        let Self { reply, archetype, decision, post, author } = self;
        format!("{} as {archetype:?} by {decision:?} to {post:?} of {author:?}", reply.show())
    }
}

impl Show for Rivalry {
    fn show(&self) -> String {
        format!("{self:?} with {}", self.content_hash.show())
    }
}

impl Show for Rivals {
    fn show(&self) -> String {
        format!("{self:?}")
    }

    fn is_useful(&self) -> bool {
        *self != Self::default()
    }
}

impl Show for QuizCounts {
    fn show(&self) -> String {
        let exact = Self { mean_share: self.mean_share.map(|_| 0.0), ..self.clone() };
        format!("{exact:?}")
    }

    fn near(&self) -> Vec<f64> {
        self.mean_share.into_iter().collect()
    }
}

impl Show for AuditEntry {
    fn show(&self) -> String {
        let rest = Self { details: Value::Null, ..self.clone() };
        format!("{rest:?} with {}", canonical(&self.details))
    }
}

impl Show for IdempotencyRecord {
    fn show(&self) -> String {
        let rest = Self { response: Value::Null, ..self.clone() };
        format!("{rest:?} with {}", canonical(&self.response))
    }
}

/// JSON with sorted names and numbers by value: databases may format 1e16 or 1.0 differently.
fn canonical(value: &Value) -> String {
    match value {
        Value::Number(number) => by_value(number),
        Value::Array(items) => format!("[{}]", items.iter().map(canonical).collect::<Vec<_>>().join(",")),
        Value::Object(members) => {
            let mut members: Vec<String> = members
                .iter()
                .map(|(name, value)| format!("{}:{}", Value::from(name.as_str()), canonical(value)))
                .collect();
            members.sort_unstable();
            format!("{{{}}}", members.join(","))
        }
        Value::Null | Value::Bool(_) | Value::String(_) => value.to_string(),
    }
}

fn by_value(number: &Number) -> String {
    match number.as_f64() {
        Some(value) if number.is_f64() && value.fract() == 0.0 => format!("{:.0}", value + 0.0),
        _ => number.to_string(),
    }
}

/// One parameter with its name.
pub(crate) fn named(name: &str, value: &(impl Show + ?Sized)) -> String {
    format!("{name} = {}", value.show())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_told_apart_by_value() {
        for (left, right) in [
            (json!(1), json!(1.0)),
            (json!(-0.0), json!(0)),
            (json!(1e16), json!(10_000_000_000_000_000_u64)),
        ] {
            assert_eq!(canonical(&left), canonical(&right));
        }
        for (left, right) in
            [(json!(1), json!(1.5)), (json!(i64::MAX), json!(i64::MAX - 1)), (json!("1"), json!(1))]
        {
            assert_ne!(canonical(&left), canonical(&right));
        }
    }

    #[test]
    fn tokens_are_told_apart() {
        assert_ne!(TokenHash([7; 32]).show(), TokenHash([8; 32]).show());
    }
}
