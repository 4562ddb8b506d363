//! `engagement/mentions`: what posts say of competitors.

use actix_web::{delete, get, patch, post};
use domain::Id;
use repositories::{PageRequest, engagement::MentionFilter};
use services::engagement::mentions;

use crate::{
    answer::{HandlerResult, changed},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, IdempotencyKey, IfMatch, IfNoneMatch, MentionFilters, Paging},
    shapes::{
        ListOf,
        engagement::mentions::{MentionBody, MentionCreate, MentionPatch},
    },
};

routes! { list_mentions, create_mention, get_mention, update_mention, delete_mention }

/// A page of the list.
pub fn listed(
    MentionFilters { competitor_id, post_id, replied }: MentionFilters,
    page: PageRequest,
) -> mentions::List {
    let (competitor_id, post_id) = (competitor_id.map(Id::new), post_id.map(Id::new));
    mentions::List { filter: MentionFilter { competitor_id, post_id, replied }, page }
}

/// List mentions of competitors
///
/// By the time they were found, newest first.
#[utoipa::path(tag = "desk: competitors", extensions(("x-required-role" = json!(access::<mentions::List>()))),
    params(MentionFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The mentions.", body = ListOf<MentionBody>)))]
#[get("/mentions")]
pub async fn list_mentions(cx: Context) -> HandlerResult {
    cx.list_by::<MentionBody, _, _>(listed).await
}

/// Note that a post speaks of a competitor
///
/// With the grant `draft` or `manage`. Not of a post that the platform deleted.
#[utoipa::path(tag = "desk: competitors", extensions(("x-required-role" = json!(access::<mentions::Create>()))),
    params(IdempotencyKey), request_body = MentionCreate,
    responses((status = 201, description = "The mention.", body = MentionBody)))]
#[post("/mentions")]
pub async fn create_mention(mut cx: Context) -> HandlerResult {
    let create = |(), new: MentionCreate| mentions::Create::from(new);
    cx.create_in::<MentionBody, _, _, _>("engagement/mentions", Ok(()), create).await
}

/// Read a mention of a competitor
#[utoipa::path(tag = "desk: competitors", extensions(("x-required-role" = json!(access::<mentions::Get>()))),
    params(ById),
    responses((status = 200, description = "The mention.", body = MentionBody)))]
#[get("/mentions/{id}")]
pub async fn get_mention(cx: Context) -> HandlerResult {
    let mention = cx.ask(cx.id("id", "mention").map(|id| mentions::Get { id })).await?;
    changed(mention.version, &MentionBody::from(&mention))
}

/// Change a mention of a competitor
///
/// A merge patch (RFC 7396), with the grant `draft` or `manage`.
#[utoipa::path(tag = "desk: competitors", extensions(("x-required-role" = json!(access::<mentions::Update>()))),
    params(ById, IfMatch),
    request_body(content(
        (MentionPatch = "application/merge-patch+json"), (MentionPatch = "application/json")
    )),
    responses((status = 200, description = "The mention as it is now.", body = MentionBody)))]
#[patch("/mentions/{id}")]
pub async fn update_mention(mut cx: Context) -> HandlerResult {
    let update = |id, expected, patch: MentionPatch| mentions::Update { id, expected, edit: patch.into() };
    cx.update::<MentionBody, _, _>("mention", update).await
}

/// Delete a mention of a competitor
///
/// With the grant `draft` or `manage`.
#[utoipa::path(tag = "desk: competitors", extensions(("x-required-role" = json!(access::<mentions::Delete>()))),
    params(ById, IfMatch),
    responses((status = 204, description = "It is gone.")))]
#[delete("/mentions/{id}")]
pub async fn delete_mention(cx: Context) -> HandlerResult {
    let read = || {
        let (id, expected) = (cx.id("id", "mention")?, cx.if_match()?);
        Ok(mentions::Delete { id, expected, force: false })
    };
    cx.finish(read()).await
}
