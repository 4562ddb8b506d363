//! Admins look at attempts, set scores by hand and open attempts again.

use std::sync::Arc;

use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{
        Answer, AttemptScore, EventStatus, Graded, Points, Quiz, QuizAttempt, QuizRevision, ScoreChange,
        ScoreChangeKind, Terms,
    },
};
use repositories::{
    AccountOf, EventOf, Lock, Page, PageRequest, Root, StorageError, learning::AttemptFilter,
};
use serde_json::json;

use crate::{
    Access, Change, Cx, IfMatch, ServiceError, UseCase, Writes,
    learning::{
        deadlines::{as_of_now, terms_of},
        grades::{complete_if_done, update_grade},
        treated::{AsGraded, as_graded},
    },
    resource::by_id,
};

/// Longest reason, in characters.
const MAX_REASON: usize = 1_000;

/// An attempt with everything about it, keys included.
#[derive(Debug, Clone)]
pub struct AttemptDetail {
    /// The attempt.
    pub attempt: QuizAttempt,
    /// The questions it was taken on.
    pub revision: Arc<QuizRevision>,
    /// What was answered and earned.
    pub answers: Vec<Answer>,
    /// Changes of its score after submission.
    pub changes: Vec<ScoreChange>,
    /// What it was graded as, where some of its questions count otherwise.
    pub as_graded: Option<AsGraded>,
    /// Whether all of this changes with the version of the attempt only.
    pub versioned: bool,
    /// The time of the answer.
    pub now: Timestamp,
}

/// What an admin does to an attempt.
#[derive(Debug, Clone, PartialEq)]
pub enum ScoreEdit {
    /// Sets the score by hand.
    Override {
        /// The new score, 0 to the points there were.
        score: f64,
        /// Why.
        reason: String,
    },
    /// Opens it again, with its answers.
    Reopen {
        /// Until when, at most the end of the event; not given: as an attempt that starts now.
        due_at: Option<Timestamp>,
        /// Why.
        reason: String,
    },
}

async fn attempt_by_id(cx: &mut Cx<'_>, id: Id<QuizAttempt>) -> Result<QuizAttempt, ServiceError> {
    cx.uow.quiz_attempts().lookup(id).await?.ok_or(ServiceError::NotFound("attempt"))
}

/// Lists attempts at a quiz, oldest first.
pub struct List {
    /// The quiz.
    pub quiz: Id<Quiz>,
    /// Only those of this account.
    pub account: Option<Id<Account>>,
    /// Only those that are, or are not, submitted.
    pub submitted: Option<bool>,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::ADMIN;
    /// With the time of the answer.
    type Output = (Page<QuizAttempt>, Timestamp);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        by_id(cx.uow, self.quiz).await?;
        let filter =
            AttemptFilter { quiz_id: Some(self.quiz), account_id: self.account, submitted: self.submitted };
        let mut found = cx.uow.quiz_attempts().list(&filter, &self.page).await?;
        found.items = as_of_now(cx.uow, found.items).await?;
        Ok((found, cx.now))
    }
}

/// Reads one attempt.
pub struct Get {
    /// Which one.
    pub id: Id<QuizAttempt>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::ADMIN;
    type Output = AttemptDetail;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<AttemptDetail, ServiceError> {
        let attempt = attempt_by_id(cx, self.id).await?;
        let quiz = by_id(cx.uow, attempt.quiz_id).await?;
        detail(cx, attempt, &quiz).await
    }
}

/// Sets a score by hand or opens an attempt again; the old score is kept beside the new one.
pub struct Edit {
    /// Which one.
    pub id: Id<QuizAttempt>,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// What is done to it.
    pub edit: ScoreEdit,
}

impl UseCase for Edit {
    const ACCESS: Access = Access::ADMIN;
    type Output = AttemptDetail;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<AttemptDetail, ServiceError> {
        let mut attempt = attempt_by_id(cx, self.id).await?;
        self.expected.check(attempt.version)?;
        let quiz = by_id(cx.uow, attempt.quiz_id).await?;
        let change = apply(cx, &mut attempt, &quiz, &self.edit).await?;
        cx.uow.gradebook().add_score_change(&change).await?;
        update_grade_and_completion(cx, &quiz, &attempt).await?;
        let entry = Change::new("attempt", self.id, "attempt.score");
        cx.record(entry.details(json!({ "kind": change.kind }))).await?;
        detail(cx, attempt, &quiz).await
    }
}

impl Writes for Edit {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        // Nothing is opened again for an account that is being locked out.
        let account = Root::Account(AccountOf::Attempt(self.id));
        [account.shared()].into_iter().chain(EventOf::Attempt(self.id).edited()).collect()
    }
}

