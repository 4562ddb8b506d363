//! Documents that are wrong in syntax, names and types, with the exact words that a person reads.

use serde_json::{Value, json};

use super::{super::parse, read};

/// A course in which everything can be put wrong.
pub(super) fn course() -> Value {
    json!({
        "format": "lyceum-course", "version": 1,
        "event": {"slug": "tea", "title": "Tea", "summary": "", "language": "en"},
        "lessons": [
            {
                "slug": "leaves", "title": "Leaves", "body": "# Leaves",
                "materials": [
                    {"kind": "link", "title": "Web", "url": "https://example.org/"},
                    {"kind": "file", "title": "Picture", "file": "files/tea.png", "media_type": "image/png"}
                ],
                "quizzes": [
                    {"slug": "q1", "title": "One", "questions": [
                        {"kind": "single_choice", "prompt": "?", "points": 1, "options": [
                            {"text": "a", "correct": true}, {"text": "b", "correct": false}
                        ]},
                        {"kind": "short_answer", "prompt": "?", "points": 1, "accepted_answers": ["tea"]},
                        {"kind": "numeric", "prompt": "?", "points": 1, "value": 80, "tolerance": 5}
                    ]},
                    {"slug": "q2", "title": "Two"}
                ]
            },
            {"slug": "water", "title": "Water", "body_file": "lessons/water.md"}
        ]
    })
}

/// The course with `value` at `pointer`; its last name may be new.
pub(super) fn course_with(pointer: &str, value: Value) -> String {
    let mut course = course();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match course.pointer_mut(parent).unwrap() {
        Value::Object(members) => drop(members.insert(name.to_owned(), value)),
        Value::Array(items) => items[name.parse::<usize>().unwrap()] = value,
        other => panic!("{parent} is {other}"),
    }
    course.to_string()
}

#[test]
fn the_course_itself_is_right() {
    read(&course().to_string()).unwrap();
}

#[test]
fn faults_of_names_and_types_are_found_while_reading() {
    let cases = [
        ("/format", json!("moodle"), "format: must be \"lyceum-course\""),
        ("/version", json!(2), "version: must be 1, the only version that is known"),
        ("/version", json!("1"), "version: must be 1, the only version that is known"),
        (
            "/colour",
            json!("red"),
            "colour: unknown field `colour`, expected one of `$schema`, `format`, `version`, `event`, `lessons`",
        ),
        (
            "/event/id",
            json!(1),
            "event.id: unknown field `id`, expected one of `slug`, `title`, `summary`, `description`, `language`, `starts_at`, `ends_at`, `source`",
        ),
        ("/event/title", json!(7), "event.title: invalid type: integer `7`, expected a string"),
        ("/event/starts_at", json!("tomorrow"), "event.starts_at: input contains invalid characters"),
        ("/event", json!({"title": "Tea", "language": "en"}), "event.slug: missing field `slug`"),
        ("/lessons", json!({}), "lessons: invalid type: object, expected an array"),
        ("/event", json!(["tea", "Tea", "", null, "en"]), "event: invalid type: array, expected an object"),
        ("/lessons/1", json!(["water", "Water"]), "lessons[1]: invalid type: array, expected an object"),
        (
            "/lessons/0/quizzes/0/questions/0/options/1",
            json!(["b", false]),
            "lessons[0].quizzes[0].questions[0].options[1]: invalid type: array, expected an object",
        ),
        (
            "/lessons/0/quizzes/0/questions/2/value",
            json!("8"),
            "lessons[0].quizzes[0].questions[2].value: invalid type: string \"8\", expected a number",
        ),
        (
            "/lessons/1/published",
            json!("yes"),
            "lessons[1].published: invalid type: string \"yes\", expected a boolean",
        ),
        (
            "/lessons/0/materials/0/kind",
            json!("film"),
            "lessons[0].materials[0].kind: unknown variant `film`, expected `link` or `file`",
        ),
        (
            "/lessons/0/quizzes/0/max_attempts",
            json!(1.5),
            "lessons[0].quizzes[0].max_attempts: invalid type: floating point `1.5`, expected a whole number",
        ),
        (
            "/lessons/0/quizzes/0/questions/0/kind",
            json!("essay"),
            "lessons[0].quizzes[0].questions[0].kind: unknown variant `essay`, expected one of `single_choice`, `multiple_choice`, `true_false`, `short_answer`, `numeric`",
        ),
        (
            "/lessons/0/quizzes/0/questions/0/options/1/right",
            json!(true),
            "lessons[0].quizzes[0].questions[0].options[1].right: unknown field `right`, expected one of `key`, `text`, `correct`, `feedback`",
        ),
    ];
    for (pointer, value, expected) in cases {
        let document = course_with(pointer, value);
        let fault = read(&document).unwrap_err();
        let (found, _) = fault.rsplit_once(" (line ").unwrap_or((&fault, ""));
        assert_eq!(found, expected);
        let errors = parse(document.as_bytes()).unwrap_err();
        assert!(errors.0[0].pointer.starts_with('/'), "{errors:?}");
    }
}

