//! Quizzes.

use domain::{
    Id,
    identity::TokenHash,
    learning::{
        Enrolment, EnrolmentStatus, Event, EventStatus, GradingMethod, Lesson, Quiz, QuizDetails,
        RevealPolicy, Treatment,
    },
};
use repositories::{
    Storage,
    learning::{QuizAccess, QuizFilter, QuizOf},
};

use super::open_attempts::reopening;
use crate::expect;
use crate::fixtures::{
    STRANGE, accommodation, account, at, attempt, course, dated, enrolment, event, id, lesson, longest, quiz,
    revision, score, session, submitted,
};
use crate::plain::{Plain, stored};

fn full(lesson: &Lesson) -> Quiz {
    Quiz {
        details: QuizDetails {
            slug: longest(100),
            title: longest(200),
            instructions: STRANGE.join("\n").repeat(300),
            pass_percent: Some(100),
            max_attempts: Some(i64::MAX),
            time_limit_seconds: Some(1),
            opens_at: Some(at(1)),
            closes_at: Some(at(2)),
            questions_per_attempt: Some(1),
            shuffle_questions: true,
            shuffle_options: true,
            grading_method: GradingMethod::Average,
            reveal_policy: RevealPolicy::Never,
            published: false,
        },
        revision: 3,
        treatments: Treatment::ALL
            .iter()
            .zip(1..)
            .map(|(treatment, number)| (id(number), *treatment))
            .collect(),
        position: i64::MAX,
        version: 9,
        created_at: at(1),
        updated_at: at(2),
        ..quiz(2, lesson)
    }
}

fn bare(lesson: &Lesson) -> Quiz {
    let mut quiz = quiz(3, lesson);
    quiz.details.pass_percent = None;
    quiz
}

stored!(Quiz, |row| quizzes(row.id), and find_by_slug(row.lesson_id, &row.details.slug), with remove);

/// The lesson must exist; slugs are unique within a lesson and compared by bytes.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let course = course(storage).await;
    let other = lesson(2, &course.event);
    writing!(storage, uow, other => uow.lessons().add(&other).await).unwrap();
    let (first, full) = (bare(&course.lesson), full(&course.lesson));
    let named = |quiz: Quiz, slug: &str| {
        let details = QuizDetails { slug: slug.to_owned(), ..quiz.details };
        Quiz { details, ..quiz }
    };
    let (elsewhere, capital) = (named(quiz(4, &other), "quiz-3"), named(quiz(5, &course.lesson), "QUIZ-3"));
    let mut changed = Quiz { id: first.id, created_at: first.created_at, ..full.clone() };
    changed.details.slug = longest(99);
    Plain {
        changed,
        absent: quiz(9, &course.lesson),
        taken: vec![named(quiz(9, &course.lesson), "quiz-3")],
        clashes: vec![named(capital.clone(), "quiz-3")],
        orphans: vec![quiz(9, &lesson(9, &course.event))],
        rows: vec![first, full, elsewhere, capital],
    }
    .check(storage)
    .await;
}

/// Every grading method and every reveal policy can be kept.
pub async fn every_choice_can_be_kept(storage: &dyn Storage) {
    let course = course(storage).await;
    let mut number = 10;
    for grading_method in GradingMethod::ALL {
        for reveal_policy in RevealPolicy::ALL {
            number += 1;
            let mut added = quiz(number, &course.lesson);
            added.details.grading_method = *grading_method;
            added.details.reveal_policy = *reveal_policy;
            writing!(storage, uow, added => uow.quizzes().add(&added).await).unwrap();
            let found = reading!(storage, uow => uow.quizzes().lookup(id(number)).await).unwrap();
            assert_eq!(found, Some(added));
        }
    }
}

