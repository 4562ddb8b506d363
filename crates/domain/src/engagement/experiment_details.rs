//! What is edited of an experiment: its variants, what it is judged by, and the evidence that it asks for.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::{
    editing::{Details, changes},
    text_enum::text_enum,
    validation::Checker,
};

/// Fewest variants: there is nothing to compare one with.
pub const MIN_VARIANTS: usize = 2;
/// Most variants.
pub const MAX_VARIANTS: usize = 10;
/// Most metrics beside the goal.
pub const MAX_GUARDRAILS: usize = 5;
/// Longest key of a variant, in characters.
pub const MAX_VARIANT_KEY: usize = 50;
/// Most days that are waited for before a winner.
const MOST_DAYS: i64 = 365;
/// Most units that are waited for before a winner.
const MOST_UNITS: i64 = 1_000_000_000;
/// The largest value of an outcome; the squares of larger ones could not be added up.
const MOST_VALUE: f64 = 1e15;
/// How far the sum of weights may be off one: rounding, and too little to move a unit.
const WEIGHT_SLACK: f64 = 1e-6;

text_enum! {
    /// Who says which variant a unit is in.
    pub enum AssignmentMode {
        /// The desk, by a hash of the unit.
        Hash = "hash",
        /// The caller, with the exposure.
        External = "external",
    }
}

text_enum! {
    /// What kind of number a metric is.
    pub enum MetricKind {
        /// Whether a unit converted, 0 or 1; a unit without an outcome did not.
        Proportion = "proportion",
        /// A quantity of each unit that has an outcome.
        Mean = "mean",
        /// How often something happened to a unit; to one without an outcome never.
        Count = "count",
    }
}

text_enum! {
    /// Which way is good.
    pub enum MetricDirection {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
    }
}

impl MetricDirection {
    /// What a difference is worth: above zero where it goes the good way.
    pub fn gain(self, difference: f64) -> f64 {
        match self {
            Self::Up => difference,
            Self::Down => -difference,
        }
    }

    /// The other way.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::Up => Self::Down,
            Self::Down => Self::Up,
        }
    }
}

/// One side of an experiment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ExperimentVariant {
    /// 1 to 50 characters, once an experiment.
    pub key: String,
    /// Its share of the units that are in the experiment, 0 to 1. At 0 it gets none.
    pub weight: f64,
}

/// Something that is measured of units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExperimentMetric {
    /// 1 to 100 characters, once an experiment.
    pub name: String,
    /// What kind of number it is.
    pub kind: MetricKind,
    /// Which way is good.
    pub direction: MetricDirection,
}

impl ExperimentMetric {
    /// Brings the name into its stored form and checks it.
    pub fn check(&mut self, c: &mut Checker) {
        c.string("name", &mut self.name, 1, 100);
    }

    /// Checks the field `value` of an outcome: finite and such as the kind has it; −0.0 becomes 0.
    pub fn check_value(&self, value: &mut f64, c: &mut Checker) {
        c.finite("value", value);
        if !value.is_finite() {
            return;
        }
        let (good, expected) = match self.kind {
            MetricKind::Proportion => ([0.0, 1.0].contains(value), "must be 0 or 1".to_owned()),
            MetricKind::Mean => {
                let bounds = -MOST_VALUE..=MOST_VALUE;
                (bounds.contains(value), format!("must be between -{MOST_VALUE} and {MOST_VALUE}"))
            }
            MetricKind::Count => {
                let whole = value.fract() == 0.0;
                let expected = format!("must be a whole number between 0 and {MOST_VALUE}");
                (whole && (0.0..=MOST_VALUE).contains(value), expected)
            }
        };
        if !good {
            c.fail("value", "out_of_range", expected);
        }
    }
}

