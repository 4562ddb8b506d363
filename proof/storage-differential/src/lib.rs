//! The differential test: random sequences of contract calls run on several storages and on an
//! in-memory model; every result and every final state must agree.
//!
//! ```text
//! let tally = storage_differential::run_seeds(1..151, &targets).await?;
//! ```
//!
//! A failure is shrunk to a short script of calls that reproduces it. It names the seed, for which
//! [`Sequence::of`] always returns the same sequence. Random are the calls, their grouping into units
//! of work, which units roll back at their end, and all parameters, unusual values included.
#![deny(missing_docs)]

mod model;
mod ops;
mod outcome;
mod random;
mod runner;
mod sequence;
mod show;
mod shrink;
mod tally;

use std::fmt;

pub use model::Model;
pub use runner::{Difference, Reset, Target};
pub use sequence::{FEWEST_CALLS, Sequence};
pub use tally::{Calls, Tally};

/// A sequence on which a storage and the model differ, after shrinking.
#[derive(Debug)]
pub struct Failure {
    /// Seed of the whole sequence.
    pub seed: u64,
    /// The first difference.
    pub difference: Difference,
    /// The remaining units of the sequence, one call a line.
    pub script: String,
    /// Number of calls in them.
    pub calls: usize,
}

/// Runs the sequences of some seeds, up to the first difference.
pub async fn run_seeds(
    seeds: impl IntoIterator<Item = u64>,
    targets: &[Target],
) -> Result<Tally, Box<Failure>> {
    let mut tally = Tally::default();
    for seed in seeds {
        tally.add(&run_seed(seed, targets).await?);
    }
    Ok(tally)
}

/// Runs the sequence of a seed.
pub async fn run_seed(seed: u64, targets: &[Target]) -> Result<Tally, Box<Failure>> {
    let sequence = Sequence::of(seed);
    let all: Vec<&Target> = targets.iter().collect();
    let mut run = runner::run(&sequence, &all).await;
    let Some(difference) = run.differences.pop() else {
        let mut tally = Tally::default();
        tally.count(&sequence, &run.model);
        return Ok(tally);
    };
    let differs = targets.iter().find(|target| target.name == difference.target);
    let (sequence, difference) = match differs {
        Some(target) => shrink::shrink(&sequence, target, difference).await,
        None => (sequence, difference),
    };
    Err(Box::new(Failure::new(seed, &sequence, difference)))
}

impl Failure {
    fn new(seed: u64, sequence: &Sequence, difference: Difference) -> Self {
        let units = sequence.units.iter().chain([&sequence.closing]).filter(|unit| !unit.ops.is_empty());
        let script = units.map(ToString::to_string).collect();
        Self { seed, difference, script, calls: sequence.calls().count() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Difference { target, unit, op, expected, found } = &self.difference;
        writeln!(f, "{target} differs from the model, with seed {}; shortened to:", self.seed)?;
        writeln!(f, "{}", self.script)?;
        writeln!(f, "in unit {unit}, call {op} (from 0):")?;
        writeln!(f, "  the model: {expected}")?;
        write!(f, "  {target}: {found}")
    }
}

impl std::error::Error for Failure {}
