//! Events, lessons, materials, quizzes, and what learners do with them.

pub mod accommodations;
pub mod attempt_answers;
pub mod enrolments;
pub mod event_words;
pub mod events;
pub mod gradebook;
pub mod lessons;
pub mod materials;
pub mod open_attempts;
pub mod progress;
pub mod quiz_attempts;
pub mod quiz_revisions;
pub mod quizzes;
pub mod scopes;
pub mod statistics;
pub mod stored_files;
