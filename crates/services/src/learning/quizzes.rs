//! Learners look at quizzes. Nothing here carries which option is right.

use std::sync::Arc;

use domain::{
    Id, Timestamp,
    identity::Role,
    learning::{Accommodation, Lesson, Quiz, QuizGrade, QuizRevision},
};
use repositories::{Page, PageRequest, UnitOfWork, learning::QuizAccess, learning::QuizFilter};

use super::access::open_to;
use crate::{Caller, Principal, ServiceError, Services};

/// A quiz as a learner meets it. The adapter shows the questions without their keys.
#[derive(Debug, Clone)]
pub struct LearnerQuiz {
    /// The quiz.
    pub quiz: Quiz,
    /// Its questions.
    pub revision: Arc<QuizRevision>,
    /// What the learner is granted.
    pub accommodation: Option<Accommodation>,
    /// What counts for the learner so far.
    pub grade: Option<QuizGrade>,
    /// Attempts made so far, the open one included.
    pub attempts_made: i64,
    /// The time of the answer.
    pub now: Timestamp,
}

impl LearnerQuiz {
    /// Attempts left; `None`: unlimited.
    pub fn attempts_left(&self) -> Option<i64> {
        let allowed = self.quiz.details.allowed_attempts(self.accommodation.as_ref());
        allowed.map(|allowed| (allowed - self.attempts_made).max(0))
    }
}

/// A quiz that is open to the principal.
pub(super) async fn open_quiz(
    uow: &mut dyn UnitOfWork,
    principal: &Principal,
    id: Id<Quiz>,
) -> Result<QuizAccess, ServiceError> {
    let found = uow.quizzes().find_access(id, principal.id()).await?;
    let access = found.ok_or(ServiceError::NotFound("quiz"))?;
    let published = access.lesson_published && access.quiz.details.published;
    open_to("quiz", access.event_status, published, access.enrolment)?;
    Ok(access)
}

impl Services {
    /// Published quizzes of a lesson.
    pub async fn lesson_quizzes(
        &self,
        caller: &Caller,
        lesson: Id<Lesson>,
        page: PageRequest,
    ) -> Result<Page<Quiz>, ServiceError> {
        self.read_as(caller, Role::Learner, move |uow, principal| {
            let page = page.clone();
            Box::pin(async move {
                let found = uow.lessons().find_access(lesson, principal.id()).await?;
                let access = found.ok_or(ServiceError::NotFound("lesson"))?;
                open_to("lesson", access.event_status, access.lesson.details.published, access.enrolment)?;
                let filter = QuizFilter { lesson_id: lesson, published_only: true };
                Ok(uow.quizzes().list(&filter, &page).await?)
            })
        })
        .await
    }

    /// A quiz with its questions.
    pub async fn quiz(&self, caller: &Caller, id: Id<Quiz>) -> Result<LearnerQuiz, ServiceError> {
        let services = self.clone();
        let now = self.clock.now();
        let view = self
            .read_as(caller, Role::Learner, move |uow, principal| {
                let services = services.clone();
                Box::pin(async move {
                    let access = open_quiz(uow, &principal, id).await?;
                    let revision = services.revisions.get(uow, id, access.quiz.revision).await?;
                    let attempts_made = uow.quiz_attempts().last_number(id, principal.id()).await?;
                    let grade = match attempts_made {
                        0 => None,
                        _ => uow.gradebook().grade(id, principal.id()).await?,
                    };
                    let (quiz, accommodation) = (access.quiz, access.accommodation);
                    Ok(LearnerQuiz { quiz, revision, accommodation, grade, attempts_made, now })
                })
            })
            .await?;
        self.revisions.remember(&view.revision);
        Ok(view)
    }

    /// A quiz as a learner would see it, published or not.
    pub async fn preview_quiz(&self, caller: &Caller, id: Id<Quiz>) -> Result<LearnerQuiz, ServiceError> {
        let services = self.clone();
        let now = self.clock.now();
        self.read_as(caller, Role::Admin, move |uow, _| {
            let services = services.clone();
            Box::pin(async move {
                let quiz = uow.quizzes().lookup(id).await?.ok_or(ServiceError::NotFound("quiz"))?;
                let revision = services.revisions.get(uow, id, quiz.revision).await?;
                Ok(LearnerQuiz { quiz, revision, accommodation: None, grade: None, attempts_made: 0, now })
            })
        })
        .await
    }
}
