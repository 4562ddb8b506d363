//! Events.

use async_trait::async_trait;
use domain::{Id, learning::Event, search};
use repositories::{
    Page, PageRequest, Position, StorageError,
    learning::{EventFilter, EventRepository, EventSort, EventSortColumn, Scope},
};

use super::{
    Unit, at_text, at_time,
    pages::{By, page},
    verdict::Verdict,
};

impl Unit {
    fn judge_event(&self, event: &Event) -> Verdict {
        let details = &event.details;
        let mut others = self.state.events.values().filter(|other| other.id != event.id);
        let mut verdict = Verdict::new();
        verdict
            .free(others.all(|other| other.details.slug != details.slug))
            .refers(event.created_by.is_none_or(|account| self.state.accounts.contains_key(&account)))
            .fits(&details.slug, 100)
            .fits(&details.title, 200)
            .fits(&details.summary, 500)
            .fits(&details.language, 35)
            .in_order(details.starts_at, details.ends_at, |start, end| start <= end)
            .check(event.version >= 1);
        verdict
    }
}

fn has_words(event: &Event, words: &[String]) -> bool {
    let stored = search::tokens([event.details.title.as_str(), event.details.summary.as_str()]);
    words.iter().all(|word| stored.iter().any(|stored| stored.as_bytes().starts_with(word.as_bytes())))
}

/// The place of an event in a list of that order.
pub(crate) fn position(event: &Event, column: EventSortColumn) -> Position {
    match column {
        EventSortColumn::CreatedAt => at_time(event.created_at, event.id),
        EventSortColumn::UpdatedAt => at_time(event.updated_at, event.id),
        EventSortColumn::Title => at_text(&event.details.title, event.id),
    }
}

#[async_trait]
impl EventRepository for Unit {
    async fn lookup(&mut self, id: Id<Event>) -> Result<Option<Event>, StorageError> {
        Ok(self.state.events.get(&id).cloned())
    }

    async fn find_by_slug(&mut self, slug: &str) -> Result<Option<Event>, StorageError> {
        Ok(self.state.events.values().find(|event| event.details.slug == slug).cloned())
    }

    async fn list(
        &mut self,
        filter: &EventFilter,
        sort: EventSort,
        request: &PageRequest,
    ) -> Result<Page<Event>, StorageError> {
        let wanted = |event: &&Event| {
            filter.status.is_none_or(|status| event.status == status)
                && filter.language.as_ref().is_none_or(|language| event.details.language == *language)
                && has_words(event, &filter.words)
        };
        let rows = self.state.events.values().filter(wanted).cloned().collect();
        let by = match sort.column {
            EventSortColumn::CreatedAt | EventSortColumn::UpdatedAt => By::Time,
            EventSortColumn::Title => By::Text,
        };
        page(rows, request, by, sort.descending, |event: &Event| position(event, sort.column))
    }

    async fn add(&mut self, event: &Event) -> Result<(), StorageError> {
        self.judge_event(event).free(!self.state.events.contains_key(&event.id)).give()?;
        self.state.events.insert(event.id, event.clone());
        Ok(())
    }

    async fn save(&mut self, event: &Event) -> Result<(), StorageError> {
        let stored = self.state.events.get(&event.id).map(|stored| stored.version);
        self.judge_event(event).follows(stored, event.version).give()?;
        self.state.events.insert(event.id, event.clone());
        Ok(())
    }

    async fn remove(&mut self, id: Id<Event>) -> Result<bool, StorageError> {
        Verdict::new().refers(self.state.attempts_below(Scope::Event(id)).is_empty()).give()?;
        let there = self.state.events.contains_key(&id);
        self.state.drop_event(id);
        Ok(there)
    }
}
