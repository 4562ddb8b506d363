//! The catalogue: what everybody may see, logged in or not.

use domain::{
    Id,
    learning::{Event, EventStatus},
};
use repositories::{
    Page, PageRequest,
    learning::{EventFilter, EventSort, EventSummary, LessonFilter, LessonSummary},
};

use super::access::is_seen;
use crate::{Access, Cx, ServiceError, UseCase, search::wanted};

/// Lists published events.
pub struct ListEvents {
    /// Words that they must have; `None`: any.
    pub query: Option<String>,
    /// Their language.
    pub language: Option<String>,
    /// In which order.
    pub sort: EventSort,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for ListEvents {
    const ACCESS: Access = Access::Public;
    type Output = Page<EventSummary>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let Some(words) = wanted(self.query.as_deref()) else { return Ok(Page::empty()) };
        let status = Some(EventStatus::Published);
        let filter = EventFilter { status, language: self.language.clone(), words };
        Ok(cx.uow.events().list(&filter, self.sort, &self.page).await?)
    }
}

/// Reads a published event, or an archived one that the caller is enrolled in.
pub struct GetEvent {
    /// Its slug.
    pub slug: String,
}

impl UseCase for GetEvent {
    const ACCESS: Access = Access::Public;
    type Output = Event;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Event, ServiceError> {
        seen(cx, &self.slug).await
    }
}

/// Lists the published lessons of a published event, or of an archived one that the caller is enrolled in,
/// without their bodies.
pub struct ListLessons {
    /// The event's slug.
    pub slug: String,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for ListLessons {
    const ACCESS: Access = Access::Public;
    /// With the status of the event.
    type Output = (Page<LessonSummary>, EventStatus);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let event = seen(cx, &self.slug).await?;
        let filter = LessonFilter { event_id: event.id, published_only: true };
        Ok((cx.uow.lessons().list(&filter, &self.page).await?, event.status))
    }
}

/// The published event of a slug.
pub(super) async fn published(cx: &mut Cx<'_>, slug: &str) -> Result<Event, ServiceError> {
    let found = cx.uow.events().find_by_slug(slug).await?;
    found.filter(Event::is_published).ok_or(ServiceError::NotFound("event"))
}

/// The event of a slug, as far as it exists for the caller.
async fn seen(cx: &mut Cx<'_>, slug: &str) -> Result<Event, ServiceError> {
    let event = cx.uow.events().find_by_slug(slug).await?.ok_or(ServiceError::NotFound("event"))?;
    let asks = event.status == EventStatus::Archived;
    let is_in = asks && is_enrolled(cx, event.id).await?;
    if is_seen(event.status, is_in) { Ok(event) } else { Err(ServiceError::NotFound("event")) }
}

/// Whether the caller, who need not be logged in, is enrolled in an event.
async fn is_enrolled(cx: &mut Cx<'_>, event: Id<Event>) -> Result<bool, ServiceError> {
    let (caller, policy) = (cx.caller, &cx.services.settings.sessions);
    let found = caller.require(Access::LEARNER, None, &mut *cx.uow, policy, cx.now).await;
    let account = match found {
        Ok((principal, _)) => principal.id(),
        Err(ServiceError::Unauthenticated) => return Ok(false),
        Err(other) => return Err(other),
    };
    let enrolment = cx.uow.enrolments().find(event, account).await?;
    Ok(enrolment.is_some_and(|own| own.grants_access()))
}
