//! What follows from a changed result: the grade of the quiz, and the completion of the event.

use domain::{
    Id,
    identity::Account,
    learning::{AttemptScore, Enrolment, Quiz, QuizGrade},
};

use crate::{Cx, ServiceError};

/// Grades that are read at once.
const PORTION: usize = 500;

/// Computes the grade of a learner on a quiz anew from the submitted attempts; true when the quiz
/// is passed now and was not before.
pub(super) async fn update_grade(
    cx: &mut Cx<'_>,
    quiz: &Quiz,
    account: Id<Account>,
) -> Result<bool, ServiceError> {
    let scores = cx.uow.quiz_attempts().scores(quiz.id, account).await?;
    put_grade(cx, quiz, account, &scores).await
}

/// The same, from the results of all submitted attempts, in the order of their numbers.
pub(super) async fn put_grade(
    cx: &mut Cx<'_>,
    quiz: &Quiz,
    account: Id<Account>,
    scores: &[AttemptScore],
) -> Result<bool, ServiceError> {
    let Some(grade) = QuizGrade::compute(quiz.id, account, &quiz.details, scores, cx.now) else {
        cx.uow.gradebook().remove_grade(quiz.id, account).await?;
        return Ok(false);
    };
    cx.uow.gradebook().put_grade(&grade).await?;
    Ok(grade.passed == Some(true))
}

/// Computes every grade on a quiz anew: another attempt counts from now on.
pub(super) async fn update_grades(cx: &mut Cx<'_>, quiz: &Quiz) -> Result<(), ServiceError> {
    let mut after = None;
    loop {
        let grades = cx.uow.gradebook().grades_on(quiz.id, after, PORTION).await?;
        for grade in &grades {
            update_grade(cx, quiz, grade.account_id).await?;
        }
        after = grades.last().map(|grade| grade.account_id);
        if grades.len() < PORTION {
            return Ok(());
        }
    }
}

/// Completes the enrolment, once, when everything published is done; true when this call did it.
pub(super) async fn complete_if_done(
    cx: &mut Cx<'_>,
    enrolment: Option<Enrolment>,
) -> Result<bool, ServiceError> {
    let open = enrolment.filter(|enrolment| enrolment.completed_at.is_none());
    let Some(mut enrolment) = open else { return Ok(false) };
    let (event, account) = (enrolment.event_id, enrolment.account_id);
    let is_done = cx.uow.progress().course(account, event).await?.is_complete();
    let completes = is_done && enrolment.complete(cx.now);
    if completes {
        cx.uow.enrolments().save(&enrolment).await?;
    }
    Ok(completes)
}
