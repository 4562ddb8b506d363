//! Statistics. The database counts; sums and means are computed here, since databases add fractions in
//! different orders and so differ in the last digit.

use std::collections::HashMap;

use async_trait::async_trait;
use diesel::dsl::count_star;
use diesel::prelude::*;
use domain::{
    Id,
    learning::{EnrolmentStatus, Event, QuestionId, Quiz, QuizAttempt},
};
use repositories::{
    StorageError,
    learning::{EventCounts, ItemScore, QuizCounts, Scope, StatisticsRepository},
};

use super::scope::quizzes_in;
use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::{attempt_answers, enrolments, lessons, quiz_attempts, quizzes};
use crate::shared::Uow;
use crate::shared::rows::{count, loaded, place};
use crate::types::DbUuid;

/// Attempts at one quiz with one result: points, points there were, whether it is passed, and how
/// many there are. Open ones have no points.
type Alike = (Option<f64>, Option<f64>, Option<bool>, i64);

#[async_trait]
impl StatisticsRepository for Uow<'_> {
    async fn event_counts(&mut self, event: Id<Event>) -> Result<EventCounts, StorageError> {
        let rows: Vec<(String, i64)> = enrolments::table
            .filter(enrolments::event_id.eq(DbUuid::from(event)))
            .group_by(enrolments::status)
            .select((enrolments::status, count_star()))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        let mut counts = EventCounts::default();
        for (status, number) in rows {
            let corrupt = place("enrolments", "status", event);
            match loaded(status, corrupt)? {
                EnrolmentStatus::Active => counts.active = number,
                EnrolmentStatus::Completed => counts.completed = number,
                EnrolmentStatus::Withdrawn => counts.withdrawn = number,
            }
        }
        Ok(counts)
    }

    async fn quiz_counts(&mut self, event: Id<Event>) -> Result<Vec<QuizCounts>, StorageError> {
        let quizzes: Vec<DbUuid> = quizzes::table
            .inner_join(lessons::table.on(lessons::id.eq(quizzes::lesson_id)))
            .filter(lessons::event_id.eq(DbUuid::from(event)))
            .order((lessons::position, lessons::id, quizzes::position, quizzes::id))
            .select(quizzes::id)
            .load(self.conn)
            .await
            .map_err(map_err)?;
        let mut results = self.results(event).await?;
        let counted = quizzes.into_iter().map(|quiz| counts(quiz, results.remove(&quiz).unwrap_or_default()));
        Ok(counted.collect())
    }

    async fn item_scores(
        &mut self,
        quiz: Id<Quiz>,
        after: Option<(Id<QuizAttempt>, QuestionId)>,
        limit: usize,
    ) -> Result<Vec<ItemScore>, StorageError> {
        let mut query = quiz_attempts::table
            .inner_join(attempt_answers::table.on(attempt_answers::attempt_id.eq(quiz_attempts::id)))
            .filter(quiz_attempts::quiz_id.eq(DbUuid::from(quiz)))
            .filter(quiz_attempts::submitted_at.is_not_null())
            .select((
                quiz_attempts::id,
                attempt_answers::question_id,
                attempt_answers::points_awarded,
                quiz_attempts::score,
            ))
            .into_boxed();
        if let Some((attempt, question)) = after {
            let (attempt, question) = (DbUuid::from(attempt), DbUuid::from(question));
            let beyond = quiz_attempts::id.gt(attempt).or(attempt_answers::question_id.gt(question));
            query = query.filter(quiz_attempts::id.ge(attempt).and(beyond));
        }
        let rows: Vec<(DbUuid, DbUuid, Option<f64>, Option<f64>)> = query
            .order((quiz_attempts::id, attempt_answers::question_id))
            .limit(count(limit))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        rows.into_iter()
            .map(|(attempt, question, points, score)| {
                Ok(ItemScore {
                    attempt_id: attempt.into(),
                    question_id: question.into(),
                    points: points.unwrap_or_default(),
                    score: score.ok_or_else(|| place("quiz_attempts", "score", attempt.0).corrupt())?,
                })
            })
            .collect()
    }
}

impl Uow<'_> {
    /// Results of attempts at the quizzes of an event, by quiz.
    async fn results(&mut self, event: Id<Event>) -> Result<HashMap<DbUuid, Vec<Alike>>, StorageError> {
        let rows: Vec<(DbUuid, Alike)> = quiz_attempts::table
            .filter(quiz_attempts::quiz_id.eq_any(quizzes_in(Scope::Event(event))))
            .group_by((
                quiz_attempts::quiz_id,
                quiz_attempts::score,
                quiz_attempts::max_score,
                quiz_attempts::passed,
            ))
            .select((
                quiz_attempts::quiz_id,
                (quiz_attempts::score, quiz_attempts::max_score, quiz_attempts::passed, count_star()),
            ))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        let mut results: HashMap<DbUuid, Vec<Alike>> = HashMap::new();
        for (quiz, alike) in rows {
            results.entry(quiz).or_default().push(alike);
        }
        Ok(results)
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of attempts are far below 2^52")]
fn counts(quiz: DbUuid, results: Vec<Alike>) -> QuizCounts {
    let mut counts = QuizCounts {
        quiz_id: quiz.into(),
        submitted: 0,
        open: 0,
        passed: 0,
        distribution: [0; 10],
        mean_share: None,
    };
    let mut shares = Vec::with_capacity(results.len());
    for (score, max_score, passed, number) in results {
        let (Some(score), Some(max_score)) = (score, max_score) else {
            counts.open += number;
            continue;
        };
        counts.submitted += number;
        if passed == Some(true) {
            counts.passed += number;
        }
        let worth = max_score > 0.0;
        let tenth = (1..10_u8).rev().find(|tenth| worth && score * 10.0 >= max_score * f64::from(*tenth));
        if let Some(place) = counts.distribution.get_mut(usize::from(tenth.unwrap_or_default())) {
            *place += number;
        }
        shares.push((if worth { score / max_score } else { 0.0 }, number));
    }
    // The order decides the last digit of a sum.
    shares.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let sum: f64 = shares.iter().map(|(share, number)| share * *number as f64).sum();
    counts.mean_share = (counts.submitted > 0).then(|| sum / counts.submitted as f64);
    counts
}
