//! Bundles that nobody should send: refused with the place, and nothing written.

use std::{fs, os::unix::fs::symlink};

use serde_json::{Value, json};

use crate::support::{
    people::Person,
    process::{TestServer, folder_bytes},
    zips,
};

/// A small bundle.
fn course() -> Value {
    json!({
        "format": "lyceum-course", "version": 1,
        "event": { "slug": "small", "title": "Small", "language": "en" },
        "lessons": [{ "slug": "one", "title": "One", "body": "Text.", "materials": [], "quizzes": [] }],
    })
}

fn zipped(course: &Value, more: &[(&str, &[u8])]) -> Vec<u8> {
    let document = course.to_string();
    let mut entries: Vec<(&str, &[u8])> = vec![("course.json", document.as_bytes())];
    entries.extend(more);
    zips::archive(&entries)
}

async fn unwritten(server: &TestServer, admin: &Person) {
    assert!(admin.all("admin/events").await.is_empty());
    assert_eq!(admin.all("admin/audit-log").await.len(), 1, "more than the entry of the admin's own making");
    assert_eq!(folder_bytes(&server.data().join("spool")), 0, "the spool is not empty");
}

/// The small bundle with another value at that pointer.
fn with(pointer: &str, value: Value) -> Value {
    let mut course = course();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    course.pointer_mut(parent).unwrap()[name] = value;
    course
}

fn with_file(path: &str) -> Value {
    with(
        "/lessons/0/materials",
        json!([{ "kind": "file", "title": "F", "file": path, "media_type": "image/png" }]),
    )
}

fn with_options(correct: [bool; 2]) -> Value {
    let [a, b] = correct.map(|correct| json!({ "text": "x", "correct": correct }));
    let question = json!({ "kind": "single_choice", "prompt": "?", "points": 1, "options": [a, b] });
    let quiz = json!({ "slug": "q", "title": "Q", "pass_percent": 50, "questions": [question] });
    with("/lessons/0/quizzes", json!([quiz]))
}

fn with_body_file(path: &str) -> Value {
    let lesson = json!({ "slug": "one", "title": "One", "body_file": path });
    with("/lessons", json!([lesson]))
}

#[tokio::test]
async fn faults_in_a_bundle_are_named_by_their_place() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let lesson = &course()["lessons"][0];
    let (file, options) = ("/lessons/0/materials/0/file", "/lessons/0/quizzes/0/questions/0/options");
    let cases = [
        (with("/format", json!("x")), 400, "/format", "format"),
        (with("/version", json!(2)), 400, "/version", "version"),
        (with("/colour", json!("red")), 400, "/colour", "unknown_field"),
        (with("/lessons/0/colour", json!("red")), 400, "/lessons/0/colour", "unknown_field"),
        (with("/lessons/0/title", json!(7)), 400, "/lessons/0/title", "wrong_type"),
        (with("/lessons", json!([{ "title": "No slug" }])), 400, "/lessons/0/slug", "required"),
        (with("/lessons", json!([lesson, lesson])), 422, "/lessons/1/slug", "duplicate"),
        (with_options([false, false]), 422, options, "one_correct_option"),
        (with_options([true, true]), 422, options, "one_correct_option"),
        (with_file("files/none.png"), 422, file, "missing_file"),
        (with_file("../secret.txt"), 422, file, "path"),
        (with_file("files/../../secret.txt"), 422, file, "path"),
        (with_file("/etc/passwd"), 422, file, "path"),
        (with_file("c:/secret.txt"), 422, file, "path"),
        (with_file("..\\secret.txt"), 422, file, "path"),
        (with_file(&"a".repeat(600)), 422, file, "path"),
        (with_file("files/p.png"), 422, "/lessons/0/materials/0/media_type", "media_type"),
        (with_body_file("../b.md"), 422, "/lessons/0/body_file", "path"),
        (with_body_file("b.md"), 422, "/lessons/0/body_file", "invalid_utf8"),
    ];
    for (course, status, pointer, code) in cases {
        let archive = zipped(&course, &[("files/p.png", b"no picture"), ("b.md", b"\xff\xfe")]);
        let answer = admin.post("admin/imports").bytes("application/zip", archive).send().await;
        assert_eq!(answer.status, status, "{course}: {answer}");
        answer.fault(status, pointer, code);
    }
    unwritten(&server, &admin).await;
}

