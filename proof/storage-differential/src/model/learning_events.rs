//! Learning events.

use domain::{
    Id,
    engagement::{LearningEvaluation, LearningEvent, LearningEventDetails},
};
use repositories::{
    Page, PageRequest,
    engagement::{LearningEventFilter, LearningEventRepository},
};

use super::{
    at_time, implement,
    pages::{By, page},
    state::{Rules, State},
    verdict::{Verdict, kept},
};

impl Rules for LearningEvent {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        let details = &self.details;
        verdict
            .fits(&details.adjustment_type, 50)
            .finite(details.predicted_improvement)
            .finite_if(details.baseline_performance);
        if let Some(LearningEvaluation { actual_improvement, accuracy, .. }) = self.evaluation {
            verdict.finite(actual_improvement).share(accuracy);
        }
    }

    fn kept(&self, _state: &State) -> Self {
        let details = LearningEventDetails {
            predicted_improvement: kept(self.details.predicted_improvement),
            baseline_performance: self.details.baseline_performance.map(kept),
            ..self.details.clone()
        };
        let evaluation = self.evaluation.map(|found| LearningEvaluation {
            actual_improvement: kept(found.actual_improvement),
            accuracy: kept(found.accuracy),
            ..found
        });
        Self { details, evaluation, ..self.clone() }
    }
}

fn matches(filter: &LearningEventFilter, event: &LearningEvent) -> bool {
    filter.adjustment_type.as_ref().is_none_or(|kind| event.details.adjustment_type == *kind)
        && filter.is_evaluated.is_none_or(|wanted| event.evaluation.is_some() == wanted)
}

implement! { LearningEventRepository, |state|
    lookup(id: Id<LearningEvent>) -> Option<LearningEvent> = state.get(&id);
    list(filter: &LearningEventFilter, request: &PageRequest) -> Page<LearningEvent> => {
        let rows = state.all(|event| matches(filter, event));
        page(rows, request, By::Time, true, |event| at_time(event.date, event.id))
    };
    add(event: &LearningEvent) -> () => state.add(event);
    save(event: &LearningEvent) -> () => state.save(event);
}
