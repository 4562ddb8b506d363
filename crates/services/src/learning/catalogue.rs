//! The catalogue: what everybody may see, logged in or not.

use domain::{
    learning::{Event, EventStatus},
    search::query_tokens,
};
use repositories::{
    Page, PageRequest, StorageExt,
    learning::{EventFilter, EventSort, LessonFilter, LessonSummary},
};

use crate::{ServiceError, Services};

impl Services {
    /// Published events.
    pub async fn published_events(
        &self,
        query: Option<&str>,
        language: Option<String>,
        sort: EventSort,
        page: PageRequest,
    ) -> Result<Page<Event>, ServiceError> {
        let filter = EventFilter {
            status: Some(EventStatus::Published),
            language,
            words: query.map(query_tokens).unwrap_or_default(),
        };
        self.storage
            .read(move |uow| {
                let (filter, page) = (filter.clone(), page.clone());
                Box::pin(async move { Ok(uow.events().list(&filter, sort, &page).await?) })
            })
            .await
    }

    /// A published event.
    pub async fn published_event(&self, slug: String) -> Result<Event, ServiceError> {
        self.storage
            .read(move |uow| {
                let slug = slug.clone();
                Box::pin(async move { published(uow, &slug).await })
            })
            .await
    }

    /// Published lessons of a published event, without their bodies.
    pub async fn published_lessons(
        &self,
        slug: String,
        page: PageRequest,
    ) -> Result<Page<LessonSummary>, ServiceError> {
        self.storage
            .read(move |uow| {
                let (slug, page) = (slug.clone(), page.clone());
                Box::pin(async move {
                    let event = published(uow, &slug).await?;
                    let filter = LessonFilter { event_id: event.id, published_only: true };
                    Ok(uow.lessons().list(&filter, &page).await?)
                })
            })
            .await
    }
}

/// The published event of a slug.
pub(super) async fn published(
    uow: &mut dyn repositories::UnitOfWork,
    slug: &str,
) -> Result<Event, ServiceError> {
    uow.events().find_by_slug(slug).await?.filter(Event::is_published).ok_or(ServiceError::NotFound("event"))
}
