//! `engagement/experiments/{id}`: units come in, and what that comes to.

use std::sync::Arc;

use actix_web::{get, http::StatusCode, post};
use services::{
    Render,
    engagement::{
        experiment_results::{Assign, Results},
        experiment_units::{Expose, Exposed, Record, Recorded},
    },
};

use crate::{
    answer::{HandlerResult, json, stored},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, IdempotencyKey, PhaseOf, UnitOf},
    shapes::engagement::{
        experiment_results::ExperimentResultsBody,
        experiment_units::{
            AssignmentBody, ExperimentOutcomeBatch, ExposureBatch, ExposuresBody, OutcomesBody,
        },
    },
};

routes! { read_assignment, record_exposures, record_outcomes, read_experiment_results }

/// Read which variant a unit is in
///
/// By a hash, the same for as long as the phase lasts; nothing is recorded.
#[utoipa::path(tag = "desk: experiments", extensions(("x-required-role" = json!(access::<Assign>()))),
    params(ById, UnitOf),
    responses(
        (status = 200, description = "The variant, or that the unit is in none.", body = AssignmentBody),
        (status = 409, description = "It does not run, or units are assigned outside."),
        (status = 422, description = "The unit is empty or too long."),
    ))]
#[get("/experiments/{id}/assignment")]
pub async fn read_assignment(cx: Context) -> HandlerResult {
    let read = || Ok(Assign { id: cx.id("id", "experiment")?, unit: cx.parameters::<UnitOf>()?.unit });
    let assigned = cx.ask(read()).await?;
    json(StatusCode::OK, &AssignmentBody::from(&assigned))
}

/// Record which variants units saw
///
/// Up to 1,000, each judged on its own and in their order: `recorded`, `unchanged` (the first one counts),
/// `excluded` (the unit saw two variants and is left out), `outside` (of the traffic), or `invalid` with what
/// is wrong. They belong to the newest phase.
#[utoipa::path(tag = "desk: experiments", extensions(("x-required-role" = json!(access::<Expose>()))),
    params(ById, IdempotencyKey), request_body = ExposureBatch,
    responses((status = 200, description = "What became of each.", body = ExposuresBody)))]
#[post("/experiments/{id}/exposures")]
pub async fn record_exposures(mut cx: Context) -> HandlerResult {
    let read = async {
        let id = cx.id("id", "experiment")?;
        let (batch, bytes) = cx.large_json_and_bytes::<ExposureBatch>().await?;
        Ok((Expose { id, rows: batch.into_rows() }, bytes))
    };
    let read = read.await;
    let render: Render<Vec<Exposed>> = Arc::new(|rows| {
        let text = serde_json::to_string(&ExposuresBody::from(rows));
        stored(StatusCode::OK, Vec::new(), text)
    });
    cx.create(read, render).await
}

/// Record what was measured of units
///
/// Up to 1,000, each judged on its own and in their order: `recorded`, `unchanged` (the first one of a unit
/// and metric counts), `excluded` (the unit saw two variants), or `invalid` with what is wrong. A unit that
/// was not exposed in the newest phase has no outcome.
#[utoipa::path(tag = "desk: experiments", extensions(("x-required-role" = json!(access::<Record>()))),
    params(ById, IdempotencyKey), request_body = ExperimentOutcomeBatch,
    responses((status = 200, description = "What became of each.", body = OutcomesBody)))]
#[post("/experiments/{id}/outcomes")]
pub async fn record_outcomes(mut cx: Context) -> HandlerResult {
    let read = async {
        let id = cx.id("id", "experiment")?;
        let (batch, bytes) = cx.large_json_and_bytes::<ExperimentOutcomeBatch>().await?;
        Ok((Record { id, rows: batch.into_rows() }, bytes))
    };
    let read = read.await;
    let render: Render<Vec<Recorded>> = Arc::new(|rows| {
        let text = serde_json::to_string(&OutcomesBody::from(rows));
        stored(StatusCode::OK, Vec::new(), text)
    });
    cx.create(read, render).await
}

/// Read what a phase of an experiment comes to
///
/// Means and rates by variant, each against the baseline with a 95 % interval and a test; who would win by
/// that. What cannot be said is `null`, with a reason. The newest phase of one that is completed stays as it
/// was then.
#[utoipa::path(tag = "desk: experiments", extensions(("x-required-role" = json!(access::<Results>()))),
    params(ById, PhaseOf),
    responses(
        (status = 200, description = "The results.", body = ExperimentResultsBody),
        (status = 422, description = "There is no such phase."),
    ))]
#[get("/experiments/{id}/results")]
pub async fn read_experiment_results(cx: Context) -> HandlerResult {
    let read = || Ok(Results { id: cx.id("id", "experiment")?, phase: cx.parameters::<PhaseOf>()?.phase });
    let view = cx.ask(read()).await?;
    json(StatusCode::OK, &ExperimentResultsBody::from(&view))
}
