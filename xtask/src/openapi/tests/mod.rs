//! The comparer must detect every planted incompatible change and stay silent on additions.

mod additions;
mod breaks;
mod commands;
mod schema_breaks;

use serde_json::{Value, json};

use super::{compat::Finding, *};

/// A small API with each construct once.
fn document() -> Value {
    serde_json::from_str(include_str!("document.json")).unwrap()
}

/// Findings after a change of the document.
fn after(change: impl FnOnce(&mut Value)) -> Vec<Finding> {
    let mut changed = document();
    change(&mut changed);
    assert_ne!(changed, document(), "the change did nothing");
    compare(&document(), &changed)
}

/// The change yields exactly these findings, as (code, pointer).
#[track_caller]
fn breaks(change: impl FnOnce(&mut Value), expected: &[(&str, &str)]) {
    let findings = after(change);
    let found: Vec<_> = findings.iter().map(|finding| (finding.code, finding.pointer.as_str())).collect();
    assert_eq!(found, expected, "{findings:#?}");
}

fn at<'a>(document: &'a mut Value, pointer: &str) -> &'a mut Value {
    document.pointer_mut(pointer).unwrap_or_else(|| panic!("nothing at {pointer}"))
}

fn remove(document: &mut Value, pointer: &str) {
    let (holder, key) = pointer.rsplit_once('/').unwrap();
    match at(document, holder) {
        Value::Object(map) => assert!(map.remove(&key.replace("~1", "/")).is_some(), "{pointer}"),
        Value::Array(items) => drop(items.remove(key.parse().unwrap())),
        _ => panic!("{holder} holds nothing"),
    }
}

fn push(document: &mut Value, pointer: &str, value: Value) {
    at(document, pointer).as_array_mut().unwrap().push(value);
}

fn set(document: &mut Value, pointer: &str, value: Value) {
    let (holder, key) = pointer.rsplit_once('/').unwrap();
    at(document, holder).as_object_mut().unwrap().insert(key.replace("~1", "/"), value);
}

const LIST: &str = "/paths/~1api~1v1~1events/get";
const CREATE: &str = "/paths/~1api~1v1~1events/post";
const LESSON: &str = "/paths/~1api~1v1~1lessons~1{id}";
const BODY: &str = "/components/schemas/EventBody";
