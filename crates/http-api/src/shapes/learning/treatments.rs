//! Treatments: how questions count, and what that makes of an attempt.

use domain::learning::{Points, QuestionId, Treatment};
use serde::{Deserialize, Serialize};
use services::learning::{AsGraded, admin::treatments::Treated};
use utoipa::ToSchema;

use super::statistics::RegradedBody;
use crate::shapes::TreatmentName;
use crate::strict::named;

/// A question that does not count as it was answered.
#[derive(Serialize, ToSchema)]
#[schema(as = TreatedQuestion)]
pub struct TreatedQuestionBody {
    #[schema(value_type = Uuid)]
    question_id: QuestionId,
    #[schema(value_type = TreatmentName)]
    treatment: Treatment,
}

impl From<(QuestionId, Treatment)> for TreatedQuestionBody {
    fn from((question_id, treatment): (QuestionId, Treatment)) -> Self {
        Self { question_id, treatment }
    }
}

/// A submitted attempt as it was answered, where some of its questions count otherwise.
#[derive(Serialize, ToSchema)]
#[schema(as = AsGraded)]
pub struct AsGradedBody {
    /// Points that the answers earned.
    score: f64,
    /// Points of all questions.
    max_score: f64,
    /// The questions that count otherwise.
    treatments: Vec<TreatedQuestionBody>,
}

impl From<&AsGraded> for AsGradedBody {
    fn from(found: &AsGraded) -> Self {
        Self {
            score: Points::tidied(found.graded.score),
            max_score: Points::tidied(found.graded.max_score),
            treatments: found.treatments.iter().copied().map(Into::into).collect(),
        }
    }
}

/// How a question counts from now on.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "treatment": "excluded" })))]
pub struct TreatmentPut {
    #[schema(value_type = TreatmentName)]
    #[serde(deserialize_with = "named")]
    pub treatment: Treatment,
}

/// How a question counts now, and what became of the submitted attempts that have it.
#[derive(Serialize, ToSchema)]
#[schema(as = QuestionTreated, examples(json!({
    "question_id": "01939f3e-8f00-7000-8000-000000000051", "treatment": "excluded",
    "attempts": 40, "changed": 31, "overrides_kept": 1
})))]
pub struct TreatedBody {
    #[serde(flatten)]
    question: TreatedQuestionBody,
    #[serde(flatten)]
    scores: RegradedBody,
}

impl From<&Treated> for TreatedBody {
    fn from(done: &Treated) -> Self {
        let treatment = done.quiz.treatments.of(done.question);
        Self { question: (done.question, treatment).into(), scores: RegradedBody::new(&done.scores, false) }
    }
}
