//! Revisions of the questions of quizzes.

use domain::learning::{AnswerOption, Question, QuestionKey, QuestionKind, Quiz, QuizAttempt, QuizRevision};
use repositories::Storage;

use crate::expect;
use crate::fixtures::{STRANGE, at, attempt, course, id, longest, quiz, revision};

fn question(number: u128, kind: QuestionKind, key: QuestionKey) -> Question {
    Question {
        id: id(number),
        bundle_key: number.is_multiple_of(3).then(|| format!("{number}: {}", longest(90))),
        kind,
        prompt: STRANGE.join(" "),
        explanation: number.is_multiple_of(2).then(|| STRANGE.join("\n")),
        points: 0.1 + 0.2,
        key,
    }
}

fn option(number: u128, correct: bool) -> AnswerOption {
    AnswerOption {
        id: id(number),
        bundle_key: number.is_multiple_of(3).then(|| format!("Key e\u{301} {number} ")),
        text: format!("Option {number} 🚀"),
        correct,
        feedback: correct.then(|| "Why e\u{301}".to_owned()),
    }
}

/// One question of every kind, with ids in reverse order.
fn every_kind(quiz: &Quiz) -> QuizRevision {
    let options = |numbers: &[u128]| {
        let options = numbers.iter().map(|number| option(*number, number.is_multiple_of(2)));
        QuestionKey::Options(options.collect())
    };
    let questions = vec![
        question(9, QuestionKind::SingleChoice, options(&[5, 4, 3])),
        question(8, QuestionKind::MultipleChoice, options(&[1, 2, 6])),
        question(7, QuestionKind::TrueFalse, options(&[8, 7])),
        question(
            6,
            QuestionKind::ShortAnswer,
            QuestionKey::Accepted(STRANGE.iter().map(|text| (*text).to_owned()).collect()),
        ),
        question(5, QuestionKind::Numeric, QuestionKey::Number { value: -1.5e300, tolerance: 0.0 }),
        question(4, QuestionKind::Numeric, QuestionKey::Number { value: 0.1, tolerance: f64::MIN_POSITIVE }),
    ];
    QuizRevision { quiz_id: quiz.id, number: 2, questions, created_at: at(999_999) }
}

/// Every field of every kind of question is kept, as is the order of questions and options; a missing
/// revision finds nothing.
pub async fn what_is_added_is_found(storage: &dyn Storage) {
    let course = course(storage).await;
    let every_kind = every_kind(&course.quiz);
    let empty = QuizRevision { number: i64::MAX, questions: Vec::new(), ..every_kind.clone() };
    writing!(storage, uow, every_kind, empty => {
        uow.quizzes().add_revision(&every_kind).await?;
        uow.quizzes().add_revision(&empty).await
    })
    .unwrap();
    for expected in [course.revision, every_kind, empty] {
        let number = expected.number;
        let found = reading!(storage, uow => uow.quizzes().revision(id(1), number).await).unwrap();
        assert_eq!(found, Some(expected));
    }
    let missing = reading!(storage, uow => Ok((
        uow.quizzes().revision(id(1), 3).await?,
        uow.quizzes().revision(id(2), 1).await?,
    )))
    .unwrap();
    assert_eq!(missing, (None, None));
}

/// The largest quiz: 500 questions with 50 options each.
pub async fn large_ones_are_kept(storage: &dyn Storage) {
    let course = course(storage).await;
    let questions = (0..500_u128).map(|number| {
        let options = (0..50).map(|place| option(number * 100 + place, place == 0)).collect();
        question(number, QuestionKind::MultipleChoice, QuestionKey::Options(options))
    });
    let large = QuizRevision {
        quiz_id: course.quiz.id,
        number: 2,
        questions: questions.collect(),
        created_at: at(0),
    };
    writing!(storage, uow, large => uow.quizzes().add_revision(&large).await).unwrap();
    let found = reading!(storage, uow => uow.quizzes().revision(id(1), 2).await).unwrap();
    assert!(found == Some(large), "it comes back as it was");
}

/// `add_revision` MUST return `Conflict` if the number is taken, and `ForeignKey` if the quiz is
/// missing.
pub async fn add_refuses_a_taken_number_or_a_missing_quiz(storage: &dyn Storage) {
    let course = course(storage).await;
    let again = QuizRevision { questions: Vec::new(), ..course.revision.clone() };
    expect::conflict(writing!(storage, uow, again => uow.quizzes().add_revision(&again).await));
    let orphan = revision(&quiz(2, &course.lesson), 1);
    expect::foreign_key(writing!(storage, uow, orphan => uow.quizzes().add_revision(&orphan).await));
    let found = reading!(storage, uow => uow.quizzes().revision(id(1), 1).await).unwrap();
    assert_eq!(found, Some(course.revision));
}

