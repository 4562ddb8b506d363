//! Courses come in and go out as bundles, by command line and over HTTP, and lose nothing.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::{Value, json};

use super::same_course::{Files, assert_same, counts, meaning, shown, without_keys};
use crate::support::{
    courses::start,
    people::{Person, text},
    process::TestServer,
    samples, zips,
};

/// Imports a zip over HTTP.
async fn import(admin: &Person, archive: Vec<u8>) -> Value {
    admin.post("admin/imports").bytes("application/zip", archive).ok().await
}

/// Exports over HTTP: the files, without the folder around them.
async fn export(admin: &Person, event: &Value) -> Files {
    let answer = admin.get(format!("admin/events/{}/export", text(event))).send().await.expect(200);
    assert_eq!(answer.header("content-type"), Some("application/zip"));
    let disposition = answer.header("content-disposition").unwrap();
    assert!(disposition.starts_with("attachment") && disposition.contains(".zip"), "{disposition}");
    let files = zips::unpack(&answer.body);
    let folders: BTreeSet<&str> = files.keys().map(|name| name.split_once('/').unwrap().0).collect();
    assert_eq!(folders.len(), 1, "{folders:?}");
    files
        .iter()
        .map(|(name, content)| (name.split_once('/').unwrap().1.to_owned(), content.clone()))
        .collect()
}

/// The folder goes in by command line, out by command line, into an empty server over HTTP, out
/// over HTTP: each time the same.
async fn round_trip(folder: &Path) {
    let original = zips::read_folder(folder);
    let course: Value = serde_json::from_slice(&original["course.json"]).unwrap();
    let slug = text(&course["event"]["slug"]);

    let first = TestServer::start();
    let admin = first.admin().await;
    let said = first.run(&["import", "course", &folder.display().to_string()]).ok();
    assert!(said.contains("Imported as a draft"), "{said}");
    let event = admin.all("admin/events").await.remove(0);
    assert_eq!(
        (&event["slug"], &event["status"], &event["version"]),
        (&course["event"]["slug"], &json!("draft"), &json!(1))
    );
    let out = first.scratch().join("out");
    first.run(&["export", "course", &slug, &out.display().to_string()]).ok();
    let exported = zips::read_folder(&out);
    assert_same(&meaning(&original), &without_keys(meaning(&exported)), "");
    assert_eq!(counts(&original), counts(&exported));
    // It does not write over anything.
    first.run(&["export", "course", &slug, &out.display().to_string()]).refused();

    let second = TestServer::start();
    let other_admin = second.admin().await;
    let report = import(&other_admin, zips::of_folder(&out, "any-name/")).await;
    let [lessons, quizzes, _, materials, files] = counts(&original);
    assert_eq!(report["outcome"], "created");
    assert_eq!(
        [
            &report["lessons"]["created"],
            &report["quizzes"]["created"],
            &report["materials"]["created"],
            &report["files"]
        ],
        [lessons, quizzes, materials, files].map(|count| json!(count)).each_ref()
    );
    assert_eq!(export(&other_admin, &report["event_id"]).await, exported);
    assert_same(&shown(&admin, &event["id"]).await, &shown(&other_admin, &report["event_id"]).await, "");

    // Once more changes nothing at all, by either way.
    let before = other_admin.all("admin/audit-log").await.len();
    let again = import(&other_admin, zips::of_folder(folder, "")).await;
    assert_eq!((&again["outcome"], &again["event_id"]), (&json!("unchanged"), &report["event_id"]));
    for kind in ["lessons", "materials", "quizzes"] {
        let counts = &again[kind];
        assert_eq!(
            [&counts["created"], &counts["updated"], &counts["removed"]],
            [0; 3].map(|n| json!(n)).each_ref()
        );
    }
    let said = second.run(&["import", "course", &folder.display().to_string()]).ok();
    assert!(said.contains("Nothing to change"), "{said}");
    assert_eq!(other_admin.all("admin/audit-log").await.len(), before);
    for server in [&first, &second] {
        assert_eq!(server.run(&["db", "verify"]).code(), 0);
    }
}

#[tokio::test]
async fn the_short_course_goes_in_and_out_unchanged() {
    round_trip(&samples::first_steps()).await;
}

#[tokio::test]
async fn a_large_real_course_goes_in_and_out_unchanged() {
    let Some(folder) = samples::iot_for_beginners() else { return };
    let files = zips::read_folder(&folder);
    assert_eq!(counts(&files), [24, 48, 144, 271, 87]);
    round_trip(&folder).await;
}

/// A bundle with every field of the format, each with another value than its default.
fn everything() -> Value {
    serde_json::from_str(include_str!("everything.json")).unwrap()
}

/// The PNG signature and something after it.
fn picture(last: u8) -> Vec<u8> {
    let mut picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    picture.push(last);
    picture
}

/// Names of all fields, with the kind of thing they belong to.
fn fields(value: &Value, inside: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                found.insert(format!("{inside}.{name}"));
                if name != "source" {
                    fields(value, name, found);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| fields(item, inside, found)),
        _ => {}
    }
}

