//! Quizzes, the revisions of their questions, and accommodations.

use std::collections::BTreeSet;

use async_trait::async_trait;
use domain::{
    Id,
    identity::Account,
    learning::{Accommodation, Event, Lesson, Question, QuestionKey, QuestionKind, Quiz, QuizRevision},
};
use repositories::{
    Page, PageRequest, StorageError,
    learning::{AccommodationRepository, QuizAccess, QuizFilter, QuizRepository, Scope},
};

use super::{
    Unit, at_number,
    lessons::next,
    pages::{By, page},
    verdict::{Verdict, kept},
};

impl Unit {
    fn judge_quiz(&self, quiz: &Quiz) -> Verdict {
        let details = &quiz.details;
        let same_place = |other: &&Quiz| other.id != quiz.id && other.lesson_id == quiz.lesson_id;
        let mut others = self.state.quizzes.values().filter(same_place);
        let positive = |value: Option<i64>| value.is_none_or(|value| value >= 1);
        let mut verdict = Verdict::new();
        verdict
            .free(others.all(|other| other.details.slug != details.slug))
            .refers(self.state.lessons.contains_key(&quiz.lesson_id))
            .fits(&details.slug, 100)
            .fits(&details.title, 200)
            .check(details.pass_percent.is_none_or(|percent| (0..=100).contains(&percent)))
            .check(positive(details.max_attempts))
            .check(positive(details.time_limit_seconds))
            .check(positive(details.questions_per_attempt))
            .in_order(details.opens_at, details.closes_at, |opens, closes| opens < closes)
            .check(quiz.revision >= 0)
            .check(quiz.position >= 0)
            .check(quiz.version >= 1);
        verdict
    }

    fn is_held(&self, revision: &QuizRevision) -> bool {
        self.state.attempts.values().any(|attempt| {
            attempt.quiz_id == revision.quiz_id
                && (attempt.revision == revision.number || attempt.regraded_with == Some(revision.number))
        })
    }
}

/// Whether a question has the kind of key that goes with its kind.
fn fits_kind(question: &Question) -> bool {
    match question.kind {
        QuestionKind::ShortAnswer => matches!(question.key, QuestionKey::Accepted(_)),
        QuestionKind::Numeric => matches!(question.key, QuestionKey::Number { .. }),
        QuestionKind::SingleChoice | QuestionKind::MultipleChoice | QuestionKind::TrueFalse => {
            matches!(question.key, QuestionKey::Options(_))
        }
    }
}

fn judge_questions(verdict: &mut Verdict, questions: &[Question]) {
    let mut known = BTreeSet::new();
    for question in questions {
        verdict
            .free(known.insert(question.id.uuid()))
            .check(fits_kind(question))
            .finite(question.points)
            .check(question.points > 0.0);
        if let QuestionKey::Number { value, tolerance } = question.key {
            verdict.finite(value).finite(tolerance).check(tolerance >= 0.0);
        }
    }
    let mut known = BTreeSet::new();
    for option in questions.iter().flat_map(Question::options) {
        verdict.free(known.insert(option.id));
    }
}

fn kept_question(question: &mut Question) {
    question.points = kept(question.points);
    if let QuestionKey::Number { value, tolerance } = &mut question.key {
        (*value, *tolerance) = (kept(*value), kept(*tolerance));
    }
}

#[async_trait]
impl QuizRepository for Unit {
    async fn lookup(&mut self, id: Id<Quiz>) -> Result<Option<Quiz>, StorageError> {
        Ok(self.state.quizzes.get(&id).cloned())
    }

    async fn find_by_slug(&mut self, lesson: Id<Lesson>, slug: &str) -> Result<Option<Quiz>, StorageError> {
        let mut quizzes = self.state.quizzes.values();
        Ok(quizzes.find(|quiz| quiz.lesson_id == lesson && quiz.details.slug == slug).cloned())
    }

    async fn find_access(
        &mut self,
        id: Id<Quiz>,
        account: Id<Account>,
    ) -> Result<Option<QuizAccess>, StorageError> {
        let Some(quiz) = self.state.quizzes.get(&id) else { return Ok(None) };
        let lesson = self.state.lessons.get(&quiz.lesson_id);
        Ok(lesson.zip(self.state.event_of(quiz.lesson_id)).map(|(lesson, event)| QuizAccess {
            quiz: quiz.clone(),
            lesson_published: lesson.details.published,
            event_id: event.id,
            event_status: event.status,
            enrolment: self.enrolled(event.id, account),
            accommodation: self.state.accommodations.get(&(id, account)).cloned(),
        }))
    }

