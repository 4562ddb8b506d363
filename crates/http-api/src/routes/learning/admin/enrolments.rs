//! `admin/events/{id}/enrolments`: who studies an event.

use std::sync::Arc;

use actix_web::{delete, get, http::StatusCode, post, put};
use domain::{Id, identity::Account, learning::Event};
use services::{
    Render,
    learning::{
        admin::enrolments::{Enrol, EnrolMany, RosterEntry, Withdraw},
        enrolments,
    },
};

use crate::{
    answer::{HandlerResult, json, stored},
    body::check_csv_type,
    context::Context,
    openapi::access,
    openapi::parameters::{ByAccount, ById, EnrolmentStatusFilter, IdempotencyKey, IfNoneMatch, Paging},
    problem::Problem,
    roster,
    shapes::{
        ListOf,
        learning::enrolments::{EventEnrolmentBody, RosterBody},
    },
};

routes! { admin_list_enrolments, admin_enrol_many, admin_enrol, admin_withdraw }

fn ids(cx: &Context) -> Result<(Id<Event>, Id<Account>), Problem> {
    Ok((cx.id("id", "event")?, cx.id("account_id", "account")?))
}

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

/// Enrol a class
///
/// A CSV of up to 1,000 e-mail addresses: in the column that the heading calls `email` or `e-mail`, or without
/// a heading in the first one. Each row is judged on its own and in order; all that can be enrolled is enrolled
/// together, or nothing if this fails.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<EnrolMany>()))),
    params(ById, IdempotencyKey),
    request_body(content = String, content_type = "text/csv"),
    responses((status = 200, description = "What became of each row.", body = RosterBody)))]
#[post("/events/{id}/enrolments")]
pub async fn admin_enrol_many(mut cx: Context) -> HandlerResult {
    let read = async {
        let event = cx.id("id", "event")?;
        check_csv_type(cx.headers())?;
        let bytes = cx.bytes().await?;
        Ok((EnrolMany { event, rows: roster::rows(&bytes)? }, bytes))
    };
    let read = read.await;
    let render: Render<Vec<RosterEntry>> = Arc::new(|entries| {
        stored(StatusCode::OK, Vec::new(), serde_json::to_string(&RosterBody::from(entries)))
    });
    cx.create(read, render).await
}

/// Enrol an account in an event
///
/// Newly (201), again, or still (200). Not in an archived event; in one that is not published yet they find
/// it among their enrolments, and open it once it is.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<Enrol>()))),
    params(ById, ByAccount),
    responses(
        (status = 201, description = "Newly enrolled.", body = EventEnrolmentBody),
        (status = 200, description = "Enrolled before.", body = EventEnrolmentBody),
    ))]
#[put("/events/{id}/enrolments/{account_id}")]
pub async fn admin_enrol(cx: Context) -> HandlerResult {
    let (enrolment, new) = cx.make(ids(&cx).map(|(event, account)| Enrol { event, account })).await?;
    let status = if new { StatusCode::CREATED } else { StatusCode::OK };
    json(status, &EventEnrolmentBody::from(&enrolment))
}

/// Withdraw an account from an event
///
/// Progress and attempts are kept. Where the event is published they may enrol again.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<Withdraw>()))),
    params(ById, ByAccount),
    responses((status = 204, description = "No longer enrolled.")))]
#[delete("/events/{id}/enrolments/{account_id}")]
pub async fn admin_withdraw(cx: Context) -> HandlerResult {
    cx.finish(ids(&cx).map(|(event, account)| Withdraw { event, account })).await
}
