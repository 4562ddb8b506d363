//! Which properties of the model differ between two schemas.

use std::collections::BTreeSet;

use schema_model::Schema;
use serde_json::Value;

/// What stands under a key of the serialised model.
const STRUCTS: [(&str, &str); 17] = [
    ("tables", "table"),
    ("columns", "column"),
    ("type", "type"),
    ("of", "type"),
    ("default", "default"),
    ("collation", "collation"),
    ("generated", "generated"),
    ("primary_key", "primary_key"),
    ("uniques", "unique"),
    ("parts", "part"),
    ("indexes", "index"),
    ("foreign_keys", "foreign_key"),
    ("checks", "check"),
    ("views", "view"),
    ("triggers", "trigger"),
    ("on_delete", "action"),
    ("on_update", "action"),
];
/// Keys of expressions, which are compared by their canonical form, or else by their text.
const EXPRESSIONS: [&str; 4] = ["expression", "predicate", "query", "body"];

/// The properties that differ, as [`crate::properties`] names them: `column.nullable`, `type.date`.
pub fn touched(one: &Schema, two: &Schema) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let value = |schema: &Schema| serde_json::to_value(schema).unwrap();
    object("schema", &value(one), &value(two), &mut found);
    found
}

/// The fields of a struct.
fn object(name: &str, one: &Value, two: &Value, found: &mut BTreeSet<String>) {
    for key in keys(one).chain(keys(two)) {
        let (one, two) = (one.get(key).unwrap_or(&Value::Null), two.get(key).unwrap_or(&Value::Null));
        if one != two {
            found.insert(format!("{name}.{key}"));
            below(key, one, two, found);
        }
    }
}

/// What a field holds.
fn below(key: &str, one: &Value, two: &Value, found: &mut BTreeSet<String>) {
    if EXPRESSIONS.contains(&key) {
        expression(one, two, found);
        return;
    }
    let Some((_, name)) = STRUCTS.iter().find(|(known, _)| *known == key) else { return };
    match *name {
        "action" | "collation" | "default" => choice(name, one, two, found),
        "type" => {
            // A type's own fields count only where it is the same type.
            if one["is"] == two["is"] {
                fields(one["is"].as_str().unwrap(), one, two, found);
            } else {
                found.extend([one, two].iter().map(|of| format!("type.{}", of["is"].as_str().unwrap())));
            }
        }
        _ if one.is_array() || two.is_array() => items(name, one, two, found),
        "table" | "view" | "trigger" => {
            for key in keys(one).chain(keys(two)) {
                if let (Some(one), Some(two)) = (one.get(key), two.get(key)) {
                    object(name, one, two, found);
                }
            }
        }
        _ if one.is_object() && two.is_object() => object(name, one, two, found),
        _ => {}
    }
}

/// Pairs items by name, or by their place where they have none. Those without a partner count as such
/// only: `table.columns`.
fn items(name: &str, one: &Value, two: &Value, found: &mut BTreeSet<String>) {
    let empty = Vec::new();
    let (one, two) = (one.as_array().unwrap_or(&empty), two.as_array().unwrap_or(&empty));
    let mut left: Vec<&Value> = Vec::new();
    for (at, item) in one.iter().enumerate() {
        match item.get("name") {
            Some(named) => match two.iter().find(|other| other.get("name") == Some(named)) {
                Some(other) => object(name, item, other, found),
                None => left.push(item),
            },
            None => {
                if let (Some(other), true) = (two.get(at), item.is_object()) {
                    object(name, item, other, found);
                }
            }
        }
    }
    // One that differs only by its name.
    let unnamed = |item: &Value| {
        let mut item = item.clone();
        item.as_object_mut().map(|fields| fields.remove("name"));
        item
    };
    for item in left {
        if two.iter().any(|other| unnamed(other) == unnamed(item)) {
            found.insert(format!("{name}.name"));
        }
    }
}

/// The fields of a variant of a type.
fn fields(variant: &str, one: &Value, two: &Value, found: &mut BTreeSet<String>) {
    for key in keys(one).filter(|key| one[*key] != two[*key]) {
        found.extend([format!("type.{variant}"), format!("type.{variant}.{key}")]);
        below(key, &one[key], &two[key], found);
    }
}

/// An enum of strings, or of objects with one field.
fn choice(name: &str, one: &Value, two: &Value, found: &mut BTreeSet<String>) {
    for value in [one, two] {
        let variant = value.as_str().or_else(|| keys(value).next());
        found.extend(variant.map(|variant| format!("{name}.{variant}")));
    }
    if let (Some(one), Some(two)) = (one.get("expression"), two.get("expression")) {
        expression(one, two, found);
    }
}

fn expression(one: &Value, two: &Value, found: &mut BTreeSet<String>) {
    for key in ["canonical", "original"] {
        if let (Some(one), Some(two)) = (one.get(key), two.get(key))
            && one != two
        {
            found.insert(format!("expression.{key}"));
        }
    }
}

fn keys(value: &Value) -> impl Iterator<Item = &str> {
    value.as_object().into_iter().flat_map(|fields| fields.keys().map(String::as_str))
}
