//! Which operations were answered with a success, over all callers.

use std::{collections::BTreeMap, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

/// How often each operation was answered with each status.
pub struct Coverage(BTreeMap<String, BTreeMap<u16, u64>>);

impl Coverage {
    /// Of the operations of an OpenAPI document, none of which was called yet.
    pub fn of(document: &Value) -> Self {
        const METHODS: [&str; 5] = ["get", "put", "post", "patch", "delete"];
        let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
        let operations = paths.flat_map(|(path, item)| {
            let methods = METHODS.iter().filter(|method| item.get(**method).is_some());
            methods.map(move |method| (format!("{} {path}", method.to_uppercase()), BTreeMap::new()))
        });
        Self(operations.collect())
    }

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

    /// Operations that never succeeded.
    pub fn unreached(&self) -> Vec<String> {
        let successes = |statuses: &BTreeMap<u16, u64>| statuses.keys().any(|status| status / 100 == 2);
        let unreached = self.0.iter().filter(|(_, statuses)| !successes(statuses));
        unreached.map(|(operation, _)| format!("{operation} was never answered with a success")).collect()
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
        coverage.add(&json!({"GET /a": {"200": 2, "404": 1}, "POST /a": {"401": 3}}));
        assert_eq!(coverage.unreached().len(), 2);
        coverage.add(&json!({"POST /a": {"403": 1}, "DELETE /b": {"204": 1, "500": 1}}));
        assert_eq!(coverage.unreached(), ["POST /a was never answered with a success"]);
        assert_eq!(coverage.failures(), ["DELETE /b failed"]);
    }
}
