//! From the figures of a phase of an experiment to its results.

use statistics::{
    Comparison, Interval, Level, Moments, Proportion, Reason, compare_means, compare_proportions, holm,
};

use crate::engagement::{
    ComparisonResult, ExperimentMetric, ExperimentResults, MetricKind, MetricResult, SampleRatioResult,
    VariantResult, VariantUnits,
};

/// Units that were seen in two variants are warned of from one in so many of all on.
const EXCLUDED_WARNING: u64 = 100;

/// A variant of a phase, and who saw it.
#[derive(Debug, Clone, PartialEq)]
pub struct VariantExposure {
    /// Its key.
    pub key: String,
    /// Its weight in the phase.
    pub weight: f64,
    /// Units that were exposed to it and to no other.
    pub units: u64,
}

/// What was measured in one variant, of units that were exposed to it and to no other.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Measured {
    /// Of a proportion: units whose outcome is 1.
    pub conversions: u64,
    /// Of a mean or count: the outcomes, one a unit.
    pub values: Moments,
}

/// A metric of a phase.
#[derive(Debug, Clone, PartialEq)]
pub struct MetricFigures {
    /// Which one.
    pub metric: ExperimentMetric,
    /// By variant, in the order of the phase; nothing where one is missing.
    pub measured: Vec<Measured>,
}

/// What the results of a phase are computed from.
#[derive(Debug, Clone, PartialEq)]
pub struct PhaseFigures {
    /// Which phase.
    pub phase: i64,
    /// Its variants, the baseline first.
    pub variants: Vec<VariantExposure>,
    /// Units that were seen in two variants: in no other figure.
    pub excluded: u64,
    /// The goal, then the guardrails.
    pub metrics: Vec<MetricFigures>,
}

impl PhaseFigures {
    /// What they come to; the same figures give the same results.
    pub fn results(&self) -> ExperimentResults {
        let units: u64 = self.variants.iter().map(|variant| variant.units).sum();
        let (sample_ratio, variants) = sample_ratio(&self.variants);
        let seen = self.excluded.saturating_add(units);
        ExperimentResults {
            phase: self.phase,
            units,
            excluded: self.excluded,
            excluded_warning: self.excluded > 0 && self.excluded.saturating_mul(EXCLUDED_WARNING) >= seen,
            variants,
            sample_ratio,
            metrics: self.metrics.iter().map(|figures| metric_result(figures, &self.variants)).collect(),
        }
    }
}

fn sample_ratio(variants: &[VariantExposure]) -> (SampleRatioResult, Vec<VariantUnits>) {
    let groups: Vec<_> = variants.iter().map(|variant| (variant.units, variant.weight)).collect();
    let test = statistics::sample_ratio(&groups);
    // The test has an expectation of each variant with a weight only.
    let mut expected = test.expected.iter().copied();
    let units = |variant: &VariantExposure| VariantUnits {
        key: variant.key.clone(),
        units: variant.units,
        expected: if variant.weight > 0.0 { expected.next() } else { None },
    };
    let units = variants.iter().map(units).collect();
    let leaks = test.leaks.iter().filter_map(|at| Some(variants.get(*at)?.key.clone())).collect();
    let result = SampleRatioResult {
        chi2: finite(test.chi_square),
        p: finite(test.p),
        warning: test.warning,
        reason: test.reason,
        leaks,
    };
    (result, units)
}

fn metric_result(figures: &MetricFigures, variants: &[VariantExposure]) -> MetricResult {
    let measured = figures.measured.iter().copied().chain(std::iter::repeat(Measured::default()));
    let groups = variants.iter().map(|variant| variant.units).zip(measured);
    let kind = figures.metric.kind;
    let (summaries, comparisons) = match kind {
        MetricKind::Proportion => proportions(groups),
        MetricKind::Mean => means(groups.map(|(_, measured)| measured.values)),
        MetricKind::Count => means(groups.map(|(units, measured)| counts(units, measured.values))),
    };
    let keys = || variants.iter().map(|variant| variant.key.clone());
    MetricResult {
        name: figures.metric.name.clone(),
        kind,
        variants: keys().zip(summaries).map(|(key, summary)| summary.of_variant(key)).collect(),
        comparisons: compared(&keys().collect::<Vec<_>>(), &comparisons),
    }
}

