//! What admins do with courses: write, publish, look after attempts and grades.

pub mod accommodations;
pub mod attempts;
mod events;
mod gradebook;
mod lessons;
pub mod materials;
mod questions;
mod quizzes;
pub mod regrading;
mod statistics;

pub use gradebook::{Gradebook, GradebookRow};
pub use questions::QuizQuestions;
pub use statistics::{EventStatistics, QuestionStatistics, QuizStatistics};
