//! Events.

use domain::{
    Id,
    learning::Event,
    search::{self, language_key, title_key},
};
use repositories::{
    Page, PageRequest, Position, SearchCheck,
    learning::{EventFilter, EventRepository, EventSort, EventSortColumn, EventSummary, Scope},
};

use super::{
    at_text, at_time, found_by, implement,
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
        && filter
            .language
            .as_ref()
            .is_none_or(|language| language_key(&event.details.language) == language_key(language))
        && filter.words.iter().all(begins)
}

/// The position of an event in a list with that order.
pub(crate) fn position(event: &Event, column: EventSortColumn) -> Position {
    match column {
        EventSortColumn::CreatedAt => at_time(event.created_at, event.id),
        EventSortColumn::UpdatedAt => at_time(event.updated_at, event.id),
        EventSortColumn::Title => at_text(&title_key(&event.details.title), event.id),
    }
}

fn summary(event: Event) -> EventSummary {
    let details = event.details;
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

implement! { EventRepository, |state|
    lookup(id: Id<Event>) -> Option<Event> = state.get(&id);
    find_by_slug(slug: &str) -> Option<Event> = state.find(|event: &Event| event.details.slug == slug);
    list(filter: &EventFilter, sort: EventSort, request: &PageRequest) -> Page<EventSummary> => {
        let by = if sort.column == EventSortColumn::Title { By::Text } else { By::Time };
        let rows = state.all(|event| matches(filter, event));
        page(rows, request, by, sort.descending, |event| position(event, sort.column)).map(|page| page.map(summary))
    };
    add(event: &Event) -> () => state.add(event);
    save(event: &Event) -> () => state.save(event);
    remove(id: Id<Event>) -> bool = {
        Verdict::new().refers(state.attempts_below(Scope::Event(id)) == 0).give()?;
        state.remove::<Event>(&id)
    };
    // Words and keys are never stored here.
    search_versions(limit: usize) -> Vec<(i64, Id<Event>)> = found_by::versions(state, limit);
    renew_search(ids: &[Id<Event>]) -> u64 = found_by::renewed(state, ids);
    check_search(after: Option<Id<Event>>, limit: usize) -> SearchCheck<Event> = found_by::checked(state, after, limit);
}
