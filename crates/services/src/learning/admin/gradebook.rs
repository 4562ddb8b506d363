//! The gradebook: learners by quizzes.

use domain::{
    Id,
    identity::Role,
    learning::{Event, Quiz, QuizGrade},
};
use repositories::{
    Page, PageRequest,
    learning::{EnrolmentFilter, EventEnrolment},
};

use super::events::event_by_id;
use crate::{Caller, ServiceError, Services};

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

impl Services {
    /// A page of the gradebook, learners by the time they enrolled.
    pub async fn gradebook(
        &self,
        caller: &Caller,
        event: Id<Event>,
        page: PageRequest,
    ) -> Result<Gradebook, ServiceError> {
        self.read_as(caller, Role::Admin, move |uow, _| {
            let page = page.clone();
            Box::pin(async move {
                event_by_id(uow, event).await?;
                let quizzes = uow.quizzes().list_by_event(event).await?;
                let filter = EnrolmentFilter { event_id: event, status: None };
                let learners = uow.enrolments().list_by_event(&filter, &page).await?;
                let accounts: Vec<_> =
                    learners.items.iter().map(|learner| learner.enrolment.account_id).collect();
                let grades = uow.gradebook().grades_of(event, &accounts).await?;
                let rows = learners.map(|learner| {
                    let account = learner.enrolment.account_id;
                    let grade = |quiz: &Quiz| {
                        grades
                            .iter()
                            .find(|grade| grade.account_id == account && grade.quiz_id == quiz.id)
                            .cloned()
                    };
                    GradebookRow { grades: quizzes.iter().map(grade).collect(), learner }
                });
                Ok(Gradebook { quizzes, rows })
            })
        })
        .await
    }
}
