//! Planted incompatible changes, each with the code and the place under which it is reported.

use super::*;

/// The change yields exactly these findings, as (code, pointer).
#[track_caller]
fn breaks(change: impl FnOnce(&mut Value), expected: &[(&str, &str)]) {
    let findings = after(change);
    let found: Vec<_> = findings.iter().map(|finding| (finding.code, finding.pointer.as_str())).collect();
    assert_eq!(found, expected, "{findings:#?}");
}

#[test]
fn a_removed_path() {
    breaks(|d| remove(d, "/paths/~1api~1v1~1events"), &[("path-removed", "/paths/~1api~1v1~1events")]);
}

#[test]
fn a_removed_operation_is_named() {
    let findings = after(|d| remove(d, CREATE));
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].code, "operation-removed");
    assert_eq!(findings[0].operation, "POST /api/v1/events");
    assert_eq!(findings[0].operation_id.as_deref(), Some("create_event"));
}

#[test]
fn a_removed_server() {
    breaks(|d| set(d, "/servers/0/url", json!("/v2")), &[("server-removed", "/servers")]);
}

#[test]
fn credentials_where_none_were_needed() {
    let security = format!("{LIST}/security");
    breaks(|d| remove(d, &format!("{security}/0")), &[("security-tightened", &security)]);
    breaks(
        |d| set(d, "/security", json!([{"bearer": []}])),
        &[
            ("security-tightened", &format!("{LESSON}/get/security")),
            ("security-tightened", &format!("{LESSON}/put/security")),
        ],
    );
    let security = format!("{CREATE}/security");
    breaks(|d| set(d, &security, json!([{"bearer": ["admin"]}])), &[("security-tightened", &security)]);
}

#[test]
fn a_removed_parameter() {
    let place = format!("{LIST}/parameters/query:limit");
    breaks(|d| remove(d, &format!("{LIST}/parameters/0")), &[("parameter-removed", &place)]);
}

#[test]
fn a_new_required_parameter() {
    let parameter = json!({"name": "region", "in": "query", "required": true, "schema": {"type": "string"}});
    let place = format!("{LIST}/parameters/query:region");
    breaks(|d| push(d, &format!("{LIST}/parameters"), parameter), &[("parameter-required-added", &place)]);
}

#[test]
fn a_parameter_that_became_required_behind_a_reference() {
    let place = format!("{LIST}/parameters/header:x-request-id");
    breaks(
        |d| set(d, "/components/parameters/RequestId/required", json!(true)),
        &[("parameter-became-required", &place)],
    );
}

#[test]
fn narrower_parameters() {
    let limit = format!("{LIST}/parameters/query:limit/schema");
    breaks(
        |d| set(d, &format!("{LIST}/parameters/0/schema/maximum"), json!(50)),
        &[("request-limit-tightened", &limit)],
    );
    breaks(
        |d| set(d, &format!("{LIST}/parameters/0/schema/type"), json!("string")),
        &[("request-type-changed", &limit)],
    );
    breaks(
        |d| remove(d, &format!("{LIST}/parameters/1/schema/enum/1")),
        &[("request-enum-value-removed", &format!("{LIST}/parameters/query:sort/schema/enum/starts_at"))],
    );
}

#[test]
fn a_parameter_of_the_path_of_another_format() {
    let schema = format!("{LESSON}/parameters/0/schema");
    breaks(
        |d| set(d, &format!("{schema}/format"), json!("date")),
        &[
            ("request-format-changed", &format!("{LESSON}/get/parameters/path:#1/schema")),
            ("request-format-changed", &format!("{LESSON}/put/parameters/path:#1/schema")),
        ],
    );
}

#[test]
fn bodies() {
    let body = format!("{LESSON}/put/requestBody");
    breaks(|d| set(d, &format!("{body}/required"), json!(true)), &[("request-body-required", &body)]);
    breaks(|d| remove(d, &body), &[("request-body-removed", &body)]);
    let new_body = json!({"required": true, "content": {}});
    breaks(
        |d| set(d, &format!("{LESSON}/get/requestBody"), new_body),
        &[("request-body-required", &format!("{LESSON}/get/requestBody"))],
    );
    let content = format!("{body}/content");
    breaks(
        |d| set(d, &content, json!({"application/xml": {}})),
        &[("request-media-type-removed", &format!("{content}/application~1json"))],
    );
}

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
fn answers() {
    breaks(
        |d| remove(d, &format!("{CREATE}/responses/201")),
        &[("response-status-removed", &format!("{CREATE}/responses/201"))],
    );
    let ok = format!("{LIST}/responses/200");
    breaks(
        |d| remove(d, &format!("{ok}/headers/ETag")),
        &[("response-header-removed", &format!("{ok}/headers/ETag"))],
    );
    breaks(
        |d| set(d, &format!("{ok}/headers/ETag/required"), json!(false)),
        &[("response-header-became-optional", &format!("{ok}/headers/ETag"))],
    );
    breaks(
        |d| set(d, &format!("{ok}/content"), json!({"text/csv": {}})),
        &[("response-media-type-removed", &format!("{ok}/content/application~1json"))],
    );
    breaks(
        |d| remove(d, &format!("{ok}/content/application~1json/schema")),
        &[("response-type-changed", &format!("{ok}/content/application~1json/schema"))],
    );
    let schema = format!("{ok}/content/application~1json/schema");
    breaks(
        |d| remove(d, &format!("{schema}/properties/next_cursor")),
        &[("response-field-removed", &format!("{schema}/properties/next_cursor"))],
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

#[test]
fn several_changes_are_all_reported() {
    let findings = after(|d| {
        remove(d, CREATE);
        remove(d, &format!("{LESSON}/get"));
        remove(d, "/components/schemas/Answer/oneOf/0");
    });
    assert_eq!(findings.len(), 3, "{findings:#?}");
}
