use chrono::TimeDelta;

use super::*;
use crate::{
    engagement::{AssignmentMode, ExperimentMetric, MetricDirection, MetricKind, PhaseFigures},
    validation::Checker,
};

fn at(minutes: i64) -> Timestamp {
    Timestamp::from_timestamp(1_767_603_600, 0).unwrap() + TimeDelta::minutes(minutes)
}

fn variants(weights: &[(&str, f64)]) -> Vec<ExperimentVariant> {
    weights
        .iter()
        .map(|(key, weight)| ExperimentVariant { key: (*key).to_owned(), weight: *weight })
        .collect()
}

fn metric(name: &str, kind: MetricKind) -> ExperimentMetric {
    ExperimentMetric { name: name.to_owned(), kind, direction: MetricDirection::Up }
}

fn details() -> ExperimentDetails {
    ExperimentDetails {
        name: "Shorter replies".to_owned(),
        description: String::new(),
        assignment: AssignmentMode::Hash,
        traffic_split: 1.0,
        variants: variants(&[("a", 0.5), ("b", 0.5)]),
        metric: metric("clicks", MetricKind::Proportion),
        guardrails: vec![metric("complaints", MetricKind::Count)],
        minimum_days: 7,
        minimum_units: 100,
    }
}

/// Pointers and codes.
type Faults = Vec<(String, &'static str)>;

const NONE: Faults = Vec::new();

/// What is wrong after a change of good details.
fn faults(change: impl FnOnce(&mut ExperimentDetails)) -> Faults {
    let mut details = details();
    change(&mut details);
    let mut checker = Checker::new();
    details.check(&mut checker);
    let errors = checker.finish().err().map_or_else(Vec::new, |errors| errors.0);
    errors.into_iter().map(|error| (error.pointer, error.code)).collect()
}

fn fault(pointer: &str, code: &'static str) -> Faults {
    vec![(pointer.to_owned(), code)]
}

fn many(count: u32) -> Vec<ExperimentVariant> {
    let weight = 1.0 / f64::from(count);
    (0..count).map(|index| ExperimentVariant { key: format!("v{index}"), weight }).collect()
}

#[test]
fn two_to_ten_variants_are_good() {
    for count in [2, 3, 7, 10] {
        assert_eq!(faults(|d| d.variants = many(count)), NONE, "{count}");
    }
    for count in [1, 11] {
        assert_eq!(faults(|d| d.variants = many(count)), fault("/variants", "out_of_range"), "{count}");
    }
    let none = [("/variants".to_owned(), "out_of_range"), ("/variants".to_owned(), "weights_sum")];
    assert_eq!(faults(|d| d.variants.clear()), none);
}

#[test]
fn weights_sum_to_one() {
    for weights in [[0.5, 0.5], [1.0, 0.0], [0.1, 0.9], [0.333_333_4, 0.666_666_6]] {
        let given = variants(&[("a", weights[0]), ("b", weights[1])]);
        assert_eq!(faults(|d| d.variants = given), NONE, "{weights:?}");
    }
    for weights in [[0.5, 0.4], [0.5, 0.500_01], [0.0, 0.0], [1.0, 1.0]] {
        let given = variants(&[("a", weights[0]), ("b", weights[1])]);
        assert_eq!(faults(|d| d.variants = given), fault("/variants", "weights_sum"), "{weights:?}");
    }
}

#[test]
fn weights_are_shares() {
    for (weight, code) in
        [(f64::NAN, "not_finite"), (f64::INFINITY, "not_finite"), (f64::NEG_INFINITY, "not_finite")]
    {
        let found = faults(|d| d.variants = variants(&[("a", 0.5), ("b", weight)]));
        assert_eq!(found, fault("/variants/1/weight", code), "{weight}");
    }
    let found = faults(|d| d.variants = variants(&[("a", 1.5), ("b", -0.5)]));
    let both = ["/variants/0/weight", "/variants/1/weight"].map(|at| (at.to_owned(), "out_of_range"));
    assert_eq!(found, both);
}

#[test]
fn keys_tell_variants_apart() {
    // Blanks around a key are cut: these two are one.
    let twice = variants(&[("a", 0.5), (" a ", 0.5)]);
    assert_eq!(faults(|d| d.variants = twice), fault("/variants/1/key", "duplicate"));
    let empty = variants(&[("", 0.5), ("b", 0.5)]);
    assert_eq!(faults(|d| d.variants = empty), fault("/variants/0/key", "empty"));
    for (length, found) in [(50, NONE), (51, fault("/variants/0/key", "too_long"))] {
        let long = variants(&[("k".repeat(length).as_str(), 0.5), ("b", 0.5)]);
        assert_eq!(faults(|d| d.variants = long), found, "{length}");
    }
}

#[test]
fn metrics_have_names_of_their_own() {
    assert_eq!(faults(|d| d.metric.name.clear()), fault("/metric/name", "empty"));
    let same = |d: &mut ExperimentDetails| d.guardrails[0].name = "clicks".to_owned();
    assert_eq!(faults(same), fault("/guardrails/0/name", "duplicate"));
    let twice = |d: &mut ExperimentDetails| d.guardrails.push(d.guardrails[0].clone());
    assert_eq!(faults(twice), fault("/guardrails/1/name", "duplicate"));
    let guardrails =
        |count: u32| -> Vec<_> { (0..count).map(|n| metric(&format!("g{n}"), MetricKind::Mean)).collect() };
    assert_eq!(faults(|d| d.guardrails = guardrails(5)), NONE);
    assert_eq!(faults(|d| d.guardrails = guardrails(6)), fault("/guardrails", "out_of_range"));
}

#[test]
fn other_fields_have_bounds() {
    for good in [0.0, 0.25, 1.0] {
        assert_eq!(faults(|d| d.traffic_split = good), NONE, "{good}");
    }
    assert_eq!(faults(|d| d.traffic_split = 1.01), fault("/traffic_split", "out_of_range"));
    assert_eq!(faults(|d| d.traffic_split = f64::NAN), fault("/traffic_split", "not_finite"));
    assert_eq!(faults(|d| d.name = " ".to_owned()), fault("/name", "empty"));
    assert_eq!(faults(|d| d.name = "n".repeat(201)), fault("/name", "too_long"));
    assert_eq!(faults(|d| d.description = "d".repeat(1_001)), fault("/description", "too_long"));
    assert_eq!(faults(|d| (d.minimum_days, d.minimum_units) = (0, 0)), NONE);
    assert_eq!(faults(|d| d.minimum_days = -1), fault("/minimum_days", "out_of_range"));
    assert_eq!(faults(|d| d.minimum_days = 366), fault("/minimum_days", "out_of_range"));
    assert_eq!(faults(|d| d.minimum_units = -1), fault("/minimum_units", "out_of_range"));
}

#[test]
fn outcomes_are_such_as_their_kind_has_them() {
    let code = |kind, mut value| {
        let mut checker = Checker::new();
        metric("m", kind).check_value(&mut value, &mut checker);
        checker.finish().err().map(|errors| (errors.0[0].pointer.clone(), errors.0[0].code))
    };
    let (proportion, mean, count) = (MetricKind::Proportion, MetricKind::Mean, MetricKind::Count);
    for (kind, value) in [
        (proportion, 0.0),
        (proportion, 1.0),
        (mean, -2.5),
        (mean, 1e15),
        (count, 0.0),
        (count, -0.0),
        (count, 7.0),
    ] {
        assert_eq!(code(kind, value), None, "{kind:?} {value}");
    }
    for (kind, value) in
        [(proportion, 0.5), (proportion, 2.0), (mean, -1.1e15), (count, 0.5), (count, -1.0), (count, 1.1e15)]
    {
        assert_eq!(code(kind, value), Some(("/value".to_owned(), "out_of_range")), "{kind:?} {value}");
    }
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for kind in MetricKind::ALL {
            assert_eq!(code(*kind, value), Some(("/value".to_owned(), "not_finite")), "{kind:?} {value}");
        }
    }
}

