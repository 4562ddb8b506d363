//! Experiments and the variants of their phases.

use std::cmp::Reverse;

use domain::{
    Id,
    engagement::{
        AssignmentMode, ComparisonResult, Experiment, ExperimentDetails, ExperimentMetric, ExperimentResults,
        ExperimentStatus, ExperimentVariant, ExperimentWinner, MetricDirection, MetricKind, MetricResult,
        Outcome, ResultReason, SampleRatioResult, VariantResult, VariantUnits,
    },
};
use repositories::{Storage, engagement::ExperimentFilter};

use crate::expect;
use crate::fixtures::{
    STRANGE, add_experiments, at, experiment, expose, exposure, id, longest, measure, metric, no_results,
    outcome, phases, variant, with_status,
};
use crate::plain::{Plain, stored};

stored!(Experiment, |row| experiments(row.id), with remove);

/// Breaks something.
type Break = fn(&mut Experiment);

/// Weights and shares that every database keeps as they are.
const ODD: [f64; 5] = [0.0, 0.1 + 0.2, 1.0 / 3.0, 1.0e-300, 1.0];

/// A number that 53 bits do not hold.
const MANY: u64 = 9_007_199_254_740_993;

/// Every field as large as it may be.
fn full(number: u128) -> Experiment {
    let keys = STRANGE.iter().take(9).map(|key| (*key).to_owned()).chain([longest(50)]);
    let kinds = MetricKind::ALL.iter().copied().cycle();
    Experiment {
        details: ExperimentDetails {
            name: longest(200),
            description: longest(1_000),
            assignment: AssignmentMode::External,
            traffic_split: 0.1 + 0.2,
            variants: keys.zip(ODD.into_iter().cycle()).map(|(key, weight)| variant(&key, weight)).collect(),
            metric: ExperimentMetric {
                name: longest(100),
                kind: MetricKind::Count,
                direction: MetricDirection::Down,
            },
            guardrails: STRANGE.iter().zip(kinds).map(|(name, kind)| metric(name, kind)).collect(),
            minimum_days: i64::MAX,
            minimum_units: i64::MAX,
        },
        phase: i64::MAX,
        phase_started_at: Some(at(3)),
        start_date: Some(at(-1)),
        end_date: Some(at(4)),
        results_json: Some(full_results()),
        winner: Some(winner(&longest(50), Some(longest(500)))),
        version: i64::MAX,
        created_at: at(-3),
        updated_at: at(5),
        ..with_status(experiment(number), ExperimentStatus::Completed)
    }
}

/// Results with all that may be there, and beside it what may be missing.
fn full_results() -> ExperimentResults {
    let key = STRANGE.concat();
    let of_variant = |mean, reason| {
        let variance = Some(1.0 / 3.0);
        VariantResult { key: key.clone(), units: MANY, mean, variance, reason }
    };
    let known = ComparisonResult {
        variant: key.clone(),
        against: "a".to_owned(),
        difference: Some(-1.0 / 3.0),
        relative: Some(0.1 + 0.2),
        interval: Some([-1.5, 2.5]),
        relative_interval: Some([-1.0e-7, 1.0e16]),
        p: Some(1.0e-7),
        p_adjusted: Some(1.0),
        reason: None,
    };
    let unknown = ComparisonResult {
        difference: None,
        relative: None,
        interval: None,
        relative_interval: None,
        p: None,
        p_adjusted: None,
        reason: Some(ResultReason::BaselineZero),
        ..known.clone()
    };
    ExperimentResults {
        phase: i64::MAX,
        units: MANY,
        excluded: 1,
        excluded_warning: true,
        variants: vec![
            VariantUnits { key: key.clone(), units: MANY, expected: Some(0.1) },
            VariantUnits { key: String::new(), units: 0, expected: None },
        ],
        sample_ratio: SampleRatioResult {
            chi2: Some(2.5),
            p: Some(1.0 / 3.0),
            warning: true,
            reason: None,
            leaks: STRANGE.iter().map(|key| (*key).to_owned()).collect(),
        },
        metrics: vec![MetricResult {
            name: longest(100),
            kind: MetricKind::Mean,
            variants: vec![of_variant(Some(-1.0), None), of_variant(None, Some(ResultReason::NoUnits))],
            comparisons: vec![known, unknown],
        }],
    }
}

