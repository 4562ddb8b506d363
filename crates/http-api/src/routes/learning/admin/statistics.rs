//! `admin/events/{id}/statistics`: how an event goes.

use actix_web::{get, http::StatusCode};
use services::learning::admin::statistics;

use crate::{
    answer::{HandlerResult, json},
    context::Context,
    openapi::access,
    openapi::parameters::ById,
    shapes::learning::statistics::EventStatisticsBody,
};

routes! { admin_get_statistics }

/// Read the statistics of an event
///
/// Enrolments, attempts, distribution of scores, and for each question how many get it right and
/// how well it tells the strong from the weak.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<statistics::Get>()))),
    params(ById),
    responses((status = 200, description = "The figures.", body = EventStatisticsBody)))]
#[get("/events/{id}/statistics")]
pub async fn admin_get_statistics(cx: Context) -> HandlerResult {
    let found = cx.ask(cx.id("id", "event").map(|event| statistics::Get { event })).await?;
    json(StatusCode::OK, &EventStatisticsBody::from(&found))
}