fn draft() -> Experiment {
    Experiment::new(Id::new(uuid::Uuid::from_u128(1)), details(), at(0))
}

fn results() -> ExperimentResults {
    PhaseFigures { phase: 1, variants: Vec::new(), excluded: 0, metrics: Vec::new() }.results()
}

fn in_status(status: ExperimentStatus) -> Experiment {
    let mut experiment = draft();
    if status != ExperimentStatus::Draft {
        experiment.start(at(1)).unwrap();
    }
    match status {
        ExperimentStatus::Draft | ExperimentStatus::Running => {}
        ExperimentStatus::Completed => experiment.complete(results(), None, at(2)).unwrap(),
        ExperimentStatus::Cancelled => experiment.cancel(at(2)).unwrap(),
    }
    experiment
}

fn winner(variant: &str) -> ExperimentWinner {
    ExperimentWinner { variant: variant.to_owned(), reason: None }
}

#[test]
fn every_step_is_as_the_table_says() {
    for from in ExperimentStatus::ALL {
        for to in ExperimentStatus::ALL {
            let mut experiment = in_status(*from);
            let before = experiment.clone();
            let done = match to {
                ExperimentStatus::Draft => experiment.step(*to, at(3)),
                ExperimentStatus::Running => experiment.start(at(3)),
                ExperimentStatus::Completed => experiment.complete(results(), Some(winner("b")), at(3)),
                ExperimentStatus::Cancelled => experiment.cancel(at(3)),
            };
            if from.may_become(*to) {
                assert_eq!(done, Ok(()), "{from:?} {to:?}");
                assert_eq!((experiment.status, experiment.version), (*to, before.version + 1));
            } else {
                assert_eq!(done, Err(ExperimentRefusal::Status { from: *from, to: *to }));
                assert_eq!(experiment, before);
            }
        }
    }
}

