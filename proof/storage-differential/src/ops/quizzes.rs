//! Quizzes, the revisions of their questions, and accommodations.

use domain::{
    Id,
    identity::Account,
    learning::{Accommodation, Lesson, Quiz, QuizRevision},
};
use repositories::{Position, learning::QuizFilter};

use super::{Make, Op, call, courses::slug};
use crate::model::at_number;
use crate::random::Random;

pub(super) const READS: &[Make] = &[
    |random| {
        let id = random.quiz();
        call!(quizzes.lookup(id); id)
    },
    |random| {
        let lesson = lesson_with_quiz(random);
        let quizzes = random.state.quizzes_of(lesson);
        let stored: Vec<_> = quizzes.iter().map(|quiz| quiz.details.slug.clone()).collect();
        let slug = slug(random, &stored);
        call!(quizzes.find_by_slug(lesson, &slug); lesson, slug)
    },
    |random| {
        let (id, account) = (random.quiz(), random.account());
        call!(quizzes.find_access(id, account); id, account)
    },
    |random| {
        let lesson_id = lesson_with_quiz(random);
        let quizzes = random.state.quizzes_of(lesson_id);
        let places: Vec<Position> = quizzes.iter().map(|quiz| at_number(quiz.position, quiz.id)).collect();
        let filter = QuizFilter { lesson_id, published_only: random.once_in(3) };
        let page = random.page(&places);
        call!(quizzes.list(&filter, &page); filter, page)
    },
    |random| {
        let event = random.event();
        call!(quizzes.list_by_event(event); event)
    },
    |random| {
        let lesson = lesson_with_quiz(random);
        call!(quizzes.next_position(lesson); lesson)
    },
    |random| {
        let (quiz, number) = revision(random);
        call!(quizzes.revision(quiz, number); quiz, number)
    },
    |random| {
        let (quiz, account) = accommodated(random);
        call!(accommodations.lookup(quiz, account); quiz, account)
    },
];

pub(super) const WRITES: &[(usize, Make)] = &[
    (4, add_quiz),
    (3, |random| {
        let stored: Vec<_> = random.state.quizzes.values().cloned().collect();
        let Some(mut quiz) = random.pick_if_any(&stored) else { return add_quiz(random) };
        let slug = if random.coin() { quiz.details.slug } else { quiz_slug(random, quiz.lesson_id) };
        quiz.details = random.quiz_details(slug);
        quiz.revision = random.number(0);
        quiz.position = random.number(0);
        quiz.updated_at = random.time();
        quiz.version = random.next_version(quiz.version);
        call!(quizzes.save(&quiz); quiz)
    }),
    (1, |random| {
        let id = random.quiz();
        call!(quizzes.remove(id); id)
    }),
    (5, add_revision),
    (2, |random| {
        let quiz = random.quiz();
        let number = random.number(2);
        call!(quizzes.remove_unused_revisions(quiz, number); quiz, number)
    }),
    (3, add_accommodation),
    (2, |random| {
        let stored: Vec<_> = random.state.accommodations.values().cloned().collect();
        let made_up = Accommodation {
            quiz_id: random.quiz(),
            account_id: random.account(),
            extra_seconds: 0,
            extra_attempts: 0,
            version: 1,
            created_at: random.time(),
            updated_at: random.time(),
        };
        let mut accommodation = random.pick_if_any(&stored).unwrap_or(made_up);
        accommodation.extra_seconds = random.number(0);
        accommodation.extra_attempts = random.number(0);
        accommodation.updated_at = random.time();
        accommodation.version = random.next_version(accommodation.version);
        call!(accommodations.save(&accommodation); accommodation)
    }),
    (1, |random| {
        let (quiz, account) = accommodated(random);
        call!(accommodations.remove(quiz, account); quiz, account)
    }),
];

pub(super) fn add_quiz(random: &mut Random) -> Op {
    let known: Vec<_> = random.state.quizzes.keys().copied().collect();
    let lesson_id = random.lesson();
    let slug = quiz_slug(random, lesson_id);
    let quiz = Quiz {
        id: random.fresh(|id| known.contains(&id)),
        lesson_id,
        details: random.quiz_details(slug),
        revision: random.number(0),
        position: random.number(0),
        version: random.first_version(),
        created_at: random.time(),
        updated_at: random.time(),
    };
    call!(quizzes.add(&quiz); quiz)
}

pub(super) fn add_revision(random: &mut Random) -> Op {
    let quiz_id = random.quiz();
    let last = random.state.revisions.keys().filter(|(quiz, _)| *quiz == quiz_id).map(|key| key.1).max();
    let next = last.unwrap_or(0).saturating_add(1);
    let revision = QuizRevision {
        quiz_id,
        number: if random.once_in(6) { random.number(1) } else { next },
        questions: random.questions(),
        created_at: random.time(),
    };
    call!(quizzes.add_revision(&revision); revision)
}

pub(super) fn add_accommodation(random: &mut Random) -> Op {
    let accommodation = Accommodation {
        quiz_id: random.quiz(),
        account_id: random.account(),
        extra_seconds: random.number(0),
        extra_attempts: random.number(0),
        version: random.first_version(),
        created_at: random.time(),
        updated_at: random.time(),
    };
    call!(accommodations.add(&accommodation); accommodation)
}

fn quiz_slug(random: &mut Random, lesson: Id<Lesson>) -> String {
    let quizzes = random.state.quizzes_of(lesson);
    let taken: Vec<_> = quizzes.iter().map(|quiz| quiz.details.slug.clone()).collect();
    random.free_key(100, |key| taken.iter().any(|taken| taken == key))
}

fn lesson_with_quiz(random: &mut Random) -> Id<Lesson> {
    let lessons: Vec<_> = random.state.quizzes.values().map(|quiz| quiz.lesson_id).collect();
    random.there(&lessons)
}

/// A revision, mostly a stored one.
pub(super) fn revision(random: &mut Random) -> (Id<Quiz>, i64) {
    let stored: Vec<_> = random.state.revisions.keys().copied().collect();
    let any = (random.quiz(), random.number(1));
    if random.once_in(15) { any } else { random.pick_if_any(&stored).unwrap_or(any) }
}

fn accommodated(random: &mut Random) -> (Id<Quiz>, Id<Account>) {
    let stored: Vec<_> = random.state.accommodations.keys().copied().collect();
    let any = (random.quiz(), random.account());
    if random.once_in(10) { any } else { random.pick_if_any(&stored).unwrap_or(any) }
}
