//! Handing in: the one place where an attempt is graded and what follows is written.

use std::sync::Arc;

use domain::learning::{Answer, Quiz, QuizAttempt, QuizRevision, Submission};

use super::grades::{complete_if_done, update_grade};
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

/// Grades an open attempt and writes result, grade and completion.
pub(crate) async fn hand_in(
    cx: &mut Cx<'_>,
    mut attempt: QuizAttempt,
    how: HandIn,
) -> Result<HandedIn, ServiceError> {
    let now = cx.now;
    let access = cx.uow.quizzes().find_access(attempt.quiz_id, attempt.account_id).await?;
    let access = access.ok_or(ServiceError::NotFound("quiz"))?;
    let quiz = access.quiz;
    let revision = cx.revision(attempt.quiz_id, attempt.revision).await?;
    let (submission, given) = match how {
        HandIn::Learner(answers) => (Submission::Learner, answers),
        HandIn::Overdue => (Submission::Overdue, None),
    };
    let mut answers = match given {
        Some(answers) => answers,
        None => cx.uow.quiz_attempts().answers(attempt.id).await?,
    };
    attempt.submit(submission, &revision, &quiz.details, &mut answers, now);
    // The attempt first: of two that hand it in at once, one waits here and is run again. With the answers
    // first, PostgreSQL could report their keys as taken.
    cx.uow.quiz_attempts().save(&attempt).await?;
    cx.uow.quiz_attempts().replace_answers(attempt.id, &answers, now).await?;
    if update_grade(cx, &quiz, attempt.account_id).await? {
        complete_if_done(cx, access.event_id, attempt.account_id).await?;
    }
    Ok(HandedIn { attempt, answers, revision, quiz })
}
