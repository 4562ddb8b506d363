//! Attempts.

use async_trait::async_trait;
use diesel::dsl::max;
use diesel::prelude::*;
use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{Answer, AttemptScore, Quiz, QuizAttempt, Terms},
};
use repositories::{
    Page, PageRequest, StorageError,
    learning::{AttemptFilter, OpenAttempts, QuizAttemptRepository, Scope},
};

use super::scope::quizzes_in;
use super::{attempt_answers, open_attempts};
use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::{quiz_attempts, quiz_grades};
use crate::shared::Uow;
use crate::shared::columns::Column;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::prepared::update;
use crate::shared::rows::{MOST_AT_ONCE, all, count, done, insert, loaded, one, place, written};
use crate::shared::tables::QuizAttemptRow;
use crate::types::{DbTime, DbUuid};

/// What changes of an attempt; the rest is fixed when it starts. Writing only this spares most of
/// the table's indexes.
#[derive(AsChangeset)]
#[diesel(table_name = quiz_attempts, treat_none_as_null = true)]
struct State {
    open_marker: Option<i64>,
    due_at: Option<DbTime>,
    stated_due_at: Option<DbTime>,
    submitted_at: Option<DbTime>,
    submission: Option<String>,
    score: Option<f64>,
    max_score: Option<f64>,
    passed: Option<bool>,
    regraded_with: Option<i64>,
    version: i64,
    updated_at: DbTime,
}

impl State {
    fn new(attempt: &QuizAttempt) -> Result<Self, StorageError> {
        let result = attempt.result.as_ref();
        Ok(Self {
            open_marker: attempt.is_open().then_some(1),
            due_at: attempt.due_at.map(Into::into),
            stated_due_at: attempt.stated_due_at.map(Into::into),
            submitted_at: attempt.submitted_at.map(Into::into),
            submission: attempt.submission.map(|how| how.as_str().to_owned()),
            score: Column::store(&result.map(|result| result.score), "quiz_attempts.score")?,
            max_score: Column::store(&result.map(|result| result.max_score), "quiz_attempts.max_score")?,
            passed: result.and_then(|result| result.passed),
            regraded_with: attempt.regraded_with,
            version: attempt.version,
            updated_at: attempt.updated_at.into(),
        })
    }
}

impl TryFrom<&QuizAttempt> for QuizAttemptRow {
    type Error = StorageError;

    fn try_from(attempt: &QuizAttempt) -> Result<Self, StorageError> {
        let state = State::new(attempt)?;
        Ok(Self {
            id: attempt.id.into(),
            quiz_id: attempt.quiz_id.into(),
            revision: attempt.revision,
            account_id: attempt.account_id.into(),
            number: attempt.number,
            started_at: attempt.started_at.into(),
            draw: Column::store(&attempt.draw, "quiz_attempts.draw")?,
            created_at: attempt.started_at.into(),
            open_marker: state.open_marker,
            due_at: state.due_at,
            stated_due_at: state.stated_due_at,
            submitted_at: state.submitted_at,
            submission: state.submission,
            score: state.score,
            max_score: state.max_score,
            passed: state.passed,
            regraded_with: state.regraded_with,
            version: state.version,
            updated_at: state.updated_at,
        })
    }
}

impl TryFrom<QuizAttemptRow> for QuizAttempt {
    type Error = StorageError;

    fn try_from(row: QuizAttemptRow) -> Result<Self, StorageError> {
        let at = |column| place("quiz_attempts", column, row.id.0);
        let result = match (row.score, row.max_score) {
            (Some(score), Some(max_score)) => Some(AttemptScore { score, max_score, passed: row.passed }),
            (None, None) => None,
            _ => return Err(at("score").corrupt()),
        };
        Ok(Self {
            id: row.id.into(),
            quiz_id: row.quiz_id.into(),
            revision: row.revision,
            account_id: row.account_id.into(),
            number: row.number,
            started_at: row.started_at.into(),
            due_at: row.due_at.map(Into::into),
            stated_due_at: row.stated_due_at.map(Into::into),
            submitted_at: row.submitted_at.map(Into::into),
            submission: loaded(row.submission, at("submission"))?,
            result,
            draw: loaded(row.draw, at("draw"))?,
            regraded_with: row.regraded_with,
            version: row.version,
            updated_at: row.updated_at.into(),
        })
    }
}

