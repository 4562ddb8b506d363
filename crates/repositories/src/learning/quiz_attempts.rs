//! Attempts and their answers.

use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{Answer, AttemptScore, Event, Lesson, Quiz, QuizAttempt, Terms},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which attempts to list; every given field must match.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AttemptFilter {
    /// At this quiz.
    pub quiz_id: Option<Id<Quiz>>,
    /// By this account.
    pub account_id: Option<Id<Account>>,
    /// Submitted (true) or open (false).
    pub submitted: Option<bool>,
}

/// A part of the course tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// An event with everything below.
    Event(Id<Event>),
    /// A lesson with everything below.
    Lesson(Id<Lesson>),
    /// A quiz.
    Quiz(Id<Quiz>),
}

/// Open attempts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenAttempts {
    /// This one, unless it is submitted.
    One(Id<QuizAttempt>),
    /// Those in a part of the tree.
    Below(Scope),
    /// Those of an account in an event.
    Of(Id<Account>, Id<Event>),
    /// All of an account.
    OfAccount(Id<Account>),
}

contract! {
    /// Attempts. A quiz with attempts cannot be deleted.
    pub trait QuizAttemptRepository of quiz_attempts {
        /// The attempt of that id.
        rests on Learner
        async fn lookup(&mut self, id: Id<QuizAttempt>) -> Result<Option<QuizAttempt>, StorageError>;
        /// The open attempt of an account at a quiz.
        rests on Learner
        async fn find_open(
            &mut self,
            quiz: Id<Quiz>,
            account: Id<Account>,
        ) -> Result<Option<QuizAttempt>, StorageError>;
        /// The number of the latest attempt of an account at a quiz; 0 if there is none.
        rests on Learner
        async fn last_number(&mut self, quiz: Id<Quiz>, account: Id<Account>) -> Result<i64, StorageError>;
        /// Attempts by the time they were started, oldest first.
        rests on Learner
        async fn list(
            &mut self,
            filter: &AttemptFilter,
            page: &PageRequest,
        ) -> Result<Page<QuizAttempt>, StorageError>;
        /// All open attempts, by id; `None` if there are more than `most`.
        rests on Learner
        async fn list_open(
            &mut self,
            of: OpenAttempts,
            most: usize,
        ) -> Result<Option<Vec<Id<QuizAttempt>>>, StorageError>;
        /// What decides until when these attempts may be answered, by the ids of those that are there.
        rests on Event and Learner
        async fn terms(
            &mut self,
            attempts: &[Id<QuizAttempt>],
        ) -> Result<Vec<(Id<QuizAttempt>, Terms)>, StorageError>;
        /// Stores a due time for open attempts, whose versions stay: only the sweeper goes by it. Returns how
        /// many there were.
        async fn set_due(&mut self, of: OpenAttempts, due_at: Option<Timestamp>) -> Result<u64, StorageError>;
        /// Up to `limit` open attempts whose stored due time is before `now`, longest overdue first.
        async fn list_overdue(&mut self, now: Timestamp, limit: usize) -> Result<Vec<QuizAttempt>, StorageError>;
        /// Results of the submitted attempts of an account at a quiz, in the order of their numbers.
        rests on Learner
        async fn scores(
            &mut self,
            quiz: Id<Quiz>,
            account: Id<Account>,
        ) -> Result<Vec<AttemptScore>, StorageError>;
        /// Inserts. MUST return `Conflict` if the number is taken or another attempt of the account at
        /// the quiz is open, and `ForeignKey` if the revision or the account is missing.
        async fn add(&mut self, attempt: &QuizAttempt) -> Result<(), StorageError>;
        /// Updates an attempt. MUST return `StaleVersion` unless the stored version is one less,
        /// and `Conflict` if it would be a second open attempt.
        async fn save(&mut self, attempt: &QuizAttempt) -> Result<(), StorageError>;
        /// Answers of an attempt, by question id.
        rests on Learner
        async fn answers(&mut self, attempt: Id<QuizAttempt>) -> Result<Vec<Answer>, StorageError>;
        /// Inserts answers of an attempt, each in place of the one to the same question; others stay. MUST
        /// return `Conflict` if two of them are to the same question, and `ForeignKey` if the attempt is
        /// missing and there is an answer.
        async fn put_answers(
            &mut self,
            attempt: Id<QuizAttempt>,
            answers: &[Answer],
            now: Timestamp,
        ) -> Result<(), StorageError>;
        /// Replaces all answers of an attempt. MUST return `Conflict` if two of them are to the same
        /// question, and `ForeignKey` if the attempt is missing.
        async fn replace_answers(
            &mut self,
            attempt: Id<QuizAttempt>,
            answers: &[Answer],
            now: Timestamp,
        ) -> Result<(), StorageError>;
        /// How many attempts there are in a part of the tree.
        rests on Learner
        async fn count_below(&mut self, scope: Scope) -> Result<i64, StorageError>;
        /// Deletes all attempts, answers, grades and score changes in a part of the tree; returns how
        /// many attempts.
        async fn remove_below(&mut self, scope: Scope) -> Result<u64, StorageError>;
    }
}