#[tokio::test]
async fn no_field_of_the_format_is_lost_on_the_way() {
    let course = everything();
    // Enumerated from the published schema, so that a field which comes later must come here too.
    let schema = fs::read_to_string(samples::workspace().join("docs/course-bundle.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let mut used = BTreeSet::new();
    fields(&course, "course", &mut used);
    let places = [
        ("EventEntry", "event"),
        ("LessonEntry", "lessons"),
        ("MaterialEntry", "materials"),
        ("QuizEntry", "quizzes"),
        ("QuestionEntry", "questions"),
        ("OptionEntry", "options"),
    ];
    let mut known: BTreeSet<String> =
        schema["properties"].as_object().unwrap().keys().map(|name| format!("course.{name}")).collect();
    for (definition, place) in places {
        let properties = schema["$defs"][definition]["properties"].as_object().unwrap();
        known.extend(properties.keys().map(|name| format!("{place}.{name}")));
    }
    assert_eq!(used, known, "the bundle of this test does not use every field");

    let folder = tempfile::tempdir().unwrap();
    for (name, content) in [
        ("course.json", serde_json::to_vec_pretty(&course).unwrap()),
        ("texts/one.md", "# One\n\nMit Umlaut: ä.\n".into()),
        ("files/p.png", picture(1)),
        ("more/p.png", picture(2)),
    ] {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    let original = zips::read_folder(folder.path());
    let server = TestServer::start();
    let admin = server.admin().await;
    let report = import(&admin, zips::of_folder(folder.path(), "")).await;
    let exported = export(&admin, &report["event_id"]).await;
    // Types that were left to be found are written out.
    let mut expected = meaning(&original);
    for place in [2, 3] {
        expected["lessons"][0]["materials"][place]["media_type"] = json!("image/png");
    }
    assert_same(&expected, &meaning(&exported), "");

    let other = TestServer::start();
    let other_admin = other.admin().await;
    let entries: Vec<(&str, &Vec<u8>)> =
        exported.iter().map(|(name, content)| (name.as_str(), content)).collect();
    let again = import(&other_admin, zips::archive(&entries)).await;
    assert_eq!(export(&other_admin, &again["event_id"]).await, exported);
    let here = shown(&admin, &report["event_id"]).await;
    assert_same(&here, &shown(&other_admin, &again["event_id"]).await, "");
    let quiz = &here["lessons"][0]["quizzes"][0];
    assert_eq!(
        (&quiz["closes_at"], &quiz["questions_per_attempt"]),
        (&json!("2026-03-09T00:00:00.500000Z"), &json!(2))
    );
    assert_eq!(quiz["questions"][4]["value"], -2.5e-3);
    assert_eq!(here["source"]["odd/na~me"], "kept");
}

#[tokio::test]
async fn an_import_again_updates_in_place_and_keeps_what_learners_did() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let learner = server.learner("ada").await;
    let files = zips::read_folder(&samples::first_steps());
    let course: Value = serde_json::from_slice(&files["course.json"]).unwrap();
    let zipped = |course: &Value| {
        let mut files = files.clone();
        files.insert("course.json".into(), serde_json::to_vec(course).unwrap());
        let entries: Vec<(&str, &Vec<u8>)> =
            files.iter().map(|(name, content)| (name.as_str(), content)).collect();
        zips::archive(&entries)
    };
    let report = import(&admin, zipped(&course)).await;
    let path = format!("admin/events/{}", text(&report["event_id"]));
    admin.put_on(&path, &format!("{path}/status"), json!({ "status": "published" })).await;
    learner.put("events/first-steps/enrolment").send().await.expect(201);
    let lesson = learner.all("events/first-steps/lessons").await.remove(0);
    let quiz = learner.all(&format!("lessons/{}/quizzes", text(&lesson["id"]))).await.remove(0);
    let attempt = start(&learner, &text(&quiz["id"])).await;
    let done = learner.post(format!("attempts/{}/submission", text(&attempt["id"]))).ok().await;

    let mut changed = course.clone();
    changed["lessons"][0]["title"] = json!("Another title");
    changed["lessons"][0]["quizzes"][0]["questions"][0]["explanation"] = json!("Another explanation");
    changed["lessons"].as_array_mut().unwrap().reverse();
    let again = import(&admin, zipped(&changed)).await;
    assert_eq!((&again["outcome"], &again["event_id"]), (&json!("updated"), &report["event_id"]));
    assert_eq!((&again["lessons"]["updated"], &again["quizzes"]["updated"]), (&json!(1), &json!(1)));
    let lessons = learner.all("events/first-steps/lessons").await;
    let last = lessons.last().unwrap();
    assert_eq!((&last["id"], &last["title"]), (&lesson["id"], &json!("Another title")));
    let event = admin.get(path.as_str()).ok().await;
    assert_eq!(event["status"], "published", "an import takes a course out of the catalogue");
    assert_eq!(learner.get(format!("attempts/{}", text(&done["id"]))).ok().await, done);

    // What has attempts is not removed, and then nothing is.
    let mut less = course.clone();
    less["lessons"][0]["quizzes"] = json!([]);
    less["lessons"][1]["title"] = json!("Never written");
    let before = shown(&admin, &report["event_id"]).await;
    let refused = admin.post("admin/imports").bytes("application/zip", zipped(&less)).send().await;
    refused.problem(409);
    assert_eq!(shown(&admin, &report["event_id"]).await, before);
    let open = start(&learner, &text(&quiz["id"])).await;
    let path = format!("attempts/{}/answers", text(&open["id"]));
    let nothing: Vec<Value> = Vec::new();
    learner.put(path).json(json!({ "answers": nothing })).ok().await;
}
