//! Problem documents (RFC 9457), judged as clients see them.

use serde_json::Value;

use super::client::Response;

impl Response {
    /// Asserts a well-formed problem of that status and gives it.
    #[track_caller]
    pub fn problem(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{self}");
        let content_type = self.header("content-type").unwrap_or_default();
        assert_eq!(content_type, "application/problem+json", "{self}");
        let problem = self.json();
        for field in ["type", "title", "detail", "instance", "code"] {
            assert!(problem[field].as_str().is_some_and(|text| !text.is_empty()), "{field} of {self}");
        }
        assert!(problem["type"].as_str().is_some_and(|kind| kind.starts_with("/problems/")), "{self}");
        assert_eq!(problem["status"], status, "{self}");
        assert_eq!(problem["request_id"].as_str(), self.header("x-request-id"), "{self}");
        for error in problem["errors"].as_array().into_iter().flatten() {
            for field in ["code", "message"] {
                assert!(
                    error[field].as_str().is_some_and(|text| !text.is_empty()),
                    "{field} of {error} in {self}"
                );
            }
            let places = ["pointer", "parameter", "header"].iter().filter(|place| error[**place].is_string());
            assert_eq!(places.count(), 1, "{error} in {self}");
        }
        let text = self.text();
        for leak in ["SELECT ", "INSERT ", "/tmp/", "panicked", "src/", "sqlite"] {
            assert!(!text.contains(leak), "{leak:?} in {self}");
        }
        problem
    }

    /// Asserts a problem with that `code`.
    #[track_caller]
    pub fn problem_code(&self, status: u16, code: &str) -> Value {
        let problem = self.problem(status);
        assert_eq!(problem["code"], code, "{self}");
        problem
    }

    /// Asserts a problem with a fault at that pointer with that code.
    #[track_caller]
    pub fn fault(&self, status: u16, pointer: &str, code: &str) {
        let problem = self.problem(status);
        let errors = problem["errors"].as_array().cloned().unwrap_or_default();
        let found = errors.iter().any(|error| error["pointer"] == pointer && error["code"] == code);
        assert!(found, "no fault {code} at {pointer:?} in {self}");
    }
}