#[test]
fn the_table_is_draft_running_and_then_an_end() {
    use ExperimentStatus::{Cancelled, Completed, Running};
    let followers: Vec<_> = ExperimentStatus::ALL.iter().map(|status| status.followers()).collect();
    let expected: [&[ExperimentStatus]; 4] = [&[Running], &[Completed, Cancelled], &[], &[]];
    assert_eq!(followers, expected);
    let taking: Vec<_> = ExperimentStatus::ALL.iter().filter(|status| status.takes_units()).collect();
    assert_eq!(taking, [&Running]);
}

#[test]
fn dates_and_results_come_with_the_steps() {
    let running = in_status(ExperimentStatus::Running);
    assert_eq!(
        (running.start_date, running.phase_started_at, running.end_date),
        (Some(at(1)), Some(at(1)), None)
    );
    let completed = in_status(ExperimentStatus::Completed);
    assert_eq!((completed.end_date, completed.results_json), (Some(at(2)), Some(results())));
    let cancelled = in_status(ExperimentStatus::Cancelled);
    assert_eq!((cancelled.end_date, cancelled.results_json), (Some(at(2)), None));
}

/// A change of details.
type Change = fn(&mut ExperimentDetails);

#[test]
fn a_field_is_edited_only_where_the_table_lets_it() {
    let every: [(&str, Change); 9] = [
        ("name", |d| d.name.push('!')),
        ("description", |d| d.description.push('!')),
        ("assignment", |d| d.assignment = AssignmentMode::External),
        ("traffic_split", |d| d.traffic_split = 0.5),
        ("variants", |d| d.variants = variants(&[("a", 0.6), ("b", 0.4)])),
        ("metric", |d| d.metric.direction = MetricDirection::Down),
        ("guardrails", |d| d.guardrails.clear()),
        ("minimum_days", |d| d.minimum_days = 1),
        ("minimum_units", |d| d.minimum_units = 1),
    ];
    for status in ExperimentStatus::ALL {
        for (field, change) in every {
            let mut experiment = in_status(*status);
            let before = experiment.clone();
            let mut wanted = experiment.details.clone();
            change(&mut wanted);
            let found = experiment.edit(wanted.clone(), at(4));
            if status.editable().contains(&field) {
                assert_eq!(found, Ok(vec![field]), "{status:?}");
                assert_eq!((experiment.details, experiment.version), (wanted, before.version + 1));
            } else {
                assert_eq!(found, Err(ExperimentRefusal::Frozen { field, status: *status }));
                assert_eq!(experiment, before);
            }
        }
    }
    let editable: Vec<_> = ExperimentStatus::ALL.iter().map(|status| status.editable().len()).collect();
    assert_eq!(editable, [9, 4, 0, 0]);
}

