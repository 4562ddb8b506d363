//! Units of experiments: what was measured of them.

use domain::engagement::{Experiment, Exposure, Outcome};
use repositories::{Storage, engagement::UnitValue};

use crate::expect;
use crate::fixtures::{experiment, expose, exposure, exposures, measure, outcome, phases, units};

/// Values that every database keeps as they are.
const ODD: [f64; 5] = [0.0, 0.1 + 0.2, -1.0 / 3.0, 1.0e300, -1.0e-300];

/// Outcomes of a metric, numbered from the first on, of odd values.
fn outcomes<'a>(
    first: usize,
    of: impl IntoIterator<Item = &'a Exposure>,
    metric: &'static str,
) -> Vec<Outcome> {
    let values = of.into_iter().zip(ODD.into_iter().cycle());
    (first as u128..).zip(values).map(|(number, (of, value))| outcome(number, of, metric, value)).collect()
}

/// Which of these units have an outcome of the metric in the phase that the experiment is in.
async fn measured(
    storage: &dyn Storage,
    of: &Experiment,
    metric: &'static str,
    units: &[String],
) -> Vec<String> {
    let (experiment, phase, units) = (of.id, of.phase, units.to_vec());
    let measured = reading!(storage, uow, units => {
        uow.experiment_units().measured(experiment, phase, metric, &units).await
    });
    measured.unwrap()
}

/// All values after a unit, in portions of that size.
async fn portions(
    storage: &dyn Storage,
    of: &Experiment,
    metric: &'static str,
    from: Option<&str>,
    limit: usize,
) -> Vec<UnitValue> {
    let (experiment, phase) = (of.id, of.phase);
    let (mut values, mut after): (Vec<UnitValue>, _) = (Vec::new(), from.map(str::to_owned));
    loop {
        let found = reading!(storage, uow, after => {
            uow.experiment_units().values(experiment, phase, metric, after.as_deref(), limit).await
        });
        let found = found.unwrap();
        let count = found.len();
        assert!(count <= limit, "{count} for {limit}");
        values.extend(found);
        if count < limit {
            return values;
        }
        assert!(values.len() < 10_000, "the portions come to an end");
        after = values.last().map(|value| value.unit.clone());
    }
}

/// The values that these outcomes are, by unit.
fn values(outcomes: &[Outcome]) -> Vec<UnitValue> {
    let value =
        |of: &Outcome| UnitValue { unit: of.unit.clone(), variant: of.variant.clone(), value: of.value };
    let mut values: Vec<UnitValue> = outcomes.iter().map(value).collect();
    values.sort_by_key(|value| value.unit.clone());
    values
}

/// Which units have an outcome is known by unit, by bytes: of the metric and the phase.
pub async fn those_measured_are_known(storage: &dyn Storage) {
    let (phases, units) = (phases(storage).await, units());
    let mut all: Vec<Outcome> = Vec::new();
    for (shift, of) in phases.iter().enumerate() {
        let seen = exposures(of, &units);
        expose(storage, &seen).await;
        for (place, metric) in ["clicks", "Clicks"].into_iter().enumerate() {
            let those = seen.iter().rev().skip(shift + place).step_by(2 + place);
            let added = outcomes(all.len() + 1, those, metric);
            measure(storage, &added).await;
            all.extend(added);
        }
    }
    measure(storage, &[]).await;
    let some = ["nobody", "a\u{308}", "\u{e4}", "B", "A", "a"].map(str::to_owned).to_vec();
    for asked in [Vec::new(), some, units] {
        for of in &phases {
            for metric in ["clicks", "Clicks", "clicks2"] {
                let is_wanted = |outcome: &&Outcome| {
                    (outcome.experiment_id, outcome.phase) == (of.id, of.phase)
                        && outcome.metric == metric
                        && asked.contains(&outcome.unit)
                };
                let wanted = all.iter().filter(is_wanted);
                let mut expected: Vec<String> = wanted.map(|outcome| outcome.unit.clone()).collect();
                expected.sort_unstable();
                assert_eq!(measured(storage, of, metric, &asked).await, expected, "{metric}: {asked:?}");
            }
        }
    }
}

