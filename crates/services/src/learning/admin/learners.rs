//! Admins see who is behind in an event.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveTime};
use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{EnrolmentStatus, Event, LearnerProgress, LessonProgress, Quiz, QuizGrade},
};
use repositories::{
    MAX_LIMIT, Page, PageRequest,
    learning::{EnrolmentFilter, EventEnrolment, LessonFilter, LessonSummary},
};

use crate::{Access, Cx, ServiceError, UseCase, resource::by_id};

/// A learner of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learner {
    /// Who, and since when.
    pub enrolment: EventEnrolment,
    /// How far.
    pub progress: LearnerProgress,
}

/// A page of the learners of an event, by the time they enrolled. What asks how far they are leaves rows of
/// a page out, so that a page may be shorter than its limit and still have another one after it.
pub struct List {
    /// The event.
    pub event: Id<Event>,
    /// Only those with this status.
    pub status: Option<EnrolmentStatus>,
    /// Only those who have done less than this, in percent.
    pub below: Option<i64>,
    /// Only those who did nothing on this day (UTC) or later.
    pub inactive_since: Option<NaiveDate>,
    /// Newest first; else oldest first.
    pub newest_first: bool,
    /// Which of them.
    pub page: PageRequest,
}

impl List {
    fn has(&self, progress: &LearnerProgress) -> bool {
        let begin: Option<Timestamp> = self.inactive_since.map(|day| day.and_time(NaiveTime::MIN).and_utc());
        self.below.is_none_or(|percent| progress.course.percent() < percent)
            && begin.is_none_or(|begin| progress.last_activity_at.is_none_or(|last| last < begin))
    }
}

impl UseCase for List {
    const ACCESS: Access = Access::ADMIN;
    type Output = Page<Learner>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<Learner>, ServiceError> {
        by_id(cx.uow, self.event).await?;
        let Self { event: event_id, status, newest_first, .. } = *self;
        let filter = EnrolmentFilter { event_id, status, newest_first };
        let found = cx.uow.enrolments().list_by_event(&filter, &self.page).await?;
        let accounts: Vec<Id<Account>> = found.items.iter().map(|one| one.enrolment.account_id).collect();
        let progress = cx.uow.progress().of_learners(event_id, &accounts).await?;
        let progress: HashMap<Id<Account>, LearnerProgress> =
            progress.into_iter().filter(|one| self.has(one)).map(|one| (one.account_id, one)).collect();
        let learner = |enrolment: EventEnrolment| {
            let progress = *progress.get(&enrolment.enrolment.account_id)?;
            Some(Learner { enrolment, progress })
        };
        Ok(Page { items: found.items.into_iter().filter_map(learner).collect(), next: found.next })
    }
}

/// A published lesson, and what a learner did in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LearnerLesson {
    /// The lesson.
    pub lesson: LessonSummary,
    /// `None`: not opened yet.
    pub progress: Option<LessonProgress>,
}

/// A published quiz of a published lesson, and what a learner made of it.
#[derive(Debug, Clone, PartialEq)]
pub struct QuizStanding {
    /// The quiz.
    pub quiz: Quiz,
    /// `None`: no submitted attempt.
    pub grade: Option<QuizGrade>,
}

/// One learner, lesson by lesson and quiz by quiz.
#[derive(Debug, Clone, PartialEq)]
pub struct LearnerPage {
    /// The learner.
    pub learner: Learner,
    /// Published lessons, in their order.
    pub lessons: Vec<LearnerLesson>,
    /// Their published quizzes, by lesson and their own order.
    pub quizzes: Vec<QuizStanding>,
}

/// Reads how far one learner is, who may have left.
pub struct Get {
    /// The event.
    pub event: Id<Event>,
    /// Who.
    pub account: Id<Account>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::ADMIN;
    type Output = LearnerPage;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<LearnerPage, ServiceError> {
        by_id(cx.uow, self.event).await?;
        let not_found = || ServiceError::NotFound("learner");
        let enrolment = cx.uow.enrolments().find(self.event, self.account).await?.ok_or_else(not_found)?;
        let account = cx.uow.accounts().lookup(self.account).await?.ok_or_else(not_found)?;
        let (email, display_name) = (account.email.as_str().to_owned(), account.display_name);
        let enrolment = EventEnrolment { enrolment, email, display_name };
        let progress = cx.uow.progress().of_learners(self.event, &[self.account]).await?;
        let progress = progress.into_iter().next().ok_or_else(not_found)?;
        let lessons = self.lessons(cx).await?;
        let quizzes = self.quizzes(cx, &lessons).await?;
        Ok(LearnerPage { learner: Learner { enrolment, progress }, lessons, quizzes })
    }
}

impl Get {
    async fn lessons(&self, cx: &mut Cx<'_>) -> Result<Vec<LearnerLesson>, ServiceError> {
        let opened = cx.uow.progress().list_by_event(self.account, self.event).await?;
        let mut opened: HashMap<_, _> = opened.into_iter().map(|one| (one.lesson_id, one)).collect();
        let filter = LessonFilter { event_id: self.event, published_only: true };
        let (mut page, mut lessons) = (PageRequest::first(MAX_LIMIT), Vec::new());
        loop {
            let found = cx.uow.lessons().list(&filter, &page).await?;
            lessons.extend(found.items.into_iter().map(|lesson| {
                let progress = opened.remove(&lesson.id);
                LearnerLesson { lesson, progress }
            }));
            page.after = found.next;
            if page.after.is_none() {
                return Ok(lessons);
            }
        }
    }

    async fn quizzes(
        &self,
        cx: &mut Cx<'_>,
        lessons: &[LearnerLesson],
    ) -> Result<Vec<QuizStanding>, ServiceError> {
        let grades = cx.uow.gradebook().grades_of(self.event, &[self.account]).await?;
        let mut grades: HashMap<_, _> = grades.into_iter().map(|grade| (grade.quiz_id, grade)).collect();
        let mut quizzes = cx.uow.quizzes().list_by_event(self.event).await?;
        quizzes.retain(|quiz| {
            quiz.details.published && lessons.iter().any(|one| one.lesson.id == quiz.lesson_id)
        });
        let standing = |quiz: Quiz| QuizStanding { grade: grades.remove(&quiz.id), quiz };
        Ok(quizzes.into_iter().map(standing).collect())
    }
}
