//! Random values of experiments.

use domain::engagement::{
    ComparisonResult, ExperimentMetric, ExperimentResults, ExperimentStatus, ExperimentVariant,
    ExperimentWinner, MetricDirection, MetricKind, MetricResult, ResultReason, SampleRatioResult,
    VariantResult, VariantUnits,
};

use super::Random;

/// Characters of the longest key of a variant.
const LONGEST_KEY: usize = 50;

/// Why something is not said.
const REASONS: [ResultReason; 3] =
    [ResultReason::NoUnits, ResultReason::ZeroVariance, ResultReason::NotEnoughData];

impl Random {
    /// Where an experiment is in its life.
    pub(crate) fn experiment_status(&mut self) -> ExperimentStatus {
        self.pick_if_any(ExperimentStatus::ALL).unwrap_or(ExperimentStatus::Draft)
    }

    /// Two to four variants, mostly all with different keys.
    pub(crate) fn experiment_variants(&mut self) -> Vec<ExperimentVariant> {
        let mut variants: Vec<ExperimentVariant> = Vec::new();
        for _ in 0..2 + self.below(3) {
            let is_taken = |key: &str| variants.iter().any(|variant| variant.key == key);
            let key = self.free_key(LONGEST_KEY, is_taken);
            variants.push(ExperimentVariant { key, weight: self.share() });
        }
        variants
    }

    /// The goal or a guardrail.
    pub(crate) fn experiment_metric(&mut self) -> ExperimentMetric {
        ExperimentMetric {
            name: self.metric_name(),
            kind: self.metric_kind(),
            direction: self.pick_if_any(MetricDirection::ALL).unwrap_or(MetricDirection::Up),
        }
    }

    /// Who won, with a reason or without.
    pub(crate) fn experiment_winner(&mut self) -> ExperimentWinner {
        let variant = self.name(LONGEST_KEY);
        ExperimentWinner { variant, reason: self.maybe(|random| random.name(500)) }
    }

    /// Results, as they are kept in JSON: every number is one that JSON can say.
    pub(crate) fn experiment_results(&mut self) -> ExperimentResults {
        ExperimentResults {
            phase: self.number(1),
            units: self.below(u64::MAX),
            excluded: self.below(3),
            excluded_warning: self.coin(),
            variants: (0..self.below(3)).map(|_| self.variant_units()).collect(),
            sample_ratio: SampleRatioResult {
                chi2: self.figure(),
                p: self.figure(),
                warning: self.coin(),
                reason: self.reason(),
                leaks: self.words(),
            },
            metrics: (0..self.below(2)).map(|_| self.metric_result()).collect(),
        }
    }

    fn metric_kind(&mut self) -> MetricKind {
        self.pick_if_any(MetricKind::ALL).unwrap_or(MetricKind::Count)
    }

    fn figure(&mut self) -> Option<f64> {
        self.maybe(|random| random.pick(&[0.0, -0.25, 0.1, 1.0 / 3.0, 1.0, 1e6]))
    }

    fn interval(&mut self) -> Option<[f64; 2]> {
        self.figure().map(|lower| [lower, lower + 0.5])
    }

    fn reason(&mut self) -> Option<ResultReason> {
        self.maybe(|random| random.pick_if_any(&REASONS)).flatten()
    }

    fn variant_units(&mut self) -> VariantUnits {
        VariantUnits { key: self.name(LONGEST_KEY), units: self.below(100), expected: self.figure() }
    }

    fn metric_result(&mut self) -> MetricResult {
        let of_variant = VariantResult {
            key: self.name(LONGEST_KEY),
            units: self.below(100),
            mean: self.figure(),
            variance: self.figure(),
            reason: self.reason(),
        };
        let comparison = ComparisonResult {
            variant: self.name(LONGEST_KEY),
            against: self.name(LONGEST_KEY),
            difference: self.figure(),
            relative: self.figure(),
            interval: self.interval(),
            relative_interval: self.interval(),
            p: self.figure(),
            p_adjusted: self.figure(),
            reason: self.reason(),
        };
        MetricResult {
            name: self.name(100),
            kind: self.metric_kind(),
            variants: vec![of_variant],
            comparisons: vec![comparison],
        }
    }
}
