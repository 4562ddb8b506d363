//! What a phase of an experiment comes to. What cannot be said is `null`, with a reason.

use domain::engagement::{
    ComparisonResult, MetricKind, MetricResult, NoWinner, ResultReason, SampleRatioResult, VariantResult,
    VariantUnits,
};
use services::engagement::experiment_results::ResultsView;

use crate::shapes::{MetricKindName, NoWinnerName, shown::body};

body! {
    /// Units of a variant.
    #[schema(as = VariantUnits, examples(json!({ "key": "short", "units": 512, "expected": 505.5 })))]
    VariantUnitsBody<'a> of variant: VariantUnits {
        key: &'a str,
        /// Units that saw it and no other.
        units: u64,
        /// Units that its weight lets expect; `null` of weight 0.
        expected: Option<f64>,
    }
}

body! {
    /// Whether units came to the variants in the shares that they were meant to: a χ² test of exposures.
    #[schema(as = SampleRatio, examples(json!({
        "chi2": 0.167, "p": 0.683, "warning": false, "reason": null, "leaks": []
    })))]
    SampleRatioBody<'a> of ratio: SampleRatioResult {
        chi2: Option<f64>,
        /// The probability of a deviation at least as large.
        p: Option<f64>,
        /// Something sends units to the wrong variants: no figure can be trusted.
        warning: bool,
        /// Why nothing is warned of although something may be wrong.
        #[schema(
            value_type = Option<String>,
            pattern = "^(no_units|too_few_units|zero_variance|baseline_zero|not_enough_data)$"
        )]
        reason: Option<&'static str> => ratio.reason.map(ResultReason::as_str),
        /// Keys of variants of weight 0 that have units all the same: outside of the test, and no winner either.
        leaks: &'a [String],
    }
}

body! {
    /// A metric in one variant.
    #[schema(as = VariantResult, examples(json!({
        "key": "short", "units": 512, "mean": 0.25, "variance": 0.1875, "reason": null
    })))]
    VariantResultBody<'a> of variant: VariantResult {
        key: &'a str,
        /// Units that `mean` is of: of a mean those with an outcome, else all.
        units: u64,
        /// The mean; of a proportion the rate.
        mean: Option<f64>,
        /// The variance of the sample (n − 1); of a proportion p (1 − p).
        variance: Option<f64>,
        #[schema(
            value_type = Option<String>,
            pattern = "^(no_units|too_few_units|zero_variance|baseline_zero|not_enough_data)$"
        )]
        reason: Option<&'static str> => variant.reason.map(ResultReason::as_str),
    }
}

body! {
    /// A variant against the baseline.
    #[schema(as = VariantComparison, examples(json!({
        "variant": "short", "against": "long", "difference": 0.05, "relative": 0.25,
        "interval": [-0.001, 0.101], "relative_interval": [-0.01, 0.51], "p": 0.06, "p_adjusted": 0.06,
        "reason": null
    })))]
    ComparisonBody<'a> of comparison: ComparisonResult {
        variant: &'a str,
        /// Key of the baseline.
        against: &'a str,
        /// The variant's mean or rate less the baseline's.
        difference: Option<f64>,
        /// The difference in parts of the baseline's size.
        relative: Option<f64>,
        /// 95 % interval of the difference: lower and upper bound.
        #[schema(value_type = Option<Vec<f64>>, min_items = 2, max_items = 2)]
        interval: Option<[f64; 2]>,
        /// 95 % interval of the relative difference.
        #[schema(value_type = Option<Vec<f64>>, min_items = 2, max_items = 2)]
        relative_interval: Option<[f64; 2]>,
        /// The two-sided probability of a difference at least as large where there is none.
        p: Option<f64>,
        /// By Holm's correction over the variants of the metric.
        p_adjusted: Option<f64>,
        #[schema(
            value_type = Option<String>,
            pattern = "^(no_units|too_few_units|zero_variance|baseline_zero|not_enough_data)$"
        )]
        reason: Option<&'static str> => comparison.reason.map(ResultReason::as_str),
    }
}

body! {
    /// What a metric comes to.
    #[schema(as = MetricResult, examples(json!({
        "name": "answered_back", "kind": "proportion",
        "variants": [
            { "key": "long", "units": 499, "mean": 0.2, "variance": 0.16, "reason": null },
            { "key": "short", "units": 512, "mean": 0.25, "variance": 0.1875, "reason": null }
        ],
        "comparisons": [{
            "variant": "short", "against": "long", "difference": 0.05, "relative": 0.25,
            "interval": [-0.001, 0.101], "relative_interval": [-0.01, 0.51], "p": 0.06, "p_adjusted": 0.06,
            "reason": null
        }]
    })))]
    MetricResultBody<'a> of metric: MetricResult {
        name: &'a str,
        #[schema(value_type = MetricKindName)]
        kind: MetricKind,
        /// The baseline first.
        variants: Vec<VariantResultBody<'a>>,
        /// Each of the others against the baseline.
        comparisons: Vec<ComparisonBody<'a>>,
    }
}

body! {
    /// The variant that the evidence is for, or why it is for none.
    #[schema(as = Recommended, examples(json!({ "variant": null, "reason": "not_significant" })))]
    RecommendedBody<'a> of recommended: Result<String, NoWinner> {
        variant: Option<&'a str> => recommended.as_deref().ok(),
        #[schema(value_type = Option<NoWinnerName>)]
        reason: Option<NoWinner> => recommended.as_ref().err().copied(),
    }
}

body! {
    /// What a phase of an experiment comes to.
    #[schema(as = ExperimentResults, examples(json!({
        "phase": 1, "units": 1011, "excluded": 3, "excluded_warning": false,
        "variants": [
            { "key": "long", "units": 499, "expected": 505.5 },
            { "key": "short", "units": 512, "expected": 505.5 }
        ],
        "sample_ratio": { "chi2": 0.167, "p": 0.683, "warning": false, "reason": null, "leaks": [] },
        "metrics": [{
            "name": "answered_back", "kind": "proportion",
            "variants": [
                { "key": "long", "units": 499, "mean": 0.2, "variance": 0.16, "reason": null },
                { "key": "short", "units": 512, "mean": 0.25, "variance": 0.1875, "reason": null }
            ],
            "comparisons": [{
                "variant": "short", "against": "long", "difference": 0.05, "relative": 0.25,
                "interval": [-0.001, 0.101], "relative_interval": [-0.01, 0.51], "p": 0.06,
                "p_adjusted": 0.06, "reason": null
            }]
        }],
        "recommended": { "variant": null, "reason": "not_significant" }
    })))]
    ExperimentResultsBody<'a> of view: ResultsView {
        phase: i64 = view.results.phase,
        /// Units of all variants.
        units: u64 = view.results.units,
        /// Units that saw two variants: they are in no other figure.
        excluded: u64 = view.results.excluded,
        /// Whether those are many: one in a hundred, or more.
        excluded_warning: bool = view.results.excluded_warning,
        /// The baseline first.
        variants: Vec<VariantUnitsBody<'a>> = view.results.variants,
        sample_ratio: SampleRatioBody<'a> = view.results.sample_ratio,
        /// The goal, then the guardrails.
        metrics: Vec<MetricResultBody<'a>> = view.results.metrics,
        /// Of the newest phase of one that runs or is completed, while there is no winner.
        recommended: Option<RecommendedBody<'a>> = view.recommended,
    }
}