fn winner(variant: &str, reason: Option<String>) -> ExperimentWinner {
    ExperimentWinner { variant: variant.to_owned(), reason }
}

/// The next version, in a phase with other variants.
fn next(of: &Experiment, phase: i64, variants: &[(&str, f64)]) -> Experiment {
    let mut next = Experiment { phase, version: of.version + 1, ..of.clone() };
    next.details.variants = variants.iter().map(|(key, weight)| variant(key, *weight)).collect();
    next
}

async fn lookup(storage: &dyn Storage, id: Id<Experiment>) -> Option<Experiment> {
    reading!(storage, uow => uow.experiments().lookup(id).await).unwrap()
}

async fn variants(storage: &dyn Storage, id: Id<Experiment>, phase: i64) -> Vec<ExperimentVariant> {
    reading!(storage, uow => uow.experiments().variants(id, phase).await).unwrap()
}

async fn save(storage: &dyn Storage, experiment: &Experiment) {
    writing!(storage, uow, experiment => uow.experiments().save(&experiment).await).unwrap();
}

/// `add` and `save` MUST return `Check`; the experiment of that id stays as it is.
async fn is_refused(storage: &dyn Storage, wrong: &Experiment) {
    let before = lookup(storage, wrong.id).await;
    let added = Experiment { id: id(99), ..wrong.clone() };
    let saved = Experiment { version: wrong.version + 1, ..wrong.clone() };
    expect::check(writing!(storage, uow, added => uow.experiments().add(&added).await));
    expect::check(writing!(storage, uow, saved => uow.experiments().save(&saved).await));
    assert_eq!((lookup(storage, added.id).await, lookup(storage, wrong.id).await), (None, before));
}

/// Every field is kept, whatever the status; so are variants in their order. Keys are compared by bytes.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let mut rows = vec![experiment(1), full(2)];
    for (number, status) in (3..).zip(ExperimentStatus::ALL.iter().copied()) {
        let row = with_status(experiment(number), status);
        rows.push(Experiment { version: 7, created_at: at(-1), updated_at: at(6), ..row });
    }
    let completed = with_status(experiment(8), ExperimentStatus::Completed);
    rows.push(Experiment { winner: Some(winner("", None)), ..completed });
    Plain {
        changed: full(1),
        absent: experiment(9),
        taken: vec![full(1)],
        clashes: Vec::new(),
        orphans: Vec::new(),
        rows,
    }
    .check(storage)
    .await;
}

/// `add` and `save` MUST return `Check` if dates, results and winner are not those of the status.
pub async fn fields_fit_the_status(storage: &dyn Storage) {
    let wrong: [Break; 5] = [
        |of| of.phase_started_at = of.phase_started_at.xor(Some(at(5))),
        |of| of.start_date = of.start_date.xor(Some(at(5))),
        |of| {
            of.phase_started_at = of.phase_started_at.xor(Some(at(5)));
            of.start_date = of.start_date.xor(Some(at(5)));
        },
        |of| of.end_date = of.end_date.xor(Some(at(5))),
        |of| of.results_json = of.results_json.take().xor(Some(no_results(1))),
    ];
    for (number, status) in (1..).zip(ExperimentStatus::ALL.iter().copied()) {
        let whole = with_status(experiment(number), status);
        add_experiments(storage, std::slice::from_ref(&whole)).await;
        for change in wrong {
            let mut wrong = whole.clone();
            change(&mut wrong);
            is_refused(storage, &wrong).await;
        }
        let won = Experiment { winner: Some(winner("a", None)), version: 2, ..whole };
        if status == ExperimentStatus::Completed {
            save(storage, &won).await;
            assert_eq!(lookup(storage, won.id).await, Some(won));
        } else {
            is_refused(storage, &Experiment { version: 1, ..won }).await;
        }
    }
}

