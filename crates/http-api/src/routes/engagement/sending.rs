//! `engagement/replies/{id}/sending` and what comes of it.

use actix_web::{delete, http::StatusCode, post, put};
use domain::engagement::ReplyAction;
use services::engagement::sending::{MarkPosted, Release, Resolve, Send};

use crate::{
    answer::{HandlerResult, json},
    context::Context,
    openapi::parameters::{ById, SendingToken},
    openapi::{access, transitions},
    shapes::engagement::replies::{PostingPut, ReplyBody, ResolutionPut, SendingBody, SendingCreate},
};

routes! { send_reply, release_reply, post_reply, resolve_reply }

/// Begin to send a reply
///
/// Recorded before anything goes out. What was allowed when it was approved is looked at again: `wording`,
/// `post_gone`, `do_not_contact`, `second_reply`, `cooldown`, `same_text`. Who says nothing until the end
/// leaves it `UNKNOWN`: nobody sends it again until a person says what came of it.
#[utoipa::path(tag = "desk: replies",
    extensions(
        ("x-required-role" = json!(access::<Send>())),
        ("x-transitions" = json!(transitions(&[ReplyAction::Send])))
    ),
    params(ById), request_body = SendingCreate,
    responses((status = 201, description = "What to send, and the token.", body = SendingBody)))]
#[post("/replies/{id}/sending")]
pub async fn send_reply(mut cx: Context) -> HandlerResult {
    let read = async {
        let id = cx.id("id", "reply")?;
        let SendingCreate { lease_seconds, allow_second } = cx.json().await?;
        Ok(Send { id, lease_seconds, allow_second })
    };
    let read = read.await;
    let sent = cx.make(read).await?;
    json(StatusCode::CREATED, &SendingBody::from(&sent))
}

/// Say that nothing went out
///
/// The reply may be sent again.
#[utoipa::path(tag = "desk: replies",
    extensions(
        ("x-required-role" = json!(access::<Release>())),
        ("x-transitions" = json!(transitions(&[ReplyAction::Release])))
    ),
    params(ById, SendingToken),
    responses((status = 204, description = "It is approved as before.")))]
#[delete("/replies/{id}/sending")]
pub async fn release_reply(cx: Context) -> HandlerResult {
    let read = || Ok(Release { id: cx.id("id", "reply")?, token: cx.required_lease_token()? });
    cx.finish(read()).await
}

/// Say that a reply went out
///
/// With what the platform calls it. The last token stays good when its time is over.
#[utoipa::path(tag = "desk: replies",
    extensions(
        ("x-required-role" = json!(access::<MarkPosted>())),
        ("x-transitions" = json!(transitions(&[ReplyAction::Post])))
    ),
    params(ById, SendingToken), request_body = PostingPut,
    responses((status = 200, description = "The reply, which is posted.", body = ReplyBody)))]
#[put("/replies/{id}/posting")]
pub async fn post_reply(mut cx: Context) -> HandlerResult {
    let read = async {
        let (id, token) = (cx.id("id", "reply")?, cx.required_lease_token()?);
        Ok(MarkPosted { id, token, platform_post_id: cx.json::<PostingPut>().await?.platform_post_id })
    };
    let read = read.await;
    cx.change::<ReplyBody, _>(read).await
}

/// Say what became of a reply whose sending is unknown
///
/// Somebody looked at the platform: it is there, or it is not and may be sent again.
#[utoipa::path(tag = "desk: replies",
    extensions(
        ("x-required-role" = json!(access::<Resolve>())),
        ("x-transitions" = json!(transitions(&[ReplyAction::Confirm, ReplyAction::Deny])))
    ),
    params(ById), request_body = ResolutionPut,
    responses((status = 200, description = "The reply as it is now.", body = ReplyBody)))]
#[put("/replies/{id}/resolution")]
pub async fn resolve_reply(mut cx: Context) -> HandlerResult {
    let read = async {
        let id = cx.id("id", "reply")?;
        Ok(Resolve { id, posted_as: cx.json::<ResolutionPut>().await?.posted_as()? })
    };
    let read = read.await;
    cx.change::<ReplyBody, _>(read).await
}
