//! Randomised experiments: decisions whose mode was replaced at random, and what came of them. A decision
//! that says so when it is made has one from then on; another one says so from when it is noted.

use domain::{
    Id,
    editing::{Details, Versioned as _},
    engagement::{Decision, Mode, RandomizedDetails, RandomizedExperiment},
    identity::Grant,
};
use repositories::{AccountOf, Lock, Page, PageRequest, engagement::RandomizedFilter};
use serde_json::json;

use crate::{
    Access, Change, Cx, Edit, IfMatch, ServiceError, UseCase, Writes,
    error::{OnConflict, OrAgain},
    precondition::checked,
};

const READS: Access = Access::Desk;
const WRITES: Access = Access::Grant(Grant::Draft);

async fn stored(cx: &mut Cx<'_>, id: Id<RandomizedExperiment>) -> Result<RandomizedExperiment, ServiceError> {
    let found = cx.uow.randomized_experiments().lookup(id).await?;
    found.ok_or(ServiceError::NotFound("randomised experiment"))
}

/// Reads one randomised experiment.
pub struct Get {
    /// Which one.
    pub id: Id<RandomizedExperiment>,
}

impl UseCase for Get {
    const ACCESS: Access = READS;
    type Output = RandomizedExperiment;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<RandomizedExperiment, ServiceError> {
        stored(cx, self.id).await
    }
}

/// Lists randomised experiments by the time they were noted, newest first.
pub struct List {
    /// Which ones.
    pub filter: RandomizedFilter,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = READS;
    type Output = Page<RandomizedExperiment>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<RandomizedExperiment>, ServiceError> {
        Ok(cx.uow.randomized_experiments().list(&self.filter, &self.page).await?)
    }
}

/// Notes that a decision's mode was replaced at random. The decision says so from then on.
pub struct Create {
    /// Which decision.
    pub decision: Id<Decision>,
    /// The mode that was replaced at random.
    pub predicted_mode: Mode,
    /// The mode that chance chose, if it is said: it must be the decision's.
    pub actual_mode: Option<Mode>,
    /// What was expected, and what came.
    pub details: RandomizedDetails,
}

impl UseCase for Create {
    const ACCESS: Access = WRITES;
    type Output = RandomizedExperiment;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<RandomizedExperiment, ServiceError> {
        let details = checked(&self.details)?;
        let found = cx.uow.decisions().lookup(self.decision).await?;
        let decision = found
            .ok_or_else(|| ServiceError::invalid("/decision_id", "unknown", "there is no such decision"))?;
        let other = |pointer: &str, mode: Mode| {
            let message = format!("must be that of the decision, which is {}", mode.as_str());
            ServiceError::invalid(pointer, "other_mode", message)
        };
        let chosen = decision.details.mode;
        if self.actual_mode.is_some_and(|mode| mode != chosen) {
            return Err(other("/actual_mode", chosen));
        }
        if let Some(predicted) = decision.predicted_mode
            && predicted != self.predicted_mode
        {
            return Err(other("/predicted_mode", predicted));
        }
        let new = RandomizedExperiment::new(cx.new_id(), &decision, self.predicted_mode, details, cx.now);
        if decision.predicted_mode.is_none() {
            // Before the experiment is added: two at once wait here for each other, not crosswise.
            cx.uow.decisions().note_chance(decision.id, self.predicted_mode).await?;
        }
        // The decision may be gone: it is not held.
        let added = cx.uow.randomized_experiments().add(&new).await.or_again_if_gone();
        added.on_conflict("decision_taken", "the decision has a randomised experiment already")?;
        let change = Change::new("randomized_experiment", new.id, "randomized_experiment.create");
        cx.record(change.details(json!({ "decision": self.decision }))).await?;
        Ok(new)
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Changes what was expected and what came.
pub struct Update {
    /// Which one.
    pub id: Id<RandomizedExperiment>,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// The change.
    pub edit: Edit<RandomizedDetails>,
}

impl UseCase for Update {
    const ACCESS: Access = WRITES;
    type Output = RandomizedExperiment;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<RandomizedExperiment, ServiceError> {
        let mut experiment = stored(cx, self.id).await?;
        self.expected.check(experiment.version)?;
        let mut details = experiment.details;
        (self.edit)(&mut details)?;
        let details = checked(&details)?;
        let fields = details.changes(&experiment.details);
        if !fields.is_empty() {
            experiment.details = details;
            experiment.mark_changed(cx.now);
            cx.uow.randomized_experiments().save(&experiment).await.or_again()?;
            let change = Change::new("randomized_experiment", experiment.id, "randomized_experiment.update");
            cx.record(change.fields(&fields)).await?;
        }
        Ok(experiment)
    }
}

impl Writes for Update {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}
