//! Admins make, change, order and delete quizzes.

use domain::{
    Id,
    editing::Versioned,
    learning::{Lesson, Quiz, QuizDetails},
};
use repositories::{
    AccountOf, EventOf, Lock, Page, PageRequest,
    learning::{OpenAttempts, QuizFilter, Scope},
};
use serde_json::json;

use super::lessons::check_order;
use crate::{
    Access, Change, Cx, IfMatch, ServiceError, UseCase, Writes,
    learning::{
        follow,
        following::{event_of, follow_course, follow_settings},
    },
    precondition::checked,
    resource::{add, by_id, resource},
};

resource!(Quiz, "quiz" in quizzes, held: |id| EventOf::Quiz(id).edited(), taken: "another quiz of the lesson has this slug", {
    fn scope(&self) -> Option<Scope> {
        Some(Scope::Quiz(self.id))
    }

    // Submitted attempts stay as they are. When another attempt or mark counts from now on, grades and
    // completions follow; open ones follow limit and closing.
    async fn changed(&self, old: &QuizDetails, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let new = &self.details;
        if new.must_be_passed() && !old.must_be_passed() && !has_questions(cx, self).await? {
            return Err(no_questions());
        }
        let counts = |quiz: &QuizDetails| (quiz.published, quiz.grading_method, quiz.pass_mark());
        if counts(old) != counts(new) {
            let event = event_of(cx, self).await?;
            if follow_settings(cx, self, old).await? {
                cx.leave_behind(event);
            }
            follow_course(cx, event).await?;
        }
        if (old.time_limit_seconds, old.closes_at) != (new.time_limit_seconds, new.closes_at) {
            follow(cx, OpenAttempts::Below(Scope::Quiz(self.id))).await?;
        }
        Ok(())
    }

    async fn deleted(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        if self.details.must_be_passed() {
            let event = event_of(cx, self).await?;
            follow_course(cx, event).await?;
        }
        Ok(())
    }
});

async fn has_questions(cx: &mut Cx<'_>, quiz: &Quiz) -> Result<bool, ServiceError> {
    Ok(quiz.revision > 0 && !cx.revision(quiz.id, quiz.revision).await?.questions.is_empty())
}

/// Nobody could ever pass it, and so complete the course.
pub(super) fn no_questions() -> ServiceError {
    let detail = "a published quiz with a pass mark needs questions; write them first, then publish it";
    ServiceError::conflict("no_questions", detail)
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
        by_id(cx.uow, self.lesson).await?;
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
        by_id(cx.uow, self.lesson).await?;
        let details = checked(&self.details)?;
        if details.must_be_passed() {
            return Err(no_questions());
        }
        let (id, position) = (cx.new_id(), cx.uow.quizzes().next_position(self.lesson).await?);
        let quiz = Quiz::new(id, self.lesson, details, position, cx.now);
        add(cx, quiz, json!({ "lesson_id": self.lesson })).await
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Lesson(self.lesson).edited()
    }
}

/// Puts the quizzes of a lesson in order, all at once.
pub struct Reorder {
    /// The lesson.
    pub lesson: Id<Lesson>,
    /// The version of the lesson that the order was made against.
    pub expected: IfMatch,
    /// All of its quizzes, in the new order.
    pub ids: Vec<Id<Quiz>>,
}

impl UseCase for Reorder {
    const ACCESS: Access = Access::ADMIN;
    type Output = Lesson;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Lesson, ServiceError> {
        let mut lesson = by_id(cx.uow, self.lesson).await?;
        self.expected.check(lesson.version)?;
        let present = cx.uow.quizzes().ids_in_order(lesson.id).await?;
        check_order(&present, &self.ids)?;
        if present != self.ids {
            cx.uow.quizzes().reorder(lesson.id, &self.ids).await?;
            lesson.mark_changed(cx.now);
            cx.uow.lessons().save(&lesson).await?;
            cx.record(Change::new("lesson", lesson.id, "lesson.quiz_order")).await?;
        }
        Ok(lesson)
    }
}

impl Writes for Reorder {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Lesson(self.lesson).edited()
    }
}
