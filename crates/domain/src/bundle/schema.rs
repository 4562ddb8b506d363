//! The JSON Schema (draft 2020-12) of the document, generated from the types of
//! `format`. It accepts every document that the program accepts; what a schema cannot say
//! (unique slugs, times in order) is left to the program.

use schemars::{Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde_json::{Value, json};

use super::CourseBundle;
use crate::learning::{GradingMethod, MaterialKind, QuestionKind, RevealPolicy, Treatment};

/// Lower-case words joined by single hyphens; blanks around are cut.
pub(super) const SLUG: &str = r"^\s*[a-z0-9]+(-[a-z0-9]+)*\s*$";
/// Not blank, and without control characters inside.
pub(super) const LINE: &str = r"^\s*[^\u0000-\u0020][^\u0000-\u001f]*\s*$";
/// Without control characters inside.
pub(super) const LINE_OR_EMPTY: &str = r"^\s*([^\u0000-\u0020][^\u0000-\u001f]*)?\s*$";
/// At least one character that is not blank.
pub(super) const NOT_BLANK: &str = r"\S";
/// RFC 5646, 2.1, in shape.
pub(super) const LANGUAGE: &str = r"^\s*[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*\s*$";
/// A web address, in shape.
pub(super) const WEB_URL: &str = r"^\s*[Hh][Tt][Tt][Pp][Ss]?:.+$";
/// A relative path of plain names.
pub(super) const PATH: &str = r"^(?![A-Za-z]:)(?!\.{0,2}(/|$))(?!.*/\.{0,2}(/|$))[^\\\u0000-\u001f]+$";
/// A name without folders.
pub(super) const FILE_NAME: &str = r"^(?!\s*\.{0,2}\s*$)[^/\\]+$";
/// RFC 6838, 4.2.
pub(super) const MEDIA_TYPE: &str = r"^\s*[A-Za-z0-9!#$&^_.+-]{1,127}/[A-Za-z0-9!#$&^_.+-]{1,127}\s*$";

/// The schema of `course.json`.
pub fn schema() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<CourseBundle>().to_value()
}

fn names<T: Copy>(values: &[T], name: impl Fn(T) -> &'static str) -> Schema {
    let names: Vec<&str> = values.iter().map(|value| name(*value)).collect();
    json_schema!({ "type": "string", "enum": names })
}

pub(super) fn material_kinds(_: &mut SchemaGenerator) -> Schema {
    names(MaterialKind::ALL, MaterialKind::as_str)
}

pub(super) fn question_kinds(_: &mut SchemaGenerator) -> Schema {
    names(QuestionKind::ALL, QuestionKind::as_str)
}

pub(super) fn grading_methods(_: &mut SchemaGenerator) -> Schema {
    names(GradingMethod::ALL, GradingMethod::as_str)
}

pub(super) fn reveal_policies(_: &mut SchemaGenerator) -> Schema {
    names(RevealPolicy::ALL, RevealPolicy::as_str)
}

/// A name, or null as if it were not given.
pub(super) fn treatments(_: &mut SchemaGenerator) -> Schema {
    let names = Treatment::ALL.iter().map(|treatment| Value::from(treatment.as_str()));
    let names: Vec<Value> = names.chain([Value::Null]).collect();
    json_schema!({ "type": ["string", "null"], "enum": names })
}

pub(super) fn source(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": ["object", "null"],
        "maxProperties": 20,
        "propertyNames": { "maxLength": 50 },
        "additionalProperties": { "type": "string", "maxLength": 2000 }
    })
}

/// The text is in one place.
pub(super) fn lesson_rules(schema: &mut Schema) {
    let both = json!({
        "required": ["body", "body_file"],
        "properties": { "body": { "type": "string" }, "body_file": { "type": "string" } }
    });
    schema.insert("not".to_owned(), both);
}

/// Links have a URL, files a path.
pub(super) fn material_rules(schema: &mut Schema) {
    let nothing = json!({ "type": "null" });
    let rules = json!([
        {
            "properties": {
                "kind": { "const": "link" }, "url": { "type": "string" },
                "file": nothing, "file_name": nothing, "media_type": nothing
            },
            "required": ["url"]
        },
        {
            "properties": { "kind": { "const": "file" }, "file": { "type": "string" }, "url": nothing },
            "required": ["file"]
        },
        {
            "properties": {
                "kind": { "const": "file" }, "file": nothing,
                "url": nothing, "file_name": nothing, "media_type": nothing
            },
            "required": ["file"]
        }
    ]);
    schema.insert("oneOf".to_owned(), rules);
}

/// What each kind of question has and does not have.
pub(super) fn question_rules(schema: &mut Schema) {
    let none = json!({ "maxItems": 0 });
    let nothing = json!({ "type": "null" });
    let right = json!({ "required": ["correct"], "properties": { "correct": { "const": true } } });
    let choice = |kinds: &[&str], options: Value| {
        json!({
            "properties": {
                "kind": { "enum": kinds }, "options": options,
                "accepted_answers": none, "value": nothing, "tolerance": nothing
            },
            "required": ["options"]
        })
    };
    let rules = json!([
        choice(&["single_choice"], json!({ "minItems": 2, "contains": right, "maxContains": 1 })),
        choice(&["true_false"], json!({ "minItems": 2, "maxItems": 2, "contains": right, "maxContains": 1 })),
        choice(&["multiple_choice"], json!({ "minItems": 2, "contains": right })),
        {
            "properties": {
                "kind": { "const": "short_answer" }, "accepted_answers": { "minItems": 1 },
                "options": none, "value": nothing, "tolerance": nothing
            },
            "required": ["accepted_answers"]
        },
        {
            "properties": {
                "kind": { "const": "numeric" }, "value": { "type": "number" },
                "options": none, "accepted_answers": none
            },
            "required": ["value"]
        }
    ]);
    schema.insert("oneOf".to_owned(), rules);
}
