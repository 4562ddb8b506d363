//! Attempts.

use domain::learning::{AttemptScore, DrawnQuestion, QuizAttempt, Submission};
use repositories::{Storage, learning::AttemptFilter};

use crate::expect;
use crate::fixtures::{
    Course, account, at, attempt, course, course_numbered, id, next_version, revision, score, submitted,
};

async fn add(storage: &dyn Storage, attempts: &[QuizAttempt]) {
    let attempts = attempts.to_vec();
    writing!(storage, uow, attempts => {
        for attempt in &attempts {
            uow.quiz_attempts().add(attempt).await?;
        }
        Ok(())
    })
    .unwrap();
}

fn of(course: &Course, id_number: u128, number: i64) -> QuizAttempt {
    attempt(id_number, &course.quiz, &course.learner, number)
}

fn closed(course: &Course, id_number: u128, number: i64) -> QuizAttempt {
    submitted(of(course, id_number, number), score(5.0))
}

/// Every field of an attempt is kept, open or submitted, with a draw or without; a missing attempt finds
/// nothing.
pub async fn what_is_added_is_found(storage: &dyn Storage) {
    let course = course(storage).await;
    let drawn = (0..500).map(|number| DrawnQuestion {
        question_id: id(number),
        option_ids: (0..number % 7).map(|option| id(u128::MAX - option)).collect(),
    });
    let full = QuizAttempt {
        started_at: at(1),
        due_at: Some(at(2)),
        stated_due_at: Some(at(5)),
        submitted_at: Some(at(3)),
        submission: Some(Submission::Overdue),
        result: Some(AttemptScore { score: 0.1 + 0.2, max_score: 1.0e300, passed: None }),
        draw: Some(drawn.collect()),
        regraded_with: Some(1),
        version: i64::MAX,
        updated_at: at(4),
        ..of(&course, 2, i64::MAX)
    };
    let failed = submitted(of(&course, 3, 2), score(0.0));
    let nothing_drawn = QuizAttempt { draw: Some(Vec::new()), ..of(&course, 1, 1) };
    let attempts = [nothing_drawn, full, failed];
    add(storage, &attempts).await;
    for expected in attempts {
        let found =
            reading!(storage, uow, expected => uow.quiz_attempts().lookup(expected.id).await).unwrap();
        assert_eq!(found, Some(expected));
    }
    let missing = reading!(storage, uow => uow.quiz_attempts().lookup(id(4)).await).unwrap();
    assert_eq!(missing, None);
}

/// `add` MUST return `Conflict` if the number is taken or another attempt of the account at the
/// quiz is open; submitted ones and those of other accounts do not count.
pub async fn add_refuses_a_second_open_one(storage: &dyn Storage) {
    let (course, other) = (course(storage).await, account(2));
    writing!(storage, uow, other => uow.accounts().add(&other).await).unwrap();
    let of_other = attempt(5, &course.quiz, &other, 1);
    add(storage, &[closed(&course, 1, 1), closed(&course, 2, 2), of(&course, 3, 3), of_other]).await;
    for refused in [of(&course, 4, 4), closed(&course, 4, 2), closed(&course, 1, 4)] {
        expect::conflict(writing!(storage, uow, refused => uow.quiz_attempts().add(&refused).await));
    }
}

/// `add` MUST return `ForeignKey` if the revision or the account is missing.
pub async fn add_refuses_a_missing_revision_or_account(storage: &dyn Storage) {
    let course = course(storage).await;
    let without_revision = QuizAttempt { revision: 2, ..of(&course, 1, 1) };
    let without_account = attempt(1, &course.quiz, &account(9), 1);
    for orphan in [without_revision, without_account] {
        expect::foreign_key(writing!(storage, uow, orphan => uow.quiz_attempts().add(&orphan).await));
    }
}

