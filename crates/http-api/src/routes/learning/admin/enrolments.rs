//! `admin/events/{id}/enrolments`: who studies an event.

use actix_web::get;
use services::learning::enrolments;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    answer::{Cache, HandlerResult},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, EnrolmentStatusFilter, IfNoneMatch, Paging},
    shapes::{ListOf, learning::enrolments::EventEnrolmentBody},
};

/// The routes.
pub fn configure(config: &mut ServiceConfig) {
    config.service(admin_list_enrolments);
}

/// List the enrolments in an event
///
/// Oldest first.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<enrolments::List>()))),
    params(ById, EnrolmentStatusFilter, Paging, IfNoneMatch),
    responses((status = 200, description = "The enrolments.", body = ListOf<EventEnrolmentBody>)))]
#[get("/events/{id}/enrolments")]
pub async fn admin_list_enrolments(cx: Context) -> HandlerResult {
    let read = || {
        let event = cx.id("id", "event")?;
        let (EnrolmentStatusFilter { status }, page, list) = cx.page()?;
        Ok((enrolments::List { event, status, page }, list))
    };
    let (found, list) = cx.ask_with(read()).await?;
    cx.list(&list, &found, EventEnrolmentBody::from, Cache::Private, None)
}
