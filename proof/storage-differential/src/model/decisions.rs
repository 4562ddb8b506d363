//! Decisions.

use domain::{
    Id,
    engagement::{Decision, DecisionDetails, Mode, ReferenceKind, Scores},
};
use repositories::{
    Page, PageRequest,
    engagement::{DecisionFilter, DecisionRepository},
};

use super::{
    at_time, implement,
    pages::{By, page},
    state::{Rules, State},
    verdict::{Verdict, kept},
};

impl Rules for Decision {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let archetype = |id| state.references.contains_key(&(ReferenceKind::Archetypes, id));
        verdict
            .refers(self.archetype.is_none_or(archetype))
            .refers(state.weight_versions.contains_key(&(self.weights_id, self.weights_version)))
            .refers(self.decided_by.is_none_or(|account| state.accounts.contains_key(&account)))
            .fits_if(self.experiment_variant.as_ref(), 50)
            .share(self.composite_score);
        for score in self.details.scores.each() {
            verdict.share(score);
        }
    }

    fn kept(&self, _state: &State) -> Self {
        let Scores { sss, ars, evs, trs } = self.details.scores;
        let scores = Scores { sss: kept(sss), ars: kept(ars), evs: kept(evs), trs: kept(trs) };
        let composite_score = kept(self.composite_score);
        Self { details: DecisionDetails { scores, ..self.details.clone() }, composite_score, ..self.clone() }
    }
}

fn matches(filter: &DecisionFilter, decision: &Decision) -> bool {
    filter.post_id.is_none_or(|post| decision.post_id == post)
        && filter.mode.is_none_or(|mode| decision.details.mode == mode)
        && filter.experiment_id.is_none_or(|experiment| decision.experiment_id == Some(experiment))
        && filter.is_randomized_experiment.is_none_or(|chance| decision.is_randomized_experiment == chance)
}

implement! { DecisionRepository, |state|
    lookup(id: Id<Decision>) -> Option<Decision> = state.get(&id);
    list(filter: &DecisionFilter, request: &PageRequest) -> Page<Decision> => {
        let rows = state.all(|decision| matches(filter, decision));
        page(rows, request, By::Time, true, |decision| at_time(decision.created_at, decision.id))
    };
    add(decision: &Decision) -> () => state.add(decision);
    note_chance(id: Id<Decision>, predicted: Mode) -> () => {
        if let Some(decision) = state.decisions.get_mut(&id) {
            decision.is_randomized_experiment = true;
            decision.predicted_mode = Some(predicted);
        }
        Ok(())
    };
}
