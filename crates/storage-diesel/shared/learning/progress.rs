//! Progress through lessons.

use std::collections::BTreeMap;

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{CourseProgress, Event, LearnerProgress, Lesson, LessonProgress, Submission},
};
use repositories::{
    Page, PageRequest, StorageError,
    learning::{Completions, EnrolmentFilter, EnrolmentProgress, ProgressRepository, Scope},
};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::{enrolments, lesson_progress, lessons, quiz_attempts, quiz_grades, quizzes};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::prepared::Prepared;
use crate::shared::put::{put, put_rows};
use crate::shared::rows::{all, key_lists, one};
use crate::shared::tables::{EnrolmentRow, LessonProgressRow};
use crate::types::{DbTime, DbUuid};

row!(LessonProgressRow <=> LessonProgress in "lesson_progress" by lesson_id {
    account_id, lesson_id, started_at, completed_at, updated_at
} stored { created_at: updated_at });

put!(LessonProgressRow: lesson_progress (account_id, lesson_id)
    changes { started_at, completed_at, updated_at } keeps { created_at });

/// Lessons, those of them that are completed, quizzes, those of them that are passed.
type Counts = (Option<i64>, Option<i64>, Option<i64>, Option<i64>);

fn progress_of(event: Id<Event>, counts: Counts) -> CourseProgress {
    let (lessons_total, lessons_completed, quizzes_total, quizzes_passed) = counts;
    let [lessons_total, lessons_completed, quizzes_total, quizzes_passed] =
        [lessons_total, lessons_completed, quizzes_total, quizzes_passed].map(Option::unwrap_or_default);
    CourseProgress { event_id: event, lessons_total, lessons_completed, quizzes_total, quizzes_passed }
}

/// Published quizzes that must be passed. A quiz without questions cannot be.
macro_rules! to_pass {
    () => {
        quizzes::published.eq(true).and(quizzes::pass_percent.gt(0)).and(quizzes::revision.gt(0))
    };
}

/// The [`Counts`] of an account in an event, each a value or a column: one statement for all four, and none of
/// them reads a row twice.
macro_rules! counts {
    ($event:expr, $account:expr) => {{
        let published = lessons::event_id.eq($event).and(lessons::published.eq(true));
        let done = lesson_progress::account_id.eq($account).and(lesson_progress::completed_at.is_not_null());
        let graded = to_pass!();
        let passed = quiz_grades::account_id.eq($account).and(quiz_grades::passed.eq(true));
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
        (lessons_total, lessons_completed, quizzes_total, quizzes_passed)
    }};
}

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
        let counts: Counts = diesel::select(counts!(DbUuid::from(event), DbUuid::from(account)))
            .get_result(self.conn)
            .await
            .map_err(map_err)?;
        Ok(progress_of(event, counts))
    }

    async fn by_enrolment(
        &mut self,
        filter: &EnrolmentFilter,
        page: &PageRequest,
    ) -> Result<Page<EnrolmentProgress>, StorageError> {
        let event = DbUuid::from(filter.event_id);
        let mut query = enrolments::table
            .filter(enrolments::event_id.eq(event))
            .select((EnrolmentRow::as_select(), counts!(event, enrolments::account_id)))
            .into_boxed();
        if let Some(status) = filter.status {
            query = query.filter(enrolments::status.eq(status.as_str()));
        }
        query = if filter.newest_first {
            after!(query, desc enrolments::created_at, enrolments::id, after_time(page)?)
                .order((enrolments::created_at.desc(), enrolments::id.desc()))
        } else {
            after!(query, asc enrolments::created_at, enrolments::id, after_time(page)?)
                .order((enrolments::created_at.asc(), enrolments::id.asc()))
        };
        let rows: Vec<(EnrolmentRow, Counts)> =
            query.limit(rows_to_ask_for(page)).load(self.conn).await.map_err(map_err)?;
        let items = rows
            .into_iter()
            .map(|(row, counts)| {
                let course = progress_of(filter.event_id, counts);
                Ok(EnrolmentProgress { enrolment: row.try_into()?, course })
            })
            .collect::<Result<_, StorageError>>()?;
        Ok(Page::cut(items, page.limit, |item: &EnrolmentProgress| {
            at_time(item.enrolment.created_at, item.enrolment.id)
        }))
    }

    async fn completions_below(&mut self, scope: Scope) -> Result<Completions, StorageError> {
        let done = lesson_progress::table.filter(lesson_progress::completed_at.is_not_null());
        match scope {
            Scope::Quiz(_) => Ok(Completions::default()),
            Scope::Lesson(lesson) => {
                let own = done.filter(lesson_progress::lesson_id.eq(DbUuid::from(lesson))).count();
                let lessons = own.get_result(self.conn).await.map_err(map_err)?;
                Ok(Completions { lessons, event: 0 })
            }
            Scope::Event(event) => {
                let event = DbUuid::from(event);
                let of_event = lessons::table.filter(lessons::event_id.eq(event)).select(lessons::id);
                let below = done.filter(lesson_progress::lesson_id.eq_any(of_event)).count();
                let own = enrolments::table
                    .filter(enrolments::event_id.eq(event))
                    .filter(enrolments::completed_at.is_not_null())
                    .count();
                let lessons = below.get_result(self.conn).await.map_err(map_err)?;
                let event = own.get_result(self.conn).await.map_err(map_err)?;
                Ok(Completions { lessons, event })
            }
        }
    }

    async fn of_learners(
        &mut self,
        event: Id<Event>,
        accounts: &[Id<Account>],
    ) -> Result<Vec<LearnerProgress>, StorageError> {
        let course = self.course_to_do(event).await?;
        let nothing = |account: &Id<Account>| {
            (DbUuid::from(*account), LearnerProgress { account_id: *account, course, last_activity_at: None })
        };
        let mut found: Learners = accounts.iter().map(nothing).collect();
        let accounts: Vec<DbUuid> = found.keys().copied().collect();
        // Rows are counted here: a database would sort them to group them.
        for some in key_lists(&accounts) {
            self.add_lessons(event, some, &mut found).await?;
            self.add_passed(event, some, &mut found).await?;
            self.add_attempts(event, some, &mut found).await?;
        }
        Ok(found.into_values().collect())
    }
}

