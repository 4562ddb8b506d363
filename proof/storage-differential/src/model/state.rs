//! What is stored, table by table, and what goes with what.

use std::collections::BTreeMap;

use domain::{
    Id, Timestamp,
    audit::AuditEntry,
    identity::{Account, IdempotencyRecord, LoginFailures, Session},
    learning::{
        Accommodation, Answer, Enrolment, Event, Lesson, LessonProgress, Material, QuestionId, Quiz,
        QuizAttempt, QuizGrade, QuizRevision, ScoreChange, StoredFile,
    },
};
use repositories::learning::Scope;

/// Rows by their primary keys.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct State {
    pub(crate) accounts: BTreeMap<Id<Account>, Account>,
    pub(crate) sessions: BTreeMap<Id<Session>, Session>,
    /// With the time of the last change.
    pub(crate) failures: BTreeMap<String, (LoginFailures, Timestamp)>,
    pub(crate) records: BTreeMap<(Id<Account>, String), IdempotencyRecord>,
    pub(crate) signing_keys: BTreeMap<String, [u8; 32]>,
    pub(crate) audit: BTreeMap<Id<AuditEntry>, AuditEntry>,
    pub(crate) events: BTreeMap<Id<Event>, Event>,
    pub(crate) lessons: BTreeMap<Id<Lesson>, Lesson>,
    /// What is attached counts by its id alone; the content is that of `files`.
    pub(crate) materials: BTreeMap<Id<Material>, Material>,
    pub(crate) files: BTreeMap<Id<StoredFile>, StoredFile>,
    pub(crate) quizzes: BTreeMap<Id<Quiz>, Quiz>,
    pub(crate) revisions: BTreeMap<(Id<Quiz>, i64), QuizRevision>,
    pub(crate) accommodations: BTreeMap<(Id<Quiz>, Id<Account>), Accommodation>,
    pub(crate) enrolments: BTreeMap<Id<Enrolment>, Enrolment>,
    pub(crate) progress: BTreeMap<(Id<Account>, Id<Lesson>), LessonProgress>,
    pub(crate) attempts: BTreeMap<Id<QuizAttempt>, QuizAttempt>,
    pub(crate) answers: BTreeMap<(Id<QuizAttempt>, QuestionId), Answer>,
    pub(crate) grades: BTreeMap<(Id<Quiz>, Id<Account>), QuizGrade>,
    pub(crate) changes: BTreeMap<Id<ScoreChange>, ScoreChange>,
}

impl State {
    /// The event that a lesson belongs to.
    pub(crate) fn event_of(&self, lesson: Id<Lesson>) -> Option<&Event> {
        self.lessons.get(&lesson).and_then(|lesson| self.events.get(&lesson.event_id))
    }

    /// Whether a quiz lies in a part of the tree.
    pub(crate) fn is_below(&self, quiz: Id<Quiz>, scope: Scope) -> bool {
        let Some(quiz) = self.quizzes.get(&quiz) else { return false };
        match scope {
            Scope::Quiz(id) => quiz.id == id,
            Scope::Lesson(id) => quiz.lesson_id == id,
            Scope::Event(id) => self.lessons.get(&quiz.lesson_id).is_some_and(|lesson| lesson.event_id == id),
        }
    }

    /// The attempts in a part of the tree.
    pub(crate) fn attempts_below(&self, scope: Scope) -> Vec<Id<QuizAttempt>> {
        let below = |attempt: &&QuizAttempt| self.is_below(attempt.quiz_id, scope);
        self.attempts.values().filter(below).map(|attempt| attempt.id).collect()
    }

    /// Lessons of an event in their order.
    pub(crate) fn lessons_of(&self, event: Id<Event>) -> Vec<&Lesson> {
        let mut lessons: Vec<&Lesson> =
            self.lessons.values().filter(|lesson| lesson.event_id == event).collect();
        lessons.sort_by_key(|lesson| (lesson.position, lesson.id));
        lessons
    }

    /// Quizzes of a lesson in their order.
    pub(crate) fn quizzes_of(&self, lesson: Id<Lesson>) -> Vec<&Quiz> {
        let mut quizzes: Vec<&Quiz> = self.quizzes.values().filter(|quiz| quiz.lesson_id == lesson).collect();
        quizzes.sort_by_key(|quiz| (quiz.position, quiz.id));
        quizzes
    }

    /// Takes an event away with all that goes with it. No attempt may hang on it.
    pub(crate) fn drop_event(&mut self, event: Id<Event>) {
        let lessons: Vec<Id<Lesson>> = self.lessons_of(event).iter().map(|lesson| lesson.id).collect();
        for lesson in lessons {
            self.drop_lesson(lesson);
        }
        self.enrolments.retain(|_, enrolment| enrolment.event_id != event);
        self.events.remove(&event);
    }

    /// The same for a lesson.
    pub(crate) fn drop_lesson(&mut self, lesson: Id<Lesson>) {
        let quizzes: Vec<Id<Quiz>> = self.quizzes_of(lesson).iter().map(|quiz| quiz.id).collect();
        for quiz in quizzes {
            self.drop_quiz(quiz);
        }
        self.materials.retain(|_, material| material.lesson_id != lesson);
        self.progress.retain(|(_, of), _| *of != lesson);
        self.lessons.remove(&lesson);
    }

    /// The same for a quiz.
    pub(crate) fn drop_quiz(&mut self, quiz: Id<Quiz>) {
        self.revisions.retain(|(of, _), _| *of != quiz);
        self.accommodations.retain(|(of, _), _| *of != quiz);
        self.grades.retain(|(of, _), _| *of != quiz);
        self.quizzes.remove(&quiz);
    }

    /// Takes an attempt away with its answers and changes of score.
    pub(crate) fn drop_attempt(&mut self, attempt: Id<QuizAttempt>) {
        self.answers.retain(|(of, _), _| *of != attempt);
        self.changes.retain(|_, change| change.attempt_id != attempt);
        self.attempts.remove(&attempt);
    }
}
