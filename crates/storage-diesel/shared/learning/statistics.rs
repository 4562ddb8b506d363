//! Figures, computed by the database.

use std::collections::HashMap;

use async_trait::async_trait;
use diesel::dsl::{avg, case_when, count as count_of, count_star};
use diesel::prelude::*;
use diesel::sql_types::{Double, Nullable};
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
use crate::shared::rows::{count, named, place};
use crate::types::DbUuid;

/// Attempts at one quiz, as the database counts them: all, handed in, passed, the mean share of
/// points, and how many reach at least one tenth of the points, two tenths, and so on to nine.
type Counted = (DbUuid, (i64, i64, i64, Option<f64>), Reaching);
type Reaching = (i64, i64, i64, i64, i64, i64, i64, i64, i64);

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
            match named(EnrolmentStatus::from_name, &status, corrupt)? {
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
        let counted = self.counted(event).await?;
        Ok(quizzes.into_iter().map(|quiz| counts(quiz, counted.get(&quiz))).collect())
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
    /// Attempts at the quizzes of an event, by quiz.
    async fn counted(&mut self, event: Id<Event>) -> Result<HashMap<DbUuid, Counted>, StorageError> {
        macro_rules! reaching {
            ($tenths:literal) => {{
                let enough = (quiz_attempts::score * 10.0).ge(quiz_attempts::max_score * $tenths);
                count_of(case_when(quiz_attempts::max_score.gt(0.0).and(enough), quiz_attempts::number))
            }};
        }
        let share =
            case_when(quiz_attempts::max_score.gt(0.0), quiz_attempts::score / quiz_attempts::max_score)
                .when(quiz_attempts::max_score.le(0.0), 0.0.into_sql::<Nullable<Double>>());
        let rows: Vec<Counted> = quiz_attempts::table
            .filter(quiz_attempts::quiz_id.eq_any(quizzes_in(Scope::Event(event))))
            .group_by(quiz_attempts::quiz_id)
            .select((
                quiz_attempts::quiz_id,
                (
                    count_star(),
                    count_of(quiz_attempts::submitted_at),
                    count_of(case_when(quiz_attempts::passed.eq(true), quiz_attempts::number)),
                    avg(share),
                ),
                (
                    reaching!(1.0),
                    reaching!(2.0),
                    reaching!(3.0),
                    reaching!(4.0),
                    reaching!(5.0),
                    reaching!(6.0),
                    reaching!(7.0),
                    reaching!(8.0),
                    reaching!(9.0),
                ),
            ))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        Ok(rows.into_iter().map(|row| (row.0, row)).collect())
    }
}

fn counts(quiz: DbUuid, counted: Option<&Counted>) -> QuizCounts {
    let Some((_, (all, submitted, passed, mean_share), (t1, t2, t3, t4, t5, t6, t7, t8, t9))) = counted
    else {
        return QuizCounts {
            quiz_id: quiz.into(),
            submitted: 0,
            open: 0,
            passed: 0,
            distribution: [0; 10],
            mean_share: None,
        };
    };
    // Of those that reach a tenth, those that do not reach the next one.
    let distribution =
        [submitted - t1, t1 - t2, t2 - t3, t3 - t4, t4 - t5, t5 - t6, t6 - t7, t7 - t8, t8 - t9, *t9];
    QuizCounts {
        quiz_id: quiz.into(),
        submitted: *submitted,
        open: all - submitted,
        passed: *passed,
        distribution,
        mean_share: *mean_share,
    }
}
