//! Handing in: the one place where an attempt is graded and what follows is written.

use std::sync::Arc;

use domain::learning::{Answer, Quiz, QuizAttempt, QuizRevision, Submission};

use repositories::learning::QuizAccess;

use super::grades::{complete_if_done, put_grade};
use crate::{Cx, ServiceError};

/// How an attempt is handed in.
pub(crate) enum HandIn {
    /// By the learner, with these answers in place of the saved ones, if given.
    Learner(Option<Vec<Answer>>),
    /// By the clock, with what was saved.
    Overdue,
}

/// An attempt that was just handed in.
pub(crate) struct HandedIn {
    pub attempt: QuizAttempt,
    pub answers: Vec<Answer>,
    pub revision: Arc<QuizRevision>,
    pub quiz: Quiz,
}

/// Grades an open attempt and writes result, grade and completion. `access` is what the learner has of
/// its quiz.
pub(crate) async fn hand_in(
    cx: &mut Cx<'_>,
    mut attempt: QuizAttempt,
    access: QuizAccess,
    how: HandIn,
) -> Result<HandedIn, ServiceError> {
    let (now, account) = (cx.now, attempt.account_id);
    let QuizAccess { quiz, enrolment, made, .. } = access;
    let revision = cx.revision(attempt.quiz_id, attempt.revision).await?;
    let (submission, given) = match how {
        HandIn::Learner(answers) => (Submission::Learner, answers),
        HandIn::Overdue => (Submission::Overdue, None),
    };
    let are_new = given.is_some();
    let mut answers = match given {
        Some(answers) => answers,
        None => cx.uow.quiz_attempts().answers(attempt.id).await?,
    };
    attempt.submit(submission, &revision, &quiz, &mut answers, now);
    cx.uow.quiz_attempts().save(&attempt).await?;
    if are_new {
        write_answers(cx, &attempt, &revision, &answers).await?;
    } else {
        cx.uow.quiz_attempts().put_answers(attempt.id, &answers, now).await?;
    }
    let scores = match attempt.result {
        Some(only) if made == 1 => vec![only],
        _ => cx.uow.quiz_attempts().scores(quiz.id, account).await?,
    };
    if put_grade(cx, &quiz, account, &scores).await? {
        complete_if_done(cx, enrolment).await?;
    }
    Ok(HandedIn { attempt, answers, revision, quiz })
}

/// Writes the answers of a changed attempt in place of those that were saved before, if any were.
pub(super) async fn write_answers(
    cx: &mut Cx<'_>,
    attempt: &QuizAttempt,
    revision: &QuizRevision,
    answers: &[Answer],
) -> Result<(), ServiceError> {
    // Saving answers makes the next version: the second one is the first with answers.
    let are_first = attempt.version == 2;
    let answer_all = answers.len() == attempt.questions(revision).len();
    if are_first || answer_all {
        cx.uow.quiz_attempts().put_answers(attempt.id, answers, cx.now).await?;
    } else {
        cx.uow.quiz_attempts().replace_answers(attempt.id, answers, cx.now).await?;
    }
    Ok(())
}
