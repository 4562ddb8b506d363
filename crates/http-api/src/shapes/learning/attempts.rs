//! Attempts and answers.

use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{
        Answer, AnswerOption, OptionId, Points, Question, QuestionId, Quiz, QuizAttempt, QuizRevision,
        Response, ScoreChange, ScoreChangeKind, Submission,
    },
};
use serde::{Deserialize, Serialize};
use services::learning::{
    admin::attempts::{AttemptDetail, ScoreEdit},
    attempts::AttemptView,
};
use utoipa::ToSchema;

use super::questions::{KeyedQuestion, LearnerQuestion};
use super::treatments::AsGradedBody;
use crate::shapes::{ScoreChangeKindName, SubmissionName, shown::body, texts};
use crate::{
    problem::{Fault, Problem},
    strict::objects,
    time::Time,
};

/// An attempt without its questions.
#[derive(Serialize, ToSchema)]
#[schema(as = AttemptSummary, examples(json!({
    "id": "01939f3e-8f00-7000-8000-000000000041", "quiz_id": "01939f3e-8f00-7000-8000-000000000031",
    "number": 1, "started_at": "2026-03-01T09:30:00.000000Z", "due_at": "2026-03-01T09:40:00.000000Z",
    "time_left_seconds": null, "submitted_at": "2026-03-01T09:36:12.000000Z",
    "submission": "learner", "score": 3.5, "max_score": 4.0, "passed": true,
    "version": 2
})))]
pub struct AttemptSummary {
    #[schema(value_type = Uuid)]
    id: Id<QuizAttempt>,
    #[schema(value_type = Uuid)]
    quiz_id: Id<Quiz>,
    /// Counts the learner's attempts at the quiz, from 1.
    number: i64,
    started_at: Time,
    /// When it must be in, by the server's clock; `null`: no limit. While it is open it follows quiz, event and
    /// accommodation. What is on its way then is taken for some seconds more.
    due_at: Option<Time>,
    /// Whole seconds left; `null` without a limit and once it is submitted.
    time_left_seconds: Option<i64>,
    submitted_at: Option<Time>,
    /// How it was handed in; `null` while it is open.
    #[schema(value_type = Option<SubmissionName>)]
    submission: Option<Submission>,
    /// Points earned; `null` until it is submitted.
    score: Option<f64>,
    max_score: Option<f64>,
    /// `null` until it is submitted, and when there is nothing to pass.
    passed: Option<bool>,
    /// Counts changes, from 1; also the `ETag`.
    version: i64,
}

impl AttemptSummary {
    /// As it is at that time.
    pub fn new(attempt: &QuizAttempt, now: Timestamp) -> Self {
        Self {
            id: attempt.id,
            quiz_id: attempt.quiz_id,
            number: attempt.number,
            started_at: attempt.started_at.into(),
            due_at: attempt.due_at.map(Time),
            time_left_seconds: attempt.time_left_seconds(now),
            submitted_at: attempt.submitted_at.map(Time),
            submission: attempt.submission,
            score: attempt.result.map(|result| Points::tidied(result.score)),
            max_score: attempt.result.map(|result| Points::tidied(result.max_score)),
            passed: attempt.result.and_then(|result| result.passed),
            version: attempt.version,
        }
    }
}

/// An answer: one of `option_ids`, `text` and `value`, as the question asks.
#[derive(Serialize, ToSchema)]
#[schema(as = Answer)]
pub struct AnswerBody<'a> {
    #[schema(value_type = Uuid)]
    question_id: QuestionId,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Vec<Uuid>>, nullable = false)]
    option_ids: Option<&'a [OptionId]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    value: Option<f64>,
    /// What it earned, where that may be seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    points_awarded: Option<f64>,
}

impl<'a> AnswerBody<'a> {
    /// `revealed`: with the points, which tell whether it was right.
    pub fn new(answer: &'a Answer, revealed: bool) -> Self {
        let (mut option_ids, mut text, mut value) = (None, None, None);
        match &answer.response {
            Response::Options(picked) => option_ids = Some(picked.as_slice()),
            Response::Text(typed) => text = Some(typed.as_str()),
            Response::Number(number) => value = Some(*number),
        }
        let points_awarded = answer.points_awarded.filter(|_| revealed).map(Points::tidied);
        Self { question_id: answer.question_id, option_ids, text, value, points_awarded }
    }
}

