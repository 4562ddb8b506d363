//! Admins make, change and delete quizzes.

use domain::{
    Id,
    learning::{Lesson, Quiz, QuizDetails},
};
use repositories::{
    Page, PageRequest, UnitOfWork,
    learning::{QuizFilter, Scope},
};
use serde_json::json;

use super::{events::clear_attempts, lessons::lesson_by_id};
use crate::{
    Access, Change, Cx, Edit, IfMatch, ServiceError, UseCase,
    error::OnConflict,
    learning::grades::update_grades,
    precondition::{checked, edited},
};

const SLUG_TAKEN: (&str, &str) = ("slug_taken", "another quiz of the lesson has this slug");

/// The quiz, for admins.
pub(super) async fn quiz_by_id(uow: &mut dyn UnitOfWork, id: Id<Quiz>) -> Result<Quiz, ServiceError> {
    uow.quizzes().lookup(id).await?.ok_or(ServiceError::NotFound("quiz"))
}

/// Quizzes of a lesson, published or not.
pub struct List {
    /// The lesson.
    pub lesson: Id<Lesson>,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::ADMIN;
    type Output = Page<Quiz>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<Quiz>, ServiceError> {
        lesson_by_id(cx.uow, self.lesson).await?;
        let filter = QuizFilter { lesson_id: self.lesson, published_only: false };
        Ok(cx.uow.quizzes().list(&filter, &self.page).await?)
    }
}

/// Adds a quiz, without questions yet, at the end of a lesson.
pub struct Create {
    /// Where it belongs.
    pub lesson: Id<Lesson>,
    /// What it is.
    pub details: QuizDetails,
}

impl UseCase for Create {
    const ACCESS: Access = Access::ADMIN;
    type Output = Quiz;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Quiz, ServiceError> {
        lesson_by_id(cx.uow, self.lesson).await?;
        let details = checked(&self.details)?;
        let quiz = Quiz {
            id: cx.new_id(),
            lesson_id: self.lesson,
            details,
            revision: 0,
            position: cx.uow.quizzes().next_position(self.lesson).await?,
            version: 1,
            created_at: cx.now,
            updated_at: cx.now,
        };
        cx.uow.quizzes().add(&quiz).await.on_conflict(SLUG_TAKEN.0, SLUG_TAKEN.1)?;
        let change = Change::new("quiz", quiz.id, "quiz.create");
        cx.record(change.details(json!({ "lesson_id": self.lesson }))).await?;
        Ok(quiz)
    }
}

/// Changes the settings of a quiz. Submitted attempts stay as they are; when another attempt
/// or mark counts from now on, the grades are computed anew.
pub struct Update {
    /// Which one.
    pub id: Id<Quiz>,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// The change.
    pub edit: Edit<QuizDetails>,
}

impl UseCase for Update {
    const ACCESS: Access = Access::ADMIN;
    type Output = Quiz;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Quiz, ServiceError> {
        let mut quiz = quiz_by_id(cx.uow, self.id).await?;
        let (method, mark) = (quiz.details.grading_method, quiz.details.pass_mark());
        let fields = edited(&mut quiz, self.expected, cx.now, |details| (self.edit)(details))?;
        if !fields.is_empty() {
            cx.uow.quizzes().save(&quiz).await.on_conflict(SLUG_TAKEN.0, SLUG_TAKEN.1)?;
            if method != quiz.details.grading_method || mark != quiz.details.pass_mark() {
                update_grades(cx, &quiz).await?;
            }
            cx.record(Change::new("quiz", self.id, "quiz.update").fields(&fields)).await?;
        }
        Ok(quiz)
    }
}

/// Deletes a quiz with its questions.
pub struct Delete {
    /// Which one.
    pub id: Id<Quiz>,
    /// The version that was seen.
    pub expected: IfMatch,
    /// Whether attempts at it go too.
    pub force: bool,
}

impl UseCase for Delete {
    const ACCESS: Access = Access::ADMIN;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let quiz = quiz_by_id(cx.uow, self.id).await?;
        self.expected.check(quiz.version)?;
        let attempts = clear_attempts(cx.uow, Scope::Quiz(self.id), self.force).await?;
        cx.uow.quizzes().remove(self.id).await?;
        let change = Change::new("quiz", self.id, "quiz.delete");
        cx.record(change.details(json!({ "attempts_deleted": attempts }))).await
    }
}
