//! Bundles in folders, with the exact words about what is wrong in them.

use serde_json::{Value, json};

use super::{LIMITS, PNG, bundle, document, noted, plan, read, read_folder, write_files};
use crate::{
    ServiceError,
    courses::{CourseSource, Step, contents::Limits},
};

/// The fault of the bundle with `value` at `pointer` of its document and these further files.
fn fault_of(pointer: &str, value: Value, files: &[(&str, Vec<u8>)]) -> ServiceError {
    let folder = tempfile::tempdir().unwrap();
    let mut document = document();
    *document.pointer_mut(pointer).unwrap() = value;
    write_files(folder.path(), &bundle());
    write_files(folder.path(), &[("course.json", document.to_string().into_bytes())]);
    write_files(folder.path(), files);
    read_folder(folder.path()).unwrap_err()
}

#[test]
fn everything_is_read() {
    let folder = tempfile::tempdir().unwrap();
    write_files(folder.path(), &bundle());
    let mut reader = CourseSource::folder(folder.path()).open(LIMITS).unwrap();
    let (progress, told) = noted();
    let plan = plan(&mut reader, &progress).unwrap();
    let lesson = &plan.course.lessons[0];
    assert_eq!((lesson.details.body.as_str(), &lesson.body_file), ("# Leaves\n", &None));
    let types: Vec<_> = plan
        .course
        .files()
        .map(|(_, _, file)| (file.name.as_str(), file.media_type.as_deref().unwrap()))
        .collect();
    assert_eq!(types, [("tea.png", "image/png"), ("tea.png", "image/png"), ("notes.md", "text/markdown")]);
    let files: Vec<_> = plan.files.iter().map(|(path, found)| (path.as_str(), found.bytes)).collect();
    assert_eq!(files, [("files/notes.md", 6), ("files/tea.png", PNG.len() as u64)]);
    let told = told.lock().unwrap();
    assert!(told.iter().all(|progress| progress.step == Step::Check && progress.total == 2));
    assert_eq!(told.iter().map(|progress| progress.done).collect::<Vec<_>>(), [0, 1, 2]);
}

