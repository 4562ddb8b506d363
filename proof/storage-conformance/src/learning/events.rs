//! Events.

use domain::{
    learning::{Event, EventDetails, EventStatus},
    search::title_key,
};
use repositories::{
    Storage,
    learning::{EventFilter, EventSort, EventSortColumn, EventSummary, LessonFilter},
};
use serde_json::json;

use crate::expect;
use crate::fixtures::{
    STRANGE, account, at, attempt, course, course_numbered, enrolment, event, id, link, longest, progress,
};
use crate::plain::{Plain, stored};

/// An event with an unusual value in every field.
fn full() -> Event {
    let source = json!({ "licence": "MIT", "url": STRANGE.join(" "), "": "" });
    Event {
        details: EventDetails {
            slug: longest(100),
            title: longest(200),
            summary: longest(500),
            description: STRANGE.join("\r\n\t ").repeat(500),
            language: longest(35),
            starts_at: Some(at(1)),
            ends_at: Some(at(1)),
            source: source.as_object().cloned(),
        },
        status: EventStatus::Archived,
        published_at: Some(at(999_999)),
        created_by: Some(id(1)),
        version: 7,
        created_at: at(-1),
        updated_at: at(2),
        ..event(1)
    }
}

stored!(Event, |row| events(row.id), and find_by_slug(&row.details.slug), with remove);

/// The creator, if given, must exist; slugs are unique.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let owner = account(1);
    writing!(storage, uow, owner => uow.accounts().add(&owner).await).unwrap();
    let (first, full) = (event(2), full());
    let bare = Event { status: EventStatus::Draft, published_at: None, version: 5, ..event(3) };
    let named = |event: Event, slug: &str| {
        let details = EventDetails { slug: slug.to_owned(), ..event.details };
        Event { details, ..event }
    };
    let changed = Event { id: first.id, created_at: first.created_at, ..full.clone() };
    Plain {
        changed: named(changed, &longest(99)),
        absent: event(9),
        taken: vec![named(event(9), "event-2")],
        clashes: vec![named(bare.clone(), "event-2")],
        orphans: vec![Event { created_by: Some(id(2)), ..event(9) }],
        rows: vec![first, full, bare],
    }
    .check(storage)
    .await;
}

/// `add` MUST return `Conflict` if the slug is taken; slugs are compared by bytes.
pub async fn add_refuses_a_taken_slug(storage: &dyn Storage) {
    for (number, slug) in STRANGE.iter().enumerate() {
        let mut added = event(number as u128 + 1);
        (*slug).clone_into(&mut added.details.slug);
        writing!(storage, uow, added => uow.events().add(&added).await).unwrap();
    }
    let mut again = event(1_000);
    "ä".clone_into(&mut again.details.slug);
    expect::conflict(writing!(storage, uow, again => uow.events().add(&again).await));
}

/// An event that ends before it begins is refused.
pub async fn an_end_before_the_beginning_is_refused(storage: &dyn Storage) {
    let mut wrong = event(1);
    wrong.details.starts_at = Some(at(2));
    wrong.details.ends_at = Some(at(1));
    expect::check(writing!(storage, uow, wrong => uow.events().add(&wrong).await));
}

/// `remove` deletes an event with everything below it, and nothing else; false if there is none.
pub async fn remove_takes_what_is_below(storage: &dyn Storage) {
    let gone = course(storage).await;
    let kept = course_numbered(storage, 2).await;
    for course in [&gone, &kept] {
        let course = course.clone();
        writing!(storage, uow, course => {
            let number = course.event.id.uuid().as_u128();
            uow.materials().add(&link(number, &course.lesson)).await?;
            uow.enrolments().add(&enrolment(number, &course.event, &course.learner)).await?;
            uow.progress().put(&progress(&course.learner, &course.lesson)).await
        })
        .unwrap();
    }
    for expected in [true, false] {
        let removed = writing!(storage, uow => uow.events().remove(id(1)).await).unwrap();
        assert_eq!(removed, expected);
    }
    for (course, left) in [(gone, false), (kept, true)] {
        let found = reading!(storage, uow, course => {
            let words = EventFilter { words: vec![course.event.id.uuid().as_u128().to_string()], ..EventFilter::default() };
            let lessons = LessonFilter { event_id: course.event.id, published_only: false };
            let first = repositories::PageRequest::first(9);
            Ok([
                uow.events().lookup(course.event.id).await?.is_some(),
                uow.events().list(&words, EventSort::default(), &first).await?.items.len() == 1,
                uow.lessons().list(&lessons, &first).await?.items.len() == 1,
                uow.materials().ids_in_order(course.lesson.id).await?.len() == 1,
                uow.quizzes().revision(course.quiz.id, 1).await?.is_some(),
                uow.enrolments().find(course.event.id, course.learner.id).await?.is_some(),
                uow.progress().lookup(course.learner.id, course.lesson.id).await?.is_some(),
            ])
        })
        .unwrap();
        assert_eq!(found, [left; 7]);
    }
}