/// Of units without an outcome nothing was counted: they are zeros.
fn counts(units: u64, mut values: Moments) -> Moments {
    values.add_zeros(units.saturating_sub(values.count()));
    values
}

/// What a group is by itself.
struct Summary {
    units: u64,
    mean: Option<f64>,
    variance: Option<f64>,
}

impl Summary {
    fn of_variant(self, key: String) -> VariantResult {
        let reason = match (self.mean, self.variance) {
            (None, _) => Some(Reason::NoUnits),
            (_, None) => Some(Reason::TooFewUnits),
            _ => None,
        };
        let (mean, variance) = (finite(self.mean), finite(self.variance));
        VariantResult { key, units: self.units, mean, variance, reason }
    }
}

type Judged = (Vec<Summary>, Vec<Comparison>);

fn proportions(groups: impl Iterator<Item = (u64, Measured)>) -> Judged {
    let groups: Vec<_> = groups
        .map(|(units, measured)| Proportion { successes: measured.conversions.min(units), units })
        .collect();
    let summary = |group: &Proportion| {
        let mean = group.rate();
        Summary { units: group.units, mean, variance: mean.map(|rate| rate * (1.0 - rate)) }
    };
    let compare =
        |baseline: &Proportion, group: &Proportion| compare_proportions(*baseline, *group, Level::USUAL);
    (groups.iter().map(summary).collect(), against_first(&groups, compare))
}

fn means(groups: impl Iterator<Item = Moments>) -> Judged {
    let groups: Vec<_> = groups.collect();
    let summary =
        |group: &Moments| Summary { units: group.count(), mean: group.mean(), variance: group.variance() };
    let compare = |baseline: &Moments, group: &Moments| compare_means(baseline, group, Level::USUAL);
    (groups.iter().map(summary).collect(), against_first(&groups, compare))
}

fn against_first<T>(groups: &[T], compare: impl Fn(&T, &T) -> Comparison) -> Vec<Comparison> {
    let Some((baseline, rest)) = groups.split_first() else { return Vec::new() };
    rest.iter().map(|group| compare(baseline, group)).collect()
}

fn compared(keys: &[String], comparisons: &[Comparison]) -> Vec<ComparisonResult> {
    let Some((baseline, rest)) = keys.split_first() else { return Vec::new() };
    let raw: Vec<_> = comparisons.iter().map(|comparison| finite(comparison.p)).collect();
    let adjusted = holm(&raw);
    rest.iter()
        .zip(comparisons)
        .zip(adjusted)
        .map(|((key, comparison), p_adjusted)| {
            said(comparison, (key.as_str(), baseline.as_str()), p_adjusted)
        })
        .collect()
}

fn said(
    comparison: &Comparison,
    (variant, against): (&str, &str),
    p_adjusted: Option<f64>,
) -> ComparisonResult {
    let relative = finite(comparison.relative);
    let relative_interval = bounds(comparison.relative_interval);
    // A baseline so near to zero that the quotient is no number is as good as zero.
    let lost = comparison.relative.is_some() != relative.is_some()
        || comparison.relative_interval.is_some() != relative_interval.is_some();
    ComparisonResult {
        variant: variant.to_owned(),
        against: against.to_owned(),
        difference: finite(comparison.difference),
        relative,
        interval: bounds(comparison.interval),
        relative_interval,
        p: finite(comparison.p),
        p_adjusted,
        reason: comparison.reason.or(lost.then_some(Reason::BaselineZero)),
    }
}

/// A number that JSON can say; −0.0 becomes 0.
fn finite(value: Option<f64>) -> Option<f64> {
    value.filter(|value| value.is_finite()).map(|value| value + 0.0)
}

fn bounds(interval: Option<Interval>) -> Option<[f64; 2]> {
    let interval = interval?;
    Some([finite(Some(interval.lower))?, finite(Some(interval.upper))?])
}

#[cfg(test)]
#[path = "experiment_figures_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "experiment_simulation_tests.rs"]
mod simulation_tests;
