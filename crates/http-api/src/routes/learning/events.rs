//! `events/…`: the catalogue, for everybody.

use actix_web::{get, http::header::HeaderValue};
use domain::learning::EventStatus;
use repositories::{
    Page,
    learning::{EventSummary, LessonSummary},
};
use services::learning::catalogue;

use crate::{
    answer::{Cache, HandlerResult},
    conditional::{version_tag, weak_tag},
    context::Context,
    openapi::access,
    openapi::parameters::{BySlug, EventFilters, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        learning::{
            events::{EventBody, EventSummaryBody},
            lessons::LessonSummaryBody,
        },
    },
};

routes! { list_events, get_event, list_event_lessons }

/// The tag of a page of events: their content follows from their versions.
pub fn events_tag(page: &Page<EventSummary>) -> HeaderValue {
    let versions: Vec<_> =
        page.items.iter().map(|event| (event.id.uuid().as_u128(), event.version)).collect();
    weak_tag(&(versions, page.next.is_some()))
}

/// Whether caches that are shared may keep what is seen of an event: archived it is not for everybody.
fn cache_of(status: EventStatus) -> Cache {
    if status == EventStatus::Published { Cache::Public } else { Cache::Private }
}

fn lessons_tag(page: &Page<LessonSummary>) -> HeaderValue {
    let versions =
        page.items.iter().map(|lesson| (lesson.id.uuid().as_u128(), lesson.version, lesson.position));
    weak_tag(&(versions.collect::<Vec<_>>(), page.next.is_some()))
}

/// List published events
///
/// Newest first, unless `sort` says otherwise; without their descriptions. A query without a word in it finds
/// nothing. Of what is written without spaces, any two characters that stand together are a word.
#[utoipa::path(tag = "catalogue", extensions(("x-required-role" = json!(access::<catalogue::ListEvents>()))),
    params(EventFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The events.", body = ListOf<EventSummaryBody>)))]
#[get("/events")]
pub async fn list_events(cx: Context) -> HandlerResult {
    let (EventFilters { q, language, sort }, page, list) = cx.page()?;
    let sort = sort.unwrap_or_default();
    let found = cx.ask(Ok(catalogue::ListEvents { query: q, language, sort, page })).await?;
    let etag = events_tag(&found);
    cx.list(&list, &found, EventSummaryBody::from, Cache::Public, Some(etag))
}

/// Read a published event
///
/// An archived one only for whoever is enrolled in it.
#[utoipa::path(tag = "catalogue", extensions(("x-required-role" = json!(access::<catalogue::GetEvent>()))),
    params(BySlug, IfNoneMatch),
    responses((status = 200, description = "The event.", body = EventBody)))]
#[get("/events/{slug}")]
pub async fn get_event(cx: Context) -> HandlerResult {
    let slug = cx.slug("event")?;
    let event = cx.ask(Ok(catalogue::GetEvent { slug })).await?;
    let size = 640 + event.details.description.len();
    cx.read(version_tag(event.version), cache_of(event.status), size, || EventBody::from(&event))
}

/// List the lessons of a published event
///
/// Published ones, in their order, without their bodies; those of an archived event only for whoever is
/// enrolled in it.
#[utoipa::path(tag = "catalogue", extensions(("x-required-role" = json!(access::<catalogue::ListLessons>()))),
    params(BySlug, Paging, IfNoneMatch),
    responses((status = 200, description = "The lessons.", body = ListOf<LessonSummaryBody>)))]
#[get("/events/{slug}/lessons")]
pub async fn list_event_lessons(cx: Context) -> HandlerResult {
    let slug = cx.slug("event")?;
    let ((), page, list) = cx.page()?;
    let (found, status) = cx.ask(Ok(catalogue::ListLessons { slug, page })).await?;
    let etag = lessons_tag(&found);
    cx.list(&list, &found, LessonSummaryBody::from, cache_of(status), Some(etag))
}
