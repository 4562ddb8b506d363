//! `engagement/experiments`: prepared, run, decided.

use actix_web::{delete, get, patch, post, put};
use repositories::{PageRequest, engagement::ExperimentFilter};
use services::engagement::experiments;

use crate::{
    answer::{HandlerResult, changed},
    conditional::optional_if_match,
    context::Context,
    openapi::access,
    openapi::parameters::{
        ById, ExperimentFilters, IdempotencyKey, IfMatch, IfNoneMatch, OptionalIfMatch, Paging,
    },
    shapes::{
        ListOf,
        engagement::experiments::{ExperimentBody, ExperimentCreate, ExperimentPatch, ExperimentStatusPut},
    },
};

routes! {
    list_experiments, create_experiment, get_experiment, update_experiment, delete_experiment,
    set_experiment_status,
}

/// A page of the list.
pub fn listed(ExperimentFilters { status }: ExperimentFilters, page: PageRequest) -> experiments::List {
    experiments::List { filter: ExperimentFilter { status }, page }
}

/// List experiments
///
/// By the time they were made, newest first.
#[utoipa::path(tag = "desk: experiments", extensions(("x-required-role" = json!(access::<experiments::List>()))),
    params(ExperimentFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The experiments.", body = ListOf<ExperimentBody>)))]
#[get("/experiments")]
pub async fn list_experiments(cx: Context) -> HandlerResult {
    cx.list_by::<ExperimentBody, _, _>(listed).await
}

/// Prepare an experiment
///
/// A draft, in which no unit is yet. 2 to 10 variants whose weights sum to 1, the first of them the baseline;
/// a goal, and up to five guardrails that a winner must not harm.
#[utoipa::path(tag = "desk: experiments", extensions(("x-required-role" = json!(access::<experiments::Create>()))),
    params(IdempotencyKey), request_body = ExperimentCreate,
    responses((status = 201, description = "The experiment.", body = ExperimentBody)))]
#[post("/experiments")]
pub async fn create_experiment(mut cx: Context) -> HandlerResult {
    let create = |(), new: ExperimentCreate| experiments::Create { details: new.into() };
    cx.create_in::<ExperimentBody, _, _, _>("engagement/experiments", Ok(()), create).await
}

/// Read an experiment
#[utoipa::path(tag = "desk: experiments", extensions(("x-required-role" = json!(access::<experiments::Get>()))),
    params(ById),
    responses((status = 200, description = "The experiment.", body = ExperimentBody)))]
#[get("/experiments/{id}")]
pub async fn get_experiment(cx: Context) -> HandlerResult {
    let experiment = cx.ask(cx.id("id", "experiment").map(|id| experiments::Get { id })).await?;
    changed(experiment.version, &ExperimentBody::from(&experiment))
}

/// Change an experiment
///
/// A merge patch (RFC 7396). Of one that runs, name, description, variants and traffic; other variants,
/// weights or traffic begin a new phase, in which no unit is yet. What else is refused then
/// (`experiment_frozen`), and everything of one that is over.
#[utoipa::path(tag = "desk: experiments", extensions(("x-required-role" = json!(access::<experiments::Update>()))),
    params(ById, IfMatch),
    request_body(content(
        (ExperimentPatch = "application/merge-patch+json"), (ExperimentPatch = "application/json")
    )),
    responses((status = 200, description = "The experiment as it is now.", body = ExperimentBody)))]
#[patch("/experiments/{id}")]
pub async fn update_experiment(mut cx: Context) -> HandlerResult {
    let update = |id, expected, patch: ExperimentPatch| {
        let edit = patch.into();
        experiments::Update { id, expected, edit }
    };
    cx.update::<ExperimentBody, _, _>("experiment", update).await
}

/// Delete an experiment
///
/// Only a draft (`experiment_status`): what ran is kept.
#[utoipa::path(tag = "desk: experiments", extensions(("x-required-role" = json!(access::<experiments::Delete>()))),
    params(ById, IfMatch),
    responses((status = 204, description = "It is gone.")))]
#[delete("/experiments/{id}")]
pub async fn delete_experiment(cx: Context) -> HandlerResult {
    let read = || Ok(experiments::Delete { id: cx.id("id", "experiment")?, expected: cx.if_match()? });
    cx.finish(read()).await
}

/// Start, complete or cancel an experiment, and say who won
///
/// `DRAFT` → `RUNNING` → `COMPLETED` or `CANCELLED`; anything else is refused (`experiment_status`). Once it
/// is completed, its results are kept as they are. A winner is named then or later, once (`second_winner`),
/// and needs evidence: the days and units that were asked for (`minimum_days`, `minimum_units`), no warning of
/// the sample ratio (`sample_ratio`), a goal that is better and not by chance (`not_better`,
/// `not_significant`), guardrails that held (`guardrail_harmed`, `guardrail_unknown`). A `reason`, which is
/// kept, stands in for what is missing.
#[utoipa::path(tag = "desk: experiments", extensions(("x-required-role" = json!(access::<experiments::SetStatus>()))),
    params(ById, OptionalIfMatch), request_body = ExperimentStatusPut,
    responses((status = 200, description = "The experiment as it is now.", body = ExperimentBody)))]
#[put("/experiments/{id}/status")]
pub async fn set_experiment_status(mut cx: Context) -> HandlerResult {
    let read = async {
        let (id, expected) = (cx.id("id", "experiment")?, optional_if_match(cx.headers())?);
        Ok(cx.json::<ExperimentStatusPut>().await?.into_use_case(id, expected))
    };
    let read = read.await;
    cx.change::<ExperimentBody, _>(read).await
}
