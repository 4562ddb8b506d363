//! Attempts in parts of the course tree.

use domain::learning::{Quiz, ScoreChange, ScoreChangeKind};
use repositories::{Storage, learning::Scope};

use crate::fixtures::{
    account, answer, at, attempt, course, event, grade, id, lesson, quiz, revision, score, submitted,
};

/// Two events; the first has two lessons, its first lesson two quizzes. Each quiz has two attempts
/// of the same learner, with an answer, a score change, and a grade. Quizzes 1 and 2 are in lesson
/// 1, 3 in lesson 2, 4 in the other event.
async fn tree(storage: &dyn Storage) -> Vec<Quiz> {
    let course = course(storage).await;
    let second = lesson(2, &course.event);
    let elsewhere = lesson(3, &event(2));
    let more = vec![quiz(2, &course.lesson), quiz(3, &second), quiz(4, &elsewhere)];
    let mut quizzes = vec![course.quiz.clone()];
    quizzes.extend(more.clone());
    writing!(storage, uow, course, second, elsewhere, more, quizzes => {
        uow.events().add(&event(2)).await?;
        uow.lessons().add(&second).await?;
        uow.lessons().add(&elsewhere).await?;
        for quiz in &more {
            uow.quizzes().add(quiz).await?;
            uow.quizzes().add_revision(&revision(quiz, 1)).await?;
        }
        for quiz in &quizzes {
            let number = quiz.id.uuid().as_u128();
            let handed_in = submitted(attempt(number * 10, quiz, &course.learner, 1), score(5.0));
            uow.quiz_attempts().add(&handed_in).await?;
            uow.quiz_attempts().add(&attempt(number * 10 + 1, quiz, &course.learner, 2)).await?;
            uow.quiz_attempts().replace_answers(handed_in.id, &[answer(1, Some(1.0))], at(0)).await?;
            uow.gradebook().put_grade(&grade(quiz, &course.learner, score(5.0))).await?;
            let change = ScoreChange {
                id: id(number),
                attempt_id: handed_in.id,
                kind: ScoreChangeKind::Override,
                old_score: None,
                new_score: Some(5.0),
                old_max_score: None,
                new_max_score: Some(10.0),
                reason: None,
                actor: None,
                created_at: at(0),
            };
            uow.gradebook().add_score_change(&change).await?;
        }
        Ok(())
    })
    .unwrap();
    quizzes
}

/// Attempts are counted in a quiz, in a lesson, in an event.
pub async fn attempts_are_counted(storage: &dyn Storage) {
    tree(storage).await;
    for (scope, expected) in [
        (Scope::Quiz(id(1)), 2),
        (Scope::Quiz(id(9)), 0),
        (Scope::Lesson(id(1)), 4),
        (Scope::Lesson(id(2)), 2),
        (Scope::Event(id(1)), 6),
        (Scope::Event(id(2)), 2),
        (Scope::Event(id(9)), 0),
    ] {
        let count = reading!(storage, uow => uow.quiz_attempts().count_below(scope).await).unwrap();
        assert_eq!(count, expected, "{scope:?}");
    }
}

/// Attempts are deleted with their answers, grades and score changes, in that part of the tree only,
/// and counted.
pub async fn attempts_are_removed_with_what_hangs_on_them(storage: &dyn Storage) {
    let quizzes = tree(storage).await;
    let learner = account(1);
    for (scope, expected, left) in [
        (Scope::Quiz(id(2)), 2, &[true, false, true, true]),
        (Scope::Lesson(id(1)), 2, &[false, false, true, true]),
        (Scope::Event(id(1)), 2, &[false, false, false, true]),
        (Scope::Event(id(1)), 0, &[false, false, false, true]),
        (Scope::Event(id(2)), 2, &[false, false, false, false]),
    ] {
        let removed = writing!(storage, uow => uow.quiz_attempts().remove_below(scope).await).unwrap();
        assert_eq!(removed, expected, "{scope:?}");
        for (quiz, left) in quizzes.iter().zip(left) {
            let handed_in = quiz.id.uuid().as_u128() * 10;
            let found = reading!(storage, uow, quiz, learner => Ok([
                uow.quiz_attempts().lookup(id(handed_in)).await?.is_some(),
                uow.quiz_attempts().find_open(quiz.id, learner.id).await?.is_some(),
                !uow.quiz_attempts().answers(id(handed_in)).await?.is_empty(),
                uow.gradebook().grade(quiz.id, learner.id).await?.is_some(),
                !uow.gradebook().score_changes(id(handed_in)).await?.is_empty(),
            ]))
            .unwrap();
            assert_eq!(found, [*left; 5], "{scope:?}, quiz {}", quiz.id);
            let kept = reading!(storage, uow, quiz => uow.quizzes().revision(quiz.id, 1).await).unwrap();
            assert!(kept.is_some(), "the quiz itself stays");
        }
    }
}
