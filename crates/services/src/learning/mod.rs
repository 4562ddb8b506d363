//! Learners study, admins publish.

mod access;
mod accommodations;
mod admin_attempts;
mod admin_events;
mod admin_lessons;
mod admin_materials;
mod admin_quizzes;
mod audit_log;
mod catalogue;
mod drawing;
mod enrolments;
mod gradebook;
mod grades;
mod lessons;
mod progress;
mod questions;
mod quiz_attempts;
mod quizzes;
mod regrading;
mod statistics;
mod submission;

pub use admin_attempts::{AttemptDetail, ScoreEdit};
pub use admin_materials::Upload;
pub use gradebook::{Gradebook, GradebookRow};
pub use progress::{EventProgress, ProgressChange};
pub use questions::QuizQuestions;
pub use quiz_attempts::{AttemptView, Started};
pub use quizzes::LearnerQuiz;
pub use regrading::Regraded;
pub use statistics::{EventStatistics, QuestionStatistics, QuizStatistics};
pub(crate) use submission::HandIn;
