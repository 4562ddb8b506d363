//! `quizzes/…`: a learner meets a quiz and starts attempts.

use std::sync::Arc;

use actix_web::{get, http::StatusCode, post};
use domain::{Id, learning::QuizAttempt};
use serde_json::Value;
use services::{
    Created, Render,
    learning::{
        attempts::{self, AttemptView},
        quizzes,
    },
};

use crate::{
    answer::{Cache, HandlerResult, created, stored, stored_header, stored_status},
    conditional::weak_tag,
    context::Context,
    openapi::access,
    openapi::parameters::{ById, IdempotencyKey, IfNoneMatch, Paging},
    query::read_uuid,
    shapes::{
        ListOf,
        learning::{
            attempts::{AttemptBody, AttemptSummary},
            quizzes::LearnerQuizBody,
        },
    },
};

/// Where an attempt is.
const PLACE: &str = "/api/v1/attempts/";

routes! { get_quiz, start_attempt, list_own_attempts }

/// Read a quiz
///
/// For whoever is enrolled: how many questions and points there are, the limits, the learner's own attempts.
/// The questions come with an attempt.
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
    ));
    cx.read(etag, Cache::Private, 1_024, || LearnerQuizBody::from(&quiz))
}

/// Start an attempt
///
/// Starts one (201), or returns the one that is open (200): two starts at once give one attempt.
/// The subset and order of its questions and options are drawn once. A start that is repeated with its
/// `Idempotency-Key` gets the attempt of the first one as it is now.
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<attempts::Start>()))),
    params(ById, IdempotencyKey),
    responses(
        (status = 201, description = "An attempt is started.", body = AttemptBody),
        (status = 200, description = "The open attempt.", body = AttemptBody),
    ))]
#[post("/quizzes/{id}/attempts")]
pub async fn start_attempt(mut cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let read = async {
        let quiz = cx.id("id", "quiz")?;
        let bytes = cx.bytes().await?;
        Ok((attempts::Start { quiz }, cx.once(&bytes, rendered())?))
    };
    let read = read.await;
    let (start, once) = cx.admit::<attempts::Start, _>(&caller, read).await?;
    let made = cx.services().create(&caller, start, once).await?;
    let Some(id) = made.replayed.then(|| place_of(&made)).flatten() else { return created(made) };
    let view = cx.services().attempt(&caller, id).await?;
    created(Created { response: answered(stored_status(&made), &view), replayed: true })
}

fn rendered() -> Render<attempts::Started> {
    Arc::new(|started: &attempts::Started| {
        let status = if started.new { StatusCode::CREATED } else { StatusCode::OK };
        answered(status, &started.view)
    })
}

fn answered(status: StatusCode, view: &AttemptView) -> Value {
    let headers = vec![
        ("location".to_owned(), format!("{PLACE}{}", view.attempt.id)),
        ("etag".to_owned(), format!("\"{}\"", view.attempt.version)),
    ];
    stored(status, headers, serde_json::to_string(&AttemptBody::from(view)))
}

/// The attempt that a stored answer is about.
fn place_of(made: &Created) -> Option<Id<QuizAttempt>> {
    stored_header(made, "location")?.strip_prefix(PLACE).and_then(read_uuid).map(Id::new)
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
