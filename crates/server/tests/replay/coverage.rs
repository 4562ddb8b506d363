//! Which operations of the OpenAPI document a recording has.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::recording::Recording;

/// Every operation of the document: method and path.
pub fn operations() -> BTreeSet<(String, String)> {
    let document: Value = serde_json::from_str(&http_api::openapi_json()).unwrap();
    let mut found = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for method in item.as_object().unwrap().keys().filter(|name| *name != "parameters") {
            found.insert((method.to_uppercase(), path.clone()));
        }
    }
    assert!(found.len() > 50, "the document has only {} operations", found.len());
    found
}

/// The operations that succeeded at least once.
pub fn succeeded(recording: &Recording) -> BTreeSet<(String, String)> {
    let operations = operations();
    recording
        .asks()
        .filter(|(_, answer)| (200..300).contains(&answer.status))
        .filter_map(|(ask, _)| {
            let path = ask.uri.split('?').next().unwrap();
            // A literal segment is a better match than a placeholder.
            let fits = |known: &&(String, String)| known.0 == ask.method && matches(&known.1, path);
            operations.iter().filter(fits).min_by_key(|(_, pattern)| pattern.matches('{').count()).cloned()
        })
        .collect()
}

/// Statuses that occur.
pub fn statuses(recording: &Recording) -> BTreeSet<u16> {
    recording.asks().map(|(_, answer)| answer.status).collect()
}

fn matches(pattern: &str, path: &str) -> bool {
    let (mut pattern, mut path) = (pattern.split('/'), path.split('/'));
    loop {
        match (pattern.next(), path.next()) {
            (None, None) => return true,
            (Some(known), Some(segment)) if known.starts_with('{') || known == segment => {}
            _ => return false,
        }
    }
}
