//! JSON pointers and references within a document.

use serde_json::Value;

/// References that lead to references are followed this far; a longer chain is a circle.
const LONGEST_CHAIN: usize = 16;

/// A key as a part of a JSON pointer (RFC 6901).
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The local reference that a value is, if it is one: `#/components/schemas/Event`.
pub fn reference(value: &Value) -> Option<&str> {
    value.get("$ref").and_then(Value::as_str)
}

/// The value itself, or what its reference leads to; null when it leads nowhere.
pub fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let mut value = value;
    for _ in 0..LONGEST_CHAIN {
        let Some(reference) = reference(value) else { return value };
        let target = reference.strip_prefix('#').and_then(|pointer| document.pointer(pointer));
        let Some(target) = target else { return &Value::Null };
        value = target;
    }
    &Value::Null
}
