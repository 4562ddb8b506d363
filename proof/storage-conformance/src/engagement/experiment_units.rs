//! Units of experiments: what they saw.

use domain::engagement::{Experiment, ExperimentStatus, Exposure};
use repositories::{Storage, engagement::UnitCount};

use crate::expect;
use crate::fixtures::{
    add_experiments, at, experiment, expose, exposure, exposures, phases, units, variant, with_status,
};

/// The exposures of these units in the phase that the experiment is in.
async fn found(storage: &dyn Storage, of: &Experiment, units: &[String]) -> Vec<Exposure> {
    let (experiment, phase, units) = (of.id, of.phase, units.to_vec());
    let found = reading!(storage, uow, units => {
        uow.experiment_units().exposures(experiment, phase, &units).await
    });
    found.unwrap()
}

async fn exclude(storage: &dyn Storage, of: &Experiment, units: &[String]) {
    let (experiment, phase, units) = (of.id, of.phase, units.to_vec());
    let excluded = writing!(storage, uow, units => {
        uow.experiment_units().exclude(experiment, phase, &units).await
    });
    excluded.unwrap();
}

async fn counts(storage: &dyn Storage, of: &Experiment) -> Vec<UnitCount> {
    let (experiment, phase) = (of.id, of.phase);
    reading!(storage, uow => uow.experiment_units().counts(experiment, phase).await).unwrap()
}

fn count(key: &str, excluded: bool, units: u64) -> UnitCount {
    UnitCount { variant: key.to_owned(), excluded, units }
}

fn sorted(mut exposures: Vec<Exposure>) -> Vec<Exposure> {
    exposures.sort_by_key(|exposure| exposure.unit.clone());
    exposures
}

/// Exposures are found by unit, by bytes, in whatever order they were added and are asked for: those of the
/// phase that are there, and every field of them. The same unit may be in any number of phases.
pub async fn what_is_exposed_is_found(storage: &dyn Storage) {
    let (phases, units) = (phases(storage).await, units());
    let mut all: Vec<Vec<Exposure>> = Vec::new();
    for (shift, of) in phases.iter().enumerate() {
        let mut added = exposures(of, &units[shift..]);
        for (place, exposure) in added.iter_mut().enumerate() {
            exposure.excluded = place % 3 == shift;
            exposure.exposed_at = at(i64::try_from(place).unwrap() - 1);
        }
        expose(storage, &added).await;
        all.push(sorted(added));
    }
    expose(storage, &[]).await;
    let some = ["nobody", "a\u{308}", "B", "A"].map(str::to_owned).to_vec();
    for asked in [Vec::new(), some, units.iter().rev().cloned().collect(), vec!["nobody".to_owned()]] {
        for (of, added) in phases.iter().zip(&all) {
            let mut expected = added.clone();
            expected.retain(|exposure| asked.contains(&exposure.unit));
            assert_eq!(found(storage, of, &asked).await, expected, "{asked:?}");
        }
    }
    let never = Experiment { phase: 3, ..phases[0].clone() };
    assert_eq!(found(storage, &never, &units).await, []);
    assert_eq!(found(storage, &experiment(9), &units).await, []);
}

/// `expose` MUST return `Conflict` if a unit has one in the phase, and `ForeignKey` if the phase has no such
/// variant. None is there then.
pub async fn expose_refuses_what_cannot_be(storage: &dyn Storage) {
    let [first, second, other] = phases(storage).await;
    let stored = exposure(&first, "unit", "a");
    expose(storage, std::slice::from_ref(&stored)).await;
    let with = |one: Exposure| vec![exposure(&first, "before", "a"), one, exposure(&first, "behind", "b")];
    for (unit, key) in [("unit", "a"), ("unit", "b"), ("before", "b"), ("behind", "b")] {
        let added = with(exposure(&first, unit, key));
        expect::conflict(writing!(storage, uow, added => uow.experiment_units().expose(&added).await));
    }
    let never = Experiment { phase: 3, ..first.clone() };
    let zeroth = Experiment { phase: 0, ..first.clone() };
    for unknown in [
        exposure(&first, "new", "c"),
        exposure(&first, "new", "A"),
        exposure(&first, "new", ""),
        exposure(&never, "new", "a"),
        exposure(&zeroth, "new", "a"),
        exposure(&experiment(9), "new", "a"),
    ] {
        let added = with(unknown);
        expect::foreign_key(writing!(storage, uow, added => uow.experiment_units().expose(&added).await));
    }
    let names = ["unit", "UNIT", "before", "behind", "new"].map(str::to_owned);
    assert_eq!(found(storage, &first, &names).await, std::slice::from_ref(&stored));
    for of in [&second, &other] {
        assert_eq!(found(storage, of, &names).await, []);
    }

    // In another phase it is another unit, and so it is in the other case.
    let upper = exposure(&first, "UNIT", "b");
    let others = [upper.clone(), exposure(&second, "unit", "b"), exposure(&other, "unit", "b")];
    expose(storage, &others).await;
    assert_eq!(found(storage, &first, &names).await, [upper, stored]);
}

