//! Progress through lessons.

use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{
        CourseProgress, Enrolment, EnrolmentStatus, LearnerProgress, Lesson, LessonProgress, Quiz,
        QuizAttempt, Submission,
    },
};
use repositories::{
    PageRequest, Storage,
    learning::{Completions, EnrolmentFilter, Scope},
};

use crate::expect;
use crate::fixtures::{
    account, at, attempt, course, course_numbered, enrolment, event, grade, id, lesson, progress, quiz,
    score, submitted,
};

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

/// An event of which the first of two accounts has done a part, with lessons and quizzes of every sort; what
/// there is to do and what of it that account has done.
async fn partly_done(storage: &dyn Storage) -> CourseProgress {
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
    // lesson, published, revision of the questions, pass mark, passed by the first learner
    let quizzes: Vec<(Quiz, Option<Option<bool>>)> = [
        (0, true, 1, Some(50), Some(Some(true))),
        (0, true, 2, Some(1), Some(Some(false))),
        (0, true, 1, Some(100), None),
        (0, true, 0, Some(100), None),
        (0, true, 1, Some(0), Some(None)),
        (0, true, 1, None, Some(None)),
        (0, false, 1, Some(50), Some(Some(true))),
        (2, true, 1, Some(50), Some(Some(true))),
        (1, true, 1, Some(50), Some(Some(true))),
    ]
    .into_iter()
    .zip(1..)
    .map(|((place, published, revision, pass_percent, passed), number)| {
        let mut quiz = quiz(number, &lessons[place]);
        quiz.revision = revision;
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
        uow.progress().put(&done(&lessons[2])).await?;
        for (number, person) in (1..).zip(&people) {
            uow.enrolments().add(&enrolment(number, &event, person)).await?;
        }
        Ok(())
    })
    .unwrap();
    CourseProgress {
        event_id: event.id,
        lessons_total: 3,
        lessons_completed: 1,
        quizzes_total: 4,
        quizzes_passed: 2,
    }
}

/// The progress of a course counts what is published now, on both sides, for that account: lessons
/// that are completed, and quizzes with a pass mark in published lessons that are passed.
pub async fn a_course_counts_what_is_published(storage: &dyn Storage) {
    let expected = partly_done(storage).await;
    let nothing_done = CourseProgress { lessons_completed: 0, quizzes_passed: 0, ..expected };
    let nothing = CourseProgress { event_id: id(9), lessons_total: 0, quizzes_total: 0, ..nothing_done };
    for (account, event, expected) in [(1, 1, expected), (2, 1, nothing_done), (1, 9, nothing)] {
        let found = reading!(storage, uow => uow.progress().course(id(account), id(event)).await).unwrap();
        assert_eq!(found, expected);
    }
    let filter = EnrolmentFilter { event_id: id(1), status: None, newest_first: false };
    let found = reading!(storage, uow => {
        uow.progress().by_enrolment(&filter, &PageRequest::first(9)).await
    });
    let found: Vec<CourseProgress> = found.unwrap().items.into_iter().map(|one| one.course).collect();
    assert_eq!(found, [expected, nothing_done]);
}

/// Progress by enrolment comes in pages, oldest or newest enrolment first, each with that of its own learner; of
/// one status where that is asked for.
pub async fn a_class_comes_in_pages(storage: &dyn Storage) {
    let course = course(storage).await;
    let people = [2, 3, 4].map(account);
    let mut enrolled: Vec<Enrolment> =
        people.iter().zip(1..).map(|(person, number)| enrolment(number, &course.event, person)).collect();
    // The second is the oldest; the last one has the time of the first.
    enrolled[1].created_at = at(-5);
    enrolled[2].status = EnrolmentStatus::Withdrawn;
    let done = LessonProgress { completed_at: Some(at(5)), ..progress(&people[1], &course.lesson) };
    writing!(storage, uow, people, enrolled, done => {
        for (person, enrolment) in people.iter().zip(&enrolled) {
            uow.accounts().add(person).await?;
            uow.enrolments().add(enrolment).await?;
        }
        uow.progress().put(&done).await
    })
    .unwrap();
    let expected: Vec<_> = [1, 0, 2].into_iter().map(|place: usize| enrolled[place].clone()).collect();
    let all = EnrolmentFilter { event_id: id(1), status: None, newest_first: false };
    for newest_first in [false, true] {
        let filter = EnrolmentFilter { newest_first, ..all };
        let mut found = Vec::new();
        let mut page = PageRequest::first(2);
        loop {
            let asked = page.clone();
            let part = reading!(storage, uow, asked => uow.progress().by_enrolment(&filter, &asked).await);
            let part = part.unwrap();
            found.extend(part.items);
            let Some(next) = part.next else { break };
            page.after = Some(next);
        }
        if newest_first {
            found.reverse();
        }
        let lessons: Vec<i64> = found.iter().map(|one| one.course.lessons_completed).collect();
        assert_eq!(lessons, [1, 0, 0], "newest first: {newest_first}");
        assert_eq!(found.into_iter().map(|one| one.enrolment).collect::<Vec<_>>(), expected);
    }
    for (status, expected) in [
        (EnrolmentStatus::Active, &expected[..2]),
        (EnrolmentStatus::Withdrawn, &expected[2..]),
        (EnrolmentStatus::Completed, &[]),
    ] {
        let some = EnrolmentFilter { status: Some(status), ..all };
        let found = reading!(storage, uow => {
            uow.progress().by_enrolment(&some, &PageRequest::first(9)).await
        });
        let found: Vec<Enrolment> = found.unwrap().items.into_iter().map(|one| one.enrolment).collect();
        assert_eq!(found, expected, "{status:?}");
    }
}

