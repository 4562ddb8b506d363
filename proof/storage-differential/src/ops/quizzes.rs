//! Quizzes, the revisions of their questions, and accommodations.

use domain::{
    Id,
    identity::Account,
    learning::{Accommodation, Quiz, QuizRevision},
};
use repositories::learning::{QuizFilter, QuizOf};

use super::{Call, calls, identity::token};
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    1: quizzes.lookup(id), id = random.id();
    1: quizzes.find_by_slug(lesson, &slug), (lesson, slug) = {
        let stored = random.row().map(|quiz: Quiz| (quiz.lesson_id, quiz.details.slug));
        let any = (random.id(), random.key(100));
        (if random.once_in(4) { None } else { stored }).unwrap_or(any)
    };
    1: quizzes.find_access(id, account), id = random.id(), account = random.id();
    2: quizzes.find_access_by_session(of, token), of = {
        if random.once_in(2) { QuizOf::Attempt(random.id()) } else { QuizOf::Id(random.id()) }
    }, token = token(random);
    1: quizzes.list(&filter, &page),
        filter = QuizFilter { lesson_id: random.parent_of::<Quiz>(), published_only: random.once_in(3) },
        page = random.page_in::<Quiz>(filter.lesson_id);
    1: quizzes.list_by_event(event), event = random.id();
    1: quizzes.ids_in_order(lesson), lesson = random.parent_of::<Quiz>();
    1: quizzes.next_position(lesson), lesson = random.parent_of::<Quiz>();
    1: quizzes.revision(quiz, number), (quiz, number) = revision_key(random);
    1: quizzes.revision_numbers(quiz), quiz = random.id();
    1: accommodations.lookup(quiz, account), (quiz, account) = accommodated(random);
    1: accommodations.last_closing(quiz), quiz = accommodated(random).0;
};

pub(super) const WRITES: &[Call] = calls! { |random|
    4: quizzes.add(&quiz), quiz = quiz(random, None);
    3: quizzes.save(&quiz), quiz = random.changed(quiz);
    1: quizzes.reorder(lesson, &ids), lesson = random.id(), ids = random.some_ids();
    1: quizzes.remove(id), id = random.id();
    5: quizzes.add_revision(&revision), revision = revision(random);
    2: quizzes.remove_unused_revisions(quiz, number), quiz = random.id(), number = random.number(2);
    3: accommodations.add(&accommodation), accommodation = accommodation(random, None);
    2: accommodations.save(&accommodation), accommodation = random.changed(accommodation);
    1: accommodations.remove(quiz, account), (quiz, account) = accommodated(random);
};

fn quiz(random: &mut Random, old: Option<&Quiz>) -> Quiz {
    let lesson_id = old.map_or_else(|| random.id(), |old| old.lesson_id);
    let slug = random.unique(100, old.map(|old| old.details.slug.clone()), |quiz: &Quiz| {
        (quiz.lesson_id == lesson_id).then(|| quiz.details.slug.clone())
    });
    Quiz {
        id: random.id_of(old),
        lesson_id,
        details: random.quiz_details(slug),
        revision: random.number(0),
        treatments: random.treatments(),
        position: random.number(0),
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}

fn revision(random: &mut Random) -> QuizRevision {
    let quiz_id = random.id();
    let last = random.state.revisions.keys().filter(|(quiz, _)| *quiz == quiz_id).map(|key| key.1).max();
    let next = last.unwrap_or(0).saturating_add(1);
    QuizRevision {
        quiz_id,
        number: random.seldom(6, |random| random.number(1)).unwrap_or(next),
        questions: random.questions(),
        created_at: random.time(),
    }
}

fn accommodation(random: &mut Random, old: Option<&Accommodation>) -> Accommodation {
    let (opens_at, closes_at) = random.window();
    Accommodation {
        quiz_id: old.map_or_else(|| random.id(), |old| old.quiz_id),
        account_id: old.map_or_else(|| random.id(), |old| old.account_id),
        extra_seconds: random.number(0),
        extra_attempts: random.number(0),
        opens_at,
        closes_at,
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}

/// A revision, mostly a stored one.
pub(super) fn revision_key(random: &mut Random) -> (Id<Quiz>, i64) {
    random.key_of::<QuizRevision>(15, |random| (random.id(), random.number(1)))
}

fn accommodated(random: &mut Random) -> (Id<Quiz>, Id<Account>) {
    random.key_of::<Accommodation>(10, |random| (random.id(), random.id()))
}
