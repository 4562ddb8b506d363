//! Documents whose values break a rule, with the exact words that a person reads.

use serde_json::{Value, json};

use super::{faults::course_with, read};

/// Each value at its pointer must give exactly that fault.
fn assert_refused<const N: usize>(cases: [(&str, Value, &str); N]) {
    for (pointer, value, expected) in cases {
        let outcome = read(&course_with(pointer, value.clone()));
        assert_eq!(outcome.unwrap_err(), expected, "{pointer} = {value}");
    }
}

#[test]
fn faults_of_the_course_are_refused() {
    assert_refused([
        (
            "/event/slug",
            json!("Not a slug"),
            "event.slug: must be lower-case letters and digits in words joined by single hyphens, for example `first-steps`",
        ),
        ("/event/title", json!(" "), "event.title: must not be empty"),
        ("/event/title", json!("x".repeat(201)), "event.title: must have at most 200 characters, has 201"),
        ("/event/summary", json!("two\nlines"), "event.summary: must not contain control characters"),
        ("/event/description", json!("a\u{0}b"), "event.description: must not contain the character U+0000"),
        (
            "/event/language",
            json!("english!"),
            "event.language: must be a language tag such as `en` or `pt-BR`",
        ),
        (
            "/event/starts_at",
            json!("0999-12-31T23:59:59Z"),
            "event.starts_at: must be between the years 1000 and 9999",
        ),
        ("/event/source", json!({"stars": 5}), "event.source.stars: must be a string"),
        (
            "/lessons/1/slug",
            json!("leaves"),
            "lessons[1].slug: must be unique, is also the slug of lessons[0]",
        ),
    ]);
}

#[test]
fn faults_of_lessons_are_refused() {
    assert_refused([
        (
            "/lessons/1/body",
            json!("text"),
            "lessons[1].body_file: the text is either in body or in body_file, not in both",
        ),
        (
            "/lessons/1/body_file",
            json!("/etc/passwd"),
            "lessons[1].body_file: must be relative to the bundle's folder, not absolute",
        ),
        (
            "/lessons/1/video_url",
            json!("javascript:alert(1)"),
            "lessons[1].video_url: must be an absolute http or https URL",
        ),
        (
            "/lessons/1/duration_seconds",
            json!(-1),
            "lessons[1].duration_seconds: must be between 0 and 31622400, is -1",
        ),
    ]);
}

#[test]
fn faults_of_materials_are_refused() {
    assert_refused([
        (
            "/lessons/0/materials/0",
            json!({"kind": "link", "title": "Web"}),
            "lessons[0].materials[0].url: a link needs a url",
        ),
        (
            "/lessons/0/materials/0/file",
            json!("files/tea.png"),
            "lessons[0].materials[0].file: a link has no file",
        ),
        (
            "/lessons/0/materials/0/media_type",
            json!("text/html"),
            "lessons[0].materials[0].media_type: only a file with content has a media_type",
        ),
        (
            "/lessons/0/materials/1",
            json!({"kind": "file", "title": "Picture"}),
            "lessons[0].materials[1].file: a file needs the path of its content (null: it has none yet)",
        ),
        (
            "/lessons/0/materials/1/url",
            json!("https://example.org/"),
            "lessons[0].materials[1].url: a file has no url; upload its content",
        ),
        (
            "/lessons/0/materials/1/file",
            json!("../secret.png"),
            "lessons[0].materials[1].file: must not lead out of the bundle's folder (..)",
        ),
        (
            "/lessons/0/materials/1/file",
            json!("files/../../secret.png"),
            "lessons[0].materials[1].file: must not lead out of the bundle's folder (..)",
        ),
        (
            "/lessons/0/materials/1/file",
            json!("C:/secret.png"),
            "lessons[0].materials[1].file: must be relative to the bundle's folder, not absolute",
        ),
        (
            "/lessons/0/materials/1/file",
            json!("files\\tea.png"),
            "lessons[0].materials[1].file: must separate folders by / and not by \\",
        ),
        (
            "/lessons/0/materials/1/file",
            json!("files/tea\u{0}.png"),
            "lessons[0].materials[1].file: must not contain control characters",
        ),
        ("/lessons/0/materials/1/file", json!(""), "lessons[0].materials[1].file: must not be empty"),
        (
            "/lessons/0/materials/1/file",
            json!("files//tea.png"),
            "lessons[0].materials[1].file: must be plain names joined by single /, for example files/picture.png",
        ),
        (
            "/lessons/0/materials/1/file",
            json!("./tea.png"),
            "lessons[0].materials[1].file: must be plain names joined by single /, for example files/picture.png",
        ),
        (
            "/lessons/0/materials/1/file_name",
            json!(" \u{feff} "),
            "lessons[0].materials[1].file_name: must not be empty",
        ),
        (
            "/lessons/0/materials/1/file_name",
            json!("a/b.png"),
            "lessons[0].materials[1].file_name: must be a file name without folders",
        ),
        (
            "/lessons/0/materials/1/media_type",
            json!("png"),
            "lessons[0].materials[1].media_type: must be a media type without parameters, for example image/png",
        ),
    ]);
}

#[test]
fn faults_of_quizzes_are_refused() {
    assert_refused([
        (
            "/lessons/0/quizzes/1/slug",
            json!("q1"),
            "lessons[0].quizzes[1].slug: must be unique, is also the slug of quizzes[0]",
        ),
        (
            "/lessons/0/quizzes/0/pass_percent",
            json!(101),
            "lessons[0].quizzes[0].pass_percent: must be between 0 and 100, is 101",
        ),
        (
            "/lessons/0/quizzes/0/questions/0/points",
            json!(0),
            "lessons[0].quizzes[0].questions[0].points: must be between 0.0001 and 1000000",
        ),
        (
            "/lessons/0/quizzes/0/questions/0/prompt",
            json!(" "),
            "lessons[0].quizzes[0].questions[0].prompt: must not be empty",
        ),
        (
            "/lessons/0/quizzes/0/questions/0/options/1/correct",
            json!(true),
            "lessons[0].quizzes[0].questions[0].options: exactly one option must be correct",
        ),
        (
            "/lessons/0/quizzes/0/questions/0/options",
            json!([{"text": "a", "correct": true}]),
            "lessons[0].quizzes[0].questions[0].options: must have between 2 and 50 options",
        ),
        (
            "/lessons/0/quizzes/0/questions/1/accepted_answers",
            json!([]),
            "lessons[0].quizzes[0].questions[1].accepted_answers: must have between 1 and 50 answers",
        ),
        (
            "/lessons/0/quizzes/0/questions/1/value",
            json!(3),
            "lessons[0].quizzes[0].questions[1].value: only numeric questions have a value and a tolerance",
        ),
        (
            "/lessons/0/quizzes/0/questions/2/value",
            json!(null),
            "lessons[0].quizzes[0].questions[2].value: a numeric question needs a value",
        ),
        (
            "/lessons/0/quizzes/0/questions/2/tolerance",
            json!(-1),
            "lessons[0].quizzes[0].questions[2].tolerance: must not be negative",
        ),
    ]);
}
