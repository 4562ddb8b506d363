//! Quizzes.

use async_trait::async_trait;
use diesel::alias;
use diesel::dsl::max;
use diesel::prelude::*;
use domain::{
    Id,
    identity::{Account, Session, TokenHash},
    learning::{Event, Lesson, Quiz, QuizDetails, QuizRevision},
};
use repositories::{
    Page, PageRequest, StorageError,
    learning::{QuizAccess, QuizFilter, QuizOf, QuizRepository},
};

use super::lessons::{StateRow, event_state_of, state_columns};
use super::quiz_revisions;
use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::{
    accounts, enrolments, events, lessons, quiz_accommodations, quiz_attempts, quizzes, score_changes,
    sessions,
};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_number, at_number, rows_to_ask_for};
use crate::shared::rows::{all, ids_in_order, insert, next_position, one, removed, reorder, save};
use crate::shared::tables::{
    AccountRow, EnrolmentRow, QuizAccommodationRow, QuizAttemptRow, QuizRow, SessionRow,
};
use crate::types::{DbHash, DbUuid};

row!(QuizRow <=> Quiz in "quizzes" by id {
    id, lesson_id, revision, treatments, position, version, created_at, updated_at
} details: QuizDetails {
    slug, title, instructions, pass_percent, max_attempts, time_limit_seconds, opens_at, closes_at,
    questions_per_attempt, shuffle_questions, shuffle_options, grading_method, reveal_policy, published
});

/// What was found of a quiz, its lesson and event, and what an account has of it.
type Found = (
    QuizRow,
    (bool, DbUuid, StateRow, Option<i64>, Option<i64>),
    Option<EnrolmentRow>,
    Option<QuizAccommodationRow>,
    Option<QuizAttemptRow>,
);

fn found(found: Found) -> Result<QuizAccess, StorageError> {
    let (quiz, (lesson_published, event, state, made, changes), enrolment, accommodation, open) = found;
    Ok(QuizAccess {
        quiz: quiz.try_into()?,
        lesson_published,
        event_id: event.into(),
        event: event_state_of(state, event)?,
        enrolment: enrolment.map(TryInto::try_into).transpose()?,
        accommodation: accommodation.map(TryInto::try_into).transpose()?,
        open: open.map(TryInto::try_into).transpose()?,
        reopened: changes.is_some_and(|changes| changes > 0),
        made: made.unwrap_or(0),
    })
}

/// The query for the quiz that a condition finds, with what an account has of it and more columns: one
/// statement, since each learner's every step begins with it.
macro_rules! access {
    ($from:expr, $quiz:expr, $account:expr $(, $more:expr)*) => {{
        let account = $account;
        let enrolled = enrolments::event_id.eq(events::id).and(enrolments::account_id.eq(account));
        let granted =
            quiz_accommodations::quiz_id.eq(quizzes::id).and(quiz_accommodations::account_id.eq(account));
        let open = quiz_attempts::quiz_id
            .eq(quizzes::id)
            .and(quiz_attempts::account_id.eq(account))
            .and(quiz_attempts::open_marker.eq(1));
        let all = alias!(quiz_attempts as made);
        let made = all
            .filter(all.field(quiz_attempts::quiz_id).eq(quizzes::id))
            .filter(all.field(quiz_attempts::account_id).eq(account))
            .select(max(all.field(quiz_attempts::number)))
            .single_value();
        // An open attempt whose score changed was opened again.
        let changes = score_changes::table
            .filter(score_changes::attempt_id.eq(quiz_attempts::id))
            .count()
            .single_value();
        $from
            .inner_join(lessons::table.on(lessons::id.eq(quizzes::lesson_id)))
            .inner_join(events::table.on(events::id.eq(lessons::event_id)))
            .left_join(enrolments::table.on(enrolled))
            .left_join(quiz_accommodations::table.on(granted))
            .left_join(quiz_attempts::table.on(open))
            .filter($quiz)
            .select((
                $($more,)*
                (
                    QuizRow::as_select(),
                    (lessons::published, events::id, state_columns!(), made, changes),
                    Option::<EnrolmentRow>::as_select(),
                    Option::<QuizAccommodationRow>::as_select(),
                    Option::<QuizAttemptRow>::as_select(),
                ),
            ))
    }};
}

