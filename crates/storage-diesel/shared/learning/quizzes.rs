//! Quizzes.

use async_trait::async_trait;
use diesel::dsl::max;
use diesel::prelude::*;
use domain::{
    Id,
    identity::Account,
    learning::{Event, GradingMethod, Lesson, Quiz, QuizDetails, QuizRevision, RevealPolicy},
};
use repositories::{
    Page, PageRequest, StorageError,
    learning::{QuizAccess, QuizFilter, QuizRepository},
};

use super::lessons::{enrolment_status_of, event_status_of};
use super::quiz_revisions;
use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::{enrolments, events, lessons, quiz_accommodations, quizzes};
use crate::shared::Uow;
use crate::shared::keyset::{after, after_number, at_number, rows_to_ask_for};
use crate::shared::rows::{all, done, named, one, place, removed, written};
use crate::shared::tables::{QuizAccommodationRow, QuizRow};
use crate::types::DbUuid;

impl From<&Quiz> for QuizRow {
    fn from(quiz: &Quiz) -> Self {
        let details = quiz.details.clone();
        Self {
            id: quiz.id.into(),
            lesson_id: quiz.lesson_id.into(),
            slug: details.slug,
            title: details.title,
            instructions: details.instructions,
            pass_percent: details.pass_percent,
            max_attempts: details.max_attempts,
            time_limit_seconds: details.time_limit_seconds,
            opens_at: details.opens_at.map(Into::into),
            closes_at: details.closes_at.map(Into::into),
            questions_per_attempt: details.questions_per_attempt,
            shuffle_questions: details.shuffle_questions,
            shuffle_options: details.shuffle_options,
            grading_method: details.grading_method.as_str().to_owned(),
            reveal_policy: details.reveal_policy.as_str().to_owned(),
            published: details.published,
            revision: quiz.revision,
            position: quiz.position,
            version: quiz.version,
            created_at: quiz.created_at.into(),
            updated_at: quiz.updated_at.into(),
        }
    }
}

impl TryFrom<QuizRow> for Quiz {
    type Error = StorageError;

    fn try_from(row: QuizRow) -> Result<Self, StorageError> {
        let at = |column| place("quizzes", column, row.id.0);
        Ok(Self {
            id: row.id.into(),
            lesson_id: row.lesson_id.into(),
            details: QuizDetails {
                slug: row.slug,
                title: row.title,
                instructions: row.instructions,
                pass_percent: row.pass_percent,
                max_attempts: row.max_attempts,
                time_limit_seconds: row.time_limit_seconds,
                opens_at: row.opens_at.map(Into::into),
                closes_at: row.closes_at.map(Into::into),
                questions_per_attempt: row.questions_per_attempt,
                shuffle_questions: row.shuffle_questions,
                shuffle_options: row.shuffle_options,
                grading_method: named(GradingMethod::from_name, &row.grading_method, at("grading_method"))?,
                reveal_policy: named(RevealPolicy::from_name, &row.reveal_policy, at("reveal_policy"))?,
                published: row.published,
            },
            revision: row.revision,
            position: row.position,
            version: row.version,
            created_at: row.created_at.into(),
            updated_at: row.updated_at.into(),
        })
    }
}

