//! Grades and changes of scores.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    identity::Account,
    learning::{Event, Quiz, QuizAttempt, QuizGrade, ScoreChange, ScoreChangeKind},
};
use repositories::{
    StorageError,
    learning::{GradebookRepository, Scope},
};

use super::scope::quizzes_in;
use crate::backend::RunQueryDsl;
use crate::dialect::{self, map_err};
use crate::schema::{quiz_grades, score_changes};
use crate::shared::Uow;
use crate::shared::rows::{MOST_AT_ONCE, all, done, named, place, real, real_or_none};
use crate::shared::tables::{QuizGradeRow, ScoreChangeRow};
use crate::types::DbUuid;

impl From<QuizGradeRow> for QuizGrade {
    fn from(row: QuizGradeRow) -> Self {
        Self {
            quiz_id: row.quiz_id.into(),
            account_id: row.account_id.into(),
            score: row.score,
            max_score: row.max_score,
            passed: row.passed,
            attempts: row.attempts,
            updated_at: row.updated_at.into(),
        }
    }
}

impl TryFrom<&ScoreChange> for ScoreChangeRow {
    type Error = StorageError;

    fn try_from(change: &ScoreChange) -> Result<Self, StorageError> {
        Ok(Self {
            id: change.id.into(),
            attempt_id: change.attempt_id.into(),
            kind: change.kind.as_str().to_owned(),
            old_score: real_or_none(change.old_score, "score_changes.old_score")?,
            new_score: real_or_none(change.new_score, "score_changes.new_score")?,
            old_max_score: real_or_none(change.old_max_score, "score_changes.old_max_score")?,
            new_max_score: real_or_none(change.new_max_score, "score_changes.new_max_score")?,
            reason: change.reason.clone(),
            actor: change.actor.map(Into::into),
            created_at: change.created_at.into(),
        })
    }
}

impl TryFrom<ScoreChangeRow> for ScoreChange {
    type Error = StorageError;

    fn try_from(row: ScoreChangeRow) -> Result<Self, StorageError> {
        let kind = place("score_changes", "kind", row.id.0);
        Ok(Self {
            id: row.id.into(),
            attempt_id: row.attempt_id.into(),
            kind: named(ScoreChangeKind::from_name, &row.kind, kind)?,
            old_score: row.old_score,
            new_score: row.new_score,
            old_max_score: row.old_max_score,
            new_max_score: row.new_max_score,
            reason: row.reason,
            actor: row.actor.map(Into::into),
            created_at: row.created_at.into(),
        })
    }
}

#[async_trait]
impl GradebookRepository for Uow<'_> {
    async fn grade(
        &mut self,
        quiz: Id<Quiz>,
        account: Id<Account>,
    ) -> Result<Option<QuizGrade>, StorageError> {
        let query = quiz_grades::table.find((DbUuid::from(quiz), DbUuid::from(account)));
        let row: Option<QuizGradeRow> = query
            .select(QuizGradeRow::as_select())
            .get_result(self.conn)
            .await
            .optional()
            .map_err(map_err)?;
        Ok(row.map(QuizGrade::from))
    }

    async fn put_grade(&mut self, grade: &QuizGrade) -> Result<(), StorageError> {
        let row = QuizGradeRow {
            quiz_id: grade.quiz_id.into(),
            account_id: grade.account_id.into(),
            score: real(grade.score, "quiz_grades.score")?,
            max_score: real(grade.max_score, "quiz_grades.max_score")?,
            passed: grade.passed,
            attempts: grade.attempts,
            created_at: grade.updated_at.into(),
            updated_at: grade.updated_at.into(),
        };
        // Without `created_at`, which is that of the first grade.
        let changes = (
            quiz_grades::score.eq(row.score),
            quiz_grades::max_score.eq(row.max_score),
            quiz_grades::passed.eq(row.passed),
            quiz_grades::attempts.eq(row.attempts),
            quiz_grades::updated_at.eq(row.updated_at),
        );
        let upsert = diesel::insert_into(quiz_grades::table)
            .values(row)
            .on_conflict(dialect::unique_key((quiz_grades::quiz_id, quiz_grades::account_id)))
            .do_update()
            .set(changes);
        done(upsert.execute(self.conn).await)
    }

    async fn remove_grade(&mut self, quiz: Id<Quiz>, account: Id<Account>) -> Result<(), StorageError> {
        let own = quiz_grades::table.find((DbUuid::from(quiz), DbUuid::from(account)));
        done(diesel::delete(own).execute(self.conn).await)
    }

    async fn grades_of(
        &mut self,
        event: Id<Event>,
        accounts: &[Id<Account>],
    ) -> Result<Vec<QuizGrade>, StorageError> {
        let mut accounts: Vec<DbUuid> = accounts.iter().map(|account| DbUuid::from(*account)).collect();
        accounts.sort_unstable();
        accounts.dedup();
        let mut grades = Vec::new();
        for some in accounts.chunks(MOST_AT_ONCE) {
            let rows: Vec<QuizGradeRow> = quiz_grades::table
                .filter(quiz_grades::account_id.eq_any(some))
                .filter(quiz_grades::quiz_id.eq_any(quizzes_in(Scope::Event(event))))
                .order((quiz_grades::account_id, quiz_grades::quiz_id))
                .select(QuizGradeRow::as_select())
                .load(self.conn)
                .await
                .map_err(map_err)?;
            grades.extend(rows.into_iter().map(QuizGrade::from));
        }
        Ok(grades)
    }

    async fn graded_accounts(&mut self, quiz: Id<Quiz>) -> Result<Vec<Id<Account>>, StorageError> {
        let accounts: Vec<DbUuid> = quiz_grades::table
            .filter(quiz_grades::quiz_id.eq(DbUuid::from(quiz)))
            .order(quiz_grades::account_id)
            .select(quiz_grades::account_id)
            .load(self.conn)
            .await
            .map_err(map_err)?;
        Ok(accounts.into_iter().map(Id::from).collect())
    }

    async fn add_score_change(&mut self, change: &ScoreChange) -> Result<(), StorageError> {
        let row = ScoreChangeRow::try_from(change)?;
        done(diesel::insert_into(score_changes::table).values(row).execute(self.conn).await)
    }

    async fn score_changes(&mut self, attempt: Id<QuizAttempt>) -> Result<Vec<ScoreChange>, StorageError> {
        let query = score_changes::table
            .filter(score_changes::attempt_id.eq(DbUuid::from(attempt)))
            .order((score_changes::created_at, score_changes::id))
            .select(ScoreChangeRow::as_select());
        all(query.load(self.conn).await)
    }
}
