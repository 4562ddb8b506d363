//! Compatible changes, on which the comparer is silent.

use super::*;

#[track_caller]
fn silent(change: impl FnOnce(&mut Value)) {
    let findings = after(change);
    assert!(findings.is_empty(), "{findings:#?}");
}

#[test]
fn the_same_document() {
    assert_eq!(compare(&document(), &document()), []);
}

#[test]
fn new_paths_operations_and_answers() {
    silent(|d| set(d, "/paths/~1api~1v1~1quizzes", json!({"get": {"responses": {}}})));
    silent(|d| {
        set(d, "/paths/~1api~1v1~1events/delete", json!({"security": [{"bearer": []}], "responses": {}}));
    });
    silent(|d| set(d, &format!("{LIST}/responses/429"), json!({"description": "Throttled"})));
    silent(|d| set(d, &format!("{LIST}/responses/200/headers/Link"), json!({"schema": {"type": "string"}})));
    silent(|d| set(d, &format!("{LIST}/responses/200/content/text~1csv"), json!({})));
    silent(|d| push(d, "/servers", json!({"url": "/other"})));
}

#[test]
fn an_error_that_cannot_happen_any_more() {
    silent(|d| remove(d, &format!("{LIST}/responses/400")));
}

#[test]
fn optional_parameters_and_bodies() {
    let parameter = json!({"name": "q", "in": "query", "schema": {"type": "string"}});
    silent(|d| push(d, &format!("{LIST}/parameters"), parameter));
    silent(|d| set(d, &format!("{LESSON}/get/requestBody"), json!({"content": {}})));
    silent(|d| set(d, &format!("{CREATE}/requestBody/required"), json!(false)));
    silent(|d| set(d, &format!("{CREATE}/requestBody/content/application~1cbor"), json!({})));
}

#[test]
fn other_names_that_clients_never_send() {
    silent(|d| {
        let mut item = at(d, "/paths").as_object_mut().unwrap().remove("/api/v1/lessons/{id}").unwrap();
        item["parameters"][0]["name"] = json!("lesson_id");
        set(d, "/paths/~1api~1v1~1lessons~1{lesson_id}", item);
    });
    silent(|d| set(d, &format!("{LIST}/operationId"), json!("events")));
    silent(|d| set(d, "/components/parameters/RequestId/name", json!("x-request-id")));
}

#[test]
fn fewer_credentials() {
    silent(|d| set(d, &format!("{CREATE}/security"), json!([])));
    silent(|d| push(d, &format!("{CREATE}/security"), json!({"cookie": []})));
}

#[test]
fn optional_fields() {
    silent(|d| set(d, &format!("{BODY}/properties/colour"), json!({"type": "string"})));
    silent(|d| {
        set(d, "/components/schemas/Lesson/properties/position", json!({"type": "integer"}));
        push(d, "/components/schemas/Lesson/required", json!("position"));
    });
    silent(|d| push(d, "/components/schemas/Problem/required", json!("code")));
}

#[test]
fn a_wider_request() {
    silent(|d| set(d, &format!("{LIST}/parameters/0/schema/maximum"), json!(500)));
    silent(|d| set(d, &format!("{LIST}/parameters/0/schema/type"), json!("number")));
    silent(|d| set(d, &format!("{LIST}/parameters/0/schema/format"), json!("int64")));
    silent(|d| remove(d, &format!("{LIST}/parameters/1/schema/enum")));
    silent(|d| set(d, &format!("{BODY}/properties/title/maxLength"), json!(300)));
    silent(|d| set(d, &format!("{BODY}/properties/title/minLength"), json!(0)));
    silent(|d| remove(d, "/components/schemas/Answer/oneOf/0/required"));
}

#[test]
fn a_narrower_response() {
    silent(|d| set(d, "/components/schemas/Event/allOf/1/properties/version/format", json!("int32")));
    silent(|d| set(d, "/components/schemas/Lesson/properties/id/format", json!("uuid")));
    silent(|d| {
        set(
            d,
            "/components/schemas/Lesson/properties/parent",
            json!({"$ref": "#/components/schemas/Lesson"}),
        );
    });
    silent(|d| set(d, "/components/schemas/Problem/properties/code/maxLength", json!(20)));
    silent(|d| {
        let schema = format!("{LIST}/responses/200/content/application~1json/schema");
        set(d, &format!("{schema}/properties/next_cursor/type"), json!("string"));
    });
}

#[test]
fn new_values_and_variants() {
    silent(|d| push(d, "/components/schemas/Status/enum", json!("archived")));
    let audio = json!({"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["audio"]}}});
    silent(|d| push(d, "/components/schemas/Lesson/properties/content/oneOf", audio));
    let text = json!({"title": "Text", "type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}});
    silent(|d| push(d, "/components/schemas/Answer/oneOf", text));
    silent(|d| at(d, "/components/schemas/Answer/oneOf").as_array_mut().unwrap().reverse());
}

#[test]
fn another_way_to_say_the_same() {
    // An enumeration of one value and a constant.
    silent(|d| {
        let kind = "/components/schemas/Lesson/properties/content/oneOf/0/properties/kind";
        set(d, kind, json!({"type": "string", "const": "text"}));
    });
    // Null as a type and as a variant.
    silent(|d| {
        set(
            d,
            &format!("{BODY}/properties/summary"),
            json!({"anyOf": [{"type": "string"}, {"type": "null"}]}),
        );
    });
    // A reference with a description around it, and a reference instead of a copy.
    silent(|d| {
        let status =
            json!({"description": "Where it stands", "allOf": [{"$ref": "#/components/schemas/Status"}]});
        set(d, &format!("{BODY}/properties/status"), status);
    });
    silent(|d| {
        set(
            d,
            &format!("{BODY}/properties/status"),
            json!({"type": "string", "enum": ["draft", "published"]}),
        );
    });
    // Another name for the same schema.
    silent(|d| {
        let place = at(d, "/components/schemas/Place").clone();
        set(d, "/components/schemas/Location", place);
        set(d, &format!("{BODY}/properties/place/oneOf/1/$ref"), json!("#/components/schemas/Location"));
    });
    // allOf written out.
    silent(|d| {
        let mut event = at(d, BODY).clone();
        event["properties"]["id"] = json!({"type": "string", "format": "uuid"});
        event["properties"]["version"] = json!({"type": "integer", "format": "int64"});
        event["required"] = json!(["title", "status", "id", "version"]);
        set(d, "/components/schemas/Event", event);
    });
}

#[test]
fn words_and_examples() {
    silent(|d| set(d, &format!("{LIST}/summary"), json!("Events")));
    silent(|d| set(d, "/info", json!({"version": "2"})));
    silent(|d| set(d, &format!("{BODY}/properties/title/examples"), json!(["A title"])));
    silent(|d| set(d, &format!("{BODY}/description"), json!("What an event is")));
    silent(|d| set(d, "/components/schemas/Unused", json!({"type": "string"})));
}
