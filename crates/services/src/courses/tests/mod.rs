//! What sources, the plan and the written bundle promise, without a database.

mod archives;
mod folders;
mod media_types;
mod sample;
mod written;

use std::{
    io::Write,
    path::Path,
    sync::{Arc, Mutex},
};

use serde_json::{Value, json};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{
    contents::Limits,
    plan::{Plan, plan},
    progress::{OnProgress, Progress},
    source::CourseSource,
};
use crate::ServiceError;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

const LIMITS: Limits = Limits { file_bytes: 1_000_000, bundle_bytes: 10_000_000 };

/// A course with one text and two files.
fn document() -> Value {
    json!({
        "format": "lyceum-course", "version": 1,
        "event": {"slug": "tea", "title": "Tea", "summary": "", "language": "en"},
        "lessons": [{
            "slug": "leaves", "title": "Leaves", "body_file": "lessons/leaves.md",
            "materials": [
                {"kind": "link", "title": "Web", "url": "https://example.org/"},
                {"kind": "file", "title": "Picture", "file": "files/tea.png", "media_type": "image/png"},
                {"kind": "file", "title": "Picture again", "file": "files/tea.png"},
                {"kind": "file", "title": "Notes", "file": "files/notes.md"}
            ]
        }]
    })
}

/// The bundle as files.
fn bundle() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("course.json", document().to_string().into_bytes()),
        ("lessons/leaves.md", "# Leaves\n".into()),
        ("files/tea.png", PNG.into()),
        ("files/notes.md", "* hot\n".into()),
    ]
}

fn write_files(folder: &Path, files: &[(&str, Vec<u8>)]) {
    for (path, content) in files {
        let full = folder.join(path);
        std::fs::create_dir_all(full.parent().unwrap()).unwrap();
        std::fs::write(full, content).unwrap();
    }
}

fn zip_of(entries: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn silent() -> OnProgress {
    Arc::new(|_| ())
}

/// Notes what it is told.
fn noted() -> (OnProgress, Arc<Mutex<Vec<Progress>>>) {
    let told = Arc::<Mutex<Vec<Progress>>>::default();
    let notes = Arc::clone(&told);
    (Arc::new(move |progress| notes.lock().unwrap().push(progress)), told)
}

fn read(source: &CourseSource, limits: Limits) -> Result<Plan, ServiceError> {
    plan(&mut source.open(limits)?, &silent())
}

fn read_folder(folder: &Path) -> Result<Plan, ServiceError> {
    read(&CourseSource::folder(folder), LIMITS)
}

fn read_archive(archive: &[u8], limits: Limits) -> Result<Plan, ServiceError> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(archive).unwrap();
    read(&CourseSource::archive(file.path()), limits)
}
