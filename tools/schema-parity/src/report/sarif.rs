//! The report as SARIF 2.1.0, which code hosts show beside the lines it speaks of
//! (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/>).

use std::path::PathBuf;

use schema_model::compare::{Difference, Kind, Severity};
use serde_json::{Value, json};

use super::Report;
use crate::advice;

/// The document, with a line end. `places` finds the files and lines, from 1, that a difference comes from;
/// one without a place is told of the whole run.
pub fn sarif(report: &Report, places: impl Fn(&Difference) -> Vec<(PathBuf, usize)>) -> String {
    let rule = |kind: Kind| {
        json!({
            "id": kind.as_str(),
            "shortDescription": { "text": format!("schemas differ in: {}", kind.as_str().replace('_', " ")) },
            "fullDescription": { "text": advice::of(kind).why },
            "help": { "text": advice::of(kind).text() },
        })
    };
    let results =
        report.comparison.differences.iter().map(|difference| result(difference, &places(difference)));
    let stale = report.stale.iter().map(|exception| {
        let text = format!(
            "stale exception: {} of {} {}",
            exception.kind.as_str(),
            exception.table,
            exception.object
        );
        json!({ "ruleId": exception.kind.as_str(), "level": "error", "message": { "text": text.trim_end() } })
    });
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "schema-parity",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": Kind::all().map(rule).collect::<Vec<_>>(),
            } },
            "results": results.chain(stale).collect::<Vec<_>>(),
        }],
    });
    format!("{document:#}\n")
}

fn result(difference: &Difference, places: &[(PathBuf, usize)]) -> Value {
    let level = match difference.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let location = |(file, line): &(PathBuf, usize)| {
        // A relative path, as code hosts want it, with their slashes.
        let uri = file.to_string_lossy().replace('\\', "/");
        let uri = uri.strip_prefix("./").unwrap_or(&uri).to_owned();
        json!({ "physicalLocation": { "artifactLocation": { "uri": uri }, "region": { "startLine": line } } })
    };
    let mut result = json!({
        "ruleId": difference.kind.as_str(),
        "level": level,
        "message": { "text": difference.message },
        // By what it is, so that a host knows it again where lines have moved.
        "partialFingerprints": {
            "difference/v1": format!("{}/{}/{}", difference.kind.as_str(), difference.table, difference.object),
        },
    });
    // One place a result is shown at its line, the others beside it.
    let mut all = places.iter().map(location);
    if let (Some(first), Some(fields)) = (all.next(), result.as_object_mut()) {
        fields.insert("locations".to_owned(), json!([first]));
        let others: Vec<Value> = all.collect();
        if !others.is_empty() {
            fields.insert("relatedLocations".to_owned(), Value::from(others));
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn each_difference_is_a_result_at_its_line() {
        let report = sample::drifted();
        let text = sarif(&report, |difference| match difference.object.as_str() {
            "title" => vec![("./db/1.sql".into(), 3), ("my/1.sql".into(), 9)],
            _ => Vec::new(),
        });
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["version"], "2.1.0");
        let run = &value["runs"][0];
        let results = run["results"].as_array().unwrap();
        assert_eq!(results.len(), report.comparison.differences.len() + report.stale.len());
        let title = &results[0];
        assert_eq!((&title["ruleId"], &title["level"]), (&json!("nullability"), &json!("error")));
        let place = &title["locations"][0]["physicalLocation"];
        assert_eq!(
            (&place["artifactLocation"]["uri"], &place["region"]["startLine"]),
            (&json!("db/1.sql"), &json!(3))
        );
        assert_eq!(title["relatedLocations"].as_array().unwrap().len(), 1);
        assert_eq!(results[1].get("locations"), None);
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        for result in results {
            assert!(rules.iter().any(|rule| rule["id"] == result["ruleId"]), "{result}");
        }
    }
}
