//! What was measured, as a table, as JSON, and beside an earlier result.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::{
    load::Run,
    scenarios::{Goal, Scenario},
};

/// Answers must not be slower than this in 99 of 100 cases, in microseconds, nor than so many
/// times the median.
const SLOWEST: u32 = 50_000;
const SLOWEST_TIMES: u32 = 20;
/// Most memory under load.
const MOST_KIB: u64 = 150 << 10;
/// Longest cold start, in milliseconds.
const COLD_START: f64 = 150.0;
/// What a late page may cost more than the first.
const LATE_PAGE: f64 = 1.3;

/// One row of the table.
pub struct Row {
    name: &'static str,
    goal: Goal,
    product: f64,
    baseline: f64,
    p50: u32,
    p99: u32,
    failures: u64,
}

impl Row {
    pub fn new(scenario: &Scenario, product: &Run, baseline: &Run) -> Self {
        Self {
            name: scenario.name,
            goal: scenario.goal,
            product: product.per_second(),
            baseline: baseline.per_second(),
            p50: product.percentile(50),
            p99: product.percentile(99),
            failures: product.failures + baseline.failures,
        }
    }

    fn share(&self) -> f64 {
        self.product / self.baseline.max(f64::EPSILON)
    }

    fn misses(&self) -> Vec<String> {
        let mut misses = Vec::new();
        match self.goal {
            Goal::Share(share) if self.share() < share => {
                misses.push(format!("below {:.0} %", share * 100.0));
            }
            Goal::PerSecond(wanted) if self.product < wanted => misses.push(format!("below {wanted:.0}/s")),
            Goal::Share(_) | Goal::PerSecond(_) => {}
        }
        if self.p99 >= SLOWEST || self.p99 >= self.p50.max(1) * SLOWEST_TIMES {
            misses.push("p99 too long".into());
        }
        misses
    }
}

/// Everything that a run of the command found.
pub struct Report {
    pub rows: Vec<Row>,
    pub resident_kib: u64,
    /// Of several cold starts, sorted, in milliseconds.
    pub cold_starts: Vec<f64>,
}

impl Report {
    /// The middle one.
    fn cold_start(&self) -> f64 {
        self.cold_starts.get(self.cold_starts.len() / 2).copied().unwrap_or(f64::NAN)
    }

    /// What the last page costs, the first being 1.
    fn late_page(&self) -> Option<f64> {
        let find = |name: &str| self.rows.iter().find(|row| row.name == name).map(|row| row.product);
        Some(find("events, first page")? / find("events, last page")?)
    }

    /// A table for people.
    pub fn print(&self) {
        println!(
            "\n{:20} {:>10} {:>10} {:>6} {:>9} {:>9}",
            "work", "product/s", "bare/s", "share", "p50", "p99"
        );
        for row in &self.rows {
            println!(
                "{:20} {:>10.0} {:>10.0} {:>5.0}% {:>9} {:>9} {}",
                row.name,
                row.product,
                row.baseline,
                row.share() * 100.0,
                milliseconds(row.p50),
                milliseconds(row.p99),
                row.misses().join(", "),
            );
        }
        if let Some(cost) = self.late_page() {
            println!("a late page costs {cost:.2} times the first{}", missed(cost > LATE_PAGE));
        }
        let (mebibytes, most) = (self.resident_kib >> 10, self.resident_kib > MOST_KIB);
        println!("memory under load    {mebibytes} MiB{}", missed(most));
        println!(
            "cold start           {:.0} ms{}",
            self.cold_start(),
            missed(self.cold_start() > COLD_START)
        );
    }

    /// The same for programs.
    pub fn json(&self) -> Value {
        let rows = self.rows.iter().map(|row| {
            json!({
                "name": row.name,
                "per_second": row.product.round(),
                "baseline_per_second": row.baseline.round(),
                "share": (row.share() * 1000.0).round() / 1000.0,
                "p50_microseconds": row.p50,
                "p99_microseconds": row.p99,
                "failures": row.failures,
                "misses": row.misses(),
            })
        });
        json!({
            "work": rows.collect::<Vec<_>>(),
            "late_page_cost": self.late_page(),
            "resident_kib": self.resident_kib,
            "cold_start_milliseconds": self.cold_start(),
        })
    }

