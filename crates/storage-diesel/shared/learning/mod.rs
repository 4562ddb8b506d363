//! Events, lessons, materials, quizzes, and what learners do with them.

mod accommodations;
mod attempt_answers;
mod enrolments;
mod event_words;
mod events;
mod gradebook;
mod lessons;
mod materials;
mod open_attempts;
mod progress;
mod quiz_attempts;
mod quiz_revisions;
mod quizzes;
mod scope;
mod statistics;
mod stored_files;