#[test]
fn faults_of_files_are_at_the_field_that_names_them() {
    let file = "/lessons/0/materials/1/file";
    let big = vec![b'x'; 1_000_001];
    for (pointer, value, files, expected) in [
        (
            file,
            json!("files/none.png"),
            vec![],
            "lessons[0].materials[1].file: no such file in the bundle: files/none.png",
        ),
        (
            file,
            json!("files/notes.md/x"),
            vec![],
            "lessons[0].materials[1].file: no such file in the bundle: files/notes.md/x",
        ),
        (file, json!("files"), vec![], "lessons[0].materials[1].file: is not a file: files"),
        (
            file,
            json!("../tea.png"),
            vec![],
            "lessons[0].materials[1].file: must not lead out of the bundle's folder (..)",
        ),
        (
            file,
            json!("files/notes.md"),
            vec![],
            "lessons[0].materials[1].media_type: the content is not image/png",
        ),
        (
            file,
            json!("big.png"),
            vec![("big.png", big)],
            "lessons[0].materials[1].file: must have at most 1000000 bytes: big.png",
        ),
        (
            "/lessons/0/body_file",
            json!("lessons/none.md"),
            vec![],
            "lessons[0].body_file: no such file in the bundle: lessons/none.md",
        ),
        (
            "/lessons/0/body_file",
            json!("a.md"),
            vec![("a.md", b"Gr\xfc\xdfe".to_vec())],
            "lessons[0].body_file: is not valid UTF-8 (byte 2): a.md",
        ),
        (
            "/lessons/0/body_file",
            json!("a.md"),
            vec![("a.md", b"a\0b".to_vec())],
            "lessons[0].body_file: must not contain the character U+0000: a.md",
        ),
        (
            "/lessons/0/body_file",
            json!("a.md"),
            vec![("a.md", vec![b'x'; 1_048_577])],
            "lessons[0].body_file: must have at most 1048576 bytes: a.md",
        ),
    ] {
        let error = fault_of(pointer, value, &files);
        assert!(matches!(error, ServiceError::Invalid(_)), "{error:?}");
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn all_faults_are_reported_at_once_in_the_order_of_the_document() {
    let folder = tempfile::tempdir().unwrap();
    write_files(folder.path(), &bundle());
    std::fs::remove_file(folder.path().join("files/tea.png")).unwrap();
    std::fs::remove_file(folder.path().join("files/notes.md")).unwrap();
    std::fs::remove_file(folder.path().join("lessons/leaves.md")).unwrap();
    assert_eq!(
        read_folder(folder.path()).unwrap_err().to_string(),
        "lessons[0].body_file: no such file in the bundle: lessons/leaves.md\n\
         lessons[0].materials[1].file: no such file in the bundle: files/tea.png\n\
         lessons[0].materials[2].file: no such file in the bundle: files/tea.png\n\
         lessons[0].materials[3].file: no such file in the bundle: files/notes.md"
    );
}

#[test]
fn a_folder_without_a_document_is_malformed() {
    let folder = tempfile::tempdir().unwrap();
    for (content, expected) in [
        (None, "(the whole document): no such file in the bundle: course.json"),
        (
            Some("{"),
            "(the whole document): is not valid JSON: EOF while parsing an object (line 1, column 1)",
        ),
    ] {
        if let Some(content) = content {
            write_files(folder.path(), &[("course.json", content.into())]);
        }
        let error = read_folder(folder.path()).unwrap_err();
        assert!(matches!(error, ServiceError::Malformed(_)), "{error:?}");
        assert_eq!(error.to_string(), expected);
    }
    assert!(matches!(read_folder(&folder.path().join("none")), Err(ServiceError::Malformed(_))));
    assert!(matches!(read_folder(&folder.path().join("course.json")), Err(ServiceError::Malformed(_))));
}

#[cfg(unix)]
#[test]
fn symbolic_links_may_not_lead_out_of_the_folder() {
    use std::os::unix::fs::symlink;

    let outside = tempfile::tempdir().unwrap();
    write_files(outside.path(), &[("tea.png", PNG.into())]);
    let folder = tempfile::tempdir().unwrap();
    write_files(folder.path(), &bundle());
    let picture = folder.path().join("files/tea.png");

    std::fs::rename(&picture, folder.path().join("files/real.png")).unwrap();
    symlink("real.png", &picture).unwrap();
    read_folder(folder.path()).unwrap();

    std::fs::remove_file(&picture).unwrap();
    symlink(outside.path().join("tea.png"), &picture).unwrap();
    let error = read_folder(folder.path()).unwrap_err().to_string();
    assert!(
        error.starts_with(
            "lessons[0].materials[1].file: must not lead out of the bundle's folder by a symbolic link: files/tea.png"
        ),
        "{error}"
    );

    std::fs::remove_dir_all(folder.path().join("files")).unwrap();
    symlink(outside.path(), folder.path().join("files")).unwrap();
    assert!(read_folder(folder.path()).unwrap_err().to_string().contains("symbolic link"));
}

#[test]
fn the_whole_bundle_is_bounded() {
    let folder = tempfile::tempdir().unwrap();
    write_files(folder.path(), &bundle());
    let source = CourseSource::folder(folder.path());
    let total: usize = bundle().iter().map(|(_, content)| content.len()).sum();
    let limits = |bundle_bytes| Limits { bundle_bytes, ..LIMITS };
    read(&source, limits(total as u64)).unwrap();
    let error = read(&source, limits(total as u64 - 1)).unwrap_err();
    assert!(matches!(error, ServiceError::TooLarge { limit } if limit == total as u64 - 1), "{error:?}");
}
