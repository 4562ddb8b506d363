//! Runs a sequence on the storages and on the model, and looks for the first difference.

use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::{BoxFuture, join_all};
use repositories::{Erased, Storage, StorageError, UnitOfWork, Work, WorkError};

use crate::model::{Model, any_of};
use crate::ops::Op;
use crate::outcome::{End, Step, UnitOutcome};
use crate::sequence::{Sequence, Unit};

/// Deletes every row of a storage.
pub type Reset = Box<dyn Fn() -> BoxFuture<'static, Result<(), StorageError>> + Send + Sync>;

/// A storage to be compared.
pub struct Target {
    /// Its name in reports.
    pub name: String,
    /// The storage.
    pub storage: Arc<dyn Storage>,
    /// Empties it.
    pub reset: Reset,
}

/// Where a storage and the model differ.
#[derive(Debug, Clone)]
pub struct Difference {
    /// The storage.
    pub target: String,
    /// Index of the unit; the number of units for the one that reads the final state.
    pub unit: usize,
    /// Index of the call in it.
    pub op: usize,
    /// Outcome in the model.
    pub expected: String,
    /// Outcome in the storage.
    pub found: String,
}

/// The outcome of a sequence.
pub struct Run {
    /// Outcomes of the units in the model, the closing one last.
    pub model: Vec<UnitOutcome>,
    /// The first difference of each storage that has one.
    pub differences: Vec<Difference>,
}

/// Runs a sequence on all storages concurrently.
pub async fn run(sequence: &Sequence, targets: &[&Target]) -> Run {
    let model = play(sequence, &Model::default()).await;
    let runs = targets.iter().map(|target| async {
        match (target.reset)().await {
            Ok(()) => compare(target, &model, &play(sequence, target.storage.as_ref()).await),
            Err(error) => Some(Difference {
                target: target.name.clone(),
                unit: 0,
                op: 0,
                expected: "an empty storage".to_owned(),
                found: format!("it cannot be emptied: {error}"),
            }),
        }
    });
    let differences = join_all(runs).await.into_iter().flatten().collect();
    Run { model, differences }
}

async fn play(sequence: &Sequence, storage: &dyn Storage) -> Vec<UnitOutcome> {
    let mut outcomes = Vec::with_capacity(sequence.units.len() + 1);
    for unit in sequence.units.iter().chain([&sequence.closing]) {
        outcomes.push(run_unit(unit, storage).await);
    }
    outcomes
}

/// Runs a unit up to the first call that fails.
async fn run_unit(unit: &Unit, storage: &dyn Storage) -> UnitOutcome {
    // Not the result of the unit, since that is lost when the commit fails. A unit may run more than
    // once: the last run counts.
    let steps: Arc<Mutex<Vec<Step>>> = Arc::default();
    let (ops, gives_up, noted) = (unit.ops.clone(), unit.gives_up, Arc::clone(&steps));
    let work: Work = Box::new(move |uow| {
        let (ops, noted) = (ops.clone(), Arc::clone(&noted));
        Box::pin(async move {
            let mut steps = Vec::with_capacity(ops.len());
            let ended = run_ops(&ops, uow, &mut steps).await;
            *noted.lock().unwrap_or_else(PoisonError::into_inner) = steps;
            ended?;
            if gives_up { Err(WorkError::Abort(Box::new(()))) } else { Ok(Box::new(()) as Erased) }
        })
    });
    let outcome =
        if unit.writes { storage.run_write(Vec::new(), work).await } else { storage.run_read(work).await };
    let steps = std::mem::take(&mut *steps.lock().unwrap_or_else(PoisonError::into_inner));
    let end = match outcome {
        Ok(_) => End::Kept,
        Err(WorkError::Abort(_)) => End::GaveUp,
        Err(WorkError::Storage(error)) if is_refusal(steps.last(), &error) => End::GaveUp,
        Err(WorkError::Storage(error)) => End::Failed(error.to_string()),
    };
    UnitOutcome { steps, end }
}

/// Whether a unit failed with the error of its last call.
fn is_refusal(last: Option<&Step>, error: &StorageError) -> bool {
    matches!(last, Some(Step::Refused { text, .. }) if *text == error.to_string())
}

/// Makes calls up to the first that fails. Errors that the storage retries are not recorded.
async fn run_ops(ops: &[Op], uow: &mut dyn UnitOfWork, steps: &mut Vec<Step>) -> Result<(), StorageError> {
    for op in ops {
        match op.run(&mut *uow).await {
            Ok(answer) => steps.push(Step::Done(answer)),
            Err(error) => {
                if !matches!(
                    error,
                    StorageError::Retryable(_)
                        | StorageError::Unavailable(_)
                        | StorageError::OutcomeUnknown(_)
                ) {
                    steps.push(Step::Refused { classes: any_of(&error), text: error.to_string() });
                }
                return Err(error);
            }
        }
    }
    Ok(())
}

/// The first outcome of a storage that the model does not allow.
fn compare(target: &Target, model: &[UnitOutcome], storage: &[UnitOutcome]) -> Option<Difference> {
    let mut units = model.iter().zip(storage).enumerate();
    let (unit, (expected, found)) = units.find(|(_, (expected, found))| !expected.allows(found))?;
    let differs = |op: &usize| match (expected.steps.get(*op), found.steps.get(*op)) {
        (Some(expected), Some(found)) => !expected.allows(found),
        _ => true,
    };
    let op = (0..expected.steps.len()).find(differs).unwrap_or(expected.steps.len());
    let text = |outcome: &UnitOutcome| match outcome.steps.get(op) {
        Some(step) => step.to_string(),
        None => format!("the unit ended: {:?}", outcome.end),
    };
    Some(Difference { target: target.name.clone(), unit, op, expected: text(expected), found: text(found) })
}