/// `add` and `save` MUST return `Check` if a weight is not 0 to 1; nor is the traffic, and nothing is below
/// zero.
pub async fn numbers_have_bounds(storage: &dyn Storage) {
    add_experiments(storage, &[experiment(1)]).await;
    for number in [-0.1, 1.000_1, 1.0e300, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let mut wrong = experiment(1);
        wrong.details.traffic_split = number;
        is_refused(storage, &wrong).await;
        for place in [0, 1] {
            let mut wrong = experiment(1);
            wrong.details.variants[place].weight = number;
            is_refused(storage, &wrong).await;
        }
    }
    let wrong: [Break; 6] = [
        |of| of.details.minimum_days = -1,
        |of| of.details.minimum_days = i64::MIN,
        |of| of.details.minimum_units = -1,
        |of| of.details.minimum_units = i64::MIN,
        |of| of.phase = 0,
        |of| of.phase = i64::MIN,
    ];
    for change in wrong {
        let mut wrong = experiment(1);
        change(&mut wrong);
        is_refused(storage, &wrong).await;
    }
}

/// Lists are by creation, newest first, then by id in the same direction, each with the variants of its
/// newest phase; every given field of the filter must match.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let mut experiments: Vec<Experiment> = Vec::new();
    for keys in [["a", "b"], ["b", "a"], ["A", "ä"]] {
        for status in ExperimentStatus::ALL.iter().copied() {
            let place = experiments.len();
            let mut of = with_status(experiment(100 - place as u128), status);
            of.created_at = at(i64::try_from(place * 3 % 5).unwrap());
            of.details.variants = keys.map(|key| variant(key, 0.5)).to_vec();
            experiments.push(of);
        }
    }
    add_experiments(storage, &experiments).await;
    for of in experiments.iter_mut().step_by(3) {
        *of = next(of, 2, &[("c", 0.25), ("b", 0.5), ("a", 0.25)]);
        save(storage, of).await;
    }
    experiments.sort_by_key(|of| Reverse((of.created_at, of.id)));
    for status in ExperimentStatus::ALL.iter().copied().map(Some).chain([None]) {
        let filter = ExperimentFilter { status };
        let all = every_page!(storage, uow, page => uow.experiments().list(&filter, &page).await);
        let mut expected = experiments.clone();
        expected.retain(|of| status.is_none_or(|wanted| of.status == wanted));
        assert_eq!(all, expected, "{status:?}");
    }
}

/// The variants of older phases remain when a phase begins; those of other experiments are apart. There are
/// none of a phase that never was.
pub async fn older_phases_keep_their_variants(storage: &dyn Storage) {
    let first = with_status(experiment(1), ExperimentStatus::Running);
    let other = next(&experiment(2), 2, &[("c", 0.5), ("d", 0.5)]);
    add_experiments(storage, &[first.clone(), other.clone()]).await;
    let second = next(&first, 2, &[("c", 0.2), ("b", 0.3), ("a", 0.5)]);
    let third = next(&second, 3, &[("b", 0.9), ("a", 0.1)]);
    save(storage, &second).await;
    save(storage, &third).await;
    for (of, phase, expected) in [
        (1, 1, Some(&first)),
        (1, 2, Some(&second)),
        (1, 3, Some(&third)),
        (1, 4, None),
        (1, 0, None),
        (2, 1, None),
        (2, 2, Some(&other)),
        (9, 1, None),
    ] {
        let expected = expected.map_or_else(Vec::new, |of| of.details.variants.clone());
        assert_eq!(variants(storage, id(of), phase).await, expected, "{of}, phase {phase}");
    }
    assert_eq!(lookup(storage, id(1)).await, Some(third));
    assert_eq!(lookup(storage, id(2)).await, Some(other));
}

/// `save` puts other variants in the place of those that the phase has: more, fewer, in another order, of
/// other weights. A key is there once.
pub async fn other_variants_take_the_place(storage: &dyn Storage) {
    let other = experiment(2);
    let mut draft = experiment(1);
    add_experiments(storage, &[draft.clone(), other.clone()]).await;
    let lists: [&[(&str, f64)]; 6] = [
        &[("b", 0.5), ("a", 0.5)],
        &[("b", 0.5), ("a", 0.25), ("c", 0.25)],
        &[("c", 0.5), ("B", 0.5)],
        &[("c", 0.4), ("B", 0.6)],
        &[("c", 0.4), ("B", 0.6)],
        &[("a", 0.5), ("A", 0.5)],
    ];
    for list in lists {
        draft = next(&draft, 1, list);
        save(storage, &draft).await;
        assert_eq!(variants(storage, draft.id, 1).await, draft.details.variants);
        assert_eq!(lookup(storage, draft.id).await.as_ref(), Some(&draft));
    }
    let twice = next(&draft, 1, &[("a", 0.5), ("b", 0.25), ("a", 0.25)]);
    let added = Experiment { id: id(9), ..twice.clone() };
    expect::conflict(writing!(storage, uow, twice => uow.experiments().save(&twice).await));
    expect::conflict(writing!(storage, uow, added => uow.experiments().add(&added).await));
    assert_eq!(lookup(storage, draft.id).await, Some(draft));
    assert_eq!(lookup(storage, other.id).await, Some(other));
}

