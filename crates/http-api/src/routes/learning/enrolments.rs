//! `events/{slug}/enrolment` and `…/progress`: a learner comes in, leaves, gets on.

use actix_web::{delete, get, http::StatusCode, put};
use services::learning::{enrolments, progress};

use crate::{
    answer::{HandlerResult, json},
    context::Context,
    openapi::access,
    openapi::parameters::BySlug,
    shapes::learning::enrolments::{EnrolmentBody, EventProgressBody},
};

routes! { enrol, withdraw, get_event_progress }

/// Enrol in an event
///
/// Newly (201), again, or still (200).
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<enrolments::Enrol>()))),
    params(BySlug),
    responses(
        (status = 201, description = "Newly enrolled.", body = EnrolmentBody),
        (status = 200, description = "Enrolled before.", body = EnrolmentBody),
    ))]
#[put("/events/{slug}/enrolment")]
pub async fn enrol(cx: Context) -> HandlerResult {
    let (enrolment, new) = cx.make(cx.slug("event").map(|slug| enrolments::Enrol { slug })).await?;
    let status = if new { StatusCode::CREATED } else { StatusCode::OK };
    json(status, &EnrolmentBody::from(&enrolment))
}

/// Leave an event
///
/// Progress and attempts are kept.
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<enrolments::Withdraw>()))),
    params(BySlug),
    responses((status = 204, description = "No longer enrolled.")))]
#[delete("/events/{slug}/enrolment")]
pub async fn withdraw(cx: Context) -> HandlerResult {
    cx.finish(cx.slug("event").map(|slug| enrolments::Withdraw { slug })).await
}

/// Read my progress in an event
///
/// Over what is published now, so never above 100 %.
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<progress::Get>()))),
    params(BySlug),
    responses((status = 200, description = "The progress.", body = EventProgressBody)))]
#[get("/events/{slug}/progress")]
pub async fn get_event_progress(cx: Context) -> HandlerResult {
    let progress = cx.ask(cx.slug("event").map(|slug| progress::Get { slug })).await?;
    json(StatusCode::OK, &EventProgressBody::from(&progress))
}
