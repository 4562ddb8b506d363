//! Admins neutralise a bad question for everybody, or take that back.

use domain::{
    Id,
    editing::Versioned,
    learning::{AttemptScore, Points, QuestionId, Quiz, QuizAttempt, Treatment, counted},
};
use repositories::{AccountOf, EventOf, Lock};
use serde_json::json;

use super::regrading::{NewScore, NextBatch, Regraded, Regrading, Start, Verdict, batch, is_by_hand, write};
use crate::{
    Access, Caller, Change, Cx, IfMatch, ServiceError, Services, UseCase, Writes, learning::keys::Keys,
    resource::by_id,
};

/// The reason of changes of scores that follow from treatments.
const REASON: &str = "treatment of a question";

/// A question as it is treated now.
#[derive(Debug, Clone, PartialEq)]
pub struct Treated {
    /// The quiz.
    pub quiz: Quiz,
    /// The question.
    pub question: QuestionId,
    /// What became of the submitted attempts that have it.
    pub scores: Regraded,
}

/// Sets how a question counts from now on. [`Services::treat`] scores submitted attempts anew after it.
#[derive(Debug, Clone)]
pub struct Set {
    /// The quiz.
    pub quiz: Id<Quiz>,
    /// A question that it has, or had.
    pub question: QuestionId,
    /// The version of the quiz that was read.
    pub expected: IfMatch,
    /// How the question counts.
    pub treatment: Treatment,
}

impl UseCase for Set {
    const ACCESS: Access = Access::ADMIN;
    type Output = Quiz;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Quiz, ServiceError> {
        let mut quiz = by_id(cx.uow, self.quiz).await?;
        self.expected.check(quiz.version)?;
        if !had_question(cx, &quiz, self.question).await? {
            return Err(ServiceError::NotFound("question"));
        }
        if quiz.treatments.of(self.question) != self.treatment {
            quiz.treatments.set(self.question, self.treatment);
            quiz.mark_changed(cx.now);
            cx.uow.quizzes().save(&quiz).await?;
            let change = Change::new("quiz", quiz.id, "quiz.treatment");
            let details = json!({ "question_id": self.question, "treatment": self.treatment });
            cx.record(change.details(details)).await?;
        }
        Ok(quiz)
    }
}

impl Writes for Set {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Quiz(self.quiz).edited()
    }
}

/// Whether the quiz has the question, or had it in a revision that attempts were taken on.
async fn had_question(cx: &mut Cx<'_>, quiz: &Quiz, question: QuestionId) -> Result<bool, ServiceError> {
    // Mostly the newest has it.
    for number in cx.uow.quizzes().revision_numbers(quiz.id).await?.into_iter().rev() {
        if cx.revision(quiz.id, number).await?.question(question).is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Scores one batch of submitted attempts anew, those that have one of some questions, by the treatments that
/// are in force. What the answers earned stays, and so does a score that was set by hand.
struct Rescore {
    quiz: Id<Quiz>,
    questions: Vec<QuestionId>,
    start: Start,
}

impl UseCase for Rescore {
    const ACCESS: Access = Access::ADMIN;
    type Output = (Regraded, Option<NextBatch>);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let quiz = by_id(cx.uow, self.quiz).await?;
        let (attempts, next) = batch(cx, quiz.id, &Regrading::default(), &self.start).await?;
        let (mut done, mut keys) = (Regraded::default(), Keys::default());
        for attempt in attempts {
            let verdict = judge(cx, &quiz, &attempt, &self.questions, &mut keys).await?;
            let Some(verdict) = verdict else { continue };
            done.count(&verdict);
            if let Verdict::Changes(score) = verdict {
                write(cx, &quiz, attempt, score).await?;
            }
        }
        if done.changed > 0 {
            let change = Change::new("quiz", quiz.id, "quiz.regrade");
            let details = json!({ "attempts": done.attempts, "changed": done.changed, "reason": REASON });
            cx.record(change.details(details)).await?;
        }
        Ok((done, next.map(NextBatch)))
    }
}

impl Writes for Rescore {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Quiz(self.quiz).edited()
    }
}

/// What the treatments make of an attempt; nothing if it has none of the questions.
async fn judge(
    cx: &mut Cx<'_>,
    quiz: &Quiz,
    attempt: &QuizAttempt,
    questions: &[QuestionId],
    keys: &mut Keys,
) -> Result<Option<Verdict>, ServiceError> {
    let taken = cx.revision(quiz.id, attempt.revision).await?;
    let has_one = attempt.questions(&taken).iter().any(|question| questions.contains(&question.id));
    let Some(old) = attempt.result.filter(|_| has_one) else { return Ok(None) };
    let (asked, key) = keys.of(cx, &taken, attempt.regraded_with.unwrap_or(attempt.revision)).await?;
    let answers = cx.uow.quiz_attempts().answers(attempt.id).await?;
    let graded = counted(attempt.asked(&asked, &key), &answers, &quiz.treatments);
    let new = AttemptScore::new(&graded, &quiz.details);
    let points = |score: &AttemptScore| (Points::nearest(score.score), Points::nearest(score.max_score));
    Ok(Some(if points(&old) == points(&new) {
        Verdict::Stays
    } else if is_by_hand(cx, attempt).await? {
        Verdict::IsKept
    } else {
        Verdict::Changes(NewScore { old, new, answers: None, reason: Some(REASON) })
    }))
}

impl Services {
    /// Sets how a question counts, for everybody: attempts that are submitted from now on are graded so, and
    /// those that are submitted are scored anew, in batches, each whole; repeating the call goes on where a
    /// failure left off. Old and new scores are both kept.
    pub async fn treat(&self, caller: &Caller, set: Set) -> Result<Treated, ServiceError> {
        let question = set.question;
        let quiz = self.write(caller, set).await?;
        let scores = self.rescore(Some(caller), quiz.id, vec![question]).await?;
        Ok(Treated { quiz, question, scores })
    }

    /// Scores the submitted attempts anew that have one of some questions.
    pub(crate) async fn rescore(
        &self,
        caller: Option<&Caller>,
        quiz: Id<Quiz>,
        questions: Vec<QuestionId>,
    ) -> Result<Regraded, ServiceError> {
        let mut total = Regraded::default();
        let mut next = Some(Start::After(None));
        while let Some(start) = next {
            let rescore = Rescore { quiz, questions: questions.clone(), start };
            let (done, after) = self.write(caller, rescore).await?;
            total.add(done);
            next = after.map(|NextBatch(start)| start);
        }
        Ok(total)
    }
}