    async fn list(&mut self, filter: &QuizFilter, request: &PageRequest) -> Result<Page<Quiz>, StorageError> {
        let wanted = |quiz: &&Quiz| {
            quiz.lesson_id == filter.lesson_id && (quiz.details.published || !filter.published_only)
        };
        let rows = self.state.quizzes.values().filter(wanted).cloned().collect();
        page(rows, request, By::Number, false, |quiz: &Quiz| at_number(quiz.position, quiz.id))
    }

    async fn list_by_event(&mut self, event: Id<Event>) -> Result<Vec<Quiz>, StorageError> {
        let lessons = self.state.lessons_of(event);
        Ok(lessons.iter().flat_map(|lesson| self.state.quizzes_of(lesson.id)).cloned().collect())
    }

    async fn next_position(&mut self, lesson: Id<Lesson>) -> Result<i64, StorageError> {
        Ok(next(self.state.quizzes_of(lesson).iter().map(|quiz| quiz.position)))
    }

    async fn add(&mut self, quiz: &Quiz) -> Result<(), StorageError> {
        self.judge_quiz(quiz).free(!self.state.quizzes.contains_key(&quiz.id)).give()?;
        self.state.quizzes.insert(quiz.id, quiz.clone());
        Ok(())
    }

    async fn save(&mut self, quiz: &Quiz) -> Result<(), StorageError> {
        let stored = self.state.quizzes.get(&quiz.id).map(|stored| stored.version);
        self.judge_quiz(quiz).follows(stored, quiz.version).give()?;
        self.state.quizzes.insert(quiz.id, quiz.clone());
        Ok(())
    }

    async fn remove(&mut self, id: Id<Quiz>) -> Result<bool, StorageError> {
        Verdict::new().refers(self.state.attempts_below(Scope::Quiz(id)).is_empty()).give()?;
        let there = self.state.quizzes.contains_key(&id);
        self.state.drop_quiz(id);
        Ok(there)
    }

    async fn revision(&mut self, quiz: Id<Quiz>, number: i64) -> Result<Option<QuizRevision>, StorageError> {
        Ok(self.state.revisions.get(&(quiz, number)).cloned())
    }

    async fn add_revision(&mut self, revision: &QuizRevision) -> Result<(), StorageError> {
        let key = (revision.quiz_id, revision.number);
        let mut verdict = Verdict::new();
        verdict
            .free(!self.state.revisions.contains_key(&key))
            .refers(self.state.quizzes.contains_key(&revision.quiz_id))
            .check(revision.number >= 1);
        judge_questions(&mut verdict, &revision.questions);
        verdict.give()?;
        let mut revision = revision.clone();
        revision.questions.iter_mut().for_each(kept_question);
        self.state.revisions.insert(key, revision);
        Ok(())
    }

    async fn remove_unused_revisions(&mut self, quiz: Id<Quiz>, number: i64) -> Result<u64, StorageError> {
        let unused = |revision: &&QuizRevision| {
            revision.quiz_id == quiz && revision.number < number && !self.is_held(revision)
        };
        let unused: Vec<i64> =
            self.state.revisions.values().filter(unused).map(|revision| revision.number).collect();
        for number in &unused {
            self.state.revisions.remove(&(quiz, *number));
        }
        Ok(unused.len() as u64)
    }
}

impl Unit {
    fn judge_accommodation(accommodation: &Accommodation) -> Verdict {
        let mut verdict = Verdict::new();
        verdict
            .check(accommodation.extra_seconds >= 0)
            .check(accommodation.extra_attempts >= 0)
            .check(accommodation.version >= 1);
        verdict
    }
}

#[async_trait]
impl AccommodationRepository for Unit {
    async fn lookup(
        &mut self,
        quiz: Id<Quiz>,
        account: Id<Account>,
    ) -> Result<Option<Accommodation>, StorageError> {
        Ok(self.state.accommodations.get(&(quiz, account)).cloned())
    }

    async fn add(&mut self, accommodation: &Accommodation) -> Result<(), StorageError> {
        let key = (accommodation.quiz_id, accommodation.account_id);
        Self::judge_accommodation(accommodation)
            .free(!self.state.accommodations.contains_key(&key))
            .refers(self.state.quizzes.contains_key(&key.0))
            .refers(self.state.accounts.contains_key(&key.1))
            .give()?;
        self.state.accommodations.insert(key, accommodation.clone());
        Ok(())
    }

    async fn save(&mut self, accommodation: &Accommodation) -> Result<(), StorageError> {
        let key = (accommodation.quiz_id, accommodation.account_id);
        let stored = self.state.accommodations.get(&key).map(|stored| stored.version);
        Self::judge_accommodation(accommodation).follows(stored, accommodation.version).give()?;
        self.state.accommodations.insert(key, accommodation.clone());
        Ok(())
    }

    async fn remove(&mut self, quiz: Id<Quiz>, account: Id<Account>) -> Result<bool, StorageError> {
        Ok(self.state.accommodations.remove(&(quiz, account)).is_some())
    }
}
