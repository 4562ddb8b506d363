//! Learners look at quizzes. Nothing here carries which option is right.

use std::sync::Arc;

use domain::{
    Id, Timestamp,
    learning::{Accommodation, Lesson, Quiz, QuizGrade, QuizRevision},
};
use repositories::{
    Page, PageRequest,
    learning::{QuizAccess, QuizFilter, QuizOf},
};

use super::{
    access::{Place, Purpose},
    lessons::open_lesson,
};
use crate::{Access, Cx, ServiceError, UseCase};

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

/// A quiz that is open to the caller.
pub(super) async fn quiz_of_learner(
    cx: &mut Cx<'_>,
    id: Id<Quiz>,
    purpose: Purpose,
) -> Result<QuizAccess, ServiceError> {
    let account = cx.account()?;
    let found = match cx.quiz_access.take().filter(|access| access.quiz.id == id) {
        Some(access) => Some(access),
        None => cx.uow.quizzes().find_access(id, account).await?,
    };
    let access = found.ok_or(ServiceError::NotFound("quiz"))?;
    let published = access.lesson_published && access.quiz.details.published;
    let enrolment = access.enrolment.as_ref().map(|own| own.status);
    Place { what: "quiz", event: access.event, published, enrolment }.open_for(purpose, cx.now)?;
    Ok(access)
}

/// Lists the published quizzes of a lesson.
pub struct List {
    /// The lesson.
    pub lesson: Id<Lesson>,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::LEARNER;
    type Output = Page<Quiz>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<Quiz>, ServiceError> {
        open_lesson(cx, self.lesson, Purpose::Read).await?;
        let filter = QuizFilter { lesson_id: self.lesson, published_only: true };
        Ok(cx.uow.quizzes().list(&filter, &self.page).await?)
    }
}

/// Reads a quiz with its questions.
pub struct Get {
    /// Which one.
    pub id: Id<Quiz>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::LEARNER;
    type Output = LearnerQuiz;

    fn quiz(&self) -> Option<QuizOf> {
        Some(QuizOf::Id(self.id))
    }

    async fn run(&self, cx: &mut Cx<'_>) -> Result<LearnerQuiz, ServiceError> {
        let account = cx.account()?;
        let access = quiz_of_learner(cx, self.id, Purpose::Read).await?;
        let QuizAccess { quiz, accommodation, made: attempts_made, .. } = access;
        let revision = cx.revision(self.id, quiz.revision).await?;
        let grade = match attempts_made {
            0 => None,
            _ => cx.uow.gradebook().grade(self.id, account).await?,
        };
        Ok(LearnerQuiz { quiz, revision, accommodation, grade, attempts_made, now: cx.now })
    }
}

/// Shows an admin a quiz as a learner would see it, published or not.
pub struct Preview {
    /// Which one.
    pub id: Id<Quiz>,
}

impl UseCase for Preview {
    const ACCESS: Access = Access::ADMIN;
    type Output = LearnerQuiz;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<LearnerQuiz, ServiceError> {
        let quiz = cx.uow.quizzes().lookup(self.id).await?.ok_or(ServiceError::NotFound("quiz"))?;
        let revision = cx.revision(self.id, quiz.revision).await?;
        let (accommodation, grade) = (None, None);
        Ok(LearnerQuiz { quiz, revision, accommodation, grade, attempts_made: 0, now: cx.now })
    }
}
