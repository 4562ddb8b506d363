//! What experiments must satisfy together and no constraint can say (`lyceum db verify`).

use std::collections::HashMap;

use domain::{
    editing::Details,
    engagement::{Experiment, ExperimentDetails, ExperimentVariant},
    validation::{Checker, dotted},
};
use repositories::{
    MAX_LIMIT, PageRequest, StorageError,
    engagement::{ExperimentFilter, UnitValue},
};

use super::verify::each;
use crate::{Cx, ServiceError};

/// Outcomes that are read at once.
const AT_ONCE: usize = 1_000;

/// Variants are such as may be made, and outcomes of what their unit saw, in every phase; results and winner
/// are of the newest.
pub(super) async fn verify(cx: &mut Cx<'_>, problems: &mut Vec<String>) -> Result<(), ServiceError> {
    each!(|page| cx.uow.experiments().list(&ExperimentFilter::default(), &page), problems, |experiment| {
        let id = experiment.id;
        problems.extend(of_experiment(experiment).into_iter().map(|what| format!("experiment {id}: {what}")));
        for phase in 1..experiment.phase {
            let variants = cx.uow.experiments().variants(id, phase).await?;
            // Where one is missing, the number of phases cannot be trusted either.
            let is_missing = variants.is_empty();
            let faults = of_variants(&experiment.details, variants);
            problems.extend(faults.into_iter().map(|what| format!("experiment {id}, phase {phase}: {what}")));
            verify_outcomes(cx, experiment, phase, problems).await?;
            if is_missing {
                break;
            }
        }
        verify_outcomes(cx, experiment, experiment.phase, problems).await?;
    });
    Ok(())
}

/// Outcomes of a phase are of the variant that their unit saw; of units that are left out none counts.
async fn verify_outcomes(
    cx: &mut Cx<'_>,
    experiment: &Experiment,
    phase: i64,
    problems: &mut Vec<String>,
) -> Result<(), ServiceError> {
    let id = experiment.id;
    let mut strayed: usize = 0;
    for metric in experiment.details.metrics() {
        let mut after: Option<String> = None;
        loop {
            let of_units = cx.uow.experiment_units();
            let values = of_units.values(id, phase, &metric.name, after.as_deref(), AT_ONCE).await?;
            let mut units: Vec<String> = values.iter().map(|value| value.unit.clone()).collect();
            let exposures = cx.uow.experiment_units().exposures(id, phase, &units).await?;
            let seen: HashMap<&str, &str> =
                exposures.iter().map(|seen| (seen.unit.as_str(), seen.variant.as_str())).collect();
            let strays = |of: &&UnitValue| seen.get(of.unit.as_str()) != Some(&of.variant.as_str());
            strayed += values.iter().filter(strays).count();
            if values.len() < AT_ONCE {
                break;
            }
            after = units.pop();
        }
    }
    if strayed > 0 {
        problems.push(format!(
            "experiment {id}, phase {phase}: outcomes of another variant than their unit saw: {strayed}"
        ));
    }
    Ok(())
}

/// What is wrong with an experiment and its newest phase.
fn of_experiment(experiment: &Experiment) -> Vec<String> {
    let Experiment { details, phase, results_json, winner, .. } = experiment;
    let mut problems = of_variants(details, details.variants.clone());
    if let Some(results) = results_json {
        let measured = results.variants.iter().map(|variant| variant.key.as_str());
        let is_of_it = measured.eq(details.variants.iter().map(|variant| variant.key.as_str()));
        if results.phase != *phase || !is_of_it {
            problems.push("its results are not of its newest phase".to_owned());
        }
    }
    if winner.as_ref().is_some_and(|winner| !details.has_variant(&winner.variant)) {
        problems.push("its winner is no variant of its newest phase".to_owned());
    }
    problems
}

/// What is wrong with the variants of a phase.
fn of_variants(details: &ExperimentDetails, variants: Vec<ExperimentVariant>) -> Vec<String> {
    let (mut details, mut c) = (ExperimentDetails { variants, ..details.clone() }, Checker::new());
    details.check(&mut c);
    let faults = c.finish().err().map(|errors| errors.0).unwrap_or_default();
    let faults = faults.iter().filter(|fault| fault.pointer.starts_with("/variants"));
    faults.map(|fault| format!("{} {}", dotted(&fault.pointer), fault.message)).collect()
}
