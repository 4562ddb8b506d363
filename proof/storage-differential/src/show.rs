//! Parameters and results as text: everything that must agree, in one form.

use domain::{
    Id, Timestamp,
    audit::AuditEntry,
    identity::{
        Account, AccountStatus, EmailAddress, IdempotencyRecord, LoginFailures, Role, Session, TokenHash,
    },
    learning::{
        Accommodation, Answer, AttemptScore, CourseProgress, Enrolment, Event, Lesson, LessonProgress,
        Material, Quiz, QuizAttempt, QuizGrade, QuizRevision, ScoreChange, Sha256, StoredFile,
    },
};
use repositories::{
    Page, PageRequest,
    audit::AuditFilter,
    identity::AccountFilter,
    learning::{
        AttemptFilter, EnrolmentFilter, EventCounts, EventEnrolment, EventFilter, EventSort, ItemScore,
        LessonAccess, LessonFilter, LessonSummary, MaterialAccess, OwnEnrolment, QuizAccess, QuizCounts,
        QuizFilter, Scope,
    },
};
use serde_json::{Number, Value};
use uuid::Uuid;

use crate::outcome;

/// A parameter or a result.
pub(crate) trait Show {
    /// All of it as text.
    fn show(&self) -> String;

    /// Whether something was found or done.
    fn is_useful(&self) -> bool {
        true
    }

    /// Numbers that are not in the text, since they need only be nearly equal.
    fn near(&self) -> Vec<f64> {
        Vec::new()
    }
}

/// The answer that a call gave.
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

by_debug!(
    (),
    i64,
    usize,
    str,
    String,
    Uuid,
    Timestamp,
    Role,
    AccountStatus,
    EmailAddress,
    LoginFailures,
    Accommodation,
    Answer,
    AttemptScore,
    CourseProgress,
    Enrolment,
    Event,
    Lesson,
    LessonProgress,
    Material,
    Quiz,
    QuizAttempt,
    QuizGrade,
    QuizRevision,
    ScoreChange,
    Sha256,
    StoredFile,
    PageRequest,
    AuditFilter,
    AccountFilter,
    AttemptFilter,
    EnrolmentFilter,
    EventCounts,
    EventEnrolment,
    EventFilter,
    EventSort,
    ItemScore,
    LessonAccess,
    LessonFilter,
    LessonSummary,
    MaterialAccess,
    OwnEnrolment,
    QuizAccess,
    QuizFilter,
    Scope,
    [u8; 32],
);

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

impl<T: Show> Show for Page<T> {
    fn show(&self) -> String {
        format!("{} and then {:?}", self.items.show(), self.next)
    }

    fn is_useful(&self) -> bool {
        !self.items.is_empty()
    }
}

impl<A: Show, B: Show> Show for (A, B) {
    fn show(&self) -> String {
        format!("({}, {})", self.0.show(), self.1.show())
    }
}

// What keeps quiet about secrets speaks here: all of it is made up.

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
            "{self:?} with {:?}, {:?}, {:?}, {:?}, {:?}, {:?}",
            self.email,
            self.password_hash,
            self.display_name,
            self.created_at,
            self.updated_at,
            self.erased_at
        )
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

/// JSON with sorted names and numbers by value: a database that keeps values may write 1e16 or
/// 1.0 in another way.
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
