//! The catalogue: what everybody may see, logged in or not.

use domain::{
    learning::{Event, EventStatus},
    search::query_tokens,
};
use repositories::{
    Page, PageRequest,
    learning::{EventFilter, EventSort, LessonFilter, LessonSummary},
};

use crate::{Access, Cx, ServiceError, UseCase};

/// Lists published events.
pub struct ListEvents {
    /// Words that they must have.
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
    type Output = Page<Event>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<Event>, ServiceError> {
        let filter = EventFilter {
            status: Some(EventStatus::Published),
            language: self.language.clone(),
            words: self.query.as_deref().map(query_tokens).unwrap_or_default(),
        };
        Ok(cx.uow.events().list(&filter, self.sort, &self.page).await?)
    }
}

/// Reads a published event.
pub struct GetEvent {
    /// Its slug.
    pub slug: String,
}

impl UseCase for GetEvent {
    const ACCESS: Access = Access::Public;
    type Output = Event;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Event, ServiceError> {
        published(cx, &self.slug).await
    }
}

/// Lists the published lessons of a published event, without their bodies.
pub struct ListLessons {
    /// The event's slug.
    pub slug: String,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for ListLessons {
    const ACCESS: Access = Access::Public;
    type Output = Page<LessonSummary>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<LessonSummary>, ServiceError> {
        let event = published(cx, &self.slug).await?;
        let filter = LessonFilter { event_id: event.id, published_only: true };
        Ok(cx.uow.lessons().list(&filter, &self.page).await?)
    }
}

/// The published event of a slug.
pub(super) async fn published(cx: &mut Cx<'_>, slug: &str) -> Result<Event, ServiceError> {
    let found = cx.uow.events().find_by_slug(slug).await?;
    found.filter(Event::is_published).ok_or(ServiceError::NotFound("event"))
}
