//! `events/{slug}/enrolment` and `…/progress`: a learner comes in, leaves, gets on.

use actix_web::{delete, get, http::StatusCode, put};
use domain::identity::Role;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    answer::{Answer, json, no_content},
    context::Context,
    openapi::parameters::BySlug,
    shapes::enrolments::{EnrolmentBody, EventProgressBody},
};

/// The routes.
pub fn configure(config: &mut ServiceConfig) {
    config.service(enrol).service(withdraw).service(get_event_progress);
}

/// Enrol in an event
///
/// Newly (201), again, or still (200).
#[utoipa::path(tag = "learner", params(BySlug),
    responses(
        (status = 201, description = "Newly enrolled.", body = EnrolmentBody),
        (status = 200, description = "Enrolled before.", body = EnrolmentBody),
    ))]
#[put("/events/{slug}/enrolment")]
pub async fn enrol(cx: Context) -> Answer {
    let caller = cx.caller();
    let slug = cx.admit_as(&caller, Role::Learner, cx.slug("event")).await?;
    let (enrolment, new) = cx.services().enrol(&caller, slug).await?;
    let status = if new { StatusCode::CREATED } else { StatusCode::OK };
    json(status, &EnrolmentBody::from(&enrolment))
}

/// Leave an event
///
/// Progress and attempts are kept.
#[utoipa::path(tag = "learner", params(BySlug),
    responses((status = 204, description = "No longer enrolled.")))]
#[delete("/events/{slug}/enrolment")]
pub async fn withdraw(cx: Context) -> Answer {
    let caller = cx.caller();
    let slug = cx.admit_as(&caller, Role::Learner, cx.slug("event")).await?;
    cx.services().withdraw(&caller, slug).await?;
    Ok(no_content())
}

/// Read my progress in an event
///
/// Over what is published now, so never above 100 %.
#[utoipa::path(tag = "learner", params(BySlug),
    responses((status = 200, description = "The progress.", body = EventProgressBody)))]
#[get("/events/{slug}/progress")]
pub async fn get_event_progress(cx: Context) -> Answer {
    let caller = cx.reader();
    let slug = cx.admit_as(&caller, Role::Learner, cx.slug("event")).await?;
    let progress = cx.services().event_progress(&caller, slug).await?;
    json(StatusCode::OK, &EventProgressBody::from(&progress))
}