#[tokio::test]
async fn archives_that_are_traps_are_refused() {
    let document = course().to_string().into_bytes();
    let good = zips::archive(&[("course.json", &document)]);
    let beside = |name: &str| zips::archive(&[("course.json", document.as_slice()), (name, b"x")]);
    let mut many = vec![("course.json".to_owned(), document.clone())];
    many.extend((0..10_001).map(|number| (format!("files/{number}"), Vec::new())));
    let many: Vec<(&str, &Vec<u8>)> = many.iter().map(|(name, content)| (name.as_str(), content)).collect();
    let mut flipped = good.clone();
    let middle = flipped.len() / 3;
    flipped[middle] ^= 0x55;
    let longer = with_file("zeros");
    let bomb = |bytes| {
        let zeros = zips::bomb("zeros", bytes);
        let mut archive = zip::ZipWriter::new_append(std::io::Cursor::new(zeros)).unwrap();
        archive.start_file("course.json", zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut archive, longer.to_string().as_bytes()).unwrap();
        archive.finish().unwrap().into_inner()
    };
    let cases: Vec<(&str, Vec<u8>, &[u16])> = vec![
        ("nothing", Vec::new(), &[400]),
        ("no archive", b"hello".to_vec(), &[400]),
        ("half an archive", good[..good.len() / 2].to_vec(), &[400]),
        ("a damaged archive", flipped, &[400, 422]),
        ("an empty archive", zips::archive::<&[u8]>(&[]), &[400]),
        ("no course.json", zips::archive(&[("readme.md", b"hello")]), &[400]),
        ("course.json too deep", zips::archive(&[("a/b/course.json", &document)]), &[400]),
        ("two courses", zips::archive(&[("a/course.json", &document), ("b/course.json", &document)]), &[400]),
        ("a way up", beside("../evil.txt"), &[400]),
        ("a way up in the middle", beside("files/../../evil.txt"), &[400]),
        ("an absolute name", beside("/etc/evil.txt"), &[400]),
        ("a drive", beside("c:/evil.txt"), &[400]),
        ("backslashes", beside("..\\evil.txt"), &[400]),
        ("very many entries", zips::archive(&many), &[400]),
        ("more than a bundle may hold", bomb(16_000_000), &[413]),
        ("a file of more than a file may hold", bomb(3_000_000), &[413, 422]),
    ];
    let server =
        TestServer::with(&[("LYCEUM_MAX_BUNDLE_BYTES", "4000000"), ("LYCEUM_MAX_FILE_BYTES", "2000000")]);
    let admin = server.admin().await;
    for (what, archive, statuses) in cases {
        let answer = admin.post("admin/imports").bytes("application/zip", archive).send().await;
        assert!(statuses.contains(&answer.status), "{what}: {answer}");
        answer.problem(answer.status);
    }
    unwritten(&server, &admin).await;
    assert_eq!(folder_bytes(&server.data().join("files")), 0);
    for name in ["evil.txt", "../evil.txt", "files/evil.txt"] {
        assert!(!server.data().join(name).exists(), "{name} was written");
    }
    admin.post("admin/imports").bytes("application/zip", good).send().await.ok();
}

#[test]
fn the_command_line_refuses_the_same_and_says_where() {
    let server = TestServer::prepared(&[]);
    let folder = server.scratch().join("bundle");
    fs::create_dir_all(folder.join("files")).unwrap();
    let import = |document: &str| {
        fs::write(folder.join("course.json"), document).unwrap();
        server.run(&["import", "course", &folder.display().to_string()]).refused()
    };
    let mut third = with_options([true, true]);
    let [first, second] =
        ["first", "second"].map(|slug| json!({ "slug": slug, "title": slug, "body": "Text." }));
    let lessons = third["lessons"].as_array_mut().unwrap();
    lessons.insert(0, first);
    lessons.insert(1, second);
    let said = import(&third.to_string());
    assert!(
        said.contains("lessons[2].quizzes[0].questions[0].options: exactly one option must be correct"),
        "{said}"
    );
    assert!(import("{").contains("not valid JSON"));
    // A symbolic link that leads out of the folder.
    fs::write(server.scratch().join("secret.txt"), "secret").unwrap();
    symlink(server.scratch().join("secret.txt"), folder.join("files/link.txt")).unwrap();
    let said = import(&with_file("files/link.txt").to_string());
    assert!(said.contains("lessons[0].materials[0].file"), "{said}");
    server.run(&["import", "course", "/nowhere"]).refused();
    server.run(&["export", "course", "small", &folder.display().to_string()]).refused();
}
