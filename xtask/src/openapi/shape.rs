//! A JSON Schema as the comparer sees it: references resolved, `allOf` merged, the absence of a
//! keyword told from a value.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::refs::{reference, resolve};

/// Schemas that contain themselves without end are cut here.
const DEEPEST: usize = 16;
/// Unions of unions are looked into this far for their types.
const DEEPEST_UNION: usize = 3;

/// Keywords that are not understood one by one; any change of theirs counts.
const OTHERS: [&str; 12] = [
    "prefixItems",
    "patternProperties",
    "propertyNames",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties",
    "contentEncoding",
];
/// Keywords of which a greater value admits more, and those of which a smaller one does.
const UPPER: [&str; 5] = ["maxLength", "maxItems", "maximum", "exclusiveMaximum", "maxProperties"];
const LOWER: [&str; 5] = ["minLength", "minItems", "minimum", "exclusiveMinimum", "minProperties"];

#[derive(Default, Clone)]
pub struct Shape<'a> {
    /// None: any type.
    types: Option<BTreeSet<&'a str>>,
    pub properties: BTreeMap<&'a str, &'a Value>,
    pub required: BTreeSet<&'a str>,
    pub items: Option<&'a Value>,
    pub additional: Additional<'a>,
    /// The values of `enum` or `const`.
    pub values: Option<Vec<&'a Value>>,
    pub format: Option<&'a str>,
    pub pattern: Option<&'a str>,
    pub upper: BTreeMap<&'a str, f64>,
    pub lower: BTreeMap<&'a str, f64>,
    /// The variants of `oneOf` or `anyOf`, `null` aside.
    pub variants: Vec<&'a Value>,
    pub others: BTreeMap<&'a str, &'a Value>,
    pub nullable: bool,
}

/// What is said of properties that are not named.
#[derive(Default, Clone, Copy)]
pub enum Additional<'a> {
    #[default]
    Allowed,
    Refused,
    Schema(&'a Value),
}

impl<'a> Shape<'a> {
    pub fn of(document: &'a Value, schema: &'a Value) -> Self {
        Self::build(document, schema, 0)
    }

    fn build(document: &'a Value, schema: &'a Value, depth: usize) -> Self {
        let schema = resolve(document, schema);
        let mut shape = Self::default();
        if let Some(parts) = schema.get("allOf").and_then(Value::as_array).filter(|_| depth < DEEPEST) {
            for part in parts {
                shape.merge(Self::build(document, part, depth + 1));
            }
        }
        shape.merge(Self::plain(document, schema));
        shape
    }

    /// What the schema itself says, without `allOf`.
    fn plain(document: &'a Value, schema: &'a Value) -> Self {
        let text = |key: &str| schema.get(key).and_then(Value::as_str);
        let array = |key: &str| schema.get(key).and_then(Value::as_array);
        let numbers = |keys: &[&'static str]| {
            keys.iter().filter_map(|key| Some((*key, schema.get(*key)?.as_f64()?))).collect()
        };
        let unions = ["oneOf", "anyOf"].into_iter().filter_map(array).flatten();
        let (nulls, variants): (Vec<_>, Vec<_>) = unions.partition(|variant| is_null(document, variant));
        let types = schema.get("type").map(|types| match types {
            Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
            one => one.as_str().into_iter().collect(),
        });
        Self {
            types,
            properties: object(schema, "properties").collect(),
            required: array("required").into_iter().flatten().filter_map(Value::as_str).collect(),
            items: schema.get("items"),
            additional: match schema.get("additionalProperties") {
                None | Some(Value::Bool(true)) => Additional::Allowed,
                Some(Value::Bool(false)) => Additional::Refused,
                Some(schema) => Additional::Schema(schema),
            },
            values: match schema.get("const") {
                Some(value) => Some(vec![value]),
                None => array("enum").map(|values| values.iter().collect()),
            },
            format: text("format"),
            pattern: text("pattern"),
            upper: numbers(&UPPER),
            lower: numbers(&LOWER),
            variants,
            others: OTHERS.iter().filter_map(|key| Some((*key, schema.get(*key)?))).collect(),
            nullable: !nulls.is_empty(),
        }
    }

