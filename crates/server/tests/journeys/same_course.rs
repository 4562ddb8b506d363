//! Whether two courses are the same: as bundles, and as the API shows them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::support::people::{Person, text};

/// The files of a bundle by their paths.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What a bundle says, apart from how it is laid out: texts and files in place, defaults spelt out.
pub fn meaning(files: &Files) -> Value {
    let mut course: Value = serde_json::from_slice(&files["course.json"]).unwrap();
    course.as_object_mut().unwrap().remove("$schema");
    default(&mut course["event"], &[("summary", json!("")), ("description", json!(""))]);
    for lesson in course["lessons"].as_array_mut().unwrap() {
        if let Some(path) = lesson["body_file"].as_str() {
            lesson["body"] = json!(String::from_utf8(files[path].clone()).unwrap());
        }
        lesson.as_object_mut().unwrap().remove("body_file");
        default(
            lesson,
            &[
                ("body", json!("")),
                ("published", json!(true)),
                ("materials", json!([])),
                ("quizzes", json!([])),
            ],
        );
        for material in lesson["materials"].as_array_mut().unwrap() {
            if let Some(path) = material["file"].as_str().map(str::to_owned) {
                let name = path.rsplit('/').next().unwrap();
                default(material, &[("file_name", json!(name))]);
                material["file"] = json!(format!("{:?}", &files[&path]));
            }
        }
        for quiz in lesson["quizzes"].as_array_mut().unwrap() {
            default(
                quiz,
                &[
                    ("instructions", json!("")),
                    ("grading_method", json!("highest")),
                    ("reveal_policy", json!("after_submission")),
                    ("shuffle_questions", json!(false)),
                    ("shuffle_options", json!(false)),
                    ("published", json!(true)),
                ],
            );
            for question in quiz["questions"].as_array_mut().unwrap() {
                default(question, &[("points", json!(1)), ("treatment", json!("normal"))]);
                if question["kind"] == "numeric" {
                    default(question, &[("tolerance", json!(0))]);
                }
                for option in question["options"].as_array_mut().into_iter().flatten() {
                    default(option, &[("correct", json!(false))]);
                }
            }
        }
    }
    without_nulls(course)
}

fn default(object: &mut Value, defaults: &[(&str, Value)]) {
    for (name, value) in defaults {
        if object.get(*name).is_none_or(Value::is_null) {
            object[*name] = value.clone();
        }
    }
}

/// Null and missing mean the same, but for `file`: there null is a file without its content.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(name, value)| !value.is_null() || name == "file")
            .map(|(name, value)| (name, without_nulls(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        // Times are the same moment with and without zeros at their end.
        Value::String(text) if text.ends_with('Z') && text.contains('.') => {
            let short = text.trim_end_matches('Z').trim_end_matches('0').trim_end_matches('.');
            json!(format!("{short}Z"))
        }
        other => other,
    }
}

/// The same without the keys of questions and options, which an export writes whether they were there or not.
pub fn without_keys(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(name, _)| name != "key")
            .map(|(name, value)| (name, without_keys(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(without_keys).collect(),
        other => other,
    }
}

/// Asserts equality and shows the first difference rather than two whole courses.
pub fn assert_same(one: &Value, other: &Value, at: &str) {
    match (one, other) {
        (Value::Object(a), Value::Object(b)) => {
            let names: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            for name in names {
                let null = Value::Null;
                let (a, b) = (a.get(name).unwrap_or(&null), b.get(name).unwrap_or(&null));
                assert_same(a, b, &format!("{at}/{name}"));
            }
        }
        (Value::Array(a), Value::Array(b)) => {
            assert_eq!(a.len(), b.len(), "items at {at}");
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                assert_same(a, b, &format!("{at}/{index}"));
            }
        }
        (Value::Number(a), Value::Number(b)) => assert_eq!(a.as_f64(), b.as_f64(), "at {at}"),
        (a, b) => {
            let short = |value: &Value| value.to_string().chars().take(300).collect::<String>();
            assert!(a == b, "at {at}: {} is not {}", short(a), short(b));
        }
    }
}

/// A course as the API shows it to admins, without what belongs to one database.
pub async fn shown(admin: &Person, event: &Value) -> Value {
    let path = format!("admin/events/{}", text(event));
    let mut course = admin.get(path.as_str()).ok().await;
    let mut lessons = Vec::new();
    for summary in admin.all(&format!("{path}/lessons")).await {
        let path = format!("admin/lessons/{}", text(&summary["id"]));
        let mut lesson = admin.get(path.as_str()).ok().await;
        lesson["materials"] = admin.all(&format!("{path}/materials")).await.into();
        let mut quizzes = Vec::new();
        for quiz in admin.all(&format!("{path}/quizzes")).await {
            quizzes.push(admin.get(format!("admin/quizzes/{}", text(&quiz["id"]))).ok().await);
        }
        lesson["quizzes"] = quizzes.into();
        lessons.push(lesson);
    }
    course["lessons"] = lessons.into();
    stripped(course)
}

fn stripped(value: Value) -> Value {
    const OWN: [&str; 10] = [
        "id",
        "event_id",
        "question_id",
        "lesson_id",
        "version",
        "created_at",
        "updated_at",
        "published_at",
        "created_by",
        "status",
    ];
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(name, _)| !OWN.contains(&name.as_str()))
            .map(|(name, value)| (name, stripped(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(stripped).collect(),
        other => other,
    }
}

/// Lessons, quizzes, questions, materials, different files.
pub fn counts(files: &Files) -> [usize; 5] {
    let course: Value = serde_json::from_slice(&files["course.json"]).unwrap();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let lessons = list(&course["lessons"]);
    let quizzes: Vec<Value> = lessons.iter().flat_map(|lesson| list(&lesson["quizzes"])).collect();
    let materials: Vec<Value> = lessons.iter().flat_map(|lesson| list(&lesson["materials"])).collect();
    let paths: BTreeSet<&str> = materials.iter().filter_map(|material| material["file"].as_str()).collect();
    let questions = quizzes.iter().map(|quiz| list(&quiz["questions"]).len()).sum();
    [lessons.len(), quizzes.len(), questions, materials.len(), paths.len()]
}
