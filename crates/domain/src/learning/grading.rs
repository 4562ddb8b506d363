//! Grading: what an answer earns.

use crate::learning::{Answer, Points, Question, QuestionKey, Response, short_answers::comparable};

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

/// Whether `score` of `max` reaches `percent`.
pub fn reaches(score: f64, max: f64, percent: i64) -> bool {
    Points::nearest(score).reach(percent, Points::nearest(max))
}

/// Grades answers against the questions drawn; writes the points into each answer.
/// A question without an answer earns nothing. What an answer earns is rounded half up once, sums are
/// exact.
pub fn grade<'q>(questions: impl IntoIterator<Item = &'q Question>, answers: &mut [Answer]) -> Graded {
    let (mut scores, mut maxima) = (Vec::new(), Vec::new());
    for question in questions {
        let worth = Points::of_question(question.points);
        maxima.push(worth);
        if let Some(answer) = answers.iter_mut().find(|answer| answer.question_id == question.id) {
            let points = earned(question, worth, &answer.response);
            answer.points_awarded = Some(points.value());
            scores.push(points);
        }
    }
    let sum = |points: Vec<Points>| points.into_iter().sum::<Points>().value();
    Graded { score: sum(scores), max_score: sum(maxima) }
}

/// What a response earns of what its question is worth.
fn earned(question: &Question, worth: Points, response: &Response) -> Points {
    let right = match (&question.key, response) {
        (QuestionKey::Options(options), Response::Options(picked)) => {
            let right = options.iter().filter(|option| option.correct).count();
            let hits = options.iter().filter(|option| option.correct && picked.contains(&option.id)).count();
            let misses = picked.len() - hits.min(picked.len());
            return worth.fraction(hits.saturating_sub(misses), right);
        }
        (QuestionKey::Accepted(accepted), Response::Text(text)) => {
            let given = comparable(text);
            !given.is_empty() && accepted.iter().any(|answer| comparable(answer) == given)
        }
        (QuestionKey::Number { value, tolerance }, Response::Number(given)) => {
            // Half a unit in the last place of the larger number is forgiven: 0.3 ± 0.1 takes 0.4.
            let slack = f64::EPSILON * value.abs().max(given.abs()).max(*tolerance);
            (given - value).abs() <= tolerance + slack
        }
        _ => false,
    };
    if right { worth } else { Points::default() }
}
