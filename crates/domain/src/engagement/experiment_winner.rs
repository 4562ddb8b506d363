//! Who wins an experiment, and why nobody does.

use chrono::TimeDelta;

use crate::{
    Timestamp,
    engagement::{ComparisonResult, ExperimentDetails, ExperimentResults, MetricDirection, MetricResult},
    text_enum::text_enum,
};

/// A difference less probable by chance than this is one. The goal's p is Holm's, so that more variants
/// do not make a false winner more probable; a guardrail's is not, since there a miss is what costs.
const SIGNIFICANT_BELOW: f64 = 0.05;

text_enum! {
    /// Why there is no winner, or why the one that was named is refused. The later, the nearer it came.
    pub enum NoWinner {
        /// There is one already.
        SecondWinner = "second_winner",
        /// No variant has that key.
        UnknownVariant = "unknown_variant",
        /// The phase did not run for the days that were asked for.
        MinimumDays = "minimum_days",
        /// The phase does not have the units that were asked for.
        MinimumUnits = "minimum_units",
        /// Something sends units to the wrong variants: no figure can be trusted.
        SampleRatio = "sample_ratio",
        /// The goal is not better than the baseline's.
        NotBetter = "not_better",
        /// It is, or may be; but chance alone could do that.
        NotSignificant = "not_significant",
        /// Whether a guardrail is harmed cannot be said.
        GuardrailUnknown = "guardrail_unknown",
        /// A guardrail is worse than the baseline's.
        GuardrailHarmed = "guardrail_harmed",
    }
}

impl NoWinner {
    /// Whether the variant may be taken all the same, with a reason that is kept. It is then for a person
    /// to answer for; a second winner, or one that does not exist, is none by any reason.
    pub const fn yields_to_reason(self) -> bool {
        !matches!(self, Self::SecondWinner | Self::UnknownVariant)
    }
}

/// What a winner is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    /// The goal, the guardrails and what evidence is asked for.
    pub details: &'a ExperimentDetails,
    /// The results of the newest phase.
    pub results: &'a ExperimentResults,
    /// When that phase began.
    pub phase_started_at: Option<Timestamp>,
    /// Until when units came in: now, or the end of the experiment.
    pub until: Timestamp,
    /// The winner that there is already.
    pub winner: Option<&'a str>,
}

/// The winner: the variant that is named, if the evidence is for it; without a name the variant that the
/// evidence is for, by the largest gain.
///
/// A variant wins that is significantly better than the baseline and harms no guardrail; the baseline, if
/// every other variant is significantly worse. Before, the phase must have had its days and units, no warning
/// of its sample ratio, and no unit in a variant of weight 0.
pub fn winner<'a>(evidence: &Evidence<'a>, named: Option<&str>) -> Result<&'a str, NoWinner> {
    if evidence.winner.is_some() {
        return Err(NoWinner::SecondWinner);
    }
    let keys: Vec<&'a str> = evidence.results.variants.iter().map(|variant| variant.key.as_str()).collect();
    let Some(named) = named else {
        evidence.suffices()?;
        return best(keys.into_iter().map(|key| (key, evidence.gain(key))));
    };
    let key = keys.into_iter().find(|key| *key == named).ok_or(NoWinner::UnknownVariant)?;
    evidence.suffices()?;
    evidence.gain(key)?;
    Ok(key)
}

/// The largest gain; without one, what came nearest. Of equal gains the first in the order of variants.
fn best<'a>(judged: impl Iterator<Item = (&'a str, Result<f64, NoWinner>)>) -> Result<&'a str, NoWinner> {
    let mut best: Option<(&str, f64)> = None;
    let mut nearest = NoWinner::NotBetter;
    for (key, gain) in judged {
        match gain {
            Ok(gain) if best.is_none_or(|(_, most)| gain > most) => best = Some((key, gain)),
            Ok(_) => {}
            Err(refused) => nearest = nearest.max(refused),
        }
    }
    best.map(|(key, _)| key).ok_or(nearest)
}

impl Evidence<'_> {
    /// What holds for all variants alike.
    fn suffices(&self) -> Result<(), NoWinner> {
        let days = TimeDelta::try_days(self.details.minimum_days);
        let due = self.phase_started_at.zip(days).and_then(|(start, days)| start.checked_add_signed(days));
        if due.is_none_or(|due| self.until < due) {
            return Err(NoWinner::MinimumDays);
        }
        if i64::try_from(self.results.units).is_ok_and(|units| units < self.details.minimum_units) {
            return Err(NoWinner::MinimumUnits);
        }
        // The χ² test is over variants with a weight: units of those without are outside of it, and were sent
        // there wrongly all the same.
        let ratio = &self.results.sample_ratio;
        if ratio.warning || !ratio.leaks.is_empty() {
            return Err(NoWinner::SampleRatio);
        }
        Ok(())
    }

    /// How much better a variant is, above zero, if that is shown and no guardrail is in the way. Of the
    /// baseline: than the next best.
    fn gain(&self, key: &str) -> Result<f64, NoWinner> {
        let goal = &self.details.metric;
        let comparisons =
            self.metric(&goal.name).map(|metric| metric.comparisons.as_slice()).unwrap_or_default();
        let Some(own) = comparisons.iter().find(|comparison| comparison.variant == key) else {
            let losses = comparisons.iter().map(|other| shown(other, goal.direction.opposite()));
            let least = losses.reduce(|one, other| Ok(one?.min(other?)));
            return least.unwrap_or(Err(NoWinner::NotSignificant));
        };
        let gain = shown(own, goal.direction)?;
        for guardrail in &self.details.guardrails {
            let metric = self.metric(&guardrail.name).ok_or(NoWinner::GuardrailUnknown)?;
            let comparison = metric.comparisons.iter().find(|comparison| comparison.variant == key);
            held(comparison.ok_or(NoWinner::GuardrailUnknown)?, guardrail.direction)?;
        }
        Ok(gain)
    }

    fn metric(&self, name: &str) -> Option<&MetricResult> {
        self.results.metrics.iter().find(|metric| metric.name == name)
    }
}

/// The gain against the baseline, if it is one and not chance.
fn shown(comparison: &ComparisonResult, direction: MetricDirection) -> Result<f64, NoWinner> {
    let Some(gain) = comparison.difference.map(|difference| direction.gain(difference)) else {
        return Err(NoWinner::NotSignificant);
    };
    if gain <= 0.0 {
        return Err(NoWinner::NotBetter);
    }
    let significant = comparison.p_adjusted.is_some_and(|p| p < SIGNIFICANT_BELOW);
    if significant { Ok(gain) } else { Err(NoWinner::NotSignificant) }
}

/// Whether a guardrail is not shown to be worse. Where there is no test, only a difference that is not
/// worse holds: a guardrail that measures nothing guards nothing.
fn held(comparison: &ComparisonResult, direction: MetricDirection) -> Result<(), NoWinner> {
    let is_worse = comparison.difference.map(|difference| direction.gain(difference) < 0.0);
    match (is_worse, comparison.p) {
        (Some(true), Some(p)) if p < SIGNIFICANT_BELOW => Err(NoWinner::GuardrailHarmed),
        (Some(false), _) | (Some(true), Some(_)) => Ok(()),
        _ => Err(NoWinner::GuardrailUnknown),
    }
}

#[cfg(test)]
#[path = "experiment_winner_tests.rs"]
mod tests;
