//! `admin/imports`: course bundles come in.

use std::sync::Arc;

use actix_web::{
    http::{StatusCode, header},
    post,
};
use services::{
    Render,
    courses::{CourseSource, ImportReport, Outcome, import},
};

use super::uploads::receive;
use crate::{
    answer::{HandlerResult, created, stored},
    context::Context,
    openapi::access,
    openapi::parameters::IdempotencyKey,
    problem::{Kind, Problem},
    shapes::{Content, learning::imports::ImportBody},
};

routes! { admin_import_course }

/// Import a course
///
/// A course bundle as a zip archive, with `course.json` at its root or in its one top-level
/// folder. The event is recognised by its slug: made as a draft (201), or brought into the state of
/// the bundle (200). Everything or nothing; pointers of errors are into `course.json`.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<import::WriteCourse>()))),
    params(IdempotencyKey),
    request_body(content = Content, content_type = "application/zip"),
    responses(
        (status = 201, description = "The event is made, as a draft.", body = ImportBody),
        (status = 200, description = "The event was there.", body = ImportBody),
    ))]
#[post("/imports")]
pub async fn admin_import_course(mut cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let read = check_type(&cx).and_then(|()| cx.idempotency_key().map(|_| ()));
    cx.admit::<import::WriteCourse, _>(&caller, read).await?;
    // Before the first byte is taken.
    cx.services().check_access::<import::WriteCourse>(&caller).await?;
    let limit = cx.services().settings().max_bundle_bytes;
    let archive = receive(&mut cx, limit).await?;
    let render: Render<ImportReport> = Arc::new(|report| {
        let status = if report.outcome == Outcome::Created { StatusCode::CREATED } else { StatusCode::OK };
        let place = format!("/api/v1/admin/events/{}", report.event_id);
        let body = serde_json::to_string(&ImportBody::from(report));
        stored(status, vec![("location".to_owned(), place)], body)
    });
    // The archive is its hash.
    let once = cx.once(&archive.sha256.0, render)?;
    created(cx.services().import_course_as(&caller, CourseSource::upload(archive), once).await?)
}

fn check_type(cx: &Context) -> Result<(), Problem> {
    let declared =
        cx.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = declared.split(';').next().unwrap_or_default().trim();
    if ["application/zip", "application/x-zip-compressed"]
        .iter()
        .any(|known| essence.eq_ignore_ascii_case(known))
    {
        Ok(())
    } else {
        Err(Problem::new(Kind::MediaType, "media_type", "the body must be application/zip"))
    }
}
