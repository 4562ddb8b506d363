//! `admin/events/{id}/enrolments`: who studies an event.

use actix_web::get;
use services::learning::enrolments;

use crate::{
    answer::HandlerResult,
    context::Context,
    openapi::access,
    openapi::parameters::{ById, EnrolmentStatusFilter, IfNoneMatch, Paging},
    shapes::{ListOf, learning::enrolments::EventEnrolmentBody},
};

routes! { admin_list_enrolments }

/// List the enrolments in an event
///
/// Oldest first.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<enrolments::List>()))),
    params(ById, EnrolmentStatusFilter, Paging, IfNoneMatch),
    responses((status = 200, description = "The enrolments.", body = ListOf<EventEnrolmentBody>)))]
#[get("/events/{id}/enrolments")]
pub async fn admin_list_enrolments(cx: Context) -> HandlerResult {
    cx.list_of::<EventEnrolmentBody, _, _, _>(
        cx.id("id", "event"),
        |event, EnrolmentStatusFilter { status }, page| enrolments::List { event, status, page },
    )
    .await
}
