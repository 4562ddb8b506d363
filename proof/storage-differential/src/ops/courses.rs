//! Events, lessons, materials and stored files.

use domain::{
    Id,
    learning::{Event, Lesson, Material, Sha256, StoredFile},
    search,
};
use repositories::{
    Position,
    learning::{EventFilter, EventSort, EventSortColumn, LessonFilter},
};

use super::{Make, Op, call};
use crate::model::{at_number, at_text, at_time};
use crate::random::Random;

pub(super) const READS: &[Make] = &[
    |random| {
        let id = random.event();
        call!(events.lookup(id); id)
    },
    |random| {
        let stored: Vec<_> = random.state.events.values().map(|event| event.details.slug.clone()).collect();
        let slug = slug(random, &stored);
        call!(events.find_by_slug(&slug); slug)
    },
    list_events,
    |random| {
        let id = random.lesson();
        call!(lessons.lookup(id); id)
    },
    |random| {
        let event = random.event();
        let lessons = random.state.lessons_of(event);
        let stored: Vec<_> = lessons.iter().map(|lesson| lesson.details.slug.clone()).collect();
        let slug = slug(random, &stored);
        call!(lessons.find_by_slug(event, &slug); event, slug)
    },
    |random| {
        let (id, account) = (random.lesson(), random.account());
        call!(lessons.find_access(id, account); id, account)
    },
    |random| {
        let event_id = random.event();
        let lessons = random.state.lessons_of(event_id);
        let places: Vec<Position> =
            lessons.iter().map(|lesson| at_number(lesson.position, lesson.id)).collect();
        let filter = LessonFilter { event_id, published_only: random.once_in(3) };
        let page = random.page(&places);
        call!(lessons.list(&filter, &page); filter, page)
    },
    |random| {
        let event = random.event();
        call!(lessons.ids_in_order(event); event)
    },
    |random| {
        let event = random.event();
        call!(lessons.next_position(event); event)
    },
    |random| {
        let id = random.material();
        call!(materials.lookup(id); id)
    },
    |random| {
        let (id, account) = (random.material(), random.account());
        call!(materials.find_access(id, account); id, account)
    },
    |random| {
        let lesson = lesson_with_material(random);
        let own = random.state.materials.values().filter(|material| material.lesson_id == lesson);
        let places: Vec<Position> = own.map(|material| at_number(material.position, material.id)).collect();
        let page = random.page(&places);
        call!(materials.list(lesson, &page); lesson, page)
    },
    |random| {
        let lesson = lesson_with_material(random);
        call!(materials.ids_in_order(lesson); lesson)
    },
    |random| {
        let lesson = lesson_with_material(random);
        call!(materials.next_position(lesson); lesson)
    },
    |random| {
        let stored: Vec<_> = random.state.files.values().map(|file| file.sha256).collect();
        let any = Sha256(random.hash());
        let sha256 = random.pick_if_any(&stored).unwrap_or(any);
        call!(stored_files.find_by_sha256(sha256); sha256)
    },
    |random| {
        let (before, limit) = (random.bound(), random.limit());
        call!(stored_files.list_unreferenced(before, limit); before, limit)
    },
];

pub(super) const WRITES: &[(usize, Make)] = &[
    (3, add_event),
    (3, |random| {
        let stored: Vec<_> = random.state.events.values().cloned().collect();
        let Some(mut event) = random.pick_if_any(&stored) else { return add_event(random) };
        let slug = if random.coin() { event.details.slug } else { event_slug(random) };
        event.details = random.event_details(slug);
        event.status = random.event_status();
        event.published_at = random.time_if();
        event.created_by = random.maybe(Random::account);
        event.updated_at = random.time();
        event.version = random.next_version(event.version);
        call!(events.save(&event); event)
    }),
    (1, |random| {
        let id = random.event();
        call!(events.remove(id); id)
    }),
    (4, add_lesson),
    (3, |random| {
        let stored: Vec<_> = random.state.lessons.values().cloned().collect();
        let Some(mut lesson) = random.pick_if_any(&stored) else { return add_lesson(random) };
        let slug = if random.coin() { lesson.details.slug } else { lesson_slug(random, lesson.event_id) };
        lesson.details = random.lesson_details(slug);
        lesson.position = random.number(0);
        lesson.updated_at = random.time();
        lesson.version = random.next_version(lesson.version);
        call!(lessons.save(&lesson); lesson)
    }),
    (1, |random| {
        let event = random.event();
        let mut ids: Vec<Id<Lesson>> = random.state.lessons.keys().copied().collect();
        shuffle(random, &mut ids);
        call!(lessons.reorder(event, &ids); event, ids)
    }),
    (1, |random| {
        let id = random.lesson();
        call!(lessons.remove(id); id)
    }),
    (4, add_material),
    (3, |random| {
        let stored: Vec<_> = random.state.materials.values().cloned().collect();
        let Some(mut material) = random.pick_if_any(&stored) else { return add_material(random) };
        (material.details, material.attached) = random.material_details();
        material.position = random.number(0);
        material.updated_at = random.time();
        material.version = random.next_version(material.version);
        call!(materials.save(&material); material)
    }),
    (1, |random| {
        let lesson = random.lesson();
        let mut ids: Vec<Id<Material>> = random.state.materials.keys().copied().collect();
        shuffle(random, &mut ids);
        call!(materials.reorder(lesson, &ids); lesson, ids)
    }),
    (1, |random| {
        let id = random.material();
        call!(materials.remove(id); id)
    }),
    (3, add_file),
    (2, |random| {
        let id = random.file();
        call!(stored_files.remove(id); id)
    }),
];

