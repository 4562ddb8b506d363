//! Statistics.

use domain::learning::{AttemptScore, Enrolment, EnrolmentStatus, Lesson, QuizAttempt};
use repositories::{
    Storage,
    learning::{EventCounts, ItemScore, QuizCounts},
};

use crate::fixtures::{
    account, answer, at, attempt, course, enrolment, event, id, lesson, quiz, revision, score, submitted,
};

/// Enrolments of an event are counted by status.
pub async fn enrolments_are_counted(storage: &dyn Storage) {
    let (active, completed) = (EnrolmentStatus::Active, EnrolmentStatus::Completed);
    let statuses = [active, completed, active, EnrolmentStatus::Withdrawn, active, completed];
    writing!(storage, uow, statuses => {
        uow.events().add(&event(1)).await?;
        uow.events().add(&event(2)).await?;
        for (status, number) in statuses.iter().zip(1..) {
            uow.accounts().add(&account(number)).await?;
            let enrolment = Enrolment {
                status: *status,
                completed_at: Some(at(0)),
                ..enrolment(number, &event(1), &account(number))
            };
            uow.enrolments().add(&enrolment).await?;
        }
        uow.enrolments().add(&enrolment(9, &event(2), &account(1))).await
    })
    .unwrap();
    let expected = EventCounts { active: 3, completed: 2, withdrawn: 1 };
    let one = EventCounts { active: 1, ..EventCounts::default() };
    for (event, expected) in [(1, expected), (2, one), (3, EventCounts::default())] {
        let counts = reading!(storage, uow => uow.statistics().event_counts(id(event)).await).unwrap();
        assert_eq!(counts, expected);
    }
}

/// Attempts are counted for each quiz of an event, in the order of lessons and quizzes; submitted
/// ones also by tenth of the points: the maximum and more counts as the last tenth, a maximum of 0 as
/// the first.
pub async fn attempts_are_counted_by_tenth(storage: &dyn Storage) {
    let course = course(storage).await;
    let before = Lesson { position: 0, ..lesson(2, &course.event) };
    let after = Lesson { position: 1, version: 2, ..course.lesson.clone() };
    let empty = quiz(7, &before);
    let mut attempts = Vec::new();
    // points of ten, in steps of a half, from nothing to more than all
    for step in 0..=22_u32 {
        let result = score(f64::from(step) / 2.0);
        let number = i64::from(step) + 1;
        attempts.push(submitted(attempt(step.into(), &course.quiz, &course.learner, number), result));
    }
    let nothing_to_earn = AttemptScore { score: 0.0, max_score: 0.0, passed: None };
    attempts.push(submitted(attempt(50, &course.quiz, &course.learner, 50), nothing_to_earn));
    attempts.push(attempt(51, &course.quiz, &course.learner, 51));
    writing!(storage, uow, before, after, empty, attempts => {
        uow.lessons().add(&before).await?;
        uow.lessons().save(&after).await?;
        uow.quizzes().add(&empty).await?;
        for attempt in &attempts {
            uow.quiz_attempts().add(attempt).await?;
        }
        Ok(())
    })
    .unwrap();
    let counts = reading!(storage, uow => uow.statistics().quiz_counts(id(1)).await).unwrap();
    let [first, second] = &counts[..] else { panic!("two quizzes, not {counts:?}") };
    let of_empty = QuizCounts {
        quiz_id: empty.id,
        submitted: 0,
        open: 0,
        passed: 0,
        distribution: [0; 10],
        mean_share: None,
    };
    assert_eq!(first, &of_empty);
    assert_eq!((second.quiz_id, second.submitted, second.open, second.passed), (id(1), 24, 1, 13));
    assert_eq!(second.distribution, [3, 2, 2, 2, 2, 2, 2, 2, 2, 5]);
    let mean = (0..=22_u32).map(|step| f64::from(step) / 20.0).sum::<f64>() / 24.0;
    assert!((second.mean_share.unwrap() - mean).abs() < 1e-12, "{:?}", second.mean_share);
    let none = reading!(storage, uow => uow.statistics().quiz_counts(id(9)).await).unwrap();
    assert_eq!(none, []);
}

/// Answers of submitted attempts at a quiz are returned by attempt and question, up to a limit.
pub async fn item_scores_come_in_portions(storage: &dyn Storage) {
    let course = course(storage).await;
    let other = quiz(2, &course.lesson);
    writing!(storage, uow, course, other => {
        uow.quizzes().add(&other).await?;
        uow.quizzes().add_revision(&revision(&other, 1)).await?;
        let at_quiz = |number, quiz, place: i64| attempt(number, quiz, &course.learner, place);
        let attempts: [(QuizAttempt, &[(u128, f64)]); 5] = [
            (submitted(at_quiz(3, &course.quiz, 1), score(1.0)), &[(2, 0.5), (1, 0.5), (9, 0.0)]),
            (submitted(at_quiz(1, &course.quiz, 2), score(2.0)), &[(9, 1.5), (2, 0.5)]),
            (submitted(at_quiz(4, &course.quiz, 3), score(0.0)), &[]),
            (at_quiz(2, &course.quiz, 4), &[(1, 1.0)]),
            (submitted(at_quiz(5, &other, 1), score(1.0)), &[(1, 1.0)]),
        ];
        for (attempt, answers) in &attempts {
            uow.quiz_attempts().add(attempt).await?;
            let answers: Vec<_> =
                answers.iter().map(|(question, points)| answer(*question, Some(*points))).collect();
            uow.quiz_attempts().replace_answers(attempt.id, &answers, at(0)).await?;
        }
        Ok(())
    })
    .unwrap();
    let item = |attempt, question, points, score| ItemScore {
        attempt_id: id(attempt),
        question_id: id(question),
        points,
        score,
    };
    let expected = [
        item(1, 2, 0.5, 2.0),
        item(1, 9, 1.5, 2.0),
        item(3, 1, 0.5, 1.0),
        item(3, 2, 0.5, 1.0),
        item(3, 9, 0.0, 1.0),
    ];
    for limit in [1, 2, 3, 5, 9] {
        let (mut items, mut after): (Vec<ItemScore>, _) = (Vec::new(), None);
        loop {
            let found =
                reading!(storage, uow => uow.statistics().item_scores(id(1), after, limit).await).unwrap();
            let Some(last) = found.last() else { break };
            assert!(found.len() <= limit);
            after = Some((last.attempt_id, last.question_id));
            items.extend(found);
            assert!(items.len() < 100, "the portions come to an end");
        }
        assert_eq!(items, expected, "portions of {limit}");
    }
}
