//! Admins make, change, order and delete lessons.

use domain::{
    Id,
    editing::Versioned,
    learning::{Event, Lesson, LessonDetails},
};
use repositories::{
    Page, PageRequest, UnitOfWork,
    learning::{LessonFilter, LessonSummary, Scope},
};
use serde_json::json;

use super::events::{clear_attempts, event_by_id};
use crate::{
    Access, Change, Cx, Edit, IfMatch, ServiceError, UseCase,
    error::OnConflict,
    precondition::{checked, edited},
};

const SLUG_TAKEN: (&str, &str) = ("slug_taken", "another lesson of the event has this slug");

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

/// Lessons of an event in their order, without their bodies.
pub struct List {
    /// The event.
    pub event: Id<Event>,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::ADMIN;
    type Output = Page<LessonSummary>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<LessonSummary>, ServiceError> {
        event_by_id(cx.uow, self.event).await?;
        let filter = LessonFilter { event_id: self.event, published_only: false };
        Ok(cx.uow.lessons().list(&filter, &self.page).await?)
    }
}

/// One lesson, published or not.
pub struct Get {
    /// Which one.
    pub id: Id<Lesson>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::ADMIN;
    type Output = Lesson;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Lesson, ServiceError> {
        lesson_by_id(cx.uow, self.id).await
    }
}

/// Adds a lesson at the end of an event.
pub struct Create {
    /// Where it belongs.
    pub event: Id<Event>,
    /// What it is.
    pub details: LessonDetails,
}

impl UseCase for Create {
    const ACCESS: Access = Access::ADMIN;
    type Output = Lesson;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Lesson, ServiceError> {
        event_by_id(cx.uow, self.event).await?;
        let details = checked(&self.details)?;
        let lesson = Lesson {
            id: cx.new_id(),
            event_id: self.event,
            details,
            position: cx.uow.lessons().next_position(self.event).await?,
            version: 1,
            created_at: cx.now,
            updated_at: cx.now,
        };
        cx.uow.lessons().add(&lesson).await.on_conflict(SLUG_TAKEN.0, SLUG_TAKEN.1)?;
        let change = Change::new("lesson", lesson.id, "lesson.create");
        cx.record(change.details(json!({ "event_id": self.event }))).await?;
        Ok(lesson)
    }
}

/// Changes a lesson.
pub struct Update {
    /// Which one.
    pub id: Id<Lesson>,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// The change.
    pub edit: Edit<LessonDetails>,
}

impl UseCase for Update {
    const ACCESS: Access = Access::ADMIN;
    type Output = Lesson;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Lesson, ServiceError> {
        let mut lesson = lesson_by_id(cx.uow, self.id).await?;
        let fields = edited(&mut lesson, self.expected, cx.now, |details| (self.edit)(details))?;
        if !fields.is_empty() {
            cx.uow.lessons().save(&lesson).await.on_conflict(SLUG_TAKEN.0, SLUG_TAKEN.1)?;
            cx.record(Change::new("lesson", self.id, "lesson.update").fields(&fields)).await?;
        }
        Ok(lesson)
    }
}

/// Puts the lessons of an event in order, all at once.
pub struct Reorder {
    /// The event.
    pub event: Id<Event>,
    /// The version of the event that the order was made against.
    pub expected: IfMatch,
    /// All of its lessons, in the new order.
    pub ids: Vec<Id<Lesson>>,
}

impl UseCase for Reorder {
    const ACCESS: Access = Access::ADMIN;
    type Output = Event;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Event, ServiceError> {
        let mut event = event_by_id(cx.uow, self.event).await?;
        self.expected.check(event.version)?;
        let present = cx.uow.lessons().ids_in_order(event.id).await?;
        check_order(&present, &self.ids)?;
        if present != self.ids {
            cx.uow.lessons().reorder(event.id, &self.ids).await?;
            event.mark_changed(cx.now);
            cx.uow.events().save(&event).await?;
            cx.record(Change::new("event", event.id, "event.lesson_order")).await?;
        }
        Ok(event)
    }
}

/// Deletes a lesson with everything below it.
pub struct Delete {
    /// Which one.
    pub id: Id<Lesson>,
    /// The version that was seen.
    pub expected: IfMatch,
    /// Whether attempts below it go too.
    pub force: bool,
}

impl UseCase for Delete {
    const ACCESS: Access = Access::ADMIN;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let lesson = lesson_by_id(cx.uow, self.id).await?;
        self.expected.check(lesson.version)?;
        let attempts = clear_attempts(cx.uow, Scope::Lesson(self.id), self.force).await?;
        cx.uow.lessons().remove(self.id).await?;
        let change = Change::new("lesson", self.id, "lesson.delete");
        cx.record(change.details(json!({ "attempts_deleted": attempts }))).await
    }
}
