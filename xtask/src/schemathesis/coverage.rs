//! Which operations were answered with a success: for each caller, and over all of them.

use std::{collections::BTreeMap, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

/// How often each status was answered.
type Statuses = BTreeMap<u16, u64>;

fn succeeded(statuses: &Statuses) -> bool {
    statuses.keys().any(|status| status / 100 == 2)
}

/// How one caller was answered: by operation whether it may call it, and with what.
pub struct Answers(BTreeMap<String, (bool, Statuses)>);

impl Answers {
    /// What one run noted.
    pub fn read(file: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(file).context("the run noted no answers")?;
        Ok(Self::of(&serde_json::from_str(&text)?))
    }

    fn of(noted: &Value) -> Self {
        let operations = noted.as_object().into_iter().flatten();
        let answers = |answered: &Value| {
            let counts = answered.get("statuses").and_then(Value::as_object).into_iter().flatten();
            let counts = counts.filter_map(|(status, count)| Some((status.parse().ok()?, count.as_u64()?)));
            (answered.get("may") == Some(&Value::Bool(true)), counts.collect())
        };
        Self(operations.map(|(operation, answered)| (operation.clone(), answers(answered))).collect())
    }

    /// What it came to, in a line.
    pub fn summary(&self) -> String {
        let requests: u64 = self.0.values().flat_map(|(_, statuses)| statuses.values()).sum();
        let may = self.0.values().filter(|(may, _)| *may).count();
        let reached = self.0.values().filter(|(may, statuses)| *may && succeeded(statuses)).count();
        format!(
            "{requests} requests to {} operations; {reached} of {may} allowed ones succeeded",
            self.0.len()
        )
    }

    /// Operations that never succeeded though they may be called, and those that did though they may not.
    pub fn problems(&self) -> Vec<String> {
        let wrong = self.0.iter().filter(|(_, (may, statuses))| *may != succeeded(statuses));
        let problem = |(operation, (may, _)): (&String, &(bool, Statuses))| {
            let what = if *may { "was never answered with a success" } else { "succeeded, and is forbidden" };
            format!("{operation} {what}")
        };
        wrong.map(problem).collect()
    }
}

/// How often each operation was answered with each status, over all callers.
pub struct Coverage(BTreeMap<String, Statuses>);

impl Coverage {
    /// Of the operations of an OpenAPI document, none of which was called yet.
    pub fn of(document: &Value) -> Self {
        const METHODS: [&str; 5] = ["get", "put", "post", "patch", "delete"];
        let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
        let operations = paths.flat_map(|(path, item)| {
            let methods = METHODS.iter().filter(|method| item.get(**method).is_some());
            methods.map(move |method| (format!("{} {path}", method.to_uppercase()), Statuses::new()))
        });
        Self(operations.collect())
    }

    /// Adds how one caller was answered.
    pub fn add(&mut self, answers: &Answers) {
        for (operation, (_, statuses)) in &answers.0 {
            let counts = self.0.entry(operation.clone()).or_default();
            for (status, count) in statuses {
                *counts.entry(*status).or_default() += count;
            }
        }
    }

    /// A table of operations and the classes of their answers.
    pub fn print(&self) {
        println!("\n{:68} {:>6} {:>6} {:>6} {:>6}", "operation", "2xx", "3xx", "4xx", "5xx");
        for (operation, statuses) in &self.0 {
            let of = |class: u16| -> u64 {
                statuses.iter().filter(|(status, _)| **status / 100 == class).map(|(_, count)| count).sum()
            };
            println!("{operation:68} {:>6} {:>6} {:>6} {:>6}", of(2), of(3), of(4), of(5));
        }
    }

    /// Operations that failed.
    pub fn failures(&self) -> Vec<String> {
        let failed = self.0.iter().filter(|(_, statuses)| statuses.keys().any(|status| *status >= 500));
        failed.map(|(operation, _)| format!("{operation} failed")).collect()
    }

    /// Operations that nobody succeeded with.
    pub fn unreached(&self) -> Vec<String> {
        let unreached = self.0.iter().filter(|(_, statuses)| !succeeded(statuses));
        unreached.map(|(operation, _)| format!("{operation} succeeded for nobody")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_operation_without_success_or_with_a_failure_is_a_problem() {
        let document =
            json!({"paths": {"/a": {"get": {}, "post": {}, "parameters": []}, "/b": {"delete": {}}}});
        let mut coverage = Coverage::of(&document);
        coverage.add(&Answers::of(&json!({
            "GET /a": {"may": true, "statuses": {"200": 2, "404": 1}},
            "POST /a": {"may": true, "statuses": {"401": 3}}
        })));
        assert_eq!(coverage.unreached().len(), 2);
        coverage.add(&Answers::of(&json!({
            "POST /a": {"may": false, "statuses": {"403": 1}},
            "DELETE /b": {"may": true, "statuses": {"204": 1, "500": 1}}
        })));
        assert_eq!(coverage.unreached(), ["POST /a succeeded for nobody"]);
        assert_eq!(coverage.failures(), ["DELETE /b failed"]);
    }

    #[test]
    fn a_caller_succeeds_with_all_that_is_allowed_and_with_nothing_else() {
        let answers = Answers::of(&json!({
            "GET /a": {"may": true, "statuses": {"200": 2, "404": 1}},
            "GET /b": {"may": true, "statuses": {"404": 3}},
            "GET /c": {"may": false, "statuses": {"403": 4}},
            "GET /d": {"may": false, "statuses": {"201": 1}}
        }));
        assert_eq!(answers.summary(), "11 requests to 4 operations; 1 of 2 allowed ones succeeded");
        assert_eq!(
            answers.problems(),
            ["GET /b was never answered with a success", "GET /d succeeded, and is forbidden"]
        );
    }
}