/// A question of an attempt: with its key once it is revealed.
#[derive(Serialize, ToSchema)]
#[serde(untagged)]
#[schema(as = AttemptQuestion)]
pub enum AttemptQuestion<'a> {
    /// With its key.
    Revealed(KeyedQuestion<'a>),
    /// Without.
    Hidden(LearnerQuestion<'a>),
}

/// An attempt as its learner sees it: the questions as drawn, and their keys once they are revealed.
#[derive(Serialize, ToSchema)]
#[schema(as = Attempt)]
pub struct AttemptBody<'a> {
    #[serde(flatten)]
    attempt: AttemptSummary,
    /// Whether keys, explanations, feedback and points of single answers are shown.
    revealed: bool,
    questions: Vec<AttemptQuestion<'a>>,
    answers: Vec<AnswerBody<'a>>,
    /// What the answers earned, where some questions do not count as they were answered: `score` and
    /// `max_score` are what counts, unless they were set by hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    as_graded: Option<AsGradedBody>,
    /// In the answer to a submission that brought answers: whether they are those that count. They do not
    /// where the attempt was handed in before, or its time had run out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    answers_accepted: Option<bool>,
}

impl<'a> From<&'a AttemptView> for AttemptBody<'a> {
    fn from(view: &'a AttemptView) -> Self {
        let key = view.key.as_deref();
        let questions = drawn(&view.attempt, &view.revision)
            .into_iter()
            .map(|(question, options)| match key {
                Some(key) => {
                    let key = key.keyed(question);
                    AttemptQuestion::Revealed(KeyedQuestion::keyed(question, &options, key))
                }
                None => AttemptQuestion::Hidden(LearnerQuestion::drawn(question, &options)),
            })
            .collect();
        Self {
            attempt: AttemptSummary::new(&view.attempt, view.now),
            revealed: key.is_some(),
            questions,
            answers: view.answers.iter().map(|answer| AnswerBody::new(answer, key.is_some())).collect(),
            as_graded: view.as_graded.as_ref().map(Into::into),
            answers_accepted: view.answers_accepted,
        }
    }
}

/// The questions of an attempt with their options, in the order drawn.
fn drawn<'r>(
    attempt: &QuizAttempt,
    revision: &'r QuizRevision,
) -> Vec<(&'r Question, Vec<&'r AnswerOption>)> {
    match &attempt.draw {
        None => revision
            .questions
            .iter()
            .map(|question| (question, question.options().iter().collect()))
            .collect(),
        Some(draw) => draw
            .iter()
            .filter_map(|drawn| {
                let question = revision.question(drawn.question_id)?;
                let option = |id: &OptionId| question.options().iter().find(|option| option.id == *id);
                Some((question, drawn.option_ids.iter().filter_map(option).collect()))
            })
            .collect(),
    }
}

body! {
    /// A change of a score after submission; old and new are both kept.
    #[schema(as = ScoreChange)]
    ScoreChangeBody<'a> of change: ScoreChange {
        #[schema(value_type = Uuid)]
        id: Id<ScoreChange>,
        #[schema(value_type = ScoreChangeKindName)]
        kind: ScoreChangeKind,
        old_score: Option<f64> => change.old_score.map(Points::tidied),
        /// `null` after a reopening.
        new_score: Option<f64> => change.new_score.map(Points::tidied),
        old_max_score: Option<f64> => change.old_max_score.map(Points::tidied),
        new_max_score: Option<f64> => change.new_max_score.map(Points::tidied),
        reason: Option<&'a str>,
        /// Who did it.
        #[schema(value_type = Option<Uuid>)]
        actor: Option<Id<Account>>,
        created_at: Time,
    }
}

/// An attempt in an admin's list.
#[derive(Serialize, ToSchema)]
#[schema(as = AdminAttemptSummary)]
pub struct AdminAttemptSummary {
    #[serde(flatten)]
    attempt: AttemptSummary,
    #[schema(value_type = Uuid)]
    account_id: Id<Account>,
    /// Revision of the questions it was taken on.
    revision: i64,
    /// Revision whose key graded it, when it was regraded with a later one.
    regraded_with: Option<i64>,
}

impl AdminAttemptSummary {
    /// As it is at that time.
    pub fn new(attempt: &QuizAttempt, now: Timestamp) -> Self {
        Self {
            attempt: AttemptSummary::new(attempt, now),
            account_id: attempt.account_id,
            revision: attempt.revision,
            regraded_with: attempt.regraded_with,
        }
    }
}

