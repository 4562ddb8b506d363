//! Admins make, change, publish and delete events.

use domain::{
    Id,
    identity::Role,
    learning::{Event, EventDetails, EventStatus},
    search::query_tokens,
    validation::Checker,
};
use repositories::{
    Page, PageRequest, UnitOfWork,
    learning::{EventFilter, EventSort, Scope},
};
use serde_json::json;

use crate::{
    Caller, Change, Created, Edit, IfMatch, Once, ServiceError, Services, audit::changed, error::OnConflict,
};

pub(super) const SLUG_TAKEN: (&str, &str) = ("slug_taken", "another event has this slug");

/// Checks the details of an event.
fn check(details: &mut EventDetails) -> Result<(), ServiceError> {
    let mut checker = Checker::new();
    details.check(&mut checker);
    checker.finish()?;
    Ok(())
}

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

impl Services {
    /// Events of any status.
    pub async fn all_events(
        &self,
        caller: &Caller,
        query: Option<&str>,
        status: Option<EventStatus>,
        language: Option<String>,
        sort: EventSort,
        page: PageRequest,
    ) -> Result<Page<Event>, ServiceError> {
        let filter = EventFilter { status, language, words: query.map(query_tokens).unwrap_or_default() };
        self.read_as(caller, Role::Admin, move |uow, _| {
            let (filter, page) = (filter.clone(), page.clone());
            Box::pin(async move { Ok(uow.events().list(&filter, sort, &page).await?) })
        })
        .await
    }

    /// One event of any status.
    pub async fn event(&self, caller: &Caller, id: Id<Event>) -> Result<Event, ServiceError> {
        self.read_as(caller, Role::Admin, move |uow, _| Box::pin(event_by_id(uow, id))).await
    }

    /// Makes a draft.
    pub async fn create_event(
        &self,
        caller: &Caller,
        mut details: EventDetails,
        once: Once<Event>,
    ) -> Result<Created, ServiceError> {
        let checked = check(&mut details);
        if checked.is_err() {
            self.read_as(caller, Role::Admin, |_, _| Box::pin(async { Ok(()) })).await?;
            checked?;
        }
        let (services, who) = (self.clone(), caller.clone());
        self.create_as(caller, Role::Admin, once, move |uow, principal, now| {
            let (services, who, details) = (services.clone(), who.clone(), details.clone());
            Box::pin(async move {
                let event = Event::draft(services.ids.next(), details, Some(principal.id()), now);
                uow.events().add(&event).await.on_conflict(SLUG_TAKEN.0, SLUG_TAKEN.1)?;
                let change = Change::new("event", event.id, "event.create");
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(event)
            })
        })
        .await
    }

    /// Changes an event.
    pub async fn update_event(
        &self,
        caller: &Caller,
        id: Id<Event>,
        expected: IfMatch,
        edit: Edit<EventDetails>,
    ) -> Result<Event, ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who, edit) = (services.clone(), who.clone(), edit.clone());
            Box::pin(async move {
                let mut event = event_by_id(uow, id).await?;
                expected.check(event.version)?;
                let old = event.details.clone();
                edit(&mut event.details)?;
                check(&mut event.details)?;
                let fields = changed!(old, event.details;
                    slug, title, summary, description, language, starts_at, ends_at, source);
                if fields.is_empty() {
                    return Ok(event);
                }
                event.revise(now);
                uow.events().save(&event).await.on_conflict(SLUG_TAKEN.0, SLUG_TAKEN.1)?;
                let change = Change::new("event", id, "event.update").fields(&fields);
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(event)
            })
        })
        .await
    }

    /// Publishes, archives or takes back an event.
    pub async fn set_event_status(
        &self,
        caller: &Caller,
        id: Id<Event>,
        expected: IfMatch,
        status: EventStatus,
    ) -> Result<Event, ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who) = (services.clone(), who.clone());
            Box::pin(async move {
                let mut event = event_by_id(uow, id).await?;
                expected.check(event.version)?;
                if event.status == status {
                    return Ok(event);
                }
                event.set_status(status, now);
                event.revise(now);
                uow.events().save(&event).await?;
                let change = Change::new("event", id, "event.status").details(json!({ "status": status }));
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(event)
            })
        })
        .await
    }

    /// Deletes an event with everything below it.
    pub async fn delete_event(
        &self,
        caller: &Caller,
        id: Id<Event>,
        expected: IfMatch,
        force: bool,
    ) -> Result<(), ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who) = (services.clone(), who.clone());
            Box::pin(async move {
                let event = event_by_id(uow, id).await?;
                expected.check(event.version)?;
                let attempts = clear_attempts(uow, Scope::Event(id), force).await?;
                uow.events().remove(id).await?;
                let change =
                    Change::new("event", id, "event.delete").details(json!({ "attempts_deleted": attempts }));
                services.record(uow, &who, Some(principal.id()), change, now).await
            })
        })
        .await
    }
}
