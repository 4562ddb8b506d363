//! `attempts/…`: a learner answers, submits, looks back.

use actix_web::{get, http::StatusCode, post, put};
use services::learning::attempts;

use crate::{
    answer::{HandlerResult, json},
    context::Context,
    openapi::access,
    openapi::parameters::ById,
    shapes::learning::attempts::{AnswersPut, AttemptBody},
};

routes! { get_attempt, save_answers, submit_attempt }

/// Read one of my attempts
///
/// Questions as drawn, answers as saved. Keys, explanations and feedback are shown once the
/// quiz's reveal policy allows it.
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<attempts::Get>()))),
    params(ById),
    responses((status = 200, description = "The attempt.", body = AttemptBody)))]
#[get("/attempts/{id}")]
pub async fn get_attempt(cx: Context) -> HandlerResult {
    let caller = cx.reader();
    let id = cx.admit::<attempts::Get, _>(&caller, cx.id("id", "attempt")).await?;
    let view = cx.services().attempt(&caller, id).await?;
    json(StatusCode::OK, &AttemptBody::from(&view))
}

/// Save answers
///
/// In place of those saved before, as often as wanted while the attempt is open.
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<attempts::Save>()))),
    params(ById), request_body = AnswersPut,
    responses((status = 200, description = "The attempt with the answers.", body = AttemptBody)))]
#[put("/attempts/{id}/answers")]
pub async fn save_answers(mut cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let read = async {
        let id = cx.id("id", "attempt")?;
        Ok(attempts::Save { id, answers: cx.json::<AnswersPut>().await?.into_answers()? })
    };
    let read = read.await;
    let save = cx.admit::<attempts::Save, _>(&caller, read).await?;
    let view = cx.services().save_answers(&caller, save).await?;
    json(StatusCode::OK, &AttemptBody::from(&view))
}

/// Submit an attempt
///
/// With the answers given, or without a body with those saved. A second submission, and one that
/// comes too late, get the result that is there.
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<attempts::Submit>()))),
    params(ById), request_body = Option<AnswersPut>,
    responses((status = 200, description = "The attempt with its result.", body = AttemptBody)))]
#[post("/attempts/{id}/submission")]
pub async fn submit_attempt(mut cx: Context) -> HandlerResult {
    let read = async {
        let id = cx.id("id", "attempt")?;
        let given = cx.optional_json::<AnswersPut>().await?;
        Ok(attempts::Submit { id, answers: given.map(AnswersPut::into_answers).transpose()? })
    };
    let read = read.await;
    let view = cx.make(read).await?;
    json(StatusCode::OK, &AttemptBody::from(&view))
}
