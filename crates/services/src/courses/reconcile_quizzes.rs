//! Bringing the quizzes of a lesson into the state of a bundle.
//!
//! Questions and options are those of their keys, or in bundles without keys of their texts; only questions that
//! differ make a new revision.

use domain::{
    Id,
    bundle::CheckedQuiz,
    editing::Versioned,
    learning::{Lesson, Quiz, QuizRevision, Treatments, Unmarked, draft_revision},
};

use repositories::learning::{OpenAttempts, Scope};

use super::{positions::positions, reconcile::Reconciler};
use crate::{
    ServiceError,
    learning::{following::follow_settings, look_later},
};

impl Reconciler<'_, '_> {
    /// All quizzes of a lesson that the bundle names; `present` are those that are there.
    pub(super) async fn lesson_quizzes(
        &mut self,
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
            self.quiz(lesson, checked, quiz, position).await?;
        }
        Ok(())
    }

    async fn quiz(
        &mut self,
        lesson: Id<Lesson>,
        checked: &CheckedQuiz,
        present: Option<Quiz>,
        position: i64,
    ) -> Result<(), ServiceError> {
        let Some(mut quiz) = present else {
            return self.new_quiz(lesson, checked, position).await;
        };
        let old = self.cx.revision(quiz.id, quiz.revision).await?;
        let next = self.next_revision(&quiz, checked, Some(&old))?;
        let new_questions = next.questions != old.questions;
        let times_change = quiz.details.time_limit_seconds != checked.details.time_limit_seconds
            || quiz.details.closes_at != checked.details.closes_at;
        let before = quiz.details.clone();
        let treatments = treatments(&quiz, checked, &next);
        let changed = new_questions
            || quiz.details != checked.details
            || quiz.position != position
            || quiz.treatments != treatments;
        if changed {
            if new_questions {
                self.cx.uow.quizzes().add_revision(&next).await?;
                quiz.revision = next.number;
            }
            quiz.details = checked.details.clone();
            quiz.position = position;
            quiz.treatments = treatments;
            quiz.mark_changed(self.cx.now);
            self.cx.uow.quizzes().save(&quiz).await?;
        }
        if new_questions {
            self.cx.uow.quizzes().remove_unused_revisions(quiz.id, quiz.revision).await?;
        }
        self.done.leaves_grades |= follow_settings(self.cx, &quiz, &before).await?;
        if times_change {
            look_later(self.cx, OpenAttempts::Below(Scope::Quiz(quiz.id))).await?;
        }
        self.done.quizzes.kept(changed);
        Ok(())
    }

    async fn new_quiz(
        &mut self,
        lesson: Id<Lesson>,
        checked: &CheckedQuiz,
        position: i64,
    ) -> Result<(), ServiceError> {
        let (id, details) = (self.cx.new_id(), checked.details.clone());
        let mut quiz = Quiz::new(id, lesson, details, position, self.cx.now);
        let first = self.next_revision(&quiz, checked, None)?;
        quiz.treatments = treatments(&quiz, checked, &first);
        if first.questions.is_empty() {
            self.cx.uow.quizzes().add(&quiz).await?;
        } else {
            quiz.revision = first.number;
            self.cx.uow.quizzes().add(&quiz).await?;
            self.cx.uow.quizzes().add_revision(&first).await?;
        }
        self.done.quizzes.created += 1;
        Ok(())
    }

    fn next_revision(
        &self,
        quiz: &Quiz,
        checked: &CheckedQuiz,
        old: Option<&QuizRevision>,
    ) -> Result<QuizRevision, ServiceError> {
        let (number, drafts) = (quiz.revision + 1, checked.questions.clone());
        let ids = &*self.cx.services.ids;
        Ok(draft_revision(quiz.id, number, drafts, old, Unmarked::ByText, ids, self.cx.now)?)
    }
}

/// How the questions of a quiz count: as the bundle says, and where it says nothing as they did.
fn treatments(quiz: &Quiz, checked: &CheckedQuiz, revision: &QuizRevision) -> Treatments {
    let mut treatments = quiz.treatments.clone();
    for (draft, question) in checked.questions.iter().zip(&revision.questions) {
        let stated = draft.treatment.filter(|stated| *stated != treatments.of(question.id));
        if let Some(treatment) = stated {
            treatments.set(question.id, treatment);
        }
    }
    treatments
}
