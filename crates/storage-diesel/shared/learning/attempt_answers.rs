//! Answers of attempts.

use std::collections::HashSet;

use diesel::dsl::exists;
use diesel::prelude::*;
use domain::{
    Timestamp,
    learning::{Answer, Response},
};
use repositories::StorageError;

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{attempt_answers, quiz_attempts};
use crate::shared::columns::Column;
use crate::shared::put::{put, put_rows};
use crate::shared::rows::{all, done, loaded, place};
use crate::shared::tables::AttemptAnswerRow;
use crate::types::DbUuid;

impl AttemptAnswerRow {
    fn new(attempt: DbUuid, answer: &Answer, now: Timestamp) -> Result<Self, StorageError> {
        let response = match &answer.response {
            Response::Number(number) => {
                let number = Column::store(number, "attempt_answers.response")?;
                Column::store(&Response::Number(number), "attempt_answers.response")?
            }
            other => Column::store(other, "attempt_answers.response")?,
        };
        Ok(Self {
            attempt_id: attempt,
            question_id: answer.question_id.into(),
            response,
            points_awarded: Column::store(&answer.points_awarded, "attempt_answers.points_awarded")?,
            created_at: now.into(),
            updated_at: now.into(),
        })
    }
}

impl TryFrom<AttemptAnswerRow> for Answer {
    type Error = StorageError;

    fn try_from(row: AttemptAnswerRow) -> Result<Self, StorageError> {
        let response = place("attempt_answers", "response", row.attempt_id.0);
        Ok(Self {
            question_id: row.question_id.into(),
            response: loaded(row.response, response)?,
            points_awarded: row.points_awarded,
        })
    }
}

/// The answers of an attempt, by question id.
pub(super) async fn list(conn: &mut Conn, attempt: DbUuid) -> Result<Vec<Answer>, StorageError> {
    let query = attempt_answers::table
        .filter(attempt_answers::attempt_id.eq(attempt))
        .order(attempt_answers::question_id)
        .select(AttemptAnswerRow::as_select());
    all(query.load(conn).await)
}

put!(AttemptAnswerRow: attempt_answers (attempt_id, question_id)
    changes { response, points_awarded, created_at, updated_at } keeps {});

/// Inserts answers of an attempt, each in place of the one to the same question.
pub(super) async fn put(
    conn: &mut Conn,
    attempt: DbUuid,
    answers: &[Answer],
    now: Timestamp,
) -> Result<(), StorageError> {
    // Databases differ in what they make of two rows of one key in one such statement.
    let mut seen = HashSet::new();
    if !answers.iter().all(|answer| seen.insert(answer.question_id)) {
        return Err(StorageError::Conflict { which: "pk_attempt_answers".to_owned() });
    }
    let rows: Vec<AttemptAnswerRow> =
        answers.iter().map(|answer| AttemptAnswerRow::new(attempt, answer, now)).collect::<Result<_, _>>()?;
    put_rows(conn, &rows).await
}

/// Replaces the answers of an attempt.
pub(super) async fn replace(
    conn: &mut Conn,
    attempt: DbUuid,
    answers: &[Answer],
    now: Timestamp,
) -> Result<(), StorageError> {
    let old = attempt_answers::table.filter(attempt_answers::attempt_id.eq(attempt));
    done(diesel::delete(old).execute(conn).await)?;
    if answers.is_empty() { require(conn, attempt).await } else { put(conn, attempt, answers, now).await }
}

/// Without rows to insert, no foreign key would report a missing attempt.
async fn require(conn: &mut Conn, attempt: DbUuid) -> Result<(), StorageError> {
    let known: bool =
        diesel::select(exists(quiz_attempts::table.find(attempt))).get_result(conn).await.map_err(map_err)?;
    if known {
        Ok(())
    } else {
        Err(StorageError::ForeignKey { which: "attempt_answers.attempt_id".to_owned() })
    }
}