/// Completions are counted in a lesson and in an event, whose own are those of learners who left too; a quiz has none.
pub async fn completions_are_counted(storage: &dyn Storage) {
    let course = course(storage).await;
    let (second, elsewhere) = (lesson(2, &course.event), lesson(3, &event(2)));
    let people = [course.learner.clone(), account(2), account(3)];
    let done = |person, lesson| LessonProgress { completed_at: Some(at(5)), ..progress(person, lesson) };
    let mut enrolled: Vec<Enrolment> =
        people.iter().zip(1..).map(|(person, number)| enrolment(number, &course.event, person)).collect();
    (enrolled[0].status, enrolled[0].completed_at) = (EnrolmentStatus::Completed, Some(at(5)));
    (enrolled[1].status, enrolled[1].completed_at) = (EnrolmentStatus::Withdrawn, Some(at(5)));
    let progress = vec![
        done(&people[0], &course.lesson),
        done(&people[1], &course.lesson),
        progress(&people[2], &course.lesson),
        done(&people[0], &second),
        done(&people[2], &elsewhere),
    ];
    writing!(storage, uow, people, second, elsewhere, enrolled, progress => {
        uow.events().add(&event(2)).await?;
        uow.lessons().add(&second).await?;
        uow.lessons().add(&elsewhere).await?;
        for person in &people[1..] {
            uow.accounts().add(person).await?;
        }
        for enrolment in &enrolled {
            uow.enrolments().add(enrolment).await?;
        }
        for progress in &progress {
            uow.progress().put(progress).await?;
        }
        Ok(())
    })
    .unwrap();
    for (scope, lessons, event) in [
        (Scope::Quiz(id(1)), 0, 0),
        (Scope::Lesson(id(1)), 2, 0),
        (Scope::Lesson(id(2)), 1, 0),
        (Scope::Lesson(id(9)), 0, 0),
        (Scope::Event(id(1)), 3, 2),
        (Scope::Event(id(2)), 1, 0),
        (Scope::Event(id(9)), 0, 0),
    ] {
        let found = reading!(storage, uow => uow.progress().completions_below(scope).await).unwrap();
        assert_eq!(found, Completions { lessons, event }, "{scope:?}");
    }
}

/// Many learners have the progress that each of them has, each once and by id, also those who never were
/// there.
pub async fn many_learners_are_as_each(storage: &dyn Storage) {
    partly_done(storage).await;
    let wanted: [Id<Account>; 4] = [id(99), id(2), id(1), id(2)];
    let (found, none, elsewhere) = reading!(storage, uow, wanted => Ok((
        uow.progress().of_learners(id(1), &wanted).await?,
        uow.progress().of_learners(id(1), &[]).await?,
        uow.progress().of_learners(id(9), &wanted).await?,
    )))
    .unwrap();
    let ids = |found: &[LearnerProgress]| -> Vec<Id<Account>> {
        found.iter().map(|learner| learner.account_id).collect()
    };
    assert_eq!(ids(&found), [id(1), id(2), id(99)]);
    assert_eq!((none, ids(&elsewhere)), (Vec::new(), ids(&found)));
    for learner in found.iter().chain(&elsewhere) {
        let (account, event) = (learner.account_id, learner.course.event_id);
        let course = reading!(storage, uow => uow.progress().course(account, event).await).unwrap();
        assert_eq!(learner.course, course, "{account} in {event}");
    }
    let activities: Vec<_> = found.iter().map(|learner| learner.last_activity_at).collect();
    assert_eq!(activities, [Some(at(0)), None, None]);
}

async fn last_activity(storage: &dyn Storage) -> Option<Timestamp> {
    let found = reading!(storage, uow => uow.progress().of_learners(id(1), &[id(1)]).await).unwrap();
    found.first().unwrap().last_activity_at
}

/// The last activity is that in a lesson, an open attempt, or one that the learner handed in; of one that the
/// clock handed in, its start. What is done in another event does not count.
pub async fn the_last_activity_is_in_lessons_and_attempts(storage: &dyn Storage) {
    let (course, other) = (course(storage).await, course_numbered(storage, 2).await);
    assert_eq!(last_activity(storage).await, None);
    let elsewhere = LessonProgress { updated_at: at(90), ..progress(&course.learner, &other.lesson) };
    let opened = LessonProgress { updated_at: at(3), ..progress(&course.learner, &course.lesson) };
    writing!(storage, uow, elsewhere, opened => {
        uow.progress().put(&elsewhere).await?;
        uow.progress().put(&opened).await
    })
    .unwrap();
    assert_eq!(last_activity(storage).await, Some(at(3)));
    let begun = |number: i64, started: i64| QuizAttempt {
        started_at: at(started),
        updated_at: at(70),
        ..attempt(u128::try_from(number).unwrap(), &course.quiz, &course.learner, number)
    };
    let done = |number: i64, started: i64| submitted(begun(number, started), score(5.0));
    let overdue = QuizAttempt { submission: Some(Submission::Overdue), ..done(1, 10) };
    for (attempt, expected) in [(overdue, 10), (done(2, 20), 50), (begun(3, 60), 70)] {
        writing!(storage, uow, attempt => uow.quiz_attempts().add(&attempt).await).unwrap();
        assert_eq!(last_activity(storage).await, Some(at(expected)));
    }
}
