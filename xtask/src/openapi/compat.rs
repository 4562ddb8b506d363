//! Compares two OpenAPI documents: which clients of the earlier one would the later one break?
//!
//! Additions are compatible, also a new value of an enumeration or a new variant in a response:
//! clients are told to expect both, as they expect new fields. What is compared of the bodies
//! depends on who writes them; see [`super::schemas`].

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use serde_json::Value;

use super::{
    refs::{escape, resolve},
    schemas::{Comparer, Direction},
};

/// The schema that everything fits.
static ANYTHING: Value = Value::Bool(true);

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// An incompatible change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The kind of change, a stable word.
    pub code: &'static str,
    /// Where, in the earlier document (in the later one for what it adds).
    pub pointer: String,
    /// The first operation that it concerns: `GET /api/v1/events`.
    pub operation: String,
    pub operation_id: Option<String>,
    /// What happened, for people.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} [{}] at {}", self.operation, self.message, self.code, self.pointer)
    }
}

impl Finding {
    /// The line that records it, its reason left to the author.
    pub fn entry(&self) -> String {
        format!("- `{}` `{}`: why", self.code, self.pointer)
    }
}

/// The incompatible changes from one document to a later one.
pub fn compare(old: &Value, new: &Value) -> Vec<Finding> {
    let mut comparer = Comparer::new(old, new);
    servers(&mut comparer, old, new);
    let new_paths: BTreeMap<String, (&str, &Value)> =
        paths(new).map(|(path, item)| (shape_of(path), (path, item))).collect();
    for (path, old_item) in paths(old) {
        let pointer = format!("/paths/{}", escape(path));
        match new_paths.get(&shape_of(path)) {
            None => comparer.report_at(path, None, "path-removed", &pointer, "the path is gone".into()),
            Some((new_path, new_item)) => {
                let pair = Pair { old_path: path, old_item, new_path, new_item, pointer };
                operations(&mut comparer, &pair);
            }
        }
    }
    comparer.findings
}

/// One path in both documents; its parameters may have been renamed.
struct Pair<'a> {
    old_path: &'a str,
    old_item: &'a Value,
    new_path: &'a str,
    new_item: &'a Value,
    pointer: String,
}

fn paths(document: &Value) -> impl Iterator<Item = (&str, &Value)> {
    object(document, "paths").map(|(path, item)| (path, resolve(document, item)))
}

/// A path without the names of its parameters, which clients never send.
fn shape_of(path: &str) -> String {
    let segments = path.split('/').map(|segment| match (segment.find('{'), segment.rfind('}')) {
        (Some(start), Some(end)) if start < end => {
            format!("{}{{}}{}", segment.get(..start).unwrap_or(""), segment.get(end + 1..).unwrap_or(""))
        }
        _ => segment.to_owned(),
    });
    segments.collect::<Vec<_>>().join("/")
}

fn servers(comparer: &mut Comparer, old: &Value, new: &Value) {
    let urls = |document: &Value| -> BTreeSet<String> {
        let servers = document.get("servers").and_then(Value::as_array).into_iter().flatten();
        servers.filter_map(|server| server.get("url")?.as_str().map(str::to_owned)).collect()
    };
    let kept = urls(new);
    for url in urls(old).difference(&kept) {
        comparer.report_at("servers", None, "server-removed", "/servers", format!("the base {url} is gone"));
    }
}

fn operations(comparer: &mut Comparer, pair: &Pair) {
    for method in METHODS {
        let Some(old) = pair.old_item.get(method) else { continue };
        let name = format!("{} {}", method.to_uppercase(), pair.old_path);
        let id = old.get("operationId").and_then(Value::as_str);
        let pointer = format!("{}/{method}", pair.pointer);
        comparer.enter(&name, id);
        let Some(new) = pair.new_item.get(method) else {
            comparer.report("operation-removed", &pointer, "the operation is gone".into());
            continue;
        };
        security(comparer, old, new, &pointer);
        parameters(comparer, pair, old, new, &pointer);
        request_body(comparer, old, new, &format!("{pointer}/requestBody"));
        responses(comparer, old, new, &format!("{pointer}/responses"));
    }
}

/// Every previously sufficient way to authenticate must still suffice.
fn security(comparer: &mut Comparer, old: &Value, new: &Value, pointer: &str) {
    let (old_ways, new_ways) = (ways_in(comparer.old, old), ways_in(comparer.new, new));
    for way in &old_ways {
        let still = new_ways.iter().any(|new_way| new_way.is_subset(way));
        if !still {
            let way = if way.is_empty() { "no credentials".to_owned() } else { format!("{way:?}") };
            let message = format!("{way} no longer suffices");
            comparer.report("security-tightened", &format!("{pointer}/security"), message);
        }
    }
}

/// The alternatives, each a set of schemes and scopes. None at all means: open to everyone.
fn ways_in(document: &Value, operation: &Value) -> Vec<BTreeSet<String>> {
    let security = operation.get("security").or_else(|| document.get("security")).and_then(Value::as_array);
    let mut ways: Vec<BTreeSet<String>> = security
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|schemes| {
            let scopes = schemes.iter().flat_map(|(scheme, scopes)| {
                let scopes = scopes.as_array().into_iter().flatten().filter_map(Value::as_str);
                scopes.map(move |scope| format!("{scheme} {scope}")).chain([scheme.clone()])
            });
            scopes.collect()
        })
        .collect();
    if ways.is_empty() {
        ways.push(BTreeSet::new());
    }
    ways
}

