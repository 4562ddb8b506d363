//! Figures of days.

use std::cmp::Reverse;

use chrono::NaiveDate;
use domain::{
    Id,
    engagement::{DailyFigure, KpiMetric, KpiRevision, KpiSeries, KpiValue, Platform, ReferenceKind},
};
use repositories::{Storage, engagement::KpiFilter};

use crate::expect;
use crate::fixtures::{STRANGE, at, day, id, kpi_metric, kpi_series, longest, reference};

/// Figures that every database keeps as they are.
const ODD: [KpiValue; 6] = [
    KpiValue::Number(0.0),
    rate(1.0 / 3.0, 0.0),
    KpiValue::Number(-1.0e300),
    rate(-1.0e-300, 1.0e300),
    KpiValue::Number(0.1 + 0.2),
    rate(0.0, 1.0),
];

/// What is no figure.
const WRONG: [KpiValue; 9] = [
    KpiValue::Number(f64::NAN),
    KpiValue::Number(f64::INFINITY),
    KpiValue::Number(f64::NEG_INFINITY),
    rate(f64::NAN, 1.0),
    rate(f64::INFINITY, 1.0),
    rate(1.0, f64::NAN),
    rate(1.0, f64::INFINITY),
    rate(1.0, -1.0e-300),
    rate(0.0, -1.0),
];

const fn rate(numerator: f64, denominator: f64) -> KpiValue {
    KpiValue::Ratio { numerator, denominator }
}

/// Stores the KPI types 1 and 2, and a champion tier 3.
async fn add_types(storage: &dyn Storage) {
    let kpi_type = |number| reference(ReferenceKind::KpiTypes, number);
    for row in [kpi_type(1), kpi_type(2), reference(ReferenceKind::ChampionTiers, 3)] {
        writing!(storage, uow, row => uow.references().add(&row).await).unwrap();
    }
}

async fn add(storage: &dyn Storage, metrics: &[KpiMetric]) {
    let metrics = metrics.to_vec();
    writing!(storage, uow, metrics => uow.kpi().add_all(&metrics).await).unwrap();
}

async fn are_there(storage: &dyn Storage, metrics: &[KpiMetric]) {
    for metric in metrics {
        let found = reading!(storage, uow, metric => uow.kpi().lookup(metric.id).await).unwrap();
        assert_eq!(found.as_ref(), Some(metric));
    }
}

async fn revisions(storage: &dyn Storage, metric: Id<KpiMetric>) -> Vec<KpiRevision> {
    every_page!(storage, uow, page => uow.kpi().revisions(metric, &page).await)
}

/// Figures of that day, numbered from the first on, of series that differ from "posts" in one thing each.
fn elsewhere(first: u128, date: NaiveDate) -> Vec<KpiMetric> {
    let of = kpi_series("posts");
    let others = [
        KpiSeries { platform: Platform::Threads, ..of.clone() },
        KpiSeries { metric_type_id: id(2), ..of },
        kpi_series("Posts"),
        kpi_series("post"),
    ];
    (first..).zip(others).map(|(number, series)| kpi_metric(number, &series, date)).collect()
}

/// Every field is kept, of numbers and of rates. A day has a figure of each series; names are compared by
/// bytes.
pub async fn what_is_added_is_found(storage: &dyn Storage) {
    add_types(storage).await;
    let names = STRANGE.iter().map(|name| (*name).to_owned()).chain([longest(100)]);
    let figures = names.zip(ODD.into_iter().cycle());
    let strange: Vec<KpiMetric> = (1..)
        .zip(figures)
        .map(|(number, (name, value))| KpiMetric {
            value,
            version: i64::MAX,
            created_at: at(-1),
            updated_at: at(1),
            ..kpi_metric(number, &kpi_series(&name), day(0))
        })
        .collect();
    let posts = kpi_series("posts");
    let ends = [(1000, 1, 1), (9999, 12, 31), (2024, 2, 29)];
    let ends = ends.map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap());
    let far: Vec<KpiMetric> =
        (801..).zip(ends).map(|(number, date)| kpi_metric(number, &posts, date)).collect();
    let near = elsewhere(901, day(0));
    for some in [&strange, &far, &near, &Vec::new()] {
        add(storage, some).await;
    }
    for some in [&strange, &far, &near] {
        are_there(storage, some).await;
    }
    let missing = reading!(storage, uow => uow.kpi().lookup(id(999)).await).unwrap();
    assert_eq!(missing, None);
}

