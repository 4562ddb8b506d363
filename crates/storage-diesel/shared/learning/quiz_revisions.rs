//! Revisions of the questions of quizzes. They are written once and never changed.

use std::collections::{HashMap, HashSet};

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use domain::learning::{AnswerOption, Question, QuestionKey, QuestionKind, QuizRevision};
use repositories::StorageError;

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{quiz_attempts, quiz_options, quiz_questions, quiz_revisions};
use crate::shared::columns::Column;
use crate::shared::rows::{MOST_AT_ONCE, count, done, loaded, place};
use crate::shared::tables::{QuizOptionRow, QuizQuestionRow};
use crate::types::{DbTime, DbUuid};

impl QuizQuestionRow {
    fn new(revision: &QuizRevision, position: usize, question: &Question) -> Result<Self, StorageError> {
        let mut row = Self {
            quiz_id: revision.quiz_id.into(),
            revision: revision.number,
            id: question.id.into(),
            kind: question.kind.as_str().to_owned(),
            prompt: question.prompt.clone(),
            explanation: question.explanation.clone(),
            points: Column::store(&question.points, "quiz_questions.points")?,
            accepted_answers: None,
            numeric_value: None,
            tolerance: None,
            position: count(position),
            created_at: revision.created_at.into(),
            bundle_key: question.bundle_key.clone(),
        };
        match &question.key {
            QuestionKey::Options(_) => {}
            QuestionKey::Accepted(accepted) => {
                row.accepted_answers = Some(Column::store(accepted, "quiz_questions.accepted_answers")?);
            }
            QuestionKey::Number { value, tolerance } => {
                row.numeric_value = Some(Column::store(value, "quiz_questions.numeric_value")?);
                row.tolerance = Some(Column::store(tolerance, "quiz_questions.tolerance")?);
            }
        }
        Ok(row)
    }

    fn question(self, options: Vec<AnswerOption>) -> Result<Question, StorageError> {
        let at = |column| place("quiz_questions", column, self.id.0);
        let kind = loaded(self.kind, at("kind"))?;
        let key = match (kind, self.accepted_answers, self.numeric_value, self.tolerance) {
            (QuestionKind::ShortAnswer, Some(accepted), None, None) => {
                QuestionKey::Accepted(loaded(accepted, at("accepted_answers"))?)
            }
            (QuestionKind::Numeric, None, Some(value), Some(tolerance)) => {
                QuestionKey::Number { value, tolerance }
            }
            (
                QuestionKind::SingleChoice | QuestionKind::MultipleChoice | QuestionKind::TrueFalse,
                None,
                None,
                None,
            ) => QuestionKey::Options(options),
            _ => return Err(at("kind").corrupt()),
        };
        Ok(Question {
            id: self.id.into(),
            bundle_key: self.bundle_key,
            kind,
            prompt: self.prompt,
            explanation: self.explanation,
            points: self.points,
            key,
        })
    }
}

/// A revision with its questions in order.
pub(super) async fn lookup(
    conn: &mut Conn,
    quiz: DbUuid,
    number: i64,
) -> Result<Option<QuizRevision>, StorageError> {
    let created_at: Option<DbTime> = quiz_revisions::table
        .find((quiz, number))
        .select(quiz_revisions::created_at)
        .get_result(conn)
        .await
        .optional()
        .map_err(map_err)?;
    let Some(created_at) = created_at else { return Ok(None) };
    let questions: Vec<QuizQuestionRow> = quiz_questions::table
        .filter(quiz_questions::quiz_id.eq(quiz))
        .filter(quiz_questions::revision.eq(number))
        .order(quiz_questions::position)
        .select(QuizQuestionRow::as_select())
        .load(conn)
        .await
        .map_err(map_err)?;
    let mut options = options(conn, quiz, number).await?;
    let questions = questions
        .into_iter()
        .map(|row| {
            let options = options.remove(&row.id).unwrap_or_default();
            row.question(options)
        })
        .collect::<Result<_, _>>()?;
    Ok(Some(QuizRevision { quiz_id: quiz.into(), number, questions, created_at: created_at.into() }))
}

/// The numbers of the revisions that are there, ascending.
pub(super) async fn numbers(conn: &mut Conn, quiz: DbUuid) -> Result<Vec<i64>, StorageError> {
    let numbers = quiz_revisions::table
        .filter(quiz_revisions::quiz_id.eq(quiz))
        .order(quiz_revisions::number)
        .select(quiz_revisions::number);
    numbers.load(conn).await.map_err(map_err)
}

