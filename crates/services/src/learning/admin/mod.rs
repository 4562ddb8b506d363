//! What admins do with courses: write, publish, look after attempts and grades.

pub mod accommodations;
pub mod attempts;
pub mod enrolments;
pub mod events;
pub mod gradebook;
pub mod learners;
pub mod lessons;
pub mod materials;
pub mod questions;
pub mod quizzes;
pub mod regrading;
pub mod statistics;
pub mod treatments;