/// `add_all` MUST return `Conflict` if a day has one, `ForeignKey` if the type is missing, of which rows of
/// other tables are none, and `Check` if a number is not finite or a denominator below zero. None is there
/// then.
pub async fn add_all_refuses_what_cannot_be(storage: &dyn Storage) {
    add_types(storage).await;
    let of = kpi_series("posts");
    let new = |number, days| kpi_metric(number, &of, day(days));
    let stored = [new(1, 0), new(2, 1)];
    add(storage, &stored).await;
    let with = |one: KpiMetric| vec![new(3, 3), one, new(4, 4)];
    for taken in [new(9, 0), new(1, 9), new(9, 3), new(3, 9)] {
        let metrics = with(KpiMetric { value: rate(1.0, 2.0), version: 7, ..taken });
        expect::conflict(writing!(storage, uow, metrics => uow.kpi().add_all(&metrics).await));
    }
    for kpi_type in [3, 9] {
        let series = KpiSeries { metric_type_id: id(kpi_type), ..of.clone() };
        let metrics = with(kpi_metric(9, &series, day(9)));
        expect::foreign_key(writing!(storage, uow, metrics => uow.kpi().add_all(&metrics).await));
    }
    for value in WRONG {
        let metrics = with(KpiMetric { value, ..new(9, 9) });
        expect::check(writing!(storage, uow, metrics => uow.kpi().add_all(&metrics).await));
    }
    let filter = KpiFilter::default();
    let all = every_page!(storage, uow, page, filter => uow.kpi().list(&filter, &page).await);
    let [first, second] = stored;
    assert_eq!(all, [second, first]);
}

/// More figures than one statement takes. If the last is refused, none is there.
pub async fn many_are_added_at_once(storage: &dyn Storage) {
    add_types(storage).await;
    let of = kpi_series("posts");
    // Every day from the first to the last, in another order.
    let new = |number: u64| kpi_metric(u128::from(number), &of, day(number * 7 % 701));
    let mut metrics: Vec<KpiMetric> = (1..=700).map(new).collect();
    let refused: Vec<KpiMetric> = metrics.iter().cloned().chain([kpi_metric(999, &of, day(1))]).collect();
    expect::conflict(writing!(storage, uow, refused => uow.kpi().add_all(&refused).await));
    add(storage, &metrics).await;
    metrics.sort_by_key(|metric| metric.date);
    let days: Vec<NaiveDate> = (0..800).map(day).collect();
    let found = reading!(storage, uow, of, days => uow.kpi().of_days(&of, &days).await).unwrap();
    assert_eq!(found, metrics);
}

/// Lists are by day, newest first, then by id in the same direction; every given field of the filter must
/// match, and both bounds are included.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    add_types(storage).await;
    let mut metrics: Vec<KpiMetric> = Vec::new();
    for platform in [Platform::Twitter, Platform::Reddit] {
        for (kpi_type, name) in [(1, "posts"), (1, "Posts"), (2, "posts"), (2, "Posts")] {
            let series = KpiSeries { platform, metric_type_id: id(kpi_type), ..kpi_series(name) };
            for days in [0, 1, 3] {
                let value = ODD[metrics.len() % ODD.len()];
                let number = 100 - metrics.len() as u128;
                metrics.push(KpiMetric { value, ..kpi_metric(number, &series, day(days)) });
            }
        }
    }
    add(storage, &metrics).await;
    metrics.sort_by_key(|metric| Reverse((metric.date, metric.id)));
    for filter in filters() {
        let all = every_page!(storage, uow, page, filter => uow.kpi().list(&filter, &page).await);
        let mut expected = metrics.clone();
        expected.retain(|metric| {
            let series = &metric.series;
            filter.platform.is_none_or(|wanted| series.platform == wanted)
                && filter.metric_type_id.is_none_or(|wanted| series.metric_type_id == wanted)
                && filter.metric_name.as_ref().is_none_or(|wanted| series.metric_name == *wanted)
                && filter.from.is_none_or(|from| metric.date >= from)
                && filter.to.is_none_or(|to| metric.date <= to)
        });
        assert_eq!(all, expected, "{filter:?}");
    }
}

