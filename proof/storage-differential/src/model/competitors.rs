//! Competitors.

use domain::{
    Id,
    engagement::{Competitor, ReferenceKind},
};
use repositories::{
    Page, PageRequest,
    engagement::{CompetitorFilter, CompetitorRepository},
};

use super::{
    implement,
    pages::by_text,
    state::{Rules, State},
    verdict::Verdict,
};

impl Rules for Competitor {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let details = &self.details;
        let category = |id| state.references.contains_key(&(ReferenceKind::CompetitorCategories, id));
        verdict
            .refers(details.category_id.is_none_or(category))
            .fits(&details.name, 100)
            .fits(&details.primary_mechanism, 500)
            .fits(&details.price_point, 100);
    }
}

fn matches(filter: &CompetitorFilter, competitor: &Competitor) -> bool {
    filter.category_id.is_none_or(|category| competitor.details.category_id == Some(category))
}

implement! { CompetitorRepository, |state|
    lookup(id: Id<Competitor>) -> Option<Competitor> = state.get(&id);
    list(filter: &CompetitorFilter, page: &PageRequest) -> Page<Competitor> =>
        by_text(state.all(|of| matches(filter, of)), page, |of| (of.details.name.clone(), of.id));
    add(competitor: &Competitor) -> () => state.add(competitor);
    save(competitor: &Competitor) -> () => state.save(competitor);
    remove(id: Id<Competitor>) -> bool = state.remove::<Competitor>(&id);
}
