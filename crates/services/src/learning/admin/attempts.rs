//! Admins look at attempts, set scores by hand and open attempts again.

use std::sync::Arc;

use domain::{
    Id, Timestamp,
    identity::Role,
    learning::{Answer, AttemptScore, Quiz, QuizAttempt, QuizRevision, ScoreChange, ScoreChangeKind},
};
use repositories::{Page, PageRequest, StorageError, UnitOfWork, learning::AttemptFilter};
use serde_json::json;

use super::quizzes::quiz_by_id;
use crate::{Caller, Change, IfMatch, Principal, ServiceError, Services};

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
        /// Until when; not given: the quiz's time limit from now.
        due_at: Option<Timestamp>,
        /// Why.
        reason: String,
    },
}

impl Services {
    /// Attempts at a quiz, oldest first.
    pub async fn quiz_attempts(
        &self,
        caller: &Caller,
        quiz: Id<Quiz>,
        mut filter: AttemptFilter,
        page: PageRequest,
    ) -> Result<(Page<QuizAttempt>, Timestamp), ServiceError> {
        let now = self.clock.now();
        filter.quiz_id = Some(quiz);
        self.read_as(caller, Role::Admin, move |uow, _| {
            let page = page.clone();
            Box::pin(async move {
                quiz_by_id(uow, quiz).await?;
                Ok((uow.quiz_attempts().list(&filter, &page).await?, now))
            })
        })
        .await
    }

    /// One attempt.
    pub async fn attempt_for_admin(
        &self,
        caller: &Caller,
        id: Id<QuizAttempt>,
    ) -> Result<AttemptDetail, ServiceError> {
        let services = self.clone();
        let now = self.clock.now();
        self.read_as(caller, Role::Admin, move |uow, _| {
            let services = services.clone();
            Box::pin(async move {
                let attempt =
                    uow.quiz_attempts().lookup(id).await?.ok_or(ServiceError::NotFound("attempt"))?;
                services.detail(uow, attempt, now).await
            })
        })
        .await
    }

    async fn detail(
        &self,
        uow: &mut dyn UnitOfWork,
        attempt: QuizAttempt,
        now: Timestamp,
    ) -> Result<AttemptDetail, ServiceError> {
        let revision = self.revisions.get(uow, attempt.quiz_id, attempt.revision).await?;
        let answers = uow.quiz_attempts().answers(attempt.id).await?;
        let changes = uow.gradebook().score_changes(attempt.id).await?;
        Ok(AttemptDetail { attempt, revision, answers, changes, now })
    }

    /// Sets a score by hand or opens an attempt again; the old score is kept beside the new one.
    pub async fn edit_attempt(
        &self,
        caller: &Caller,
        id: Id<QuizAttempt>,
        expected: IfMatch,
        edit: ScoreEdit,
    ) -> Result<AttemptDetail, ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who, edit) = (services.clone(), who.clone(), edit.clone());
            Box::pin(async move {
                let mut attempt =
                    uow.quiz_attempts().lookup(id).await?.ok_or(ServiceError::NotFound("attempt"))?;
                expected.check(attempt.version)?;
                let quiz = quiz_by_id(uow, attempt.quiz_id).await?;
                let change = services.apply(uow, &mut attempt, &quiz, &edit, &principal, now).await?;
                uow.gradebook().add_score_change(&change).await?;
                services.update_grade_and_completion(uow, &quiz, &attempt, now).await?;
                let entry =
                    Change::new("attempt", id, "attempt.score").details(json!({ "kind": change.kind }));
                services.record(uow, &who, Some(principal.id()), entry, now).await?;
                services.detail(uow, attempt, now).await
            })
        })
        .await
    }

    async fn apply(
        &self,
        uow: &mut dyn UnitOfWork,
        attempt: &mut QuizAttempt,
        quiz: &Quiz,
        edit: &ScoreEdit,
        principal: &Principal,
        now: Timestamp,
    ) -> Result<ScoreChange, ServiceError> {
        let Some(old) = attempt.result else {
            return Err(ServiceError::conflict("attempt_open", "the attempt is still open"));
        };
        let (kind, new, reason) = match edit {
            ScoreEdit::Override { score, reason } => {
                if !(0.0..=old.max_score).contains(score) {
                    let message = format!("must be between 0 and {}", old.max_score);
                    return Err(ServiceError::invalid("/score", "out_of_range", message));
                }
                let graded = domain::learning::Graded { score: *score + 0.0, max_score: old.max_score };
                (ScoreChangeKind::Override, Some(AttemptScore::new(&graded, &quiz.details)), reason)
            }
            ScoreEdit::Reopen { due_at, reason } => {
                let accommodation = uow.accommodations().lookup(quiz.id, attempt.account_id).await?;
                attempt.due_at = reopened_until(quiz, accommodation.as_ref(), *due_at, now)?;
                (attempt.submission, attempt.submitted_at, attempt.regraded_with) = (None, None, None);
                (ScoreChangeKind::Reopen, None, reason)
            }
        };
        check_reason(reason)?;
        attempt.result = new;
        attempt.revise(now);
        uow.quiz_attempts().save(attempt).await.map_err(|error| match error {
            StorageError::Conflict { .. } => {
                ServiceError::conflict("another_open", "the learner has another open attempt at the quiz")
            }
            other => other.into(),
        })?;
        if new.is_none() {
            let mut answers = uow.quiz_attempts().answers(attempt.id).await?;
            for answer in &mut answers {
                answer.points_awarded = None;
            }
            uow.quiz_attempts().replace_answers(attempt.id, &answers, now).await?;
        }
        Ok(ScoreChange {
            id: self.ids.next(),
            attempt_id: attempt.id,
            kind,
            old_score: Some(old.score),
            new_score: new.map(|new| new.score),
            old_max_score: Some(old.max_score),
            new_max_score: new.map(|new| new.max_score),
            reason: Some(reason.clone()),
            actor: Some(principal.id()),
            created_at: now,
        })
    }

    /// Grade and completion after a change of one attempt's result.
    pub(super) async fn update_grade_and_completion(
        &self,
        uow: &mut dyn UnitOfWork,
        quiz: &Quiz,
        attempt: &QuizAttempt,
        now: Timestamp,
    ) -> Result<(), ServiceError> {
        if self.update_grade(uow, quiz, attempt.account_id, now).await? {
            let access = uow.quizzes().find_access(quiz.id, attempt.account_id).await?;
            let access = access.ok_or(ServiceError::NotFound("quiz"))?;
            self.complete_if_done(uow, access.event_id, attempt.account_id, now).await?;
        }
        Ok(())
    }
}

fn reopened_until(
    quiz: &Quiz,
    accommodation: Option<&domain::learning::Accommodation>,
    due_at: Option<Timestamp>,
    now: Timestamp,
) -> Result<Option<Timestamp>, ServiceError> {
    match due_at {
        Some(due) if due <= now => Err(ServiceError::invalid("/due_at", "past", "must be in the future")),
        Some(due) => Ok(Some(due)),
        // A quiz that has closed meanwhile must not close the attempt at once.
        None => {
            let mut details = quiz.details.clone();
            details.closes_at = details.closes_at.filter(|closes| *closes > now);
            Ok(details.due_at(now, accommodation))
        }
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
