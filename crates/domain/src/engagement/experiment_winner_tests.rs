use super::*;
use crate::engagement::{
    AssignmentMode, ExperimentMetric, ExperimentVariant, Measured, MetricFigures, MetricKind, PhaseFigures,
    VariantExposure,
};

const UNITS: u64 = 1_000;

fn at(days: i64) -> Timestamp {
    Timestamp::from_timestamp(1_767_603_600, 0).unwrap() + TimeDelta::days(days)
}

fn metric(name: &str, direction: MetricDirection) -> ExperimentMetric {
    ExperimentMetric { name: name.to_owned(), kind: MetricKind::Proportion, direction }
}

/// A phase of 1,000 units a variant: conversions of the goal and of a guardrail where less is better.
struct Case {
    goal: Vec<u64>,
    direction: MetricDirection,
    guardrail: Vec<u64>,
    /// Units of the last variant.
    last: u64,
}

impl Case {
    fn of(goal: &[u64]) -> Self {
        let guardrail = vec![50; goal.len()];
        Self { goal: goal.to_vec(), direction: MetricDirection::Up, guardrail, last: UNITS }
    }

    fn details(&self) -> ExperimentDetails {
        let variant = |index: usize| ExperimentVariant { key: format!("v{index}"), weight: 0.5 };
        ExperimentDetails {
            name: "Shorter replies".to_owned(),
            description: String::new(),
            assignment: AssignmentMode::Hash,
            traffic_split: 1.0,
            variants: (0..self.goal.len()).map(variant).collect(),
            metric: metric("goal", self.direction),
            guardrails: vec![metric("complaints", MetricDirection::Down)],
            minimum_days: 7,
            minimum_units: 2_000,
        }
    }

    fn results(&self) -> ExperimentResults {
        let details = self.details();
        let last = self.goal.len() - 1;
        let exposure = |(index, variant): (usize, &ExperimentVariant)| VariantExposure {
            key: variant.key.clone(),
            weight: variant.weight,
            units: if index == last { self.last } else { UNITS },
        };
        let figures = |metric: &ExperimentMetric, conversions: &[u64]| MetricFigures {
            metric: metric.clone(),
            measured: conversions
                .iter()
                .map(|conversions| Measured { conversions: *conversions, ..Measured::default() })
                .collect(),
        };
        let metrics =
            vec![figures(&details.metric, &self.goal), figures(&details.guardrails[0], &self.guardrail)];
        let variants = details.variants.iter().enumerate().map(exposure).collect();
        PhaseFigures { phase: 1, variants, excluded: 0, metrics }.results()
    }

    /// What is answered on that day of the phase.
    fn on(&self, day: i64, named: Option<&str>) -> Result<String, NoWinner> {
        let (details, results) = (self.details(), self.results());
        let evidence = Evidence {
            details: &details,
            results: &results,
            phase_started_at: Some(at(0)),
            until: at(day),
            winner: None,
        };
        winner(&evidence, named).map(str::to_owned)
    }

    fn named(&self, key: &str) -> Result<String, NoWinner> {
        self.on(7, Some(key))
    }

    fn unnamed(&self) -> Result<String, NoWinner> {
        self.on(7, None)
    }
}

#[test]
fn a_significantly_better_variant_wins() {
    let case = Case::of(&[50, 120]);
    assert_eq!((case.named("v1"), case.unnamed()), (Ok("v1".to_owned()), Ok("v1".to_owned())));
    assert_eq!(case.named("v0"), Err(NoWinner::NotBetter));
}

#[test]
fn chance_is_no_winner() {
    let case = Case::of(&[50, 55]);
    assert_eq!(case.named("v1"), Err(NoWinner::NotSignificant));
    assert_eq!(case.unnamed(), Err(NoWinner::NotSignificant));
    let same = Case::of(&[50, 50]);
    assert_eq!((same.named("v1"), same.unnamed()), (Err(NoWinner::NotBetter), Err(NoWinner::NotBetter)));
}

#[test]
fn the_direction_says_what_better_is() {
    let fewer = Case { direction: MetricDirection::Down, ..Case::of(&[120, 50]) };
    assert_eq!(fewer.named("v1"), Ok("v1".to_owned()));
    let more = Case { direction: MetricDirection::Down, ..Case::of(&[50, 120]) };
    assert_eq!(more.named("v1"), Err(NoWinner::NotBetter));
}

#[test]
fn the_baseline_wins_over_what_is_worse() {
    let case = Case::of(&[120, 50, 60]);
    assert_eq!((case.named("v0"), case.unnamed()), (Ok("v0".to_owned()), Ok("v0".to_owned())));
    let one_is_not = Case::of(&[120, 50, 115]);
    assert_eq!(one_is_not.named("v0"), Err(NoWinner::NotSignificant));
}

#[test]
fn several_variants_need_more_evidence() {
    // By itself it wins; among several, Holm's correction takes that away.
    assert_eq!(Case::of(&[50, 72]).named("v1"), Ok("v1".to_owned()));
    let case = Case::of(&[50, 72, 50, 51, 52, 49]);
    assert_eq!(case.named("v1"), Err(NoWinner::NotSignificant));
}

