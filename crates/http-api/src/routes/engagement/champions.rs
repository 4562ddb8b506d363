//! `engagement/champions`: authors who speak for the product.

use actix_web::{delete, get, patch, post};
use domain::Id;
use repositories::{PageRequest, engagement::ChampionFilter};
use services::engagement::champions;

use crate::{
    answer::{HandlerResult, changed},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, ChampionFilters, IdempotencyKey, IfMatch, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        engagement::champions::{ChampionBody, ChampionCreate, ChampionPatch},
    },
};

routes! { list_champions, create_champion, get_champion, update_champion, delete_champion }

/// A page of the list.
pub fn listed(
    ChampionFilters { author_id, tier_id, sample_sent, converted }: ChampionFilters,
    page: PageRequest,
) -> champions::List {
    let (author_id, tier_id) = (author_id.map(Id::new), tier_id.map(Id::new));
    champions::List { filter: ChampionFilter { author_id, tier_id, sample_sent, converted }, page }
}

/// List champions
///
/// By the time they were made, oldest first.
#[utoipa::path(tag = "desk: champions", extensions(("x-required-role" = json!(access::<champions::List>()))),
    params(ChampionFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The champions.", body = ListOf<ChampionBody>)))]
#[get("/champions")]
pub async fn list_champions(cx: Context) -> HandlerResult {
    cx.list_by::<ChampionBody, _, _>(listed).await
}

/// Make an author a champion
///
/// Each author once. Where no tier is given, it is the active one that so many engagements reach.
#[utoipa::path(tag = "desk: champions", extensions(("x-required-role" = json!(access::<champions::Create>()))),
    params(IdempotencyKey), request_body = ChampionCreate,
    responses((status = 201, description = "The champion.", body = ChampionBody)))]
#[post("/champions")]
pub async fn create_champion(mut cx: Context) -> HandlerResult {
    let create = |(), new: ChampionCreate| champions::Create::from(new);
    cx.create_in::<ChampionBody, _, _, _>("engagement/champions", Ok(()), create).await
}

/// Read a champion
#[utoipa::path(tag = "desk: champions", extensions(("x-required-role" = json!(access::<champions::Get>()))),
    params(ById),
    responses((status = 200, description = "The champion.", body = ChampionBody)))]
#[get("/champions/{id}")]
pub async fn get_champion(cx: Context) -> HandlerResult {
    let view = cx.ask(cx.id("id", "champion").map(|id| champions::Get { id })).await?;
    changed(view.champion.version, &ChampionBody::from(&view))
}

/// Change a champion
///
/// A merge patch (RFC 7396). The tier stays as it is unless it is given.
#[utoipa::path(tag = "desk: champions", extensions(("x-required-role" = json!(access::<champions::Update>()))),
    params(ById, IfMatch),
    request_body(content(
        (ChampionPatch = "application/merge-patch+json"), (ChampionPatch = "application/json")
    )),
    responses((status = 200, description = "The champion as it is now.", body = ChampionBody)))]
#[patch("/champions/{id}")]
pub async fn update_champion(mut cx: Context) -> HandlerResult {
    let read = cx.edit::<_, ChampionPatch>("champion").await;
    let update = read.map(|(id, expected, patch)| patch.into_use_case(id, expected));
    cx.change::<ChampionBody, _>(update).await
}

/// Delete a champion
///
/// The author stays.
#[utoipa::path(tag = "desk: champions", extensions(("x-required-role" = json!(access::<champions::Delete>()))),
    params(ById, IfMatch),
    responses((status = 204, description = "It is gone.")))]
#[delete("/champions/{id}")]
pub async fn delete_champion(cx: Context) -> HandlerResult {
    let read = || Ok(champions::Delete { id: cx.id("id", "champion")?, expected: cx.if_match()? });
    cx.finish(read()).await
}
