//! Reference tables.

use domain::{
    Id,
    engagement::{
        Author, Champion, Competitor, Decision, Escalation, KpiMetric, Reference, ReferenceDetails,
        ReferenceKind, Reply,
    },
};
use repositories::{
    Page, PageRequest,
    engagement::{ReferenceFilter, ReferenceRepository},
};

use super::{implement, pages::by_text, state::Rules, state::State, verdict::Verdict};

impl Rules for Reference {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let (kind, details) = (self.kind, &self.details);
        let has = |table| kind == table;
        verdict
            .free(state.is_free(self, |row: &Self| Some((row.kind, row.details.name.clone()))))
            .fits(&details.name, 50)
            .fits(&details.description, 500);
        if has(ReferenceKind::PowerTiers) {
            let followers = details.follower_threshold;
            verdict.given(followers.is_some()).check(followers.unwrap_or(0) >= 0);
        }
        if has(ReferenceKind::KpiTypes) {
            verdict.given(details.aggregation_type.is_some());
        }
        if has(ReferenceKind::EscalationReasons) {
            verdict.given(details.severity.is_some());
        }
        if has(ReferenceKind::ChampionTiers) {
            verdict
                .given(details.min_engagement.is_some() && details.benefits.is_some())
                .check(details.min_engagement.unwrap_or(0) >= 0)
                .fits_if(details.benefits.as_ref(), 500);
        }
    }

    fn kept(&self, _state: &State) -> Self {
        let (kind, details) = (self.kind, self.details.clone());
        let details = ReferenceDetails {
            follower_threshold: details.follower_threshold.filter(|_| kind == ReferenceKind::PowerTiers),
            aggregation_type: details.aggregation_type.filter(|_| kind == ReferenceKind::KpiTypes),
            severity: details.severity.filter(|_| kind == ReferenceKind::EscalationReasons),
            min_engagement: details.min_engagement.filter(|_| kind == ReferenceKind::ChampionTiers),
            benefits: details.benefits.filter(|_| kind == ReferenceKind::ChampionTiers),
            ..details
        };
        Self { details, ..self.clone() }
    }
}

fn is_used(state: &State, kind: ReferenceKind, id: Id<Reference>) -> bool {
    match kind {
        ReferenceKind::Archetypes => {
            state.count(|decision: &Decision| decision.archetype == Some(id)) > 0
                || state.count(|reply: &Reply| reply.details.archetype_id == Some(id)) > 0
        }
        ReferenceKind::PowerTiers => {
            state.count(|author: &Author| author.details.power_tier_id == Some(id)) > 0
        }
        ReferenceKind::EscalationReasons => {
            state.count(|escalation: &Escalation| escalation.details.reason_id == Some(id)) > 0
        }
        ReferenceKind::CompetitorCategories => {
            state.count(|competitor: &Competitor| competitor.details.category_id == Some(id)) > 0
        }
        ReferenceKind::ChampionTiers => {
            state.count(|champion: &Champion| champion.details.tier_id == Some(id)) > 0
        }
        ReferenceKind::KpiTypes => state.count(|metric: &KpiMetric| metric.series.metric_type_id == id) > 0,
    }
}

/// What refers to a row that is gone refers to nothing.
fn forget(state: &mut State, kind: ReferenceKind, id: Id<Reference>) {
    if kind == ReferenceKind::PowerTiers {
        let tiers = state.authors.values_mut().map(|author| &mut author.details.power_tier_id);
        tiers.filter(|tier| **tier == Some(id)).for_each(|tier| *tier = None);
    }
    if kind == ReferenceKind::Archetypes {
        let archetypes = state.decisions.values_mut().map(|decision| &mut decision.archetype);
        archetypes.filter(|archetype| **archetype == Some(id)).for_each(|archetype| *archetype = None);
        let archetypes = state.replies.values_mut().map(|reply| &mut reply.details.archetype_id);
        archetypes.filter(|archetype| **archetype == Some(id)).for_each(|archetype| *archetype = None);
    }
    if kind == ReferenceKind::EscalationReasons {
        let reasons = state.escalations.values_mut().map(|escalation| &mut escalation.details.reason_id);
        reasons.filter(|reason| **reason == Some(id)).for_each(|reason| *reason = None);
    }
    if kind == ReferenceKind::CompetitorCategories {
        let categories = state.competitors.values_mut().map(|of| &mut of.details.category_id);
        categories.filter(|category| **category == Some(id)).for_each(|category| *category = None);
    }
    if kind == ReferenceKind::ChampionTiers {
        let tiers = state.champions.values_mut().map(|champion| &mut champion.details.tier_id);
        tiers.filter(|tier| **tier == Some(id)).for_each(|tier| *tier = None);
    }
}

implement! { ReferenceRepository, |state|
    lookup(kind: ReferenceKind, id: Id<Reference>) -> Option<Reference> = state.get(&(kind, id));
    find_by_name(kind: ReferenceKind, name: &str) -> Option<Reference> =
        state.find(|row: &Reference| row.kind == kind && row.details.name == name);
    is_used(kind: ReferenceKind, id: Id<Reference>) -> bool = is_used(state, kind, id);
    list(filter: &ReferenceFilter, page: &PageRequest) -> Page<Reference> => {
        let wanted = |row: &Reference| {
            row.kind == filter.kind && filter.is_active.is_none_or(|active| row.details.is_active == active)
        };
        by_text(state.all(wanted), page, |row| (row.details.name.clone(), row.id))
    };
    add(reference: &Reference) -> () => state.add(reference);
    save(reference: &Reference) -> () => state.save(reference);
    remove(kind: ReferenceKind, id: Id<Reference>) -> bool = {
        // Figures hold their type: what they say depends on it.
        let is_held = kind == ReferenceKind::KpiTypes && is_used(state, kind, id);
        Verdict::new().refers(!is_held).give()?;
        let there = state.remove::<Reference>(&(kind, id));
        forget(state, kind, id);
        there
    };
}
