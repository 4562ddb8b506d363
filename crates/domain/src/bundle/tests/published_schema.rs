//! The published JSON Schema is the one of the types, and accepts what the program accepts.

use std::path::PathBuf;

use jsonschema::Validator;
use serde_json::{Value, json};

use super::{super::schema, read, sample::real_course};

/// The schema at work; building it also judges it by the schema of schemas.
pub(super) fn validator() -> Validator {
    jsonschema::draft202012::options().should_validate_formats(true).build(&schema()).unwrap()
}

/// Fails with every fault that the schema finds.
pub(super) fn assert_valid(validator: &Validator, document: &Value) {
    if let Err(errors) = validator.validate(document) {
        let faults: Vec<String> = errors.map(|error| format!("{}: {error}", error.instance_path)).collect();
        panic!("{}", faults.join("\n"));
    }
}

/// After a change of the types: `UPDATE_COURSE_SCHEMA=1 cargo test -p domain published_schema`.
#[test]
fn the_published_schema_is_up_to_date() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/course-bundle.schema.json");
    let expected = format!("{}\n", serde_json::to_string_pretty(&schema()).unwrap());
    if std::env::var_os("UPDATE_COURSE_SCHEMA").is_some() {
        std::fs::write(&file, &expected).unwrap();
    }
    let published = std::fs::read_to_string(&file).unwrap();
    assert!(
        published == expected,
        "docs/course-bundle.schema.json is out of date: run UPDATE_COURSE_SCHEMA=1 cargo test -p domain published_schema"
    );
}

#[test]
fn the_real_courses_are_valid() {
    let examples = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples/courses");
    let own = std::fs::read_dir(examples).into_iter().flatten().map(|entry| entry.unwrap().path());
    let validator = validator();
    let mut seen = 0;
    for folder in own.chain(real_course()).filter(|folder| folder.is_dir()) {
        let text = std::fs::read_to_string(folder.join("course.json")).unwrap();
        assert_valid(&validator, &serde_json::from_str(&text).unwrap());
        read(&text).unwrap_or_else(|faults| panic!("{}:\n{faults}", folder.display()));
        seen += 1;
    }
    println!("{seen} courses");
}

#[test]
fn the_schema_refuses_what_the_program_refuses() {
    let document = |lesson: Value| {
        json!({
            "format": "lyceum-course", "version": 1,
            "event": {"slug": "tea", "title": "Tea", "language": "en"}, "lessons": [lesson]
        })
    };
    let lesson = |name: &str, value: Value| {
        let mut lesson = json!({"slug": "leaves", "title": "Leaves"});
        lesson[name] = value;
        document(lesson)
    };
    let material = |value: Value| lesson("materials", json!([value]));
    let question =
        |value: Value| lesson("quizzes", json!([{"slug": "q", "title": "Q", "questions": [value]}]));
    let option = |correct: bool| json!({"text": "ab".get(usize::from(correct)..), "correct": correct});
    let validator = validator();
    let good = [
        lesson("body", json!("text")),
        material(json!({"kind": "link", "title": "W", "url": "https://example.org/"})),
        material(json!({"kind": "file", "title": "F", "file": "a/.hidden", "media_type": "image/png"})),
        material(json!({"kind": "file", "title": "F", "file": null})),
        question(json!({"kind": "single_choice", "prompt": "?", "options": [option(true), option(false)]})),
        question(json!({"kind": "multiple_choice", "prompt": "?", "options": [option(true), option(false)]})),
        question(json!({"kind": "numeric", "prompt": "?", "value": 3, "key": "a", "treatment": "excluded"})),
        question(json!({"kind": "numeric", "prompt": "?", "value": 3, "key": null, "treatment": null})),
        question(json!({"kind": "short_answer", "prompt": "?", "accepted_answers": ["tea"], "value": null})),
        question(json!({"kind": "numeric", "prompt": "?", "points": 0.5, "value": -1, "tolerance": 0})),
    ];
    for document in good {
        read(&document.to_string()).unwrap();
        assert_valid(&validator, &document);
    }
    let bad = [
        lesson("colour", json!("red")),
        lesson("slug", json!("Not a slug")),
        lesson("title", json!(" ")),
        lesson("published", json!(null)),
        lesson("video_url", json!("javascript:alert(1)")),
        lesson("duration_seconds", json!(-1)),
        document(json!({"slug": "a", "title": "A", "body": "text", "body_file": "a.md"})),
        document(json!({"title": "A"})),
        material(json!({"kind": "link", "title": "W"})),
        material(json!({"kind": "link", "title": "W", "url": "https://example.org/", "file": "a.png"})),
        material(json!({"kind": "file", "title": "F"})),
        material(json!({"kind": "file", "title": "F", "file": null, "media_type": "image/png"})),
        material(json!({"kind": "file", "title": "F", "file": "/a.png"})),
        material(json!({"kind": "file", "title": "F", "file": "a/../../b.png"})),
        material(json!({"kind": "file", "title": "F", "file": "a\\b.png"})),
        material(json!({"kind": "file", "title": "F", "file": "c:/b.png"})),
        material(json!({"kind": "file", "title": "F", "file": "a//b.png"})),
        material(json!({"kind": "file", "title": "F", "file": "a.png", "media_type": "png"})),
        question(json!({"kind": "single_choice", "prompt": "?", "options": [option(true), option(true)]})),
        question(json!({"kind": "single_choice", "prompt": "?", "options": [option(false), option(false)]})),
        question(
            json!({"kind": "multiple_choice", "prompt": "?", "options": [option(false), option(false)]}),
        ),
        question(json!({"kind": "true_false", "prompt": "?"})),
        question(json!({"kind": "short_answer", "prompt": "?"})),
        question(json!({"kind": "short_answer", "prompt": "?", "accepted_answers": ["tea"], "value": 3})),
        question(json!({"kind": "numeric", "prompt": "?"})),
        question(json!({"kind": "numeric", "prompt": "?", "value": 3, "points": 0})),
        question(json!({"kind": "numeric", "prompt": "?", "value": 3, "tolerance": -1})),
        question(json!({"kind": "numeric", "prompt": "?", "value": 3, "key": " "})),
        question(json!({"kind": "numeric", "prompt": "?", "value": 3, "treatment": "bad"})),
        question(json!({"kind": "essay", "prompt": "?"})),
    ];
    for document in bad {
        assert!(read(&document.to_string()).is_err(), "the program accepts {document}");
        assert!(!validator.is_valid(&document), "the schema accepts {document}");
    }
}

#[test]
fn the_example_in_the_documentation_is_right() {
    let page = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/course-bundle.md");
    let page = std::fs::read_to_string(page).unwrap();
    let (_, example) = page.split_once("```json\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    read(example).unwrap();
    assert_valid(&validator(), &serde_json::from_str(example).unwrap());
}
