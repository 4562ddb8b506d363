//! Simulated experiments: how often they find what is not there, and how often their intervals hold what is.
//!
//! Units go to variants by the hash, as they do in use; what they do is drawn, the same each time.

use uuid::Uuid;

use super::*;
use crate::{
    Id, Timestamp,
    engagement::{AssignmentMode, Experiment, ExperimentDetails, ExperimentVariant, MetricDirection},
};

/// Experiments of a kind.
const RUNS: u32 = 1_000;
/// Units of each.
const UNITS: u32 = 400;
/// What a test at 5 % may find by chance: fifty of a thousand, and three standard deviations more.
const MOST_BY_CHANCE: u32 = 70;

/// Draws numbers from 0 to 1: `SplitMix64` (Steele, Lea and Flood, OOPSLA 2014).
struct Chance(u64);

impl Chance {
    fn draw(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let high = u32::try_from((mixed ^ (mixed >> 31)) >> 32).unwrap();
        f64::from(high) / 4_294_967_296.0
    }
}

/// What is true of a phase.
#[derive(Debug, Clone, Copy)]
struct Truth {
    /// How probable it is that a unit of the baseline converts.
    rate: f64,
    /// How much more probable that is in the other variant.
    more: f64,
    /// How much more a unit of the other variant brings. One of the baseline brings 1 on average.
    shift: f64,
}

fn start() -> Timestamp {
    Timestamp::from_timestamp(1_767_603_600, 0).unwrap()
}

fn variants(baseline: f64) -> Vec<ExperimentVariant> {
    [("a", baseline), ("b", 1.0 - baseline)]
        .map(|(key, weight)| ExperimentVariant { key: key.to_owned(), weight })
        .to_vec()
}

fn metric(name: &str, kind: MetricKind) -> ExperimentMetric {
    ExperimentMetric { name: name.to_owned(), kind, direction: MetricDirection::Up }
}

/// An experiment that runs, with two variants alike.
fn running(number: u128) -> Experiment {
    let details = ExperimentDetails {
        name: "Shorter replies".to_owned(),
        description: String::new(),
        assignment: AssignmentMode::Hash,
        traffic_split: 1.0,
        variants: variants(0.5),
        metric: metric("clicks", MetricKind::Proportion),
        guardrails: vec![metric("minutes", MetricKind::Mean)],
        minimum_days: 0,
        minimum_units: 0,
    };
    let mut experiment = Experiment::new(Id::new(Uuid::from_u128(number)), details, start());
    experiment.start(start()).unwrap();
    experiment
}

/// Exposes all units to the newest phase; each has an outcome of both metrics.
fn figures(experiment: &Experiment, truth: Truth, chance: &mut Chance) -> PhaseFigures {
    let phase = experiment.to_phase();
    let mut units = [0_u64; 2];
    let (mut clicks, mut minutes) = ([Measured::default(); 2], [Measured::default(); 2]);
    for number in 0..UNITS {
        let in_b = phase.variant_of(&format!("unit-{number}")) == Some("b");
        let (place, rate, shift) =
            if in_b { (1, truth.rate + truth.more, truth.shift) } else { (0, truth.rate, 0.0) };
        units[place] += 1;
        clicks[place].conversions += u64::from(chance.draw() < rate);
        let level = chance.draw();
        // Skewed, as quantities of units are; the mean of the first part is 1.
        minutes[place].values.add(3.0 * level * level + shift);
    }
    let exposure = |(variant, units): (&ExperimentVariant, u64)| VariantExposure {
        key: variant.key.clone(),
        weight: variant.weight,
        units,
    };
    let of_metric = |(metric, measured): (&ExperimentMetric, [Measured; 2])| MetricFigures {
        metric: metric.clone(),
        measured: measured.to_vec(),
    };
    PhaseFigures {
        phase: phase.phase,
        variants: phase.variants.iter().zip(units).map(exposure).collect(),
        excluded: 0,
        metrics: experiment.details.metrics().zip([clicks, minutes]).map(of_metric).collect(),
    }
}

/// What the comparisons of a metric come to.
#[derive(Debug, Default)]
struct Tally {
    significant: u32,
    covered: u32,
    differences: Moments,
}

impl Tally {
    fn add(&mut self, comparison: &ComparisonResult, truth: f64) {
        self.significant += u32::from(comparison.p.unwrap() < 0.05);
        let [lower, upper] = comparison.interval.unwrap();
        self.covered += u32::from((lower..=upper).contains(&truth));
        self.differences.add(comparison.difference.unwrap());
    }

