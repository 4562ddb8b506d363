//! Community champions.

use domain::{
    Id,
    engagement::{Champion, ReferenceKind},
};
use repositories::{
    Page, PageRequest,
    engagement::{ChampionFilter, ChampionRepository},
};

use super::{
    implement,
    pages::by_time,
    state::{Rules, State},
    verdict::Verdict,
};

impl Rules for Champion {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let details = &self.details;
        let tier = |id| state.references.contains_key(&(ReferenceKind::ChampionTiers, id));
        verdict
            .free(state.is_free(self, |champion| Some(champion.author_id)))
            .refers(details.tier_id.is_none_or(tier))
            .check(details.engagement_count >= 0)
            .fits_if(details.dm_response.as_ref(), 1_000)
            .fits_if(details.advocate_status.as_ref(), 50);
    }
}

fn matches(filter: &ChampionFilter, champion: &Champion) -> bool {
    let details = &champion.details;
    filter.author_id.is_none_or(|author| champion.author_id == author)
        && filter.tier_id.is_none_or(|tier| details.tier_id == Some(tier))
        && filter.sample_sent.is_none_or(|sent| details.sample_sent == sent)
        && filter.converted.is_none_or(|converted| details.converted == converted)
}

implement! { ChampionRepository, |state|
    lookup(id: Id<Champion>) -> Option<Champion> = state.get(&id);
    list(filter: &ChampionFilter, page: &PageRequest) -> Page<Champion> =>
        by_time(state.all(|of| matches(filter, of)), page, |of| (of.created_at, of.id));
    add(champion: &Champion) -> () => state.add(champion);
    save(champion: &Champion) -> () => state.save(champion);
    remove(id: Id<Champion>) -> bool = state.remove::<Champion>(&id);
}
