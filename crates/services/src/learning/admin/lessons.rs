//! Admins make, change, order and delete lessons.

use domain::{
    Id,
    identity::Role,
    learning::{Event, Lesson, LessonDetails},
    validation::Checker,
};
use repositories::{
    Page, PageRequest, UnitOfWork,
    learning::{LessonFilter, LessonSummary, Scope},
};
use serde_json::json;

use super::events::{clear_attempts, event_by_id};
use crate::{
    Caller, Change, Created, Edit, IfMatch, Once, ServiceError, Services, audit::changed, error::OnConflict,
};

const SLUG_TAKEN: (&str, &str) = ("slug_taken", "another lesson of the event has this slug");

fn check(details: &mut LessonDetails) -> Result<(), ServiceError> {
    let mut checker = Checker::new();
    details.check(&mut checker);
    checker.finish()?;
    Ok(())
}

/// The lesson, for admins.
pub(super) async fn lesson_by_id(uow: &mut dyn UnitOfWork, id: Id<Lesson>) -> Result<Lesson, ServiceError> {
    uow.lessons().lookup(id).await?.ok_or(ServiceError::NotFound("lesson"))
}

/// Refuses an order that is not exactly the present ids, each once.
pub(super) fn check_order<E>(present: &[Id<E>], wanted: &[Id<E>]) -> Result<(), ServiceError> {
    let (mut present, mut sorted) = (present.to_vec(), wanted.to_vec());
    present.sort_unstable();
    sorted.sort_unstable();
    if present == sorted {
        Ok(())
    } else {
        Err(ServiceError::invalid("/ids", "incomplete_order", "must name every present id exactly once"))
    }
}

impl Services {
    /// Lessons of an event in their order, without their bodies.
    pub async fn event_lessons(
        &self,
        caller: &Caller,
        event: Id<Event>,
        page: PageRequest,
    ) -> Result<Page<LessonSummary>, ServiceError> {
        self.read_as(caller, Role::Admin, move |uow, _| {
            let page = page.clone();
            Box::pin(async move {
                event_by_id(uow, event).await?;
                let filter = LessonFilter { event_id: event, published_only: false };
                Ok(uow.lessons().list(&filter, &page).await?)
            })
        })
        .await
    }

    /// One lesson, published or not.
    pub async fn lesson_for_admin(&self, caller: &Caller, id: Id<Lesson>) -> Result<Lesson, ServiceError> {
        self.read_as(caller, Role::Admin, move |uow, _| Box::pin(lesson_by_id(uow, id))).await
    }

    /// Adds a lesson at the end of an event.
    pub async fn create_lesson(
        &self,
        caller: &Caller,
        event: Id<Event>,
        details: LessonDetails,
        once: Once<Lesson>,
    ) -> Result<Created, ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.create_as(caller, Role::Admin, once, move |uow, principal, now| {
            let (services, who, mut details) = (services.clone(), who.clone(), details.clone());
            Box::pin(async move {
                event_by_id(uow, event).await?;
                check(&mut details)?;
                let lesson = Lesson {
                    id: services.ids.next(),
                    event_id: event,
                    details,
                    position: uow.lessons().next_position(event).await?,
                    version: 1,
                    created_at: now,
                    updated_at: now,
                };
                uow.lessons().add(&lesson).await.on_conflict(SLUG_TAKEN.0, SLUG_TAKEN.1)?;
                let change =
                    Change::new("lesson", lesson.id, "lesson.create").details(json!({ "event_id": event }));
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(lesson)
            })
        })
        .await
    }

    /// Changes a lesson.
    pub async fn update_lesson(
        &self,
        caller: &Caller,
        id: Id<Lesson>,
        expected: IfMatch,
        edit: Edit<LessonDetails>,
    ) -> Result<Lesson, ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who, edit) = (services.clone(), who.clone(), edit.clone());
            Box::pin(async move {
                let mut lesson = lesson_by_id(uow, id).await?;
                expected.check(lesson.version)?;
                let old = lesson.details.clone();
                edit(&mut lesson.details)?;
                check(&mut lesson.details)?;
                let fields = changed!(old, lesson.details;
                    slug, title, body, video_url, duration_seconds, published);
                if fields.is_empty() {
                    return Ok(lesson);
                }
                lesson.revise(now);
                uow.lessons().save(&lesson).await.on_conflict(SLUG_TAKEN.0, SLUG_TAKEN.1)?;
                let change = Change::new("lesson", id, "lesson.update").fields(&fields);
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(lesson)
            })
        })
        .await
    }

    /// Puts the lessons of an event in order, all at once.
    pub async fn order_lessons(
        &self,
        caller: &Caller,
        event: Id<Event>,
        expected: IfMatch,
        ids: Vec<Id<Lesson>>,
    ) -> Result<Event, ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who, ids) = (services.clone(), who.clone(), ids.clone());
            Box::pin(async move {
                let mut event = event_by_id(uow, event).await?;
                expected.check(event.version)?;
                let present = uow.lessons().ids_in_order(event.id).await?;
                check_order(&present, &ids)?;
                if present == ids {
                    return Ok(event);
                }
                uow.lessons().reorder(event.id, &ids).await?;
                event.revise(now);
                uow.events().save(&event).await?;
                let change = Change::new("event", event.id, "event.lesson_order");
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(event)
            })
        })
        .await
    }

    /// Deletes a lesson with everything below it.
    pub async fn delete_lesson(
        &self,
        caller: &Caller,
        id: Id<Lesson>,
        expected: IfMatch,
        force: bool,
    ) -> Result<(), ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who) = (services.clone(), who.clone());
            Box::pin(async move {
                let lesson = lesson_by_id(uow, id).await?;
                expected.check(lesson.version)?;
                let attempts = clear_attempts(uow, Scope::Lesson(id), force).await?;
                uow.lessons().remove(id).await?;
                let change = Change::new("lesson", id, "lesson.delete")
                    .details(json!({ "attempts_deleted": attempts }));
                services.record(uow, &who, Some(principal.id()), change, now).await
            })
        })
        .await
    }
}
