//! How often each contract method was called, and how often a call had an effect or a result.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::outcome::{Step, UnitOutcome};
use crate::sequence::Sequence;

/// Calls of a method.
#[derive(Debug, Clone, Copy, Default)]
pub struct Calls {
    /// All calls.
    pub made: u64,
    /// Calls that found or changed something.
    pub useful: u64,
}

/// Calls of a run, without those that read the final state.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// Number of sequences.
    pub sequences: u64,
    /// Calls by method, named as in `accounts.add`.
    pub methods: BTreeMap<&'static str, Calls>,
}

impl Tally {
    pub(crate) fn count(&mut self, sequence: &Sequence, outcomes: &[UnitOutcome]) {
        self.sequences += 1;
        for (unit, outcome) in sequence.units.iter().zip(outcomes) {
            for (op, step) in unit.ops.iter().zip(&outcome.steps) {
                let calls = self.methods.entry(op.method).or_default();
                calls.made += 1;
                calls.useful += u64::from(matches!(step, Step::Done(answer) if answer.useful));
            }
        }
    }

    /// Adds the calls of another run.
    pub fn add(&mut self, other: &Self) {
        self.sequences += other.sequences;
        for (method, calls) in &other.methods {
            let sum = self.methods.entry(method).or_default();
            sum.made += calls.made;
            sum.useful += calls.useful;
        }
    }

    /// The sum over all methods.
    pub fn total(&self) -> Calls {
        self.methods.values().fold(Calls::default(), |sum, calls| Calls {
            made: sum.made + calls.made,
            useful: sum.useful + calls.useful,
        })
    }

    /// What is missing in the coverage of a run: every method must have found or changed something, only
    /// known methods may be called, and half of all calls must be useful.
    pub fn problems(&self, methods: &BTreeSet<String>) -> Vec<String> {
        let mut problems = Vec::new();
        for method in methods {
            match self.methods.get(method.as_str()) {
                None => problems.push(format!("{method} was never called")),
                Some(calls) if calls.useful == 0 => {
                    problems.push(format!("{method} never found or did anything"));
                }
                Some(_) => {}
            }
        }
        let unknown = self.methods.keys().filter(|method| !methods.contains(**method));
        problems.extend(unknown.map(|method| format!("{method} is no method of a contract")));
        let total = self.total();
        if total.useful * 2 < total.made {
            problems.push(format!("only {} of {} calls found or did something", total.useful, total.made));
        }
        problems
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total = self.total();
        for (method, calls) in &self.methods {
            writeln!(f, "{method:40} {:9} calls {:9} of use", calls.made, calls.useful)?;
        }
        write!(
            f,
            "{} sequences, {} methods, {} calls, {} of use",
            self.sequences,
            self.methods.len(),
            total.made,
            total.useful
        )
    }
}
