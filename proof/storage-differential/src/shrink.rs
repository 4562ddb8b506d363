//! Shrinks a sequence that shows a difference: removes units and calls as long as a difference
//! remains.

use crate::runner::{Difference, Target, run};
use crate::sequence::{Sequence, Unit};

/// Maximum number of runs.
const MOST_RUNS: usize = 600;

/// The sequence, shortened, and the difference that it shows.
pub(crate) async fn shrink(
    sequence: &Sequence,
    target: &Target,
    difference: Difference,
) -> (Sequence, Difference) {
    let mut shorter = Shorter { target, best: sequence.clone(), difference, runs: 0 };
    shorter.drop_the_rest().await;
    let mut size = shorter.best.units.len().div_ceil(2);
    while size > 0 {
        shorter.drop_units(size).await;
        size /= 2;
    }
    shorter.drop_ops().await;
    shorter.drop_units(1).await;
    (shorter.best, shorter.difference)
}

struct Shorter<'t> {
    target: &'t Target,
    best: Sequence,
    difference: Difference,
    runs: usize,
}

impl Shorter<'_> {
    /// Keeps a candidate if it still shows a difference.
    async fn offer(&mut self, candidate: Sequence) -> bool {
        if self.runs >= MOST_RUNS {
            return false;
        }
        self.runs += 1;
        let Some(difference) = run(&candidate, &[self.target]).await.differences.pop() else { return false };
        (self.best, self.difference) = (candidate, difference);
        true
    }

    /// Removes the calls after the difference, and the reads of the final state that agree.
    async fn drop_the_rest(&mut self) {
        let mut candidate = self.best.clone();
        if self.difference.unit < candidate.units.len() {
            candidate.units.truncate(self.difference.unit + 1);
            candidate.closing.ops.clear();
        } else if let Some(op) = candidate.closing.ops.get(self.difference.op).cloned() {
            candidate.closing.ops = vec![op];
        }
        self.offer(candidate).await;
    }

    async fn drop_units(&mut self, size: usize) {
        let mut end = self.best.units.len();
        while end > 0 {
            let begin = end.saturating_sub(size);
            let mut candidate = self.best.clone();
            candidate.units.drain(begin..end);
            self.offer(candidate).await;
            end = begin;
        }
    }

    async fn drop_ops(&mut self) {
        for unit in (0..self.best.units.len()).rev() {
            let ops = self.best.units.get(unit).map_or(0, |unit| unit.ops.len());
            for op in (0..ops).rev() {
                let mut candidate = self.best.clone();
                if let Some(Unit { ops, .. }) = candidate.units.get_mut(unit)
                    && op < ops.len()
                {
                    ops.remove(op);
                }
                self.offer(candidate).await;
            }
        }
    }
}
