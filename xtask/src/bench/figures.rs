//! Figures of days: three years of one, as a page of charts asks for them.

use anyhow::Result;
use serde_json::{Value, json};

use super::http::Http;

const FIGURES: &str = "/api/v1/engagement/kpi-metrics";
const TYPES: &str = "/api/v1/engagement/reference/kpi-types";
/// The figure's type and its name.
const NAME: &str = "bench";
const YEARS: std::ops::RangeInclusive<u32> = 2023..=2025;

/// Writes three years of figures, a request for each, and says where they are read by months.
pub fn write(http: &mut Http) -> Result<String> {
    http.post(TYPES, &json!({ "name": NAME, "aggregation_type": "sum" }))?;
    for year in YEARS {
        let items: Vec<Value> = days(year).enumerate().map(|(value, date)| figure(&date, value)).collect();
        http.put(FIGURES, &json!({ "items": items }))?;
    }
    let (first, last) = (YEARS.start(), YEARS.end());
    Ok(format!(
        "{FIGURES}/series?platform=TWITTER&metric_type={NAME}&metric_name={NAME}\
         &from={first}-01-01&to={last}-12-31&by=month"
    ))
}

fn figure(date: &str, value: usize) -> Value {
    json!({ "date": date, "platform": "TWITTER", "metric_type": NAME, "metric_name": NAME, "value": value })
}

/// The days of a year, as dates. Every month has its first 28: the number of rows counts, not the calendar.
fn days(year: u32) -> impl Iterator<Item = String> {
    (1..=12).flat_map(move |month| (1..=28).map(move |day| format!("{year}-{month:02}-{day:02}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_fits_a_request() {
        let dates: Vec<String> = days(2024).collect();
        assert_eq!(dates.len(), 336);
        assert_eq!([&dates[0], &dates[335]], ["2024-01-01", "2024-12-28"]);
    }
}
