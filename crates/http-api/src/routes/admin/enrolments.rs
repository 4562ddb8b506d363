//! `admin/events/{id}/enrolments`: who studies an event.

use actix_web::get;
use domain::{
    identity::Role,
    learning::{EnrolmentStatus, Event},
};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    answer::{Answer, Cache},
    context::Context,
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
#[utoipa::path(tag = "admin: people", params(ById, EnrolmentStatusFilter, Paging, IfNoneMatch),
    responses((status = 200, description = "The enrolments.", body = ListOf<EventEnrolmentBody>)))]
#[get("/events/{id}/enrolments")]
pub async fn admin_list_enrolments(cx: Context) -> Answer {
    let caller = cx.reader();
    let read = || {
        let id = cx.id::<Event>("id", "event")?;
        let query = cx.query(&["status", "limit", "cursor"])?;
        let status = query.parsed("status", "active, completed or withdrawn", EnrolmentStatus::from_name)?;
        let list = List::new("admin/events/enrolments")
            .with("event", id)
            .with_some("status", status.map(EnrolmentStatus::as_str));
        Ok((id, status, cx.page_of(&list, &query)?, list))
    };
    let (id, status, page, list) = cx.admit_as(&caller, Role::Admin, read()).await?;
    let found = cx.services().event_enrolments(&caller, id, status, page).await?;
    let items: Vec<_> = found.items.iter().map(EventEnrolmentBody::from).collect();
    cx.list(&list, items, found.next.as_ref(), Cache::Private, None)
}