body! {
    /// An attempt with everything about it, for admins.
    #[schema(as = AdminAttempt)]
    AdminAttemptBody<'a> of detail: AttemptDetail {
        #[serde(flatten)]
        attempt: AdminAttemptSummary => AdminAttemptSummary::new(&detail.attempt, detail.now),
        /// The questions as drawn, with the keys of the revision it was taken on.
        questions: Vec<KeyedQuestion<'a>> => drawn(&detail.attempt, &detail.revision)
            .into_iter()
            .map(|(question, options)| KeyedQuestion::keyed(question, &options, question))
            .collect(),
        answers: Vec<AnswerBody<'a>> =>
            detail.answers.iter().map(|answer| AnswerBody::new(answer, true)).collect(),
        /// What the answers earned, where some questions do not count as they were answered.
        as_graded: Option<AsGradedBody> => detail.as_graded.as_ref().map(Into::into),
        /// Oldest first.
        score_changes: Vec<ScoreChangeBody<'a>> = detail.changes,
    }
}

/// An answer as a learner gives it.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerPut {
    /// A question of the attempt.
    #[schema(value_type = Uuid)]
    question_id: QuestionId,
    /// For choices: the options picked.
    #[serde(default)]
    #[schema(value_type = Option<Vec<Uuid>>, nullable = false, max_items = 50)]
    option_ids: Option<Vec<OptionId>>,
    /// For short answers; at most 2,000 bytes.
    #[serde(default)]
    #[schema(schema_with = texts::typed_answer)]
    text: Option<String>,
    /// For numbers.
    #[serde(default)]
    #[schema(nullable = false)]
    value: Option<f64>,
}

/// The answers of an attempt, all of them: they replace those saved before.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "answers": [
    { "question_id": "01939f3e-8f00-7000-8000-000000000051", "option_ids": ["01939f3e-8f00-7000-8000-000000000061"] },
    { "question_id": "01939f3e-8f00-7000-8000-000000000052", "text": "voltage" },
    { "question_id": "01939f3e-8f00-7000-8000-000000000053", "value": 5.1 }
] })))]
pub struct AnswersPut {
    /// Each answers one question, by one of `option_ids`, `text` and `value`.
    #[serde(deserialize_with = "objects")]
    #[schema(max_items = 500)]
    answers: Vec<AnswerPut>,
}

impl AnswersPut {
    /// As the domain has them.
    pub fn into_answers(self) -> Result<Vec<Answer>, Problem> {
        let mut faults = Vec::new();
        let mut answers = Vec::with_capacity(self.answers.len());
        for (index, answer) in self.answers.into_iter().enumerate() {
            let response = match (answer.option_ids, answer.text, answer.value) {
                (Some(picked), None, None) => Response::Options(picked),
                (None, Some(text), None) => Response::Text(text),
                (None, None, Some(number)) => Response::Number(number),
                _ => {
                    let message = "must have exactly one of option_ids, text and value";
                    faults.push(Fault::at(format!("/answers/{index}"), "one_answer", message));
                    continue;
                }
            };
            answers.push(Answer { question_id: answer.question_id, response, points_awarded: None });
        }
        if faults.is_empty() { Ok(answers) } else { Err(Problem::invalid(faults)) }
    }
}

/// What an admin does to a submitted attempt: sets its score, or opens it again.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "score": 3.5, "reason": "the second answer is right too" })))]
pub struct AttemptPatch {
    /// The new score, from 0 to the points there were, with at most four decimal places.
    #[serde(default)]
    #[schema(nullable = false, minimum = 0)]
    score: Option<f64>,
    /// `true` opens it again, with its answers.
    #[serde(default)]
    #[schema(nullable = false)]
    reopen: Option<bool>,
    /// With `reopen`: until when, in the future; not given: that of an attempt which starts
    /// now.
    #[serde(default)]
    due_at: Option<Time>,
    /// Why.
    #[schema(schema_with = texts::reason)]
    reason: String,
}

impl AttemptPatch {
    /// As the use case takes it.
    pub fn into_edit(self) -> Result<ScoreEdit, Problem> {
        let refuse = |pointer: &str, message: &str| {
            Err(Problem::invalid(vec![Fault::at(pointer, "one_edit", message)]))
        };
        match (self.score, self.reopen.unwrap_or(false), self.due_at) {
            (Some(score), false, None) => Ok(ScoreEdit::Override { score, reason: self.reason }),
            (None, true, due_at) => {
                Ok(ScoreEdit::Reopen { due_at: due_at.map(|time| time.0), reason: self.reason })
            }
            (Some(_), false, Some(_)) => refuse("/due_at", "goes with `reopen` only"),
            _ => refuse("", "must have either `score` or `\"reopen\": true`"),
        }
    }
}