#[test]
fn text_that_is_no_json_is_refused_with_its_place() {
    for (text, expected) in [
        (&b""[..], "(the whole document): is not valid JSON: EOF while parsing a value (line 1, column 0)"),
        (b"{\n \"format\": }", "(the whole document): is not valid JSON: expected value (line 2, column 12)"),
        (b"{\"format\": \"\xff\"}", "(the whole document): is not valid UTF-8 (byte 12)"),
        (b"[]", "(the whole document): invalid type: array, expected an object (line 1, column 0)"),
        (b"{}", "format: must be \"lyceum-course\""),
        (b"{\"format\": \"lyceum-course\"}", "version: must be 1, the only version that is known"),
        (
            b"{\"format\": \"lyceum-course\", \"format\": \"x\"}",
            "format: duplicate field `format` (line 1, column 36)",
        ),
    ] {
        assert_eq!(parse(text).unwrap_err().to_string(), expected);
    }
    let twice = format!("{} {}", course(), course());
    assert!(read(&twice).unwrap_err().starts_with("(the whole document): trailing characters"));
    let nested = format!("{{\"a\": {}", "[".repeat(100_000));
    let deep = course_with("/event/source", json!("deep")).replace("\"deep\"", &nested);
    assert!(read(&deep).unwrap_err().contains("recursion limit exceeded"));
}

#[test]
fn a_quiz_that_must_be_passed_has_questions() {
    let with = |changes: Value| {
        let mut course = course();
        let quiz = course.pointer_mut("/lessons/0/quizzes/0").unwrap();
        quiz["questions"] = json!([]);
        for (name, value) in changes.as_object().unwrap() {
            quiz[name] = value.clone();
        }
        read(&course.to_string()).map(drop)
    };
    for free in [
        json!({ "pass_percent": null }),
        json!({ "pass_percent": 0 }),
        json!({ "pass_percent": 50, "published": false }),
    ] {
        assert_eq!(with(free.clone()), Ok(()), "{free}");
    }
    let fault = "lessons[0].quizzes[0].questions: a published quiz with a pass mark needs questions";
    assert_eq!(with(json!({ "pass_percent": 1 })).unwrap_err(), fault);
}

#[test]
fn all_faults_are_reported_at_once() {
    let mut course = course();
    *course.pointer_mut("/event/title").unwrap() = json!("");
    *course.pointer_mut("/lessons/0/slug").unwrap() = json!("water");
    *course.pointer_mut("/lessons/0/materials/1/file").unwrap() = json!("/tea.png");
    *course.pointer_mut("/lessons/0/quizzes/0/questions/0/options/0/correct").unwrap() = json!(false);
    *course.pointer_mut("/lessons/1/body_file").unwrap() = json!("..");
    assert_eq!(
        read(&course.to_string()).unwrap_err(),
        "event.title: must not be empty\n\
         lessons[0].materials[1].file: must be relative to the bundle's folder, not absolute\n\
         lessons[0].quizzes[0].questions[0].options: exactly one option must be correct\n\
         lessons[1].body_file: must not lead out of the bundle's folder (..)\n\
         lessons[1].slug: must be unique, is also the slug of lessons[0]"
    );
}
