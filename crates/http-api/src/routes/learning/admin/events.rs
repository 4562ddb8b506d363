//! `admin/events`: events of any status.

use actix_web::{delete, get, patch, post, put};
use services::learning::admin::{events, lessons};

use crate::{
    answer::{Cache, HandlerResult},
    conditional::version_tag,
    context::Context,
    openapi::access,
    openapi::parameters::{
        ById, EventFilters, EventStatusFilter, Force, IdempotencyKey, IfMatch, IfNoneMatch, Paging,
    },
    routes::learning::events::events_tag,
    shapes::{
        ListOf, Order,
        learning::events::{AdminEventBody, AdminEventSummaryBody, EventCreate, EventPatch, StatusChange},
    },
};

routes! {
    admin_list_events, admin_create_event, admin_get_event, admin_update_event, admin_delete_event,
    admin_set_event_status, admin_order_lessons,
}

/// List events
///
/// Of any status, newest first unless `sort` says otherwise; without their descriptions. A query without a word
/// in it finds nothing.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<events::List>()))),
    params(EventFilters, EventStatusFilter, Paging, IfNoneMatch),
    responses((status = 200, description = "The events.", body = ListOf<AdminEventSummaryBody>)))]
#[get("/events")]
pub async fn admin_list_events(cx: Context) -> HandlerResult {
    let read = cx.page().map(|parameters| {
        let ((EventFilters { q, language, sort }, EventStatusFilter { status }), page, list) = parameters;
        (events::List { query: q, status, language, sort: sort.unwrap_or_default(), page }, list)
    });
    let (found, list) = cx.ask_with(read).await?;
    let etag = events_tag(&found);
    cx.list(&list, &found, AdminEventSummaryBody::from, Cache::Private, Some(etag))
}

/// Create an event
///
/// A draft; publish it by its status.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<events::Create>()))),
    params(IdempotencyKey), request_body = EventCreate,
    responses((status = 201, description = "The draft.", body = AdminEventBody)))]
#[post("/events")]
pub async fn admin_create_event(mut cx: Context) -> HandlerResult {
    let create = |(), new: EventCreate| events::Create { details: new.into() };
    cx.create_in::<AdminEventBody, _, _, _>("admin/events", Ok(()), create).await
}

/// Read an event
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<events::Get>()))),
    params(ById, IfNoneMatch),
    responses((status = 200, description = "The event.", body = AdminEventBody)))]
#[get("/events/{id}")]
pub async fn admin_get_event(cx: Context) -> HandlerResult {
    let event = cx.ask(cx.id("id", "event").map(|id| events::Get { id })).await?;
    let size = 640 + event.details.description.len();
    cx.read(version_tag(event.version), Cache::Private, size, || AdminEventBody::from(&event))
}

/// Change an event
///
/// A merge patch (RFC 7396). Open attempts follow `ends_at`; what falls due by that is handed in with what was
/// saved.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<events::Update>()))),
    params(ById, IfMatch),
    request_body(content((EventPatch = "application/merge-patch+json"), (EventPatch = "application/json"))),
    responses((status = 200, description = "The event as it is now.", body = AdminEventBody)))]
#[patch("/events/{id}")]
pub async fn admin_update_event(mut cx: Context) -> HandlerResult {
    let update = |id, expected, patch: EventPatch| events::Update { id, expected, edit: patch.into() };
    cx.update::<AdminEventBody, _, _>("event", update).await
}

/// Delete an event
///
/// With everything below it. Refused (409) while attempts exist below it, unless it is forced;
/// archive it instead.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<events::Delete>()))),
    params(ById, Force, IfMatch),
    responses((status = 204, description = "It is gone.")))]
#[delete("/events/{id}")]
pub async fn admin_delete_event(cx: Context) -> HandlerResult {
    let read = cx.deletion("event");
    cx.finish(read.map(|(id, expected, force)| events::Delete { id, expected, force })).await
}

/// Publish, archive or take back an event
///
/// Archived it is out of the catalogue, and read by those who are enrolled; their open attempts are handed in
/// with what was saved.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<events::SetStatus>()))),
    params(ById, IfMatch), request_body = StatusChange,
    responses((status = 200, description = "The event as it is now.", body = AdminEventBody)))]
#[put("/events/{id}/status")]
pub async fn admin_set_event_status(mut cx: Context) -> HandlerResult {
    let set = |id, expected, StatusChange { status }| events::SetStatus { id, expected, status };
    cx.put::<AdminEventBody, _, _>("event", set).await
}

/// Put the lessons of an event in order
///
/// All at once. The `ETag` is that of the event.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<lessons::Reorder>()))),
    params(ById, IfMatch), request_body = Order,
    responses((status = 200, description = "The event as it is now.", body = AdminEventBody)))]
#[put("/events/{id}/lesson-order")]
pub async fn admin_order_lessons(mut cx: Context) -> HandlerResult {
    let order = |event, expected, order: Order| lessons::Reorder { event, expected, ids: order.into_ids() };
    cx.put::<AdminEventBody, _, _>("event", order).await
}
