//! Grades and changes of scores.

use domain::learning::{QuizGrade, ScoreChange, ScoreChangeKind};
use repositories::Storage;

use crate::expect;
use crate::fixtures::{STRANGE, account, at, attempt, course, course_numbered, grade, id, quiz, score};

/// `put_grade` inserts, then replaces; a missing grade finds nothing.
pub async fn put_inserts_and_replaces(storage: &dyn Storage) {
    let course = course(storage).await;
    let missing = reading!(storage, uow => uow.gradebook().grade(id(1), id(1)).await).unwrap();
    assert_eq!(missing, None);
    let first = grade(&course.quiz, &course.learner, score(5.0));
    let failed = QuizGrade { score: 0.1 + 0.2, passed: Some(false), attempts: i64::MAX, ..first.clone() };
    let unmarked = QuizGrade { max_score: 1e300, passed: None, updated_at: at(5), ..failed.clone() };
    for put in [first, failed, unmarked] {
        writing!(storage, uow, put => uow.gradebook().put_grade(&put).await).unwrap();
        let found = reading!(storage, uow => uow.gradebook().grade(id(1), id(1)).await).unwrap();
        assert_eq!(found, Some(put));
    }
}

/// `put_grade` MUST return `ForeignKey` if the quiz or the account is missing; points must be
/// finite.
pub async fn put_refuses_what_cannot_be(storage: &dyn Storage) {
    let course = course(storage).await;
    let without_quiz = grade(&quiz(9, &course.lesson), &course.learner, score(5.0));
    let without_account = grade(&course.quiz, &account(9), score(5.0));
    for orphan in [without_quiz, without_account] {
        expect::foreign_key(writing!(storage, uow, orphan => uow.gradebook().put_grade(&orphan).await));
    }
    for wrong in [f64::NAN, f64::INFINITY] {
        let mut refused = grade(&course.quiz, &course.learner, score(5.0));
        refused.score = wrong;
        expect::check(writing!(storage, uow, refused => uow.gradebook().put_grade(&refused).await));
        refused.score = 1.0;
        refused.max_score = wrong;
        expect::check(writing!(storage, uow, refused => uow.gradebook().put_grade(&refused).await));
    }
}

/// `remove_grade` deletes one; nothing happens if there is none.
pub async fn remove_deletes_one(storage: &dyn Storage) {
    let (course, other) = (course(storage).await, account(2));
    writing!(storage, uow, course, other => {
        uow.accounts().add(&other).await?;
        uow.gradebook().put_grade(&grade(&course.quiz, &course.learner, score(5.0))).await?;
        uow.gradebook().put_grade(&grade(&course.quiz, &other, score(6.0))).await?;
        uow.gradebook().remove_grade(id(1), id(1)).await?;
        uow.gradebook().remove_grade(id(1), id(1)).await
    })
    .unwrap();
    let left = reading!(storage, uow => Ok((
        uow.gradebook().grade(id(1), id(1)).await?,
        uow.gradebook().grade(id(1), id(2)).await?,
    )))
    .unwrap();
    assert_eq!(left, (None, Some(grade(&course.quiz, &other, score(6.0)))));
}

