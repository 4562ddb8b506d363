//! Progress through lessons.

use domain::learning::{CourseProgress, Lesson, LessonProgress, Quiz};
use repositories::Storage;

use crate::expect;
use crate::fixtures::{account, at, course, event, grade, id, lesson, progress, quiz, score};

/// `put` inserts, then replaces; a missing one finds nothing.
pub async fn put_inserts_and_replaces(storage: &dyn Storage) {
    let course = course(storage).await;
    let missing = reading!(storage, uow => uow.progress().lookup(id(1), id(1)).await).unwrap();
    assert_eq!(missing, None);
    let opened = progress(&course.learner, &course.lesson);
    let done = LessonProgress { completed_at: Some(at(5)), updated_at: at(6), ..opened.clone() };
    let reopened = LessonProgress { started_at: at(7), updated_at: at(8), ..opened.clone() };
    for put in [opened, done, reopened] {
        writing!(storage, uow, put => uow.progress().put(&put).await).unwrap();
        let found = reading!(storage, uow => uow.progress().lookup(id(1), id(1)).await).unwrap();
        assert_eq!(found, Some(put));
    }
}

/// `put` MUST return `ForeignKey` if the account or the lesson is missing.
pub async fn put_refuses_a_missing_side(storage: &dyn Storage) {
    let course = course(storage).await;
    let without_account = progress(&account(2), &course.lesson);
    let without_lesson = progress(&course.learner, &lesson(2, &course.event));
    for orphan in [without_account, without_lesson] {
        expect::foreign_key(writing!(storage, uow, orphan => uow.progress().put(&orphan).await));
    }
}

/// Progress in an event is that in its published lessons, in their order; all progress of an
/// account is by lesson id.
pub async fn the_lists_are_in_order(storage: &dyn Storage) {
    let (one, two) = (event(1), event(2));
    let people = [account(1), account(2)];
    let placed = |number, position, published, event| {
        let mut lesson = Lesson { position, ..lesson(number, event) };
        lesson.details.published = published;
        lesson
    };
    let lessons = [
        placed(4, 1, true, &one),
        placed(1, 2, true, &one),
        placed(3, 1, true, &one),
        placed(2, 0, false, &one),
        placed(6, 0, true, &two),
        placed(5, 0, true, &one),
    ];
    writing!(storage, uow, one, two, people, lessons => {
        uow.events().add(&one).await?;
        uow.events().add(&two).await?;
        uow.accounts().add(&people[0]).await?;
        uow.accounts().add(&people[1]).await?;
        for lesson in &lessons {
            uow.lessons().add(lesson).await?;
            uow.progress().put(&progress(&people[1], lesson)).await?;
            // The first learner has not opened the last lesson.
            if lesson.id != id(5) {
                uow.progress().put(&progress(&people[0], lesson)).await?;
            }
        }
        Ok(())
    })
    .unwrap();
    let (of_event, of_account) = reading!(storage, uow => Ok((
        uow.progress().list_by_event(id(1), id(1)).await?,
        uow.progress().list_by_account(id(1)).await?,
    )))
    .unwrap();
    let of = |numbers: &[usize]| -> Vec<LessonProgress> {
        numbers.iter().map(|number| progress(&people[0], &lessons[*number])).collect()
    };
    assert_eq!(of_event, of(&[2, 0, 1]));
    assert_eq!(of_account, of(&[1, 3, 2, 0, 4]));
}

/// The progress of a course counts what is published now, on both sides, for that account: lessons
/// that are completed, and quizzes with a pass mark in published lessons that are passed.
pub async fn a_course_counts_what_is_published(storage: &dyn Storage) {
    let event = event(1);
    let people = [account(1), account(2)];
    let lessons: Vec<Lesson> = [true, true, false, true]
        .into_iter()
        .zip(1..)
        .map(|(published, number)| {
            let mut lesson = lesson(number, &event);
            lesson.details.published = published;
            lesson
        })
        .collect();
    // lesson, published, pass mark, passed by the first learner
    let quizzes: Vec<(Quiz, Option<Option<bool>>)> = [
        (0, true, Some(50), Some(Some(true))),
        (0, true, Some(1), Some(Some(false))),
        (0, true, Some(100), None),
        (0, true, Some(0), Some(None)),
        (0, true, None, Some(None)),
        (0, false, Some(50), Some(Some(true))),
        (2, true, Some(50), Some(Some(true))),
        (1, true, Some(50), Some(Some(true))),
    ]
    .into_iter()
    .zip(1..)
    .map(|((place, published, pass_percent, passed), number)| {
        let mut quiz = quiz(number, &lessons[place]);
        quiz.details.published = published;
        quiz.details.pass_percent = pass_percent;
        (quiz, passed)
    })
    .collect();
    writing!(storage, uow, event, people, lessons, quizzes => {
        uow.events().add(&event).await?;
        uow.accounts().add(&people[0]).await?;
        uow.accounts().add(&people[1]).await?;
        for lesson in &lessons {
            uow.lessons().add(lesson).await?;
        }
        for (quiz, passed) in &quizzes {
            uow.quizzes().add(quiz).await?;
            if let Some(passed) = *passed {
                let mut grade = grade(quiz, &people[0], score(5.0));
                grade.passed = passed;
                uow.gradebook().put_grade(&grade).await?;
            }
        }
        let done = |lesson: &Lesson| LessonProgress { completed_at: Some(at(1)), ..progress(&people[0], lesson) };
        uow.progress().put(&done(&lessons[0])).await?;
        uow.progress().put(&progress(&people[0], &lessons[1])).await?;
        uow.progress().put(&done(&lessons[2])).await
    })
    .unwrap();
    let expected = CourseProgress {
        event_id: event.id,
        lessons_total: 3,
        lessons_completed: 1,
        quizzes_total: 4,
        quizzes_passed: 2,
    };
    let nothing_done = CourseProgress { lessons_completed: 0, quizzes_passed: 0, ..expected };
    let nothing = CourseProgress { event_id: id(9), lessons_total: 0, quizzes_total: 0, ..nothing_done };
    for (account, event, expected) in [(1, 1, expected), (2, 1, nothing_done), (1, 9, nothing)] {
        let found = reading!(storage, uow => uow.progress().course(id(account), id(event)).await).unwrap();
        assert_eq!(found, expected);
    }
}
