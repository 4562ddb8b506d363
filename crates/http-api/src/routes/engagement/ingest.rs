//! `engagement/posts`: posts come in.

use std::sync::Arc;

use actix_web::{http::StatusCode, post};
use services::{
    Render,
    engagement::{
        ingest::{Ingest, IngestBatch, Intake, Row},
        posts::PostAt,
    },
};

use crate::{
    answer::{HandlerResult, stored},
    context::Context,
    openapi::access,
    openapi::parameters::IdempotencyKey,
    shapes::engagement::{
        ingest::{BatchBody, PostBatch, PostCreate},
        posts::PostBody,
    },
};

routes! { ingest_post, ingest_posts }

/// Take a post in
///
/// It is stored once by platform and `platform_post_id`: 201, then 200. Sent again with another content and
/// a later `observed_at` it is edited; the old content is kept. The author is kept once too, and moves
/// forward only. A post that the platform deleted stays gone (`post_gone`), and nothing is stored of an
/// author who was erased (`suppressed`).
#[utoipa::path(tag = "desk: posts", extensions(("x-required-role" = json!(access::<Ingest>()))),
    params(IdempotencyKey), request_body = PostCreate,
    responses(
        (status = 201, description = "The post, which is new.", body = PostBody),
        (status = 200, description = "The post, which was there already.", body = PostBody),
    ))]
#[post("/posts")]
pub async fn ingest_post(mut cx: Context) -> HandlerResult {
    let read = cx.json_and_bytes::<PostCreate>().await;
    let read = read.map(|(post, bytes)| (Ingest { draft: post.into() }, bytes));
    let render: Render<(Intake, PostAt)> = Arc::new(|(intake, post)| {
        let status = if *intake == Intake::Created { StatusCode::CREATED } else { StatusCode::OK };
        let headers = vec![
            ("location".to_owned(), format!("/api/v1/engagement/posts/{}", post.view.post.id)),
            ("etag".to_owned(), format!("\"{}\"", post.view.post.version)),
        ];
        stored(status, headers, serde_json::to_string(&PostBody::from(post)))
    });
    cx.create(read, render).await
}

/// Take posts in
///
/// Up to 1,000, each judged on its own and in their order: `created`, `unchanged`, `edited`, `gone`,
/// `suppressed`, or `invalid` with what is wrong. All that can be stored is stored together.
#[utoipa::path(tag = "desk: posts", extensions(("x-required-role" = json!(access::<IngestBatch>()))),
    params(IdempotencyKey), request_body = PostBatch,
    responses((status = 200, description = "What became of each.", body = BatchBody)))]
#[post("/posts/batch")]
pub async fn ingest_posts(mut cx: Context) -> HandlerResult {
    let read = cx.large_json_and_bytes::<PostBatch>().await;
    let read = read.map(|(batch, bytes)| (IngestBatch { rows: batch.into_rows() }, bytes));
    let render: Render<Vec<Row>> =
        Arc::new(|rows| stored(StatusCode::OK, Vec::new(), serde_json::to_string(&BatchBody::from(rows))));
    cx.create(read, render).await
}
