//! Admins make, change, publish and delete events.

use domain::{
    Id,
    editing::Versioned,
    learning::{Event, EventDetails, EventStatus},
};
use repositories::{
    AccountOf, EventOf, Lock, Page, PageRequest,
    learning::{EventFilter, EventSort, EventSummary, OpenAttempts, Scope},
};
use serde_json::json;

use crate::{
    Access, Change, Cx, IfMatch, ServiceError, UseCase, Writes,
    learning::follow,
    precondition::checked,
    resource::{add, by_id, resource},
    search::wanted,
};

resource!(Event, "event" in events, held: |id| EventOf::Id(id).edited(), taken: "another event has this slug", {
    fn scope(&self) -> Option<Scope> {
        Some(Scope::Event(self.id))
    }

    // Nobody goes on after the end.
    async fn changed(&self, old: &EventDetails, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        if old.ends_at != self.details.ends_at {
            follow(cx, OpenAttempts::Below(Scope::Event(self.id))).await?;
        }
        Ok(())
    }
});

/// Events of any status.
pub struct List {
    /// Words that they have; `None`: any.
    pub query: Option<String>,
    /// Their status; `None`: any.
    pub status: Option<EventStatus>,
    /// Their language; `None`: any.
    pub language: Option<String>,
    /// Their order.
    pub sort: EventSort,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::ADMIN;
    type Output = Page<EventSummary>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let Some(words) = wanted(self.query.as_deref()) else { return Ok(Page::empty()) };
        let filter = EventFilter { status: self.status, language: self.language.clone(), words };
        Ok(cx.uow.events().list(&filter, self.sort, &self.page).await?)
    }
}

/// Makes a draft.
pub struct Create {
    /// What it is.
    pub details: EventDetails,
}

impl UseCase for Create {
    const ACCESS: Access = Access::ADMIN;
    type Output = Event;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Event, ServiceError> {
        let details = checked(&self.details)?;
        let event = Event::draft(cx.new_id(), details, cx.actor(), cx.now);
        add(cx, event, json!({})).await
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Publishes, archives or takes back an event. Archiving hands in what is open below it, with what was
/// saved.
pub struct SetStatus {
    /// Which one.
    pub id: Id<Event>,
    /// The version that was seen.
    pub expected: IfMatch,
    /// What it becomes.
    pub status: EventStatus,
}

impl UseCase for SetStatus {
    const ACCESS: Access = Access::ADMIN;
    type Output = Event;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Event, ServiceError> {
        let mut event = by_id(cx.uow, self.id).await?;
        self.expected.check(event.version)?;
        if event.status != self.status {
            event.set_status(self.status, cx.now);
            event.mark_changed(cx.now);
            cx.uow.events().save(&event).await?;
            if event.status == EventStatus::Archived {
                follow(cx, OpenAttempts::Below(Scope::Event(self.id))).await?;
            }
            let change = Change::new("event", self.id, "event.status");
            cx.record(change.details(json!({ "status": self.status }))).await?;
        }
        Ok(event)
    }
}

impl Writes for SetStatus {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Id(self.id).edited()
    }
}