    /// Wrong answers make every figure worthless.
    pub fn check(&self) -> Result<()> {
        let failures: u64 = self.rows.iter().map(|row| row.failures).sum();
        ensure!(failures == 0, "{failures} answers were wrong");
        Ok(())
    }
}

fn milliseconds(microseconds: u32) -> String {
    format!("{:.2} ms", f64::from(microseconds) / 1000.0)
}

fn missed(missed: bool) -> &'static str {
    if missed { "  (too much)" } else { "" }
}

/// Prints how figures changed since an earlier result. The bare handler tells what of a change is
/// the machine's.
pub fn compare(now: &Value, earlier: &Path) -> Result<()> {
    let text =
        std::fs::read_to_string(earlier).with_context(|| format!("{} cannot be read", earlier.display()))?;
    let earlier: Value = serde_json::from_str(&text).context("the earlier result is not JSON")?;
    println!("\nnow / then (1.00: the same)");
    println!("{:20} {:>10} {:>10} {:>6} {:>9} {:>9}", "work", "product/s", "bare/s", "share", "p50", "p99");
    for row in rows(now) {
        let Some(then) = rows(&earlier).find(|then| then.get("name") == row.get("name")) else { continue };
        let name = row.get("name").and_then(Value::as_str).unwrap_or_default();
        print!("{name:20}");
        let fields = [
            ("per_second", 10),
            ("baseline_per_second", 10),
            ("share", 6),
            ("p50_microseconds", 9),
            ("p99_microseconds", 9),
        ];
        for (field, width) in fields {
            print!(" {:>width$}", ratio(row, then, field));
        }
        println!();
    }
    for field in ["resident_kib", "cold_start_milliseconds", "late_page_cost"] {
        println!("{field:31} {}", ratio(now, &earlier, field));
    }
    Ok(())
}

fn rows(report: &Value) -> impl Iterator<Item = &Value> {
    report.get("work").and_then(Value::as_array).into_iter().flatten()
}

fn ratio(now: &Value, then: &Value, field: &str) -> String {
    let number = |value: &Value| value.get(field).and_then(Value::as_f64);
    match (number(now), number(then)) {
        (Some(now), Some(then)) if then > 0.0 => format!("{:.2}", now / then),
        _ => "?".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(goal: Goal, product: f64, p50: u32, p99: u32) -> Row {
        Row { name: "x", goal, product, baseline: 100.0, p50, p99, failures: 0 }
    }

    #[test]
    fn goals_are_judged() {
        assert!(row(Goal::Share(0.6), 60.0, 100, 1_999).misses().is_empty());
        assert_eq!(row(Goal::Share(0.6), 59.0, 100, 100).misses(), ["below 60 %"]);
        assert_eq!(
            row(Goal::PerSecond(18_000.0), 17_999.0, 100, 2_000).misses(),
            ["below 18000/s", "p99 too long"]
        );
        assert_eq!(row(Goal::Share(0.0), 1.0, 49_999, 50_000).misses(), ["p99 too long"]);
    }

    #[test]
    fn wrong_answers_fail_the_command() {
        let mut report = Report {
            rows: vec![row(Goal::Share(0.0), 1.0, 1, 1)],
            resident_kib: 0,
            cold_starts: vec![1.0, 2.0, 9.0],
        };
        assert!(report.check().is_ok());
        assert!((report.cold_start() - 2.0).abs() < 1e-9);
        report.rows[0].failures = 1;
        assert!(report.check().is_err());
        assert_eq!(report.json()["work"][0]["share"], 0.01);
    }

    #[test]
    fn ratios_of_absent_figures_are_unknown() {
        let (now, then) = (json!({"a": 3.0, "b": 1}), json!({"a": 2.0, "b": null}));
        assert_eq!(ratio(&now, &then, "a"), "1.50");
        assert_eq!(ratio(&now, &then, "b"), "?");
    }
}
