//! Documents that are right, and how what they leave out is filled in.

use serde_json::json;

use super::{super::CourseBundle, read};
use crate::learning::{GradingMethod, MaterialKind, RevealPolicy};

const SMALLEST: &str = r#"{
    "format": "lyceum-course", "version": 1,
    "event": {"slug": "tea", "title": "Tea", "language": "en"},
    "lessons": []
}"#;

#[test]
fn what_is_left_out_is_at_its_default() {
    let course = read(SMALLEST).unwrap();
    assert_eq!((course.event.summary.as_str(), course.event.description.as_str()), ("", ""));
    assert_eq!((course.event.starts_at, course.event.source), (None, None));

    let course = read(
        &json!({
            "format": "lyceum-course", "version": 1,
            "event": {"slug": "tea", "title": "  Tea ", "summary": "", "language": "en"},
            "lessons": [{"slug": "leaves", "title": "Leaves", "quizzes": [{
                "slug": "q", "title": "Q", "questions": [{
                    "kind": "numeric", "prompt": "Degrees?", "value": 80
                }]
            }]}]
        })
        .to_string(),
    )
    .unwrap();
    assert_eq!(course.event.title, "Tea", "stored without the blanks around it");
    let lesson = &course.lessons[0];
    assert!(lesson.details.published, "lessons are published unless they say otherwise");
    assert_eq!((lesson.details.body.as_str(), &lesson.body_file), ("", &None));
    let quiz = &lesson.quizzes[0];
    assert!(quiz.details.published, "quizzes are published unless they say otherwise");
    assert_eq!(quiz.details.grading_method, GradingMethod::Highest);
    assert_eq!(quiz.details.reveal_policy, RevealPolicy::AfterSubmission);
    assert!(!quiz.details.shuffle_questions && !quiz.details.shuffle_options);
    assert_eq!((quiz.details.pass_percent, quiz.details.max_attempts), (None, None));
    let question = &quiz.questions[0];
    assert_eq!((question.points, question.value, question.tolerance), (1.0, Some(80.0), Some(0.0)));
}

#[test]
fn a_byte_order_mark_and_a_schema_reference_are_ignored() {
    let document = SMALLEST.replacen('{', r#"{"$schema": "course-bundle.schema.json","#, 1);
    assert_eq!(read(&format!("\u{feff}{document}")), read(SMALLEST));
}

#[test]
fn times_are_stored_in_utc_with_microseconds() {
    let with_time =
        |time: &str| SMALLEST.replacen(r#""language""#, &format!(r#""starts_at": "{time}", "language""#), 1);
    for (written, stored) in [
        ("2026-03-01T10:00:00+02:00", "2026-03-01 08:00:00 UTC"),
        ("2026-03-01T10:00:00.1234567Z", "2026-03-01 10:00:00.123456 UTC"),
        ("2016-12-31T23:59:60Z", "2017-01-01 00:00:00 UTC"),
    ] {
        let course = read(&with_time(written)).unwrap();
        assert_eq!(course.event.starts_at.unwrap().to_string(), stored);
    }
}

#[test]
fn a_file_may_have_its_own_name_and_may_have_no_content_yet() {
    let course = read(
        &json!({
            "format": "lyceum-course", "version": 1,
            "event": {"slug": "tea", "title": "Tea", "language": "en"},
            "lessons": [{"slug": "leaves", "title": "Leaves", "materials": [
                {"kind": "file", "title": "A", "file": "files/a b.PNG", "media_type": "IMAGE/PNG"},
                {"kind": "file", "title": "B", "file": "files/0001", "file_name": "tea: leaves.png"},
                {"kind": "file", "title": "C", "file": null},
                {"kind": "link", "title": "D", "url": "https://example.org/", "file": null}
            ]}]
        })
        .to_string(),
    )
    .unwrap();
    let materials = &course.lessons[0].materials;
    let contents: Vec<_> = materials
        .iter()
        .map(|material| {
            material.content.as_ref().map(|c| (c.path.as_str(), c.name.as_str(), c.media_type.as_deref()))
        })
        .collect();
    assert_eq!(
        contents,
        [
            Some(("files/a b.PNG", "a b.PNG", Some("image/png"))),
            Some(("files/0001", "tea: leaves.png", None)),
            None,
            None,
        ]
    );
    assert_eq!(materials[2].details.kind, MaterialKind::File);
    assert_eq!(
        course.files().map(|(lesson, place, _)| (lesson, place)).collect::<Vec<_>>(),
        [(0, 0), (0, 1)]
    );
}

#[test]
fn only_what_differs_from_its_default_is_written() {
    let document = json!({
        "format": "lyceum-course", "version": 1,
        "event": {"slug": "tea", "title": "Tea", "summary": "", "language": "en"},
        "lessons": [{
            "slug": "leaves", "title": "Leaves",
            "materials": [{"kind": "link", "title": "Web", "url": "https://example.org/"}],
            "quizzes": [{
                "slug": "q", "title": "Q",
                "pass_percent": null, "max_attempts": null, "time_limit_seconds": null,
                "questions": [{
                    "kind": "true_false", "prompt": "Tea is hot.", "points": 1,
                    "options": [{"text": "True", "correct": true}, {"text": "False", "correct": false}]
                }]
            }]
        }]
    });
    let json = CourseBundle::from(read(&document.to_string()).unwrap()).to_json().unwrap();
    assert_eq!(serde_json::from_slice::<serde_json::Value>(&json).unwrap(), document);
    assert!(json.ends_with(b"}\n"));
}
