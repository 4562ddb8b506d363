//! Admins make, change and delete quizzes.

use domain::{
    Id,
    identity::Role,
    learning::{Lesson, Quiz, QuizDetails},
    validation::Checker,
};
use repositories::{
    Page, PageRequest, UnitOfWork,
    learning::{QuizFilter, Scope},
};
use serde_json::json;

use super::{events::clear_attempts, lessons::lesson_by_id};
use crate::{
    Caller, Change, Created, Edit, IfMatch, Once, ServiceError, Services, audit::changed, error::OnConflict,
};

const SLUG_TAKEN: (&str, &str) = ("slug_taken", "another quiz of the lesson has this slug");

fn check(details: &mut QuizDetails) -> Result<(), ServiceError> {
    let mut checker = Checker::new();
    details.check(&mut checker);
    checker.finish()?;
    Ok(())
}

/// The quiz, for admins.
pub(super) async fn quiz_by_id(uow: &mut dyn UnitOfWork, id: Id<Quiz>) -> Result<Quiz, ServiceError> {
    uow.quizzes().lookup(id).await?.ok_or(ServiceError::NotFound("quiz"))
}

impl Services {
    /// Quizzes of a lesson, published or not.
    pub async fn quizzes_for_admin(
        &self,
        caller: &Caller,
        lesson: Id<Lesson>,
        page: PageRequest,
    ) -> Result<Page<Quiz>, ServiceError> {
        self.read_as(caller, Role::Admin, move |uow, _| {
            let page = page.clone();
            Box::pin(async move {
                lesson_by_id(uow, lesson).await?;
                let filter = QuizFilter { lesson_id: lesson, published_only: false };
                Ok(uow.quizzes().list(&filter, &page).await?)
            })
        })
        .await
    }

    /// Adds a quiz, without questions yet, at the end of a lesson.
    pub async fn create_quiz(
        &self,
        caller: &Caller,
        lesson: Id<Lesson>,
        details: QuizDetails,
        once: Once<Quiz>,
    ) -> Result<Created, ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.create_as(caller, Role::Admin, once, move |uow, principal, now| {
            let (services, who, mut details) = (services.clone(), who.clone(), details.clone());
            Box::pin(async move {
                lesson_by_id(uow, lesson).await?;
                check(&mut details)?;
                let quiz = Quiz {
                    id: services.ids.next(),
                    lesson_id: lesson,
                    details,
                    revision: 0,
                    position: uow.quizzes().next_position(lesson).await?,
                    version: 1,
                    created_at: now,
                    updated_at: now,
                };
                uow.quizzes().add(&quiz).await.on_conflict(SLUG_TAKEN.0, SLUG_TAKEN.1)?;
                let change =
                    Change::new("quiz", quiz.id, "quiz.create").details(json!({ "lesson_id": lesson }));
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(quiz)
            })
        })
        .await
    }

    /// Changes the settings of a quiz. Submitted attempts stay as they are; when another attempt
    /// or mark counts from now on, the grades are computed anew.
    pub async fn update_quiz(
        &self,
        caller: &Caller,
        id: Id<Quiz>,
        expected: IfMatch,
        edit: Edit<QuizDetails>,
    ) -> Result<Quiz, ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who, edit) = (services.clone(), who.clone(), edit.clone());
            Box::pin(async move {
                let mut quiz = quiz_by_id(uow, id).await?;
                expected.check(quiz.version)?;
                let old = quiz.details.clone();
                edit(&mut quiz.details)?;
                check(&mut quiz.details)?;
                let fields = changed!(old, quiz.details;
                    slug, title, instructions, pass_percent, max_attempts, time_limit_seconds, opens_at,
                    closes_at, questions_per_attempt, shuffle_questions, shuffle_options, grading_method,
                    reveal_policy, published);
                if fields.is_empty() {
                    return Ok(quiz);
                }
                quiz.revise(now);
                uow.quizzes().save(&quiz).await.on_conflict(SLUG_TAKEN.0, SLUG_TAKEN.1)?;
                if old.grading_method != quiz.details.grading_method
                    || old.pass_mark() != quiz.details.pass_mark()
                {
                    services.update_grades(uow, &quiz, now).await?;
                }
                let change = Change::new("quiz", id, "quiz.update").fields(&fields);
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(quiz)
            })
        })
        .await
    }

    /// Deletes a quiz with its questions.
    pub async fn delete_quiz(
        &self,
        caller: &Caller,
        id: Id<Quiz>,
        expected: IfMatch,
        force: bool,
    ) -> Result<(), ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who) = (services.clone(), who.clone());
            Box::pin(async move {
                let quiz = quiz_by_id(uow, id).await?;
                expected.check(quiz.version)?;
                let attempts = clear_attempts(uow, Scope::Quiz(id), force).await?;
                uow.quizzes().remove(id).await?;
                let change =
                    Change::new("quiz", id, "quiz.delete").details(json!({ "attempts_deleted": attempts }));
                services.record(uow, &who, Some(principal.id()), change, now).await
            })
        })
        .await
    }
}
