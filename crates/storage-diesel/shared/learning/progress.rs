//! Progress through lessons.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    identity::Account,
    learning::{CourseProgress, Event, Lesson, LessonProgress},
};
use repositories::{StorageError, learning::ProgressRepository};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::{lesson_progress, lessons, quiz_grades, quizzes};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::put::{put, put_rows};
use crate::shared::rows::{all, one};
use crate::shared::tables::LessonProgressRow;
use crate::types::DbUuid;

row!(LessonProgressRow <=> LessonProgress in "lesson_progress" by lesson_id {
    account_id, lesson_id, started_at, completed_at, updated_at
} stored { created_at: updated_at });

put!(LessonProgressRow: lesson_progress (account_id, lesson_id)
    changes { started_at, completed_at, updated_at } keeps { created_at });

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
        put_rows(self.conn, &[row]).await
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
        let published = lessons::event_id.eq(event_id).and(lessons::published.eq(true));
        let done = lesson_progress::account_id.eq(account).and(lesson_progress::completed_at.is_not_null());
        let graded = quizzes::published.eq(true).and(quizzes::pass_percent.gt(0));
        let passed = quiz_grades::account_id.eq(account).and(quiz_grades::passed.eq(true));
        // One statement for all four, and none of them reads a row twice.
        let lessons_total = lessons::table.filter(published).count().single_value();
        let lessons_completed = lessons::table
            .inner_join(lesson_progress::table.on(lesson_progress::lesson_id.eq(lessons::id)))
            .filter(published)
            .filter(done)
            .count()
            .single_value();
        let of_lesson = quizzes::table.on(quizzes::lesson_id.eq(lessons::id));
        let quizzes_total =
            lessons::table.inner_join(of_lesson).filter(published).filter(graded).count().single_value();
        let quizzes_passed = lessons::table
            .inner_join(of_lesson)
            .inner_join(quiz_grades::table.on(quiz_grades::quiz_id.eq(quizzes::id)))
            .filter(published)
            .filter(graded)
            .filter(passed)
            .count()
            .single_value();
        let counts: (Option<i64>, Option<i64>, Option<i64>, Option<i64>) =
            diesel::select((lessons_total, lessons_completed, quizzes_total, quizzes_passed))
                .get_result(self.conn)
                .await
                .map_err(map_err)?;
        let (lessons_total, lessons_completed, quizzes_total, quizzes_passed) = counts;
        let [lessons_total, lessons_completed, quizzes_total, quizzes_passed] =
            [lessons_total, lessons_completed, quizzes_total, quizzes_passed].map(Option::unwrap_or_default);
        Ok(CourseProgress {
            event_id: event,
            lessons_total,
            lessons_completed,
            quizzes_total,
            quizzes_passed,
        })
    }
}
