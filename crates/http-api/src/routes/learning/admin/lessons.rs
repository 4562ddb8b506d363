//! `admin/…/lessons`: lessons, published or not.

use std::sync::Arc;

use actix_web::{delete, get, patch, post, put};
use domain::learning::Lesson;
use services::learning::admin::{lessons, materials};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    answer::{Cache, HandlerResult, changed, no_content, render_created},
    conditional::version_tag,
    context::Context,
    openapi::access,
    openapi::parameters::{ById, Force, IdempotencyKey, IfMatch, IfNoneMatch, Paging},
    shapes::{
        ListOf, Order,
        learning::lessons::{LessonBody, LessonCreate, LessonPatch, LessonSummaryBody},
    },
};

/// The routes.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(admin_list_lessons)
        .service(admin_create_lesson)
        .service(admin_get_lesson)
        .service(admin_update_lesson)
        .service(admin_delete_lesson)
        .service(admin_order_materials);
}

/// List the lessons of an event
///
/// Published or not, in their order, without their bodies.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<lessons::List>()))),
    params(ById, Paging, IfNoneMatch),
    responses((status = 200, description = "The lessons.", body = ListOf<LessonSummaryBody>)))]
#[get("/events/{id}/lessons")]
pub async fn admin_list_lessons(cx: Context) -> HandlerResult {
    let read = || {
        let event = cx.id("id", "event")?;
        let ((), page, list) = cx.page()?;
        Ok((lessons::List { event, page }, list))
    };
    let (found, list) = cx.ask_with(read()).await?;
    cx.list(&list, &found, LessonSummaryBody::from, Cache::Private, None)
}

/// Create a lesson
///
/// At the end of the event.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<lessons::Create>()))),
    params(ById, IdempotencyKey), request_body = LessonCreate,
    responses((status = 201, description = "The lesson.", body = LessonBody)))]
#[post("/events/{id}/lessons")]
pub async fn admin_create_lesson(mut cx: Context) -> HandlerResult {
    let read = async {
        let event = cx.id("id", "event")?;
        let (new, bytes) = cx.json_and_bytes::<LessonCreate>().await?;
        Ok((lessons::Create { event, details: new.into() }, bytes))
    };
    let read = read.await;
    let render = render_created(
        |lesson: &Lesson| format!("/api/v1/admin/lessons/{}", lesson.id),
        |lesson| lesson.version,
        |lesson| serde_json::to_string(&LessonBody::from(lesson)),
    );
    cx.create(read, render).await
}

/// Read a lesson, published or not
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<lessons::Get>()))),
    params(ById, IfNoneMatch),
    responses((status = 200, description = "The lesson.", body = LessonBody)))]
#[get("/lessons/{id}")]
pub async fn admin_get_lesson(cx: Context) -> HandlerResult {
    let lesson = cx.ask(cx.id("id", "lesson").map(|id| lessons::Get { id })).await?;
    let size = 640 + lesson.details.body.len();
    cx.read(version_tag(lesson.version), Cache::Private, size, || LessonBody::from(&lesson))
}

/// Change a lesson
///
/// A merge patch (RFC 7396).
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<lessons::Update>()))),
    params(ById, IfMatch),
    request_body(content((LessonPatch = "application/merge-patch+json"), (LessonPatch = "application/json"))),
    responses((status = 200, description = "The lesson as it is now.", body = LessonBody)))]
#[patch("/lessons/{id}")]
pub async fn admin_update_lesson(mut cx: Context) -> HandlerResult {
    let read = cx.edit::<_, LessonPatch>("lesson").await;
    let read = read.map(|(id, expected, patch)| lessons::Update {
        id,
        expected,
        edit: Arc::new(move |lesson| patch.apply(lesson)),
    });
    let lesson = cx.make(read).await?;
    changed(lesson.version, &LessonBody::from(&lesson))
}

/// Delete a lesson
///
/// With everything below it. Refused (409) while attempts exist below it, unless it is forced.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<lessons::Delete>()))),
    params(ById, Force, IfMatch),
    responses((status = 204, description = "It is gone.")))]
#[delete("/lessons/{id}")]
pub async fn admin_delete_lesson(cx: Context) -> HandlerResult {
    let read = cx.deletion("lesson");
    cx.make(read.map(|(id, expected, force)| lessons::Delete { id, expected, force })).await?;
    Ok(no_content())
}

/// Put the materials of a lesson in order
///
/// All at once. The `ETag` is that of the lesson.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<materials::Reorder>()))),
    params(ById, IfMatch), request_body = Order,
    responses((status = 200, description = "The lesson as it is now.", body = LessonBody)))]
#[put("/lessons/{id}/material-order")]
pub async fn admin_order_materials(mut cx: Context) -> HandlerResult {
    let read = cx.replace::<_, Order>("lesson").await;
    let read = read.map(|(lesson, expected, order)| materials::Reorder {
        lesson,
        expected,
        ids: order.ids.into_iter().map(domain::Id::new).collect(),
    });
    let lesson = cx.make(read).await?;
    changed(lesson.version, &LessonBody::from(&lesson))
}
