//! Planted incompatible changes, each with the code and the place under which it is reported.

use super::*;

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
fn several_changes_are_all_reported() {
    let findings = after(|d| {
        remove(d, CREATE);
        remove(d, &format!("{LESSON}/get"));
        remove(d, "/components/schemas/Answer/oneOf/0");
    });
    assert_eq!(findings.len(), 3, "{findings:#?}");
}
