//! Accommodations.

use domain::learning::Accommodation;
use repositories::Storage;

use crate::fixtures::{Course, accommodation, account, at, course, course_numbered, id};
use crate::plain::{Plain, stored};

stored!(Accommodation, |row| accommodations(row.quiz_id, row.account_id), with remove);

/// One per quiz and account; both must exist.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let (course, other) = (course(storage).await, account(2));
    writing!(storage, uow, other => uow.accounts().add(&other).await).unwrap();
    let first = accommodation(&course.quiz, &course.learner);
    let largest = Accommodation {
        extra_seconds: i64::MAX,
        extra_attempts: 0,
        opens_at: Some(at(4)),
        closes_at: Some(at(5)),
        version: i64::MAX,
        created_at: at(1),
        updated_at: at(2),
        ..accommodation(&course.quiz, &other)
    };
    let absent = accommodation(&course.quiz, &account(3));
    Plain {
        changed: Accommodation {
            extra_seconds: 1,
            extra_attempts: 7,
            closes_at: Some(at(6)),
            updated_at: at(3),
            ..first.clone()
        },
        taken: Vec::new(),
        clashes: Vec::new(),
        orphans: vec![absent.clone(), Accommodation { quiz_id: id(2), ..first.clone() }],
        absent,
        rows: vec![first, largest],
    }
    .check(storage)
    .await;
}

/// The latest closing of their own is that of a quiz, among all who have one.
pub async fn the_last_closing_is_that_of_a_quiz(storage: &dyn Storage) {
    let (first, second) = (course_numbered(storage, 1).await, course_numbered(storage, 2).await);
    let last = async || {
        let quizzes = [first.quiz.id, second.quiz.id, id(9)];
        reading!(storage, uow => {
            let mut found = Vec::new();
            for quiz in quizzes {
                found.push(uow.accommodations().last_closing(quiz).await?);
            }
            Ok(found)
        })
        .unwrap()
    };
    let without = accommodation(&first.quiz, &first.learner);
    writing!(storage, uow, without => uow.accommodations().add(&without).await).unwrap();
    assert_eq!(last().await, [None, None, None]);
    let closing = |course: &Course, number: u128, time| Accommodation {
        closes_at: Some(at(time)),
        ..accommodation(&course.quiz, &account(number))
    };
    let granted =
        [closing(&first, 2, 5), closing(&first, 3, 7), closing(&first, 4, 6), closing(&second, 2, 9)];
    writing!(storage, uow, granted => {
        for number in [3, 4] {
            uow.accounts().add(&account(number)).await?;
        }
        for granted in &granted {
            uow.accommodations().add(granted).await?;
        }
        Ok(())
    })
    .unwrap();
    assert_eq!(last().await, [Some(at(7)), Some(at(9)), None]);
}
