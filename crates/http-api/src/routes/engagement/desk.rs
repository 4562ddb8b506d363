//! `engagement/desk`: how the desk stands.

use actix_web::{get, http::StatusCode};
use services::engagement::Desk;

use crate::{
    answer::{HandlerResult, json},
    context::Context,
    openapi::access,
    shapes::engagement::desk::DeskBody,
};

routes! { read_desk }

/// Read how the desk stands
///
/// The queue of posts, approvals that wait, and what is overdue.
#[utoipa::path(tag = "desk: escalations", extensions(("x-required-role" = json!(access::<Desk>()))),
    responses((status = 200, description = "The figures.", body = DeskBody)))]
#[get("/desk")]
pub async fn read_desk(cx: Context) -> HandlerResult {
    let figures = cx.services().desk(&cx.reader()).await?;
    json(StatusCode::OK, &DeskBody::from(&figures))
}
