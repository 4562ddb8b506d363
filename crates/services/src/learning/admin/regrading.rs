//! Regrading: submitted attempts are graded again with the present key.

use domain::{
    Id,
    learning::{
        AttemptScore, Question, Quiz, QuizAttempt, QuizRevision, ScoreChange, ScoreChangeKind, grade,
    },
};
use repositories::{AccountOf, EventOf, Lock, PageRequest, Position, learning::AttemptFilter};
use serde_json::json;

use super::attempts::update_grade_and_completion;
use crate::{Access, Caller, Change, Cx, ServiceError, Services, UseCase, Writes, resource::by_id};

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

/// Regrades one batch of a quiz's submitted attempts, and says where the next one begins.
/// [`Services::regrade`] goes through all of them.
pub struct Regrade {
    /// The quiz.
    pub quiz: Id<Quiz>,
    /// Where the batch before ended.
    pub after: Option<Position>,
}

impl UseCase for Regrade {
    const ACCESS: Access = Access::ADMIN;
    type Output = (Regraded, Option<Position>);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let quiz = by_id(cx.uow, self.quiz).await?;
        let filter =
            AttemptFilter { quiz_id: Some(quiz.id), submitted: Some(true), ..AttemptFilter::default() };
        let page = PageRequest { limit: BATCH, after: self.after.clone() };
        let found = cx.uow.quiz_attempts().list(&filter, &page).await?;
        let mut done = Regraded { attempts: found.items.len() as u64, changed: 0 };
        for attempt in found.items {
            done.changed += u64::from(regrade_one(cx, &quiz, attempt).await?);
        }
        let change = Change::new("quiz", quiz.id, "quiz.regrade");
        cx.record(change.details(json!({ "attempts": done.attempts, "changed": done.changed }))).await?;
        Ok((done, found.next))
    }
}

impl Writes for Regrade {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Quiz(self.quiz).edited()
    }
}

impl Services {
    /// Grades every submitted attempt of a quiz with the present key; questions that are gone keep
    /// the key they had. Old and new score are both kept. Attempts are handled in batches, each
    /// whole; repeating the call goes on where a failure left off.
    pub async fn regrade(&self, caller: &Caller, quiz: Id<Quiz>) -> Result<Regraded, ServiceError> {
        let mut total = Regraded::default();
        let mut after = None;
        loop {
            let (done, next) = self.write(caller, Regrade { quiz, after }).await?;
            total.attempts += done.attempts;
            total.changed += done.changed;
            if next.is_none() {
                return Ok(total);
            }
            after = next;
        }
    }
}

async fn regrade_one(cx: &mut Cx<'_>, quiz: &Quiz, mut attempt: QuizAttempt) -> Result<bool, ServiceError> {
    let Some(old) = attempt.result else { return Ok(false) };
    let taken = cx.revision(quiz.id, attempt.revision).await?;
    let present = cx.revision(quiz.id, quiz.revision).await?;
    let mut answers = cx.uow.quiz_attempts().answers(attempt.id).await?;
    let before = answers.clone();
    let graded = grade(keys(&attempt, &taken, &present), &mut answers);
    let new = AttemptScore::new(&graded, &quiz.details);
    if before == answers && old == new {
        return Ok(false);
    }
    attempt.result = Some(new);
    attempt.regraded_with = Some(quiz.revision);
    attempt.mark_changed(cx.now);
    // The attempt first, as in `hand_in`.
    cx.uow.quiz_attempts().save(&attempt).await?;
    cx.uow.quiz_attempts().put_answers(attempt.id, &answers, cx.now).await?;
    let change = ScoreChange {
        id: cx.new_id(),
        attempt_id: attempt.id,
        kind: ScoreChangeKind::Regrade,
        old_score: Some(old.score),
        new_score: Some(new.score),
        old_max_score: Some(old.max_score),
        new_max_score: Some(new.max_score),
        reason: None,
        actor: cx.actor(),
        created_at: cx.now,
    };
    cx.uow.gradebook().add_score_change(&change).await?;
    update_grade_and_completion(cx, quiz, &attempt).await?;
    Ok(true)
}

/// The questions of an attempt, each with its present key where it still exists.
fn keys<'r>(attempt: &QuizAttempt, taken: &'r QuizRevision, present: &'r QuizRevision) -> Vec<&'r Question> {
    attempt
        .questions(taken)
        .into_iter()
        .map(|question| present.question(question.id).unwrap_or(question))
        .collect()
}