    /// Both must hold.
    fn merge(&mut self, other: Self) {
        self.types = match (self.types.take(), other.types) {
            (Some(left), Some(right)) => Some(left.intersection(&right).copied().collect()),
            (left, right) => left.or(right),
        };
        self.properties.extend(other.properties);
        self.required.extend(other.required);
        self.items = other.items.or(self.items);
        if !matches!(other.additional, Additional::Allowed) {
            self.additional = other.additional;
        }
        self.values = other.values.or(self.values.take());
        self.format = other.format.or(self.format);
        self.pattern = other.pattern.or(self.pattern);
        for (key, bound) in other.upper {
            self.upper.entry(key).and_modify(|own| *own = own.min(bound)).or_insert(bound);
        }
        for (key, bound) in other.lower {
            self.lower.entry(key).and_modify(|own| *own = own.max(bound)).or_insert(bound);
        }
        self.variants.extend(other.variants);
        self.others.extend(other.others);
        self.nullable |= other.nullable;
    }

    /// The types that a value may have; none means any. What is not said is inferred.
    pub fn types(&self, document: &'a Value) -> Option<BTreeSet<&'a str>> {
        let mut types = self.own_types(document, 0)?;
        if self.nullable {
            types.insert("null");
        }
        Some(types)
    }

    fn own_types(&self, document: &'a Value, depth: usize) -> Option<BTreeSet<&'a str>> {
        if let Some(types) = &self.types {
            return Some(types.clone());
        }
        if let Some(values) = &self.values {
            return Some(values.iter().map(|value| type_of(value)).collect());
        }
        if !self.variants.is_empty() && depth < DEEPEST_UNION {
            let each = self.variants.iter().map(|variant| {
                let shape = Shape::of(document, variant);
                let mut types = shape.own_types(document, depth + 1)?;
                types.extend(shape.nullable.then_some("null"));
                Some(types)
            });
            return each.collect::<Option<Vec<_>>>().map(|all| all.into_iter().flatten().collect());
        }
        if !self.properties.is_empty() || !self.required.is_empty() {
            return Some(["object"].into());
        }
        self.items.map(|_| ["array"].into())
    }
}

/// A schema behind the wrappers that only make it nullable or describe it: the schema, and whether
/// null was added.
pub fn peel<'a>(document: &'a Value, schema: &'a Value) -> (&'a Value, bool) {
    let mut schema = schema;
    let mut nullable = false;
    for _ in 0..DEEPEST {
        let Some(map) = schema.as_object() else { break };
        let structural: Vec<&str> =
            map.keys().map(String::as_str).filter(|key| !is_annotation(key)).collect();
        let [keyword @ ("oneOf" | "anyOf" | "allOf")] = structural.as_slice() else { break };
        let parts = map.get(*keyword).and_then(Value::as_array).into_iter().flatten();
        let (nulls, rest): (Vec<_>, Vec<_>) =
            parts.partition(|part| *keyword != "allOf" && is_null(document, part));
        let [one] = rest.as_slice() else { break };
        nullable |= !nulls.is_empty();
        schema = one;
    }
    (schema, nullable)
}

/// What identifies a variant of a union: its name, or its tag (a property with one value).
pub fn identity(document: &Value, variant: &Value) -> Option<String> {
    let (variant, _) = peel(document, variant);
    if let Some(name) = reference(variant) {
        return Some(name.to_owned());
    }
    let shape = Shape::of(document, variant);
    let tag = shape.properties.iter().find_map(|(name, property)| {
        let values = Shape::of(document, property).values?;
        let [value] = values.as_slice() else { return None };
        Some(format!("{name}={value}"))
    });
    tag.or_else(|| variant.get("title").and_then(Value::as_str).map(str::to_owned))
}

/// Keywords that say nothing about which values fit.
fn is_annotation(key: &str) -> bool {
    matches!(
        key,
        "description"
            | "title"
            | "default"
            | "example"
            | "examples"
            | "deprecated"
            | "readOnly"
            | "writeOnly"
            | "externalDocs"
            | "xml"
            | "discriminator"
            | "$comment"
    ) || key.starts_with("x-")
}

fn is_null(document: &Value, schema: &Value) -> bool {
    let schema = resolve(document, schema);
    schema.get("type").and_then(Value::as_str) == Some("null") || schema.get("const") == Some(&Value::Null)
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn object<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
    value.get(key).and_then(Value::as_object).into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}
