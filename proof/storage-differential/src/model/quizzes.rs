//! Quizzes, the revisions of their questions, and accommodations.

use std::collections::BTreeSet;

use domain::{
    Id, Timestamp,
    identity::{Account, Session, TokenHash},
    learning::{
        Accommodation, Event, Lesson, Question, QuestionKey, QuestionKind, Quiz, QuizAttempt, QuizRevision,
    },
};
use repositories::{
    Page, PageRequest,
    learning::{AccommodationRepository, QuizAccess, QuizFilter, QuizOf, QuizRepository, Scope},
};
use uuid::Uuid;

use super::{
    attempts::{own, was_changed},
    implement,
    pages::by_number,
    sessions::session_of,
    state::{Rules, State},
    verdict::{Verdict, kept},
};

impl Rules for Quiz {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let details = &self.details;
        let positive = |value: Option<i64>| value.is_none_or(|value| value >= 1);
        verdict
            .free(state.is_free(self, |quiz| Some((quiz.lesson_id, quiz.details.slug.clone()))))
            .fits(&details.slug, 100)
            .fits(&details.title, 200)
            .check(details.pass_percent.is_none_or(|percent| (0..=100).contains(&percent)))
            .check(positive(details.max_attempts))
            .check(positive(details.time_limit_seconds))
            .check(positive(details.questions_per_attempt))
            .in_order(details.opens_at, details.closes_at, |opens, closes| opens < closes)
            .check(self.revision >= 0)
            .check(self.position >= 0);
    }
}

