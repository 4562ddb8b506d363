//! Which variant a unit is in, and what a phase of an experiment comes to.

use domain::{
    Id, Timestamp,
    engagement::{
        AssignmentMode, Evidence, Experiment, ExperimentMetric, ExperimentResults, ExperimentVariant,
        Measured, MetricFigures, MetricKind, NoWinner, PhaseFigures, VariantExposure, check_unit, winner,
    },
    identity::Grant,
    validation::Checker,
};

use super::experiments::{check_running, stored};
use crate::{Access, Cx, ServiceError, UseCase};

/// Outcomes that are read at once.
const PAGE: usize = 10_000;

/// Which variant a unit is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assigned {
    /// Its key; none of a unit outside of the traffic.
    pub variant: Option<String>,
    /// In this phase.
    pub phase: i64,
}

/// Says which variant of an experiment a unit is in; nothing is recorded.
pub struct Assign {
    /// Of this experiment.
    pub id: Id<Experiment>,
    /// Who.
    pub unit: String,
}

impl UseCase for Assign {
    const ACCESS: Access = Access::Desk;
    type Output = Assigned;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Assigned, ServiceError> {
        let (mut c, mut unit) = (Checker::new(), self.unit.clone());
        check_unit(&mut unit, &mut c);
        c.finish()?;
        let experiment = stored(cx, self.id).await?;
        check_running(&experiment)?;
        if experiment.details.assignment == AssignmentMode::External {
            let detail = "units of this experiment are assigned outside: the caller says the variant with \
                          the exposure";
            return Err(ServiceError::conflict("assigned_outside", detail));
        }
        let phase = experiment.to_phase();
        Ok(Assigned { variant: phase.variant_of(&unit).map(str::to_owned), phase: phase.phase })
    }
}

/// What a phase comes to, and who would win by it.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultsView {
    /// The results.
    pub results: ExperimentResults,
    /// The variant that the evidence is for, or why it is for none. Only of the newest phase of one that runs
    /// or is completed, while there is no winner.
    pub recommended: Option<Result<String, NoWinner>>,
}

/// Reads what a phase of an experiment comes to.
pub struct Results {
    /// Of this experiment.
    pub id: Id<Experiment>,
    /// Which phase; the newest when it is not given.
    pub phase: Option<i64>,
}

impl UseCase for Results {
    const ACCESS: Access = Access::Grant(Grant::Analyse);
    type Output = ResultsView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<ResultsView, ServiceError> {
        let experiment = stored(cx, self.id).await?;
        let phase = self.phase.unwrap_or(experiment.phase);
        if phase != experiment.phase {
            let variants = cx.uow.experiments().variants(experiment.id, phase).await?;
            if variants.is_empty() {
                return Err(ServiceError::invalid("/phase", "unknown", "is no phase of the experiment"));
            }
            let results = computed(cx, &experiment, phase, &variants).await?;
            return Ok(ResultsView { results, recommended: None });
        }
        let results = match &experiment.results_json {
            Some(frozen) => frozen.clone(),
            None => computed(cx, &experiment, phase, &experiment.details.variants).await?,
        };
        let recommended = if experiment.awaits_winner() {
            let until = experiment.end_date.unwrap_or(cx.now);
            Some(winner(&evidence(&experiment, &results, until), None).map(str::to_owned))
        } else {
            None
        };
        Ok(ResultsView { results, recommended })
    }
}

/// What a winner is judged by, with the results of the newest phase.
pub(super) fn evidence<'a>(
    experiment: &'a Experiment,
    results: &'a ExperimentResults,
    until: Timestamp,
) -> Evidence<'a> {
    Evidence {
        details: &experiment.details,
        results,
        phase_started_at: experiment.phase_started_at,
        until,
        winner: experiment.winner.as_ref().map(|winner| winner.variant.as_str()),
    }
}

/// What a phase with these variants comes to now.
pub(super) async fn computed(
    cx: &mut Cx<'_>,
    experiment: &Experiment,
    phase: i64,
    variants: &[ExperimentVariant],
) -> Result<ExperimentResults, ServiceError> {
    let counts = cx.uow.experiment_units().counts(experiment.id, phase).await?;
    let excluded: u64 = counts.iter().filter(|count| count.excluded).map(|count| count.units).sum();
    let exposure = |variant: &ExperimentVariant| {
        let own = counts.iter().filter(|count| !count.excluded && count.variant == variant.key);
        let units = own.map(|count| count.units).sum();
        VariantExposure { key: variant.key.clone(), weight: variant.weight, units }
    };
    let exposures: Vec<VariantExposure> = variants.iter().map(exposure).collect();
    let (followed, mut metrics) = (experiment.details.metrics().collect::<Vec<_>>(), Vec::new());
    for metric in followed {
        let measured = measured(cx, (experiment.id, phase), metric, variants).await?;
        metrics.push(MetricFigures { metric: metric.clone(), measured });
    }
    Ok(PhaseFigures { phase, variants: exposures, excluded, metrics }.results())
}

/// What was measured in each variant. In the order of units, since another one may change the last digits.
async fn measured(
    cx: &mut Cx<'_>,
    (experiment, phase): (Id<Experiment>, i64),
    metric: &ExperimentMetric,
    variants: &[ExperimentVariant],
) -> Result<Vec<Measured>, ServiceError> {
    let mut measured = vec![Measured::default(); variants.len()];
    let mut after: Option<String> = None;
    loop {
        let units = cx.uow.experiment_units();
        let mut values = units.values(experiment, phase, &metric.name, after.as_deref(), PAGE).await?;
        for value in &values {
            let own = variants.iter().zip(&mut measured).find(|(variant, _)| variant.key == value.variant);
            let Some((_, own)) = own else { continue };
            if metric.kind == MetricKind::Proportion {
                own.conversions += u64::from(value.value > 0.5);
            } else {
                own.values.add(value.value);
            }
        }
        if values.len() < PAGE {
            return Ok(measured);
        }
        after = values.pop().map(|last| last.unit);
    }
}
