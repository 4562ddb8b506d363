//! The report for a terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use schema_model::compare::{Difference, Severity};

use super::{Report, Verdict, escape::cells, level_name, overview, plural, severity_name, terminal};
use crate::exceptions::Exception;

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// Writes with or without colours.
struct Writer {
    out: String,
    colour: bool,
}

/// What was compared, every difference by table, what is excepted, and a verdict.
pub(super) fn write(report: &Report, colour: bool) -> String {
    let mut writer = Writer { out: String::new(), colour };
    writer.sides(report);
    for (table, differences) in report.by_table() {
        writer.table(report, table, &differences);
    }
    writer.excepted(report);
    writer.stale(&report.stale);
    writer.causes(report);
    let style = match report.verdict() {
        Verdict::Equal => colour_of(AnsiColor::Green),
        Verdict::Different => colour_of(AnsiColor::Red),
        Verdict::Nothing(_) => colour_of(AnsiColor::Yellow),
    };
    let verdict = terminal(&overview::verdict(report));
    writer.line(&[("", Style::new())]);
    writer.line(&[(&verdict, style.bold())]);
    writer.out
}

impl Writer {
    /// A line of styled parts, without blanks at its end.
    fn line(&mut self, parts: &[(&str, Style)]) {
        let last = parts.iter().rposition(|(text, _)| !text.trim_end().is_empty());
        for (index, (text, style)) in parts.iter().enumerate() {
            let text = if Some(index) == last { text.trim_end() } else { text };
            if text.is_empty() || last.is_none_or(|last| index > last) {
                continue;
            }
            // Writing to a String cannot fail.
            let _ = if self.colour && *style != Style::new() {
                write!(self.out, "{style}{text}{style:#}")
            } else {
                write!(self.out, "{text}")
            };
        }
        self.out.push('\n');
    }

    fn sides(&mut self, report: &Report) {
        let compared = &report.comparison.compared;
        let title =
            format!("{} compared ({})", plural(report.sides.len(), "schema"), level_name(report.level));
        self.line(&[(&title, BOLD)]);
        let column = |of: &dyn Fn(&super::Side) -> String| aligned(report.sides.iter().map(of));
        let labels = column(&|side| side.label.clone());
        let servers = column(&|side| side.server.clone());
        let steps = column(&overview::origin);
        for (index, side) in report.sides.iter().enumerate() {
            let at = |all: &[String]| all.get(index).cloned().unwrap_or_default();
            let tables = plural(side.schema.tables.len(), "table");
            let rest = format!("  {}  {}  {tables} in ", at(&servers), at(&steps));
            let source = terminal(&side.source);
            self.line(&[("  ", BOLD), (&at(&labels), BOLD), (&rest, Style::new()), (&source, DIM)]);
        }
        let counts: Vec<String> =
            overview::counts(compared).into_iter().map(|(count, noun)| plural(count, noun)).collect();
        let counts = format!("  looked at {}", counts.join(", "));
        self.line(&[(&counts, Style::new())]);
        for side in &report.sides {
            if let Some(what) = overview::not_compared(side) {
                let text = format!("  not compared on {}: {what}", side.label);
                self.line(&[(&terminal(&text), colour_of(AnsiColor::Yellow))]);
            }
        }
    }

    fn table(&mut self, report: &Report, table: &str, differences: &[&Difference]) {
        self.line(&[]);
        self.line(&[(&terminal(table), BOLD)]);
        for difference in differences {
            self.difference(report, difference);
        }
    }

    fn difference(&mut self, report: &Report, difference: &Difference) {
        let severity = format!("  {:<9}", severity_name(difference.severity));
        let object = terminal(&difference.object);
        let gap = if object.is_empty() { "" } else { "  " };
        let kind = difference.kind.as_str();
        let style = severity_style(difference.severity);
        self.line(&[(&severity, style), (&object, BOLD), (gap, BOLD), (kind, DIM)]);
        if let Some(message) = overview::message(difference) {
            self.line(&[("           ", DIM), (&terminal(message), Style::new())]);
        }
        self.values(report, difference);
    }

    fn values(&mut self, report: &Report, difference: &Difference) {
        let values = overview::values(&report.sides, difference);
        let labels = aligned(values.iter().map(|(label, _)| (*label).to_owned()));
        let shown = aligned(values.iter().map(|(_, value)| (*value).to_owned()));
        for ((label, value), (key, _)) in labels.iter().zip(&shown).zip(&values) {
            let since = difference.introduced_by.get(*key);
            let since = since.map(|step| format!("   since {}", terminal(step))).unwrap_or_default();
            self.line(&[("           ", DIM), (label, DIM), ("  ", DIM), (value, BOLD), (&since, DIM)]);
        }
    }

