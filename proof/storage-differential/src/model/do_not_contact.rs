//! Authors whom nothing is sent to.

use domain::{
    Id,
    engagement::{Author, DoNotContact},
};
use repositories::{
    Page, PageRequest,
    engagement::{DoNotContactFilter, DoNotContactRepository},
};

use super::{
    implement,
    pages::by_time,
    state::{Rules, State},
    verdict::Verdict,
};

impl Rules for DoNotContact {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        verdict
            .free(state.is_free(self, |entry| Some(entry.author_id)))
            .refers(self.added_by.is_none_or(|account| state.accounts.contains_key(&account)))
            .fits(&self.details.reason, 500);
    }
}

fn matches(filter: &DoNotContactFilter, entry: &DoNotContact) -> bool {
    filter.author_id.is_none_or(|author| entry.author_id == author)
}

implement! { DoNotContactRepository, |state|
    lookup(id: Id<DoNotContact>) -> Option<DoNotContact> = state.get(&id);
    find_by_author(author: Id<Author>) -> Option<DoNotContact> =
        state.find(|entry: &DoNotContact| entry.author_id == author);
    list(filter: &DoNotContactFilter, page: &PageRequest) -> Page<DoNotContact> =>
        by_time(state.all(|entry| matches(filter, entry)), page, |entry| (entry.created_at, entry.id));
    add(entry: &DoNotContact) -> () => state.add(entry);
    save(entry: &DoNotContact) -> () => state.save(entry);
    remove(id: Id<DoNotContact>) -> bool = state.remove::<DoNotContact>(&id);
}
