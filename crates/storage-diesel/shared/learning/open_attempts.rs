//! Open attempts: which there are, until when they may be answered, and by when the sweeper looks at them.

use diesel::helper_types::{IntoBoxed, Select};
use diesel::prelude::*;
use domain::{
    Id,
    identity::AccountStatus,
    learning::{EnrolmentStatus, QuizAttempt, Terms},
};
use repositories::{
    StorageError,
    learning::{OpenAttempts, Scope},
};

use super::lessons::{StateRow, enrolment_status_of, event_state_of, state_columns};
use super::scope::quizzes_in;
use crate::backend::{Conn, Db, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{
    accounts, enrolments, events, lessons, quiz_accommodations, quiz_attempts, quizzes, score_changes,
};
use crate::shared::prepared::{Prepared, update};
use crate::shared::rows::{count, done, key_lists, loaded, place};
use crate::types::{DbTime, DbUuid};

/// Ids of open attempts.
fn open(of: OpenAttempts) -> IntoBoxed<'static, Select<quiz_attempts::table, quiz_attempts::id>, Db> {
    let ids = quiz_attempts::table.select(quiz_attempts::id).into_boxed();
    let open = ids.filter(quiz_attempts::open_marker.eq(1));
    let below = |scope| quiz_attempts::quiz_id.eq_any(quizzes_in(scope));
    match of {
        OpenAttempts::One(id) => open.filter(quiz_attempts::id.eq(DbUuid::from(id))),
        OpenAttempts::Below(scope) => open.filter(below(scope)),
        OpenAttempts::Of(account, event) => open
            .filter(quiz_attempts::account_id.eq(DbUuid::from(account)))
            .filter(below(Scope::Event(event))),
        OpenAttempts::OfAccount(account) => open.filter(quiz_attempts::account_id.eq(DbUuid::from(account))),
    }
}

/// All of them, by id, unless there are more than `most`.
pub(super) async fn list(
    conn: &mut Conn,
    of: OpenAttempts,
    most: usize,
) -> Result<Option<Vec<Id<QuizAttempt>>>, StorageError> {
    let mut found: Vec<DbUuid> =
        open(of).limit(count(most.saturating_add(1))).load(conn).await.map_err(map_err)?;
    if found.len() > most {
        return Ok(None);
    }
    found.sort_unstable();
    Ok(Some(found.into_iter().map(Id::from).collect()))
}

/// Stores a due time.
pub(super) async fn set_due(
    conn: &mut Conn,
    of: OpenAttempts,
    due_at: Option<DbTime>,
) -> Result<u64, StorageError> {
    // Found first: MariaDB would look at every attempt whether the subquery has its quiz, and lock it.
    let mut found: Vec<DbUuid> = open(of).load(conn).await.map_err(map_err)?;
    // Always in the same order, so that two who do it do not wait for each other.
    found.sort_unstable();
    for some in key_lists(&found) {
        // One may have been handed in since it was found.
        let attempts = quiz_attempts::table
            .filter(quiz_attempts::id.eq_any(some))
            .filter(quiz_attempts::open_marker.eq(1));
        done(update!(attempts, quiz_attempts::due_at.eq(due_at)).execute(conn).await)?;
    }
    Ok(found.len() as u64)
}

/// What of an attempt, its quiz, event and learner decides its time: limit, closing and own closing, granted
/// time, the event and its state, enrolment, status of the account, and how often its score changed.
type TermsRow = (
    DbUuid,
    (Option<i64>, Option<DbTime>, Option<DbTime>, Option<i64>),
    (DbUuid, StateRow),
    (Option<String>, DbUuid, String),
    Option<i64>,
);

fn terms_of(row: TermsRow) -> Result<(Id<QuizAttempt>, Terms), StorageError> {
    let (
        id,
        (time_limit_seconds, closes_at, own_closes_at, extra_seconds),
        (event, state),
        (enrolment, account, status),
        changes,
    ) = row;
    let enrolment: Option<EnrolmentStatus> = enrolment_status_of(enrolment, event)?;
    let status: AccountStatus = loaded(status, place("accounts", "status", account.0))?;
    let is_enrolled = enrolment.is_some_and(|own| own != EnrolmentStatus::Withdrawn);
    let terms = Terms {
        time_limit_seconds,
        closes_at: closes_at.map(Into::into),
        own_closes_at: own_closes_at.map(Into::into),
        extra_seconds: extra_seconds.unwrap_or(0),
        event: event_state_of(state, event)?,
        takes_part: is_enrolled && status == AccountStatus::Active,
        reopened: changes.is_some_and(|changes| changes > 0),
    };
    Ok((id.into(), terms))
}

/// What decides until when attempts may be answered.
pub(super) async fn terms(
    conn: &mut Conn,
    attempts: &[Id<QuizAttempt>],
) -> Result<Vec<(Id<QuizAttempt>, Terms)>, StorageError> {
    let mut keys: Vec<DbUuid> = attempts.iter().map(|id| DbUuid::from(*id)).collect();
    keys.sort_unstable();
    keys.dedup();
    let mut found: Vec<TermsRow> = Vec::with_capacity(keys.len());
    for some in key_lists(&keys) {
        let enrolled =
            enrolments::event_id.eq(events::id).and(enrolments::account_id.eq(quiz_attempts::account_id));
        let granted = quiz_accommodations::quiz_id
            .eq(quizzes::id)
            .and(quiz_accommodations::account_id.eq(quiz_attempts::account_id));
        let changes = score_changes::table
            .filter(score_changes::attempt_id.eq(quiz_attempts::id))
            .count()
            .single_value();
        let query = quiz_attempts::table
            .inner_join(quizzes::table.on(quizzes::id.eq(quiz_attempts::quiz_id)))
            .inner_join(lessons::table.on(lessons::id.eq(quizzes::lesson_id)))
            .inner_join(events::table.on(events::id.eq(lessons::event_id)))
            .inner_join(accounts::table.on(accounts::id.eq(quiz_attempts::account_id)))
            .left_join(enrolments::table.on(enrolled))
            .left_join(quiz_accommodations::table.on(granted))
            .filter(quiz_attempts::id.eq_any(some))
            .select((
                quiz_attempts::id,
                (
                    quizzes::time_limit_seconds,
                    quizzes::closes_at,
                    quiz_accommodations::closes_at.nullable(),
                    quiz_accommodations::extra_seconds.nullable(),
                ),
                (events::id, state_columns!()),
                (enrolments::status.nullable(), accounts::id, accounts::status),
                changes,
            ));
        let mut rows: Vec<TermsRow> = Prepared(query).load(conn).await.map_err(map_err)?;
        found.append(&mut rows);
    }
    found.sort_unstable_by_key(|(id, ..)| *id);
    found.into_iter().map(terms_of).collect()
}
