use std::{env, fs, path::PathBuf};

use chrono::NaiveDate;
use serde_json::Value;

use super::{DailyFigure, KpiValue, Period, SeriesRange, series};
use crate::engagement::Aggregation;

/// The published vectors, if they are on this machine. Where CI runs they must be.
fn vectors() -> Option<Value> {
    let data = env::var_os("LYCEUM_SAMPLE_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let file = data.join("kpi-bucket-vectors.json");
    if let Ok(text) = fs::read_to_string(&file) {
        return Some(serde_json::from_str(&text).unwrap());
    }
    assert!(env::var_os("CI").is_none(), "the sample data is missing: {}", file.display());
    println!("skipped: no sample data at {}", file.display());
    None
}

fn date(value: &Value) -> NaiveDate {
    value.as_str().unwrap().parse().unwrap()
}

fn day(text: &str, value: KpiValue) -> DailyFigure {
    DailyFigure { date: text.parse().unwrap(), value }
}

/// Of all days that are over.
fn range(from: &str, to: &str) -> SeriesRange {
    let today = "2030-01-01".parse().unwrap();
    SeriesRange { from: from.parse().unwrap(), to: to.parse().unwrap(), today }
}

#[test]
fn periods_begin_where_the_calendar_says() {
    let Some(vectors) = vectors() else { return };
    for bucket in vectors["buckets"].as_array().unwrap() {
        let day = date(&bucket["date"]);
        assert_eq!(Period::Week.start(day), date(&bucket["week_start"]), "{day}");
        assert_eq!(Period::Month.start(day), date(&bucket["month_start"]), "{day}");
        assert_eq!(Period::Day.start(day), day);
    }
}

#[test]
fn series_are_those_of_the_vectors() {
    let Some(vectors) = vectors() else { return };
    let days: Vec<_> = vectors["daily_values"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(day, value)| self::day(day, KpiValue::Number(value.as_f64().unwrap())))
        .collect();
    for set in vectors["series"].as_array().unwrap() {
        let range = range(set["from"].as_str().unwrap(), set["to"].as_str().unwrap());
        let own: Vec<_> =
            days.iter().filter(|day| (range.from..=range.to).contains(&day.date)).copied().collect();
        let period = Period::from_name(set["bucket"].as_str().unwrap()).unwrap();
        let aggregation = Aggregation::from_name(set["aggregation"].as_str().unwrap()).unwrap();
        let found = series(&own, aggregation, period, range);
        let expected = set["expect"].as_array().unwrap();
        assert_eq!(found.len(), expected.len(), "{set}");
        for (found, expected) in found.iter().zip(expected) {
            assert_eq!(found.start, date(&expected["start"]));
            assert_eq!(period.end(found.start), date(&expected["end"]));
            assert_eq!(found.value, expected["value"].as_f64(), "{set}");
            assert_eq!(found.partial, !expected["complete"].as_bool().unwrap(), "{set}");
        }
    }
}

#[test]
fn a_rate_is_the_rate_of_sums() {
    let Some(vectors) = vectors() else { return };
    let trap = &vectors["ratio_trap"];
    let days: Vec<_> = trap["days"]
        .as_array()
        .unwrap()
        .iter()
        .zip(["2025-01-06", "2025-01-07", "2025-01-08"])
        .map(|(figure, date)| {
            let numerator = figure["approved"].as_f64().unwrap();
            day(date, KpiValue::Ratio { numerator, denominator: figure["reviewed"].as_f64().unwrap() })
        })
        .collect();
    let found = series(&days, Aggregation::Ratio, Period::Week, range("2025-01-06", "2025-01-12"));
    assert_eq!(found[0].value, trap["rate_of_sums"].as_f64());
}

#[test]
fn sums_lose_nothing() {
    let Some(vectors) = vectors() else { return };
    for set in vectors["float_sums"].as_array().unwrap() {
        let values = set["values"].as_array().unwrap().iter().map(|value| value.as_f64().unwrap());
        assert_eq!(Some(statistics::exact_sum(values)), set["exact"].as_f64(), "{set}");
    }
}

#[test]
fn a_rate_of_nothing_is_none() {
    for (numerator, denominator) in [(0.0, 0.0), (1.0, 0.0), (1e15, 5e-324)] {
        let days = [day("2025-01-06", KpiValue::Ratio { numerator, denominator })];
        let found = series(&days, Aggregation::Ratio, Period::Day, range("2025-01-06", "2025-01-06"));
        assert_eq!(found[0].value, None, "{numerator} of {denominator}");
    }
}

#[test]
fn what_is_not_over_is_partial() {
    let mut range = range("2025-01-01", "2025-01-12");
    range.today = "2025-01-12".parse().unwrap();
    let days = series(&[], Aggregation::Sum, Period::Day, range);
    let partial: Vec<_> = days.iter().filter(|day| day.partial).map(|day| day.start).collect();
    assert_eq!(partial, [range.today]);
    let weeks = series(&[], Aggregation::Sum, Period::Week, range);
    assert_eq!(weeks.iter().map(|week| week.partial).collect::<Vec<_>>(), [true, true]);
}

#[test]
fn the_ends_of_the_calendar_are_no_trap() {
    for end in [NaiveDate::MIN, NaiveDate::MAX] {
        for period in [Period::Day, Period::Week, Period::Month] {
            let range = SeriesRange { from: end, to: end, today: end };
            assert_eq!(series(&[], Aggregation::Last, period, range).len(), 1, "{end}");
        }
    }
}
