//! Lessons.

use domain::{
    Id,
    learning::{Enrolment, EnrolmentStatus, Event, EventStatus, Lesson, LessonDetails},
};
use repositories::{
    Storage,
    learning::{LessonAccess, LessonFilter, LessonSummary},
};

use crate::expect;
use crate::fixtures::{STRANGE, account, at, attempt, course, dated, enrolment, event, id, lesson, longest};
use crate::plain::{Plain, stored};

fn full(event: &Event) -> Lesson {
    Lesson {
        details: LessonDetails {
            slug: longest(100),
            title: longest(200),
            body: STRANGE.join(" \n").repeat(2_000),
            video_url: Some(longest(2_000)),
            duration_seconds: Some(i64::MAX),
            published: false,
        },
        position: i64::MAX,
        version: 9,
        created_at: at(1),
        updated_at: at(2),
        ..lesson(2, event)
    }
}

async fn add(storage: &dyn Storage, event: &Event, lessons: &[Lesson]) {
    let (event, lessons) = (event.clone(), lessons.to_vec());
    writing!(storage, uow, event, lessons => {
        uow.events().add(&event).await?;
        for lesson in &lessons {
            uow.lessons().add(lesson).await?;
        }
        Ok(())
    })
    .unwrap();
}

stored!(Lesson, |row| lessons(row.id), and find_by_slug(row.event_id, &row.details.slug), with remove);

/// The event must exist; slugs are unique within an event and compared by bytes.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let (one, two) = (event(1), event(2));
    add(storage, &one, &[]).await;
    add(storage, &two, &[]).await;
    let (first, full) = (lesson(1, &one), full(&one));
    let named = |lesson: Lesson, slug: &str| {
        let details = LessonDetails { slug: slug.to_owned(), ..lesson.details };
        Lesson { details, ..lesson }
    };
    let (elsewhere, capital) = (named(lesson(4, &two), "lesson-1"), named(lesson(5, &one), "LESSON-1"));
    let mut changed = Lesson { id: first.id, created_at: first.created_at, ..full.clone() };
    changed.details.slug = longest(99);
    Plain {
        changed,
        absent: lesson(9, &one),
        taken: vec![named(lesson(9, &one), "lesson-1")],
        clashes: vec![named(capital.clone(), "lesson-1")],
        orphans: vec![lesson(9, &event(3))],
        rows: vec![first, full, elsewhere, capital],
    }
    .check(storage)
    .await;
}

/// Access gives the lesson, the state of its event, and the enrolment of that account only.
pub async fn access_is_that_of_the_account(storage: &dyn Storage) {
    let people = [account(1), account(2), account(3)];
    for status in EventStatus::ALL {
        let number = *status as u128 + 1;
        let event = dated(Event { status: *status, ..event(number) });
        add(storage, &event, &[lesson(number, &event)]).await;
    }
    writing!(storage, uow, people => {
        for person in &people {
            uow.accounts().add(person).await?;
        }
        uow.enrolments().add(&enrolment(1, &event(1), &people[0])).await?;
        let left = Enrolment { status: EnrolmentStatus::Withdrawn, ..enrolment(2, &event(1), &people[1]) };
        uow.enrolments().add(&left).await
    })
    .unwrap();
    for (number, account, enrolment) in [
        (1, 1, Some(EnrolmentStatus::Active)),
        (1, 2, Some(EnrolmentStatus::Withdrawn)),
        (1, 3, None),
        (1, 99, None),
        (2, 1, None),
        (3, 1, None),
    ] {
        let access =
            reading!(storage, uow => uow.lessons().find_access(id(number), id(account)).await).unwrap();
        let status = EventStatus::ALL[usize::try_from(number).unwrap() - 1];
        let event = dated(Event { status, ..event(number) });
        let lesson = lesson(number, &event);
        assert_eq!(access, Some(LessonAccess { lesson, event: event.state(), enrolment }));
    }
    let missing = reading!(storage, uow => uow.lessons().find_access(id(9), id(1)).await).unwrap();
    assert_eq!(missing, None);
}

