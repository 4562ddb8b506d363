//! `attempts/…`: a learner answers, submits, looks back.

use actix_web::{get, post, put};
use services::learning::attempts;

use crate::{
    answer::{HandlerResult, changed},
    conditional::optional_if_match,
    context::Context,
    openapi::access,
    openapi::parameters::{ById, OptionalIfMatch},
    shapes::learning::attempts::{AnswersPut, AttemptBody},
};

routes! { get_attempt, save_answers, submit_attempt }

/// Read one of my attempts
///
/// Questions as drawn, answers as saved. Keys, explanations and feedback are shown once the
/// quiz's reveal policy allows it. The `ETag` is the version of the attempt, which each change of it
/// raises.
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<attempts::Get>()))),
    params(ById),
    responses((status = 200, description = "The attempt.", body = AttemptBody)))]
#[get("/attempts/{id}")]
pub async fn get_attempt(cx: Context) -> HandlerResult {
    let caller = cx.reader();
    let id = cx.admit::<attempts::Get, _>(&caller, cx.id("id", "attempt")).await?;
    let view = cx.services().attempt(&caller, id).await?;
    changed(view.attempt.version, &AttemptBody::from(&view))
}

/// Save answers
///
/// In place of those saved before, as often as wanted while the attempt is open. With `If-Match` only over the
/// version that was read, so that a forgotten tab does not wipe what another one saved (412); without it the
/// last one wins.
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<attempts::Save>()))),
    params(ById, OptionalIfMatch), request_body = AnswersPut,
    responses((status = 200, description = "The attempt with the answers.", body = AttemptBody)))]
#[put("/attempts/{id}/answers")]
pub async fn save_answers(mut cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let read = async {
        let id = cx.id("id", "attempt")?;
        let expected = optional_if_match(cx.headers())?;
        Ok(attempts::Save { id, expected, answers: cx.json::<AnswersPut>().await?.into_answers()? })
    };
    let read = read.await;
    let save = cx.admit::<attempts::Save, _>(&caller, read).await?;
    let view = cx.services().save_answers(&caller, save).await?;
    changed(view.attempt.version, &AttemptBody::from(&view))
}

/// Submit an attempt
///
/// With the answers given, or without a body with those saved. A second submission, and one that
/// comes too late, get the result that is there: `answers_accepted` says whether the answers given count,
/// `submission` how the attempt was handed in. `If-Match` is as for saving, while the attempt is open.
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<attempts::Submit>()))),
    params(ById, OptionalIfMatch), request_body = Option<AnswersPut>,
    responses((status = 200, description = "The attempt with its result.", body = AttemptBody)))]
#[post("/attempts/{id}/submission")]
pub async fn submit_attempt(mut cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let read = async {
        let id = cx.id("id", "attempt")?;
        let expected = optional_if_match(cx.headers())?;
        let given = cx.optional_json::<AnswersPut>().await?;
        Ok(attempts::Submit { id, expected, answers: given.map(AnswersPut::into_answers).transpose()? })
    };
    let read = read.await;
    let submit = cx.admit::<attempts::Submit, _>(&caller, read).await?;
    let view = cx.services().submit(&caller, submit).await?;
    changed(view.attempt.version, &AttemptBody::from(&view))
}
