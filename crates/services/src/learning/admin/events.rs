//! Admins make, change, publish and delete events.

use domain::{
    Id,
    editing::Versioned,
    learning::{Event, EventDetails, EventStatus},
    search::query_tokens,
};
use repositories::{
    Page, PageRequest, UnitOfWork,
    learning::{EventFilter, EventSort, Scope},
};
use serde_json::json;

use crate::{
    Access, Change, Cx, Edit, IfMatch, ServiceError, UseCase,
    error::OnConflict,
    precondition::{checked, edited},
};

const SLUG_TAKEN: (&str, &str) = ("slug_taken", "another event has this slug");

/// The event, for admins.
pub(super) async fn event_by_id(uow: &mut dyn UnitOfWork, id: Id<Event>) -> Result<Event, ServiceError> {
    uow.events().lookup(id).await?.ok_or(ServiceError::NotFound("event"))
}

/// Clears the way for a deletion: refused while attempts exist below, unless it is forced; then
/// they go first. Returns how many went.
pub(super) async fn clear_attempts(
    uow: &mut dyn UnitOfWork,
    scope: Scope,
    force: bool,
) -> Result<u64, ServiceError> {
    let count = uow.quiz_attempts().count_below(scope).await?;
    if count == 0 {
        return Ok(0);
    }
    if !force {
        return Err(ServiceError::conflict(
            "attempts_exist",
            format!(
                "{count} attempts exist below; archive or unpublish it instead, or delete with ?force=true"
            ),
        ));
    }
    Ok(uow.quiz_attempts().remove_below(scope).await?)
}

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
    type Output = Page<Event>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<Event>, ServiceError> {
        let filter = EventFilter {
            status: self.status,
            language: self.language.clone(),
            words: self.query.as_deref().map(query_tokens).unwrap_or_default(),
        };
        Ok(cx.uow.events().list(&filter, self.sort, &self.page).await?)
    }
}

/// One event of any status.
pub struct Get {
    /// Which one.
    pub id: Id<Event>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::ADMIN;
    type Output = Event;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Event, ServiceError> {
        event_by_id(cx.uow, self.id).await
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
        cx.uow.events().add(&event).await.on_conflict(SLUG_TAKEN.0, SLUG_TAKEN.1)?;
        cx.record(Change::new("event", event.id, "event.create")).await?;
        Ok(event)
    }
}

/// Changes an event.
pub struct Update {
    /// Which one.
    pub id: Id<Event>,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// The change.
    pub edit: Edit<EventDetails>,
}

impl UseCase for Update {
    const ACCESS: Access = Access::ADMIN;
    type Output = Event;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Event, ServiceError> {
        let mut event = event_by_id(cx.uow, self.id).await?;
        let fields = edited(&mut event, self.expected, cx.now, |details| (self.edit)(details))?;
        if !fields.is_empty() {
            cx.uow.events().save(&event).await.on_conflict(SLUG_TAKEN.0, SLUG_TAKEN.1)?;
            cx.record(Change::new("event", self.id, "event.update").fields(&fields)).await?;
        }
        Ok(event)
    }
}

/// Publishes, archives or takes back an event.
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
        let mut event = event_by_id(cx.uow, self.id).await?;
        self.expected.check(event.version)?;
        if event.status != self.status {
            event.set_status(self.status, cx.now);
            event.mark_changed(cx.now);
            cx.uow.events().save(&event).await?;
            let change = Change::new("event", self.id, "event.status");
            cx.record(change.details(json!({ "status": self.status }))).await?;
        }
        Ok(event)
    }
}

/// Deletes an event with everything below it.
pub struct Delete {
    /// Which one.
    pub id: Id<Event>,
    /// The version that was seen.
    pub expected: IfMatch,
    /// Whether attempts below it go too.
    pub force: bool,
}

impl UseCase for Delete {
    const ACCESS: Access = Access::ADMIN;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let event = event_by_id(cx.uow, self.id).await?;
        self.expected.check(event.version)?;
        let attempts = clear_attempts(cx.uow, Scope::Event(self.id), self.force).await?;
        cx.uow.events().remove(self.id).await?;
        let change = Change::new("event", self.id, "event.delete");
        cx.record(change.details(json!({ "attempts_deleted": attempts }))).await
    }
}
