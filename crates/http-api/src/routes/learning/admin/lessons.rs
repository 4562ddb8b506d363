//! `admin/…/lessons`: lessons, published or not.

use actix_web::{delete, get, patch, post, put};
use services::learning::admin::{lessons, materials, quizzes};

use crate::{
    answer::{Cache, HandlerResult},
    conditional::version_tag,
    context::Context,
    openapi::access,
    openapi::parameters::{ById, Force, IdempotencyKey, IfMatch, IfNoneMatch, Paging},
    shapes::{
        ListOf, Order,
        learning::lessons::{LessonBody, LessonCreate, LessonPatch, LessonSummaryBody},
    },
};

routes! {
    admin_list_lessons, admin_create_lesson, admin_get_lesson, admin_update_lesson, admin_delete_lesson,
    admin_order_materials, admin_order_quizzes,
}

/// List the lessons of an event
///
/// Published or not, in their order, without their bodies.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<lessons::List>()))),
    params(ById, Paging, IfNoneMatch),
    responses((status = 200, description = "The lessons.", body = ListOf<LessonSummaryBody>)))]
#[get("/events/{id}/lessons")]
pub async fn admin_list_lessons(cx: Context) -> HandlerResult {
    let list = |event, (), page| lessons::List { event, page };
    cx.list_of::<LessonSummaryBody, _, _, _>(cx.id("id", "event"), list).await
}

/// Create a lesson
///
/// At the end of the event.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<lessons::Create>()))),
    params(ById, IdempotencyKey), request_body = LessonCreate,
    responses((status = 201, description = "The lesson.", body = LessonBody)))]
#[post("/events/{id}/lessons")]
pub async fn admin_create_lesson(mut cx: Context) -> HandlerResult {
    let event = cx.id("id", "event");
    let create = |event, new: LessonCreate| lessons::Create { event, details: new.into() };
    cx.create_in::<LessonBody, _, _, _>("admin/lessons", event, create).await
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
    let update = |id, expected, patch: LessonPatch| lessons::Update { id, expected, edit: patch.into() };
    cx.update::<LessonBody, _, _>("lesson", update).await
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
    cx.finish(read.map(|(id, expected, force)| lessons::Delete { id, expected, force })).await
}

/// Put the materials of a lesson in order
///
/// All at once. The `ETag` is that of the lesson.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<materials::Reorder>()))),
    params(ById, IfMatch), request_body = Order,
    responses((status = 200, description = "The lesson as it is now.", body = LessonBody)))]
#[put("/lessons/{id}/material-order")]
pub async fn admin_order_materials(mut cx: Context) -> HandlerResult {
    let order =
        |lesson, expected, order: Order| materials::Reorder { lesson, expected, ids: order.into_ids() };
    cx.put::<LessonBody, _, _>("lesson", order).await
}

/// Put the quizzes of a lesson in order
///
/// All at once. The `ETag` is that of the lesson.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<quizzes::Reorder>()))),
    params(ById, IfMatch), request_body = Order,
    responses((status = 200, description = "The lesson as it is now.", body = LessonBody)))]
#[put("/lessons/{id}/quiz-order")]
pub async fn admin_order_quizzes(mut cx: Context) -> HandlerResult {
    let order = |lesson, expected, order: Order| quizzes::Reorder { lesson, expected, ids: order.into_ids() };
    cx.put::<LessonBody, _, _>("lesson", order).await
}