/// The options of a revision in order, by question.
async fn options(
    conn: &mut Conn,
    quiz: DbUuid,
    number: i64,
) -> Result<HashMap<DbUuid, Vec<AnswerOption>>, StorageError> {
    let rows: Vec<QuizOptionRow> = quiz_options::table
        .filter(quiz_options::quiz_id.eq(quiz))
        .filter(quiz_options::revision.eq(number))
        .order((quiz_options::question_id, quiz_options::position))
        .select(QuizOptionRow::as_select())
        .load(conn)
        .await
        .map_err(map_err)?;
    let mut options: HashMap<DbUuid, Vec<AnswerOption>> = HashMap::new();
    for row in rows {
        options.entry(row.question_id).or_default().push(AnswerOption {
            id: row.id.into(),
            bundle_key: row.bundle_key,
            text: row.option_text,
            correct: row.correct,
            feedback: row.feedback,
        });
    }
    Ok(options)
}

/// Inserts a revision with its questions and options.
pub(super) async fn add(conn: &mut Conn, revision: &QuizRevision) -> Result<(), StorageError> {
    let row = (
        quiz_revisions::quiz_id.eq(DbUuid::from(revision.quiz_id)),
        quiz_revisions::number.eq(revision.number),
        quiz_revisions::created_at.eq(DbTime(revision.created_at)),
    );
    done(diesel::insert_into(quiz_revisions::table).values(row).execute(conn).await)?;
    let mut questions = Vec::with_capacity(revision.questions.len());
    let mut options = Vec::new();
    for (position, question) in revision.questions.iter().enumerate() {
        questions.push(QuizQuestionRow::new(revision, position, question)?);
        options.extend(question.options().iter().enumerate().map(|(position, option)| QuizOptionRow {
            quiz_id: revision.quiz_id.into(),
            revision: revision.number,
            id: option.id.into(),
            question_id: question.id.into(),
            option_text: option.text.clone(),
            correct: option.correct,
            feedback: option.feedback.clone(),
            position: count(position),
            created_at: revision.created_at.into(),
            bundle_key: option.bundle_key.clone(),
        }));
    }
    for rows in questions.chunks(MOST_AT_ONCE) {
        done(diesel::insert_into(quiz_questions::table).values(rows).execute(conn).await)?;
    }
    for rows in options.chunks(MOST_AT_ONCE) {
        done(diesel::insert_into(quiz_options::table).values(rows).execute(conn).await)?;
    }
    Ok(())
}

/// Deletes the revisions before `number` that no attempt holds, and that do not have the last key of a question or
/// an option of one that is held.
pub(super) async fn remove_unused(conn: &mut Conn, quiz: DbUuid, number: i64) -> Result<u64, StorageError> {
    let taken_on = quiz_attempts::table
        .filter(quiz_attempts::quiz_id.eq(quiz_revisions::quiz_id))
        .filter(quiz_attempts::revision.eq(quiz_revisions::number));
    let regraded_with = quiz_attempts::table
        .filter(quiz_attempts::quiz_id.eq(quiz_revisions::quiz_id))
        .filter(quiz_attempts::regraded_with.eq(quiz_revisions::number.nullable()));
    let unused: Vec<i64> = quiz_revisions::table
        .filter(quiz_revisions::quiz_id.eq(quiz))
        .filter(quiz_revisions::number.lt(number))
        .filter(not(exists(taken_on)))
        .filter(not(exists(regraded_with)))
        .select(quiz_revisions::number)
        .load(conn)
        .await
        .map_err(map_err)?;
    if unused.is_empty() {
        return Ok(0);
    }
    let questions: Vec<(i64, DbUuid)> = quiz_questions::table
        .filter(quiz_questions::quiz_id.eq(quiz))
        .select((quiz_questions::revision, quiz_questions::id))
        .load(conn)
        .await
        .map_err(map_err)?;
    let options: Vec<(i64, DbUuid)> = quiz_options::table
        .filter(quiz_options::quiz_id.eq(quiz))
        .select((quiz_options::revision, quiz_options::id))
        .load(conn)
        .await
        .map_err(map_err)?;
    let ids = questions.into_iter().map(|(revision, id)| (revision, (false, id)));
    let ids = ids.chain(options.into_iter().map(|(revision, id)| (revision, (true, id))));
    // For each question and option its last revision, and those that an attempt may have been asked.
    let (mut last, mut held) = (HashMap::new(), HashSet::new());
    for (revision, id) in ids {
        let newest: &mut i64 = last.entry(id).or_insert(revision);
        *newest = revision.max(*newest);
        if revision < number && !unused.contains(&revision) {
            held.insert(id);
        }
    }
    let kept: HashSet<i64> = held.iter().filter_map(|id| last.get(id).copied()).collect();
    let mut deleted = 0;
    for unused in unused.into_iter().filter(|unused| !kept.contains(unused)) {
        let revision = quiz_revisions::table.find((quiz, unused));
        deleted += diesel::delete(revision).execute(conn).await.map_err(map_err)? as u64;
    }
    Ok(deleted)
}