/// `save` MUST return `ForeignKey` if other variants are in the way of exposures. All else may change, and
/// another phase may have others.
pub async fn variants_with_exposures_stay(storage: &dyn Storage) {
    let [first, second, other] = phases(storage).await;
    let seen = [exposure(&second, "unit", "a"), exposure(&other, "unit", "b")];
    expose(storage, &seen).await;
    let lists: [&[(&str, f64)]; 5] = [
        &[("b", 0.5), ("a", 0.5)],
        &[("a", 0.4), ("b", 0.6)],
        &[("a", 0.5), ("c", 0.5)],
        &[("c", 0.5), ("b", 0.5)],
        &[("a", 0.5), ("b", 0.25), ("c", 0.25)],
    ];
    for list in lists {
        let changed = next(&second, 2, list);
        expect::foreign_key(writing!(storage, uow, changed => uow.experiments().save(&changed).await));
    }
    assert_eq!(lookup(storage, second.id).await.as_ref(), Some(&second));

    let mut renamed = Experiment { version: 3, updated_at: at(5), ..second };
    renamed.details.name = longest(200);
    renamed.details.traffic_split = 0.5;
    save(storage, &renamed).await;
    assert_eq!(lookup(storage, first.id).await.as_ref(), Some(&renamed));
    let third = next(&renamed, 3, &[("c", 0.5), ("d", 0.5)]);
    save(storage, &third).await;
    assert_eq!(lookup(storage, first.id).await, Some(third));
    assert_eq!(variants(storage, first.id, 2).await, renamed.details.variants);
    let units = ["unit".to_owned()];
    for (of, phase, expected) in [(1, 1, None), (1, 2, Some(&seen[0])), (1, 3, None), (2, 1, Some(&seen[1]))]
    {
        let found = reading!(storage, uow, units => {
            uow.experiment_units().exposures(id(of), phase, &units).await
        });
        assert_eq!(found.unwrap().first(), expected, "{of}, phase {phase}");
    }
}

/// An experiment goes with all its phases, their exposures and outcomes, and with no others.
pub async fn it_takes_phases_and_units_along(storage: &dyn Storage) {
    let phases = phases(storage).await;
    let seen = phases.each_ref().map(|of| exposure(of, "unit", "b"));
    expose(storage, &seen).await;
    let measured: Vec<Outcome> =
        (1..).zip(&seen).map(|(number, of)| outcome(number, of, "clicks", 1.0)).collect();
    measure(storage, &measured).await;
    let removed = writing!(storage, uow => {
        Ok((uow.experiments().remove(id(1)).await?, uow.experiments().remove(id(1)).await?))
    });
    assert_eq!(removed.unwrap(), (true, false));

    // Nothing is in the way of one with the same id.
    let [first, second, other] = &phases;
    add_experiments(storage, std::slice::from_ref(first)).await;
    save(storage, second).await;
    for (of, expected) in [(first, 0), (second, 0), (other, 1)] {
        let (experiment, phase) = (of.id, of.phase);
        let left = reading!(storage, uow => {
            let counts = uow.experiment_units().counts(experiment, phase).await?;
            Ok((counts, uow.experiment_units().values(experiment, phase, "clicks", None, 9).await?))
        });
        let (counts, values) = left.unwrap();
        assert_eq!((counts.len(), values.len()), (expected, expected), "{experiment}, phase {phase}");
    }
    expose(storage, &seen[..2]).await;
    measure(storage, &measured[..2]).await;
}