/// [`access`] of the account that a session belongs to.
macro_rules! access_by_session {
    ($token:expr, $quiz:expr) => {
        access!(
            quizzes::table
                .inner_join(sessions::table.on(sessions::token_hash.eq(DbHash($token.0))))
                .inner_join(accounts::table.on(accounts::id.eq(sessions::account_id))),
            $quiz,
            sessions::account_id,
            SessionRow::as_select(),
            AccountRow::as_select()
        )
    };
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
        let query = access!(quizzes::table, quizzes::id.eq(DbUuid::from(id)), DbUuid::from(account));
        let row: Option<(Found,)> = query.get_result(self.conn).await.optional().map_err(map_err)?;
        row.map(|(row,)| found(row)).transpose()
    }

    async fn find_access_by_session(
        &mut self,
        of: QuizOf,
        token: TokenHash,
    ) -> Result<Option<(Session, Account, QuizAccess)>, StorageError> {
        let row: QueryResult<(SessionRow, AccountRow, Found)> = match of {
            QuizOf::Id(id) => {
                let quiz = quizzes::id.eq(DbUuid::from(id));
                access_by_session!(token, quiz).get_result(self.conn).await
            }
            QuizOf::Attempt(id) => {
                let of = alias!(quiz_attempts as of);
                let quiz = of
                    .filter(of.field(quiz_attempts::id).eq(DbUuid::from(id)))
                    .select(of.field(quiz_attempts::quiz_id))
                    .single_value();
                access_by_session!(token, quizzes::id.nullable().eq(quiz)).get_result(self.conn).await
            }
        };
        let row = row.optional().map_err(map_err)?;
        row.map(|(session, account, row)| Ok((session.try_into()?, account.try_into()?, found(row)?)))
            .transpose()
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

    async fn ids_in_order(&mut self, lesson: Id<Lesson>) -> Result<Vec<Id<Quiz>>, StorageError> {
        ids_in_order!(self, quizzes, lesson_id = lesson)
    }

    async fn reorder(&mut self, lesson: Id<Lesson>, ids: &[Id<Quiz>]) -> Result<(), StorageError> {
        reorder!(self, quizzes, lesson_id = lesson, ids)
    }

    async fn next_position(&mut self, lesson: Id<Lesson>) -> Result<i64, StorageError> {
        next_position!(self, quizzes, lesson_id = lesson)
    }

    async fn add(&mut self, quiz: &Quiz) -> Result<(), StorageError> {
        insert!(self, quizzes, QuizRow, quiz)
    }

    async fn save(&mut self, quiz: &Quiz) -> Result<(), StorageError> {
        save!(self, quizzes, QuizRow, quiz)
    }

    async fn remove(&mut self, id: Id<Quiz>) -> Result<bool, StorageError> {
        removed(diesel::delete(quizzes::table.find(DbUuid::from(id))).execute(self.conn).await)
    }

    async fn revision(&mut self, quiz: Id<Quiz>, number: i64) -> Result<Option<QuizRevision>, StorageError> {
        quiz_revisions::lookup(self.conn, quiz.into(), number).await
    }

    async fn revision_numbers(&mut self, quiz: Id<Quiz>) -> Result<Vec<i64>, StorageError> {
        quiz_revisions::numbers(self.conn, quiz.into()).await
    }

    async fn add_revision(&mut self, revision: &QuizRevision) -> Result<(), StorageError> {
        quiz_revisions::add(self.conn, revision).await
    }

    async fn remove_unused_revisions(&mut self, quiz: Id<Quiz>, number: i64) -> Result<u64, StorageError> {
        quiz_revisions::remove_unused(self.conn, quiz.into(), number).await
    }
}
