//! `admin/events/{id}/enrolments`: who studies an event.

use actix_web::get;
use domain::learning::EnrolmentStatus;
use services::learning::enrolments;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    answer::{Answer, Cache},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, EnrolmentStatusFilter, IfNoneMatch, Paging},
    page::List,
    shapes::{ListOf, enrolments::EventEnrolmentBody},
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
pub async fn admin_list_enrolments(cx: Context) -> Answer {
    let read = || {
        let event = cx.id("id", "event")?;
        let query = cx.query(&["status", "limit", "cursor"])?;
        let status = query.parsed("status", "active, completed or withdrawn", EnrolmentStatus::from_name)?;
        let list = List::new("admin/events/enrolments")
            .with("event", event)
            .with_some("status", status.map(EnrolmentStatus::as_str));
        Ok((enrolments::List { event, status, page: cx.page_of(&list, &query)? }, list))
    };
    let (found, list) = cx.ask_with(read()).await?;
    let items: Vec<_> = found.items.iter().map(EventEnrolmentBody::from).collect();
    cx.list(&list, items, found.next.as_ref(), Cache::Private, None)
}
