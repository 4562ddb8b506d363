//! Statistics.

use domain::{
    Id,
    learning::{AttemptScore, Enrolment, EnrolmentStatus, Event, Lesson, QuestionId, Quiz, QuizAttempt},
};
use repositories::learning::{EventCounts, ItemScore, QuizCounts, StatisticsRepository};

use super::{implement, state::State};

fn counts(state: &State, quiz: Id<Quiz>) -> QuizCounts {
    let attempts = state.all(|attempt: &QuizAttempt| attempt.quiz_id == quiz);
    let results: Vec<AttemptScore> = attempts.iter().filter_map(|attempt| attempt.result).collect();
    let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
    let mut distribution = [0; 10];
    let (mut shares, mut submitted) = (0.0, 0.0);
    for result in &results {
        if let Some(tenth) = distribution.get_mut(tenths(*result)) {
            *tenth += 1;
        }
        shares += if result.max_score > 0.0 { result.score / result.max_score } else { 0.0 };
        submitted += 1.0;
    }
    QuizCounts {
        quiz_id: quiz,
        submitted: number(results.len()),
        open: number(attempts.len() - results.len()),
        passed: number(results.iter().filter(|result| result.passed == Some(true)).count()),
        distribution,
        mean_share: (submitted > 0.0).then(|| shares / submitted),
    }
}

/// How many whole tenths of the maximum a score reaches, at most nine; none if the maximum is 0.
/// It multiplies instead of dividing, to avoid rounding errors.
fn tenths(result: AttemptScore) -> usize {
    let reached = |tenths: &f64| result.max_score > 0.0 && result.score * 10.0 >= result.max_score * tenths;
    [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0].iter().filter(|tenths| reached(tenths)).count()
}

implement! { StatisticsRepository, |state|
    event_counts(event: Id<Event>) -> EventCounts = {
        let of = |status| state.count(|one: &Enrolment| one.event_id == event && one.status == status);
        EventCounts {
            active: of(EnrolmentStatus::Active),
            completed: of(EnrolmentStatus::Completed),
            withdrawn: of(EnrolmentStatus::Withdrawn),
        }
    };
    quiz_counts(event: Id<Event>) -> Vec<QuizCounts> = {
        let quizzes =
            state.in_order::<Lesson>(event).into_iter().flat_map(|lesson| state.in_order::<Quiz>(lesson.id));
        quizzes.map(|quiz| counts(state, quiz.id)).collect()
    };
    item_scores(
        quiz: Id<Quiz>,
        after: Option<(Id<QuizAttempt>, QuestionId)>,
        limit: usize,
    ) -> Vec<ItemScore> = {
        let beyond = state.answers.iter().filter(|(key, _)| after.is_none_or(|after| **key > after));
        let items = beyond.filter_map(|((attempt_id, question_id), (_, answer))| {
            let attempt = state.attempts.get(attempt_id).filter(|attempt| attempt.quiz_id == quiz)?;
            Some(ItemScore {
                attempt_id: *attempt_id,
                question_id: *question_id,
                points: answer.points_awarded.unwrap_or(0.0),
                score: attempt.result?.score,
            })
        });
        items.take(limit).collect()
    };
}