    /// Estimates are not biased, and intervals hold the truth as often as they say.
    fn assert_sound(&self, what: &str, truth: f64) {
        let (Self { significant, covered, .. }, mean) = (self, self.differences.mean().unwrap());
        let error = (self.differences.variance().unwrap() / f64::from(RUNS)).sqrt();
        let off = (mean - truth) / error;
        println!(
            "{what}: p < 0.05 in {significant} of {RUNS}, the interval holds {truth} in {covered}, \
             the estimate is {mean:.5} on average, {off:.2} standard errors off"
        );
        assert!((930..=975).contains(covered), "{what}: the interval holds {truth} in {covered}");
        assert!(off.abs() < 4.0, "{what}: {mean} is {off} standard errors off {truth}");
    }
}

/// What both metrics of all runs come to, each of another experiment.
fn simulate(first: u128, truth: Truth, mut chance: Chance) -> [Tally; 2] {
    let (mut tallies, mut warnings) = ([Tally::default(), Tally::default()], 0);
    for number in first..first + u128::from(RUNS) {
        let found = figures(&running(number), truth, &mut chance).results();
        tallies[0].add(&found.metrics[0].comparisons[0], truth.more);
        tallies[1].add(&found.metrics[1].comparisons[0], truth.shift);
        warnings += u32::from(found.sample_ratio.warning);
    }
    println!("sample ratios warned of: {warnings} of {RUNS}");
    // One of a thousand is expected.
    assert!(warnings <= 5, "{warnings}");
    tallies
}

#[test]
fn where_nothing_is_nothing_is_found_but_by_chance() {
    let truth = Truth { rate: 0.2, more: 0.0, shift: 0.0 };
    let [clicks, minutes] = simulate(1, truth, Chance(1));
    clicks.assert_sound("proportions without a difference", 0.0);
    minutes.assert_sound("means without a difference", 0.0);
    // Fisher's exact test finds less than it may.
    assert!(clicks.significant <= MOST_BY_CHANCE, "{clicks:?}");
    assert!((30..=MOST_BY_CHANCE).contains(&minutes.significant), "{minutes:?}");
}

#[test]
fn what_is_there_is_found_and_is_in_the_interval() {
    let truth = Truth { rate: 0.2, more: 0.12, shift: 0.25 };
    let [clicks, minutes] = simulate(1_001, truth, Chance(2));
    clicks.assert_sound("proportions with a difference", truth.more);
    minutes.assert_sound("means with a difference", truth.shift);
    for tally in [clicks, minutes] {
        assert!(tally.significant > 700, "{tally:?}");
    }
}

/// Both phases as if they were one.
fn mixed(first: &PhaseFigures, second: &PhaseFigures) -> PhaseFigures {
    let mut both = second.clone();
    for (variant, more) in both.variants.iter_mut().zip(&first.variants) {
        variant.units += more.units;
    }
    for (measured, more) in both.metrics[0].measured.iter_mut().zip(&first.metrics[0].measured) {
        measured.conversions += more.conversions;
    }
    both
}

/// Midway most units are sent to the other variant, when more of all of them convert for another reason:
/// who mixed the phases would take that for its merit.
#[test]
fn a_phase_that_begins_midway_is_not_biased_by_what_was_before() {
    let before = Truth { rate: 0.2, more: 0.1, shift: 0.2 };
    let after = Truth { rate: 0.4, ..before };
    let (mut clicks, mut minutes, mut of_both) = (Tally::default(), Tally::default(), Moments::default());
    let mut chance = Chance(3);
    for number in 2_001..2_001 + u128::from(RUNS) {
        let mut experiment = running(number);
        let first = figures(&experiment, before, &mut chance);
        let details = ExperimentDetails { variants: variants(0.2), ..experiment.details.clone() };
        experiment.edit(details, start()).unwrap();
        let second = figures(&experiment, after, &mut chance);
        assert_eq!((first.phase, second.phase), (1, 2));
        let found = second.results();
        clicks.add(&found.metrics[0].comparisons[0], after.more);
        minutes.add(&found.metrics[1].comparisons[0], after.shift);
        of_both.add(mixed(&first, &second).results().metrics[0].comparisons[0].difference.unwrap());
    }
    clicks.assert_sound("proportions of the second phase", after.more);
    minutes.assert_sound("means of the second phase", after.shift);
    let biased = of_both.mean().unwrap();
    println!("of both phases mixed the estimate is {biased:.5} on average, not {}", after.more);
    assert!(biased > after.more + 0.05, "{biased}");
}
