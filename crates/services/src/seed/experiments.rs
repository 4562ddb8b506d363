//! An experiment of the seed: it runs, and some units saw its variants.

use domain::{
    Id,
    engagement::{
        AssignmentMode, Experiment, ExperimentDetails, ExperimentMetric, ExperimentRefusal,
        ExperimentVariant, Exposure, MetricDirection, MetricKind, Outcome,
    },
};
use repositories::Root;

use super::{seed_id, seed_time};
use crate::{Cx, ServiceError};

/// Tell the ids of these rows from those of others of the seed.
const EXPERIMENTS: u8 = 33;
const OUTCOMES: u8 = 34;

/// Units that came in.
const UNITS: u16 = 12;

fn id() -> Id<Experiment> {
    seed_id(EXPERIMENTS, 0)
}

/// What is held while it is added.
pub(super) fn root() -> Root {
    Root::Experiment(id())
}

fn metric(name: &str, kind: MetricKind, direction: MetricDirection) -> ExperimentMetric {
    ExperimentMetric { name: name.to_owned(), kind, direction }
}

fn experiment() -> Result<Experiment, ExperimentRefusal> {
    let variant = |key: &str| ExperimentVariant { key: key.to_owned(), weight: 0.5 };
    let details = ExperimentDetails {
        name: "Shorter answers".to_owned(),
        description: "Whether people answer more often when the first sentence stands alone.".to_owned(),
        assignment: AssignmentMode::Hash,
        traffic_split: 1.0,
        variants: vec![variant("long"), variant("short")],
        metric: metric("answered_back", MetricKind::Proportion, MetricDirection::Up),
        guardrails: vec![metric("complaints", MetricKind::Count, MetricDirection::Down)],
        minimum_days: 7,
        minimum_units: 100,
    };
    let mut experiment = Experiment::new(id(), details, seed_time(250));
    experiment.start(seed_time(251))?;
    Ok(experiment)
}

/// What units saw, by the hash.
fn exposures(experiment: &Experiment) -> Vec<Exposure> {
    let phase = experiment.to_phase();
    let exposure = |number: u16| {
        let unit = format!("seed-{number}");
        let variant = phase.variant_of(&unit)?.to_owned();
        Some(Exposure {
            experiment_id: experiment.id,
            phase: phase.phase,
            unit,
            variant,
            excluded: false,
            exposed_at: seed_time(252 + i64::from(number)),
        })
    };
    (0..UNITS).filter_map(exposure).collect()
}

/// What was measured of them: of each whether it answered, of every fourth how often it complained.
fn outcomes(experiment: &Experiment, exposures: &[Exposure]) -> Vec<Outcome> {
    let (goal, guardrail) = (&experiment.details.metric, experiment.details.guardrails.first());
    let mut outcomes: Vec<Outcome> = Vec::new();
    for (number, exposure) in (0_u16..).zip(exposures) {
        let complaint = guardrail.filter(|_| number % 4 == 3).map(|metric| (metric, 1.0));
        let answer = (goal, f64::from(u8::from(number % 3 == 0)));
        for (metric, value) in std::iter::once(answer).chain(complaint) {
            let place = u16::try_from(outcomes.len()).unwrap_or(u16::MAX);
            outcomes.push(Outcome {
                id: seed_id(OUTCOMES, place),
                experiment_id: exposure.experiment_id,
                phase: exposure.phase,
                metric: metric.name.clone(),
                unit: exposure.unit.clone(),
                variant: exposure.variant.clone(),
                value,
                created_at: seed_time(270 + i64::from(number)),
            });
        }
    }
    outcomes
}

/// Adds it where it is missing. Once it is there, its units are left as they are.
pub(super) async fn add(cx: &mut Cx<'_>) -> Result<u64, ServiceError> {
    if cx.uow.experiments().lookup(id()).await?.is_some() {
        return Ok(0);
    }
    let experiment = experiment()?;
    let exposures = exposures(&experiment);
    let outcomes = outcomes(&experiment, &exposures);
    cx.uow.experiments().add(&experiment).await?;
    cx.uow.experiment_units().expose(&exposures).await?;
    cx.uow.experiment_units().record(&outcomes).await?;
    Ok(u64::try_from(1 + exposures.len() + outcomes.len()).unwrap_or(u64::MAX))
}
