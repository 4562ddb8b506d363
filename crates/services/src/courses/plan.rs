//! Reading and checking everything in a bundle before anything is written.

use std::collections::BTreeMap;

use domain::{
    bundle::{self, BundlePath, CheckedCourse, CourseBundle, DOCUMENT},
    learning::Sha256,
    validation::{Checker, FieldError, FieldErrors, MAX_TEXT_BYTES},
};
use sha2::Digest;

use super::{
    contents::{Fault, malformed},
    progress::{OnProgress, Step, tell},
    source::Reader,
};
use crate::{ServiceError, check_media_type};

/// Largest `course.json`, in bytes. It is read whole.
const MAX_DOCUMENT: u64 = 32 * 1024 * 1024;
/// How much of a content is looked at to tell its type, in bytes.
const HEAD: usize = 8 * 1024;
/// Types that contents do not show by themselves, by the ending of the name.
const BY_NAME: &[(&str, &str)] = &[
    ("css", "text/css"),
    ("csv", "text/csv"),
    ("doc", "application/msword"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("heic", "image/heic"),
    ("htm", "text/html"),
    ("html", "text/html"),
    ("ipynb", "application/x-ipynb+json"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("markdown", "text/markdown"),
    ("md", "text/markdown"),
    ("ppt", "application/vnd.ms-powerpoint"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("svg", "image/svg+xml"),
    ("vtt", "text/vtt"),
    ("xls", "application/vnd.ms-excel"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("xml", "application/xml"),
];

/// A bundle that may be written: every text and file was read and found right.
#[derive(Debug)]
pub(super) struct Plan {
    /// The course; bodies are in place, and every file has its media type.
    pub course: CheckedCourse,
    /// Files by their paths.
    pub files: BTreeMap<BundlePath, FoundFile>,
}

/// A file that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FoundFile {
    /// Address.
    pub sha256: Sha256,
    /// Size.
    pub bytes: u64,
}

/// Faults with what orders them: lesson, then body (0) or material (from 1).
type Faults = Vec<((usize, usize), FieldError)>;

/// Reads and checks everything; all faults of texts and files are reported at once.
pub(super) fn plan(reader: &mut Reader, progress: &OnProgress) -> Result<Plan, ServiceError> {
    reader.rewind();
    let mut course = read_document(reader)?;
    let mut faults = Faults::new();
    read_bodies(reader, &mut course, &mut faults)?;
    let files = read_files(reader, &mut course, &mut faults, progress)?;
    if faults.is_empty() {
        return Ok(Plan { course, files });
    }
    faults.sort_by_key(|(place, _)| *place);
    Err(ServiceError::Invalid(FieldErrors(faults.into_iter().map(|(_, fault)| fault).collect())))
}

fn read_document(reader: &mut Reader) -> Result<CheckedCourse, ServiceError> {
    let path = BundlePath::parse(DOCUMENT).map_err(|message| malformed("path", message))?;
    let json = reader.read_all(&path, MAX_DOCUMENT).map_err(|fault| match fault {
        Fault::File(fault) => malformed(fault.code, fault.message),
        Fault::Fatal(error) => error,
    })?;
    let document: CourseBundle = bundle::parse(&json).map_err(ServiceError::Malformed)?;
    document.check().map_err(ServiceError::Invalid)
}

/// Puts a fault at the field that named the file; what is fatal ends everything.
fn at(pointer: String, fault: Fault) -> Result<FieldError, ServiceError> {
    match fault {
        Fault::File(fault) => Ok(FieldError { pointer, ..fault }),
        Fault::Fatal(error) => Err(error),
    }
}

fn read_bodies(
    reader: &mut Reader,
    course: &mut CheckedCourse,
    faults: &mut Faults,
) -> Result<(), ServiceError> {
    for (index, lesson) in course.lessons.iter_mut().enumerate() {
        let Some(path) = lesson.body_file.take() else { continue };
        let pointer = format!("/lessons/{index}/body_file");
        match read_body(reader, &path) {
            Ok(body) => lesson.details.body = body,
            Err(fault) => faults.push(((index, 0), at(pointer, fault)?)),
        }
    }
    Ok(())
}

fn read_body(reader: &mut Reader, path: &BundlePath) -> Result<String, Fault> {
    let content = reader.read_all(path, MAX_TEXT_BYTES as u64)?;
    let body = String::from_utf8(content).map_err(|error| {
        let place = error.utf8_error().valid_up_to();
        Fault::file("invalid_utf8", format!("is not valid UTF-8 (byte {place}): {path}"))
    })?;
    let mut checker = Checker::new();
    checker.text("", &body, MAX_TEXT_BYTES);
    match checker.finish() {
        Ok(()) => Ok(body),
        Err(FieldErrors(faults)) => {
            let message = faults.first().map_or("is not accepted", |fault| fault.message.as_str());
            Err(Fault::file("text", format!("{message}: {path}")))
        }
    }
}

/// Reads each file once, however many materials name it.
fn read_files(
    reader: &mut Reader,
    course: &mut CheckedCourse,
    faults: &mut Faults,
    progress: &OnProgress,
) -> Result<BTreeMap<BundlePath, FoundFile>, ServiceError> {
    let mut uses: BTreeMap<BundlePath, Vec<(usize, usize)>> = BTreeMap::new();
    for (lesson, material, file) in course.files() {
        uses.entry(file.path.clone()).or_default().push((lesson, material));
    }
    let total = uses.len();
    tell(progress, Step::Check, 0, total);
    let mut files = BTreeMap::new();
    for (done, (path, places)) in uses.into_iter().enumerate() {
        let inspected = inspect(reader, &path);
        let inspected = match inspected {
            Err(Fault::Fatal(error)) => return Err(error),
            Err(Fault::File(fault)) => Err(fault),
            Ok(inspected) => {
                files.insert(path, inspected.found);
                Ok(inspected)
            }
        };
        for (lesson, material) in places {
            if let Err(fault) = settle(course, lesson, material, inspected.as_ref()) {
                faults.push(((lesson, material + 1), fault));
            }
        }
        tell(progress, Step::Check, done + 1, total);
    }
    Ok(files)
}

/// What is known of a file's content.
struct Inspected {
    found: FoundFile,
    head: Vec<u8>,
}

fn inspect(reader: &mut Reader, path: &BundlePath) -> Result<Inspected, Fault> {
    let mut hasher = sha2::Sha256::new();
    let mut head = Vec::new();
    let limit = reader.limits().file_bytes;
    let bytes = reader.read(path, limit, &mut |piece| {
        hasher.update(piece);
        let missing = HEAD.saturating_sub(head.len()).min(piece.len());
        head.extend_from_slice(piece.get(..missing).unwrap_or_default());
        Ok(())
    })?;
    Ok(Inspected { found: FoundFile { sha256: Sha256(hasher.finalize().into()), bytes }, head })
}

/// Gives a material its media type, or says what is wrong with its file.
fn settle(
    course: &mut CheckedCourse,
    lesson: usize,
    material: usize,
    inspected: Result<&Inspected, &FieldError>,
) -> Result<(), FieldError> {
    let pointer = |field: &str| format!("/lessons/{lesson}/materials/{material}/{field}");
    let inspected = inspected.map_err(|fault| FieldError { pointer: pointer("file"), ..fault.clone() })?;
    let content = course.lessons.get_mut(lesson).and_then(|entry| entry.materials.get_mut(material));
    if let Some(content) = content.and_then(|material| material.content.as_mut()) {
        let media_type = media_type(inspected, content.media_type.as_deref(), &content.name)
            .map_err(|error| FieldError::new(pointer("media_type"), "media_type", error.to_string()))?;
        content.media_type = Some(media_type);
    }
    Ok(())
}

/// The declared type if the content agrees; without one what the name says, if the content agrees,
/// else what the content shows.
fn media_type(inspected: &Inspected, declared: Option<&str>, name: &str) -> Result<String, ServiceError> {
    let whole = inspected.head.len() as u64 == inspected.found.bytes;
    let judge = |declared| check_media_type(&inspected.head, whole, declared);
    if declared.is_none() {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        let guess = BY_NAME.iter().find(|(known, _)| Some(*known) == ending.as_deref());
        if let Some(Ok(media_type)) = guess.map(|(_, media_type)| judge(Some(media_type))) {
            return Ok(media_type);
        }
    }
    judge(declared)
}
