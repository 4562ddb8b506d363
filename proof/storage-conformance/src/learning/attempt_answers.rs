//! Answers of attempts.

use domain::learning::{Answer, Response};
use repositories::Storage;

use crate::expect;
use crate::fixtures::{STRANGE, account, answer, at, attempt, course, id};

/// Every kind of answer is kept, by question id, graded or not.
pub async fn what_is_saved_is_found(storage: &dyn Storage) {
    let course = course(storage).await;
    let responses = [
        Response::Options(Vec::new()),
        Response::Options((0..50).rev().map(id).collect()),
        Response::Text(String::new()),
        Response::Text(STRANGE.join("\r\n\u{1}").repeat(50)),
        Response::Number(0.1 + 0.2),
        Response::Number(-1.5e300),
        Response::Number(f64::MIN_POSITIVE),
    ];
    let answers: Vec<Answer> = responses
        .into_iter()
        .zip(1..)
        .map(|(response, number)| Answer {
            question_id: id(number),
            response,
            points_awarded: (number % 2 == 0).then_some(0.7),
        })
        .collect();
    writing!(storage, uow, course, answers => {
        uow.quiz_attempts().add(&attempt(1, &course.quiz, &course.learner, 1)).await?;
        let backwards: Vec<Answer> = answers.iter().rev().cloned().collect();
        uow.quiz_attempts().replace_answers(id(1), &backwards, at(1)).await
    })
    .unwrap();
    let found = reading!(storage, uow => uow.quiz_attempts().answers(id(1)).await).unwrap();
    assert_eq!(found, answers);
}

/// Answers are put beside others, each in place of the one to the same question.
pub async fn putting_keeps_the_others(storage: &dyn Storage) {
    let course = course(storage).await;
    writing!(storage, uow, course => {
        uow.quiz_attempts().add(&attempt(1, &course.quiz, &course.learner, 1)).await?;
        uow.quiz_attempts().put_answers(id(1), &[answer(1, None)], at(1)).await?;
        uow.quiz_attempts().put_answers(id(1), &[], at(1)).await?;
        uow.quiz_attempts().put_answers(id(1), &[answer(2, None), answer(3, Some(2.0))], at(1)).await
    })
    .unwrap();
    let text = Answer { response: Response::Text("another".to_owned()), ..answer(2, Some(0.5)) };
    let again = vec![answer(4, None), text.clone(), answer(3, None)];
    writing!(storage, uow, again => uow.quiz_attempts().put_answers(id(1), &again, at(2)).await).unwrap();
    let expected = [answer(1, None), text, answer(3, None), answer(4, None)];
    let found = reading!(storage, uow => uow.quiz_attempts().answers(id(1)).await).unwrap();
    assert_eq!(found, expected);
    let twice = vec![answer(5, None), answer(1, None), answer(1, Some(1.0))];
    expect::conflict(writing!(storage, uow, twice => {
        uow.quiz_attempts().put_answers(id(1), &twice, at(3)).await
    }));
    expect::foreign_key(writing!(storage, uow => {
        uow.quiz_attempts().put_answers(id(2), &[answer(1, None)], at(3)).await
    }));
    let found = reading!(storage, uow => uow.quiz_attempts().answers(id(1)).await).unwrap();
    assert_eq!(found, expected);
}

/// Saving replaces all answers of that attempt and of no other.
pub async fn saving_replaces_all(storage: &dyn Storage) {
    let (course, other) = (course(storage).await, account(2));
    writing!(storage, uow, course, other => {
        uow.accounts().add(&other).await?;
        uow.quiz_attempts().add(&attempt(1, &course.quiz, &course.learner, 1)).await?;
        uow.quiz_attempts().add(&attempt(2, &course.quiz, &other, 1)).await?;
        uow.quiz_attempts().replace_answers(id(2), &[answer(1, None)], at(1)).await
    })
    .unwrap();
    for count in [1, 0, 2, 3, 4, 7, 8, 15, 31, 32, 33, 76, 500, 1] {
        let answers: Vec<Answer> = (0..count).map(|number| answer(number, Some(1.0))).collect();
        writing!(storage, uow, answers => {
            uow.quiz_attempts().replace_answers(id(1), &answers, at(2)).await
        })
        .unwrap();
        let found = reading!(storage, uow => uow.quiz_attempts().answers(id(1)).await).unwrap();
        assert_eq!(found, answers);
    }
    let untouched = reading!(storage, uow => uow.quiz_attempts().answers(id(2)).await).unwrap();
    assert_eq!(untouched, [answer(1, None)]);
}

/// Saving MUST return `ForeignKey` if the attempt is missing, with answers or without.
pub async fn saving_refuses_a_missing_attempt(storage: &dyn Storage) {
    for answers in [vec![answer(1, None)], Vec::new()] {
        expect::foreign_key(writing!(storage, uow, answers => {
            uow.quiz_attempts().replace_answers(id(1), &answers, at(1)).await
        }));
    }
    let none = reading!(storage, uow => uow.quiz_attempts().answers(id(1)).await).unwrap();
    assert_eq!(none, []);
}

/// A question is answered once, and numbers must be finite; a refused save changes nothing.
pub async fn saving_refuses_what_cannot_be(storage: &dyn Storage) {
    let course = course(storage).await;
    writing!(storage, uow, course => {
        uow.quiz_attempts().add(&attempt(1, &course.quiz, &course.learner, 1)).await?;
        uow.quiz_attempts().replace_answers(id(1), &[answer(1, None)], at(1)).await
    })
    .unwrap();
    let twice = vec![answer(2, None), answer(2, None)];
    expect::conflict(writing!(storage, uow, twice => {
        uow.quiz_attempts().replace_answers(id(1), &twice, at(2)).await
    }));
    for wrong in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let number = Answer { response: Response::Number(wrong), ..answer(2, None) };
        for refused in [number, answer(2, Some(wrong))] {
            expect::check(writing!(storage, uow, refused => {
                uow.quiz_attempts().replace_answers(id(1), std::slice::from_ref(&refused), at(2)).await
            }));
        }
    }
    let found = reading!(storage, uow => uow.quiz_attempts().answers(id(1)).await).unwrap();
    assert_eq!(found, [answer(1, None)]);
}
