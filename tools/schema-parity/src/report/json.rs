//! The report for programs; `docs/report.schema.json` describes it.

use std::collections::{BTreeMap, BTreeSet};

use schema_model::compare::{Counts, Difference, Kind, Level};
use serde::Serialize;

use super::{Report, Verdict};
use crate::exceptions::Exception;

/// Incremented when a reader of older reports would misread a newer one.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    equal: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    not_compared: Option<String>,
    level: Level,
    sides: Vec<SideOut<'a>>,
    differences: &'a [Difference],
    excepted: Vec<Excepted<'a>>,
    stale_exceptions: Vec<Stale<'a>>,
    compared: &'a Counts,
}

#[derive(Serialize)]
struct SideOut<'a> {
    label: &'a str,
    server: &'a str,
    source: &'a str,
    steps: Option<usize>,
    /// What it is, and the names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    not_compared: &'a BTreeMap<String, BTreeSet<String>>,
}

#[derive(Serialize)]
struct Excepted<'a> {
    #[serde(flatten)]
    difference: &'a Difference,
    reason: &'a str,
}

#[derive(Serialize)]
struct Stale<'a> {
    kind: Kind,
    table: &'a str,
    object: &'a str,
    backends: &'a BTreeMap<String, String>,
    reason: &'a str,
}

/// The report as one JSON document, with a line end.
pub(super) fn write(report: &Report) -> String {
    let verdict = report.verdict();
    let document = Document {
        version: VERSION,
        equal: verdict == Verdict::Equal,
        not_compared: if let Verdict::Nothing(reason) = verdict { Some(reason) } else { None },
        level: report.level,
        sides: report.sides.iter().map(side).collect(),
        differences: &report.comparison.differences,
        excepted: report.excepted.iter().map(excepted).collect(),
        stale_exceptions: report.stale.iter().map(stale).collect(),
        compared: &report.comparison.compared,
    };
    // Maps with text keys and numbers: nothing in it can fail to be written. An empty text would be
    // no JSON, so a reader fails loudly even then.
    serde_json::to_string_pretty(&document).map(|text| text + "\n").unwrap_or_default()
}

fn side(side: &super::Side) -> SideOut<'_> {
    SideOut {
        label: &side.label,
        server: &side.server,
        source: &side.source,
        steps: side.steps,
        not_compared: &side.schema.not_compared,
    }
}

fn excepted((difference, exception): &(Difference, Exception)) -> Excepted<'_> {
    Excepted { difference, reason: &exception.reason }
}

fn stale(exception: &Exception) -> Stale<'_> {
    Stale {
        kind: exception.kind,
        table: &exception.table,
        object: &exception.object,
        backends: &exception.backends,
        reason: &exception.reason,
    }
}

#[cfg(test)]
mod tests {
    use jsonschema::Validator;
    use serde_json::{Value, json};

    use super::super::sample;
    use super::*;

    fn schema() -> Validator {
        let text = include_str!("../../docs/report.schema.json");
        Validator::new(&serde_json::from_str(text).unwrap()).unwrap()
    }

    fn judged(report: &Report) -> Value {
        let value: Value = serde_json::from_str(&write(report)).unwrap();
        let schema = schema();
        if let Err(errors) = schema.validate(&value) {
            panic!("{:?}", errors.map(|error| error.to_string()).collect::<Vec<_>>());
        }
        value
    }

    #[test]
    fn reports_are_what_their_schema_promises() {
        let value = judged(&sample::drifted());
        assert_eq!(value["equal"], false);
        assert_eq!(value["sides"][1]["steps"], 2);
        assert_eq!(value["sides"][2]["steps"], Value::Null);
        assert_eq!(
            value["differences"][0],
            json!({
                "kind": "nullability", "severity": "error", "table": "posts", "object": "title",
                "message": "NULL may stand in it on some only",
                "backends": { "sqlite": "not null", "mysql": "nullable", "postgres": "not null" },
                "introduced_by": { "mysql": "0002_titles" }
            })
        );
        assert_eq!(value["excepted"][0]["reason"], "PostgreSQL numbers by identity");
        assert_eq!(value["stale_exceptions"][0]["table"], "tags");
        assert_eq!(value["compared"]["tables"], 3);
        assert_eq!(judged(&sample::equal())["equal"], true);
        let mut report = sample::equal();
        let listed = &mut report.sides[2].schema.not_compared;
        listed.insert("policy".to_owned(), ["posts.own".to_owned()].into());
        let value = judged(&report);
        assert_eq!(value["sides"][2]["not_compared"], json!({ "policy": ["posts.own"] }));
        assert_eq!(value["sides"][0].get("not_compared"), None);
    }

    #[test]
    fn a_comparison_of_nothing_says_so() {
        let mut report = sample::equal();
        report.sides.truncate(1);
        let value = judged(&report);
        assert_eq!(value["equal"], false);
        assert!(value["not_compared"].as_str().unwrap().contains("two are needed"));
    }

    #[test]
    fn the_schema_refuses_what_is_no_report() {
        let mut value: Value = serde_json::from_str(&write(&sample::drifted())).unwrap();
        assert!(schema().is_valid(&value));
        value["differences"][0]["severity"] = json!("fatal");
        assert!(!schema().is_valid(&value));
        assert!(!schema().is_valid(&json!({ "version": 1 })));
    }
}
