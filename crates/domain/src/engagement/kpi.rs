//! Figures of days: what the desk comes to, and what was said before.

use chrono::{Datelike, NaiveDate};

use crate::{
    Id, Timestamp,
    engagement::{Aggregation, KpiValue, Platform, Reference},
    validation::Checker,
};

/// Longest name of a metric, in characters.
pub const MAX_METRIC_NAME: usize = 100;

/// The largest size of a number; years of larger ones could not be added up.
const MOST_VALUE: f64 = 1e300;

/// What is followed from day to day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KpiSeries {
    /// Where.
    pub platform: Platform,
    /// A row of the KPI types, which says how days become a week.
    pub metric_type_id: Id<Reference>,
    /// Which figure.
    pub metric_name: String,
}

/// The figure of a day.
#[derive(Debug, Clone, PartialEq)]
pub struct KpiMetric {
    /// Identity.
    pub id: Id<KpiMetric>,
    /// Which day.
    pub date: NaiveDate,
    /// Of what.
    pub series: KpiSeries,
    /// The figure.
    pub value: KpiValue,
    /// Counts corrections, from 1.
    pub version: i64,
    /// When the day got its first figure.
    pub created_at: Timestamp,
    /// When it got this one.
    pub updated_at: Timestamp,
}

impl KpiMetric {
    /// The first figure of a day.
    pub fn new(
        id: Id<Self>,
        (series, date): (KpiSeries, NaiveDate),
        value: KpiValue,
        now: Timestamp,
    ) -> Self {
        Self { id, date, series, value, version: 1, created_at: now, updated_at: now }
    }

    /// Corrects the figure. What was said before, unless it was the same.
    pub fn correct(&mut self, value: KpiValue, now: Timestamp) -> Option<KpiRevision> {
        if value == self.value {
            return None;
        }
        let before = KpiRevision {
            metric_id: self.id,
            version: self.version,
            value: self.value,
            created_at: self.updated_at,
        };
        self.value = value;
        self.version = self.version.saturating_add(1);
        self.updated_at = now;
        Some(before)
    }
}

impl KpiValue {
    /// The parts that differ from those of another one, as the API names them.
    pub fn changes(self, before: Self) -> Vec<&'static str> {
        match (self, before) {
            (
                Self::Ratio { numerator, denominator },
                Self::Ratio { numerator: old_numerator, denominator: old_denominator },
            ) => {
                let parts = [
                    ("numerator", numerator.total_cmp(&old_numerator)),
                    ("denominator", denominator.total_cmp(&old_denominator)),
                ];
                parts.into_iter().filter(|(_, order)| order.is_ne()).map(|(name, _)| name).collect()
            }
            _ => vec!["value"],
        }
    }
}

/// A figure that was corrected since.
#[derive(Debug, Clone, PartialEq)]
pub struct KpiRevision {
    /// Of this day.
    pub metric_id: Id<KpiMetric>,
    /// The version that it was.
    pub version: i64,
    /// What it said.
    pub value: KpiValue,
    /// When it was said.
    pub created_at: Timestamp,
}

/// A figure as it is sent in.
#[derive(Debug, Clone, PartialEq)]
pub struct KpiDraft {
    /// Which day.
    pub date: NaiveDate,
    /// Where.
    pub platform: Platform,
    /// Name of a KPI type.
    pub metric_type: String,
    /// Which figure, 1 to 100 characters.
    pub metric_name: String,
    /// The figure, if it is none of a rate, −10^300 to 10^300.
    pub value: Option<f64>,
    /// Of a rate: how many did, −10^300 to 10^300.
    pub numerator: Option<f64>,
    /// Of a rate: how many could, 0 to 10^300.
    pub denominator: Option<f64>,
}

impl KpiDraft {
    /// Checks what can be known without the KPI type, and brings it into its stored form.
    pub fn check(&mut self, c: &mut Checker) {
        if !(1000..=9999).contains(&self.date.year()) {
            c.fail("date", "out_of_range", "must be between the years 1000 and 9999");
        }
        c.string("metric_type", &mut self.metric_type, 1, 50);
        c.string("metric_name", &mut self.metric_name, 1, MAX_METRIC_NAME);
        for (field, part) in [
            ("value", &mut self.value),
            ("numerator", &mut self.numerator),
            ("denominator", &mut self.denominator),
        ] {
            let Some(part) = part else { continue };
            c.finite(field, part);
            let (least, bounds) = if field == "denominator" {
                (0.0, "0 and 10^300")
            } else {
                (-MOST_VALUE, "-10^300 and 10^300")
            };
            if part.is_finite() && !(least..=MOST_VALUE).contains(part) {
                c.fail(field, "out_of_range", format!("must be between {bounds}"));
            }
        }
    }

