//! Events.

use domain::{Id, learning::Event, search};
use repositories::{
    Page, PageRequest, Position,
    learning::{EventFilter, EventRepository, EventSort, EventSortColumn, Scope},
};

use super::{
    at_text, at_time, implement,
    pages::{By, page},
    state::{Rules, State},
    verdict::Verdict,
};

impl Rules for Event {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let details = &self.details;
        verdict
            .free(state.is_free(self, |event| Some(event.details.slug.clone())))
            .refers(self.created_by.is_none_or(|account| state.accounts.contains_key(&account)))
            .fits(&details.slug, 100)
            .fits(&details.title, 200)
            .fits(&details.summary, 500)
            .fits(&details.language, 35)
            .in_order(details.starts_at, details.ends_at, |start, end| start <= end);
    }
}

fn matches(filter: &EventFilter, event: &Event) -> bool {
    let stored = search::tokens([event.details.title.as_str(), event.details.summary.as_str()]);
    let begins = |word: &String| stored.iter().any(|stored| stored.as_bytes().starts_with(word.as_bytes()));
    filter.status.is_none_or(|status| event.status == status)
        && filter.language.as_ref().is_none_or(|language| event.details.language == *language)
        && filter.words.iter().all(begins)
}

/// The position of an event in a list with that order.
pub(crate) fn position(event: &Event, column: EventSortColumn) -> Position {
    match column {
        EventSortColumn::CreatedAt => at_time(event.created_at, event.id),
        EventSortColumn::UpdatedAt => at_time(event.updated_at, event.id),
        EventSortColumn::Title => at_text(&event.details.title, event.id),
    }
}

implement! { EventRepository, |state|
    lookup(id: Id<Event>) -> Option<Event> = state.get(&id);
    find_by_slug(slug: &str) -> Option<Event> = state.find(|event: &Event| event.details.slug == slug);
    list(filter: &EventFilter, sort: EventSort, request: &PageRequest) -> Page<Event> => {
        let by = if sort.column == EventSortColumn::Title { By::Text } else { By::Time };
        let rows = state.all(|event| matches(filter, event));
        page(rows, request, by, sort.descending, |event| position(event, sort.column))
    };
    add(event: &Event) -> () => state.add(event);
    save(event: &Event) -> () => state.save(event);
    remove(id: Id<Event>) -> bool = {
        Verdict::new().refers(state.attempts_below(Scope::Event(id)) == 0).give()?;
        state.remove::<Event>(&id)
    };
}
