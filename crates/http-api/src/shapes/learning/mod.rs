//! Shapes of courses, and of what learners do in them.

pub mod accommodations;
pub mod attempts;
pub mod enrolments;
pub mod events;
pub mod gradebook;
pub mod imports;
pub mod learners;
pub mod lessons;
pub mod materials;
pub mod questions;
pub mod quizzes;
pub mod statistics;
pub mod treatments;