/// Numbers that are not finite are refused.
pub async fn numbers_must_be_finite(storage: &dyn Storage) {
    let course = course(storage).await;
    for wrong in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for key in [
            QuestionKey::Number { value: wrong, tolerance: 0.0 },
            QuestionKey::Number { value: 0.0, tolerance: wrong },
        ] {
            let questions = vec![question(1, QuestionKind::Numeric, key)];
            let refused = QuizRevision { number: 2, questions, ..course.revision.clone() };
            expect::check(writing!(storage, uow, refused => uow.quizzes().add_revision(&refused).await));
        }
    }
    let key = QuestionKey::Number { value: -0.0, tolerance: -0.0 };
    let questions = vec![question(1, QuestionKind::Numeric, key)];
    let zero = QuizRevision { number: 2, questions, ..course.revision };
    writing!(storage, uow, zero => uow.quizzes().add_revision(&zero).await).unwrap();
    let found = reading!(storage, uow => uow.quizzes().revision(id(1), 2).await).unwrap().unwrap();
    let QuestionKey::Number { value, tolerance } = found.questions[0].key else { panic!("a number") };
    assert!(value.is_sign_positive() && tolerance.is_sign_positive(), "zero has no sign");
}

/// Revisions before a number are deleted unless an attempt was taken on one or regraded with it.
pub async fn only_unused_ones_are_removed(storage: &dyn Storage) {
    let course = course(storage).await;
    let other = quiz(2, &course.lesson);
    writing!(storage, uow, course, other => {
        uow.quizzes().add(&other).await?;
        uow.quizzes().add_revision(&revision(&other, 1)).await?;
        for number in 2..=6 {
            uow.quizzes().add_revision(&revision(&course.quiz, number)).await?;
        }
        let mut taken = attempt(1, &course.quiz, &course.learner, 1);
        taken.revision = 2;
        uow.quiz_attempts().add(&taken).await?;
        let regraded = QuizAttempt { regraded_with: Some(4), version: 2, ..taken };
        uow.quiz_attempts().save(&regraded).await
    })
    .unwrap();
    for (number, expected) in [(1, 0), (6, 3), (6, 0)] {
        let removed =
            writing!(storage, uow => uow.quizzes().remove_unused_revisions(id(1), number).await).unwrap();
        assert_eq!(removed, expected);
    }
    for (number, left) in [(1, false), (2, true), (3, false), (4, true), (5, false), (6, true)] {
        let found = reading!(storage, uow => uow.quizzes().revision(id(1), number).await).unwrap();
        assert_eq!(found.is_some(), left, "revision {number}");
    }
    for (quiz, there) in [(1, vec![2, 4, 6]), (2, vec![1]), (3, vec![])] {
        let found = reading!(storage, uow => uow.quizzes().revision_numbers(id(quiz)).await).unwrap();
        assert_eq!(found, there, "quiz {quiz}");
    }
    let elsewhere = reading!(storage, uow => uow.quizzes().revision(id(2), 1).await).unwrap();
    assert_eq!(elsewhere, Some(revision(&other, 1)));
}

/// The last revision that has a question is kept where an attempt was asked it: its key is the last one.
pub async fn the_last_key_of_a_question_is_kept(storage: &dyn Storage) {
    let course = course(storage).await;
    let of = |number: i32, ids: &[u32]| {
        let key = |id| QuestionKey::Number { value: f64::from(number), tolerance: f64::from(id) };
        let numeric = |id: &u32| question(u128::from(*id), QuestionKind::Numeric, key(*id));
        let (number, questions) = (i64::from(number), ids.iter().map(numeric).collect());
        QuizRevision { number, questions, ..course.revision.clone() }
    };
    // Question 11 was asked and last corrected in 4; 13 was asked nobody.
    let all = [of(2, &[11, 12]), of(3, &[11, 12]), of(4, &[12, 11, 13]), of(5, &[12, 13]), of(6, &[12])];
    writing!(storage, uow, course, all => {
        for revision in &all {
            uow.quizzes().add_revision(revision).await?;
        }
        let mut taken = attempt(1, &course.quiz, &course.learner, 1);
        taken.revision = 2;
        uow.quiz_attempts().add(&taken).await
    })
    .unwrap();
    for (number, expected) in [(6, 3), (6, 0)] {
        let removed =
            writing!(storage, uow => uow.quizzes().remove_unused_revisions(id(1), number).await).unwrap();
        assert_eq!(removed, expected);
    }
    for (number, left) in [(1, false), (2, true), (3, false), (4, true), (5, false), (6, true)] {
        let found = reading!(storage, uow => uow.quizzes().revision(id(1), number).await).unwrap();
        assert_eq!(found.is_some(), left, "revision {number}");
    }
    // One that was kept goes when another has its last key, and without the attempt.
    let later = of(7, &[11]);
    let removed = writing!(storage, uow, later => {
        uow.quizzes().add_revision(&later).await?;
        uow.quizzes().remove_unused_revisions(id(1), 7).await
    });
    assert_eq!(removed.unwrap(), 1);
    let twelfth = reading!(storage, uow => uow.quizzes().revision(id(1), 6).await).unwrap();
    assert_eq!(twelfth, Some(of(6, &[12])));
}