/// Every combination of fields.
fn filters() -> Vec<KpiFilter> {
    let spans: [(Option<u64>, Option<u64>); 7] = [
        (None, None),
        (Some(1), None),
        (None, Some(1)),
        (Some(1), Some(1)),
        (Some(1), Some(9)),
        (Some(2), Some(2)),
        (Some(3), Some(1)),
    ];
    let mut filters = Vec::new();
    for platform in [None, Some(Platform::Twitter), Some(Platform::Threads)] {
        for metric_type_id in [None, Some(id(2)), Some(id(9))] {
            for name in [None, Some("posts"), Some("POSTS")] {
                for (from, to) in spans {
                    let metric_name = name.map(str::to_owned);
                    let (from, to) = (from.map(day), to.map(day));
                    filters.push(KpiFilter { platform, metric_type_id, metric_name, from, to });
                }
            }
        }
    }
    filters
}

/// Only figures of the days that are asked for are found, by day, in whatever order these are. Days without
/// one are left out, and so are other series.
pub async fn they_are_found_by_day(storage: &dyn Storage) {
    add_types(storage).await;
    let of = kpi_series("posts");
    let figures = (0_u64..40).zip(ODD.into_iter().cycle());
    let metrics: Vec<KpiMetric> = figures
        .map(|(place, value)| KpiMetric { value, ..kpi_metric(u128::from(100 - place), &of, day(place * 2)) })
        .collect();
    add(storage, &metrics).await;
    add(storage, &elsewhere(901, day(2))).await;
    add(storage, &elsewhere(911, day(3))).await;
    for asked in [
        Vec::new(),
        vec![2],
        vec![3],
        vec![8, 3, 2, 78, 99, 0],
        (0..20).rev().collect(),
        (0..100).rev().collect::<Vec<u64>>(),
    ] {
        let days: Vec<NaiveDate> = asked.into_iter().map(day).collect();
        let found = reading!(storage, uow, of, days => uow.kpi().of_days(&of, &days).await).unwrap();
        let mut expected = metrics.clone();
        expected.retain(|metric| days.contains(&metric.date));
        assert_eq!(found, expected, "{days:?}");
    }
}

/// What is known of the days between two, both included, is by day: numbers and rates, of no other series.
pub async fn figures_between_days_are_in_order(storage: &dyn Storage) {
    add_types(storage).await;
    let of = kpi_series("posts");
    let metrics: Vec<KpiMetric> = (0_u64..)
        .zip(ODD)
        .map(|(place, value)| KpiMetric { value, ..kpi_metric(u128::from(100 - place), &of, day(place * 2)) })
        .collect();
    add(storage, &metrics.iter().rev().cloned().collect::<Vec<_>>()).await;
    add(storage, &elsewhere(901, day(4))).await;
    for (from, to) in [(0, 10), (2, 8), (1, 9), (3, 3), (4, 4), (8, 2), (0, 99), (11, 99)] {
        let (from, to) = (day(from), day(to));
        let found = reading!(storage, uow, of => uow.kpi().between(&of, from, to).await).unwrap();
        let figure = |metric: &KpiMetric| DailyFigure { date: metric.date, value: metric.value };
        let wanted = metrics.iter().filter(|metric| (from..=to).contains(&metric.date));
        assert_eq!(found, wanted.map(figure).collect::<Vec<_>>(), "{from} to {to}");
    }
}

