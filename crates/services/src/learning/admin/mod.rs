//! What admins do with courses: write, publish, look after attempts and grades.

mod accommodations;
mod attempts;
pub mod events;
pub mod gradebook;
pub mod lessons;
pub mod materials;
pub mod questions;
pub mod quizzes;
mod regrading;
pub mod statistics;

pub use attempts::{AttemptDetail, ScoreEdit};
pub use regrading::Regraded;
