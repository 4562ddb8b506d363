//! `engagement/holds`: what is held for the law.

use actix_web::{delete, get, patch, post};
use domain::Id;
use repositories::{PageRequest, engagement::HoldFilter};
use services::engagement::holds;

use crate::{
    answer::{HandlerResult, changed, render_created},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, HoldFilters, IdempotencyKey, IfMatch, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        engagement::holds::{HoldBody, HoldCreate, HoldPatch},
    },
};

routes! { list_holds, create_hold, get_hold, update_hold, release_hold }

/// A page of the list.
pub fn listed(
    HoldFilters { subject, author_id, post_id, experiment_id }: HoldFilters,
    page: PageRequest,
) -> holds::List {
    let filter = HoldFilter {
        kind: subject,
        author_id: author_id.map(Id::new),
        post_id: post_id.map(Id::new),
        experiment_id: experiment_id.map(Id::new),
    };
    holds::List { filter, page }
}

/// List legal holds
///
/// By the time they were made, oldest first.
#[utoipa::path(tag = "desk: holds", extensions(("x-required-role" = json!(access::<holds::List>()))),
    params(HoldFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The holds.", body = ListOf<HoldBody>)))]
#[get("/holds")]
pub async fn list_holds(cx: Context) -> HandlerResult {
    cx.list_by::<HoldBody, _, _>(listed).await
}

/// Hold something for the law
///
/// An author with all posts, a post, an experiment with the posts whose decisions name it, or all posts that
/// were found in a range of time. Until it is released nothing of that is erased, removed or purged (409,
/// `held`).
#[utoipa::path(tag = "desk: holds", extensions(("x-required-role" = json!(access::<holds::Create>()))),
    params(IdempotencyKey), request_body = HoldCreate,
    responses((status = 201, description = "The hold.", body = HoldBody)))]
#[post("/holds")]
pub async fn create_hold(mut cx: Context) -> HandlerResult {
    let read = async {
        let (new, bytes) = cx.json_and_bytes::<HoldCreate>().await?;
        Ok((new.into_use_case()?, bytes))
    };
    let read = read.await;
    cx.create(read, render_created::<HoldBody>("engagement/holds", |hold| hold.id, |hold| hold.version)).await
}

/// Read a legal hold
#[utoipa::path(tag = "desk: holds", extensions(("x-required-role" = json!(access::<holds::Get>()))),
    params(ById),
    responses((status = 200, description = "The hold.", body = HoldBody)))]
#[get("/holds/{id}")]
pub async fn get_hold(cx: Context) -> HandlerResult {
    let hold = cx.ask(cx.id("id", "hold").map(|id| holds::Get { id })).await?;
    changed(hold.version, &HoldBody::from(&hold))
}

/// Change why something is held
///
/// A merge patch (RFC 7396). What is held is not changed: release it and hold something else.
#[utoipa::path(tag = "desk: holds", extensions(("x-required-role" = json!(access::<holds::Update>()))),
    params(ById, IfMatch),
    request_body(content((HoldPatch = "application/merge-patch+json"), (HoldPatch = "application/json"))),
    responses((status = 200, description = "The hold as it is now.", body = HoldBody)))]
#[patch("/holds/{id}")]
pub async fn update_hold(mut cx: Context) -> HandlerResult {
    let update = |id, expected, patch: HoldPatch| holds::Update { id, expected, edit: patch.into() };
    cx.update::<HoldBody, _, _>("hold", update).await
}

/// Release a legal hold
///
/// What other holds do not touch may be erased, removed and purged again.
#[utoipa::path(tag = "desk: holds", extensions(("x-required-role" = json!(access::<holds::Delete>()))),
    params(ById, IfMatch),
    responses((status = 204, description = "It is released.")))]
#[delete("/holds/{id}")]
pub async fn release_hold(cx: Context) -> HandlerResult {
    let read = || {
        let (id, expected) = (cx.id("id", "hold")?, cx.if_match()?);
        Ok(holds::Delete { id, expected, force: false })
    };
    cx.finish(read()).await
}
