//! The OpenAPI document: complete, and true to the routes.

use std::collections::BTreeSet;

use actix_web::{http::Method, test::TestRequest};
use serde_json::Value;

use crate::support::send;

fn document() -> Value {
    serde_json::from_str(&http_api::openapi_json()).unwrap()
}

/// Path, method and operation of everything documented.
fn operations(document: &Value) -> Vec<(String, String, Value)> {
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            found.push((path.clone(), method.to_uppercase(), operation.clone()));
        }
    }
    found
}

fn parameters(operation: &Value) -> Vec<Value> {
    operation["parameters"].as_array().cloned().unwrap_or_default()
}

#[test]
fn every_operation_is_described() {
    let document = document();
    assert_eq!(document["openapi"], "3.1.0");
    let operations = operations(&document);
    assert!(operations.len() > 70, "{}", operations.len());
    let mut ids = BTreeSet::new();
    for (path, method, operation) in &operations {
        let place = format!("{method} {path}");
        for field in ["summary", "operationId", "x-required-role"] {
            assert!(operation[field].as_str().is_some_and(|text| !text.is_empty()), "{place}: {field}");
        }
        assert_eq!(operation["tags"].as_array().map(Vec::len), Some(1), "{place}");
        assert!(
            ids.insert(operation["operationId"].as_str().unwrap().to_owned()),
            "{place}: operationId twice"
        );
        let role = operation["x-required-role"].as_str().unwrap();
        // Auditors read the audit log; all else there is for admins alone.
        let admin = path.starts_with("/api/v1/admin/") && path != "/api/v1/admin/audit-log";
        assert_eq!(role == "admin", admin, "{place}");
        assert_eq!(operation["security"].is_array(), role != "public", "{place}");
        for name in path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')) {
            assert!(
                parameters(operation)
                    .iter()
                    .any(|parameter| parameter["name"] == name && parameter["in"] == "path"),
                "{place}: {name}"
            );
        }
    }
}

#[test]
fn what_is_edited_asks_for_its_version() {
    for (path, method, operation) in operations(&document()) {
        let with_versions = ["/api/v1/admin/", "/api/v1/engagement/"];
        let edits = with_versions.iter().any(|start| path.starts_with(start))
            && ["PATCH", "PUT", "DELETE"].contains(&method.as_str())
            // Its holder shows a token.
            && !["/lease", "/sending", "/posting"].iter().any(|step| path.ends_with(step))
            // What became of a sending is what the state says; figures are those of the platform, and what a
            // figure of a day was is kept.
            && !["/resolution", "/metrics", "/kpi-metrics"].iter().any(|step| path.ends_with(step))
            // Who is enrolled is said by the path alone.
            && !path.ends_with("/enrolments/{account_id}");
        // A learner with one tab need not say which answers were seen.
        let answers = ["/attempts/{id}/answers", "/attempts/{id}/submission"];
        let answers = answers.iter().any(|step| path.ends_with(step));
        let edits = edits || answers;
        // No version of weights is ever lost, a status follows from the one before, and what came of something
        // is what it is, so that nobody need say which one was seen.
        let may = method == "PUT"
            && ["/learning/weights", "/experiments/{id}/status", "/evaluation"]
                .iter()
                .any(|step| path.ends_with(step))
            || answers;
        let asks = parameters(&operation).iter().any(|parameter| parameter["name"] == "If-Match");
        assert_eq!(edits, asks, "{method} {path}");
        let statuses = operation["responses"].as_object().unwrap();
        assert_eq!(edits, statuses.contains_key("412"), "{method} {path}");
        assert_eq!(edits && !may, statuses.contains_key("428"), "{method} {path}");
    }
}

#[test]
fn creating_requests_may_be_repeated_and_say_where_it_is() {
    for (path, method, operation) in operations(&document()) {
        let creates =
            method == "POST" && operation["responses"].get("201").is_some() && !path.contains("/auth/");
        // A token is told once, and never kept.
        let creates = creates && !path.ends_with("/sending");
        let takes_key = parameters(&operation).iter().any(|parameter| parameter["name"] == "Idempotency-Key");
        // Many at once are answered row by row.
        let many = ["/posts/batch", "/engagement/bulk", "/exposures", "/outcomes", "/enrolments"];
        let many = method == "POST" && many.iter().any(|step| path.ends_with(step));
        assert_eq!(creates || many, takes_key, "{method} {path}");
        if creates {
            let headers = &operation["responses"]["201"]["headers"];
            assert!(
                headers.get("Location").is_some() && headers.get("Idempotency-Replayed").is_some(),
                "{path}"
            );
        }
    }
}

#[test]
fn bodies_are_closed_bounded_and_shown_by_example() {
    let document = document();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    for (path, method, operation) in operations(&document) {
        let Some(content) = operation["requestBody"]["content"].as_object() else { continue };
        for (media_type, media) in content {
            if !media_type.ends_with("json") {
                continue;
            }
            let name = media["schema"]["$ref"]
                .as_str()
                .unwrap_or_else(|| panic!("{method} {path}: {media}"))
                .rsplit('/')
                .next()
                .unwrap();
            let schema = &schemas[name];
            assert_eq!(schema["additionalProperties"], false, "{name}");
            assert!(schema["examples"].is_array(), "{name} has no example");
            for (field, property) in schema["properties"].as_object().unwrap() {
                let kind = property["type"].to_string();
                if kind.contains("string") && property.get("format") != Some(&"uuid".into()) {
                    assert!(property.get("maxLength").is_some(), "{name}.{field} is not bounded");
                }
            }
        }
    }
}

#[test]
fn answers_of_learners_have_no_place_for_keys() {
    let document = document();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let hidden = ["LearnerQuestion", "LearnerOption"];
    for name in hidden {
        let text = schemas[name].to_string();
        for key in ["correct", "explanation", "feedback", "accepted_answers", "tolerance"] {
            assert!(!text.contains(key), "{name} has {key}");
        }
    }
}

#[test]
fn every_reference_leads_somewhere() {
    fn walk(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(members) => {
                found.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
                members.values().for_each(|value| walk(value, found));
            }
            Value::Array(items) => items.iter().for_each(|value| walk(value, found)),
            _ => {}
        }
    }
    let document = document();
    let mut found = BTreeSet::new();
    walk(&document, &mut found);
    for reference in found {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}

/// Storage is away, so that a route that exists answers something else than 404 and 405, or is one
/// that does not ask it.
#[actix_web::test]
async fn every_documented_operation_is_routed() {
    for (path, method, operation) in operations(&document()) {
        let uri = path
            .replace("{id}", "01939f3e-8f00-7000-8000-000000000001")
            .replace("{account_id}", "01939f3e-8f00-7000-8000-000000000002")
            .replace("{slug}", "first-steps");
        let request = TestRequest::default().method(method.parse::<Method>().unwrap()).uri(&uri);
        let status = send(request).await.status.as_u16();
        assert!(![404, 405, 500].contains(&status), "{method} {path}: {status}");
        let documented = operation["responses"].get(status.to_string()).is_some();
        assert!(documented, "{method} {path} answered {status}, which is not documented");
    }
}
