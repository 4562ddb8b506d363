//! Contracts of events, lessons, materials, quizzes and what learners do with them.

mod accommodations;
mod enrolments;
mod events;
mod gradebook;
mod lessons;
mod materials;
mod progress;
mod quiz_attempts;
mod quizzes;
mod statistics;
mod stored_files;

pub use accommodations::AccommodationRepository;
pub use enrolments::{EnrolmentFilter, EnrolmentRepository, EventEnrolment, OwnEnrolment};
pub use events::{EventFilter, EventRepository, EventSort, EventSortColumn, EventSummary};
pub use gradebook::GradebookRepository;
pub use lessons::{LessonAccess, LessonFilter, LessonRepository, LessonSummary};
pub use materials::{MaterialAccess, MaterialRepository};
pub use progress::{Completions, EnrolmentProgress, ProgressRepository};
pub use quiz_attempts::{AttemptFilter, OpenAttempts, QuizAttemptRepository, Scope};
pub use quizzes::{QuizAccess, QuizFilter, QuizOf, QuizRepository};
pub use statistics::{EventCounts, ItemScore, QuizCounts, StatisticsRepository};
pub use stored_files::StoredFileRepository;
