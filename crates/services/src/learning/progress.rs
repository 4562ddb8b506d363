//! Learners move through lessons.

use domain::{
    Id,
    learning::{CourseProgress, Enrolment, Lesson, LessonProgress},
};

use super::{
    access::{Purpose, is_seen},
    grades::complete_if_done,
    lessons::open_lesson,
};
use repositories::{AccountOf, EventOf, Lock};

use crate::{Access, Cx, ServiceError, UseCase, Writes};

/// What a learner says of a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProgressChange {
    /// Opened it.
    Started,
    /// Finished it.
    Completed,
}

/// Where a learner is with an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventProgress {
    /// The enrolment.
    pub enrolment: Enrolment,
    /// What there is to do and what of it is done.
    pub course: CourseProgress,
    /// Published lessons that were opened, in their order.
    pub lessons: Vec<LessonProgress>,
}

/// Reads the caller's progress in an event.
pub struct Get {
    /// The event's slug.
    pub slug: String,
}

impl UseCase for Get {
    const ACCESS: Access = Access::LEARNER;
    type Output = EventProgress;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<EventProgress, ServiceError> {
        let account = cx.account()?;
        let event = cx.uow.events().find_by_slug(&self.slug).await?.ok_or(ServiceError::NotFound("event"))?;
        let enrolment = cx.uow.enrolments().find(event.id, account).await?.filter(Enrolment::grants_access);
        if !is_seen(event.status, enrolment.is_some()) {
            return Err(ServiceError::NotFound("event"));
        }
        let enrolment = enrolment
            .ok_or_else(|| ServiceError::forbidden("enrolment_required", "enrol in the event first"))?;
        let course = cx.uow.progress().course(account, event.id).await?;
        let lessons = cx.uow.progress().list_by_event(account, event.id).await?;
        Ok(EventProgress { enrolment, course, lessons })
    }
}

/// Notes the caller's progress in a lesson. What is completed stays completed; saying so again
/// changes nothing.
pub struct Record {
    /// The lesson.
    pub lesson: Id<Lesson>,
    /// What is said of it.
    pub change: ProgressChange,
}

impl UseCase for Record {
    const ACCESS: Access = Access::LEARNER;
    type Output = LessonProgress;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<LessonProgress, ServiceError> {
        let (account, now) = (cx.account()?, cx.now);
        let lesson = open_lesson(cx, self.lesson, Purpose::Study).await?;
        let known = cx.uow.progress().lookup(account, lesson.id).await?;
        let mut progress = known.clone().unwrap_or(LessonProgress {
            account_id: account,
            lesson_id: lesson.id,
            started_at: now,
            completed_at: None,
            updated_at: now,
        });
        if self.change == ProgressChange::Completed && progress.completed_at.is_none() {
            // Never before it began, also where the clock went back.
            progress.completed_at = Some(now.max(progress.started_at));
            progress.updated_at = now;
        }
        if known.as_ref() != Some(&progress) {
            cx.uow.progress().put(&progress).await?;
        }
        if progress.completed_at.is_some() {
            let enrolment = cx.uow.enrolments().find(lesson.event_id, account).await?;
            complete_if_done(cx, enrolment).await?;
        }
        Ok(progress)
    }
}

impl Writes for Record {
    fn locks(&self, caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Lesson(self.lesson).studied_by(caller)
    }
}