impl Rules for QuizRevision {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        verdict.check(self.number >= 1);
        let (mut questions, mut options) = (BTreeSet::new(), BTreeSet::new());
        for question in &self.questions {
            verdict
                .free(questions.insert(question.id))
                .fits_if(question.bundle_key.as_ref(), 100)
                .check(fits_kind(question))
                .finite(question.points)
                .check(question.points > 0.0);
            if let QuestionKey::Number { value, tolerance } = question.key {
                verdict.finite(value).finite(tolerance).check(tolerance >= 0.0);
            }
            for option in question.options() {
                verdict.free(options.insert(option.id)).fits_if(option.bundle_key.as_ref(), 100);
            }
        }
    }

    fn kept(&self, _state: &State) -> Self {
        let mut revision = self.clone();
        for question in &mut revision.questions {
            question.points = kept(question.points);
            if let QuestionKey::Number { value, tolerance } = &mut question.key {
                (*value, *tolerance) = (kept(*value), kept(*tolerance));
            }
        }
        revision
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

fn access(state: &State, id: Id<Quiz>, account: Id<Account>) -> Option<QuizAccess> {
    let quiz = state.get::<Quiz>(&id)?;
    let (lesson, event) = state.course_of(quiz.lesson_id)?;
    let open = own(state, id, account).into_iter().find(QuizAttempt::is_open);
    Some(QuizAccess {
        quiz,
        lesson_published: lesson.details.published,
        event_id: event.id,
        event: event.state(),
        enrolment: state.enrolment(event.id, account),
        accommodation: state.get(&(id, account)),
        reopened: open.as_ref().is_some_and(|open| was_changed(state, open.id)),
        open,
        made: own(state, id, account).last().map_or(0, |attempt| attempt.number),
    })
}

fn by_session(state: &State, of: QuizOf, token: TokenHash) -> Option<(Session, Account, QuizAccess)> {
    let (session, account) = session_of(state, token)?;
    let quiz = match of {
        QuizOf::Id(id) => id,
        QuizOf::Attempt(id) => state.get::<QuizAttempt>(&id)?.quiz_id,
    };
    let access = access(state, quiz, account.id)?;
    Some((session, account, access))
}

implement! { QuizRepository, |state|
    lookup(id: Id<Quiz>) -> Option<Quiz> = state.get(&id);
    find_by_slug(lesson: Id<Lesson>, slug: &str) -> Option<Quiz> =
        state.find(|quiz: &Quiz| quiz.lesson_id == lesson && quiz.details.slug == slug);
    find_access(id: Id<Quiz>, account: Id<Account>) -> Option<QuizAccess> = access(state, id, account);
    find_access_by_session(of: QuizOf, token: TokenHash) -> Option<(Session, Account, QuizAccess)> =
        by_session(state, of, token);
    list(filter: &QuizFilter, page: &PageRequest) -> Page<Quiz> => {
        let mut quizzes = state.in_order::<Quiz>(filter.lesson_id);
        quizzes.retain(|quiz| quiz.details.published || !filter.published_only);
        by_number(quizzes, page, |quiz| (quiz.position, quiz.id))
    };
    list_by_event(event: Id<Event>) -> Vec<Quiz> =
        state.in_order::<Lesson>(event).iter().flat_map(|lesson| state.in_order(lesson.id)).collect();
    ids_in_order(lesson: Id<Lesson>) -> Vec<Id<Quiz>> = state.ids_in_order(lesson);
    reorder(lesson: Id<Lesson>, ids: &[Id<Quiz>]) -> () => { state.reorder(lesson, ids); Ok(()) };
    next_position(lesson: Id<Lesson>) -> i64 = state.next_position::<Quiz>(lesson);
    add(quiz: &Quiz) -> () => state.add(quiz);
    save(quiz: &Quiz) -> () => state.save(quiz);
    remove(id: Id<Quiz>) -> bool = {
        Verdict::new().refers(state.attempts_below(Scope::Quiz(id)) == 0).give()?;
        state.remove::<Quiz>(&id)
    };
    revision(quiz: Id<Quiz>, number: i64) -> Option<QuizRevision> = state.get(&(quiz, number));
    revision_numbers(quiz: Id<Quiz>) -> Vec<i64> = {
        let mut numbers: Vec<i64> =
            state.all(|one: &QuizRevision| one.quiz_id == quiz).iter().map(|one| one.number).collect();
        numbers.sort_unstable();
        numbers
    };
    add_revision(revision: &QuizRevision) -> () => state.add(revision);
    remove_unused_revisions(quiz: Id<Quiz>, number: i64) -> u64 = {
        let attempts = state.all(|attempt: &QuizAttempt| attempt.quiz_id == quiz);
        let used = |number| {
            let mut used = attempts.iter().flat_map(|attempt| [Some(attempt.revision), attempt.regraded_with]);
            used.any(|used| used == Some(number))
        };
        let all = state.all(|one: &QuizRevision| one.quiz_id == quiz);
        // A question's and an option's id never meet in one table.
        let has = |one: &QuizRevision| -> Vec<(bool, Uuid)> {
            let questions = one.questions.iter().map(|question| (true, question.id.uuid()));
            let options = one.questions.iter().flat_map(domain::learning::Question::options);
            questions.chain(options.map(|option| (false, option.id.uuid()))).collect()
        };
        let is_unused = |one: &QuizRevision| one.number < number && !used(one.number);
        let held = all.iter().filter(|one| one.number < number && used(one.number));
        let held: Vec<_> = held.flat_map(has).collect();
        let is_last = |of: &QuizRevision, id: &(bool, Uuid)| {
            !all.iter().any(|one| one.number > of.number && has(one).contains(id))
        };
        let rests_on = |one: &QuizRevision| has(one).iter().any(|id| held.contains(id) && is_last(one, id));
        let unused = all.iter().filter(|one| is_unused(one) && !rests_on(one));
        let unused: Vec<i64> = unused.map(|one| one.number).collect();
        state.remove_up_to(usize::MAX, |one: &QuizRevision| {
            one.quiz_id == quiz && unused.contains(&one.number)
        })
    };
}

impl Rules for Accommodation {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        verdict.check(self.extra_seconds >= 0).check(self.extra_attempts >= 0).in_order(
            self.opens_at,
            self.closes_at,
            |opens, closes| opens < closes,
        );
    }
}

implement! { AccommodationRepository, |state|
    lookup(quiz: Id<Quiz>, account: Id<Account>) -> Option<Accommodation> = state.get(&(quiz, account));
    last_closing(quiz: Id<Quiz>) -> Option<Timestamp> = {
        let of_quiz = state.all(|one: &Accommodation| one.quiz_id == quiz);
        of_quiz.into_iter().filter_map(|one| one.closes_at).max()
    };
    add(accommodation: &Accommodation) -> () => state.add(accommodation);
    save(accommodation: &Accommodation) -> () => state.save(accommodation);
    remove(quiz: Id<Quiz>, account: Id<Account>) -> bool = state.remove::<Accommodation>(&(quiz, account));
}
