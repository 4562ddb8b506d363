//! What the OpenAPI 3.1 document is made of beside the handlers' own descriptions: parameters, the
//! answers that many operations have, examples; and what is read out of it.

mod complete;
mod examples;
pub mod parameters;

use domain::engagement::ReplyAction;
use serde_json::Value;
use services::UseCase;
use utoipa::openapi::{OpenApi, path::Operation, path::PathItem};

pub use complete::complete;

/// Who may ask for a use case, as `x-required-role` names it.
pub fn access<U: UseCase>() -> &'static str {
    U::ACCESS.as_str()
}

/// From which state of a reply to which an action leads, as `x-transitions` shows it.
pub fn transitions(actions: &[ReplyAction]) -> Value {
    let steps = actions.iter().flat_map(|action| action.steps());
    steps.map(|(from, to)| serde_json::json!({ "from": from, "to": to })).collect()
}

/// A document as JSON: the same text from every server. Extensions are in no order of their own, so all
/// names are sorted.
pub fn text(document: &OpenApi) -> String {
    let sorted = serde_json::to_value(document).unwrap_or_default();
    sorted.to_string()
}

/// Name, method and path of every operation.
pub fn operations(document: &OpenApi) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for (path, item) in &document.paths.paths {
        for (method, operation) in methods(item) {
            let name = operation.operation_id.clone().unwrap_or_default();
            found.push((name, method.to_owned(), path.clone()));
        }
    }
    found
}

/// Every path with its methods.
pub fn paths(document: &OpenApi) -> Vec<(String, Vec<String>)> {
    let documented = document.paths.paths.iter().map(|(path, item)| {
        (path.clone(), methods(item).map(|(method, _)| method.to_owned()).collect::<Vec<_>>())
    });
    let pages = ["/docs", "/docs/{file:.*}"].map(|path| (path.to_owned(), vec!["GET".to_owned()]));
    documented.chain(pages).collect()
}

fn methods(item: &PathItem) -> impl Iterator<Item = (&'static str, &Operation)> {
    [
        ("GET", &item.get),
        ("PUT", &item.put),
        ("POST", &item.post),
        ("DELETE", &item.delete),
        ("PATCH", &item.patch),
    ]
    .into_iter()
    .filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
}
