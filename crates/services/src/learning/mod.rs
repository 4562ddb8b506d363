//! Learners study, admins publish.

pub mod admin;

mod access;
mod catalogue;
mod drawing;
mod enrolments;
mod grades;
mod lessons;
mod progress;
mod quiz_attempts;
mod quizzes;
mod submission;

pub use progress::{EventProgress, ProgressChange};
pub use quiz_attempts::{AttemptView, Started};
pub use quizzes::LearnerQuiz;
pub(crate) use submission::HandIn;
