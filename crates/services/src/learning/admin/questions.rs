//! Admins write questions: each change makes the next revision.

use std::sync::Arc;

use domain::{
    Id,
    identity::Role,
    learning::{QuestionDraft, Quiz, QuizRevision, check_questions, draft_revision},
    validation::Checker,
};
use serde_json::json;

use super::quizzes::quiz_by_id;
use crate::{Caller, Change, IfMatch, ServiceError, Services};

/// A quiz with its questions, keys included.
#[derive(Debug, Clone)]
pub struct QuizQuestions {
    /// The quiz.
    pub quiz: Quiz,
    /// Its present questions.
    pub revision: Arc<QuizRevision>,
}

impl Services {
    /// A quiz with its questions and keys.
    pub async fn quiz_for_admin(&self, caller: &Caller, id: Id<Quiz>) -> Result<QuizQuestions, ServiceError> {
        let services = self.clone();
        self.read_as(caller, Role::Admin, move |uow, _| {
            let services = services.clone();
            Box::pin(async move {
                let quiz = quiz_by_id(uow, id).await?;
                let revision = services.revisions.get(uow, id, quiz.revision).await?;
                Ok(QuizQuestions { quiz, revision })
            })
        })
        .await
    }

    /// Replaces the questions of a quiz. Attempts taken before keep theirs.
    pub async fn set_questions(
        &self,
        caller: &Caller,
        id: Id<Quiz>,
        expected: IfMatch,
        questions: Vec<QuestionDraft>,
    ) -> Result<QuizQuestions, ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who, mut questions) = (services.clone(), who.clone(), questions.clone());
            Box::pin(async move {
                let mut quiz = quiz_by_id(uow, id).await?;
                expected.check(quiz.version)?;
                let mut checker = Checker::new();
                check_questions(&mut checker, "questions", &mut questions);
                checker.finish()?;
                let old = services.revisions.get(uow, id, quiz.revision).await?;
                let count = questions.len();
                let next = draft_revision(id, quiz.revision + 1, questions, Some(&old), &*services.ids, now)?;
                if next.questions == old.questions {
                    return Ok(QuizQuestions { quiz, revision: old });
                }
                uow.quizzes().add_revision(&next).await?;
                quiz.revision = next.number;
                quiz.revise(now);
                uow.quizzes().save(&quiz).await?;
                uow.quizzes().remove_unused_revisions(id, next.number).await?;
                let change = Change::new("quiz", id, "quiz.questions").details(json!({ "questions": count }));
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(QuizQuestions { quiz, revision: Arc::new(next) })
            })
        })
        .await
    }
}
