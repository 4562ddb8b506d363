//! The contracts of storage: what a backend must do, whichever database it speaks to.
//!
//! Conventions of every repository:
//! * `lookup` and `find_by_*` return `Option`; a missing row is never an error.
//! * `add` inserts and MUST return [`StorageError::Conflict`] when a unique key is taken and
//!   [`StorageError::ForeignKey`] when what the row refers to is missing.
//! * `save` of a versioned entity MUST write the row whose stored version is the entity's version
//!   minus one, and MUST return [`StorageError::StaleVersion`] when there is none.
//! * Lists are ordered totally (the sort column, then the id), by bytes for strings.
#![deny(missing_docs)]

mod contract;

pub mod audit;
pub mod engagement;
mod error;
pub mod identity;
pub mod learning;
mod page;
mod roots;
mod search;
mod storage;
pub mod transfer;
mod watched;

pub(crate) use contract::contract;
pub use error::StorageError;
pub use page::{MAX_LIMIT, Page, PageRequest, Position, SortValue};
pub use roots::{AccountOf, EventOf, Lock, Mode, ReferenceOf, Root};
pub use search::SearchCheck;
pub use storage::{Erased, Storage, StorageExt, StorageFigures, StorageStatus, UnitError, Work, WorkError};
pub use watched::{Rests, Watched};

/// Calls `$make!` with all contracts: for each its accessor in a unit of work and its trait. This is
/// the only list of contracts.
#[macro_export]
macro_rules! contracts {
    ($make:ident) => {
        $make! {
            /// Accounts.
            accounts: identity::AccountRepository;
            /// Sessions.
            sessions: identity::SessionRepository;
            /// Counters of failed logins.
            login_failures: identity::LoginFailureRepository;
            /// Remembered answers.
            idempotency: identity::IdempotencyRepository;
            /// Keys of the deployment.
            signing_keys: identity::SigningKeyRepository;
            /// Events.
            events: learning::EventRepository;
            /// Lessons.
            lessons: learning::LessonRepository;
            /// Materials.
            materials: learning::MaterialRepository;
            /// Stored files.
            stored_files: learning::StoredFileRepository;
            /// Quizzes.
            quizzes: learning::QuizRepository;
            /// Accommodations.
            accommodations: learning::AccommodationRepository;
            /// Enrolments.
            enrolments: learning::EnrolmentRepository;
            /// Progress.
            progress: learning::ProgressRepository;
            /// Attempts.
            quiz_attempts: learning::QuizAttemptRepository;
            /// Grades.
            gradebook: learning::GradebookRepository;
            /// Statistics.
            statistics: learning::StatisticsRepository;
            /// Reference tables.
            references: engagement::ReferenceRepository;
            /// Authors of posts.
            authors: engagement::AuthorRepository;
            /// Posts.
            posts: engagement::PostRepository;
            /// The queue of posts.
            queue: engagement::QueueRepository;
            /// Weights of scores.
            weights: engagement::WeightRepository;
            /// Decisions.
            decisions: engagement::DecisionRepository;
            /// Replies.
            replies: engagement::ReplyRepository;
            /// Escalations.
            escalations: engagement::EscalationRepository;
            /// Notes.
            notes: engagement::NoteRepository;
            /// Authors whom nothing is sent to.
            do_not_contact: engagement::DoNotContactRepository;
            /// Competitors.
            competitors: engagement::CompetitorRepository;
            /// Mentions of competitors.
            mentions: engagement::MentionRepository;
            /// Community champions.
            champions: engagement::ChampionRepository;
            /// Figures of days.
            kpi: engagement::KpiRepository;
            /// Experiments.
            experiments: engagement::ExperimentRepository;
            /// Units of experiments.
            experiment_units: engagement::ExperimentUnitRepository;
            /// Learning events.
            learning_events: engagement::LearningEventRepository;
            /// Randomised experiments.
            randomized_experiments: engagement::RandomizedExperimentRepository;
            /// Legal holds.
            holds: engagement::HoldRepository;
            /// The catalogue of archives.
            archives: engagement::ArchiveRepository;
            /// Posts that are old, with all that hangs on them.
            retention: engagement::RetentionRepository;
            /// The audit log.
            audit: audit::AuditRepository;
        }
    };
}

/// A contract and its methods, for tests that must cover all of them.
#[derive(Debug, Clone, Copy)]
pub struct Contract {
    /// Its accessor in a unit of work.
    pub accessor: &'static str,
    /// Names of its methods.
    pub methods: &'static [&'static str],
}

macro_rules! declare {
    ($(#[$about:meta] $name:ident: $module:ident::$contract:ident;)+) => {
        /// One unit of work: the repositories, bound to one transaction.
        pub trait UnitOfWork: Send {$(
            #[$about]
            fn $name(&mut self) -> &mut dyn $module::$contract;
        )+}

        /// Every contract.
        pub const CONTRACTS: &[Contract] =
            &[$(Contract { accessor: stringify!($name), methods: <dyn $module::$contract>::METHODS }),+];
    };
}

contracts!(declare);
