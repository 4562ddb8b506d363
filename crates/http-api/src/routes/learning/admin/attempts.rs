//! `admin/…/attempts`: attempts of all learners.

use actix_web::{get, patch};
use domain::Id;
use services::learning::admin::attempts;

use crate::{
    answer::{Cache, HandlerResult, changed},
    conditional::version_tag,
    context::Context,
    openapi::access,
    openapi::parameters::{AttemptFilters, ById, IfMatch, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        learning::attempts::{AdminAttemptBody, AdminAttemptSummary, AttemptPatch},
    },
};

routes! { admin_list_attempts, admin_get_attempt, admin_edit_attempt }

/// List the attempts at a quiz
///
/// Oldest first, without questions and answers.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<attempts::List>()))),
    params(ById, AttemptFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The attempts.", body = ListOf<AdminAttemptSummary>)))]
#[get("/quizzes/{id}/attempts")]
pub async fn admin_list_attempts(cx: Context) -> HandlerResult {
    let read = || {
        let quiz = cx.id("id", "quiz")?;
        let (AttemptFilters { account_id, submitted }, page, list) = cx.page()?;
        Ok((attempts::List { quiz, account: account_id.map(Id::new), submitted, page }, list))
    };
    let ((found, now), list) = cx.ask_with(read()).await?;
    cx.list(&list, &found, |attempt| AdminAttemptSummary::new(attempt, now), Cache::Private, None)
}

/// Read an attempt
///
/// With questions, keys, answers and every change of its score.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<attempts::Get>()))),
    params(ById, IfNoneMatch),
    responses((status = 200, description = "The attempt.", body = AdminAttemptBody)))]
#[get("/attempts/{id}")]
pub async fn admin_get_attempt(cx: Context) -> HandlerResult {
    let detail = cx.ask(cx.id("id", "attempt").map(|id| attempts::Get { id })).await?;
    let (version, body) = (detail.attempt.version, AdminAttemptBody::from(&detail));
    // Not conditional: an open attempt's time left, and how questions count, change without a new version.
    if !detail.versioned {
        return changed(version, &body);
    }
    cx.read(version_tag(version), Cache::Private, 4_096, || body)
}

/// Set the score of an attempt, or open it again
///
/// With a reason; the old score is kept beside the new one. What is opened again has the `due_at` that is
/// stated, whatever becomes of limit and closing, until the event ends.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<attempts::Edit>()))),
    params(ById, IfMatch),
    request_body(content((AttemptPatch = "application/merge-patch+json"), (AttemptPatch = "application/json"))),
    responses((status = 200, description = "The attempt as it is now.", body = AdminAttemptBody)))]
#[patch("/attempts/{id}")]
pub async fn admin_edit_attempt(mut cx: Context) -> HandlerResult {
    let read = async {
        let (id, expected, patch) = cx.edit::<_, AttemptPatch>("attempt").await?;
        Ok(attempts::Edit { id, expected, edit: patch.into_edit()? })
    };
    let read = read.await;
    let detail = cx.make(read).await?;
    changed(detail.attempt.version, &AdminAttemptBody::from(&detail))
}
