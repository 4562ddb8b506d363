//! Learners study, admins publish.

pub mod admin;
pub mod attempts;
pub mod catalogue;
pub mod enrolments;
pub mod lessons;
pub mod progress;
pub mod quizzes;

mod access;
pub(crate) mod deadlines;
mod drawing;
pub(crate) mod following;
mod grades;
mod keys;
mod submission;
mod treated;

pub use treated::AsGraded;

pub(crate) use deadlines::{follow, look_later, settle};
