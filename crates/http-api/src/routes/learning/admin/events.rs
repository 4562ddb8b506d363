//! `admin/events`: events of any status.

use std::sync::Arc;

use actix_web::{delete, get, patch, post, put};
use domain::learning::Event;
use services::learning::admin::{events, lessons};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    answer::{Cache, HandlerResult, changed, no_content, render_created},
    conditional::version_tag,
    context::Context,
    openapi::access,
    openapi::parameters::{
        ById, EventFilters, EventStatusFilter, Force, IdempotencyKey, IfMatch, IfNoneMatch, Paging,
    },
    routes::learning::events::events_tag,
    shapes::{
        ListOf, Order,
        learning::events::{AdminEventBody, EventCreate, EventPatch, StatusChange},
    },
};

/// The routes.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(admin_list_events)
        .service(admin_create_event)
        .service(admin_get_event)
        .service(admin_update_event)
        .service(admin_delete_event)
        .service(admin_set_event_status)
        .service(admin_order_lessons);
}

/// List events
///
/// Of any status, newest first unless `sort` says otherwise.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<events::List>()))),
    params(EventFilters, EventStatusFilter, Paging, IfNoneMatch),
    responses((status = 200, description = "The events.", body = ListOf<AdminEventBody>)))]
#[get("/events")]
pub async fn admin_list_events(cx: Context) -> HandlerResult {
    let read = cx.page().map(|parameters| {
        let ((EventFilters { q, language, sort }, EventStatusFilter { status }), page, list) = parameters;
        (events::List { query: q, status, language, sort: sort.unwrap_or_default(), page }, list)
    });
    let (found, list) = cx.ask_with(read).await?;
    let etag = events_tag(&found);
    cx.list(&list, &found, AdminEventBody::from, Cache::Private, Some(etag))
}

/// Create an event
///
/// A draft; publish it by its status.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<events::Create>()))),
    params(IdempotencyKey), request_body = EventCreate,
    responses((status = 201, description = "The draft.", body = AdminEventBody)))]
#[post("/events")]
pub async fn admin_create_event(mut cx: Context) -> HandlerResult {
    let read = async {
        let (new, bytes) = cx.json_and_bytes::<EventCreate>().await?;
        Ok((events::Create { details: new.into() }, bytes))
    };
    let read = read.await;
    let render = render_created(
        |event: &Event| format!("/api/v1/admin/events/{}", event.id),
        |event| event.version,
        |event| serde_json::to_string(&AdminEventBody::from(event)),
    );
    cx.create(read, render).await
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
/// A merge patch (RFC 7396).
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<events::Update>()))),
    params(ById, IfMatch),
    request_body(content((EventPatch = "application/merge-patch+json"), (EventPatch = "application/json"))),
    responses((status = 200, description = "The event as it is now.", body = AdminEventBody)))]
#[patch("/events/{id}")]
pub async fn admin_update_event(mut cx: Context) -> HandlerResult {
    let read = cx.edit::<_, EventPatch>("event").await;
    let read = read.map(|(id, expected, patch)| events::Update {
        id,
        expected,
        edit: Arc::new(move |event| patch.apply(event)),
    });
    let event = cx.make(read).await?;
    changed(event.version, &AdminEventBody::from(&event))
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
    cx.make(read.map(|(id, expected, force)| events::Delete { id, expected, force })).await?;
    Ok(no_content())
}

/// Publish, archive or take back an event
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<events::SetStatus>()))),
    params(ById, IfMatch), request_body = StatusChange,
    responses((status = 200, description = "The event as it is now.", body = AdminEventBody)))]
#[put("/events/{id}/status")]
pub async fn admin_set_event_status(mut cx: Context) -> HandlerResult {
    let read = cx.replace::<_, StatusChange>("event").await;
    let read = read.map(|(id, expected, change)| events::SetStatus { id, expected, status: change.status });
    let event = cx.make(read).await?;
    changed(event.version, &AdminEventBody::from(&event))
}

/// Put the lessons of an event in order
///
/// All at once. The `ETag` is that of the event.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<lessons::Reorder>()))),
    params(ById, IfMatch), request_body = Order,
    responses((status = 200, description = "The event as it is now.", body = AdminEventBody)))]
#[put("/events/{id}/lesson-order")]
pub async fn admin_order_lessons(mut cx: Context) -> HandlerResult {
    let read = cx.replace::<_, Order>("event").await;
    let read = read.map(|(event, expected, order)| lessons::Reorder {
        event,
        expected,
        ids: order.ids.into_iter().map(domain::Id::new).collect(),
    });
    let event = cx.make(read).await?;
    changed(event.version, &AdminEventBody::from(&event))
}
