//! `admin/events/{id}/learners`: who is behind.

use actix_web::{get, http::StatusCode};
use services::learning::admin::learners;

use crate::{
    answer::{HandlerResult, json},
    context::Context,
    openapi::access,
    openapi::parameters::{ByAccount, ById, IfNoneMatch, LearnerFilters, Paging},
    shapes::{
        ListOf,
        learning::learners::{LearnerBody, LearnerPageBody},
    },
};

routes! { admin_list_learners, admin_get_learner }

/// List the learners of an event
///
/// With what each has done, by the time they enrolled. `below` and `inactive_since` leave rows of a page out:
/// it may be shorter than its limit, or empty, and have a next one.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<learners::List>()))),
    params(ById, LearnerFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The learners.", body = ListOf<LearnerBody>)))]
#[get("/events/{id}/learners")]
pub async fn admin_list_learners(cx: Context) -> HandlerResult {
    let list = |event, LearnerFilters { status, below, inactive_since, sort }, page| {
        let newest_first = sort.unwrap_or_default();
        learners::List { event, status, below, inactive_since, newest_first, page }
    };
    cx.list_of::<LearnerBody, _, _, _>(cx.id("id", "event"), list).await
}

/// Read how far a learner is
///
/// Lesson by lesson and quiz by quiz, over what is published now; also of somebody who has left.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<learners::Get>()))),
    params(ById, ByAccount),
    responses((status = 200, description = "The learner.", body = LearnerPageBody)))]
#[get("/events/{id}/learners/{account_id}")]
pub async fn admin_get_learner(cx: Context) -> HandlerResult {
    let read =
        || Ok(learners::Get { event: cx.id("id", "event")?, account: cx.id("account_id", "learner")? });
    let learner = cx.ask(read()).await?;
    json(StatusCode::OK, &LearnerPageBody::from(&learner))
}
