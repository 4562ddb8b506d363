//! Sequences: units of work of random calls.

use std::fmt;

use futures_util::FutureExt;

use crate::model::Unit as ModelUnit;
use crate::ops::{Make, Op, Seen, Theme, desk, learning, people};
use crate::random::Random;

/// Minimum number of calls in a sequence, without those that read the final state.
pub const FEWEST_CALLS: usize = 30;
/// Upper bound (exclusive) of the calls beyond that.
const MORE_CALLS: u64 = 40;

/// A unit of work.
#[derive(Clone)]
pub struct Unit {
    /// Whether it may write.
    pub writes: bool,
    /// Its calls, in order.
    pub ops: Vec<Op>,
    /// Whether it rolls back at its end.
    pub gives_up: bool,
}

/// Units of work in order, and one more that reads the final state.
#[derive(Clone)]
pub struct Sequence {
    /// The units.
    pub units: Vec<Unit>,
    /// Reads the final state.
    pub closing: Unit,
}

impl Sequence {
    /// The sequence of a seed; deterministic.
    pub fn of(seed: u64) -> Self {
        let mut maker = Maker::new(seed);
        let wanted = FEWEST_CALLS + usize::try_from(maker.random.below(MORE_CALLS)).unwrap_or(0);
        let mut units = Vec::new();
        let mut calls = 0;
        while calls < wanted {
            let unit = maker.unit();
            calls += unit.ops.len();
            units.push(unit);
        }
        units.push(Unit { writes: true, ops: maker.seen.held(), gives_up: true });
        Self { units, closing: Unit { writes: false, ops: maker.seen.calls(), gives_up: false } }
    }

    /// Calls, without those of the closing unit.
    pub fn calls(&self) -> impl Iterator<Item = &Op> {
        self.units.iter().flat_map(|unit| &unit.ops)
    }
}

/// Generates units one after the other. It runs them on the model, so that each call is drawn from the
/// state that the earlier calls left.
struct Maker {
    random: Random,
    seen: Seen,
    theme: Theme,
    /// Number of foundations made so far.
    laid: usize,
}

impl Maker {
    fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let theme = match random.below(10) {
            0..2 => people(),
            2..5 => desk(),
            _ => learning(),
        };
        Self { random, seen: Seen::default(), theme, laid: 0 }
    }

    fn unit(&mut self) -> Unit {
        let before = self.random.state.clone();
        let begun = self.laid == self.theme.foundations.len();
        let writes = !begun || !self.random.once_in(4);
        let length = 1 + self.random.below(4);
        let mut unit = Unit { writes, ops: Vec::new(), gives_up: begun && self.random.once_in(8) };
        let mut refused = false;
        for _ in 0..length {
            let Some(make) = self.next(writes) else { break };
            let op = make(&mut self.random);
            refused = !self.run(&op);
            unit.ops.push(op);
            if refused {
                break;
            }
        }
        self.seen.note(&self.random.state);
        if refused || unit.gives_up {
            self.random.state = before;
        }
        unit
    }

    fn next(&mut self, writes: bool) -> Option<Make> {
        if let Some(make) = self.theme.foundations.get(self.laid) {
            self.laid += 1;
            return Some(*make);
        }
        // Writing units read as well.
        let from = if writes && !self.random.once_in(3) { &self.theme.writes } else { &self.theme.reads };
        self.random.pick_if_any(from)
    }

    /// Runs a call on the state within the unit; false if it fails.
    fn run(&mut self, op: &Op) -> bool {
        let mut unit = ModelUnit { state: std::mem::take(&mut self.random.state) };
        let outcome = op.run(&mut unit).now_or_never();
        self.random.state = unit.state;
        matches!(outcome, Some(Ok(_)))
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.writes { "write" } else { "read" };
        writeln!(f, "{kind}{}", if self.gives_up { ", then give up" } else { "" })?;
        self.ops.iter().try_for_each(|op| writeln!(f, "    {op}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_sequence_again() {
        let text = |seed| Sequence::of(seed).units.iter().map(Unit::to_string).collect::<String>();
        for seed in 0..20 {
            assert_eq!(text(seed), text(seed));
            assert_ne!(text(seed), text(seed + 1));
        }
    }

    #[test]
    fn sequences_are_long_enough() {
        for seed in 0..100 {
            assert!(Sequence::of(seed).calls().count() >= FEWEST_CALLS);
        }
    }
}
