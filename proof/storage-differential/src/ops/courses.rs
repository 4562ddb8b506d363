//! Events, lessons, materials and stored files.

use domain::learning::{Event, Lesson, Material, Sha256, StoredFile};
use repositories::{
    PageRequest, Position,
    learning::{EventFilter, EventSort, EventSortColumn, LessonFilter},
};

use super::{Call, calls};
use crate::model::event_position;
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    1: events.lookup(id), id = random.id();
    1: events.find_by_slug(&slug), slug = random.known(100, |event: &Event| event.details.slug.clone());
    1: events.list(&filter, sort, &page),
        filter = filter(random), sort = sort(random), page = event_page(random, sort);
    1: events.search_versions(limit), limit = random.limit();
    1: events.check_search(after, limit), after = random.maybe(Random::id), limit = random.limit();
    1: lessons.lookup(id), id = random.id();
    1: lessons.find_by_slug(event, &slug), (event, slug) = {
        let stored = random.row().map(|lesson: Lesson| (lesson.event_id, lesson.details.slug));
        let any = (random.id(), random.key(100));
        (if random.once_in(4) { None } else { stored }).unwrap_or(any)
    };
    1: lessons.find_access(id, account), id = random.id(), account = random.id();
    1: lessons.list(&filter, &page),
        filter = LessonFilter { event_id: random.id(), published_only: random.once_in(3) },
        page = random.page_in::<Lesson>(filter.event_id);
    1: lessons.ids_in_order(event), event = random.id();
    1: lessons.next_position(event), event = random.id();
    1: materials.lookup(id), id = random.id();
    1: materials.find_access(id, account), id = random.id(), account = random.id();
    1: materials.list(lesson, &page),
        lesson = random.parent_of::<Material>(), page = random.page_in::<Material>(lesson);
    1: materials.ids_in_order(lesson), lesson = random.parent_of::<Material>();
    1: materials.next_position(lesson), lesson = random.parent_of::<Material>();
    1: stored_files.find_by_sha256(sha256), sha256 = {
        let stored = random.row().map(|file: StoredFile| file.sha256);
        stored.unwrap_or_else(|| Sha256(random.hash()))
    };
    1: stored_files.list_unreferenced(before, limit), before = random.bound(), limit = random.limit();
};

pub(super) const WRITES: &[Call] = calls! { |random|
    3: events.add(&event), event = event(random, None);
    3: events.save(&event), event = random.changed(event);
    1: events.renew_search(&ids), ids = random.some_ids();
    2: events.remove(id), id = random.id();
    4: lessons.add(&lesson), lesson = lesson(random, None);
    3: lessons.save(&lesson), lesson = random.changed(lesson);
    1: lessons.reorder(event, &ids), event = random.id(), ids = random.some_ids();
    1: lessons.remove(id), id = random.id();
    4: materials.add(&material), material = material(random, None);
    3: materials.save(&material), material = random.changed(material);
    1: materials.reorder(lesson, &ids), lesson = random.id(), ids = random.some_ids();
    1: materials.remove(id), id = random.id();
    3: stored_files.add(&file), file = StoredFile {
        id: random.fresh_id(),
        sha256: Sha256(random.hash()),
        bytes: random.number(0),
        created_at: random.time(),
    };
    2: stored_files.remove(id), id = random.id();
};

fn event(random: &mut Random, old: Option<&Event>) -> Event {
    let slug = |event: &Event| event.details.slug.clone();
    let slug = random.unique(100, old.map(slug), |event| Some(slug(event)));
    Event {
        id: random.id_of(old),
        details: random.event_details(slug),
        status: random.event_status(),
        published_at: random.time_if(),
        created_by: random.maybe(Random::id),
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}

fn lesson(random: &mut Random, old: Option<&Lesson>) -> Lesson {
    let event_id = old.map_or_else(|| random.id(), |old| old.event_id);
    let slug = random.unique(100, old.map(|old| old.details.slug.clone()), |lesson: &Lesson| {
        (lesson.event_id == event_id).then(|| lesson.details.slug.clone())
    });
    Lesson {
        id: random.id_of(old),
        event_id,
        details: random.lesson_details(slug),
        position: random.number(0),
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}

fn material(random: &mut Random, old: Option<&Material>) -> Material {
    let (details, attached) = random.material_details();
    Material {
        id: random.id_of(old),
        lesson_id: old.map_or_else(|| random.id(), |old| old.lesson_id),
        details,
        attached,
        position: random.number(0),
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}

fn filter(random: &mut Random) -> EventFilter {
    let Some(event) = random.row::<Event>() else { return EventFilter::default() };
    EventFilter {
        status: random.seldom(4, |_| event.status),
        language: random.seldom(4, Random::language),
        words: random.maybe(|random| words(random, event)).unwrap_or_default(),
    }
}

fn sort(random: &mut Random) -> EventSort {
    let columns = [EventSortColumn::CreatedAt, EventSortColumn::UpdatedAt, EventSortColumn::Title];
    EventSort { column: random.pick(&columns), descending: random.coin() }
}

fn event_page(random: &mut Random, sort: EventSort) -> PageRequest {
    let places: Vec<Position> =
        random.state.events.values().map(|event| event_position(event, sort.column)).collect();
    random.page(&places)
}

/// Beginnings of one or two words, mostly of this event.
fn words(random: &mut Random, event: Event) -> Vec<String> {
    let text = random.seldom(4, |random| random.name(200)).unwrap_or(event.details.title);
    random.beginnings(&text)
}