async fn detail(
    cx: &mut Cx<'_>,
    mut attempt: QuizAttempt,
    quiz: &Quiz,
) -> Result<AttemptDetail, ServiceError> {
    if attempt.is_open() {
        attempt = terms_of(cx, attempt.id).await?.applied(attempt);
    }
    let revision = cx.revision(attempt.quiz_id, attempt.revision).await?;
    let answers = cx.uow.quiz_attempts().answers(attempt.id).await?;
    let changes = cx.uow.gradebook().score_changes(attempt.id).await?;
    let as_graded = as_graded(cx, quiz, &attempt, &revision, &answers).await?;
    let versioned = !attempt.is_open() && quiz.treatments.is_empty();
    Ok(AttemptDetail { attempt, revision, answers, changes, as_graded, versioned, now: cx.now })
}

async fn apply(
    cx: &mut Cx<'_>,
    attempt: &mut QuizAttempt,
    quiz: &Quiz,
    edit: &ScoreEdit,
) -> Result<ScoreChange, ServiceError> {
    let now = cx.now;
    let Some(old) = attempt.result else {
        return Err(ServiceError::conflict("attempt_open", "the attempt is still open"));
    };
    let (kind, new, reason) = match edit {
        ScoreEdit::Override { score, reason } => {
            let max_score = Points::tidied(old.max_score);
            let graded = Graded { score: by_hand(*score, max_score)?, max_score };
            let new = AttemptScore::new(&graded, &quiz.details);
            attempt.result = Some(new);
            attempt.mark_changed(now);
            (ScoreChangeKind::Override, Some(new), reason)
        }
        ScoreEdit::Reopen { due_at, reason } => {
            let terms = terms_of(cx, attempt.id).await?;
            attempt.open_again(reopened_until(&terms, *due_at, now)?);
            (ScoreChangeKind::Reopen, None, reason)
        }
    };
    check_reason(reason)?;
    cx.uow.quiz_attempts().save(attempt).await.map_err(|error| match error {
        StorageError::Conflict { .. } => {
            ServiceError::conflict("another_open", "the learner has another open attempt at the quiz")
        }
        other => other.into(),
    })?;
    if new.is_none() {
        let mut answers = cx.uow.quiz_attempts().answers(attempt.id).await?;
        for answer in &mut answers {
            answer.points_awarded = None;
        }
        cx.uow.quiz_attempts().put_answers(attempt.id, &answers, now).await?;
    }
    Ok(ScoreChange {
        id: cx.new_id(),
        attempt_id: attempt.id,
        kind,
        old_score: Some(old.score),
        new_score: new.map(|new| new.score),
        old_max_score: Some(old.max_score),
        new_max_score: new.map(|new| new.max_score),
        reason: Some(reason.clone()),
        actor: cx.actor(),
        created_at: now,
    })
}

/// Grade and completion after a change of one attempt's result.
pub(super) async fn update_grade_and_completion(
    cx: &mut Cx<'_>,
    quiz: &Quiz,
    attempt: &QuizAttempt,
) -> Result<(), ServiceError> {
    if update_grade(cx, quiz, attempt.account_id).await? {
        let access = cx.uow.quizzes().find_access(quiz.id, attempt.account_id).await?;
        let access = access.ok_or(ServiceError::NotFound("quiz"))?;
        complete_if_done(cx, access.enrolment).await?;
    }
    Ok(())
}

/// A score that was given by hand.
fn by_hand(score: f64, max_score: f64) -> Result<f64, ServiceError> {
    let points = Points::exact(score);
    if !(0.0..=max_score).contains(&points.map_or(score, Points::value)) {
        let message = format!("must be between 0 and {max_score}");
        return Err(ServiceError::invalid("/score", "out_of_range", message));
    }
    let message = "must have at most four decimal places";
    points.map(Points::value).ok_or_else(|| ServiceError::invalid("/score", "decimal_places", message))
}

/// Until when an attempt that is opened again may be answered: as stated, or as if it started now.
fn reopened_until(
    terms: &Terms,
    stated: Option<Timestamp>,
    now: Timestamp,
) -> Result<Option<Timestamp>, ServiceError> {
    if terms.event.status == EventStatus::Archived || terms.event.has_ended(now) {
        return Err(ServiceError::conflict("event_over", "the event has ended or is archived"));
    }
    if !terms.takes_part {
        let detail = "the learner has left the event or has no active account";
        return Err(ServiceError::conflict("not_taking_part", detail));
    }
    let invalid = |code, message| Err(ServiceError::invalid("/due_at", code, message));
    match stated {
        Some(due) if due <= now => invalid("past", "must be in the future"),
        Some(due) if terms.event.ends_at.is_some_and(|ends| ends < due) => {
            invalid("after_end", "must not be after the end of the event")
        }
        Some(due) => Ok(Some(due)),
        None => Ok(terms.due_again(now)),
    }
}

fn check_reason(reason: &str) -> Result<(), ServiceError> {
    let length = reason.trim().chars().count();
    if length == 0 || length > MAX_REASON || reason.contains('\0') {
        return Err(ServiceError::invalid(
            "/reason",
            "reason",
            format!("must say why in 1 to {MAX_REASON} characters"),
        ));
    }
    Ok(())
}