/// The open attempt of that account at that quiz is found, and no submitted one.
pub async fn the_open_one_is_found(storage: &dyn Storage) {
    let (course, second) = (course(storage).await, course_numbered(storage, 2).await);
    let open = of(&course, 2, 2);
    add(storage, &[closed(&course, 1, 1), open.clone(), closed(&second, 3, 1)]).await;
    for (quiz, account, expected) in [(1, 1, Some(open)), (2, 2, None), (1, 2, None), (2, 1, None)] {
        let found =
            reading!(storage, uow => uow.quiz_attempts().find_open(id(quiz), id(account)).await).unwrap();
        assert_eq!(found, expected);
    }
}

/// The last number is the largest of that account at that quiz; 0 if there is none.
pub async fn the_last_number_is_the_largest(storage: &dyn Storage) {
    let (course, other) = (course(storage).await, account(2));
    writing!(storage, uow, other => uow.accounts().add(&other).await).unwrap();
    add(storage, &[closed(&course, 1, 7), closed(&course, 2, 3), attempt(3, &course.quiz, &other, 9)]).await;
    for (quiz, account, expected) in [(1, 1, 7), (1, 2, 9), (1, 3, 0), (2, 1, 0)] {
        let last =
            reading!(storage, uow => uow.quiz_attempts().last_number(id(quiz), id(account)).await).unwrap();
        assert_eq!(last, expected);
    }
}

/// `save` writes every field of an attempt that can change. It MUST return `StaleVersion` unless the
/// stored version is one less, and `ForeignKey` if it was regraded with a missing revision.
pub async fn save_writes_what_changes(storage: &dyn Storage) {
    let course = course(storage).await;
    let added = QuizAttempt { due_at: Some(at(9)), ..of(&course, 1, 1) };
    add(storage, std::slice::from_ref(&added)).await;
    for version in [0, 1, 3] {
        let changed = QuizAttempt { version, ..closed(&course, 1, 1) };
        expect::stale(writing!(storage, uow, changed => uow.quiz_attempts().save(&changed).await));
    }
    let missing = next_version(of(&course, 2, 2));
    expect::stale(writing!(storage, uow, missing => uow.quiz_attempts().save(&missing).await));
    let dangling = QuizAttempt { version: 2, regraded_with: Some(2), ..added.clone() };
    expect::foreign_key(writing!(storage, uow, dangling => uow.quiz_attempts().save(&dangling).await));
    let handed_in = QuizAttempt {
        due_at: Some(at(10)),
        regraded_with: Some(1),
        version: 2,
        updated_at: at(60),
        ..submitted(added.clone(), score(7.5))
    };
    let reopened =
        QuizAttempt { due_at: None, stated_due_at: Some(at(80)), version: 3, updated_at: at(70), ..added };
    for saved in [handed_in, reopened] {
        writing!(storage, uow, saved => uow.quiz_attempts().save(&saved).await).unwrap();
        let found = reading!(storage, uow => uow.quiz_attempts().lookup(id(1)).await).unwrap();
        assert_eq!(found, Some(saved));
    }
}

/// `save` MUST return `Conflict` if it would be a second open attempt.
pub async fn save_refuses_a_second_open_one(storage: &dyn Storage) {
    let course = course(storage).await;
    add(storage, &[closed(&course, 1, 1), of(&course, 2, 2)]).await;
    let reopened = next_version(of(&course, 1, 1));
    expect::conflict(writing!(storage, uow, reopened => uow.quiz_attempts().save(&reopened).await));
}

/// Points must be finite.
pub async fn points_must_be_finite(storage: &dyn Storage) {
    let course = course(storage).await;
    for wrong in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for (score, max_score) in [(wrong, 1.0), (1.0, wrong)] {
            let refused = submitted(of(&course, 1, 1), AttemptScore { score, max_score, passed: None });
            expect::check(writing!(storage, uow, refused => uow.quiz_attempts().add(&refused).await));
        }
    }
}

