//! `admin/…/attempts`: attempts of all learners.

use actix_web::{get, patch};
use domain::{
    Id,
    identity::Role,
    learning::{Quiz, QuizAttempt},
};
use repositories::learning::AttemptFilter;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    answer::{Answer, Cache, changed},
    conditional::version_tag,
    context::Context,
    openapi::parameters::{AttemptFilters, ById, IfMatch, IfNoneMatch, Paging},
    page::List,
    query::read_uuid,
    shapes::{
        ListOf,
        attempts::{AdminAttemptBody, AdminAttemptSummary, AttemptPatch},
    },
};

/// The routes.
pub fn configure(config: &mut ServiceConfig) {
    config.service(admin_list_attempts).service(admin_get_attempt).service(admin_edit_attempt);
}

/// List the attempts at a quiz
///
/// Oldest first, without questions and answers.
#[utoipa::path(tag = "admin: quizzes", params(ById, AttemptFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The attempts.", body = ListOf<AdminAttemptSummary>)))]
#[get("/quizzes/{id}/attempts")]
pub async fn admin_list_attempts(cx: Context) -> Answer {
    let caller = cx.reader();
    let read = || {
        let id = cx.id::<Quiz>("id", "quiz")?;
        let query = cx.query(&["account_id", "submitted", "limit", "cursor"])?;
        let account_id = query.parsed("account_id", "a UUID", read_uuid)?.map(Id::new);
        let submitted = query.switch("submitted")?;
        let list = List::new("admin/quizzes/attempts")
            .with("quiz", id)
            .with_some("account", account_id)
            .with_some("submitted", submitted);
        let filter = AttemptFilter { quiz_id: Some(id), account_id, submitted };
        Ok((id, filter, cx.page_of(&list, &query)?, list))
    };
    let (id, filter, page, list) = cx.admit_as(&caller, Role::Admin, read()).await?;
    let (found, now) = cx.services().quiz_attempts(&caller, id, filter, page).await?;
    let items: Vec<_> = found.items.iter().map(|attempt| AdminAttemptSummary::new(attempt, now)).collect();
    cx.list(&list, items, found.next.as_ref(), Cache::Private, None)
}

/// Read an attempt
///
/// With questions, keys, answers and every change of its score.
#[utoipa::path(tag = "admin: quizzes", params(ById, IfNoneMatch),
    responses((status = 200, description = "The attempt.", body = AdminAttemptBody)))]
#[get("/attempts/{id}")]
pub async fn admin_get_attempt(cx: Context) -> Answer {
    let caller = cx.reader();
    let id = cx.admit_as(&caller, Role::Admin, cx.id::<QuizAttempt>("id", "attempt")).await?;
    let detail = cx.services().attempt_for_admin(&caller, id).await?;
    let (version, body) = (detail.attempt.version, AdminAttemptBody::from(&detail));
    // Not conditional: an open attempt's time left changes without a new version.
    if detail.attempt.is_open() {
        return changed(version, &body);
    }
    cx.read(version_tag(version), Cache::Private, 4_096, || body)
}

/// Set the score of an attempt, or open it again
///
/// With a reason; the old score is kept beside the new one.
#[utoipa::path(tag = "admin: quizzes", params(ById, IfMatch),
    request_body(content((AttemptPatch = "application/merge-patch+json"), (AttemptPatch = "application/json"))),
    responses((status = 200, description = "The attempt as it is now.", body = AdminAttemptBody)))]
#[patch("/attempts/{id}")]
pub async fn admin_edit_attempt(mut cx: Context) -> Answer {
    let caller = cx.caller();
    let read = async {
        let (id, expected, patch) = cx.edit::<QuizAttempt, AttemptPatch>("attempt").await?;
        Ok((id, expected, patch.into_edit()?))
    };
    let read = read.await;
    let (id, expected, edit) = cx.admit_as(&caller, Role::Admin, read).await?;
    let detail = cx.services().edit_attempt(&caller, id, expected, edit).await?;
    changed(detail.attempt.version, &AdminAttemptBody::from(&detail))
}
