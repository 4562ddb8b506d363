//! Admins write questions: each change makes the next revision.

use std::sync::Arc;

use domain::{
    Id,
    editing::Versioned,
    learning::{QuestionDraft, Quiz, QuizRevision, Unmarked, check_questions, draft_revision},
    validation::Checker,
};
use serde_json::json;

use repositories::{AccountOf, EventOf, Lock};

use super::quizzes::no_questions;
use crate::{Access, Change, Cx, IfMatch, ServiceError, UseCase, Writes, resource::by_id};

/// A quiz with its questions, keys included.
#[derive(Debug, Clone)]
pub struct QuizQuestions {
    /// The quiz.
    pub quiz: Quiz,
    /// Its present questions.
    pub revision: Arc<QuizRevision>,
}

/// A quiz with its questions and keys.
pub struct Get {
    /// The quiz.
    pub quiz: Id<Quiz>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::ADMIN;
    type Output = QuizQuestions;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<QuizQuestions, ServiceError> {
        let quiz = by_id(cx.uow, self.quiz).await?;
        let revision = cx.revision(self.quiz, quiz.revision).await?;
        Ok(QuizQuestions { quiz, revision })
    }
}

/// Replaces the questions of a quiz. Attempts taken before keep theirs. A question (an option) is the one of its
/// id; without an id it is a new one, unless it is there already in every detail.
pub struct Replace {
    /// The quiz.
    pub quiz: Id<Quiz>,
    /// The version of the quiz that they were written against.
    pub expected: IfMatch,
    /// All of its questions, in their order.
    pub questions: Vec<QuestionDraft>,
}

impl UseCase for Replace {
    const ACCESS: Access = Access::ADMIN;
    type Output = QuizQuestions;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<QuizQuestions, ServiceError> {
        let mut quiz = by_id(cx.uow, self.quiz).await?;
        self.expected.check(quiz.version)?;
        let mut questions = self.questions.clone();
        let mut checker = Checker::new();
        check_questions(&mut checker, "questions", &mut questions);
        checker.finish()?;
        let old = cx.revision(quiz.id, quiz.revision).await?;
        let (number, ids) = (quiz.revision + 1, &*cx.services.ids);
        let next = draft_revision(quiz.id, number, questions, Some(&old), Unmarked::New, ids, cx.now)?;
        if next.questions == old.questions {
            return Ok(QuizQuestions { quiz, revision: old });
        }
        if next.questions.is_empty() && quiz.details.must_be_passed() {
            return Err(no_questions());
        }
        cx.uow.quizzes().add_revision(&next).await?;
        quiz.revision = next.number;
        quiz.mark_changed(cx.now);
        cx.uow.quizzes().save(&quiz).await?;
        cx.uow.quizzes().remove_unused_revisions(quiz.id, next.number).await?;
        let change = Change::new("quiz", quiz.id, "quiz.questions");
        cx.record(change.details(json!({ "questions": self.questions.len() }))).await?;
        Ok(QuizQuestions { quiz, revision: Arc::new(next) })
    }
}

impl Writes for Replace {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Quiz(self.quiz).edited()
    }
}