pub(super) fn add_event(random: &mut Random) -> Op {
    let known: Vec<_> = random.state.events.keys().copied().collect();
    let slug = event_slug(random);
    let event = Event {
        id: random.fresh(|id| known.contains(&id)),
        details: random.event_details(slug),
        status: random.event_status(),
        published_at: random.time_if(),
        created_by: random.maybe(Random::account),
        version: random.first_version(),
        created_at: random.time(),
        updated_at: random.time(),
    };
    call!(events.add(&event); event)
}

pub(super) fn add_lesson(random: &mut Random) -> Op {
    let known: Vec<_> = random.state.lessons.keys().copied().collect();
    let event_id = random.event();
    let slug = lesson_slug(random, event_id);
    let lesson = Lesson {
        id: random.fresh(|id| known.contains(&id)),
        event_id,
        details: random.lesson_details(slug),
        position: random.number(0),
        version: random.first_version(),
        created_at: random.time(),
        updated_at: random.time(),
    };
    call!(lessons.add(&lesson); lesson)
}

pub(super) fn add_material(random: &mut Random) -> Op {
    let known: Vec<_> = random.state.materials.keys().copied().collect();
    let (details, attached) = random.material_details();
    let material = Material {
        id: random.fresh(|id| known.contains(&id)),
        lesson_id: random.lesson(),
        details,
        attached,
        position: random.number(0),
        version: random.first_version(),
        created_at: random.time(),
        updated_at: random.time(),
    };
    call!(materials.add(&material); material)
}

pub(super) fn add_file(random: &mut Random) -> Op {
    let known: Vec<_> = random.state.files.keys().copied().collect();
    let file = StoredFile {
        id: random.fresh(|id| known.contains(&id)),
        sha256: Sha256(random.hash()),
        bytes: random.number(0),
        created_at: random.time(),
    };
    call!(stored_files.add(&file); file)
}

fn list_events(random: &mut Random) -> Op {
    let stored: Vec<Event> = random.state.events.values().cloned().collect();
    let mut filter = EventFilter::default();
    if let Some(event) = random.pick_if_any(&stored) {
        filter.status = if random.once_in(4) { Some(event.status) } else { None };
        filter.language = if random.once_in(4) { Some(random.language()) } else { None };
        filter.words = if random.coin() { words(random, &event) } else { Vec::new() };
    }
    let columns = [EventSortColumn::CreatedAt, EventSortColumn::UpdatedAt, EventSortColumn::Title];
    let sort = EventSort { column: random.pick(&columns), descending: random.coin() };
    let places: Vec<Position> = stored
        .iter()
        .map(|event| match sort.column {
            EventSortColumn::CreatedAt => at_time(event.created_at, event.id),
            EventSortColumn::UpdatedAt => at_time(event.updated_at, event.id),
            EventSortColumn::Title => at_text(&event.details.title, event.id),
        })
        .collect();
    let page = random.page(&places);
    call!(events.list(&filter, sort, &page); filter, sort, page)
}

/// The beginning of one or two words, mostly of this event.
fn words(random: &mut Random, event: &Event) -> Vec<String> {
    let text = if random.once_in(4) { random.name(200) } else { event.details.title.clone() };
    let mut words = search::query_tokens(&text);
    words.truncate(2);
    for word in &mut words {
        let kept = usize::try_from(1 + random.below(4)).unwrap_or(1);
        *word = word.chars().take(kept).collect();
    }
    words
}

/// A slug, mostly a stored one.
pub(super) fn slug(random: &mut Random, stored: &[String]) -> String {
    let any = random.key(100);
    if random.once_in(4) { any } else { random.pick_if_any(stored).unwrap_or(any) }
}

fn event_slug(random: &mut Random) -> String {
    let taken: Vec<_> = random.state.events.values().map(|event| event.details.slug.clone()).collect();
    random.free_key(100, |key| taken.iter().any(|taken| taken == key))
}

fn lesson_slug(random: &mut Random, event: Id<Event>) -> String {
    let lessons = random.state.lessons_of(event);
    let taken: Vec<_> = lessons.iter().map(|lesson| lesson.details.slug.clone()).collect();
    random.free_key(100, |key| taken.iter().any(|taken| taken == key))
}

fn lesson_with_material(random: &mut Random) -> Id<Lesson> {
    let lessons: Vec<_> = random.state.materials.values().map(|material| material.lesson_id).collect();
    random.there(&lessons)
}

fn shuffle<T>(random: &mut Random, items: &mut Vec<T>) {
    for last in (1..items.len()).rev() {
        items.swap(last, usize::try_from(random.below(last as u64 + 1)).unwrap_or(0));
    }
    items.truncate(usize::try_from(1 + random.below(8)).unwrap_or(1));
}
