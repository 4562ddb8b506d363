//! Planted incompatible changes of schemas, by who writes the values.

use super::*;

#[test]
fn a_new_required_field_of_a_request() {
    breaks(
        |d| {
            set(d, &format!("{BODY}/properties/owner"), json!({"type": "string"}));
            push(d, &format!("{BODY}/required"), json!("owner"));
        },
        &[("request-field-required", &format!("{BODY}/properties/owner"))],
    );
}

#[test]
fn an_optional_field_of_a_request_that_became_required() {
    breaks(
        |d| push(d, &format!("{BODY}/required"), json!("summary")),
        &[("request-field-required", &format!("{BODY}/properties/summary"))],
    );
}

#[test]
fn a_removed_field_breaks_request_and_response() {
    breaks(
        |d| remove(d, &format!("{BODY}/properties/summary")),
        &[
            ("response-field-removed", "/components/schemas/Event/properties/summary"),
            ("request-field-removed", &format!("{BODY}/properties/summary")),
        ],
    );
}

#[test]
fn a_field_of_a_response_that_became_optional() {
    breaks(
        |d| remove(d, "/components/schemas/Event/allOf/1/required/1"),
        &[("response-field-became-optional", "/components/schemas/Event/properties/version")],
    );
}

#[test]
fn type_changes_by_direction() {
    // Written by the server, read by the client.
    breaks(
        |d| set(d, "/components/schemas/Lesson/properties/duration_seconds/type", json!("number")),
        &[("response-type-changed", "/components/schemas/Lesson/properties/duration_seconds")],
    );
    breaks(
        |d| set(d, "/components/schemas/Lesson/properties/id/type", json!(["string", "null"])),
        &[("response-type-changed", "/components/schemas/Lesson/properties/id")],
    );
    // Used in both.
    breaks(
        |d| set(d, &format!("{BODY}/properties/summary/type"), json!("string")),
        &[("request-type-changed", &format!("{BODY}/properties/summary"))],
    );
    breaks(
        |d| set(d, &format!("{BODY}/properties/title/type"), json!("integer")),
        &[
            ("response-type-changed", "/components/schemas/Event/properties/title"),
            ("request-type-changed", &format!("{BODY}/properties/title")),
        ],
    );
}

#[test]
fn null_in_front_of_a_reference() {
    breaks(
        |d| set(d, &format!("{BODY}/properties/place"), json!({"$ref": "#/components/schemas/Place"})),
        &[("request-type-changed", &format!("{BODY}/properties/place"))],
    );
    let status = json!({"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Status"}]});
    breaks(
        |d| set(d, &format!("{BODY}/properties/status"), status),
        &[("response-type-changed", "/components/schemas/Event/properties/status")],
    );
}

#[test]
fn a_removed_value_of_an_enumeration() {
    breaks(
        |d| remove(d, "/components/schemas/Status/enum/1"),
        &[
            ("response-enum-value-removed", "/components/schemas/Status/enum/published"),
            ("request-enum-value-removed", "/components/schemas/Status/enum/published"),
        ],
    );
    breaks(
        |d| remove(d, "/components/schemas/Status/enum"),
        &[("response-enum-opened", "/components/schemas/Status")],
    );
    breaks(
        |d| set(d, &format!("{BODY}/properties/title/enum"), json!(["a"])),
        &[("request-enum-added", &format!("{BODY}/properties/title"))],
    );
}

#[test]
fn tighter_limits_of_a_request() {
    let title = format!("{BODY}/properties/title");
    for (keyword, value) in
        [("maxLength", json!(100)), ("minLength", json!(2)), ("pattern", json!("^[a-z]+$"))]
    {
        breaks(|d| set(d, &format!("{title}/{keyword}"), value), &[("request-limit-tightened", &title)]);
    }
}

#[test]
fn formats_by_direction() {
    breaks(
        |d| remove(d, "/components/schemas/Event/allOf/1/properties/id/format"),
        &[("response-format-changed", "/components/schemas/Event/properties/id")],
    );
    breaks(
        |d| set(d, "/components/schemas/Lesson/properties/duration_seconds/format", json!("int64")),
        &[("response-format-changed", "/components/schemas/Lesson/properties/duration_seconds")],
    );
    breaks(
        |d| set(d, &format!("{BODY}/properties/title/format"), json!("email")),
        &[("request-format-changed", &format!("{BODY}/properties/title"))],
    );
}