#[test]
fn a_change_of_where_units_go_begins_a_phase_while_it_runs() {
    let moves: [fn(&mut ExperimentDetails); 3] = [
        |d| d.traffic_split = 0.5,
        |d| d.variants = variants(&[("a", 0.6), ("b", 0.4)]),
        |d| d.variants = many(3),
    ];
    for change in moves {
        let mut wanted = details();
        change(&mut wanted);
        let mut experiment = draft();
        experiment.edit(wanted.clone(), at(5)).unwrap();
        assert_eq!((experiment.phase, experiment.phase_started_at), (1, None));
        let mut experiment = in_status(ExperimentStatus::Running);
        experiment.edit(wanted, at(5)).unwrap();
        assert_eq!((experiment.phase, experiment.phase_started_at), (2, Some(at(5))));
        assert_eq!(experiment.start_date, Some(at(1)));
    }
}

#[test]
fn other_changes_and_none_leave_the_phase() {
    let mut experiment = in_status(ExperimentStatus::Running);
    experiment.edit(ExperimentDetails { name: "Other".to_owned(), ..details() }, at(5)).unwrap();
    assert_eq!((experiment.phase, experiment.phase_started_at), (1, Some(at(1))));
    let before = experiment.clone();
    assert_eq!(experiment.edit(before.details.clone(), at(6)), Ok(Vec::new()));
    assert_eq!(experiment, before);
}

#[test]
fn a_winner_is_named_once_and_of_a_completed_one() {
    let mut running = in_status(ExperimentStatus::Running);
    let refused = ExperimentRefusal::NotCompleted { status: ExperimentStatus::Running };
    assert_eq!(running.declare(winner("b"), at(5)), Err(refused));
    let mut completed = in_status(ExperimentStatus::Completed);
    assert_eq!(completed.declare(winner("b"), at(5)), Ok(()));
    assert_eq!(completed.declare(winner("a"), at(6)), Err(ExperimentRefusal::SecondWinner));
    assert_eq!(completed.winner, Some(winner("b")));
}

#[test]
fn refusals_say_why() {
    let refused = draft().cancel(at(1)).unwrap_err();
    assert_eq!(refused.code(), "experiment_status");
    assert_eq!(refused.message(), "the experiment is DRAFT: it cannot become CANCELLED");
    let frozen = ExperimentRefusal::Frozen { field: "metric", status: ExperimentStatus::Running };
    assert_eq!(frozen.code(), "experiment_frozen");
    assert_eq!(frozen.message(), "the experiment is RUNNING: metric cannot be changed any more");
    assert_eq!(ExperimentRefusal::SecondWinner.code(), "second_winner");
}

#[test]
fn units_keep_their_variant_in_a_phase_and_are_drawn_anew_in_the_next() {
    let mut phase = draft().to_phase();
    let place = |phase: &ExperimentPhase| -> Vec<_> {
        (0..1_000).map(|unit| phase.variant_of(&format!("unit-{unit}")).map(str::to_owned)).collect()
    };
    let first = place(&phase);
    assert_eq!(first, place(&phase));
    let in_b = first.iter().filter(|variant| variant.as_deref() == Some("b")).count();
    assert!((400..600).contains(&in_b) && first.iter().all(Option::is_some), "{in_b}");
    phase.phase = 2;
    let switched = place(&phase).iter().zip(&first).filter(|(one, other)| one != other).count();
    assert!((400..600).contains(&switched), "{switched}");
    phase.traffic_split = 0.0;
    assert!(place(&phase).iter().all(Option::is_none));
}
