//! What a learner sees of an attempt, and when the key is shown.

use std::sync::Arc;

use domain::{
    Timestamp,
    learning::{Answer, Quiz, QuizAttempt, QuizRevision, RevealPolicy},
};

use crate::{Cx, ServiceError, learning::submission::HandedIn};

/// An attempt as its learner sees it.
#[derive(Debug, Clone)]
pub struct AttemptView {
    /// The attempt.
    pub attempt: QuizAttempt,
    /// The questions it was taken on; shown without their keys unless `key` is there.
    pub revision: Arc<QuizRevision>,
    /// What was answered so far.
    pub answers: Vec<Answer>,
    /// The key, when the reveal policy of the quiz allows the learner to see it now.
    pub key: Option<Arc<QuizRevision>>,
    /// The time of the answer.
    pub now: Timestamp,
}

/// An attempt as it is now.
pub(super) async fn view(cx: &mut Cx<'_>, attempt: QuizAttempt) -> Result<AttemptView, ServiceError> {
    let revision = cx.revision(attempt.quiz_id, attempt.revision).await?;
    let answers = cx.uow.quiz_attempts().answers(attempt.id).await?;
    if attempt.is_open() {
        return Ok(AttemptView { attempt, revision, answers, key: None, now: cx.now });
    }
    let quiz = cx.uow.quizzes().lookup(attempt.quiz_id).await?.ok_or(ServiceError::NotFound("quiz"))?;
    view_of(cx, HandedIn { attempt, answers, revision, quiz }).await
}

/// A submitted attempt, with the key if it may be seen.
pub(super) async fn view_of(cx: &mut Cx<'_>, done: HandedIn) -> Result<AttemptView, ServiceError> {
    let HandedIn { attempt, answers, revision, quiz } = done;
    let key = if is_revealed(cx, &quiz, &attempt).await? {
        Some(match attempt.regraded_with {
            Some(number) => cx.revision(attempt.quiz_id, number).await?,
            None => Arc::clone(&revision),
        })
    } else {
        None
    };
    Ok(AttemptView { attempt, revision, answers, key, now: cx.now })
}

/// Whether the reveal policy lets the learner see the key of a submitted attempt.
async fn is_revealed(cx: &mut Cx<'_>, quiz: &Quiz, attempt: &QuizAttempt) -> Result<bool, ServiceError> {
    let (id, account) = (attempt.quiz_id, attempt.account_id);
    Ok(match quiz.details.reveal_policy {
        RevealPolicy::AfterSubmission => true,
        RevealPolicy::Never => false,
        RevealPolicy::AfterClosing => quiz.details.closes_at.is_some_and(|closes| closes <= cx.now),
        RevealPolicy::AfterPassing if attempt.result.is_some_and(|own| own.passed == Some(true)) => true,
        RevealPolicy::AfterPassing => {
            let scores = cx.uow.quiz_attempts().scores(id, account).await?;
            scores.iter().any(|score| score.passed == Some(true))
        }
        RevealPolicy::AfterLastAttempt => {
            let accommodation = cx.uow.accommodations().lookup(id, account).await?;
            let open = cx.uow.quiz_attempts().find_open(id, account).await?;
            let made = cx.uow.quiz_attempts().last_number(id, account).await?;
            let allowed = quiz.details.allowed_attempts(accommodation.as_ref());
            open.is_none() && allowed.is_some_and(|allowed| made >= allowed)
        }
    })
}
