//! The real course that the product is tried with.

use std::path::PathBuf;

use super::super::{CheckedCourse, CourseBundle, parse};

/// The folder of the real course, if it is on this machine. Where CI runs it must be.
pub(super) fn real_course() -> Option<PathBuf> {
    let data = std::env::var_os("LYCEUM_SAMPLE_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let folder = data.join("iot-for-beginners");
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(std::env::var_os("CI").is_none(), "the sample data is missing: {}", folder.display());
    println!("skipped: no sample data at {}", folder.display());
    None
}

fn read_real(folder: &std::path::Path) -> CheckedCourse {
    let json = std::fs::read(folder.join("course.json")).unwrap();
    parse(&json).and_then(CourseBundle::check).unwrap_or_else(|errors| panic!("{errors}"))
}

#[test]
fn the_real_course_is_right_and_complete() {
    let Some(folder) = real_course() else { return };
    let course = read_real(&folder);
    let quizzes: Vec<_> = course.lessons.iter().flat_map(|lesson| &lesson.quizzes).collect();
    let questions: usize = quizzes.iter().map(|quiz| quiz.questions.len()).sum();
    let materials: usize = course.lessons.iter().map(|lesson| lesson.materials.len()).sum();
    let mut files: Vec<_> = course.files().map(|(_, _, file)| file.path.as_str()).collect();
    files.sort_unstable();
    files.dedup();
    assert_eq!((course.lessons.len(), quizzes.len(), questions), (24, 48, 144));
    assert_eq!((materials, files.len()), (271, 87));
    for file in files {
        assert!(folder.join(file).is_file(), "{file}");
    }
}

#[test]
fn writing_the_real_course_back_gives_the_same_document() {
    let Some(folder) = real_course() else { return };
    let course = read_real(&folder);
    let written: serde_json::Value =
        serde_json::from_slice(&CourseBundle::from(course).to_json().unwrap()).unwrap();
    let original: serde_json::Value =
        serde_json::from_slice(&std::fs::read(folder.join("course.json")).unwrap()).unwrap();
    assert_eq!(written, original);
}
