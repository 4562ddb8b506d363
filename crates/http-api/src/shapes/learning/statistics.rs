//! Figures of an event.

use domain::{
    Id,
    identity::Account,
    learning::{Points, QuestionId, Quiz, QuizAttempt},
};
use repositories::learning::EventCounts;
use serde::{Deserialize, Serialize};
use services::learning::admin::{
    regrading::{RegradeChange, Regraded, Regrading},
    statistics::{EventStatistics, QuestionStatistics, QuizStatistics},
};
use utoipa::ToSchema;

use crate::{
    problem::{Fault, Problem},
    shapes::shown::{Shown, body},
    strict::given,
};

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
        }],
        "pending": 0
    })))]
    EventStatisticsBody<'a> of found: EventStatistics {
        enrolments: EnrolmentCountsBody,
        /// In the order of lessons and quizzes.
        quizzes: Vec<QuizStatisticsBody<'a>>,
        /// Learners for whom a change of the course is yet to be worked into grades and completion. That is done
        /// at once where few study, else by and by.
        pending: u64,
    }
}

/// How a quiz is regraded; without a body as if every field were left out.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "only_upwards": true, "dry_run": true })))]
pub struct RegradePost {
    /// Scores that were set by hand, too; they stand when it is not given.
    #[serde(default)]
    pub include_overrides: bool,
    /// Only where the share of points rises.
    #[serde(default)]
    pub only_upwards: bool,
    /// Say what would change, and change nothing.
    #[serde(default)]
    pub dry_run: bool,
    /// Only these submitted attempts; all of the quiz when it is not given.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<Vec<Uuid>>, nullable = false, max_items = 1000)]
    pub attempt_ids: Option<Vec<Id<QuizAttempt>>>,
}

/// Most attempts that one regrading chooses.
const CHOSEN: usize = 1_000;

impl RegradePost {
    /// As the use case takes it.
    pub fn into_regrading(self) -> Result<Regrading, Problem> {
        if self.attempt_ids.as_ref().is_some_and(|ids| ids.len() > CHOSEN) {
            let message = format!("must have at most {CHOSEN} items");
            return Err(Problem::invalid(vec![Fault::at("/attempt_ids", "too_many", &message)]));
        }
        let Self { include_overrides, only_upwards, attempt_ids: attempts, .. } = self;
        Ok(Regrading { include_overrides, only_upwards, attempts })
    }
}

body! {
    /// A change that a regrading would make.
    #[schema(as = RegradeChange)]
    RegradeChangeBody of change: RegradeChange {
        #[schema(value_type = Uuid)]
        attempt_id: Id<QuizAttempt>,
        #[schema(value_type = Uuid)]
        account_id: Id<Account>,
        old_score: f64 => Points::tidied(change.old.score),
        new_score: f64 => Points::tidied(change.new.score),
        old_max_score: f64 => Points::tidied(change.old.max_score),
        new_max_score: f64 => Points::tidied(change.new.max_score),
        /// `null`: there was nothing to pass.
        old_passed: Option<bool> = change.old.passed,
        /// `null`: there is nothing to pass.
        new_passed: Option<bool> = change.new.passed,
    }
}

/// What a regrading did, or would do.
#[derive(Serialize, ToSchema)]
#[schema(as = Regraded, examples(json!({ "attempts": 40, "changed": 3, "overrides_kept": 1 })))]
pub struct RegradedBody {
    /// Submitted attempts that were looked at.
    attempts: u64,
    /// Those of them whose score changed.
    changed: u64,
    /// Those of them that would have changed but for a score that was set by hand.
    overrides_kept: u64,
    /// With `dry_run`: what would change, the first 1,000.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    changes: Option<Vec<RegradeChangeBody>>,
}

impl RegradedBody {
    /// `dry_run`: with what would change.
    pub fn new(done: &Regraded, dry_run: bool) -> Self {
        Self {
            attempts: done.attempts,
            changed: done.changed,
            overrides_kept: done.overrides_kept,
            changes: dry_run.then(|| Shown::shown(&done.changes)),
        }
    }
}
