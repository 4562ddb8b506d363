//! What admins do with courses: write, publish, look after attempts and grades.

mod accommodations;
mod attempts;
mod events;
mod gradebook;
mod lessons;
pub mod materials;
mod questions;
mod quizzes;
mod regrading;
mod statistics;

pub use attempts::{AttemptDetail, ScoreEdit};
pub use gradebook::{Gradebook, GradebookRow};
pub use questions::QuizQuestions;
pub use regrading::Regraded;
pub use statistics::{EventStatistics, QuestionStatistics, QuizStatistics};
