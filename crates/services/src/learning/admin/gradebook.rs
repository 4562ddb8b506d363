//! The gradebook: learners by quizzes.

use std::collections::HashMap;

use domain::{
    Id,
    learning::{Event, Lesson, Quiz, QuizGrade},
};
use repositories::{
    MAX_LIMIT, Page, PageRequest,
    learning::{EnrolmentFilter, EventEnrolment, LessonFilter},
};

use crate::{Access, Cx, ServiceError, UseCase, resource::by_id};

/// One learner's line.
#[derive(Debug, Clone, PartialEq)]
pub struct GradebookRow {
    /// Who.
    pub learner: EventEnrolment,
    /// Grades, in the order of the quizzes; `None`: no submitted attempt.
    pub grades: Vec<Option<QuizGrade>>,
}

/// A page of learners with their grades on every quiz of the event.
#[derive(Debug, Clone, PartialEq)]
pub struct Gradebook {
    /// Columns.
    pub quizzes: Vec<Quiz>,
    /// Lines.
    pub rows: Page<GradebookRow>,
}

/// A page of the gradebook, learners by the time they enrolled.
pub struct Get {
    /// The event.
    pub event: Id<Event>,
    /// Which learners.
    pub page: PageRequest,
}

impl UseCase for Get {
    const ACCESS: Access = Access::ADMIN;
    type Output = Gradebook;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Gradebook, ServiceError> {
        by_id(cx.uow, self.event).await?;
        let quizzes = cx.uow.quizzes().list_by_event(self.event).await?;
        let filter = EnrolmentFilter { event_id: self.event, status: None, newest_first: false };
        let learners = cx.uow.enrolments().list_by_event(&filter, &self.page).await?;
        let accounts: Vec<_> = learners.items.iter().map(|learner| learner.enrolment.account_id).collect();
        let grades = cx.uow.gradebook().grades_of(self.event, &accounts).await?;
        let rows = learners.map(|learner| {
            let account = learner.enrolment.account_id;
            let grade = |quiz: &Quiz| {
                grades.iter().find(|grade| grade.account_id == account && grade.quiz_id == quiz.id).cloned()
            };
            GradebookRow { grades: quizzes.iter().map(grade).collect(), learner }
        });
        Ok(Gradebook { quizzes, rows })
    }
}

/// What the lessons of an event are called.
pub type LessonTitles = HashMap<Id<Lesson>, String>;

/// Reads the titles of all lessons of an event.
pub struct GetLessonTitles {
    /// The event.
    pub event: Id<Event>,
}

impl UseCase for GetLessonTitles {
    const ACCESS: Access = Access::ADMIN;
    type Output = LessonTitles;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<LessonTitles, ServiceError> {
        let filter = LessonFilter { event_id: self.event, published_only: false };
        let mut page = PageRequest::first(MAX_LIMIT);
        let mut titles = HashMap::new();
        loop {
            let found = cx.uow.lessons().list(&filter, &page).await?;
            titles.extend(found.items.into_iter().map(|lesson| (lesson.id, lesson.title)));
            page.after = found.next;
            if page.after.is_none() {
                return Ok(titles);
            }
        }
    }
}
