//! Grading: what an answer earns.

use crate::{
    learning::{Answer, Question, QuestionKey, Response},
    search::fold,
};

/// What a set of answers earned.
#[derive(Debug, Clone, PartialEq)]
pub struct Graded {
    /// Points earned.
    pub score: f64,
    /// Points there were.
    pub max_score: f64,
}

impl Graded {
    /// Whether the share of points reaches a mark in percent.
    pub fn reaches(&self, percent: i64) -> bool {
        reaches(self.score, self.max_score, percent)
    }
}

/// Whether `score` of `max` reaches `percent`. A millionth of a point is tolerated, so that rounding
/// of sums of thirds fails no learner.
#[expect(clippy::cast_precision_loss, reason = "percent is at most 100")]
pub fn reaches(score: f64, max: f64, percent: i64) -> bool {
    score * 100.0 + 1e-6 >= percent as f64 * max
}

/// Grades answers against the questions drawn; writes the points into each answer.
/// A question without an answer earns nothing.
pub fn grade<'q>(questions: impl IntoIterator<Item = &'q Question>, answers: &mut [Answer]) -> Graded {
    let (mut score, mut max_score) = (0.0, 0.0);
    for question in questions {
        max_score += question.points;
        if let Some(answer) = answers.iter_mut().find(|answer| answer.question_id == question.id) {
            let points = question.points * share(question, &answer.response);
            answer.points_awarded = Some(points);
            score += points;
        }
    }
    Graded { score, max_score }
}

/// The share of a question's points that a response earns, 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "a question has at most 50 options")]
fn share(question: &Question, response: &Response) -> f64 {
    match (&question.key, response) {
        (QuestionKey::Options(options), Response::Options(picked)) => {
            let right = options.iter().filter(|option| option.correct).count();
            let hits = options.iter().filter(|option| option.correct && picked.contains(&option.id)).count();
            let misses = picked.len() - hits.min(picked.len());
            if right == 0 { 0.0 } else { ((hits as f64 - misses as f64) / right as f64).max(0.0) }
        }
        (QuestionKey::Accepted(accepted), Response::Text(text)) => {
            let given = fold(text.trim());
            full_marks(accepted.iter().any(|answer| fold(answer.trim()) == given))
        }
        (QuestionKey::Number { value, tolerance }, Response::Number(given)) => {
            // Half a unit in the last place of the larger number is forgiven: 0.3 ± 0.1 takes 0.4.
            let slack = f64::EPSILON * value.abs().max(given.abs()).max(*tolerance);
            full_marks((given - value).abs() <= tolerance + slack)
        }
        _ => 0.0,
    }
}

fn full_marks(right: bool) -> f64 {
    if right { 1.0 } else { 0.0 }
}