#[test]
fn the_largest_gain_wins_and_a_smaller_may_be_named() {
    let case = Case::of(&[50, 120, 150]);
    assert_eq!(case.unnamed(), Ok("v2".to_owned()));
    assert_eq!(case.named("v1"), Ok("v1".to_owned()));
}

#[test]
fn a_phase_must_have_its_days_and_units() {
    let case = Case::of(&[50, 120]);
    assert_eq!(case.on(6, Some("v1")), Err(NoWinner::MinimumDays));
    assert_eq!(case.on(6, None), Err(NoWinner::MinimumDays));
    assert_eq!(case.on(7, Some("v1")), Ok("v1".to_owned()));
    let few = Case { last: UNITS - 1, ..Case::of(&[50, 120]) };
    assert_eq!(few.named("v1"), Err(NoWinner::MinimumUnits));
}

#[test]
fn a_sample_ratio_warning_refuses_every_winner() {
    let skewed = Case { last: 1_300, ..Case::of(&[50, 200]) };
    assert!(skewed.results().sample_ratio.warning);
    assert_eq!(
        (skewed.named("v1"), skewed.unnamed()),
        (Err(NoWinner::SampleRatio), Err(NoWinner::SampleRatio))
    );
    let slightly = Case { last: 1_050, ..Case::of(&[50, 200]) };
    assert!(!slightly.results().sample_ratio.warning);
    assert_eq!(slightly.named("v1"), Ok("v1".to_owned()));
}

#[test]
fn units_of_a_variant_without_weight_refuse_every_winner() {
    let case = Case::of(&[50, 200]);
    let (details, mut results) = (case.details(), case.results());
    results.sample_ratio.leaks = vec!["v2".to_owned()];
    assert!(!results.sample_ratio.warning);
    let evidence = Evidence {
        details: &details,
        results: &results,
        phase_started_at: Some(at(0)),
        until: at(7),
        winner: None,
    };
    for named in [Some("v1"), None] {
        assert_eq!(winner(&evidence, named), Err(NoWinner::SampleRatio));
    }
}

#[test]
fn a_harmed_guardrail_refuses() {
    let harmed = Case { guardrail: vec![50, 110], ..Case::of(&[50, 120]) };
    assert_eq!(harmed.named("v1"), Err(NoWinner::GuardrailHarmed));
    assert_eq!(harmed.unnamed(), Err(NoWinner::GuardrailHarmed));
    // Worse by chance, and better, are not harmed.
    for guardrail in [55, 5] {
        let held = Case { guardrail: vec![50, guardrail], ..Case::of(&[50, 120]) };
        assert_eq!(held.named("v1"), Ok("v1".to_owned()), "{guardrail}");
    }
    // The one that harms nothing wins, although it gains less.
    let other = Case { guardrail: vec![50, 50, 110], ..Case::of(&[50, 120, 150]) };
    assert_eq!(other.unnamed(), Ok("v1".to_owned()));
}

#[test]
fn a_guardrail_that_measured_nothing_refuses() {
    let case = Case::of(&[50, 120]);
    let (details, mut results) = (case.details(), case.results());
    results.metrics[1].comparisons[0] =
        ComparisonResult { difference: None, p: None, ..results.metrics[1].comparisons[0].clone() };
    let evidence = Evidence {
        details: &details,
        results: &results,
        phase_started_at: Some(at(0)),
        until: at(7),
        winner: None,
    };
    assert_eq!(winner(&evidence, Some("v1")), Err(NoWinner::GuardrailUnknown));
    let without = ExperimentDetails { guardrails: Vec::new(), ..details.clone() };
    assert_eq!(winner(&Evidence { details: &without, ..evidence }, Some("v1")), Ok("v1"));
}

#[test]
fn there_is_one_winner_and_it_is_a_variant() {
    let case = Case::of(&[50, 120]);
    assert_eq!(case.named("v2"), Err(NoWinner::UnknownVariant));
    let (details, results) = (case.details(), case.results());
    let evidence = Evidence {
        details: &details,
        results: &results,
        phase_started_at: Some(at(0)),
        until: at(7),
        winner: Some("v0"),
    };
    assert_eq!(winner(&evidence, Some("v1")), Err(NoWinner::SecondWinner));
    assert_eq!(winner(&evidence, None), Err(NoWinner::SecondWinner));
    let unstarted = Evidence { phase_started_at: None, winner: None, ..evidence };
    assert_eq!(winner(&unstarted, Some("v1")), Err(NoWinner::MinimumDays));
}

#[test]
fn a_reason_helps_where_evidence_is_missing() {
    for refused in NoWinner::ALL {
        let impossible = matches!(refused, NoWinner::SecondWinner | NoWinner::UnknownVariant);
        assert_eq!(refused.yields_to_reason(), !impossible, "{refused:?}");
    }
}
