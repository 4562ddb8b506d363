//! `engagement/learning`: what was changed to do better, and randomised experiments.

use actix_web::{get, patch, post, put};
use domain::Id;
use repositories::{
    PageRequest,
    engagement::{LearningEventFilter, RandomizedFilter},
};
use services::engagement::learning_log::{events, randomized_experiments as randomized};

use crate::{
    answer::{HandlerResult, changed},
    conditional::optional_if_match,
    context::Context,
    openapi::access,
    openapi::parameters::{
        ById, IdempotencyKey, IfMatch, IfNoneMatch, LearningEventFilters, OptionalIfMatch, Paging,
        RandomizedFilters,
    },
    shapes::{
        ListOf,
        engagement::learning_log::{
            EvaluationPut, LearningEventBody, LearningEventCreate, RandomizedBody, RandomizedCreate,
            RandomizedPatch,
        },
    },
};

routes! {
    list_learning_events, create_learning_event, get_learning_event, evaluate_learning_event,
    list_randomized_experiments, create_randomized_experiment, get_randomized_experiment,
    update_randomized_experiment
}

/// A page of the learning events.
pub fn listed_events(
    LearningEventFilters { adjustment_type, evaluated }: LearningEventFilters,
    page: PageRequest,
) -> events::List {
    events::List { filter: LearningEventFilter { adjustment_type, is_evaluated: evaluated }, page }
}

/// A page of the randomised experiments.
pub fn listed_randomized(
    RandomizedFilters { decision_id, predicted_mode, actual_mode, evaluated }: RandomizedFilters,
    page: PageRequest,
) -> randomized::List {
    let decision_id = decision_id.map(Id::new);
    let filter = RandomizedFilter { decision_id, predicted_mode, actual_mode, is_evaluated: evaluated };
    randomized::List { filter, page }
}

/// List learning events
///
/// By date, newest first.
#[utoipa::path(tag = "desk: learning", extensions(("x-required-role" = json!(access::<events::List>()))),
    params(LearningEventFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The learning events.", body = ListOf<LearningEventBody>)))]
#[get("/learning/events")]
pub async fn list_learning_events(cx: Context) -> HandlerResult {
    cx.list_by::<LearningEventBody, _, _>(listed_events).await
}

/// Note that something was changed to do better
///
/// With what is expected of it.
#[utoipa::path(tag = "desk: learning", extensions(("x-required-role" = json!(access::<events::Create>()))),
    params(IdempotencyKey), request_body = LearningEventCreate,
    responses((status = 201, description = "The learning event.", body = LearningEventBody)))]
#[post("/learning/events")]
pub async fn create_learning_event(mut cx: Context) -> HandlerResult {
    let create = |(), new: LearningEventCreate| events::Create::from(new);
    cx.create_in::<LearningEventBody, _, _, _>("engagement/learning/events", Ok(()), create).await
}

/// Read a learning event
#[utoipa::path(tag = "desk: learning", extensions(("x-required-role" = json!(access::<events::Get>()))),
    params(ById),
    responses((status = 200, description = "The learning event.", body = LearningEventBody)))]
#[get("/learning/events/{id}")]
pub async fn get_learning_event(cx: Context) -> HandlerResult {
    let event = cx.ask(cx.id("id", "learning event").map(|id| events::Get { id })).await?;
    changed(event.version, &LearningEventBody::from(&event))
}

/// Evaluate a learning event
///
/// By what came: the accuracy is one less the relative error of what was predicted, and never below 0; of a
/// prediction of 0 it is 1 if nothing came, else 0. Another value takes the place of the one before.
#[utoipa::path(tag = "desk: learning", extensions(("x-required-role" = json!(access::<events::Evaluate>()))),
    params(ById, OptionalIfMatch), request_body = EvaluationPut,
    responses((status = 200, description = "The learning event as it is now.", body = LearningEventBody)))]
#[put("/learning/events/{id}/evaluation")]
pub async fn evaluate_learning_event(mut cx: Context) -> HandlerResult {
    let read = async {
        let (id, expected) = (cx.id("id", "learning event")?, optional_if_match(cx.headers())?);
        Ok(cx.json::<EvaluationPut>().await?.into_use_case(id, expected))
    };
    let read = read.await;
    cx.change::<LearningEventBody, _>(read).await
}

/// List randomised experiments
///
/// Decisions whose mode was replaced at random, by the time they were noted, newest first.
#[utoipa::path(tag = "desk: learning", extensions(("x-required-role" = json!(access::<randomized::List>()))),
    params(RandomizedFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The randomised experiments.", body = ListOf<RandomizedBody>)))]
#[get("/learning/randomized-experiments")]
pub async fn list_randomized_experiments(cx: Context) -> HandlerResult {
    cx.list_by::<RandomizedBody, _, _>(listed_randomized).await
}

/// Note that a decision's mode was replaced at random
///
/// Each decision once. A decision that says so when it is made has one from then on; another one says so itself
/// from now on, with the mode that was replaced.
#[utoipa::path(tag = "desk: learning", extensions(("x-required-role" = json!(access::<randomized::Create>()))),
    params(IdempotencyKey), request_body = RandomizedCreate,
    responses((status = 201, description = "The randomised experiment.", body = RandomizedBody)))]
#[post("/learning/randomized-experiments")]
pub async fn create_randomized_experiment(mut cx: Context) -> HandlerResult {
    let list = "engagement/learning/randomized-experiments";
    let create = |(), new: RandomizedCreate| randomized::Create::from(new);
    cx.create_in::<RandomizedBody, _, _, _>(list, Ok(()), create).await
}

/// Read a randomised experiment
#[utoipa::path(tag = "desk: learning", extensions(("x-required-role" = json!(access::<randomized::Get>()))),
    params(ById),
    responses((status = 200, description = "The randomised experiment.", body = RandomizedBody)))]
#[get("/learning/randomized-experiments/{id}")]
pub async fn get_randomized_experiment(cx: Context) -> HandlerResult {
    let experiment = cx.ask(cx.id("id", "randomised experiment").map(|id| randomized::Get { id })).await?;
    changed(experiment.version, &RandomizedBody::from(&experiment))
}

/// Change a randomised experiment
///
/// A merge patch (RFC 7396): what was expected, and what came.
#[utoipa::path(tag = "desk: learning", extensions(("x-required-role" = json!(access::<randomized::Update>()))),
    params(ById, IfMatch),
    request_body(content(
        (RandomizedPatch = "application/merge-patch+json"), (RandomizedPatch = "application/json")
    )),
    responses((status = 200, description = "The randomised experiment as it is now.", body = RandomizedBody)))]
#[patch("/learning/randomized-experiments/{id}")]
pub async fn update_randomized_experiment(mut cx: Context) -> HandlerResult {
    let update =
        |id, expected, patch: RandomizedPatch| randomized::Update { id, expected, edit: patch.into() };
    cx.update::<RandomizedBody, _, _>("randomised experiment", update).await
}
