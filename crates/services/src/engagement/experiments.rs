//! Experiments: prepared, run phase by phase, and decided by evidence or by a person who says why.

use domain::{
    Id, Timestamp,
    engagement::{
        Evidence, Experiment, ExperimentDetails, ExperimentRefusal, ExperimentResults, ExperimentStatus,
        ExperimentWinner, MAX_VARIANT_KEY, NoWinner, winner,
    },
    identity::Grant,
    validation::Checker,
};
use repositories::{AccountOf, Lock, Page, PageRequest, Root, engagement::ExperimentFilter};

use super::{
    experiment_results::{computed, evidence},
    holds,
};
use crate::{
    Access, Change, Cx, Edit, IfMatch, ServiceError, UseCase, Writes, error::OrAgain, precondition::checked,
};

const READS: Access = Access::Desk;
const WRITES: Access = Access::Grant(Grant::Manage);

/// Longest reason, in characters.
const MAX_REASON: usize = 500;

impl From<ExperimentRefusal> for ServiceError {
    fn from(refused: ExperimentRefusal) -> Self {
        Self::conflict(refused.code(), refused.message())
    }
}

/// The experiment as it is stored.
pub(super) async fn stored(cx: &mut Cx<'_>, id: Id<Experiment>) -> Result<Experiment, ServiceError> {
    cx.uow.experiments().lookup(id).await?.ok_or(ServiceError::NotFound("experiment"))
}

/// Refuses one that takes no units.
pub(super) fn check_running(experiment: &Experiment) -> Result<(), ServiceError> {
    let status = experiment.status;
    if status.takes_units() {
        return Ok(());
    }
    let running = ExperimentStatus::Running.as_str();
    let detail = format!("the experiment is {}: only one that is {running} takes units", status.as_str());
    Err(ServiceError::conflict("experiment_status", detail))
}

/// Saves a changed experiment.
async fn save(cx: &mut Cx<'_>, experiment: &Experiment) -> Result<(), ServiceError> {
    Ok(cx.uow.experiments().save(experiment).await.or_again()?)
}

/// Lists experiments by the time they were made, newest first.
pub struct List {
    /// Which experiments.
    pub filter: ExperimentFilter,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = READS;
    type Output = Page<Experiment>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<Experiment>, ServiceError> {
        Ok(cx.uow.experiments().list(&self.filter, &self.page).await?)
    }
}

/// Reads one experiment.
pub struct Get {
    /// Which one.
    pub id: Id<Experiment>,
}

impl UseCase for Get {
    const ACCESS: Access = READS;
    type Output = Experiment;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Experiment, ServiceError> {
        stored(cx, self.id).await
    }
}

/// Prepares an experiment.
pub struct Create {
    /// What is tried, and by what it is judged.
    pub details: ExperimentDetails,
}

impl UseCase for Create {
    const ACCESS: Access = WRITES;
    type Output = Experiment;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Experiment, ServiceError> {
        let experiment = Experiment::new(cx.new_id(), checked(&self.details)?, cx.now);
        cx.uow.experiments().add(&experiment).await?;
        cx.record(Change::new("experiment", experiment.id, "experiment.create")).await?;
        Ok(experiment)
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Changes an experiment. While it runs, other variants or another traffic begin a new phase.
pub struct Update {
    /// Which one.
    pub id: Id<Experiment>,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// The change.
    pub edit: Edit<ExperimentDetails>,
}

impl UseCase for Update {
    const ACCESS: Access = WRITES;
    type Output = Experiment;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Experiment, ServiceError> {
        let mut experiment = stored(cx, self.id).await?;
        self.expected.check(experiment.version)?;
        let mut details = experiment.details.clone();
        (self.edit)(&mut details)?;
        let phase = experiment.phase;
        let fields = experiment.edit(checked(&details)?, cx.now)?;
        if !fields.is_empty() {
            save(cx, &experiment).await?;
            let mut change = Change::new("experiment", experiment.id, "experiment.update").fields(&fields);
            if experiment.phase != phase {
                change = change.with("phase", experiment.phase);
            }
            cx.record(change).await?;
        }
        Ok(experiment)
    }
}

impl Writes for Update {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Experiment(self.id).exclusive()]
    }
}

/// Deletes an experiment that never ran.
pub struct Delete {
    /// Which one.
    pub id: Id<Experiment>,
    /// The version that was seen.
    pub expected: IfMatch,
}

impl UseCase for Delete {
    const ACCESS: Access = WRITES;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let experiment = stored(cx, self.id).await?;
        self.expected.check(experiment.version)?;
        let status = experiment.status;
        if status != ExperimentStatus::Draft {
            let draft = ExperimentStatus::Draft.as_str();
            let detail = format!("the experiment is {}: only a {draft} can be deleted", status.as_str());
            return Err(ServiceError::conflict("experiment_status", detail));
        }
        holds::check_experiment(cx, experiment.id).await?;
        cx.uow.experiments().remove(experiment.id).await?;
        cx.record(Change::new("experiment", experiment.id, "experiment.delete")).await
    }
}

impl Writes for Delete {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Holds.shared(), Root::Experiment(self.id).exclusive()]
    }
}

/// Takes an experiment to its next status, and says who won.
pub struct SetStatus {
    /// Which one.
    pub id: Id<Experiment>,
    /// The version that was seen, if that matters.
    pub expected: Option<IfMatch>,
    /// The next status; that of one that is completed stays when a winner is named.
    pub status: ExperimentStatus,
    /// Of a completed one: key of the variant that won.
    pub winner: Option<String>,
    /// Why it is taken although the evidence does not suffice.
    pub reason: Option<String>,
}

