//! `quizzes/…`: a learner meets a quiz and starts attempts.

use std::sync::Arc;

use actix_web::{get, http::StatusCode, post};
use services::{
    Render,
    learning::{attempts, quizzes},
};

use crate::{
    answer::{Cache, HandlerResult, stored},
    conditional::weak_tag,
    context::Context,
    openapi::access,
    openapi::parameters::{ById, IdempotencyKey, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        learning::{
            attempts::{AttemptBody, AttemptSummary},
            quizzes::{LearnerQuizBody, is_open},
        },
    },
};

routes! { get_quiz, start_attempt, list_own_attempts }

/// Read a quiz
///
/// With its questions, without their keys, for whoever is enrolled.
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<quizzes::Get>()))),
    params(ById, IfNoneMatch),
    responses((status = 200, description = "The quiz.", body = LearnerQuizBody)))]
#[get("/quizzes/{id}")]
pub async fn get_quiz(cx: Context) -> HandlerResult {
    let quiz = cx.ask(cx.id("id", "quiz").map(|id| quizzes::Get { id })).await?;
    // Everything that the answer is made of; revisions never change.
    let etag = weak_tag(&(
        quiz.quiz.version,
        quiz.quiz.revision,
        quiz.attempts_made,
        quiz.accommodation.as_ref().map(|granted| granted.version),
        quiz.grade.as_ref().map(|grade| grade.updated_at),
        is_open(&quiz),
    ));
    let size = 1_024 + 512 * quiz.revision.questions.len();
    cx.read(etag, Cache::Private, size, || LearnerQuizBody::from(&quiz))
}

/// Start an attempt
///
/// Starts one (201), or returns the one that is open (200): two starts at once give one attempt.
/// The subset and order of its questions and options are drawn once.
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<attempts::Start>()))),
    params(ById, IdempotencyKey),
    responses(
        (status = 201, description = "An attempt is started.", body = AttemptBody),
        (status = 200, description = "The open attempt.", body = AttemptBody),
    ))]
#[post("/quizzes/{id}/attempts")]
pub async fn start_attempt(mut cx: Context) -> HandlerResult {
    let read = async {
        let quiz = cx.id("id", "quiz")?;
        Ok((attempts::Start { quiz }, cx.bytes().await?))
    };
    let read = read.await;
    let render: Render<attempts::Started> = Arc::new(|started| {
        let status = if started.new { StatusCode::CREATED } else { StatusCode::OK };
        let place = format!("/api/v1/attempts/{}", started.view.attempt.id);
        let body = serde_json::to_string(&AttemptBody::from(&started.view));
        stored(status, vec![("location".to_owned(), place)], body)
    });
    cx.create(read, render).await
}

/// List my attempts at a quiz
///
/// Oldest first, without questions and answers.
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<attempts::List>()))),
    params(ById, Paging, IfNoneMatch),
    responses((status = 200, description = "The attempts.", body = ListOf<AttemptSummary>)))]
#[get("/quizzes/{id}/attempts")]
pub async fn list_own_attempts(cx: Context) -> HandlerResult {
    let caller = cx.reader();
    let read = || {
        let quiz = cx.id("id", "quiz")?;
        let ((), page, list) = cx.page()?;
        Ok((attempts::List { quiz, page }, list))
    };
    let (own, list) = cx.admit::<attempts::List, _>(&caller, read()).await?;
    let (found, now) = cx.services().own_attempts(&caller, own).await?;
    cx.list(&list, &found, |attempt| AttemptSummary::new(attempt, now), Cache::Private, None)
}
