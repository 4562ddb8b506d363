//! Bundles that are written, and read again.

use std::{path::Path, sync::Arc};

use bytes::Bytes;
use chrono::DateTime;
use domain::{
    Id,
    learning::{
        AnswerOption, AttachedFile, Event, EventDetails, GradingMethod, Lesson, LessonDetails, Material,
        MaterialDetails, MaterialKind, Question, QuestionKey, QuestionKind, Quiz, QuizDetails, QuizRevision,
        RevealPolicy, Sha256, StoredFile, Treatments,
    },
};
use object_store::{ObjectStoreExt, memory::InMemory};
use serde_json::json;
use sha2::Digest;
use tokio::{io::AsyncReadExt, runtime::Handle};
use uuid::Uuid;

use super::{PNG, noted, read_archive, read_folder, silent};
use crate::{
    FileStore, ServiceError,
    courses::{
        Step,
        contents::Limits,
        layout::{Layout, StoredCourse, StoredLesson, layout},
        plan::Plan,
        write::{Bundle, write_archive, write_folder},
    },
};

/// In the file store of the tests.
const CONTENTS: &[&[u8]] = &[PNG, b"# Notes\n", b"other notes\n"];

fn address(content: &[u8]) -> Sha256 {
    Sha256(sha2::Sha256::digest(content).into())
}

async fn file_store(spool: &Path) -> FileStore {
    let files = FileStore::new(Arc::new(InMemory::new()), spool.to_owned());
    for content in CONTENTS {
        let mut received = files.receive(1_000_000).unwrap();
        received.write(content).await.unwrap();
        files.keep(&received.finish().await.unwrap()).await.unwrap();
    }
    files
}

fn material(
    kind: MaterialKind,
    title: &str,
    url: Option<&str>,
    file: Option<(&[u8], &str, &str)>,
) -> Material {
    let now = DateTime::UNIX_EPOCH;
    let attached = file.map(|(content, name, media_type)| AttachedFile {
        file: StoredFile {
            id: Id::new(Uuid::nil()),
            sha256: address(content),
            bytes: i64::try_from(content.len()).unwrap(),
            created_at: now,
        },
        name: name.to_owned(),
        media_type: media_type.to_owned(),
    });
    Material {
        id: Id::new(Uuid::nil()),
        lesson_id: Id::new(Uuid::nil()),
        details: MaterialDetails { kind, title: title.to_owned(), url: url.map(str::to_owned) },
        attached,
        position: 0,
        version: 1,
        created_at: now,
        updated_at: now,
    }
}

/// One question of each kind.
fn questions() -> Vec<Question> {
    let option = |text: &str, correct, feedback: Option<&str>| AnswerOption {
        id: Id::new(Uuid::nil()),
        bundle_key: Some(format!("option {text}")),
        text: text.to_owned(),
        correct,
        feedback: feedback.map(str::to_owned),
    };
    let question = |kind, prompt: &str, points, key| Question {
        id: Id::new(Uuid::nil()),
        bundle_key: Some(format!("question {prompt}")),
        kind,
        prompt: prompt.to_owned(),
        explanation: Some("Because.".to_owned()),
        points,
        key,
    };
    let choices = || vec![option("a", true, Some("Yes.")), option("b", false, None)];
    vec![
        question(QuestionKind::SingleChoice, "1?", 1.0, QuestionKey::Options(choices())),
        question(QuestionKind::MultipleChoice, "2?", 0.1, QuestionKey::Options(choices())),
        question(QuestionKind::TrueFalse, "3?", 2.5, QuestionKey::Options(choices())),
        question(QuestionKind::ShortAnswer, "4?", 1e-3, QuestionKey::Accepted(vec!["té".to_owned()])),
        question(QuestionKind::Numeric, "5?", 3.0, QuestionKey::Number { value: -0.3, tolerance: 1e-9 }),
    ]
}

/// A course that uses every optional field, and names that no file system likes.
fn stored_course() -> StoredCourse {
    let now = DateTime::UNIX_EPOCH;
    let time = |text: &str| Some(text.parse().unwrap());
    let event = EventDetails {
        slug: "tea".to_owned(),
        title: "Tea – 茶".to_owned(),
        summary: "All about it".to_owned(),
        description: "# Tea\r\n\u{feff}".to_owned(),
        language: "en-GB".to_owned(),
        starts_at: time("2026-01-01T00:00:00.000001Z"),
        ends_at: time("2026-12-31T23:59:59Z"),
        source: json!({"url": "https://example.org/", "licence": "MIT"}).as_object().cloned(),
    };
    let leaves = LessonDetails {
        slug: "leaves".to_owned(),
        title: "Leaves".to_owned(),
        body: "\u{feff}# Leaves\r\n\t😀".to_owned(),
        video_url: Some("https://example.org/film".to_owned()),
        duration_seconds: Some(90),
        published: false,
    };
    let quiz = QuizDetails {
        slug: "quiz".to_owned(),
        title: "Quiz".to_owned(),
        instructions: "Read *well*.".to_owned(),
        pass_percent: Some(60),
        max_attempts: Some(3),
        time_limit_seconds: Some(600),
        opens_at: time("2026-02-01T00:00:00Z"),
        closes_at: time("2026-03-01T00:00:00Z"),
        questions_per_attempt: Some(2),
        shuffle_questions: true,
        shuffle_options: true,
        grading_method: GradingMethod::Average,
        reveal_policy: RevealPolicy::AfterClosing,
        published: false,
    };
    let quiz_id = Id::new(Uuid::nil());
    let revision = QuizRevision { quiz_id, number: 4, questions: questions(), created_at: now };
    let lesson_id = Id::new(Uuid::nil());
    let quiz = Quiz {
        id: quiz_id,
        lesson_id,
        details: quiz,
        revision: 4,
        treatments: Treatments::default(),
        position: 0,
        version: 7,
        created_at: now,
        updated_at: now,
    };
    let (link, file) = (MaterialKind::Link, MaterialKind::File);
    let materials = vec![
        material(link, "Web", Some("https://example.org/?a=b&c"), None),
        material(file, "Picture", None, Some((PNG, "tea: leaves?.png", "image/png"))),
        material(file, "Same picture", None, Some((PNG, "tea: leaves?.png", "image/png"))),
        material(file, "Notes", None, Some((b"# Notes\n", "notes.txt", "text/markdown"))),
        material(file, "Other notes", None, Some((b"other notes\n", "Notes.txt", "text/plain"))),
        material(file, "Not there yet", None, None),
    ];
    let water = LessonDetails {
        slug: "water".to_owned(),
        title: "Water".to_owned(),
        body: String::new(),
        video_url: None,
        duration_seconds: None,
        published: true,
    };
    let lesson = |details| Lesson {
        id: lesson_id,
        event_id: Id::new(Uuid::nil()),
        details,
        position: 0,
        version: 3,
        created_at: now,
        updated_at: now,
    };
    StoredCourse {
        event: Event::draft(Id::new(Uuid::nil()), event, None, now),
        lessons: vec![
            StoredLesson { lesson: lesson(leaves), materials, quizzes: vec![(quiz, Arc::new(revision))] },
            StoredLesson { lesson: lesson(water), materials: Vec::new(), quizzes: Vec::new() },
        ],
    }
}

