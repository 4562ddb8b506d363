//! Mentions of competitors in posts.

use domain::{
    Id,
    engagement::{Competitor, Mention, MentionDetails},
};
use repositories::{
    Page, PageRequest,
    engagement::{MentionCount, MentionFilter, MentionRepository},
};

use super::{
    at_time, implement,
    pages::{By, page},
    state::{Rules, State},
    verdict::{Verdict, kept},
};

impl Rules for Mention {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        let MentionDetails { sentiment, satisfaction, opportunity_score, .. } = self.details;
        verdict.finite(sentiment).check((-1.0..=1.0).contains(&sentiment));
        for share in [satisfaction, opportunity_score].into_iter().flatten() {
            verdict.share(share);
        }
    }

    fn kept(&self, _state: &State) -> Self {
        let details = MentionDetails {
            sentiment: kept(self.details.sentiment),
            satisfaction: self.details.satisfaction.map(kept),
            opportunity_score: self.details.opportunity_score.map(kept),
            replied: self.details.replied,
        };
        Self { details, ..self.clone() }
    }
}

fn matches(filter: &MentionFilter, mention: &Mention) -> bool {
    filter.competitor_id.is_none_or(|competitor| mention.competitor_id == competitor)
        && filter.post_id.is_none_or(|post| mention.post_id == post)
        && filter.replied.is_none_or(|replied| mention.details.replied == replied)
}

implement! { MentionRepository, |state|
    lookup(id: Id<Mention>) -> Option<Mention> = state.get(&id);
    list(filter: &MentionFilter, request: &PageRequest) -> Page<Mention> => {
        let rows = state.all(|mention| matches(filter, mention));
        page(rows, request, By::Time, true, |mention| at_time(mention.created_at, mention.id))
    };
    count(competitor: Id<Competitor>) -> MentionCount = {
        let own = state.all(|mention: &Mention| mention.competitor_id == competitor);
        let replied = own.iter().filter(|mention| mention.details.replied).count();
        MentionCount { mentions: own.len() as u64, replied: replied as u64 }
    };
    add(mention: &Mention) -> () => state.add(mention);
    save(mention: &Mention) -> () => state.save(mention);
    remove(id: Id<Mention>) -> bool = state.remove::<Mention>(&id);
}