/// What is edited of an experiment.
#[derive(Debug, Clone, PartialEq)]
pub struct ExperimentDetails {
    /// 1 to 200 characters.
    pub name: String,
    /// What is tried and why, 0 to 1,000 characters.
    pub description: String,
    /// Who says which variant a unit is in.
    pub assignment: AssignmentMode,
    /// The share of all units that are in the experiment, 0 to 1.
    pub traffic_split: f64,
    /// 2 to 10, whose weights sum to one. The first is the baseline.
    pub variants: Vec<ExperimentVariant>,
    /// The goal.
    pub metric: ExperimentMetric,
    /// Up to five metrics that a winner must not harm.
    pub guardrails: Vec<ExperimentMetric>,
    /// How many days a phase runs before it has a winner, 0 to 365.
    pub minimum_days: i64,
    /// How many units a phase has before it has a winner, all variants together, 0 to 10^9.
    pub minimum_units: i64,
}

impl Details for ExperimentDetails {
    fn check(&mut self, c: &mut Checker) {
        c.string("name", &mut self.name, 1, 200);
        c.string("description", &mut self.description, 0, 1_000);
        c.share("traffic_split", &mut self.traffic_split);
        check_variants(&mut self.variants, c);
        check_metrics(&mut self.metric, &mut self.guardrails, c);
        c.range("minimum_days", self.minimum_days, 0, MOST_DAYS);
        c.range("minimum_units", self.minimum_units, 0, MOST_UNITS);
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(
            self, old: name, description, assignment, traffic_split, variants, metric, guardrails,
            minimum_days, minimum_units
        )
    }
}

impl ExperimentDetails {
    /// The metric of that name: the goal or a guardrail.
    pub fn metric(&self, name: &str) -> Option<&ExperimentMetric> {
        self.metrics().find(|metric| metric.name == name)
    }

    /// The goal, then the guardrails.
    pub fn metrics(&self) -> impl Iterator<Item = &ExperimentMetric> {
        std::iter::once(&self.metric).chain(&self.guardrails)
    }

    /// Whether a variant has that key.
    pub fn has_variant(&self, key: &str) -> bool {
        self.variants.iter().any(|variant| variant.key == key)
    }
}

fn check_variants(variants: &mut [ExperimentVariant], c: &mut Checker) {
    let count = variants.len();
    if !(MIN_VARIANTS..=MAX_VARIANTS).contains(&count) {
        let message = format!("must have {MIN_VARIANTS} to {MAX_VARIANTS} variants, has {count}");
        c.fail("variants", "out_of_range", message);
    }
    let mut keys = HashSet::new();
    for (index, variant) in variants.iter_mut().enumerate() {
        c.item("variants", index, |c| {
            c.string("key", &mut variant.key, 1, MAX_VARIANT_KEY);
            c.share("weight", &mut variant.weight);
            if !keys.insert(variant.key.clone()) {
                c.fail("key", "duplicate", "must be another than those of the variants before");
            }
        });
    }
    let sum: f64 = variants.iter().map(|variant| variant.weight).sum();
    // Of a weight that is no number it is said already.
    if sum.is_finite() && (sum - 1.0).abs() > WEIGHT_SLACK {
        c.fail("variants", "weights_sum", format!("must have weights that sum to 1, they sum to {sum}"));
    }
}

fn check_metrics(metric: &mut ExperimentMetric, guardrails: &mut [ExperimentMetric], c: &mut Checker) {
    c.within("metric", |c| metric.check(c));
    let count = guardrails.len();
    if count > MAX_GUARDRAILS {
        let message = format!("must have at most {MAX_GUARDRAILS} metrics, has {count}");
        c.fail("guardrails", "out_of_range", message);
    }
    let mut names = HashSet::from([metric.name.clone()]);
    for (index, guardrail) in guardrails.iter_mut().enumerate() {
        c.item("guardrails", index, |c| {
            guardrail.check(c);
            if !names.insert(guardrail.name.clone()) {
                c.fail(
                    "name",
                    "duplicate",
                    "must be another than those of the goal and the guardrails before",
                );
            }
        });
    }
}
