//! Bringing the quizzes of a lesson into the state of a bundle.
//!
//! Questions keep their ids where kind and prompt are the same, as when an admin writes them; only
//! questions that differ make a new revision.

use domain::{
    Id,
    bundle::CheckedQuiz,
    editing::Versioned,
    learning::{Lesson, Quiz, QuizRevision, draft_revision},
};
use repositories::UnitOfWork;

use super::{positions::positions, reconcile::Reconciler};
use crate::ServiceError;

impl Reconciler<'_> {
    /// All quizzes of a lesson that the bundle names; `present` are those that are there.
    pub(super) async fn lesson_quizzes(
        &mut self,
        uow: &mut dyn UnitOfWork,
        lesson: Id<Lesson>,
        wanted: &[CheckedQuiz],
        mut present: Vec<Quiz>,
    ) -> Result<(), ServiceError> {
        let found: Vec<Option<Quiz>> = wanted
            .iter()
            .map(|checked| {
                let place = present.iter().position(|quiz| quiz.details.slug == checked.details.slug);
                place.map(|place| present.swap_remove(place))
            })
            .collect();
        let places = positions(found.iter().map(|quiz| quiz.as_ref().map(|quiz| quiz.position)));
        for ((checked, quiz), position) in wanted.iter().zip(found).zip(places) {
            self.quiz(uow, lesson, checked, quiz, position).await?;
        }
        Ok(())
    }

    async fn quiz(
        &mut self,
        uow: &mut dyn UnitOfWork,
        lesson: Id<Lesson>,
        checked: &CheckedQuiz,
        present: Option<Quiz>,
        position: i64,
    ) -> Result<(), ServiceError> {
        let Some(mut quiz) = present else {
            return self.new_quiz(uow, lesson, checked, position).await;
        };
        let old = self.services.revisions.get(uow, quiz.id, quiz.revision).await?;
        let next = self.next_revision(&quiz, checked, Some(&old))?;
        let new_questions = next.questions != old.questions;
        let grades_change = quiz.details.grading_method != checked.details.grading_method
            || quiz.details.pass_mark() != checked.details.pass_mark();
        let changed = new_questions || quiz.details != checked.details || quiz.position != position;
        if changed {
            if new_questions {
                uow.quizzes().add_revision(&next).await?;
                quiz.revision = next.number;
            }
            quiz.details = checked.details.clone();
            quiz.position = position;
            quiz.revise(self.now);
            uow.quizzes().save(&quiz).await?;
        }
        if new_questions {
            uow.quizzes().remove_unused_revisions(quiz.id, quiz.revision).await?;
        }
        if grades_change {
            self.services.update_grades(uow, &quiz, self.now).await?;
        }
        self.quizzes.kept(changed);
        Ok(())
    }

    async fn new_quiz(
        &mut self,
        uow: &mut dyn UnitOfWork,
        lesson: Id<Lesson>,
        checked: &CheckedQuiz,
        position: i64,
    ) -> Result<(), ServiceError> {
        let mut quiz = Quiz {
            id: self.services.ids.next(),
            lesson_id: lesson,
            details: checked.details.clone(),
            revision: 0,
            position,
            version: 1,
            created_at: self.now,
            updated_at: self.now,
        };
        let first = self.next_revision(&quiz, checked, None)?;
        if first.questions.is_empty() {
            uow.quizzes().add(&quiz).await?;
        } else {
            quiz.revision = first.number;
            uow.quizzes().add(&quiz).await?;
            uow.quizzes().add_revision(&first).await?;
        }
        self.quizzes.created += 1;
        Ok(())
    }

    fn next_revision(
        &self,
        quiz: &Quiz,
        checked: &CheckedQuiz,
        old: Option<&QuizRevision>,
    ) -> Result<QuizRevision, ServiceError> {
        let (number, drafts) = (quiz.revision + 1, checked.questions.clone());
        Ok(draft_revision(quiz.id, number, drafts, old, &*self.services.ids, self.now)?)
    }
}
