//! `engagement/decisions`: what is to become of posts.

use actix_web::{get, http::StatusCode, post};
use domain::{Id, engagement::Post};
use repositories::{PageRequest, engagement::DecisionFilter};
use services::engagement::decisions::{self, DecisionView};

use crate::{
    answer::{HandlerResult, json, render_created},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, DecisionFilters, IdempotencyKey, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        engagement::decisions::{DecisionBody, DecisionCreate, ExplanationBody},
    },
};

routes! {
    list_decisions_on_post, create_decision, list_decisions, get_decision, explain_decision
}

/// A page of the list.
pub fn listed(
    DecisionFilters { mode, experiment_id, is_randomized_experiment }: DecisionFilters,
    page: PageRequest,
) -> decisions::List {
    let experiment_id = experiment_id.map(Id::new);
    let filter = DecisionFilter { post_id: None, mode, experiment_id, is_randomized_experiment };
    decisions::List { filter, page }
}

/// List the decisions on a post
///
/// Newest first.
#[utoipa::path(tag = "desk: decisions", extensions(("x-required-role" = json!(access::<decisions::List>()))),
    params(ById, DecisionFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The decisions.", body = ListOf<DecisionBody>)))]
#[get("/posts/{id}/decisions")]
pub async fn list_decisions_on_post(cx: Context) -> HandlerResult {
    let list = |post: Id<Post>, filters: DecisionFilters, page| {
        let mut list = listed(filters, page);
        list.filter.post_id = Some(post);
        list
    };
    cx.list_of::<DecisionBody, _, _, _>(cx.id("id", "post"), list).await
}

/// Decide on a post
///
/// The server computes the composite score: the mean of the scores by the weights of the first segment that
/// has some, from the archetype over the platform to everything. Where a mode was replaced at random, say
/// which as `predicted_mode`: the decision then has a randomised experiment. What is part of an experiment
/// names one that runs, and a variant of its newest phase.
#[utoipa::path(tag = "desk: decisions", extensions(("x-required-role" = json!(access::<decisions::Create>()))),
    params(ById, IdempotencyKey), request_body = DecisionCreate,
    responses((status = 201, description = "The decision.", body = DecisionBody)))]
#[post("/posts/{id}/decisions")]
pub async fn create_decision(mut cx: Context) -> HandlerResult {
    let read = async {
        let post = cx.id("id", "post")?;
        let (new, bytes) = cx.json_and_bytes::<DecisionCreate>().await?;
        Ok((new.into_use_case(post), bytes))
    };
    let read = read.await;
    let id = |view: &DecisionView| Id::new(view.decision.id.uuid());
    cx.create(read, render_created::<DecisionBody>("engagement/decisions", id, |_| 1)).await
}

/// List decisions
///
/// Newest first.
#[utoipa::path(tag = "desk: decisions", extensions(("x-required-role" = json!(access::<decisions::List>()))),
    params(DecisionFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The decisions.", body = ListOf<DecisionBody>)))]
#[get("/decisions")]
pub async fn list_decisions(cx: Context) -> HandlerResult {
    cx.list_by::<DecisionBody, _, _>(listed).await
}

/// Read a decision
#[utoipa::path(tag = "desk: decisions", extensions(("x-required-role" = json!(access::<decisions::Get>()))),
    params(ById),
    responses((status = 200, description = "The decision.", body = DecisionBody)))]
#[get("/decisions/{id}")]
pub async fn get_decision(cx: Context) -> HandlerResult {
    let view = cx.ask(cx.id("id", "decision").map(|id| decisions::Get { id })).await?;
    json(StatusCode::OK, &DecisionBody::from(&view))
}

/// Explain a decision
///
/// The weights that were in force, what each score adds, and why it was those weights.
#[utoipa::path(tag = "desk: decisions", extensions(("x-required-role" = json!(access::<decisions::Explain>()))),
    params(ById),
    responses((status = 200, description = "Why the composite score is what it is.", body = ExplanationBody)))]
#[get("/decisions/{id}/explanation")]
pub async fn explain_decision(cx: Context) -> HandlerResult {
    let explanation = cx.ask(cx.id("id", "decision").map(|id| decisions::Explain { id })).await?;
    json(StatusCode::OK, &ExplanationBody::from(&explanation))
}