/// A list has the lessons of one event by position, then by id; optionally only published ones.
pub async fn the_list_is_in_order(storage: &dyn Storage) {
    let (event, other) = (event(1), event(2));
    let placed = [(7, 0, true), (3, 1, false), (5, 1, true), (2, i64::MAX, true), (9, i64::MAX, false)];
    let lessons = placed.map(|(number, position, published)| {
        let mut lesson = Lesson { position, ..lesson(number, &event) };
        lesson.details.published = published;
        lesson
    });
    let mut mixed = lessons.to_vec();
    mixed.rotate_left(2);
    add(storage, &event, &mixed).await;
    add(storage, &other, &[lesson(1, &other)]).await;
    for published_only in [false, true] {
        let filter = LessonFilter { event_id: event.id, published_only };
        let all = every_page!(storage, uow, page => uow.lessons().list(&filter, &page).await);
        let expected: Vec<LessonSummary> = lessons
            .iter()
            .filter(|lesson| lesson.details.published || !published_only)
            .map(summary)
            .collect();
        assert_eq!(all, expected);
    }
    let ids = reading!(storage, uow => uow.lessons().ids_in_order(id(1)).await).unwrap();
    assert_eq!(ids, lessons.map(|lesson| lesson.id));
}

fn summary(lesson: &Lesson) -> LessonSummary {
    LessonSummary {
        id: lesson.id,
        event_id: lesson.event_id,
        slug: lesson.details.slug.clone(),
        title: lesson.details.title.clone(),
        duration_seconds: lesson.details.duration_seconds,
        position: lesson.position,
        published: lesson.details.published,
        version: lesson.version,
        created_at: lesson.created_at,
        updated_at: lesson.updated_at,
    }
}

/// `reorder` sets positions to the indexes in the list; other lessons, and those of other events, keep
/// theirs.
pub async fn reorder_sets_the_places(storage: &dyn Storage) {
    let (event, other) = (event(1), event(2));
    let placed = |number, position, event| Lesson { position, ..lesson(number, event) };
    add(storage, &event, &[placed(1, 0, &event), placed(2, 1, &event), placed(3, 40, &event)]).await;
    add(storage, &other, &[placed(4, 6, &other)]).await;
    let order: [Id<Lesson>; 3] = [id(2), id(4), id(1)];
    writing!(storage, uow, order => uow.lessons().reorder(id(1), &order).await).unwrap();
    for (number, position) in [(2, 0), (1, 2), (3, 40), (4, 6)] {
        let found = reading!(storage, uow => uow.lessons().lookup(id(number)).await).unwrap().unwrap();
        assert_eq!((found.position, found.version), (position, 1), "lesson {number}");
    }
}

/// The next position is after the last one; 0 in an empty event.
pub async fn the_next_position_is_after_the_last(storage: &dyn Storage) {
    let (event, empty, full) = (event(1), event(2), event(3));
    add(storage, &event, &[Lesson { position: 7, ..lesson(1, &event) }, lesson(2, &event)]).await;
    add(storage, &empty, &[]).await;
    add(storage, &full, &[Lesson { position: i64::MAX, ..lesson(3, &full) }]).await;
    for (event, expected) in [(1, 8), (2, 0), (3, i64::MAX), (99, 0)] {
        let next = reading!(storage, uow => uow.lessons().next_position(id(event)).await).unwrap();
        assert_eq!(next, expected);
    }
}

/// `remove` deletes a lesson with its rows; false if there is none. MUST return `ForeignKey`
/// while attempts exist below it.
pub async fn remove_refuses_while_there_are_attempts(storage: &dyn Storage) {
    let course = course(storage).await;
    writing!(storage, uow, course => {
        uow.quiz_attempts().add(&attempt(1, &course.quiz, &course.learner, 1)).await
    })
    .unwrap();
    expect::foreign_key(writing!(storage, uow => uow.lessons().remove(id(1)).await));
    let scope = repositories::learning::Scope::Lesson(course.lesson.id);
    let outcome = writing!(storage, uow => {
        uow.quiz_attempts().remove_below(scope).await?;
        Ok((uow.lessons().remove(id(1)).await?, uow.lessons().remove(id(1)).await?))
    })
    .unwrap();
    assert_eq!(outcome, (true, false));
    let left = reading!(storage, uow => Ok((
        uow.quizzes().lookup(id(1)).await?,
        uow.events().lookup(id(1)).await?,
    )))
    .unwrap();
    assert_eq!(left, (None, Some(course.event)));
}