/// Lists are by start, oldest first, then by id; every given field of the filter must match.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let (course, second) = (course(storage).await, course_numbered(storage, 2).await);
    let mut attempts = Vec::new();
    for (quiz, learner) in [
        (&course.quiz, &course.learner),
        (&second.quiz, &course.learner),
        (&course.quiz, &second.learner),
        (&second.quiz, &second.learner),
    ] {
        for number in 1..=3 {
            let place = attempts.len() as u128;
            let attempt = attempt(100 - place, quiz, learner, number);
            let started = QuizAttempt { started_at: at((place % 5) as i64), ..attempt };
            attempts.push(if number == 2 { started } else { submitted(started, score(3.0)) });
        }
    }
    add(storage, &attempts).await;
    attempts.sort_by_key(|attempt| (attempt.started_at, attempt.id));
    for quiz_id in [None, Some(id(1)), Some(id(2)), Some(id(3))] {
        for account_id in [None, Some(id(1)), Some(id(2))] {
            for wanted in [None, Some(true), Some(false)] {
                let filter = AttemptFilter { quiz_id, account_id, submitted: wanted };
                let all = every_page!(storage, uow, page => uow.quiz_attempts().list(&filter, &page).await);
                let mut expected = attempts.clone();
                expected.retain(|attempt| {
                    quiz_id.is_none_or(|quiz| attempt.quiz_id == quiz)
                        && account_id.is_none_or(|account| attempt.account_id == account)
                        && wanted.is_none_or(|wanted| attempt.is_open() != wanted)
                });
                assert_eq!(all, expected, "{filter:?}");
            }
        }
    }
}

/// Open attempts that were due before the time are listed, longest overdue first, up to a limit.
pub async fn overdue_ones_are_listed(storage: &dyn Storage) {
    let course = course(storage).await;
    let people: Vec<_> = (2..=7).map(account).collect();
    writing!(storage, uow, people => {
        for person in &people {
            uow.accounts().add(person).await?;
        }
        Ok(())
    })
    .unwrap();
    let due = |number: u128, due_at: Option<i64>| QuizAttempt {
        due_at: due_at.map(at),
        ..attempt(number, &course.quiz, &account(number), 1)
    };
    let expected = [due(4, Some(1)), due(2, Some(5)), due(3, Some(5))];
    let handed_in = submitted(due(7, Some(1)), score(1.0));
    add(storage, &[&expected[..], &[due(5, None), due(6, Some(10)), handed_in]].concat()).await;
    for limit in [0, 1, 2, 9] {
        let found = reading!(storage, uow => uow.quiz_attempts().list_overdue(at(10), limit).await).unwrap();
        assert_eq!(found, expected[..limit.min(3)]);
    }
}

/// Results are those of the submitted attempts of that account at that quiz, by number.
pub async fn scores_are_by_number(storage: &dyn Storage) {
    let (course, other) = (course(storage).await, account(2));
    let later = revision(&course.quiz, 2);
    writing!(storage, uow, other, later => {
        uow.accounts().add(&other).await?;
        uow.quizzes().add_revision(&later).await
    })
    .unwrap();
    let result = |points, passed| AttemptScore { score: points, max_score: 4.0, passed };
    let results = [result(1.5, Some(false)), result(4.0, Some(true)), result(0.0, None)];
    add(
        storage,
        &[
            submitted(of(&course, 1, 3), results[2]),
            submitted(of(&course, 2, 1), results[0]),
            QuizAttempt { revision: 2, ..submitted(of(&course, 3, 2), results[1]) },
            of(&course, 4, 4),
            submitted(attempt(5, &course.quiz, &other, 1), score(9.0)),
        ],
    )
    .await;
    let found = reading!(storage, uow => uow.quiz_attempts().scores(id(1), id(1)).await).unwrap();
    assert_eq!(found, results);
    let none = reading!(storage, uow => uow.quiz_attempts().scores(id(2), id(1)).await).unwrap();
    assert_eq!(none, []);
}
