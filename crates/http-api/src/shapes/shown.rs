//! Answers: a struct with what each of its fields shows of an entity.

use chrono::NaiveDate;
use domain::{
    Id, Timestamp,
    engagement::{
        Aggregation, AssignmentMode, EscalationStatus, ExperimentStatus, HoldKind, MetricDirection,
        MetricKind, Mode, Origin, Platform, Priority, ReplyStatus, ReplyType, SegmentType,
    },
    identity::{AccountStatus, EmailAddress, Role},
    learning::{
        EnrolmentStatus, EventStatus, GradingMethod, MaterialKind, QuestionKind, RevealPolicy, RosterStatus,
        ScoreChangeKind, Submission,
    },
};
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::time::{Day, Time};

/// What of a `T` stands in an answer; borrowed where that spares a copy.
pub trait Shown<'a, T: ?Sized> {
    /// Shows it.
    fn shown(value: &'a T) -> Self;
}

/// An answer that shows an entity. Written by [`body!`].
pub trait Body {
    /// The entity.
    type Of: 'static;
    /// The answer, which borrows from the entity.
    type At<'a>: From<&'a Self::Of> + Serialize;
}

/// The names of an answer's fields, in the order in which they are written. Written by [`body!`].
pub trait Fields {
    /// The names.
    const NAMES: &'static [&'static str];
}

macro_rules! copied {
    ($($type:ty),+ $(,)?) => {$(
        impl Shown<'_, $type> for $type {
            fn shown(value: &$type) -> Self {
                *value
            }
        }
    )+};
}

copied! {
    AccountStatus, Aggregation, AssignmentMode, EnrolmentStatus, EscalationStatus, EventStatus,
    ExperimentStatus, GradingMethod, HoldKind, MaterialKind, MetricDirection, MetricKind, Mode, Origin, Platform,
    Priority, QuestionKind, ReplyStatus, ReplyType, RevealPolicy, Role, RosterStatus, ScoreChangeKind, SegmentType,
    Submission, Uuid, bool, f64, i64, u64, usize, [f64; 2],
}

impl<E> Shown<'_, Id<E>> for Id<E> {
    fn shown(value: &Id<E>) -> Self {
        *value
    }
}

impl Shown<'_, Timestamp> for Time {
    fn shown(value: &Timestamp) -> Self {
        Self(*value)
    }
}

impl Shown<'_, NaiveDate> for Day {
    fn shown(value: &NaiveDate) -> Self {
        Self(*value)
    }
}

impl<'a> Shown<'a, EmailAddress> for &'a str {
    fn shown(value: &'a EmailAddress) -> Self {
        value.as_str()
    }
}

macro_rules! borrowed {
    ($($owned:ty => $shown:ty),+ $(,)?) => {$(
        impl<'a> Shown<'a, $owned> for &'a $shown {
            fn shown(value: &'a $owned) -> Self {
                value
            }
        }
    )+};
}

borrowed!(String => str, Vec<String> => [String], Value => Value, Map<String, Value> => Map<String, Value>);

impl<'a, T, B: Shown<'a, T>> Shown<'a, Option<T>> for Option<B> {
    fn shown(value: &'a Option<T>) -> Self {
        value.as_ref().map(B::shown)
    }
}

impl<'a, T, B: Shown<'a, T>> Shown<'a, Vec<T>> for Vec<B> {
    fn shown(value: &'a Vec<T>) -> Self {
        value.iter().map(B::shown).collect()
    }
}

/// Declares an answer and its conversion from an entity. A field shows the field of the same name, or
/// another part of the entity (`= lesson.details.title`), or any value (`=> course.percent()`).
macro_rules! body {
    (@value $source:ident $field:ident) => { $crate::shapes::shown::Shown::shown(&$source.$field) };
    (@value $source:ident $field:ident = $part:expr) => { $crate::shapes::shown::Shown::shown(&$part) };
    (@value $source:ident $field:ident => $value:expr) => { $value };
    (@shown $name:ident $from:ty [$($field:ident)+]) => {
        impl $crate::shapes::shown::Shown<'_, $from> for $name {
            fn shown(value: &$from) -> Self {
                value.into()
            }
        }

        impl $crate::shapes::shown::Body for $name {
            type Of = $from;
            type At<'a> = Self;
        }

        impl $crate::shapes::shown::Fields for $name {
            const NAMES: &'static [&'static str] = &[$(stringify!($field)),+];
        }
    };
    (@shown $name:ident $from:ty [$($field:ident)+], $life:lifetime) => {
        impl<$life> $crate::shapes::shown::Shown<$life, $from> for $name<$life> {
            fn shown(value: &$life $from) -> Self {
                value.into()
            }
        }

        impl $crate::shapes::shown::Body for $name<'_> {
            type Of = $from;
            type At<$life> = $name<$life>;
        }

        impl $crate::shapes::shown::Fields for $name<'_> {
            const NAMES: &'static [&'static str] = &[$(stringify!($field)),+];
        }
    };
    (
        $(#[$about:meta])*
        $name:ident $(<$life:lifetime>)? of $source:ident: $from:ty {
            $($(#[$attribute:meta])* $field:ident: $type:ty $(= $part:expr)? $(=> $value:expr)?),+ $(,)?
        }
    ) => {
        #[derive(serde::Serialize, utoipa::ToSchema)]
        $(#[$about])*
        pub struct $name $(<$life>)? {
            $($(#[$attribute])* $field: $type),+
        }

        impl $(<$life>)? From<&$($life)? $from> for $name $(<$life>)? {
            fn from($source: &$($life)? $from) -> Self {
                Self { $($field: body!(@value $source $field $(= $part)? $(=> $value)?)),+ }
            }
        }

        body!(@shown $name $from [$($field)+] $(, $life)?);
    };
}
pub(crate) use body;
