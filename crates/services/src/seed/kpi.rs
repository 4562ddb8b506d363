//! Figures of the seed: two weeks before its time, on each platform.

use chrono::{Days, NaiveDate};
use domain::engagement::{Aggregation, KpiMetric, KpiSeries, KpiValue, Platform, ReferenceKind};

use super::{seed_id, seed_time};
use crate::{Cx, ServiceError};

/// Tells the ids of these rows from those of others of the seed.
const KPI: u8 = 32;

/// Days that have figures.
const DAYS: u16 = 14;

/// KPI type and name of what is followed.
const FOLLOWED: [(&str, &str); 2] = [("VOLUME", "posts_answered"), ("RATE", "replies_approved")];

fn day(number: u16) -> NaiveDate {
    let last = seed_time(0).date_naive();
    last.checked_sub_days(Days::new(u64::from(DAYS - number))).unwrap_or(last)
}

fn figure(aggregation: Aggregation, number: u16) -> KpiValue {
    let count = f64::from(20 + number % 7);
    if aggregation == Aggregation::Ratio {
        KpiValue::Ratio { numerator: count - 5.0, denominator: count }
    } else {
        KpiValue::Number(count)
    }
}

/// Adds the figures of days that have none. Those of types that are gone stay out.
pub(super) async fn add(cx: &mut Cx<'_>) -> Result<u64, ServiceError> {
    let (mut new, mut places) = (Vec::new(), 0_u16..);
    for (kind, name) in FOLLOWED {
        let found = cx.uow.references().find_by_name(ReferenceKind::KpiTypes, kind).await?;
        let found = found.and_then(|row| Some((row.id, row.details.aggregation_type?)));
        for platform in Platform::ALL {
            // Each has its own ids, whatever is there.
            let places: Vec<u16> = places.by_ref().take(usize::from(DAYS)).collect();
            let Some((metric_type_id, aggregation)) = found else { continue };
            let series = KpiSeries { platform: *platform, metric_type_id, metric_name: name.to_owned() };
            let days: Vec<_> = (0..DAYS).map(day).collect();
            let known = cx.uow.kpi().of_days(&series, &days).await?;
            for ((number, date), place) in (0..DAYS).zip(days).zip(places) {
                let id = seed_id(KPI, place);
                let is_known = known.iter().any(|metric| metric.date == date);
                // Or of the type that had this name when it was seeded.
                if !is_known && cx.uow.kpi().lookup(id).await?.is_none() {
                    let value = figure(aggregation, number);
                    new.push(KpiMetric::new(id, (series.clone(), date), value, seed_time(240)));
                }
            }
        }
    }
    cx.uow.kpi().add_all(&new).await?;
    Ok(u64::try_from(new.len()).unwrap_or(u64::MAX))
}
