//! Grading: what an answer earns.

use crate::learning::{
    Answer, Points, Question, QuestionKey, Response, Treatments, short_answers::comparable,
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

/// Whether `score` of `max` reaches `percent`. Where there is nothing to earn, every mark is reached.
pub fn reaches(score: f64, max: f64, percent: i64) -> bool {
    Points::nearest(score).reach(percent, Points::nearest(max))
}

/// A question that was asked, and the key that it is graded with.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'q> {
    /// As it was asked.
    pub question: &'q Question,
    /// The same question with the key that counts.
    pub key: &'q Question,
}

impl<'q> From<&'q Question> for Asked<'q> {
    fn from(question: &'q Question) -> Self {
        Self { question, key: question }
    }
}

/// Grades answers to the questions that were asked; writes the points into each answer, whatever the treatment
/// of its question. A question without an answer earns nothing. What an answer earns is rounded half up once,
/// sums are exact.
pub fn grade<'q, Q: Into<Asked<'q>>>(
    asked: impl IntoIterator<Item = Q>,
    answers: &mut [Answer],
    treatments: &Treatments,
) -> Graded {
    let asked: Vec<Asked<'q>> = asked.into_iter().map(Into::into).collect();
    for asked in &asked {
        if let Some(answer) = answers.iter_mut().find(|answer| answer.question_id == asked.question.id) {
            let worth = Points::of_question(asked.key.points);
            answer.points_awarded = Some(earned(*asked, worth, &answer.response).value());
        }
    }
    counted(asked, answers, treatments)
}

/// What graded answers count under treatments.
pub fn counted<'q, Q: Into<Asked<'q>>>(
    asked: impl IntoIterator<Item = Q>,
    answers: &[Answer],
    treatments: &Treatments,
) -> Graded {
    let (mut scores, mut maxima) = (Vec::new(), Vec::new());
    for asked in asked {
        let Asked { question, key } = asked.into();
        let answer = answers.iter().find(|answer| answer.question_id == question.id);
        let earned = answer.and_then(|answer| answer.points_awarded).map(Points::nearest).unwrap_or_default();
        let (score, max) = treatments.of(question.id).counted(earned, Points::of_question(key.points));
        scores.push(score);
        maxima.push(max);
    }
    let sum = |points: Vec<Points>| points.into_iter().sum::<Points>().value();
    Graded { score: sum(scores), max_score: sum(maxima) }
}

/// What a response earns of what its question is worth.
fn earned(asked: Asked<'_>, worth: Points, response: &Response) -> Points {
    let right = match (&asked.key.key, response) {
        (QuestionKey::Options(options), Response::Options(picked)) => {
            let right = options.iter().filter(|option| option.correct).count();
            // An option that the key does not know any more keeps the key it had.
            let gone = asked.question.options().iter();
            let gone = gone.filter(|option| !options.iter().any(|present| present.id == option.id));
            let all = options.iter().chain(gone);
            let hits = all.filter(|option| option.correct && picked.contains(&option.id)).count();
            let misses = picked.len() - hits.min(picked.len());
            let hits = hits.min(right);
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
