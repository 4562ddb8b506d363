//! Figures of an event.

use domain::{
    Id,
    learning::{QuestionId, Quiz},
};
use serde::Serialize;
use services::learning::admin::statistics::{EventStatistics, QuestionStatistics, QuizStatistics};
use utoipa::ToSchema;

/// Enrolments by status.
#[derive(Serialize, ToSchema)]
#[schema(as = EnrolmentCounts)]
pub struct EnrolmentCountsBody {
    active: i64,
    completed: i64,
    withdrawn: i64,
}

/// How a question does.
#[derive(Serialize, ToSchema)]
#[schema(as = QuestionStatistics)]
pub struct QuestionStatisticsBody<'a> {
    #[schema(value_type = Uuid)]
    question_id: QuestionId,
    prompt: &'a str,
    /// Submitted attempts in which it was drawn.
    attempts: u64,
    /// Share of them with full points, 0 to 1; `null` without any.
    share_right: Option<f64>,
    /// Correlation of its points with those of the rest of the attempt, −1 to 1; `null` where it is
    /// undefined.
    discrimination: Option<f64>,
}

impl<'a> From<&'a QuestionStatistics> for QuestionStatisticsBody<'a> {
    fn from(question: &'a QuestionStatistics) -> Self {
        Self {
            question_id: question.question_id,
            prompt: &question.prompt,
            attempts: question.attempts,
            share_right: question.share_right,
            discrimination: question.discrimination,
        }
    }
}

/// How a quiz goes.
#[derive(Serialize, ToSchema)]
#[schema(as = QuizStatistics)]
pub struct QuizStatisticsBody<'a> {
    #[schema(value_type = Uuid)]
    quiz_id: Id<Quiz>,
    title: &'a str,
    attempts_submitted: i64,
    attempts_open: i64,
    attempts_passed: i64,
    /// Submitted attempts by tenth of the points: the first below 10 %, the last 90 % and more.
    #[schema(min_items = 10, max_items = 10)]
    score_distribution: [i64; 10],
    /// Mean share of points, 0 to 1; `null` without submitted attempts.
    mean_share: Option<f64>,
    /// Its present questions.
    questions: Vec<QuestionStatisticsBody<'a>>,
}

impl<'a> From<&'a QuizStatistics> for QuizStatisticsBody<'a> {
    fn from(found: &'a QuizStatistics) -> Self {
        Self {
            quiz_id: found.quiz.id,
            title: &found.quiz.details.title,
            attempts_submitted: found.counts.submitted,
            attempts_open: found.counts.open,
            attempts_passed: found.counts.passed,
            score_distribution: found.counts.distribution,
            mean_share: found.counts.mean_share,
            questions: found.questions.iter().map(QuestionStatisticsBody::from).collect(),
        }
    }
}

/// How an event goes.
#[derive(Serialize, ToSchema)]
#[schema(as = EventStatistics, examples(json!({
    "enrolments": { "active": 12, "completed": 3, "withdrawn": 1 },
    "quizzes": [{
        "quiz_id": "01939f3e-8f00-7000-8000-000000000031", "title": "Check yourself",
        "attempts_submitted": 4, "attempts_open": 1, "attempts_passed": 3,
        "score_distribution": [0, 0, 0, 0, 1, 0, 0, 1, 0, 2], "mean_share": 0.76,
        "questions": [{
            "question_id": "01939f3e-8f00-7000-8000-000000000051", "prompt": "What does a sensor do?",
            "attempts": 4, "share_right": 0.75, "discrimination": 0.41
        }]
    }]
})))]
pub struct EventStatisticsBody<'a> {
    enrolments: EnrolmentCountsBody,
    /// In the order of lessons and quizzes.
    quizzes: Vec<QuizStatisticsBody<'a>>,
}

impl<'a> From<&'a EventStatistics> for EventStatisticsBody<'a> {
    fn from(found: &'a EventStatistics) -> Self {
        let counts = found.enrolments;
        Self {
            enrolments: EnrolmentCountsBody {
                active: counts.active,
                completed: counts.completed,
                withdrawn: counts.withdrawn,
            },
            quizzes: found.quizzes.iter().map(QuizStatisticsBody::from).collect(),
        }
    }
}

/// What a regrading did.
#[derive(Serialize, ToSchema)]
#[schema(as = Regraded, examples(json!({ "attempts": 40, "changed": 3 })))]
pub struct RegradedBody {
    /// Submitted attempts that were looked at.
    pub attempts: u64,
    /// Those of them whose score changed.
    pub changed: u64,
}
