//! Which operations were answered with a success, over all callers.

use std::{collections::BTreeMap, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

/// How often each operation was answered with each status.
#[derive(Default)]
pub struct Coverage(BTreeMap<String, BTreeMap<u16, u64>>);

impl Coverage {
    /// Adds what one run noted.
    pub fn read(&mut self, file: &Path) -> Result<()> {
        let text = std::fs::read_to_string(file).context("the run noted no answers")?;
        self.add(&serde_json::from_str(&text)?);
        Ok(())
    }

    fn add(&mut self, noted: &Value) {
        for (operation, statuses) in noted.as_object().into_iter().flatten() {
            let counts = self.0.entry(operation.clone()).or_default();
            for (status, count) in statuses.as_object().into_iter().flatten() {
                if let (Ok(status), Some(count)) = (status.parse(), count.as_u64()) {
                    *counts.entry(status).or_default() += count;
                }
            }
        }
    }

    /// A table of operations and the classes of their answers.
    pub fn print(&self, document: &Value) {
        println!("\n{:68} {:>6} {:>6} {:>6} {:>6}", "operation", "2xx", "3xx", "4xx", "5xx");
        for operation in operations(document) {
            let class = |class: u16| -> u64 {
                self.0
                    .get(&operation)
                    .into_iter()
                    .flatten()
                    .filter(|(status, _)| **status / 100 == class)
                    .map(|(_, n)| n)
                    .sum()
            };
            println!("{operation:68} {:>6} {:>6} {:>6} {:>6}", class(2), class(3), class(4), class(5));
        }
    }

    /// Operations that never succeeded, or failed.
    pub fn problems(&self, document: &Value) -> Vec<String> {
        let mut problems = Vec::new();
        for operation in operations(document) {
            let statuses = self.0.get(&operation);
            if !statuses.is_some_and(|statuses| statuses.keys().any(|status| (200..300).contains(status))) {
                problems.push(format!("{operation} was never answered with a success"));
            }
            if statuses.is_some_and(|statuses| statuses.keys().any(|status| *status >= 500)) {
                problems.push(format!("{operation} failed"));
            }
        }
        problems
    }
}

/// `GET /path` for every operation of the document.
fn operations(document: &Value) -> Vec<String> {
    const METHODS: [&str; 5] = ["get", "put", "post", "patch", "delete"];
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths
        .flat_map(|(path, item)| {
            let methods = METHODS.iter().filter(|method| item.get(**method).is_some());
            methods.map(move |method| format!("{} {path}", method.to_uppercase()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_operation_without_success_or_with_a_failure_is_a_problem() {
        let document =
            json!({"paths": {"/a": {"get": {}, "post": {}, "parameters": []}, "/b": {"delete": {}}}});
        let mut coverage = Coverage::default();
        coverage.add(&json!({"GET /a": {"200": 2, "404": 1}, "POST /a": {"401": 3}}));
        coverage.add(&json!({"POST /a": {"403": 1}, "DELETE /b": {"204": 1, "500": 1}}));
        assert_eq!(
            coverage.problems(&document),
            ["POST /a was never answered with a success", "DELETE /b failed"]
        );
        coverage.add(&json!({"POST /a": {"201": 1}}));
        assert_eq!(coverage.problems(&document), ["DELETE /b failed"]);
    }
}
