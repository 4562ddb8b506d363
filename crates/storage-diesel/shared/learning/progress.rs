//! Progress through lessons.

use async_trait::async_trait;
use diesel::dsl::{count as count_of, count_star};
use diesel::prelude::*;
use domain::{
    Id,
    identity::Account,
    learning::{CourseProgress, Event, Lesson, LessonProgress},
};
use repositories::{StorageError, learning::ProgressRepository};

use crate::backend::RunQueryDsl;
use crate::dialect::{self, map_err};
use crate::schema::{lesson_progress, lessons, quiz_grades, quizzes};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::rows::{all, done, one};
use crate::shared::tables::LessonProgressRow;
use crate::types::DbUuid;

row!(LessonProgressRow <=> LessonProgress in "lesson_progress" by lesson_id {
    account_id, lesson_id, started_at, completed_at, updated_at
} stored { created_at: updated_at });

#[async_trait]
impl ProgressRepository for Uow<'_> {
    async fn lookup(
        &mut self,
        account: Id<Account>,
        lesson: Id<Lesson>,
    ) -> Result<Option<LessonProgress>, StorageError> {
        let query = lesson_progress::table.find((DbUuid::from(account), DbUuid::from(lesson)));
        one(query.select(LessonProgressRow::as_select()).get_result(self.conn).await)
    }

    async fn put(&mut self, progress: &LessonProgress) -> Result<(), StorageError> {
        let row = LessonProgressRow::try_from(progress)?;
        // Without `created_at`, which is that of the first time.
        let changes = (
            lesson_progress::started_at.eq(row.started_at),
            lesson_progress::completed_at.eq(row.completed_at),
            lesson_progress::updated_at.eq(row.updated_at),
        );
        let upsert = diesel::insert_into(lesson_progress::table)
            .values(row)
            .on_conflict(dialect::unique_key((lesson_progress::account_id, lesson_progress::lesson_id)))
            .do_update()
            .set(changes);
        done(upsert.execute(self.conn).await)
    }

    async fn list_by_event(
        &mut self,
        account: Id<Account>,
        event: Id<Event>,
    ) -> Result<Vec<LessonProgress>, StorageError> {
        let query = lessons::table
            .inner_join(lesson_progress::table.on(lesson_progress::lesson_id.eq(lessons::id)))
            .filter(lessons::event_id.eq(DbUuid::from(event)))
            .filter(lessons::published.eq(true))
            .filter(lesson_progress::account_id.eq(DbUuid::from(account)))
            .order((lessons::position, lessons::id))
            .select(LessonProgressRow::as_select());
        all(query.load(self.conn).await)
    }

    async fn list_by_account(&mut self, account: Id<Account>) -> Result<Vec<LessonProgress>, StorageError> {
        let query = lesson_progress::table
            .filter(lesson_progress::account_id.eq(DbUuid::from(account)))
            .order(lesson_progress::lesson_id)
            .select(LessonProgressRow::as_select());
        all(query.load(self.conn).await)
    }

    async fn course(
        &mut self,
        account: Id<Account>,
        event: Id<Event>,
    ) -> Result<CourseProgress, StorageError> {
        let (account, event_id) = (DbUuid::from(account), DbUuid::from(event));
        let done = lesson_progress::lesson_id
            .eq(lessons::id)
            .and(lesson_progress::account_id.eq(account))
            .and(lesson_progress::completed_at.is_not_null());
        let (lessons_total, lessons_completed): (i64, i64) = lessons::table
            .left_join(lesson_progress::table.on(done))
            .filter(lessons::event_id.eq(event_id))
            .filter(lessons::published.eq(true))
            .select((count_star(), count_of(lesson_progress::lesson_id.nullable())))
            .get_result(self.conn)
            .await
            .map_err(map_err)?;
        let passed = quiz_grades::quiz_id
            .eq(quizzes::id)
            .and(quiz_grades::account_id.eq(account))
            .and(quiz_grades::passed.eq(true));
        let (quizzes_total, quizzes_passed): (i64, i64) = lessons::table
            .inner_join(quizzes::table.on(quizzes::lesson_id.eq(lessons::id)))
            .left_join(quiz_grades::table.on(passed))
            .filter(lessons::event_id.eq(event_id))
            .filter(lessons::published.eq(true))
            .filter(quizzes::published.eq(true))
            .filter(quizzes::pass_percent.gt(0))
            .select((count_star(), count_of(quiz_grades::quiz_id.nullable())))
            .get_result(self.conn)
            .await
            .map_err(map_err)?;
        Ok(CourseProgress {
            event_id: event,
            lessons_total,
            lessons_completed,
            quizzes_total,
            quizzes_passed,
        })
    }
}
