//! Figures.

use async_trait::async_trait;
use domain::{
    Id,
    learning::{AttemptScore, EnrolmentStatus, Event, QuestionId, Quiz, QuizAttempt},
};
use repositories::{
    StorageError,
    learning::{EventCounts, ItemScore, QuizCounts, StatisticsRepository},
};

use super::Unit;

impl Unit {
    fn counts(&self, quiz: Id<Quiz>) -> QuizCounts {
        let mut counts = QuizCounts {
            quiz_id: quiz,
            submitted: 0,
            open: 0,
            passed: 0,
            distribution: [0; 10],
            mean_share: None,
        };
        let (mut shares, mut number) = (0.0, 0.0);
        for attempt in self.state.attempts.values().filter(|attempt| attempt.quiz_id == quiz) {
            let Some(result) = attempt.result else {
                counts.open += 1;
                continue;
            };
            counts.submitted += 1;
            counts.passed += i64::from(result.passed == Some(true));
            if let Some(tenth) = counts.distribution.get_mut(tenths(result)) {
                *tenth += 1;
            }
            shares += if result.max_score > 0.0 { result.score / result.max_score } else { 0.0 };
            number += 1.0;
        }
        counts.mean_share = (number > 0.0).then(|| shares / number);
        counts
    }
}

/// How many whole tenths of the points a result has, at most nine. Where there are no points to
/// earn it has none. Multiplied rather than divided, so that three tenths of a third are that.
fn tenths(result: AttemptScore) -> usize {
    let reached = |tenths: &f64| result.max_score > 0.0 && result.score * 10.0 >= result.max_score * tenths;
    [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0].iter().filter(|tenths| reached(tenths)).count()
}

#[async_trait]
impl StatisticsRepository for Unit {
    async fn event_counts(&mut self, event: Id<Event>) -> Result<EventCounts, StorageError> {
        let mut counts = EventCounts::default();
        for enrolment in self.state.enrolments.values().filter(|enrolment| enrolment.event_id == event) {
            *match enrolment.status {
                EnrolmentStatus::Active => &mut counts.active,
                EnrolmentStatus::Completed => &mut counts.completed,
                EnrolmentStatus::Withdrawn => &mut counts.withdrawn,
            } += 1;
        }
        Ok(counts)
    }

    async fn quiz_counts(&mut self, event: Id<Event>) -> Result<Vec<QuizCounts>, StorageError> {
        let lessons = self.state.lessons_of(event);
        let quizzes = lessons.iter().flat_map(|lesson| self.state.quizzes_of(lesson.id));
        Ok(quizzes.map(|quiz| self.counts(quiz.id)).collect())
    }

    async fn item_scores(
        &mut self,
        quiz: Id<Quiz>,
        after: Option<(Id<QuizAttempt>, QuestionId)>,
        limit: usize,
    ) -> Result<Vec<ItemScore>, StorageError> {
        let beyond = self.state.answers.iter().filter(|(key, _)| after.is_none_or(|after| **key > after));
        let items = beyond.filter_map(|((attempt_id, question_id), answer)| {
            let attempt = self.state.attempts.get(attempt_id).filter(|attempt| attempt.quiz_id == quiz)?;
            Some(ItemScore {
                attempt_id: *attempt_id,
                question_id: *question_id,
                points: answer.points_awarded.unwrap_or(0.0),
                score: attempt.result?.score,
            })
        });
        Ok(items.take(limit).collect())
    }
}
