//! `engagement/competitors`: whom the product stands beside.

use actix_web::{delete, get, http::StatusCode, patch, post};
use domain::Id;
use repositories::{PageRequest, engagement::CompetitorFilter};
use services::engagement::competitors;

use crate::{
    answer::{HandlerResult, changed, json},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, CompetitorFilters, IdempotencyKey, IfMatch, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        engagement::competitors::{CompetitorBody, CompetitorCreate, CompetitorPatch, MentionFiguresBody},
    },
};

routes! {
    list_competitors, create_competitor, get_competitor, update_competitor, delete_competitor,
    get_competitor_figures
}

/// A page of the list.
pub fn listed(CompetitorFilters { category_id }: CompetitorFilters, page: PageRequest) -> competitors::List {
    let filter = CompetitorFilter { category_id: category_id.map(Id::new) };
    competitors::List { filter, page }
}

/// List competitors
///
/// By name.
#[utoipa::path(tag = "desk: competitors", extensions(("x-required-role" = json!(access::<competitors::List>()))),
    params(CompetitorFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The competitors.", body = ListOf<CompetitorBody>)))]
#[get("/competitors")]
pub async fn list_competitors(cx: Context) -> HandlerResult {
    cx.list_by::<CompetitorBody, _, _>(listed).await
}

/// Add a competitor
#[utoipa::path(tag = "desk: competitors", extensions(("x-required-role" = json!(access::<competitors::Create>()))),
    params(IdempotencyKey), request_body = CompetitorCreate,
    responses((status = 201, description = "The competitor.", body = CompetitorBody)))]
#[post("/competitors")]
pub async fn create_competitor(mut cx: Context) -> HandlerResult {
    let create = |(), new: CompetitorCreate| competitors::Create::from(new);
    cx.create_in::<CompetitorBody, _, _, _>("engagement/competitors", Ok(()), create).await
}

/// Read a competitor
#[utoipa::path(tag = "desk: competitors", extensions(("x-required-role" = json!(access::<competitors::Get>()))),
    params(ById),
    responses((status = 200, description = "The competitor.", body = CompetitorBody)))]
#[get("/competitors/{id}")]
pub async fn get_competitor(cx: Context) -> HandlerResult {
    let view = cx.ask(cx.id("id", "competitor").map(|id| competitors::Get { id })).await?;
    changed(view.competitor.version, &CompetitorBody::from(&view))
}

/// Change a competitor
///
/// A merge patch (RFC 7396).
#[utoipa::path(tag = "desk: competitors", extensions(("x-required-role" = json!(access::<competitors::Update>()))),
    params(ById, IfMatch),
    request_body(content(
        (CompetitorPatch = "application/merge-patch+json"), (CompetitorPatch = "application/json")
    )),
    responses((status = 200, description = "The competitor as it is now.", body = CompetitorBody)))]
#[patch("/competitors/{id}")]
pub async fn update_competitor(mut cx: Context) -> HandlerResult {
    let read = cx.edit::<_, CompetitorPatch>("competitor").await;
    let update = read.map(|(id, expected, patch)| patch.into_use_case(id, expected));
    cx.change::<CompetitorBody, _>(update).await
}

/// Delete a competitor
///
/// With its mentions.
#[utoipa::path(tag = "desk: competitors", extensions(("x-required-role" = json!(access::<competitors::Delete>()))),
    params(ById, IfMatch),
    responses((status = 204, description = "It is gone.")))]
#[delete("/competitors/{id}")]
pub async fn delete_competitor(cx: Context) -> HandlerResult {
    let read = || Ok(competitors::Delete { id: cx.id("id", "competitor")?, expected: cx.if_match()? });
    cx.finish(read()).await
}

/// Read what the mentions of a competitor come to
///
/// How many there are, and how many were answered; means of the newest 1,000.
#[utoipa::path(tag = "desk: competitors", extensions(("x-required-role" = json!(access::<competitors::Figures>()))),
    params(ById),
    responses((status = 200, description = "The figures.", body = MentionFiguresBody)))]
#[get("/competitors/{id}/figures")]
pub async fn get_competitor_figures(cx: Context) -> HandlerResult {
    let figures = cx.ask(cx.id("id", "competitor").map(|id| competitors::Figures { id })).await?;
    json(StatusCode::OK, &MentionFiguresBody::from(&figures))
}
