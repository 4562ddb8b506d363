//! `engagement/bulk`: many things at once.

use std::sync::Arc;

use actix_web::{http::StatusCode, post};
use services::{
    Render,
    engagement::bulk::{Bulk, BulkDone},
};

use crate::{
    answer::{HandlerResult, stored},
    context::Context,
    openapi::access,
    openapi::parameters::IdempotencyKey,
    shapes::engagement::bulk::{BulkBody, BulkCreate},
};

routes! { bulk }

/// Do one thing with many
///
/// Up to 1,000, each judged on its own by the version that was read, all that can be done together. Each has
/// an audit entry with the `batch_id`. Needs the grant `approve` for `approve` and `reject`, `draft` or
/// `manage` for `delete`, `draft` for `assign` and `resolve`, `manage` for `park` and `unpark`.
#[utoipa::path(tag = "desk: escalations", extensions(("x-required-role" = json!(access::<Bulk>()))),
    params(IdempotencyKey), request_body = BulkCreate,
    responses((status = 200, description = "What became of each.", body = BulkBody)))]
#[post("/bulk")]
pub async fn bulk(mut cx: Context) -> HandlerResult {
    let read = cx.json_and_bytes::<BulkCreate>().await;
    let read = read.map(|(bulk, bytes)| (Bulk::from(bulk), bytes));
    let render: Render<BulkDone> =
        Arc::new(|done| stored(StatusCode::OK, Vec::new(), serde_json::to_string(&BulkBody::from(done))));
    cx.create(read, render).await
}
