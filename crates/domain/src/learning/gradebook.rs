//! The gradebook: what counts for a learner and quiz, and changes of scores after the fact.

use crate::{
    Id, Timestamp,
    identity::Account,
    learning::{AttemptScore, GradingMethod, Points, Quiz, QuizAttempt, QuizDetails, grading::reaches},
    text_enum::text_enum,
};

/// What counts for one learner and one quiz, by the quiz's grading method.
#[derive(Debug, Clone, PartialEq)]
pub struct QuizGrade {
    /// Of which quiz.
    pub quiz_id: Id<Quiz>,
    /// Whose.
    pub account_id: Id<Account>,
    /// Points.
    pub score: f64,
    /// Points there were.
    pub max_score: f64,
    /// Whether the quiz counts as passed; `None`: there is nothing to pass.
    pub passed: Option<bool>,
    /// Submitted attempts.
    pub attempts: i64,
    /// When it was last computed.
    pub updated_at: Timestamp,
}

impl QuizGrade {
    /// The grade in points of four places.
    #[must_use]
    pub fn tidied(self) -> Self {
        let (score, max_score) = (Points::tidied(self.score), Points::tidied(self.max_score));
        Self { score, max_score, ..self }
    }

    /// Computes the grade from the submitted attempts in the order of their numbers;
    /// `None` when there are none.
    pub fn compute(
        quiz_id: Id<Quiz>,
        account_id: Id<Account>,
        quiz: &QuizDetails,
        submitted: &[AttemptScore],
        now: Timestamp,
    ) -> Option<Self> {
        let points = |score: &AttemptScore| (Points::nearest(score.score), Points::nearest(score.max_score));
        let chosen = match quiz.grading_method {
            GradingMethod::First => *submitted.first()?,
            GradingMethod::Latest => *submitted.last()?,
            GradingMethod::Highest => {
                let mut best = *submitted.first()?;
                for score in submitted {
                    let ((own, max), (other, other_max)) = (points(score), points(&best));
                    if own.is_larger_share(max, other, other_max) {
                        best = *score;
                    }
                }
                best
            }
            GradingMethod::Average => {
                // A result without points says nothing beside others.
                submitted.first()?;
                let results = submitted.iter().map(points);
                let results: Vec<_> = results.filter(|(_, max)| *max > Points::default()).collect();
                let max = results.last().map(|(_, max)| *max).unwrap_or_default();
                let mean = Points::mean_share(&results, max);
                AttemptScore { score: mean.value(), max_score: max.value(), passed: None }
            }
        };
        Some(Self {
            quiz_id,
            account_id,
            score: Points::tidied(chosen.score),
            max_score: Points::tidied(chosen.max_score),
            passed: quiz.pass_mark().map(|percent| reaches(chosen.score, chosen.max_score, percent)),
            attempts: i64::try_from(submitted.len()).unwrap_or(i64::MAX),
            updated_at: now,
        })
    }

    /// The grade by the mark that the quiz has now, where it has to change for that. Which attempt counts, and so
    /// the points, do not depend on the mark.
    #[must_use]
    pub fn judged_anew(&self, quiz: &QuizDetails, now: Timestamp) -> Option<Self> {
        let passed = quiz.pass_mark().map(|percent| reaches(self.score, self.max_score, percent));
        (passed != self.passed).then(|| Self { passed, updated_at: now, ..self.clone().tidied() })
    }
}

text_enum! {
    /// Why a score changed after submission.
    pub enum ScoreChangeKind {
        /// The quiz was regraded with a corrected key.
        Regrade = "regrade",
        /// An admin set the score by hand.
        Override = "override",
        /// An admin opened the attempt again.
        Reopen = "reopen",
    }
}

/// One change of a score: both the old and the new are kept.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreChange {
    /// Identity; time-ordered.
    pub id: Id<ScoreChange>,
    /// Of which attempt.
    pub attempt_id: Id<QuizAttempt>,
    /// Why.
    pub kind: ScoreChangeKind,
    /// What it was.
    pub old_score: Option<f64>,
    /// What it is; `None` after a reopening.
    pub new_score: Option<f64>,
    /// Points there were before.
    pub old_max_score: Option<f64>,
    /// Points there are now.
    pub new_max_score: Option<f64>,
    /// The admin's reason.
    pub reason: Option<String>,
    /// Who did it.
    pub actor: Option<Id<Account>>,
    /// When.
    pub created_at: Timestamp,
}