/// `record` MUST return `Conflict` if a unit has one of the metric in the phase, `ForeignKey` if it has no
/// exposure, and `Check` if a value is not finite. None is there then.
pub async fn record_refuses_what_cannot_be(storage: &dyn Storage) {
    let [first, second, other] = phases(storage).await;
    let seen = exposures(&first, &["one", "two", "three"].map(str::to_owned));
    let (in_second, in_other) = (exposure(&second, "there", "a"), exposure(&other, "there", "a"));
    expose(storage, &seen).await;
    expose(storage, &[in_second.clone(), in_other.clone()]).await;
    let stored = outcome(1, &seen[0], "clicks", 1.0);
    measure(storage, std::slice::from_ref(&stored)).await;
    let with =
        |one: Outcome| vec![outcome(2, &seen[1], "clicks", 1.0), one, outcome(3, &seen[2], "clicks", 0.0)];
    for taken in [
        outcome(9, &seen[0], "clicks", 0.0),
        outcome(1, &seen[0], "complaints", 0.0),
        outcome(9, &seen[1], "clicks", 0.0),
        outcome(9, &seen[2], "clicks", 0.0),
        outcome(2, &seen[0], "complaints", 0.0),
    ] {
        let added = with(taken);
        expect::conflict(writing!(storage, uow, added => uow.experiment_units().record(&added).await));
    }
    for of in [
        exposure(&first, "nobody", "a"),
        exposure(&first, "ONE", "a"),
        exposure(&first, "there", "a"),
        exposure(&Experiment { phase: 3, ..first.clone() }, "one", "a"),
        exposure(&experiment(9), "one", "a"),
    ] {
        let added = with(outcome(9, &of, "clicks", 1.0));
        expect::foreign_key(writing!(storage, uow, added => uow.experiment_units().record(&added).await));
    }
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let added = with(outcome(9, &seen[0], "complaints", value));
        expect::check(writing!(storage, uow, added => uow.experiment_units().record(&added).await));
    }
    assert_eq!(portions(storage, &first, "clicks", None, 9).await, values(&[stored]));
    assert_eq!(portions(storage, &first, "complaints", None, 9).await, []);

    // Of another metric, or in another phase, a unit may have one.
    let others = [
        outcome(4, &seen[0], "Clicks", 1.0),
        outcome(5, &in_second, "clicks", 1.0),
        outcome(6, &in_other, "clicks", 1.0),
    ];
    measure(storage, &others).await;
}

/// As many as one request has come in by one call; if the last is refused, none is there.
pub async fn a_thousand_are_recorded_at_once(storage: &dyn Storage) {
    let [first, ..] = phases(storage).await;
    // Every number, in another order.
    let names: Vec<String> = (0..1_000).map(|number| format!("unit-{:03}", number * 7 % 1_000)).collect();
    let seen = exposures(&first, &names);
    expose(storage, &seen).await;
    let added = outcomes(1, &seen, "clicks");
    let mut refused = added.clone();
    refused.push(outcome(9_999, &seen[0], "clicks", 1.0));
    expect::conflict(writing!(storage, uow, refused => uow.experiment_units().record(&refused).await));
    assert_eq!(measured(storage, &first, "clicks", &names).await, [""; 0]);

    measure(storage, &added).await;
    let expected = values(&added);
    let units: Vec<String> = expected.iter().map(|value| value.unit.clone()).collect();
    assert_eq!(measured(storage, &first, "clicks", &names).await, units);
    for limit in [10_000, 1_000, 300] {
        assert_eq!(portions(storage, &first, "clicks", None, limit).await, expected, "{limit}");
    }
}

/// Values are by unit, by bytes, in portions from after a unit on: those of the metric and the phase. Units
/// that are left out have none, whether they were before the outcome or after it.
pub async fn values_come_in_portions(storage: &dyn Storage) {
    let (phases, units) = (phases(storage).await, units());
    let metrics: [&[&'static str]; 3] = [&["clicks", "Clicks"], &["clicks"], &["Clicks"]];
    let mut all: Vec<Outcome> = Vec::new();
    for (of, metrics) in phases.iter().zip(metrics) {
        let mut seen = exposures(of, &units);
        seen[4].excluded = true;
        expose(storage, &seen).await;
        for metric in metrics.iter().copied() {
            let added = outcomes(all.len() + 1, seen.iter().rev().skip(1), metric);
            measure(storage, &added).await;
            all.extend(added);
        }
    }
    let (experiment_id, late) = (phases[0].id, [units[6].clone(), "nobody".to_owned()]);
    let excluded = writing!(storage, uow, late => {
        uow.experiment_units().exclude(experiment_id, 1, &late).await
    });
    excluded.unwrap();
    for of in &phases {
        let is_first = (of.id, of.phase) == (phases[0].id, phases[0].phase);
        for metric in ["clicks", "Clicks", "clicks2"] {
            for from in [None, Some("A"), Some("B"), Some("a"), Some("\u{e3}"), Some("\u{10ffff}")] {
                let mut counted = all.clone();
                counted.retain(|outcome| {
                    (outcome.experiment_id, outcome.phase) == (of.id, of.phase)
                        && outcome.metric == metric
                        && outcome.unit != units[4]
                        && (!is_first || outcome.unit != units[6])
                        && from.is_none_or(|from| outcome.unit.as_str() > from)
                });
                for limit in [100, 1, 2, 3] {
                    let found = portions(storage, of, metric, from, limit).await;
                    assert_eq!(found, values(&counted), "{metric} after {from:?}, portions of {limit}");
                }
            }
        }
    }
    assert_eq!(portions(storage, &experiment(9), "clicks", None, 9).await, []);
}
