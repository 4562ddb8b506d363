//! Admins make, change, order and delete lessons.

use domain::{
    Id,
    editing::Versioned,
    learning::{Event, Lesson, LessonDetails},
};
use repositories::{
    AccountOf, EventOf, Lock, Page, PageRequest,
    learning::{LessonFilter, LessonSummary, Scope},
};
use serde_json::json;

use crate::{
    Access, Change, Cx, IfMatch, ServiceError, UseCase, Writes,
    learning::following::follow_course,
    precondition::checked,
    resource::{add, by_id, resource},
};

resource!(Lesson, "lesson" in lessons, held: |id| EventOf::Lesson(id).edited(), taken: "another lesson of the event has this slug", {
    fn scope(&self) -> Option<Scope> {
        Some(Scope::Lesson(self.id))
    }

    async fn changed(&self, old: &LessonDetails, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        // What is published anew may have been done before.
        if old.published != self.details.published {
            follow_course(cx, self.event_id).await?;
        }
        Ok(())
    }

    async fn deleted(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        if self.details.published {
            follow_course(cx, self.event_id).await?;
        }
        Ok(())
    }
});

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
        by_id(cx.uow, self.event).await?;
        let filter = LessonFilter { event_id: self.event, published_only: false };
        Ok(cx.uow.lessons().list(&filter, &self.page).await?)
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
        by_id(cx.uow, self.event).await?;
        let details = checked(&self.details)?;
        let (id, position) = (cx.new_id(), cx.uow.lessons().next_position(self.event).await?);
        let lesson = Lesson::new(id, self.event, details, position, cx.now);
        add(cx, lesson, json!({ "event_id": self.event })).await
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Id(self.event).edited()
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
        let mut event = by_id(cx.uow, self.event).await?;
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

impl Writes for Reorder {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Id(self.event).edited()
    }
}
