//! What follows for open attempts when that changes which their time is computed from.

use std::collections::HashMap;

use domain::{
    Id, Timestamp,
    learning::{LOOK_AT_ONCE, QuizAttempt, Terms},
};
use repositories::{StorageError, UnitOfWork, learning::OpenAttempts};

use super::submission::{HandIn, hand_in};
use crate::{Cx, ServiceError};

/// So many open attempts are looked at by the unit that changes their time; more are left to the sweeper, one
/// unit each. Whoever looks at one or answers it goes by the new time at once.
const FEW: usize = 50;

/// Hands in what is due by a change, with what was saved, and has the sweeper look at the rest.
pub(crate) async fn follow(cx: &mut Cx<'_>, of: OpenAttempts) -> Result<(), ServiceError> {
    for id in cx.uow.quiz_attempts().list_open(of, FEW).await?.unwrap_or_default() {
        hand_in_if_past(cx, id).await?;
    }
    look_later(cx, of).await
}

/// Has the sweeper look at open attempts: it holds what their learners have, so nothing that their time is
/// computed from changes meanwhile.
pub(crate) async fn look_later(cx: &mut Cx<'_>, of: OpenAttempts) -> Result<(), ServiceError> {
    cx.uow.quiz_attempts().set_due(of, Some(LOOK_AT_ONCE)).await?;
    Ok(())
}

/// What became of an attempt that was looked at.
enum Looked {
    /// It was handed in.
    HandedIn,
    /// It may be answered until then; `None`: it has no limit.
    GoesOn(Option<Timestamp>),
    /// It is submitted or gone.
    IsOver,
}

/// Hands an attempt in if it may not be answered any more, and else stores the time that holds for it now.
/// Says whether it was handed in. For who holds what the learner has.
pub(crate) async fn settle(cx: &mut Cx<'_>, id: Id<QuizAttempt>) -> Result<bool, ServiceError> {
    match hand_in_if_past(cx, id).await? {
        Looked::HandedIn => Ok(true),
        Looked::IsOver => Ok(false),
        Looked::GoesOn(due_at) => {
            cx.uow.quiz_attempts().set_due(OpenAttempts::One(id), due_at).await?;
            Ok(false)
        }
    }
}

async fn hand_in_if_past(cx: &mut Cx<'_>, id: Id<QuizAttempt>) -> Result<Looked, ServiceError> {
    // Another server, the learner or a deletion may have come first.
    let found = cx.uow.quiz_attempts().lookup(id).await?.filter(QuizAttempt::is_open);
    let Some(attempt) = found else { return Ok(Looked::IsOver) };
    let terms = terms_of(cx, id).await?;
    let attempt = terms.applied(attempt);
    if !terms.are_past(&attempt, cx.now, cx.services.settings.late_grace) {
        return Ok(Looked::GoesOn(attempt.due_at));
    }
    let access = cx.uow.quizzes().find_access(attempt.quiz_id, attempt.account_id).await?;
    let access = access.ok_or(ServiceError::NotFound("quiz"))?;
    hand_in(cx, attempt, access, HandIn::Overdue).await?;
    Ok(Looked::HandedIn)
}

/// What decides until when an attempt may be answered.
pub(crate) async fn terms_of(cx: &mut Cx<'_>, id: Id<QuizAttempt>) -> Result<Terms, ServiceError> {
    let found = cx.uow.quiz_attempts().terms(&[id]).await?;
    let (_, terms) = found.into_iter().next().ok_or(ServiceError::NotFound("attempt"))?;
    Ok(terms)
}

/// Attempts with the times that hold for them now; submitted ones are as they were handed in.
pub(crate) async fn as_of_now(
    uow: &mut dyn UnitOfWork,
    attempts: Vec<QuizAttempt>,
) -> Result<Vec<QuizAttempt>, StorageError> {
    let open: Vec<_> = attempts.iter().filter(|one| one.is_open()).map(|one| one.id).collect();
    if open.is_empty() {
        return Ok(attempts);
    }
    let terms: HashMap<_, _> = uow.quiz_attempts().terms(&open).await?.into_iter().collect();
    let applied = |attempt: QuizAttempt| match terms.get(&attempt.id) {
        Some(terms) => terms.applied(attempt),
        None => attempt,
    };
    Ok(attempts.into_iter().map(applied).collect())
}
