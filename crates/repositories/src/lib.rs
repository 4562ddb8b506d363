//! The contracts of storage: what a backend must do, whichever database it speaks to.
//!
//! Conventions of every repository:
//! * `lookup` and `find_by_*` return `Option`; a missing row is never an error.
//! * `add` inserts and MUST return [`StorageError::Conflict`] when a unique key is taken and
//!   [`StorageError::ForeignKey`] when what the row refers to is missing.
//! * `save` of a versioned entity MUST write the row whose stored version is the entity's version
//!   less one, and MUST return [`StorageError::StaleVersion`] when there is none.
//! * Lists are ordered totally (the sort column, then the id), by bytes for strings.
#![deny(missing_docs)]

pub mod audit;
mod error;
pub mod identity;
pub mod learning;
mod page;
mod storage;
pub mod transfer;

pub use error::StorageError;
pub use page::{MAX_LIMIT, Page, PageRequest, Position, SortValue};
pub use storage::{Erased, Storage, StorageExt, StorageStatus, UnitError, Work, WorkError};

/// One unit of work: the repositories, bound to one transaction.
pub trait UnitOfWork: Send {
    /// Accounts.
    fn accounts(&mut self) -> &mut dyn identity::AccountRepository;
    /// Sessions.
    fn sessions(&mut self) -> &mut dyn identity::SessionRepository;
    /// Counters of failed logins.
    fn login_failures(&mut self) -> &mut dyn identity::LoginFailureRepository;
    /// Remembered answers.
    fn idempotency(&mut self) -> &mut dyn identity::IdempotencyRepository;
    /// Keys of the deployment.
    fn signing_keys(&mut self) -> &mut dyn identity::SigningKeyRepository;
    /// Events.
    fn events(&mut self) -> &mut dyn learning::EventRepository;
    /// Lessons.
    fn lessons(&mut self) -> &mut dyn learning::LessonRepository;
    /// Materials.
    fn materials(&mut self) -> &mut dyn learning::MaterialRepository;
    /// Stored files.
    fn stored_files(&mut self) -> &mut dyn learning::StoredFileRepository;
    /// Quizzes.
    fn quizzes(&mut self) -> &mut dyn learning::QuizRepository;
    /// Accommodations.
    fn accommodations(&mut self) -> &mut dyn learning::AccommodationRepository;
    /// Enrolments.
    fn enrolments(&mut self) -> &mut dyn learning::EnrolmentRepository;
    /// Progress.
    fn progress(&mut self) -> &mut dyn learning::ProgressRepository;
    /// Attempts.
    fn quiz_attempts(&mut self) -> &mut dyn learning::QuizAttemptRepository;
    /// Grades.
    fn gradebook(&mut self) -> &mut dyn learning::GradebookRepository;
    /// Figures.
    fn statistics(&mut self) -> &mut dyn learning::StatisticsRepository;
    /// The audit log.
    fn audit(&mut self) -> &mut dyn audit::AuditRepository;
}