/// Access gives the quiz, the state of its lesson and event, and what belongs to that account.
pub async fn access_is_that_of_the_account(storage: &dyn Storage) {
    let people = [account(1), account(2), account(3)];
    for (number, status, published) in
        [(1, EventStatus::Published, true), (2, EventStatus::Draft, false), (3, EventStatus::Archived, true)]
    {
        let event = dated(Event { status, ..event(number) });
        let mut lesson = lesson(number, &event);
        lesson.details.published = published;
        writing!(storage, uow, event, lesson => {
            uow.events().add(&event).await?;
            uow.lessons().add(&lesson).await?;
            uow.quizzes().add(&quiz(number, &lesson)).await
        })
        .unwrap();
    }
    let first = quiz(1, &lesson(1, &event(1)));
    let granted = accommodation(&first, &people[1]);
    let taken = revision(&first, 1);
    let enrolments = [
        enrolment(1, &event(1), &people[0]),
        Enrolment { status: EnrolmentStatus::Withdrawn, ..enrolment(2, &event(1), &people[1]) },
    ];
    let attempts = [
        submitted(attempt(1, &first, &people[0], 1), score(4.0)),
        attempt(2, &first, &people[0], 2),
        submitted(attempt(3, &first, &people[1], 7), score(4.0)),
    ];
    writing!(storage, uow, people, granted, enrolments, taken, attempts => {
        for (person, number) in people.iter().zip(1..) {
            uow.accounts().add(person).await?;
            uow.sessions().add(&session(number, person)).await?;
        }
        for enrolment in &enrolments {
            uow.enrolments().add(enrolment).await?;
        }
        uow.quizzes().add_revision(&taken).await?;
        for attempt in &attempts {
            uow.quiz_attempts().add(attempt).await?;
        }
        uow.gradebook().add_score_change(&reopening(&attempts[1])).await?;
        uow.accommodations().add(&granted).await
    })
    .unwrap();
    let access = |quiz, number, lesson_published, status| QuizAccess {
        quiz,
        lesson_published,
        event_id: id(number),
        event: dated(Event { status, ..event(number) }).state(),
        enrolment: None,
        accommodation: None,
        open: None,
        reopened: false,
        made: 0,
    };
    let of_first = access(first, 1, true, EventStatus::Published);
    let [active, withdrawn] = enrolments.map(Some);
    let active = QuizAccess {
        enrolment: active,
        open: Some(attempts[1].clone()),
        reopened: true,
        made: 2,
        ..of_first.clone()
    };
    let withdrawn =
        QuizAccess { enrolment: withdrawn, made: 7, accommodation: Some(granted), ..of_first.clone() };
    let of = |number| quiz(number, &lesson(number, &event(number)));
    for (quiz, account, expected) in [
        (1, 1, Some(active)),
        (1, 2, Some(withdrawn)),
        (1, 3, Some(of_first)),
        (2, 1, Some(access(of(2), 2, false, EventStatus::Draft))),
        (3, 2, Some(access(of(3), 3, true, EventStatus::Archived))),
        (9, 1, None),
    ] {
        let found = reading!(storage, uow => uow.quizzes().find_access(id(quiz), id(account)).await).unwrap();
        assert_eq!(found, expected);
        // With the session, by the quiz, or by any attempt at it, whoever made it: there are some at the first.
        let by_attempt = (quiz == 1).then_some(QuizOf::Attempt(id(3)));
        for of in [Some(QuizOf::Id(id(quiz))), by_attempt].into_iter().flatten() {
            let number = u8::try_from(account).unwrap();
            let own = session(number, &people[usize::from(number) - 1]);
            let hash = own.token_hash;
            let found = reading!(storage, uow => uow.quizzes().find_access_by_session(of, hash).await);
            let expected =
                expected.clone().map(|access| (own, people[usize::from(number) - 1].clone(), access));
            assert_eq!(found.unwrap(), expected);
            let unknown = TokenHash([0xEE; 32]);
            let found = reading!(storage, uow => uow.quizzes().find_access_by_session(of, unknown).await);
            assert_eq!(found.unwrap(), None);
        }
    }
}