    /// The figure, as a type of this aggregation has it.
    pub fn figure(&self, aggregation: Aggregation, c: &mut Checker) -> Option<KpiValue> {
        let is_rate = aggregation == Aggregation::Ratio;
        for (field, given, needed) in [
            ("value", self.value.is_some(), !is_rate),
            ("numerator", self.numerator.is_some(), is_rate),
            ("denominator", self.denominator.is_some(), is_rate),
        ] {
            let kind = aggregation.as_str();
            match (given, needed) {
                (false, true) => c.fail(field, "required", format!("is required of the aggregation {kind}")),
                (true, false) => c.fail(field, "not_allowed", format!("is none of the aggregation {kind}")),
                (true, true) | (false, false) => {}
            }
        }
        match (self.value, self.numerator, self.denominator) {
            (Some(number), None, None) => Some(KpiValue::Number(number)),
            (None, Some(numerator), Some(denominator)) => Some(KpiValue::Ratio { numerator, denominator }),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};

    use super::{KpiDraft, KpiMetric, KpiSeries};
    use crate::{
        Id,
        engagement::{Aggregation, KpiValue, Platform},
        validation::Checker,
    };

    fn draft(value: Option<f64>, parts: Option<(f64, f64)>) -> KpiDraft {
        KpiDraft {
            date: NaiveDate::from_ymd_opt(2026, 3, 1).unwrap(),
            platform: Platform::Twitter,
            metric_type: "VOLUME".to_owned(),
            metric_name: " posts ".to_owned(),
            value,
            numerator: parts.map(|(numerator, _)| numerator),
            denominator: parts.map(|(_, denominator)| denominator),
        }
    }

    fn faults(check: impl FnOnce(&mut Checker)) -> Vec<(String, &'static str)> {
        let mut c = Checker::new();
        check(&mut c);
        let errors = c.finish().map_or_else(|errors| errors.0, |()| Vec::new());
        errors.into_iter().map(|error| (error.pointer, error.code)).collect()
    }

    #[test]
    fn rates_have_two_parts_and_others_a_value() {
        for (value, parts, aggregation, expected) in [
            (Some(1.0), None, Aggregation::Sum, vec![]),
            (None, Some((1.0, 2.0)), Aggregation::Ratio, vec![]),
            (None, Some((1.0, 2.0)), Aggregation::Last, vec!["/value", "/numerator", "/denominator"]),
            (Some(1.0), None, Aggregation::Ratio, vec!["/value", "/numerator", "/denominator"]),
            (None, None, Aggregation::Average, vec!["/value"]),
            (Some(1.0), Some((1.0, 2.0)), Aggregation::Maximum, vec!["/numerator", "/denominator"]),
        ] {
            let draft = draft(value, parts);
            let found = faults(|c| {
                let figure = draft.figure(aggregation, c);
                assert_eq!(figure.is_some(), value.is_some() != parts.is_some());
            });
            let pointers: Vec<_> = found.iter().map(|(pointer, _)| pointer.as_str()).collect();
            assert_eq!(pointers, expected, "{aggregation:?}");
        }
    }

    #[test]
    fn numbers_are_finite_and_days_can_be_stored() {
        let mut good = draft(Some(-0.0), None);
        assert_eq!(faults(|c| good.check(c)), []);
        assert_eq!(good.metric_name, "posts");
        assert!(good.value.is_some_and(f64::is_sign_positive));
        let mut bad = draft(Some(f64::NAN), Some((f64::INFINITY, -1.0)));
        bad.date = NaiveDate::from_ymd_opt(999, 12, 31).unwrap();
        bad.metric_name.clear();
        let expected = [
            ("/date", "out_of_range"),
            ("/metric_name", "empty"),
            ("/value", "not_finite"),
            ("/numerator", "not_finite"),
            ("/denominator", "out_of_range"),
        ];
        assert_eq!(faults(|c| bad.check(c)), expected.map(|(pointer, code)| (pointer.to_owned(), code)));
    }

    #[test]
    fn a_correction_keeps_what_was_said() {
        let (then, now) = (DateTime::UNIX_EPOCH, DateTime::from_timestamp(60, 0).unwrap());
        let series = KpiSeries {
            platform: Platform::Reddit,
            metric_type_id: Id::new(uuid::Uuid::from_u128(1)),
            metric_name: "posts".to_owned(),
        };
        let id = Id::new(uuid::Uuid::from_u128(2));
        let mut metric = KpiMetric::new(id, (series, then.date_naive()), KpiValue::Number(1.0), then);
        assert_eq!(metric.correct(KpiValue::Number(1.0), now), None);
        assert_eq!((metric.version, metric.updated_at), (1, then));
        let before = metric.correct(KpiValue::Number(2.0), now).unwrap();
        assert_eq!((before.version, before.value, before.created_at), (1, KpiValue::Number(1.0), then));
        assert_eq!((metric.version, metric.value, metric.updated_at), (2, KpiValue::Number(2.0), now));
        assert_eq!(metric.value.changes(before.value), ["value"]);
        let rate = |numerator, denominator| KpiValue::Ratio { numerator, denominator };
        assert_eq!(rate(1.0, 2.0).changes(rate(1.0, 3.0)), ["denominator"]);
        assert_eq!(rate(0.0, 2.0).changes(rate(1.0, 3.0)), ["numerator", "denominator"]);
    }
}