    fn causes(&mut self, report: &Report) {
        let causes = overview::causes(report);
        if causes.is_empty() {
            return;
        }
        self.line(&[]);
        self.line(&[("by cause", BOLD)]);
        for (count, cause) in causes {
            self.line(&[(&format!("  {count} × "), Style::new()), (&terminal(&cause), BOLD)]);
        }
    }

    fn excepted(&mut self, report: &Report) {
        if report.excepted.is_empty() {
            return;
        }
        self.line(&[]);
        self.line(&[("excepted", BOLD)]);
        for (difference, exception) in &report.excepted {
            let what = subject(&difference.table, &difference.object);
            let kind = format!("  {}", difference.kind.as_str());
            let reason = format!("  {}", terminal(&exception.reason));
            self.line(&[("  ", DIM), (&what, Style::new()), (&kind, DIM), (&reason, DIM)]);
        }
    }

    fn stale(&mut self, stale: &[Exception]) {
        if stale.is_empty() {
            return;
        }
        self.line(&[]);
        self.line(&[("stale exceptions: no such difference; take them out of the file", BOLD)]);
        for exception in stale {
            let what = subject(&exception.table, &exception.object);
            let expected: Vec<String> =
                exception.backends.iter().map(|(label, value)| format!("{label} {value}")).collect();
            let kind = format!("  {}  {}", exception.kind.as_str(), terminal(&expected.join(", ")));
            self.line(&[("  error    ", severity_style(Severity::Error)), (&what, BOLD), (&kind, DIM)]);
        }
    }
}

fn subject(table: &str, object: &str) -> String {
    if object.is_empty() { terminal(table) } else { terminal(&format!("{table}.{object}")) }
}

/// The texts without control characters, padded to the width of the longest.
fn aligned(texts: impl Iterator<Item = String>) -> Vec<String> {
    let texts: Vec<String> = texts.map(|text| terminal(&text)).collect();
    let width = texts.iter().map(|text| cells(text)).max().unwrap_or(0);
    texts.into_iter().map(|text| format!("{text}{}", " ".repeat(width - cells(&text)))).collect()
}

const fn colour_of(colour: AnsiColor) -> Style {
    colour.on_default()
}

fn severity_style(severity: Severity) -> Style {
    match severity {
        Severity::Error => colour_of(AnsiColor::Red).bold(),
        Severity::Warning => colour_of(AnsiColor::Yellow).bold(),
        Severity::Note => colour_of(AnsiColor::Cyan),
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn everything_is_said_in_order_and_aligned() {
        assert_eq!(write(&sample::drifted(), false), include_str!("sample.txt"));
    }

    #[test]
    fn equal_schemas_end_with_equal() {
        let text = write(&sample::equal(), false);
        assert!(text.ends_with("\n\nEQUAL (strict)\n"), "{text}");
        assert!(!text.contains("excepted") && !text.contains("stale"), "{text}");
    }

    #[test]
    fn what_was_not_compared_is_never_silent() {
        let mut report = sample::equal();
        let listed = &mut report.sides[2].schema.not_compared;
        listed.insert("policy".to_owned(), ["posts.a".to_owned(), "posts.b".to_owned()].into());
        listed.insert("rule".to_owned(), ["posts.c".to_owned()].into());
        let text = write(&report, false);
        assert!(text.contains("\n  not compared on postgres: 2 policies, 1 rule\n"), "{text}");
        assert_eq!(text.matches("not compared").count(), 1);
    }

    #[test]
    fn colours_only_where_asked_for_and_names_never_make_any() {
        let mut report = sample::drifted();
        report.comparison.differences[0].object = "a\u{1b}[31mb".to_owned();
        report.sides[0].source = "dir\u{7}".to_owned();
        let plain = write(&report, false);
        assert!(!plain.contains('\u{1b}') && !plain.contains('\u{7}'), "{plain}");
        assert!(plain.contains("a\\u{1b}[31mb"), "{plain}");
        let coloured = write(&report, true);
        assert!(coloured.contains("\u{1b}[1m\u{1b}[31m  error"), "{coloured:?}");
        assert!(!coloured.contains("a\u{1b}"), "{coloured:?}");
    }
}