/// Of an attempt: whose it is, when it began, when it was handed in and by whom, and when it last changed.
type AttemptTimes = (DbUuid, DbTime, Option<DbTime>, Option<String>, DbTime);

/// Progress of some learners, by account.
type Learners = BTreeMap<DbUuid, LearnerProgress>;

fn note(progress: &mut LearnerProgress, activity: Timestamp) {
    progress.last_activity_at = progress.last_activity_at.max(Some(activity));
}

impl Uow<'_> {
    /// What there is to do in an event, and nothing done.
    async fn course_to_do(&mut self, event: Id<Event>) -> Result<CourseProgress, StorageError> {
        let published = lessons::event_id.eq(DbUuid::from(event)).and(lessons::published.eq(true));
        let graded = to_pass!();
        let of_lesson = quizzes::table.on(quizzes::lesson_id.eq(lessons::id));
        let lessons_total = lessons::table.filter(published).count().single_value();
        let quizzes_total =
            lessons::table.inner_join(of_lesson).filter(published).filter(graded).count().single_value();
        let totals: (Option<i64>, Option<i64>) =
            diesel::select((lessons_total, quizzes_total)).get_result(self.conn).await.map_err(map_err)?;
        Ok(CourseProgress {
            event_id: event,
            lessons_total: totals.0.unwrap_or_default(),
            lessons_completed: 0,
            quizzes_total: totals.1.unwrap_or_default(),
            quizzes_passed: 0,
        })
    }

    /// Lessons that were opened: those that are published count where they are completed.
    async fn add_lessons(
        &mut self,
        event: Id<Event>,
        accounts: &[DbUuid],
        found: &mut Learners,
    ) -> Result<(), StorageError> {
        let query = lessons::table
            .inner_join(lesson_progress::table.on(lesson_progress::lesson_id.eq(lessons::id)))
            .filter(lessons::event_id.eq(DbUuid::from(event)))
            .filter(lesson_progress::account_id.eq_any(accounts))
            .select((
                lesson_progress::account_id,
                lessons::published,
                lesson_progress::completed_at,
                lesson_progress::updated_at,
            ));
        let rows: Vec<(DbUuid, bool, Option<DbTime>, DbTime)> =
            Prepared(query).load(self.conn).await.map_err(map_err)?;
        for (account, published, completed_at, updated_at) in rows {
            let Some(progress) = found.get_mut(&account) else { continue };
            progress.course.lessons_completed += i64::from(published && completed_at.is_some());
            note(progress, updated_at.0);
        }
        Ok(())
    }

    /// Published quizzes with a pass mark and questions, in published lessons, that are passed.
    async fn add_passed(
        &mut self,
        event: Id<Event>,
        accounts: &[DbUuid],
        found: &mut Learners,
    ) -> Result<(), StorageError> {
        let query = lessons::table
            .inner_join(quizzes::table.on(quizzes::lesson_id.eq(lessons::id)))
            .inner_join(quiz_grades::table.on(quiz_grades::quiz_id.eq(quizzes::id)))
            .filter(lessons::event_id.eq(DbUuid::from(event)).and(lessons::published.eq(true)))
            .filter(to_pass!())
            .filter(quiz_grades::account_id.eq_any(accounts))
            .filter(quiz_grades::passed.eq(true))
            .select(quiz_grades::account_id);
        let rows: Vec<DbUuid> = Prepared(query).load(self.conn).await.map_err(map_err)?;
        for account in rows {
            if let Some(progress) = found.get_mut(&account) {
                progress.course.quizzes_passed += 1;
            }
        }
        Ok(())
    }

    /// When something was last done in an attempt.
    async fn add_attempts(
        &mut self,
        event: Id<Event>,
        accounts: &[DbUuid],
        found: &mut Learners,
    ) -> Result<(), StorageError> {
        let query = lessons::table
            .inner_join(quizzes::table.on(quizzes::lesson_id.eq(lessons::id)))
            .inner_join(quiz_attempts::table.on(quiz_attempts::quiz_id.eq(quizzes::id)))
            .filter(lessons::event_id.eq(DbUuid::from(event)))
            .filter(quiz_attempts::account_id.eq_any(accounts))
            .select((
                quiz_attempts::account_id,
                quiz_attempts::started_at,
                quiz_attempts::submitted_at,
                quiz_attempts::submission,
                quiz_attempts::updated_at,
            ));
        let rows: Vec<AttemptTimes> = Prepared(query).load(self.conn).await.map_err(map_err)?;
        for (account, started_at, submitted_at, submission, updated_at) in rows {
            let Some(progress) = found.get_mut(&account) else { continue };
            let by_learner = submission.as_deref() == Some(Submission::Learner.as_str());
            let activity = match submitted_at {
                None => updated_at,
                Some(at) if by_learner => at,
                Some(_) => started_at,
            };
            note(progress, activity.0);
        }
        Ok(())
    }
}
