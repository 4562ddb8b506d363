//! Events, lessons, materials and quizzes; enrolment, progress, attempts and grading.

mod accommodations;
mod answers;
mod deadlines;
mod enrolments;
mod events;
mod gradebook;
mod grading;
mod lessons;
mod materials;
mod points;
mod progress;
mod questions;
mod quiz_attempts;
mod quizzes;
mod recognition;
mod revisions;
mod short_answers;
mod stored_files;
mod treatments;

pub use accommodations::Accommodation;
pub use answers::{Answer, Response};
pub use deadlines::{LOOK_AT_ONCE, Terms};
pub use enrolments::{Enrolment, EnrolmentStatus, RosterStatus};
pub use events::{Event, EventDetails, EventState, EventStatus};
pub use gradebook::{QuizGrade, ScoreChange, ScoreChangeKind};
pub use grading::{Asked, Graded, counted, grade};
pub use lessons::{Lesson, LessonDetails};
pub use materials::{AttachedFile, Material, MaterialDetails, MaterialKind};
pub use points::Points;
pub use progress::{CourseProgress, LearnerProgress, LessonProgress};
pub use questions::{
    AnswerOption, MAX_POINTS, MAX_QUESTIONS, OptionDraft, OptionId, Question, QuestionDraft, QuestionId,
    QuestionKey, QuestionKind, check_questions,
};
pub use quiz_attempts::{AttemptScore, Draw, DrawnQuestion, QuizAttempt, Submission};
pub use quizzes::{GradingMethod, Quiz, QuizDetails, RevealPolicy};
pub use recognition::Unmarked;
pub use revisions::{QuizRevision, draft_revision};
pub use stored_files::{Sha256, StoredFile};
pub use treatments::{Treatment, Treatments};
