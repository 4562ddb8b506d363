//! Figures of an event.

use domain::{
    Id,
    learning::{QuestionId, Quiz},
};
use repositories::learning::EventCounts;
use serde::Serialize;
use services::learning::admin::statistics::{EventStatistics, QuestionStatistics, QuizStatistics};
use utoipa::ToSchema;

use crate::shapes::shown::body;

body! {
    /// Enrolments by status.
    #[schema(as = EnrolmentCounts)]
    EnrolmentCountsBody of counts: EventCounts {
        active: i64,
        completed: i64,
        withdrawn: i64,
    }
}

body! {
    /// How a question does.
    #[schema(as = QuestionStatistics)]
    QuestionStatisticsBody<'a> of question: QuestionStatistics {
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
}

body! {
    /// How a quiz goes.
    #[schema(as = QuizStatistics)]
    QuizStatisticsBody<'a> of found: QuizStatistics {
        #[schema(value_type = Uuid)]
        quiz_id: Id<Quiz> = found.quiz.id,
        title: &'a str = found.quiz.details.title,
        attempts_submitted: i64 = found.counts.submitted,
        attempts_open: i64 = found.counts.open,
        attempts_passed: i64 = found.counts.passed,
        /// Submitted attempts by tenth of the points: the first below 10 %, the last 90 % and more.
        #[schema(min_items = 10, max_items = 10)]
        score_distribution: [i64; 10] => found.counts.distribution,
        /// Mean share of points, 0 to 1; `null` without submitted attempts.
        mean_share: Option<f64> = found.counts.mean_share,
        /// Its present questions.
        questions: Vec<QuestionStatisticsBody<'a>>,
    }
}

body! {
    /// How an event goes.
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
    EventStatisticsBody<'a> of found: EventStatistics {
        enrolments: EnrolmentCountsBody,
        /// In the order of lessons and quizzes.
        quizzes: Vec<QuizStatisticsBody<'a>>,
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