/// As many as one request has come in by one call, and are left out by one; if the last is refused, none is
/// there.
pub async fn a_thousand_come_at_once(storage: &dyn Storage) {
    let [first, ..] = phases(storage).await;
    // Every number, in another order.
    let names: Vec<String> = (0..1_000).map(|number| format!("unit-{:03}", number * 7 % 1_000)).collect();
    let added = exposures(&first, &names);
    let mut refused = added.clone();
    refused.push(exposure(&first, &names[0], "b"));
    expect::conflict(writing!(storage, uow, refused => uow.experiment_units().expose(&refused).await));
    assert_eq!(found(storage, &first, &names).await, []);

    expose(storage, &added).await;
    assert_eq!(found(storage, &first, &names).await, sorted(added));
    assert_eq!(counts(storage, &first).await, [count("a", false, 500), count("b", false, 500)]);

    exclude(storage, &first, &names[..999]).await;
    let left = [count("a", true, 500), count("b", false, 1), count("b", true, 499)];
    assert_eq!(counts(storage, &first).await, left);
}

/// Units that are left out stay so; those of other phases, and those that were not named, are as they were.
/// Of units that nobody exposed there is still nothing.
pub async fn units_are_left_out(storage: &dyn Storage) {
    let (phases, units) = (phases(storage).await, units());
    let mut all: Vec<Vec<Exposure>> = phases.iter().map(|of| sorted(exposures(of, &units))).collect();
    for added in &all {
        expose(storage, added).await;
    }
    let lists: [(usize, &[&str]); 5] = [
        (0, &["A", "nobody"]),
        (1, &[]),
        (1, &["a", "\u{e4}", "\u{65e5}\u{672c}\u{8a9e}"]),
        (0, &["A", "\u{e4}"]),
        (2, &["nobody"]),
    ];
    for (place, names) in lists {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        exclude(storage, &phases[place], &names).await;
        for exposure in &mut all[place] {
            exposure.excluded |= names.contains(&exposure.unit);
        }
        for (of, expected) in phases.iter().zip(&all) {
            assert_eq!(&found(storage, of, &units).await, expected, "{names:?}");
        }
    }
    assert_eq!(found(storage, &phases[0], &["nobody".to_owned()]).await, []);
    exclude(storage, &experiment(9), &units).await;
}

/// Units are counted by variant, by bytes, those that count before those that are left out. Nothing stands
/// for a variant that nobody saw; a phase without units has no counts.
pub async fn units_are_counted(storage: &dyn Storage) {
    let keys = ["b", "a\u{308}", "B", "\u{e4}", "a", "never"];
    let mut of = with_status(experiment(1), ExperimentStatus::Running);
    of.details.variants = keys.map(|key| variant(key, 0.0)).to_vec();
    let other = with_status(experiment(2), ExperimentStatus::Running);
    add_experiments(storage, &[of.clone(), other.clone()]).await;
    assert_eq!(counts(storage, &of).await, []);
    let mut seen: Vec<Exposure> = Vec::new();
    for (key, kept, all) in [("b", 0, 2), ("a\u{308}", 3, 3), ("B", 1, 2), ("\u{e4}", 2, 5), ("a", 1, 1)] {
        for place in 0..all {
            let unit = format!("{key} {place}");
            seen.push(Exposure { excluded: place >= kept, ..exposure(&of, &unit, key) });
        }
    }
    expose(storage, &seen).await;
    let others = [
        count("a\u{308}", false, 3),
        count("b", true, 2),
        count("\u{e4}", false, 2),
        count("\u{e4}", true, 3),
    ];
    let before = [count("B", false, 1), count("B", true, 1), count("a", false, 1)];
    assert_eq!(counts(storage, &of).await, [&before[..], &others[..]].concat());
    assert_eq!(counts(storage, &other).await, []);
    assert_eq!(counts(storage, &Experiment { phase: 2, ..of.clone() }).await, []);
    assert_eq!(counts(storage, &experiment(9)).await, []);

    expose(storage, &[exposure(&other, "unit", "b")]).await;
    exclude(storage, &of, &["B 0", "a 0", "b 0"].map(str::to_owned)).await;
    let after = [count("B", true, 2), count("a", true, 1)];
    assert_eq!(counts(storage, &of).await, [&after[..], &others[..]].concat());
    assert_eq!(counts(storage, &other).await, [count("b", false, 1)]);
}