/// Grades of some accounts on the quizzes of an event are by account, then by quiz; those on a quiz come in
/// portions, by account.
pub async fn grades_are_by_account_and_quiz(storage: &dyn Storage) {
    let (course, elsewhere) = (course(storage).await, course_numbered(storage, 2).await);
    // Far apart, so that a long list of accounts cannot be cut short unnoticed.
    let (second, third) = (quiz(8, &course.lesson), account(1_900));
    let expected: Vec<QuizGrade> = [&course.learner, &elsewhere.learner, &third]
        .into_iter()
        .flat_map(|account| [&course.quiz, &second].map(|quiz| grade(quiz, account, score(5.0))))
        .collect();
    writing!(storage, uow, elsewhere, second, third, expected => {
        uow.quizzes().add(&second).await?;
        uow.accounts().add(&third).await?;
        uow.gradebook().put_grade(&grade(&elsewhere.quiz, &third, score(1.0))).await?;
        for grade in expected.iter().rev() {
            uow.gradebook().put_grade(grade).await?;
        }
        Ok(())
    })
    .unwrap();
    let many: Vec<_> = (1..=2_000).rev().map(id).collect();
    for (accounts, expected) in [
        (vec![], &expected[..0]),
        (vec![id(1_900), id(1), id(1_900)], &[&expected[..2], &expected[4..]].concat()[..]),
        (vec![id(9)], &expected[..0]),
        (many, &expected[..]),
    ] {
        let found =
            reading!(storage, uow, accounts => uow.gradebook().grades_of(id(1), &accounts).await).unwrap();
        assert_eq!(found, expected);
    }
    for (quiz, after, limit, expected) in [
        (8, None, 9, &[id(1), id(2), id(1_900)][..]),
        (8, None, 2, &[id(1), id(2)]),
        (8, Some(1), 2, &[id(2), id(1_900)]),
        (8, Some(3), 9, &[id(1_900)]),
        (8, Some(1_900), 9, &[]),
        (2, None, 9, &[id(1_900)]),
        (9, None, 9, &[]),
    ] {
        let after = after.map(id);
        let found =
            reading!(storage, uow => uow.gradebook().grades_on(id(quiz), after, limit).await).unwrap();
        assert!(found.iter().all(|grade| grade.quiz_id == id(quiz)), "{found:?}");
        let accounts: Vec<_> = found.iter().map(|grade| grade.account_id).collect();
        assert_eq!(accounts, expected);
    }
}

fn change(number: u128, created: i64) -> ScoreChange {
    ScoreChange {
        id: id(number),
        attempt_id: id(1),
        kind: ScoreChangeKind::Regrade,
        old_score: Some(0.1 + 0.2),
        new_score: Some(2.0),
        old_max_score: Some(3.0),
        new_max_score: Some(4.0),
        reason: Some(STRANGE.join("\n").repeat(100)),
        actor: Some(id(1)),
        created_at: at(created),
    }
}

/// Changes of scores of an attempt are returned with every field, oldest first.
pub async fn score_changes_are_oldest_first(storage: &dyn Storage) {
    let (course, other) = (course(storage).await, account(2));
    let expected = [
        ScoreChange { kind: ScoreChangeKind::Override, ..change(5, 0) },
        change(2, 1),
        change(4, 1),
        ScoreChange {
            kind: ScoreChangeKind::Reopen,
            old_score: None,
            new_score: None,
            old_max_score: None,
            new_max_score: None,
            reason: None,
            actor: None,
            ..change(1, 2)
        },
    ];
    writing!(storage, uow, course, other, expected => {
        uow.accounts().add(&other).await?;
        uow.quiz_attempts().add(&attempt(1, &course.quiz, &course.learner, 1)).await?;
        uow.quiz_attempts().add(&attempt(2, &course.quiz, &other, 1)).await?;
        uow.gradebook().add_score_change(&ScoreChange { attempt_id: id(2), ..change(9, 0) }).await?;
        for change in expected.iter().rev() {
            uow.gradebook().add_score_change(change).await?;
        }
        Ok(())
    })
    .unwrap();
    let found = reading!(storage, uow => uow.gradebook().score_changes(id(1)).await).unwrap();
    assert_eq!(found, expected);
}

/// A change of a score needs its attempt and, if given, its actor; its id is unique.
pub async fn a_score_change_refuses_what_cannot_be(storage: &dyn Storage) {
    let course = course(storage).await;
    writing!(storage, uow, course => {
        uow.quiz_attempts().add(&attempt(1, &course.quiz, &course.learner, 1)).await?;
        uow.gradebook().add_score_change(&change(1, 0)).await
    })
    .unwrap();
    let without_attempt = ScoreChange { attempt_id: id(9), ..change(2, 0) };
    let without_actor = ScoreChange { actor: Some(id(9)), ..change(2, 0) };
    for orphan in [without_attempt, without_actor] {
        expect::foreign_key(
            writing!(storage, uow, orphan => uow.gradebook().add_score_change(&orphan).await),
        );
    }
    expect::conflict(writing!(storage, uow => uow.gradebook().add_score_change(&change(1, 1)).await));
    let refused = ScoreChange { new_score: Some(f64::NAN), ..change(2, 0) };
    expect::check(writing!(storage, uow, refused => uow.gradebook().add_score_change(&refused).await));
}