/// `remove` MUST return `ForeignKey` while attempts exist below the event.
pub async fn remove_refuses_while_there_are_attempts(storage: &dyn Storage) {
    let course = course(storage).await;
    writing!(storage, uow, course => {
        uow.quiz_attempts().add(&attempt(1, &course.quiz, &course.learner, 1)).await
    })
    .unwrap();
    expect::foreign_key(writing!(storage, uow => uow.events().remove(id(1)).await));
    let found = reading!(storage, uow => uow.events().lookup(id(1)).await).unwrap();
    assert_eq!(found, Some(course.event));
}

/// An event as lists have it.
fn listed(event: &Event) -> EventSummary {
    let details = event.details.clone();
    EventSummary {
        id: event.id,
        slug: details.slug,
        title: details.title,
        summary: details.summary,
        language: details.language,
        status: event.status,
        starts_at: details.starts_at,
        ends_at: details.ends_at,
        source: details.source,
        published_at: event.published_at,
        created_by: event.created_by,
        version: event.version,
        created_at: event.created_at,
        updated_at: event.updated_at,
    }
}

/// The list is sorted by the requested column (titles by their keys), then by id, in both directions.
pub async fn the_list_is_sorted(storage: &dyn Storage) {
    let mut events = Vec::new();
    for (title, number) in STRANGE.iter().zip(1_u32..) {
        let mut event = event(number.into());
        (*title).clone_into(&mut event.details.title);
        event.created_at = at(i64::from(number * 7 % 5));
        event.updated_at = at(-i64::from(number * 3 % 11));
        events.push(event.clone());
        if number.is_multiple_of(3) {
            let mut twin = Event { id: id(u128::from(number) + 1_000), ..event };
            twin.details.slug = format!("twin-{number}");
            events.push(twin);
        }
    }
    writing!(storage, uow, events => {
        for event in &events {
            uow.events().add(event).await?;
        }
        Ok(())
    })
    .unwrap();
    for column in [EventSortColumn::CreatedAt, EventSortColumn::UpdatedAt, EventSortColumn::Title] {
        for descending in [false, true] {
            let sort = EventSort { column, descending };
            let filter = EventFilter::default();
            let all =
                every_page!(storage, uow, page, filter => uow.events().list(&filter, sort, &page).await);
            let mut expected = events.clone();
            expected.sort_by_key(|event| {
                let time = match column {
                    EventSortColumn::CreatedAt => Some(event.created_at),
                    EventSortColumn::UpdatedAt => Some(event.updated_at),
                    EventSortColumn::Title => None,
                };
                let title = if time.is_none() { title_key(&event.details.title) } else { String::new() };
                (time, title, event.id)
            });
            if descending {
                expected.reverse();
            }
            assert_eq!(all, expected.iter().map(listed).collect::<Vec<_>>(), "{sort:?}");
        }
    }
}

/// A page starts after the last row of the previous one, whatever was inserted or deleted in between.
pub async fn pages_go_on_where_they_ended(storage: &dyn Storage) {
    let sort = EventSort { column: EventSortColumn::Title, descending: false };
    let titled = |number, title: &str| {
        let mut event = event(number);
        title.clone_into(&mut event.details.title);
        event
    };
    let events = [titled(1, "a"), titled(2, "b"), titled(3, "c"), titled(4, "d")];
    writing!(storage, uow, events => {
        for event in &events {
            uow.events().add(event).await?;
        }
        Ok(())
    })
    .unwrap();
    let mut page = repositories::PageRequest::first(2);
    let filter = EventFilter { status: Some(event(1).status), ..EventFilter::default() };
    let first =
        reading!(storage, uow, filter, page => uow.events().list(&filter, sort, &page).await).unwrap();
    page.after = first.next;
    let (before, between) = (titled(5, "0"), titled(6, "bb"));
    writing!(storage, uow, before, between => {
        uow.events().add(&before).await?;
        uow.events().add(&between).await?;
        uow.events().remove(id(2)).await
    })
    .unwrap();
    let second =
        reading!(storage, uow, filter, page => uow.events().list(&filter, sort, &page).await).unwrap();
    let found: Vec<_> = second.items.iter().map(|event| event.title.as_str()).collect();
    assert_eq!(found, ["bb", "c"]);
}

/// A position of another list is an error.
pub async fn a_foreign_position_is_refused(storage: &dyn Storage) {
    let after = repositories::Position { value: repositories::SortValue::Number(1), id: id::<()>(1).uuid() };
    let page = repositories::PageRequest { limit: 1, after: Some(after) };
    let outcome = reading!(storage, uow, page => {
        uow.events().list(&EventFilter::default(), EventSort::default(), &page).await
    });
    assert!(matches!(outcome, Err(repositories::StorageError::Backend(_))), "{outcome:?}");
}