#[async_trait]
impl QuizAttemptRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<QuizAttempt>) -> Result<Option<QuizAttempt>, StorageError> {
        let query = quiz_attempts::table.find(DbUuid::from(id)).select(QuizAttemptRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn find_open(
        &mut self,
        quiz: Id<Quiz>,
        account: Id<Account>,
    ) -> Result<Option<QuizAttempt>, StorageError> {
        let query = quiz_attempts::table
            .filter(quiz_attempts::quiz_id.eq(DbUuid::from(quiz)))
            .filter(quiz_attempts::account_id.eq(DbUuid::from(account)))
            .filter(quiz_attempts::open_marker.eq(1))
            .select(QuizAttemptRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn last_number(&mut self, quiz: Id<Quiz>, account: Id<Account>) -> Result<i64, StorageError> {
        let last: Option<i64> = quiz_attempts::table
            .filter(quiz_attempts::quiz_id.eq(DbUuid::from(quiz)))
            .filter(quiz_attempts::account_id.eq(DbUuid::from(account)))
            .select(max(quiz_attempts::number))
            .get_result(self.conn)
            .await
            .map_err(map_err)?;
        Ok(last.unwrap_or(0))
    }

    async fn list(
        &mut self,
        filter: &AttemptFilter,
        page: &PageRequest,
    ) -> Result<Page<QuizAttempt>, StorageError> {
        let mut query = quiz_attempts::table.select(QuizAttemptRow::as_select()).into_boxed();
        if let Some(quiz) = filter.quiz_id {
            query = query.filter(quiz_attempts::quiz_id.eq(DbUuid::from(quiz)));
        }
        if let Some(account) = filter.account_id {
            query = query.filter(quiz_attempts::account_id.eq(DbUuid::from(account)));
        }
        query = match filter.submitted {
            None => query,
            Some(true) => query.filter(quiz_attempts::submitted_at.is_not_null()),
            Some(false) => query.filter(quiz_attempts::submitted_at.is_null()),
        };
        let query = after!(query, asc quiz_attempts::started_at, quiz_attempts::id, after_time(page)?)
            .order((quiz_attempts::started_at, quiz_attempts::id))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<QuizAttemptRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |attempt: &QuizAttempt| at_time(attempt.started_at, attempt.id)))
    }

    async fn list_open(
        &mut self,
        of: OpenAttempts,
        most: usize,
    ) -> Result<Option<Vec<Id<QuizAttempt>>>, StorageError> {
        open_attempts::list(self.conn, of, most).await
    }

    async fn terms(
        &mut self,
        attempts: &[Id<QuizAttempt>],
    ) -> Result<Vec<(Id<QuizAttempt>, Terms)>, StorageError> {
        open_attempts::terms(self.conn, attempts).await
    }

    async fn set_due(&mut self, of: OpenAttempts, due_at: Option<Timestamp>) -> Result<u64, StorageError> {
        open_attempts::set_due(self.conn, of, due_at.map(DbTime)).await
    }

    async fn list_overdue(&mut self, now: Timestamp, limit: usize) -> Result<Vec<QuizAttempt>, StorageError> {
        let query = quiz_attempts::table
            .filter(quiz_attempts::open_marker.eq(1))
            .filter(quiz_attempts::due_at.lt(DbTime(now)))
            .order((quiz_attempts::due_at, quiz_attempts::id))
            .select(QuizAttemptRow::as_select())
            .limit(count(limit));
        all(query.load(self.conn).await)
    }

    async fn scores(
        &mut self,
        quiz: Id<Quiz>,
        account: Id<Account>,
    ) -> Result<Vec<AttemptScore>, StorageError> {
        let rows: Vec<(DbUuid, Option<f64>, Option<f64>, Option<bool>)> = quiz_attempts::table
            .filter(quiz_attempts::quiz_id.eq(DbUuid::from(quiz)))
            .filter(quiz_attempts::account_id.eq(DbUuid::from(account)))
            .filter(quiz_attempts::submitted_at.is_not_null())
            .order(quiz_attempts::number)
            .select((
                quiz_attempts::id,
                quiz_attempts::score,
                quiz_attempts::max_score,
                quiz_attempts::passed,
            ))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        rows.into_iter()
            .map(|row| match row {
                (_, Some(score), Some(max_score), passed) => Ok(AttemptScore { score, max_score, passed }),
                (id, ..) => Err(place("quiz_attempts", "score", id.0).corrupt()),
            })
            .collect()
    }

    async fn add(&mut self, attempt: &QuizAttempt) -> Result<(), StorageError> {
        insert!(self, quiz_attempts, QuizAttemptRow, attempt)
    }

    async fn save(&mut self, attempt: &QuizAttempt) -> Result<(), StorageError> {
        let state = State::new(attempt)?;
        let stored = quiz_attempts::table
            .find(DbUuid::from(attempt.id))
            .filter(quiz_attempts::version.eq(attempt.version.saturating_sub(1)));
        written(update!(stored, state).execute(self.conn).await)
    }

    async fn answers(&mut self, attempt: Id<QuizAttempt>) -> Result<Vec<Answer>, StorageError> {
        attempt_answers::list(self.conn, attempt.into()).await
    }

    async fn put_answers(
        &mut self,
        attempt: Id<QuizAttempt>,
        answers: &[Answer],
        now: Timestamp,
    ) -> Result<(), StorageError> {
        attempt_answers::put(self.conn, attempt.into(), answers, now).await
    }

    async fn replace_answers(
        &mut self,
        attempt: Id<QuizAttempt>,
        answers: &[Answer],
        now: Timestamp,
    ) -> Result<(), StorageError> {
        attempt_answers::replace(self.conn, attempt.into(), answers, now).await
    }

    async fn count_below(&mut self, scope: Scope) -> Result<i64, StorageError> {
        quiz_attempts::table
            .filter(quiz_attempts::quiz_id.eq_any(quizzes_in(scope)))
            .count()
            .get_result(self.conn)
            .await
            .map_err(map_err)
    }

    async fn remove_below(&mut self, scope: Scope) -> Result<u64, StorageError> {
        // Found first: MariaDB would look at every attempt whether the subquery has its quiz, and lock it.
        let quizzes: Vec<DbUuid> = quizzes_in(scope).load(self.conn).await.map_err(map_err)?;
        let mut removed = 0;
        for some in quizzes.chunks(MOST_AT_ONCE) {
            // Answers and score changes go with their attempts.
            let attempts = quiz_attempts::table.filter(quiz_attempts::quiz_id.eq_any(some));
            removed += diesel::delete(attempts).execute(self.conn).await.map_err(map_err)?;
            let grades = quiz_grades::table.filter(quiz_grades::quiz_id.eq_any(some));
            done(diesel::delete(grades).execute(self.conn).await)?;
        }
        Ok(removed as u64)
    }
}