/// `correct` MUST return `StaleVersion` unless the stored version is one less. What is refused is not kept,
/// and other figures stay as they are.
pub async fn correct_writes_the_next_version(storage: &dyn Storage) {
    add_types(storage).await;
    let of = kpi_series("posts");
    let first = KpiMetric { version: 3, ..kpi_metric(1, &of, day(0)) };
    let other = kpi_metric(2, &of, day(1));
    add(storage, &[first.clone(), other.clone()]).await;
    let mut corrected = first.clone();
    let before = corrected.correct(rate(1.0, 3.0), at(5)).unwrap();
    let versions = [i64::MIN, 0, 2, 3, 5, i64::MAX].map(|version| (1, version));
    for (number, version) in versions.into_iter().chain([(9, 2), (9, 4)]) {
        let stale = KpiMetric { id: id(number), version, ..corrected.clone() };
        expect::stale(writing!(storage, uow, stale, before => uow.kpi().correct(&stale, &before).await));
    }
    for value in WRONG {
        let wrong = KpiMetric { value, ..corrected.clone() };
        expect::check(writing!(storage, uow, wrong, before => uow.kpi().correct(&wrong, &before).await));
    }
    are_there(storage, &[first, other.clone()]).await;
    assert_eq!(revisions(storage, id(1)).await, []);

    writing!(storage, uow, corrected, before => uow.kpi().correct(&corrected, &before).await).unwrap();
    are_there(storage, &[corrected, other]).await;
    assert_eq!(revisions(storage, id(1)).await, [before]);
    assert_eq!(revisions(storage, id(2)).await, []);
}

/// What a figure was before is kept, newest first; numbers become rates and back.
pub async fn what_it_was_before_is_kept(storage: &dyn Storage) {
    add_types(storage).await;
    let of = kpi_series("posts");
    let (mut metric, mut other) = (kpi_metric(1, &of, day(0)), kpi_metric(2, &of, day(1)));
    add(storage, &[metric.clone(), other.clone()]).await;
    let mut kept: Vec<KpiRevision> = Vec::new();
    for (micros, value) in (1..).zip(ODD) {
        let before = metric.correct(value, at(micros)).unwrap();
        writing!(storage, uow, metric, before => uow.kpi().correct(&metric, &before).await).unwrap();
        kept.insert(0, before);
    }
    let before = other.correct(rate(0.0, 0.0), at(9)).unwrap();
    writing!(storage, uow, other, before => uow.kpi().correct(&other, &before).await).unwrap();
    are_there(storage, &[metric, other]).await;
    assert_eq!(revisions(storage, id(1)).await, kept);
    assert_eq!(revisions(storage, id(2)).await, [before]);
    assert_eq!(revisions(storage, id(3)).await, []);
}

/// Figures of days before a day, of every series, by day and id.
pub async fn old_ones_are_found_by_day(storage: &dyn Storage) {
    add_types(storage).await;
    let (posts, replies) = (kpi_series("posts"), kpi_series("replies"));
    let metrics = [
        kpi_metric(5, &posts, day(0)),
        kpi_metric(3, &replies, day(1)),
        kpi_metric(4, &posts, day(1)),
        kpi_metric(1, &posts, day(2)),
        kpi_metric(2, &posts, day(9)),
    ];
    let mixed: Vec<KpiMetric> = metrics.iter().rev().cloned().collect();
    add(storage, &mixed).await;
    let at = |place: usize| Some((metrics[place].date, metrics[place].id));
    for (before, after, limit, expected) in [
        (0, None, 9, 0..0),
        (2, None, 9, 0..3),
        (3, None, 9, 0..4),
        (99, None, 9, 0..5),
        (99, None, 2, 0..2),
        (99, at(1), 2, 2..4),
        (3, at(2), 9, 3..4),
        (3, at(3), 9, 4..4),
    ] {
        let before = day(before);
        let found = reading!(storage, uow => uow.kpi().old(before, after, limit).await).unwrap();
        assert_eq!(found, metrics[expected], "before {before}, after {after:?}");
    }
}