#[async_trait]
impl QuizRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Quiz>) -> Result<Option<Quiz>, StorageError> {
        let query = quizzes::table.find(DbUuid::from(id)).select(QuizRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn find_by_slug(&mut self, lesson: Id<Lesson>, slug: &str) -> Result<Option<Quiz>, StorageError> {
        let query = quizzes::table
            .filter(quizzes::lesson_id.eq(DbUuid::from(lesson)))
            .filter(quizzes::slug.eq(slug))
            .select(QuizRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn find_access(
        &mut self,
        id: Id<Quiz>,
        account: Id<Account>,
    ) -> Result<Option<QuizAccess>, StorageError> {
        type Found = (QuizRow, (bool, DbUuid, String, Option<String>), Option<QuizAccommodationRow>);
        let account = DbUuid::from(account);
        let own = enrolments::event_id.eq(events::id).and(enrolments::account_id.eq(account));
        let granted =
            quiz_accommodations::quiz_id.eq(quizzes::id).and(quiz_accommodations::account_id.eq(account));
        let found: Option<Found> = quizzes::table
            .inner_join(lessons::table.on(lessons::id.eq(quizzes::lesson_id)))
            .inner_join(events::table.on(events::id.eq(lessons::event_id)))
            .left_join(enrolments::table.on(own))
            .left_join(quiz_accommodations::table.on(granted))
            .filter(quizzes::id.eq(DbUuid::from(id)))
            .select((
                QuizRow::as_select(),
                (lessons::published, events::id, events::status, enrolments::status.nullable()),
                Option::<QuizAccommodationRow>::as_select(),
            ))
            .get_result(self.conn)
            .await
            .optional()
            .map_err(map_err)?;
        let Some((quiz, (lesson_published, event, event_status, enrolment), accommodation)) = found else {
            return Ok(None);
        };
        Ok(Some(QuizAccess {
            quiz: quiz.try_into()?,
            lesson_published,
            event_id: event.into(),
            event_status: event_status_of(&event_status, event)?,
            enrolment: enrolment_status_of(enrolment.as_deref(), event)?,
            accommodation: accommodation.map(Into::into),
        }))
    }

    async fn list(&mut self, filter: &QuizFilter, page: &PageRequest) -> Result<Page<Quiz>, StorageError> {
        let mut query = quizzes::table
            .filter(quizzes::lesson_id.eq(DbUuid::from(filter.lesson_id)))
            .select(QuizRow::as_select())
            .into_boxed();
        if filter.published_only {
            query = query.filter(quizzes::published.eq(true));
        }
        let query = after!(query, asc quizzes::position, quizzes::id, after_number(page)?)
            .order((quizzes::position, quizzes::id))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<QuizRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |quiz: &Quiz| at_number(quiz.position, quiz.id)))
    }

    async fn list_by_event(&mut self, event: Id<Event>) -> Result<Vec<Quiz>, StorageError> {
        let query = quizzes::table
            .inner_join(lessons::table.on(lessons::id.eq(quizzes::lesson_id)))
            .filter(lessons::event_id.eq(DbUuid::from(event)))
            .order((lessons::position, lessons::id, quizzes::position, quizzes::id))
            .select(QuizRow::as_select());
        all(query.load(self.conn).await)
    }

    async fn next_position(&mut self, lesson: Id<Lesson>) -> Result<i64, StorageError> {
        let last: Option<i64> = quizzes::table
            .filter(quizzes::lesson_id.eq(DbUuid::from(lesson)))
            .select(max(quizzes::position))
            .get_result(self.conn)
            .await
            .map_err(map_err)?;
        Ok(last.map_or(0, |last| last.saturating_add(1)))
    }

    async fn add(&mut self, quiz: &Quiz) -> Result<(), StorageError> {
        done(diesel::insert_into(quizzes::table).values(QuizRow::from(quiz)).execute(self.conn).await)
    }

    async fn save(&mut self, quiz: &Quiz) -> Result<(), StorageError> {
        let row = QuizRow::from(quiz);
        let stored = quizzes::table.find(row.id).filter(quizzes::version.eq(row.version.saturating_sub(1)));
        written(diesel::update(stored).set(row).execute(self.conn).await)
    }

    async fn remove(&mut self, id: Id<Quiz>) -> Result<bool, StorageError> {
        removed(diesel::delete(quizzes::table.find(DbUuid::from(id))).execute(self.conn).await)
    }

    async fn revision(&mut self, quiz: Id<Quiz>, number: i64) -> Result<Option<QuizRevision>, StorageError> {
        quiz_revisions::lookup(self.conn, quiz.into(), number).await
    }

    async fn add_revision(&mut self, revision: &QuizRevision) -> Result<(), StorageError> {
        quiz_revisions::add(self.conn, revision).await
    }

    async fn remove_unused_revisions(&mut self, quiz: Id<Quiz>, number: i64) -> Result<u64, StorageError> {
        quiz_revisions::remove_unused(self.conn, quiz.into(), number).await
    }
}