/// A winner that somebody names.
struct Named {
    key: String,
    reason: Option<String>,
}

impl SetStatus {
    /// The winner that is named, in its stored form.
    fn named(&self) -> Result<Option<Named>, ServiceError> {
        let (mut c, mut winner, mut reason) = (Checker::new(), self.winner.clone(), self.reason.clone());
        if let Some(key) = &mut winner {
            c.string("winner", key, 1, MAX_VARIANT_KEY);
            if self.status != ExperimentStatus::Completed {
                c.fail("winner", "not_allowed", "is only of one that is completed");
            }
        }
        if let Some(reason) = &mut reason {
            c.string("reason", reason, 1, MAX_REASON);
            if self.winner.is_none() {
                c.fail("reason", "not_allowed", "is only of a winner");
            }
        }
        c.finish()?;
        Ok(winner.map(|key| Named { key, reason }))
    }
}

/// Ends one that runs: its results are as they are now from then on.
async fn complete(
    cx: &mut Cx<'_>,
    experiment: &mut Experiment,
    named: Option<Named>,
) -> Result<(), ServiceError> {
    let (from, to) = (experiment.status, ExperimentStatus::Completed);
    if !from.may_become(to) {
        return Err(ExperimentRefusal::Status { from, to }.into());
    }
    let running = &*experiment;
    let results = computed(cx, running, running.phase, &running.details.variants).await?;
    let won = named.map(|named| judged(running, &results, cx.now, named)).transpose()?;
    Ok(experiment.complete(results, won, cx.now)?)
}

/// Names the winner of one that is completed, by the results that were kept.
fn declare(experiment: &mut Experiment, named: Named, now: Timestamp) -> Result<(), ServiceError> {
    let (Some(results), Some(end)) = (experiment.results_json.as_ref(), experiment.end_date) else {
        return Err(ExperimentRefusal::NotCompleted { status: experiment.status }.into());
    };
    let won = judged(experiment, results, end, named)?;
    Ok(experiment.declare(won, now)?)
}

/// The winner that is named, if the evidence is for it or a reason stands in for what is missing.
fn judged(
    experiment: &Experiment,
    results: &ExperimentResults,
    until: Timestamp,
    named: Named,
) -> Result<ExperimentWinner, ServiceError> {
    let evidence = evidence(experiment, results, until);
    let Named { key, reason } = named;
    match winner(&evidence, Some(key.as_str())) {
        // Where the evidence suffices no reason is kept.
        Ok(_) => Ok(ExperimentWinner { variant: key, reason: None }),
        Err(refused) if refused.yields_to_reason() && reason.is_some() => {
            Ok(ExperimentWinner { variant: key, reason })
        }
        Err(refused) => Err(refusal(refused, &evidence)),
    }
}

/// What is missing for the winner that was named.
fn refusal(refused: NoWinner, evidence: &Evidence<'_>) -> ServiceError {
    let Evidence { details, results, .. } = *evidence;
    let missing = match refused {
        NoWinner::UnknownVariant => {
            return ServiceError::invalid("/winner", "unknown", "is no variant of the newest phase");
        }
        NoWinner::SecondWinner => return ExperimentRefusal::SecondWinner.into(),
        NoWinner::MinimumDays => format!("the phase did not run for {} days", details.minimum_days),
        NoWinner::MinimumUnits => {
            format!("the phase has {} units of the {} that it needs", results.units, details.minimum_units)
        }
        NoWinner::SampleRatio => "units did not come to variants in the shares of their weights".to_owned(),
        NoWinner::NotBetter => format!("{} is not better in this variant", details.metric.name),
        NoWinner::NotSignificant => format!("the difference of {} may be chance", details.metric.name),
        NoWinner::GuardrailUnknown => "whether a guardrail is harmed cannot be said".to_owned(),
        NoWinner::GuardrailHarmed => "a guardrail is worse in this variant".to_owned(),
    };
    let detail = format!("{missing}; with a `reason`, which is kept, it wins all the same");
    ServiceError::conflict(refused.as_str(), detail)
}

impl UseCase for SetStatus {
    const ACCESS: Access = WRITES;
    type Output = Experiment;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Experiment, ServiceError> {
        let named = self.named()?;
        let mut experiment = stored(cx, self.id).await?;
        if let Some(expected) = self.expected {
            expected.check(experiment.version)?;
        }
        let from = experiment.status;
        let action = match (self.status, named) {
            (ExperimentStatus::Completed, Some(named)) if from == ExperimentStatus::Completed => {
                declare(&mut experiment, named, cx.now)?;
                "experiment.declare"
            }
            (ExperimentStatus::Completed, named) => {
                complete(cx, &mut experiment, named).await?;
                "experiment.complete"
            }
            (ExperimentStatus::Running, _) => {
                experiment.start(cx.now)?;
                "experiment.start"
            }
            (ExperimentStatus::Cancelled, _) => {
                experiment.cancel(cx.now)?;
                "experiment.cancel"
            }
            (to @ ExperimentStatus::Draft, _) => return Err(ExperimentRefusal::Status { from, to }.into()),
        };
        save(cx, &experiment).await?;
        let mut change = Change::new("experiment", experiment.id, action);
        if let Some(winner) = &experiment.winner {
            change = change.with("winner", winner.variant.clone()).with("by_reason", winner.reason.is_some());
        }
        cx.record(change).await?;
        Ok(experiment)
    }
}

impl Writes for SetStatus {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Experiment(self.id).exclusive()]
    }
}
