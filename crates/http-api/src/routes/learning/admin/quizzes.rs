//! `admin/…/quizzes`: quizzes and how they are taken.

use actix_web::{delete, get, http::StatusCode, patch, post};
use services::learning::{
    admin::{questions, quizzes, regrading::Regrade},
    quizzes::Preview,
};

use crate::{
    answer::{Cache, HandlerResult, json},
    conditional::version_tag,
    context::Context,
    openapi::access,
    openapi::parameters::{ById, Force, IdempotencyKey, IfMatch, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        learning::{
            quizzes::{AdminQuizBody, QuizBody, QuizCreate, QuizPatch, QuizPreviewBody},
            statistics::{RegradePost, RegradedBody},
        },
    },
};

routes! {
    admin_list_quizzes, admin_create_quiz, admin_get_quiz, admin_update_quiz, admin_delete_quiz,
    admin_preview_quiz, admin_regrade_quiz,
}

/// List the quizzes of a lesson
///
/// Published or not, in their order, without their questions.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<quizzes::List>()))),
    params(ById, Paging, IfNoneMatch),
    responses((status = 200, description = "The quizzes.", body = ListOf<QuizBody>)))]
#[get("/lessons/{id}/quizzes")]
pub async fn admin_list_quizzes(cx: Context) -> HandlerResult {
    let list = |lesson, (), page| quizzes::List { lesson, page };
    cx.list_of::<QuizBody, _, _, _>(cx.id("id", "lesson"), list).await
}

/// Create a quiz
///
/// At the end of the lesson. Its questions are written after.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<quizzes::Create>()))),
    params(ById, IdempotencyKey), request_body = QuizCreate,
    responses((status = 201, description = "The quiz.", body = QuizBody)))]
#[post("/lessons/{id}/quizzes")]
pub async fn admin_create_quiz(mut cx: Context) -> HandlerResult {
    let lesson = cx.id("id", "lesson");
    let create = |lesson, new: QuizCreate| quizzes::Create { lesson, details: new.into() };
    cx.create_in::<QuizBody, _, _, _>("admin/quizzes", lesson, create).await
}

/// Read a quiz with its questions and keys
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<questions::Get>()))),
    params(ById, IfNoneMatch),
    responses((status = 200, description = "The quiz.", body = AdminQuizBody)))]
#[get("/quizzes/{id}")]
pub async fn admin_get_quiz(cx: Context) -> HandlerResult {
    let found = cx.ask(cx.id("id", "quiz").map(|quiz| questions::Get { quiz })).await?;
    cx.read(version_tag(found.quiz.version), Cache::Private, 4_096, || AdminQuizBody::from(&found))
}

/// Change the settings of a quiz
///
/// A merge patch (RFC 7396). Submitted attempts stay as they are; when another attempt or mark
/// counts from now on, the grades are computed anew. Open attempts follow limit and closing; what falls due
/// by that is handed in with what was saved.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<quizzes::Update>()))),
    params(ById, IfMatch),
    request_body(content((QuizPatch = "application/merge-patch+json"), (QuizPatch = "application/json"))),
    responses((status = 200, description = "The quiz as it is now.", body = QuizBody)))]
#[patch("/quizzes/{id}")]
pub async fn admin_update_quiz(mut cx: Context) -> HandlerResult {
    let update = |id, expected, patch: QuizPatch| quizzes::Update { id, expected, edit: patch.into() };
    cx.update::<QuizBody, _, _>("quiz", update).await
}

/// Delete a quiz
///
/// Refused (409) while attempts at it exist, unless it is forced.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<quizzes::Delete>()))),
    params(ById, Force, IfMatch),
    responses((status = 204, description = "It is gone.")))]
#[delete("/quizzes/{id}")]
pub async fn admin_delete_quiz(cx: Context) -> HandlerResult {
    let read = cx.deletion("quiz");
    cx.finish(read.map(|(id, expected, force)| quizzes::Delete { id, expected, force })).await
}

/// Preview a quiz
///
/// As a learner would see it in an attempt, published or not: with all of its questions, without their keys.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<Preview>()))), params(ById),
    responses((status = 200, description = "The quiz.", body = QuizPreviewBody)))]
#[get("/quizzes/{id}/preview")]
pub async fn admin_preview_quiz(cx: Context) -> HandlerResult {
    let quiz = cx.ask(cx.id("id", "quiz").map(|id| Preview { id })).await?;
    json(StatusCode::OK, &QuizPreviewBody::from(&quiz))
}

/// Regrade a quiz
///
/// Grades submitted attempts with the present key; old and new scores are both kept, and scores that were
/// set by hand stand unless they are included. Repeating it changes nothing more. With `dry_run` it says
/// what would change.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<Regrade>()))), params(ById),
    request_body = Option<RegradePost>,
    responses((status = 200, description = "What it did.", body = RegradedBody)))]
#[post("/quizzes/{id}/regrade")]
pub async fn admin_regrade_quiz(mut cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let read = async {
        let id = cx.id("id", "quiz")?;
        let asked = cx.optional_json::<RegradePost>().await?.unwrap_or_default();
        Ok((id, asked.dry_run, asked.into_regrading()?))
    };
    let read = read.await;
    let (id, dry_run, how) = cx.admit::<Regrade, _>(&caller, read).await?;
    let done = if dry_run {
        cx.services().preview_regrade(&caller, id, how).await?
    } else {
        cx.services().regrade(&caller, id, how).await?
    };
    json(StatusCode::OK, &RegradedBody::new(&done, dry_run))
}
