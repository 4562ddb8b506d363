//! Weights of scores.

use domain::{
    Id,
    engagement::{Segment, SegmentedWeights, WeightAdjustment, WeightVersion, Weights},
};
use repositories::{Page, PageRequest, engagement::WeightRepository};

use super::{
    at_number, at_time, implement,
    pages::{By, by_time, page},
    state::{Rules, State},
    verdict::{Verdict, kept},
};

fn judge(weights: Weights, verdict: &mut Verdict) {
    for weight in weights.each() {
        verdict.finite(weight).check(weight >= 0.0);
    }
}

fn all_kept(weights: Weights) -> Weights {
    Weights {
        sss_weight: kept(weights.sss_weight),
        ars_weight: kept(weights.ars_weight),
        evs_weight: kept(weights.evs_weight),
        trs_weight: kept(weights.trs_weight),
    }
}

impl Rules for SegmentedWeights {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        judge(self.weights, verdict);
        verdict
            .free(state.is_free(self, |of| Some(of.segment.clone())))
            .fits(&self.segment.segment_key, 50)
            .check(self.weights.sum() > 0.0)
            .check(self.sample_size >= 0)
            .finite_if(self.performance);
    }

    fn kept(&self, _state: &State) -> Self {
        let performance = self.performance.map(kept);
        Self { weights: all_kept(self.weights), performance, ..self.clone() }
    }
}

impl Rules for WeightVersion {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        judge(self.weights, verdict);
        verdict.fits(&self.reason, 500).check(self.version >= 1);
    }

    fn kept(&self, _state: &State) -> Self {
        Self { weights: all_kept(self.weights), ..self.clone() }
    }
}

impl Rules for WeightAdjustment {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        verdict.fits(&self.action, 50).fits(&self.reason, 500).finite_if(self.predicted_improvement);
    }

    fn kept(&self, _state: &State) -> Self {
        Self { predicted_improvement: self.predicted_improvement.map(kept), ..self.clone() }
    }
}

implement! { WeightRepository, |state|
    of_segments(segments: &[Segment]) -> Vec<SegmentedWeights> = state.sorted(
        |of: &SegmentedWeights| segments.contains(&of.segment),
        |of| (of.segment.segment_type.as_str(), of.segment.segment_key.clone()),
    );
    lookup(id: Id<SegmentedWeights>) -> Option<SegmentedWeights> = state.get(&id);
    list(page: &PageRequest) -> Page<SegmentedWeights> =>
        by_time(state.all(|_| true), page, |of: &SegmentedWeights| (of.created_at, of.id));
    add(weights: &SegmentedWeights, reason: &str) -> () => {
        state.add(weights)?;
        state.add(&weights.to_version(reason))
    };
    save(weights: &SegmentedWeights, reason: &str) -> () => {
        state.save(weights)?;
        state.add(&weights.to_version(reason))
    };
    version(id: Id<SegmentedWeights>, version: i64) -> Option<WeightVersion> = state.get(&(id, version));
    versions(id: Id<SegmentedWeights>, request: &PageRequest) -> Page<WeightVersion> => {
        let rows = state.all(|of: &WeightVersion| of.weights_id == id);
        page(rows, request, By::Number, true, |of| at_number(of.version, of.weights_id))
    };
    add_adjustment(adjustment: &WeightAdjustment) -> () => state.add(adjustment);
    adjustments(request: &PageRequest) -> Page<WeightAdjustment> => {
        let rows = state.all(|_: &WeightAdjustment| true);
        page(rows, request, By::Time, true, |of| at_time(of.date, of.id))
    };
}