async fn of_ids(storage: &dyn Storage, ids: &[Id<KpiMetric>]) -> (Vec<KpiMetric>, Vec<KpiRevision>) {
    let ids = ids.to_vec();
    reading!(storage, uow, ids => Ok((uow.kpi().of_ids(&ids).await?, uow.kpi().revisions_of(&ids).await?)))
        .unwrap()
}

/// Figures go with what they were before, others stay, and all comes back as it was. More of them than one
/// statement takes.
pub async fn they_leave_and_come_back_with_what_they_were(storage: &dyn Storage) {
    add_types(storage).await;
    let of = kpi_series("posts");
    let mut metrics: Vec<KpiMetric> =
        (1..=600).zip(1..).map(|(number, days)| kpi_metric(number, &of, day(days))).collect();
    add(storage, &metrics).await;
    let mut kept: Vec<KpiRevision> = Vec::new();
    for (micros, value) in (1..).zip(ODD) {
        for place in [0, 599] {
            let before = metrics[place].correct(value, at(micros)).unwrap();
            let metric = metrics[place].clone();
            writing!(storage, uow, metric, before => uow.kpi().correct(&metric, &before).await).unwrap();
            kept.push(before);
        }
    }
    kept.sort_by_key(|revision| (revision.metric_id, revision.version));
    let all: Vec<Id<KpiMetric>> = metrics.iter().map(|metric| metric.id).rev().collect();
    let before = of_ids(storage, &all).await;
    assert_eq!(before, (metrics.clone(), kept.clone()));
    assert_eq!(of_ids(storage, &[id(9_000), id(2)]).await, (vec![metrics[1].clone()], Vec::new()));

    // All but the last, and one that is not there.
    let gone: Vec<Id<KpiMetric>> = all[1..].iter().copied().chain([id(9_000)]).collect();
    let removed = writing!(storage, uow, gone => uow.kpi().remove_all(&gone).await).unwrap();
    assert_eq!(removed, 599);
    let (left, of_left) = of_ids(storage, &all).await;
    assert_eq!(left, metrics[599..]);
    assert_eq!(of_left, kept[6..]);
    let again = writing!(storage, uow, gone => uow.kpi().remove_all(&gone).await).unwrap();
    assert_eq!(again, 0);

    add(storage, &metrics[..599]).await;
    let back = kept[..6].to_vec();
    writing!(storage, uow, back => uow.kpi().add_revisions(&back).await).unwrap();
    assert_eq!(of_ids(storage, &all).await, before);
}

/// `add_revisions` MUST return `Conflict` if a version is there, `ForeignKey` if the figure is missing, and `Check`
/// for what is no figure or no version. None is there then.
pub async fn add_revisions_refuses_what_cannot_be(storage: &dyn Storage) {
    add_types(storage).await;
    let metric = kpi_metric(1, &kpi_series("posts"), day(0));
    add(storage, std::slice::from_ref(&metric)).await;
    let revision = |version: i64| KpiRevision {
        metric_id: metric.id,
        version,
        value: KpiValue::Number(2.5),
        created_at: at(3),
    };
    let stored = vec![revision(1)];
    writing!(storage, uow, stored => uow.kpi().add_revisions(&stored).await).unwrap();
    let taken = vec![revision(2), revision(1)];
    expect::conflict(writing!(storage, uow, taken => uow.kpi().add_revisions(&taken).await));
    let orphan = vec![revision(2), KpiRevision { metric_id: id(9), ..revision(3) }];
    expect::foreign_key(writing!(storage, uow, orphan => uow.kpi().add_revisions(&orphan).await));
    let wrong = WRONG.into_iter().map(|value| KpiRevision { value, ..revision(3) }).chain([revision(0)]);
    for wrong in wrong {
        let revisions = vec![revision(2), wrong];
        expect::check(writing!(storage, uow, revisions => uow.kpi().add_revisions(&revisions).await));
    }
    assert_eq!(revisions(storage, metric.id).await, stored);
}
