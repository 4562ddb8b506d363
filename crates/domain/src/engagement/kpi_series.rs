//! Figures by day, week or month.

use std::iter;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::{engagement::Aggregation, text_enum::text_enum};

text_enum! {
    /// How long a period is.
    pub enum Period {
        /// A day.
        Day = "day",
        /// A week from Monday (ISO 8601).
        Week = "week",
        /// A month of the calendar.
        Month = "month",
    }
}

impl Period {
    /// The first day of the period that `date` is in; that day itself at the beginning of the calendar.
    pub fn start(self, date: NaiveDate) -> NaiveDate {
        match self {
            Self::Day => date,
            Self::Week => date.week(Weekday::Mon).checked_first_day().unwrap_or(date),
            Self::Month => date.with_day(1).unwrap_or(date),
        }
    }

    /// The last day of the period that begins with `start`.
    pub fn end(self, start: NaiveDate) -> NaiveDate {
        let next = match self {
            Self::Day => return start,
            Self::Week => start.checked_add_days(Days::new(7)),
            Self::Month => start.checked_add_months(Months::new(1)),
        };
        next.and_then(|next| next.pred_opt()).unwrap_or(NaiveDate::MAX)
    }
}

/// What a day's figure is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum KpiValue {
    /// A number.
    Number(f64),
    /// A rate, by what it is made of: the mean of rates is no rate.
    Ratio {
        /// How many did.
        numerator: f64,
        /// How many could.
        denominator: f64,
    },
}

/// The figure of a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DailyFigure {
    /// Which day.
    pub date: NaiveDate,
    /// Its figure.
    pub value: KpiValue,
}

/// The figure of a period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PeriodFigure {
    /// Its first day, which may lie before the range.
    pub start: NaiveDate,
    /// None of a period without figures, and of a rate of nothing.
    pub value: Option<f64>,
    /// The range cuts it, or it is not over.
    pub partial: bool,
}

/// The days that a series is of, and what day it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeriesRange {
    /// The first day.
    pub from: NaiveDate,
    /// The last day, not before the first.
    pub to: NaiveDate,
    /// Today (UTC): a period that ends today or later is not over.
    pub today: NaiveDate,
}

/// Every period of the range, one after the other, with what its days come to. `days` are sorted by
/// date and lie in the range.
pub fn series(
    days: &[DailyFigure],
    aggregation: Aggregation,
    period: Period,
    range: SeriesRange,
) -> Vec<PeriodFigure> {
    let starts = iter::successors(Some(period.start(range.from)), |start| period.end(*start).succ_opt())
        .take_while(|start| *start <= range.to);
    let mut rest = days;
    starts
        .map(|start| {
            let end = period.end(start);
            let (own, later) = rest.split_at(rest.partition_point(|day| day.date <= end));
            rest = later;
            PeriodFigure {
                start,
                value: aggregate(own, aggregation),
                partial: start < range.from || end > range.to || end >= range.today,
            }
        })
        .collect()
}

/// What the days of a period come to; sums are exact but for one rounding, whatever is made of them.
fn aggregate(days: &[DailyFigure], aggregation: Aggregation) -> Option<f64> {
    let numbers = || days.iter().filter_map(|day| number(day.value));
    let sum = || statistics::exact_sum(numbers());
    let last = days.last()?;
    match aggregation {
        Aggregation::Sum => Some(sum()),
        Aggregation::Average => {
            let count = u32::try_from(numbers().count()).ok().filter(|count| *count > 0)?;
            Some(sum() / f64::from(count) + 0.0)
        }
        Aggregation::Last => number(last.value),
        Aggregation::Maximum => numbers().reduce(f64::max),
        Aggregation::Ratio => quotient(days),
    }
}

fn number(value: KpiValue) -> Option<f64> {
    match value {
        KpiValue::Number(number) => Some(number),
        KpiValue::Ratio { .. } => None,
    }
}

fn quotient(days: &[DailyFigure]) -> Option<f64> {
    let parts = |part: fn(f64, f64) -> f64| {
        statistics::exact_sum(days.iter().filter_map(|day| match day.value {
            KpiValue::Ratio { numerator, denominator } => Some(part(numerator, denominator)),
            KpiValue::Number(_) => None,
        }))
    };
    let denominator = parts(|_, denominator| denominator);
    let quotient = parts(|numerator, _| numerator) / denominator;
    // By nothing, or by so little that the quotient is no number.
    quotient.is_finite().then_some(quotient + 0.0)
}

#[cfg(test)]
#[path = "kpi_series_tests.rs"]
mod tests;
