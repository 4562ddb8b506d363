//! What an attempt with treated questions was graded as, beside what counts.

use std::sync::Arc;

use domain::learning::{
    Answer, Graded, QuestionId, Quiz, QuizAttempt, QuizRevision, Treatment, Treatments, counted,
};

use crate::{Cx, ServiceError, learning::keys::key_of};

/// A submitted attempt as it was answered, where some of its questions count otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct AsGraded {
    /// What the answers earned.
    pub graded: Graded,
    /// Why something else counts.
    pub treatments: Vec<(QuestionId, Treatment)>,
}

/// What a submitted attempt was graded as; nothing where all of its questions count as they were answered.
pub(super) async fn as_graded(
    cx: &mut Cx<'_>,
    quiz: &Quiz,
    attempt: &QuizAttempt,
    taken: &Arc<QuizRevision>,
    answers: &[Answer],
) -> Result<Option<AsGraded>, ServiceError> {
    let drawn = attempt.questions(taken);
    let is_drawn = |id: QuestionId| drawn.iter().any(|question| question.id == id);
    let treatments: Vec<_> = quiz.treatments.iter().filter(|(question, _)| is_drawn(*question)).collect();
    if attempt.is_open() || treatments.is_empty() {
        return Ok(None);
    }
    let (asked, key) = key_of(cx, attempt, taken).await?;
    let graded = counted(attempt.asked(&asked, &key), answers, &Treatments::default());
    Ok(Some(AsGraded { graded, treatments }))
}