fn parameters(comparer: &mut Comparer, pair: &Pair, old: &Value, new: &Value, pointer: &str) {
    let old_parameters = parameters_of(comparer.old, pair.old_path, pair.old_item, old);
    let new_parameters = parameters_of(comparer.new, pair.new_path, pair.new_item, new);
    for (key, parameter) in &old_parameters {
        let at = format!("{pointer}/parameters/{}", escape(key));
        match new_parameters.get(key) {
            None => comparer.report("parameter-removed", &at, format!("the parameter {key} is gone")),
            Some(new_parameter) => {
                if is_required(new_parameter) && !is_required(parameter) {
                    let message = format!("the parameter {key} became required");
                    comparer.report("parameter-became-required", &at, message);
                }
                if let (Some(old), Some(new)) = (parameter.get("schema"), new_parameter.get("schema")) {
                    comparer.schemas(old, new, &format!("{at}/schema"), Direction::Request);
                }
            }
        }
    }
    for (key, parameter) in &new_parameters {
        if is_required(parameter) && !old_parameters.contains_key(key) {
            let at = format!("{pointer}/parameters/{}", escape(key));
            comparer.report("parameter-required-added", &at, format!("the new parameter {key} is required"));
        }
    }
}

/// `in:name` → parameter. Parameters of the path are named by their place in it.
fn parameters_of<'a>(
    document: &'a Value,
    path: &str,
    item: &'a Value,
    operation: &'a Value,
) -> BTreeMap<String, &'a Value> {
    let lists = [item, operation].map(|holder| holder.get("parameters").and_then(Value::as_array));
    let mut parameters = BTreeMap::new();
    // Those of the operation come last and replace those of the path.
    for parameter in lists.into_iter().flatten().flatten() {
        let parameter = resolve(document, parameter);
        let text = |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
        let name = match text("in") {
            "path" => {
                let template = format!("{{{}}}", text("name"));
                let before = path.split(&template).next().unwrap_or_default();
                format!("#{}", before.matches('{').count() + 1)
            }
            "header" => text("name").to_lowercase(),
            _ => text("name").to_owned(),
        };
        parameters.insert(format!("{}:{name}", text("in")), parameter);
    }
    parameters
}

fn request_body(comparer: &mut Comparer, old: &Value, new: &Value, pointer: &str) {
    let (old_doc, new_doc) = (comparer.old, comparer.new);
    let old = old.get("requestBody").map(|body| resolve(old_doc, body));
    let new = new.get("requestBody").map(|body| resolve(new_doc, body));
    match (old, new) {
        (None, Some(new)) if is_required(new) => {
            comparer.report("request-body-required", pointer, "a body is required now".into());
        }
        (Some(_), None) => {
            comparer.report("request-body-removed", pointer, "no body is accepted any more".into());
        }
        (Some(old), Some(new)) => {
            if is_required(new) && !is_required(old) {
                comparer.report("request-body-required", pointer, "the body became required".into());
            }
            content(comparer, old, new, pointer, Direction::Request);
        }
        _ => {}
    }
}

/// A success that is gone is incompatible; an error that cannot happen any more is not.
fn responses(comparer: &mut Comparer, old: &Value, new: &Value, pointer: &str) {
    let (old_doc, new_doc) = (comparer.old, comparer.new);
    for (status, old_response) in object(old, "responses") {
        let at = format!("{pointer}/{status}");
        let new_response = new.get("responses").and_then(|responses| responses.get(status));
        let (old_response, Some(new_response)) = (resolve(old_doc, old_response), new_response) else {
            if status.starts_with(['2', '3']) {
                comparer.report("response-status-removed", &at, format!("the answer {status} is gone"));
            }
            continue;
        };
        let new_response = resolve(new_doc, new_response);
        content(comparer, old_response, new_response, &at, Direction::Response);
        headers(comparer, old_response, new_response, &at);
    }
}

fn headers(comparer: &mut Comparer, old: &Value, new: &Value, pointer: &str) {
    let (old_doc, new_doc) = (comparer.old, comparer.new);
    let new_headers: BTreeMap<String, &Value> = object(new, "headers")
        .map(|(name, header)| (name.to_lowercase(), resolve(new_doc, header)))
        .collect();
    for (name, header) in object(old, "headers") {
        let at = format!("{pointer}/headers/{}", escape(name));
        let header = resolve(old_doc, header);
        match new_headers.get(&name.to_lowercase()) {
            None => comparer.report("response-header-removed", &at, format!("the header {name} is gone")),
            Some(new_header) => {
                if is_required(header) && !is_required(new_header) {
                    let message = format!("the header {name} is not always there any more");
                    comparer.report("response-header-became-optional", &at, message);
                }
                if let (Some(old), Some(new)) = (header.get("schema"), new_header.get("schema")) {
                    comparer.schemas(old, new, &format!("{at}/schema"), Direction::Response);
                }
            }
        }
    }
}

fn content(comparer: &mut Comparer, old: &Value, new: &Value, pointer: &str, direction: Direction) {
    for (media_type, old_content) in object(old, "content") {
        let at = format!("{pointer}/content/{}", escape(media_type));
        let new_content = object(new, "content").find(|(name, _)| name.eq_ignore_ascii_case(media_type));
        let Some((_, new_content)) = new_content else {
            comparer.report(direction.media_type_removed(), &at, format!("{media_type} is gone"));
            continue;
        };
        if let Some(old) = old_content.get("schema") {
            let new = new_content.get("schema").unwrap_or(&ANYTHING);
            comparer.schemas(old, new, &format!("{at}/schema"), direction);
        }
    }
}

fn is_required(value: &Value) -> bool {
    value.get("required").and_then(Value::as_bool).unwrap_or(false)
}

fn object<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
    value.get(key).and_then(Value::as_object).into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}
