//! Learners move through lessons.

use domain::{
    Id,
    identity::Role,
    learning::{CourseProgress, Enrolment, Lesson, LessonProgress},
};

use super::{access::open_to, catalogue::published};
use crate::{Caller, ServiceError, Services};

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

impl Services {
    /// The caller's progress in an event.
    pub async fn event_progress(&self, caller: &Caller, slug: String) -> Result<EventProgress, ServiceError> {
        self.read_as(caller, Role::Learner, move |uow, principal| {
            let slug = slug.clone();
            Box::pin(async move {
                let event = published(uow, &slug).await?;
                let enrolment = uow.enrolments().find(event.id, principal.id()).await?;
                let enrolment = enrolment.filter(Enrolment::grants_access).ok_or_else(|| {
                    ServiceError::forbidden("enrolment_required", "enrol in the event first")
                })?;
                let course = uow.progress().course(principal.id(), event.id).await?;
                let lessons = uow.progress().list_by_event(principal.id(), event.id).await?;
                Ok(EventProgress { enrolment, course, lessons })
            })
        })
        .await
    }

    /// Notes the caller's progress in a lesson. What is completed stays completed; saying so again
    /// changes nothing.
    pub async fn record_progress(
        &self,
        caller: &Caller,
        lesson: Id<Lesson>,
        change: ProgressChange,
    ) -> Result<LessonProgress, ServiceError> {
        let services = self.clone();
        self.write_as(caller, Role::Learner, move |uow, principal, now| {
            let services = services.clone();
            Box::pin(async move {
                let account = principal.id();
                let found = uow.lessons().find_access(lesson, account).await?;
                let access = found.ok_or(ServiceError::NotFound("lesson"))?;
                open_to("lesson", access.event_status, access.lesson.details.published, access.enrolment)?;
                let known = uow.progress().lookup(account, lesson).await?;
                let mut progress = known.clone().unwrap_or(LessonProgress {
                    account_id: account,
                    lesson_id: lesson,
                    started_at: now,
                    completed_at: None,
                    updated_at: now,
                });
                if change == ProgressChange::Completed && progress.completed_at.is_none() {
                    progress.completed_at = Some(now);
                    progress.updated_at = now;
                }
                if known.as_ref() != Some(&progress) {
                    uow.progress().put(&progress).await?;
                }
                if progress.completed_at.is_some() {
                    services.complete_if_done(uow, access.lesson.event_id, account, now).await?;
                }
                Ok(progress)
            })
        })
        .await
    }
}
