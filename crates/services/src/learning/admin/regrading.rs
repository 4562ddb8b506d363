//! Regrading: submitted attempts are graded again with the present key.

use domain::{
    Id,
    identity::Role,
    learning::{
        AttemptScore, Question, Quiz, QuizAttempt, QuizRevision, ScoreChange, ScoreChangeKind, grade,
    },
};
use repositories::{PageRequest, Position, UnitOfWork, learning::AttemptFilter};
use serde_json::json;

use super::quizzes::quiz_by_id;
use crate::{Caller, Change, Principal, ServiceError, Services};

/// Attempts regraded in one unit of work: a large quiz must not hold up every other writer.
const BATCH: usize = 50;

/// What a regrading did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Regraded {
    /// Submitted attempts that were looked at.
    pub attempts: u64,
    /// Those of them whose score changed.
    pub changed: u64,
}

impl Services {
    /// Grades every submitted attempt of a quiz with the present key; questions that are gone keep
    /// the key they had. Old and new score are both kept. Attempts are handled in batches, each
    /// whole; repeating the call goes on where a failure left off.
    pub async fn regrade(&self, caller: &Caller, quiz: Id<Quiz>) -> Result<Regraded, ServiceError> {
        let mut total = Regraded::default();
        let mut after: Option<Position> = None;
        loop {
            let (services, who) = (self.clone(), caller.clone());
            let page = PageRequest { limit: BATCH, after };
            let (done, next) = self
                .write_as(caller, Role::Admin, move |uow, principal, now| {
                    let (services, who, page) = (services.clone(), who.clone(), page.clone());
                    Box::pin(async move {
                        let quiz = quiz_by_id(uow, quiz).await?;
                        let filter = AttemptFilter {
                            quiz_id: Some(quiz.id),
                            submitted: Some(true),
                            ..AttemptFilter::default()
                        };
                        let found = uow.quiz_attempts().list(&filter, &page).await?;
                        let mut done = Regraded { attempts: found.items.len() as u64, changed: 0 };
                        for attempt in found.items {
                            done.changed +=
                                u64::from(services.regrade_one(uow, &quiz, attempt, &principal, now).await?);
                        }
                        let change = Change::new("quiz", quiz.id, "quiz.regrade")
                            .details(json!({ "attempts": done.attempts, "changed": done.changed }));
                        services.record(uow, &who, Some(principal.id()), change, now).await?;
                        Ok((done, found.next))
                    })
                })
                .await?;
            total.attempts += done.attempts;
            total.changed += done.changed;
            if next.is_none() {
                return Ok(total);
            }
            after = next;
        }
    }

    async fn regrade_one(
        &self,
        uow: &mut dyn UnitOfWork,
        quiz: &Quiz,
        mut attempt: QuizAttempt,
        principal: &Principal,
        now: domain::Timestamp,
    ) -> Result<bool, ServiceError> {
        let Some(old) = attempt.result else { return Ok(false) };
        let taken = self.revisions.get(uow, quiz.id, attempt.revision).await?;
        let present = self.revisions.get(uow, quiz.id, quiz.revision).await?;
        let mut answers = uow.quiz_attempts().answers(attempt.id).await?;
        let before = answers.clone();
        let graded = grade(keys(&attempt, &taken, &present), &mut answers);
        let new = AttemptScore::new(&graded, &quiz.details);
        if before == answers && old == new {
            return Ok(false);
        }
        attempt.result = Some(new);
        attempt.regraded_with = Some(quiz.revision);
        attempt.revise(now);
        uow.quiz_attempts().replace_answers(attempt.id, &answers, now).await?;
        uow.quiz_attempts().save(&attempt).await?;
        let change = ScoreChange {
            id: self.ids.next(),
            attempt_id: attempt.id,
            kind: ScoreChangeKind::Regrade,
            old_score: Some(old.score),
            new_score: Some(new.score),
            old_max_score: Some(old.max_score),
            new_max_score: Some(new.max_score),
            reason: None,
            actor: Some(principal.id()),
            created_at: now,
        };
        uow.gradebook().add_score_change(&change).await?;
        self.update_grade_and_completion(uow, quiz, &attempt, now).await?;
        Ok(true)
    }
}

/// The questions of an attempt, each with its present key where it still exists.
fn keys<'r>(attempt: &QuizAttempt, taken: &'r QuizRevision, present: &'r QuizRevision) -> Vec<&'r Question> {
    attempt
        .questions(taken)
        .into_iter()
        .map(|question| present.question(question.id).unwrap_or(question))
        .collect()
}