fn bundle_of(files: &FileStore) -> Bundle {
    Bundle {
        layout: layout(stored_course()),
        files: files.clone(),
        runtime: Handle::current(),
        progress: silent(),
    }
}

/// What was read is what was written, field by field and file by file.
fn assert_same(plan: &Plan) {
    let Layout { mut course, texts, files } = layout(stored_course());
    for lesson in &mut course.lessons {
        if let Some(path) = lesson.body_file.take() {
            lesson.details.body = texts.iter().find(|(text, _)| *text == path).unwrap().1.clone();
        }
    }
    assert_eq!(plan.course, course);
    assert_eq!(plan.course.lessons[0].details.body, stored_course().lessons[0].lesson.details.body);
    let read: Vec<_> = plan.files.iter().map(|(path, found)| (path.clone(), found.sha256)).collect();
    let mut written = files;
    written.sort();
    assert_eq!(read, written);
    assert_eq!(written.len(), 3, "each content once");
}

#[tokio::test]
async fn a_folder_holds_everything() {
    let place = tempfile::tempdir().unwrap();
    let files = file_store(place.path()).await;
    let folder = place.path().join("a/b/course");
    let (mut bundle, target) = (bundle_of(&files), folder.clone());
    let (progress, told) = noted();
    bundle.progress = progress;
    tokio::task::spawn_blocking(move || write_folder(bundle, &target)).await.unwrap().unwrap();
    assert_same(&read_folder(&folder).unwrap());
    assert_eq!(
        told.lock().unwrap().last().map(|last| (last.step, last.done, last.total)),
        Some((Step::Copy, 3, 3))
    );
    let names: Vec<_> =
        std::fs::read_dir(folder.parent().unwrap()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names, ["course"], "nothing is left beside it");
}

#[tokio::test]
async fn an_archive_holds_everything() {
    let place = tempfile::tempdir().unwrap();
    let bundle = bundle_of(&file_store(place.path()).await);
    let archive = tokio::task::spawn_blocking(move || write_archive(bundle, "tea")).await.unwrap().unwrap();
    let mut bytes = Vec::new();
    archive.open().await.unwrap().read_to_end(&mut bytes).await.unwrap();
    assert_eq!(bytes.len() as u64, archive.bytes);
    assert_same(&read_archive(&bytes, Limits { file_bytes: 10_000, bundle_bytes: 100_000 }).unwrap());
}

#[tokio::test]
async fn a_folder_that_holds_something_is_left_alone() {
    let place = tempfile::tempdir().unwrap();
    let files = file_store(place.path()).await;
    let folder = place.path().join("course");
    std::fs::create_dir(&folder).unwrap();
    let write = |target: std::path::PathBuf| {
        let bundle = bundle_of(&files);
        tokio::task::spawn_blocking(move || write_folder(bundle, &target))
    };
    write(folder.clone()).await.unwrap().unwrap();
    let error = write(folder.clone()).await.unwrap().unwrap_err();
    assert!(matches!(error, ServiceError::Conflict { code: "folder_taken", .. }), "{error:?}");
    let error = write(folder.join("course.json")).await.unwrap().unwrap_err();
    assert!(matches!(error, ServiceError::Conflict { code: "folder_taken", .. }), "{error:?}");
}

#[tokio::test]
async fn a_content_that_is_missing_or_damaged_ends_the_export_and_leaves_nothing() {
    let place = tempfile::tempdir().unwrap();
    let spool = tempfile::tempdir().unwrap();
    let store = Arc::new(InMemory::new());
    let files = FileStore::new(store.clone(), spool.path().to_owned());
    for damaged in [false, true] {
        if damaged {
            for content in CONTENTS {
                store.put(&address(content).key().into(), Bytes::from_static(b"other").into()).await.unwrap();
            }
        }
        let (bundle, target) = (bundle_of(&files), place.path().join("course"));
        let written = tokio::task::spawn_blocking(move || write_folder(bundle, &target)).await.unwrap();
        let error = written.unwrap_err();
        assert!(
            matches!(&error, ServiceError::Files(text) if !damaged || text.contains("damaged")),
            "{error:?}"
        );
        assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 0);
    }
}
