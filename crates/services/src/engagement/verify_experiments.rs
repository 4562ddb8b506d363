//! What experiments must satisfy together and no constraint can say (`lyceum db verify`).

use domain::{
    editing::Details,
    engagement::{Experiment, ExperimentDetails, ExperimentVariant},
    validation::{Checker, dotted},
};
use repositories::{MAX_LIMIT, PageRequest, StorageError, engagement::ExperimentFilter};

use super::verify::each;
use crate::{Cx, ServiceError};

/// Variants are such as may be made, in every phase; results and winner are of the newest.
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
            if is_missing {
                break;
            }
        }
    });
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
