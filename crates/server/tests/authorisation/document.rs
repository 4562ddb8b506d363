//! The operations in the OpenAPI document of the running server.

use serde_json::Value;

use crate::support::client::Api;

/// An operation of the OpenAPI document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    pub method: String,
    pub path: String,
    /// What `x-required-role` says.
    pub role: Option<String>,
    /// Whether the document asks for a token.
    pub secured: bool,
    /// Whether it takes content.
    pub takes_content: bool,
}

/// Every operation of the document.
pub async fn operations(api: &Api) -> Vec<Operation> {
    let document = api.get("/openapi.json").ok().await;
    let anywhere = requires(&document["security"]);
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("operations") {
            if !["get", "put", "post", "delete", "options", "head", "patch", "trace"]
                .contains(&method.as_str())
            {
                continue;
            }
            let own = operation.get("security").map(requires);
            found.push(Operation {
                method: method.to_uppercase(),
                path: path.clone(),
                role: operation["x-required-role"].as_str().map(str::to_owned),
                secured: own.unwrap_or(anywhere),
                takes_content: operation["requestBody"].is_object(),
            });
        }
    }
    assert!(!found.is_empty(), "the document has no operation");
    found
}

/// Whether a list of requirements excludes requests without credentials.
fn requires(security: &Value) -> bool {
    let alternatives = security.as_array().map_or(&[][..], Vec::as_slice);
    !alternatives.is_empty()
        && alternatives.iter().all(|any| any.as_object().is_some_and(|any| !any.is_empty()))
}
