//! `admin/quizzes/{id}/accommodations/{account_id}`: more time, more attempts or a window of their own for one
//! learner.

use actix_web::{
    HttpResponse, delete, get,
    http::{StatusCode, header},
    put,
};
use domain::{Id, identity::Account, learning::Quiz};
use services::learning::admin::accommodations;

use crate::{
    answer::{Cache, HandlerResult, json},
    conditional::{create_or_replace, version_tag},
    context::Context,
    openapi::access,
    openapi::parameters::{ByAccount, ById, CreateOrReplace, IfMatch, IfNoneMatch},
    problem::Problem,
    shapes::learning::accommodations::{AccommodationBody, AccommodationPut},
};

routes! { admin_get_accommodation, admin_put_accommodation, admin_delete_accommodation }

fn ids(cx: &Context) -> Result<(Id<Quiz>, Id<Account>), Problem> {
    Ok((cx.id("id", "quiz")?, cx.id("account_id", "account")?))
}

/// Read what a learner is granted on a quiz
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<accommodations::Get>()))),
    params(ById, ByAccount, IfNoneMatch),
    responses((status = 200, description = "What is granted.", body = AccommodationBody)))]
#[get("/quizzes/{id}/accommodations/{account_id}")]
pub async fn admin_get_accommodation(cx: Context) -> HandlerResult {
    let found = cx.ask(ids(&cx).map(|(quiz, account)| accommodations::Get { quiz, account })).await?;
    cx.read(version_tag(found.version), Cache::Private, 320, || AccommodationBody::from(&found))
}

/// Grant a learner more time, more attempts or a window of their own on a quiz
///
/// `If-None-Match: *` grants it anew (201), `If-Match` replaces what was granted (200). The time goes beyond
/// limit and closing, and counts for an open attempt, too. A learner with a closing of their own may start until
/// then; under the reveal policy `after_closing` nobody sees the key before.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<accommodations::Set>()))),
    params(ById, ByAccount, CreateOrReplace), request_body = AccommodationPut,
    responses(
        (status = 201, description = "Newly granted.", body = AccommodationBody),
        (status = 200, description = "What is granted now.", body = AccommodationBody),
    ))]
#[put("/quizzes/{id}/accommodations/{account_id}")]
pub async fn admin_put_accommodation(mut cx: Context) -> HandlerResult {
    let read = async {
        let (quiz, account) = ids(&cx)?;
        let expected = create_or_replace(cx.headers())?;
        let AccommodationPut { extra_seconds, extra_attempts, opens_at, closes_at } = cx.json().await?;
        let (opens_at, closes_at) = (opens_at.map(|time| time.0), closes_at.map(|time| time.0));
        Ok(accommodations::Set {
            quiz,
            account,
            expected,
            extra_seconds,
            extra_attempts,
            opens_at,
            closes_at,
        })
    };
    let read = read.await;
    let (granted, new) = cx.make(read).await?;
    let status = if new { StatusCode::CREATED } else { StatusCode::OK };
    let mut response: HttpResponse = json(status, &AccommodationBody::from(&granted))?;
    response.headers_mut().insert(header::ETAG, version_tag(granted.version));
    Ok(response)
}

/// Take back what a learner is granted on a quiz
///
/// An open attempt loses the time and the closing, too; what falls due by that is handed in with what was saved.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<accommodations::Remove>()))),
    params(ById, ByAccount, IfMatch),
    responses((status = 204, description = "It is taken back.")))]
#[delete("/quizzes/{id}/accommodations/{account_id}")]
pub async fn admin_delete_accommodation(cx: Context) -> HandlerResult {
    let read = || {
        let (quiz, account) = ids(&cx)?;
        Ok(accommodations::Remove { quiz, account, expected: cx.if_match()? })
    };
    cx.finish(read()).await
}