/// A list has the quizzes of one lesson by position, then by id, optionally only published ones; that
/// of an event is by lesson first.
pub async fn the_lists_are_in_order(storage: &dyn Storage) {
    let event = event(1);
    let (second, first) = (lesson(1, &event), Lesson { position: 3, ..lesson(2, &event) });
    let second = Lesson { position: 4, ..second };
    let placed = |number, position, published, lesson| {
        let mut quiz = Quiz { position, ..quiz(number, lesson) };
        quiz.details.published = published;
        quiz
    };
    let of_first = [
        placed(7, 0, true, &first),
        placed(3, 1, false, &first),
        placed(5, 1, true, &first),
        placed(2, i64::MAX, true, &first),
    ];
    let of_second = [placed(4, 0, true, &second), placed(1, 1, true, &second)];
    let elsewhere = crate::fixtures::event(2);
    writing!(storage, uow, event, elsewhere, first, second, of_first, of_second => {
        uow.events().add(&event).await?;
        uow.events().add(&elsewhere).await?;
        let foreign = lesson(9, &elsewhere);
        for lesson in [&second, &first, &foreign] {
            uow.lessons().add(lesson).await?;
        }
        uow.quizzes().add(&quiz(9, &foreign)).await?;
        for quiz in of_second.iter().rev().chain(of_first.iter().rev()) {
            uow.quizzes().add(quiz).await?;
        }
        Ok(())
    })
    .unwrap();
    for published_only in [false, true] {
        let filter = QuizFilter { lesson_id: first.id, published_only };
        let all = every_page!(storage, uow, page => uow.quizzes().list(&filter, &page).await);
        let mut expected = of_first.to_vec();
        expected.retain(|quiz| quiz.details.published || !published_only);
        assert_eq!(all, expected);
    }
    let all = reading!(storage, uow => uow.quizzes().list_by_event(id(1)).await).unwrap();
    assert_eq!(all, [&of_first[..], &of_second[..]].concat());
    for (lesson, expected) in [(first.id, i64::MAX), (second.id, 2), (id(99), 0)] {
        let next = reading!(storage, uow => uow.quizzes().next_position(lesson).await).unwrap();
        assert_eq!(next, expected);
    }
}

/// `reorder` sets positions to the indexes in the list; other quizzes, and those of other lessons, keep
/// theirs.
pub async fn reorder_sets_the_places(storage: &dyn Storage) {
    let course = course(storage).await;
    let other = lesson(2, &course.event);
    let placed = |number, position, lesson| Quiz { position, ..quiz(number, lesson) };
    let quizzes = [placed(2, 1, &course.lesson), placed(3, 40, &course.lesson), placed(4, 6, &other)];
    let order: [Id<Quiz>; 3] = [id(2), id(4), id(1)];
    writing!(storage, uow, quizzes, other, order => {
        uow.lessons().add(&other).await?;
        for quiz in &quizzes {
            uow.quizzes().add(quiz).await?;
        }
        uow.quizzes().reorder(id(1), &order).await
    })
    .unwrap();
    for (number, position) in [(2, 0), (1, 2), (3, 40), (4, 6)] {
        let found = reading!(storage, uow => uow.quizzes().lookup(id(number)).await).unwrap().unwrap();
        assert_eq!((found.position, found.version), (position, 1), "quiz {number}");
    }
    let orders: [(u128, &[Id<Quiz>]); 3] = [(1, &[id(2), id(1), id(3)]), (2, &[id(4)]), (99, &[])];
    for (lesson, expected) in orders {
        let ids = reading!(storage, uow => uow.quizzes().ids_in_order(id(lesson)).await).unwrap();
        assert_eq!(ids, expected);
    }
}

/// `remove` deletes a quiz with its revisions; false if there is none. MUST return `ForeignKey`
/// while attempts at it exist.
pub async fn remove_refuses_while_there_are_attempts(storage: &dyn Storage) {
    let course = course(storage).await;
    writing!(storage, uow, course => {
        uow.quiz_attempts().add(&attempt(1, &course.quiz, &course.learner, 1)).await
    })
    .unwrap();
    expect::foreign_key(writing!(storage, uow => uow.quizzes().remove(id(1)).await));
    let scope = repositories::learning::Scope::Quiz(course.quiz.id);
    let outcome = writing!(storage, uow => {
        uow.quiz_attempts().remove_below(scope).await?;
        Ok((uow.quizzes().remove(id(1)).await?, uow.quizzes().remove(id(1)).await?))
    })
    .unwrap();
    assert_eq!(outcome, (true, false));
    let left = reading!(storage, uow => Ok((
        uow.quizzes().revision(id(1), 1).await?,
        uow.lessons().lookup(id(1)).await?,
    )))
    .unwrap();
    assert_eq!(left, (None, Some(course.lesson)));
}
