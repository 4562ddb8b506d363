//! Reports: text, JSON, HTML and SVG.

mod escape;
mod html;
mod json;
mod outline;
mod overview;
#[cfg(test)]
mod sample;
mod sarif;
mod svg;
mod text;
mod union;
mod words;

use std::{collections::BTreeMap, fmt, str::FromStr};

use schema_model::{
    Schema,
    compare::{Comparison, Difference, Level, Severity},
};

use crate::exceptions::Exception;

pub use self::{
    escape::{markup, terminal},
    outline::outline,
    sarif::sarif,
};

/// One side of a comparison.
#[derive(Debug, Clone)]
pub struct Side {
    /// Its label in [`Difference::backends`].
    pub label: String,
    /// Product and version.
    pub server: String,
    /// Where its schema comes from: a folder, or a URL without a password.
    pub source: String,
    /// How many migrations were applied; `None` for a live database.
    pub steps: Option<usize>,
    /// What was found.
    pub schema: Schema,
}

/// Everything that a report shows.
#[derive(Debug, Clone)]
pub struct Report {
    /// How much counted.
    pub level: Level,
    /// What was compared.
    pub sides: Vec<Side>,
    /// What differs, without what is excepted, and how much was looked at.
    pub comparison: Comparison,
    /// What differs and is excepted.
    pub excepted: Vec<(Difference, Exception)>,
    /// Exceptions that no difference needs: errors.
    pub stale: Vec<Exception>,
}

/// What a comparison comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The schemas mean the same.
    Equal,
    /// They do not, or an exception is stale.
    Different,
    /// Too little was looked at to say so; why.
    Nothing(String),
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    Text,
    /// For programs: `docs/report.schema.json`.
    Json,
    /// One self-contained page.
    Html,
    /// The schema as a picture.
    Svg,
    /// For code hosts, which show it beside the lines.
    Sarif,
}

impl Report {
    /// Whether the schemas are equal. A comparison in which a side holds nothing is never equal.
    pub fn verdict(&self) -> Verdict {
        if let Some(reason) = self.nothing() {
            return Verdict::Nothing(reason);
        }
        let counts = |difference: &Difference| difference.severity >= Severity::Warning;
        if self.stale.is_empty() && !self.comparison.differences.iter().any(counts) {
            Verdict::Equal
        } else {
            Verdict::Different
        }
    }

    /// How many differences have that severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.comparison.differences.iter().filter(|one| one.severity == severity).count()
    }

    /// The report in a format. `colour` is for text only: whether a terminal that shows it reads it.
    pub fn write(&self, format: Format, colour: bool) -> String {
        match format {
            Format::Text => text::write(self, colour),
            Format::Json => json::write(self),
            Format::Html => html::write(self),
            Format::Svg => svg::write(self),
            Format::Sarif => sarif(self, |_| Vec::new()),
        }
    }

    /// Differences that count or are notes, by table, in the order of the comparison.
    fn by_table(&self) -> BTreeMap<&str, Vec<&Difference>> {
        let mut tables: BTreeMap<&str, Vec<&Difference>> = BTreeMap::new();
        for difference in &self.comparison.differences {
            tables.entry(&difference.table).or_default().push(difference);
        }
        tables
    }

    fn nothing(&self) -> Option<String> {
        if self.sides.len() < 2 {
            return Some(format!("{} given, two are needed", plural(self.sides.len(), "schema")));
        }
        for side in &self.sides {
            if side.schema.tables.values().all(|table| table.columns.is_empty()) {
                return Some(format!("{} holds no table with columns ({})", side.label, side.source));
            }
        }
        let compared = &self.comparison.compared;
        let seen = compared.schemas >= self.sides.len() && compared.tables > 0 && compared.columns > 0;
        (!seen).then(|| "the comparison looked at no columns".to_owned())
    }
}

/// `1 table`, `2 tables`, `2 indexes`.
pub fn plural(count: usize, noun: &str) -> String {
    match (count, noun) {
        (1, _) => format!("1 {noun}"),
        (_, "index") => format!("{count} indexes"),
        (_, "policy") => format!("{count} policies"),
        (_, "partitioned table without a partition") => {
            format!("{count} partitioned tables without a partition")
        }
        _ => format!("{count} {noun}s"),
    }
}

/// The word in reports and options.
fn level_name(level: Level) -> &'static str {
    match level {
        Level::Strict => "strict",
        Level::Family => "family",
    }
}

/// The word in reports.
fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

impl fmt::Display for Format {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Html => "html",
            Self::Svg => "svg",
            Self::Sarif => "sarif",
        })
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let all = [Self::Text, Self::Json, Self::Html, Self::Svg, Self::Sarif];
        let found = all.into_iter().find(|format| format.to_string() == text);
        found.ok_or_else(|| "one of text, json, html, svg, sarif".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_comparison_of_something_is_equal() {
        let mut report = sample::equal();
        assert_eq!(report.verdict(), Verdict::Equal);
        let nothing = |report: &Report| matches!(report.verdict(), Verdict::Nothing(_));

        let mut one = report.clone();
        one.sides.truncate(1);
        assert!(nothing(&one));
        let mut empty = report.clone();
        empty.sides[1].schema = Schema::default();
        assert!(nothing(&empty));
        let mut unseen = report.clone();
        unseen.comparison.compared.columns = 0;
        assert!(nothing(&unseen));

        report.stale = sample::drifted().stale;
        assert_eq!(report.verdict(), Verdict::Different);
    }

    #[test]
    fn notes_do_not_count_and_warnings_do() {
        let mut report = sample::equal();
        for (severity, verdict) in [
            (Severity::Note, Verdict::Equal),
            (Severity::Warning, Verdict::Different),
            (Severity::Error, Verdict::Different),
        ] {
            report.comparison.differences = vec![sample::difference("title", severity)];
            assert_eq!(report.verdict(), verdict);
        }
    }

    #[test]
    fn formats_are_read_as_they_are_written() {
        for format in [Format::Text, Format::Json, Format::Html, Format::Svg, Format::Sarif] {
            assert_eq!(format.to_string().parse(), Ok(format));
            let report = sample::drifted();
            assert!(!report.write(format, false).is_empty());
        }
        assert!("pdf".parse::<Format>().is_err());
    }
}
