//! Grades and changes of scores.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    identity::Account,
    learning::{Event, Quiz, QuizAttempt, QuizGrade, ScoreChange},
};
use repositories::{
    StorageError,
    learning::{GradebookRepository, Scope},
};

use super::scope::quizzes_in;
use crate::backend::RunQueryDsl;
use crate::schema::{quiz_grades, score_changes};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::put::{put, put_rows};
use crate::shared::rows::{MOST_AT_ONCE, all, count, done, insert, one};
use crate::shared::tables::{QuizGradeRow, ScoreChangeRow};
use crate::types::DbUuid;

row!(QuizGradeRow <=> QuizGrade in "quiz_grades" by quiz_id {
    quiz_id, account_id, score, max_score, passed, attempts, updated_at
} stored { created_at: updated_at });

row!(ScoreChangeRow <=> ScoreChange in "score_changes" by id {
    id, attempt_id, kind, old_score, new_score, old_max_score, new_max_score, reason, actor, created_at
});

put!(QuizGradeRow: quiz_grades (quiz_id, account_id)
    changes { score, max_score, passed, attempts, updated_at } keeps { created_at });

#[async_trait]
impl GradebookRepository for Uow<'_> {
    async fn grade(
        &mut self,
        quiz: Id<Quiz>,
        account: Id<Account>,
    ) -> Result<Option<QuizGrade>, StorageError> {
        let query = quiz_grades::table.find((DbUuid::from(quiz), DbUuid::from(account)));
        one(query.select(QuizGradeRow::as_select()).get_result(self.conn).await)
    }

    async fn put_grade(&mut self, grade: &QuizGrade) -> Result<(), StorageError> {
        let row = QuizGradeRow::try_from(grade)?;
        put_rows(self.conn, &[row]).await
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
            let query = quiz_grades::table
                .filter(quiz_grades::account_id.eq_any(some))
                .filter(quiz_grades::quiz_id.eq_any(quizzes_in(Scope::Event(event))))
                .order((quiz_grades::account_id, quiz_grades::quiz_id))
                .select(QuizGradeRow::as_select());
            grades.append(&mut all(query.load::<QuizGradeRow>(self.conn).await)?);
        }
        Ok(grades)
    }

    async fn grades_on(
        &mut self,
        quiz: Id<Quiz>,
        after: Option<Id<Account>>,
        limit: usize,
    ) -> Result<Vec<QuizGrade>, StorageError> {
        let mut query = quiz_grades::table
            .filter(quiz_grades::quiz_id.eq(DbUuid::from(quiz)))
            .select(QuizGradeRow::as_select())
            .into_boxed();
        if let Some(after) = after {
            query = query.filter(quiz_grades::account_id.gt(DbUuid::from(after)));
        }
        let query = query.order(quiz_grades::account_id).limit(count(limit));
        all(query.load::<QuizGradeRow>(self.conn).await)
    }

    async fn add_score_change(&mut self, change: &ScoreChange) -> Result<(), StorageError> {
        insert!(self, score_changes, ScoreChangeRow, change)
    }

    async fn score_changes(&mut self, attempt: Id<QuizAttempt>) -> Result<Vec<ScoreChange>, StorageError> {
        let query = score_changes::table
            .filter(score_changes::attempt_id.eq(DbUuid::from(attempt)))
            .order((score_changes::created_at, score_changes::id))
            .select(ScoreChangeRow::as_select());
        all(query.load(self.conn).await)
    }
}
