//! `engagement/learning`: weights of scores.

use actix_web::{get, post, put};
use domain::Id;
use repositories::PageRequest;
use services::engagement::weights::{self, Restore};

use crate::{
    answer::{HandlerResult, changed},
    conditional::optional_if_match,
    context::Context,
    openapi::access,
    openapi::parameters::{ById, IfNoneMatch, OptionalIfMatch, Paging, WeightVersionsOf},
    shapes::{
        ListOf,
        engagement::weights::{
            AdjustmentBody, RestorationCreate, WeightVersionBody, WeightsBody, WeightsPut,
        },
    },
};

routes! { list_weights, set_weights, restore_weights, list_weight_versions, list_adjustments }

/// A page of the weights of all segments.
pub fn listed((): (), page: PageRequest) -> weights::List {
    weights::List { page }
}

/// A page of the versions of weights.
pub fn listed_versions(
    WeightVersionsOf { weights_id }: WeightVersionsOf,
    page: PageRequest,
) -> weights::ListVersions {
    weights::ListVersions { id: Id::new(weights_id), page }
}

/// A page of why weights were changed.
pub fn listed_adjustments((): (), page: PageRequest) -> weights::ListAdjustments {
    weights::ListAdjustments { page }
}

/// List the weights of all segments
///
/// By the time they were made.
#[utoipa::path(tag = "desk: decisions", extensions(("x-required-role" = json!(access::<weights::List>()))),
    params(Paging, IfNoneMatch),
    responses((status = 200, description = "The weights.", body = ListOf<WeightsBody>)))]
#[get("/learning/weights")]
pub async fn list_weights(cx: Context) -> HandlerResult {
    cx.list_by::<WeightsBody, _, _>(listed).await
}

/// Set the weights of a segment
///
/// A new version of them, and an entry in the log of changes. Decisions from now on are made with it; those
/// that were made keep theirs.
#[utoipa::path(tag = "desk: decisions", extensions(("x-required-role" = json!(access::<weights::Set>()))),
    params(OptionalIfMatch), request_body = WeightsPut,
    responses((status = 200, description = "The weights.", body = WeightsBody)))]
#[put("/learning/weights")]
pub async fn set_weights(mut cx: Context) -> HandlerResult {
    let read = async {
        let expected = optional_if_match(cx.headers())?;
        Ok(cx.json::<WeightsPut>().await?.into_use_case(expected))
    };
    let read = read.await;
    let weights = cx.make(read).await?;
    changed(weights.version, &WeightsBody::from(&weights))
}

/// Restore an older version of the weights of a segment
///
/// As the next version: decisions come to the same composite scores as then.
#[utoipa::path(tag = "desk: decisions", extensions(("x-required-role" = json!(access::<Restore>()))),
    request_body = RestorationCreate,
    responses((status = 200, description = "The weights.", body = WeightsBody)))]
#[post("/learning/weights/restorations")]
pub async fn restore_weights(mut cx: Context) -> HandlerResult {
    let read = cx.json::<RestorationCreate>().await.map(Restore::from);
    let weights = cx.make(read).await?;
    changed(weights.version, &WeightsBody::from(&weights))
}

/// List all versions of the weights of a segment
///
/// Newest first: what they were, since when, and why. Each can be restored.
#[utoipa::path(tag = "desk: decisions", extensions(("x-required-role" = json!(access::<weights::ListVersions>()))),
    params(ById, Paging, IfNoneMatch),
    responses((status = 200, description = "The versions.", body = ListOf<WeightVersionBody>)))]
#[get("/learning/weights/{id}/versions")]
pub async fn list_weight_versions(cx: Context) -> HandlerResult {
    let versions = |id, (), page| weights::ListVersions { id, page };
    cx.list_of::<WeightVersionBody, _, _, _>(cx.id("id", "weights"), versions).await
}

/// List why weights were changed
///
/// Newest first.
#[utoipa::path(tag = "desk: decisions", extensions(("x-required-role" = json!(access::<weights::ListAdjustments>()))),
    params(Paging, IfNoneMatch),
    responses((status = 200, description = "The entries.", body = ListOf<AdjustmentBody>)))]
#[get("/learning/adjustments")]
pub async fn list_adjustments(cx: Context) -> HandlerResult {
    cx.list_by::<AdjustmentBody, _, _>(listed_adjustments).await
}