#[test]
fn unnamed_fields_that_are_refused() {
    breaks(
        |d| set(d, "/components/schemas/Place/additionalProperties", json!(false)),
        &[("request-additional-properties-refused", "/components/schemas/Place/additionalProperties")],
    );
    breaks(
        |d| set(d, &format!("{BODY}/properties/labels/additionalProperties/type"), json!("integer")),
        &[
            ("response-type-changed", "/components/schemas/Event/properties/labels/additionalProperties"),
            ("request-type-changed", &format!("{BODY}/properties/labels/additionalProperties")),
        ],
    );
}

#[test]
fn errors_have_shapes_too() {
    breaks(
        |d| remove(d, "/components/schemas/Problem/properties/code"),
        &[("response-field-removed", "/components/schemas/Problem/properties/code")],
    );
}

#[test]
fn members_of_an_array() {
    let items = format!("{LIST}/responses/200/content/application~1json/schema/properties/items");
    breaks(
        |d| set(d, &format!("{items}/items"), json!({"type": "string"})),
        &[("response-type-changed", &format!("{items}/items"))],
    );
    breaks(|d| remove(d, &format!("{items}/items")), &[("response-type-changed", &format!("{items}/items"))]);
}

#[test]
fn variants() {
    breaks(
        |d| remove(d, "/components/schemas/Answer/oneOf/1"),
        &[("request-variant-removed", "/components/schemas/Answer/variants/1")],
    );
    // The only variant left is no union any more.
    breaks(
        |d| remove(d, "/components/schemas/Lesson/properties/content/oneOf/0"),
        &[("response-variant-removed", "/components/schemas/Lesson/properties/content/variants/0")],
    );
    // Matched by its tag, although another one stands at its place.
    breaks(
        |d| {
            let variants =
                at(d, "/components/schemas/Lesson/properties/content/oneOf").as_array_mut().unwrap();
            variants.reverse();
            variants[0]["properties"].as_object_mut().unwrap().remove("url");
        },
        &[(
            "response-field-removed",
            "/components/schemas/Lesson/properties/content/variants/1/properties/url",
        )],
    );
    // Matched by its title.
    breaks(
        |d| set(d, "/components/schemas/Answer/oneOf/1/properties/value/type", json!("integer")),
        &[("request-type-changed", "/components/schemas/Answer/variants/1/properties/value")],
    );
}

#[test]
fn a_single_schema_that_became_a_union() {
    let parent = "/components/schemas/Problem/properties/code";
    breaks(
        |d| set(d, parent, json!({"oneOf": [{"type": "string"}, {"type": "integer"}]})),
        &[("response-type-changed", parent)],
    );
    breaks(
        |d| {
            let variants =
                json!({"oneOf": [{"type": "string", "maxLength": 5}, {"type": "string", "maxLength": 6}]});
            set(d, &format!("{BODY}/properties/title"), variants);
        },
        &[("request-type-changed", &format!("{BODY}/properties/title"))],
    );
}

#[test]
fn keywords_that_are_not_understood_count_when_they_change() {
    breaks(
        |d| set(d, "/components/schemas/Problem/properties/code/not", json!({"const": "x"})),
        &[("response-schema-changed", "/components/schemas/Problem/properties/code")],
    );
}

#[test]
fn a_renamed_schema_is_compared_by_its_content() {
    breaks(
        |d| {
            set(
                d,
                "/components/schemas/Failure",
                json!({"type": "object", "properties": {"title": {"type": "string"}}}),
            );
            let content = "/components/responses/Problem/content/application~1problem+json/schema/$ref";
            set(d, content, json!("#/components/schemas/Failure"));
        },
        &[
            (
                "response-field-removed",
                &format!("{LIST}/responses/400/content/application~1problem+json/schema/properties/code"),
            ),
            (
                "response-field-became-optional",
                &format!("{LIST}/responses/400/content/application~1problem+json/schema/properties/title"),
            ),
        ],
    );
}

#[test]
fn a_schema_that_contains_itself_is_compared_once() {
    breaks(
        |d| remove(d, "/components/schemas/Lesson/properties/content"),
        &[("response-field-removed", "/components/schemas/Lesson/properties/content")],
    );
}
