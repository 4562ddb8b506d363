//! Randomised experiments.

use domain::{
    Id,
    engagement::{RandomizedDetails, RandomizedExperiment},
};
use repositories::{
    Page, PageRequest,
    engagement::{RandomizedExperimentRepository, RandomizedFilter},
};

use super::{
    at_time, implement,
    pages::{By, page},
    state::{Rules, State},
    verdict::{Verdict, kept},
};

impl Rules for RandomizedExperiment {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        verdict
            .free(state.is_free(self, |experiment| Some(experiment.decision_id)))
            .finite_if(self.details.predicted_outcome)
            .finite_if(self.details.actual_outcome);
    }

    fn kept(&self, _state: &State) -> Self {
        let details = RandomizedDetails {
            predicted_outcome: self.details.predicted_outcome.map(kept),
            actual_outcome: self.details.actual_outcome.map(kept),
        };
        Self { details, ..self.clone() }
    }
}

fn matches(filter: &RandomizedFilter, experiment: &RandomizedExperiment) -> bool {
    filter.decision_id.is_none_or(|decision| experiment.decision_id == decision)
        && filter.predicted_mode.is_none_or(|mode| experiment.predicted_mode == mode)
        && filter.actual_mode.is_none_or(|mode| experiment.actual_mode == mode)
        && filter.is_evaluated.is_none_or(|wanted| experiment.details.actual_outcome.is_some() == wanted)
}

implement! { RandomizedExperimentRepository, |state|
    lookup(id: Id<RandomizedExperiment>) -> Option<RandomizedExperiment> = state.get(&id);
    list(filter: &RandomizedFilter, request: &PageRequest) -> Page<RandomizedExperiment> => {
        let rows = state.all(|experiment| matches(filter, experiment));
        page(rows, request, By::Time, true, |experiment| at_time(experiment.created_at, experiment.id))
    };
    add(experiment: &RandomizedExperiment) -> () => state.add(experiment);
    save(experiment: &RandomizedExperiment) -> () => state.save(experiment);
}
