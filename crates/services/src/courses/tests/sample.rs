//! The real course that the product is tried with, read whole.

use std::path::PathBuf;

use super::{Limits, read, read_archive, zip_of};
use crate::{Settings, courses::CourseSource};

/// The folder of the real course, if it is on this machine. Where CI runs it must be.
fn real_course() -> Option<PathBuf> {
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

#[test]
fn the_real_course_is_read_alike_from_folder_and_archive() {
    let Some(folder) = real_course() else { return };
    let limits = Limits::from(&Settings::default());
    let plan = read(&CourseSource::folder(&folder), limits).unwrap();
    assert_eq!((plan.course.lessons.len(), plan.files.len()), (24, 87));
    assert!(plan.course.lessons.iter().all(|lesson| !lesson.details.body.is_empty()));

    let mut entries = Vec::new();
    for part in ["", "files", "lessons"] {
        for entry in std::fs::read_dir(folder.join(part)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let name = path.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
                entries.push((name, std::fs::read(&path).unwrap()));
            }
        }
    }
    let entries: Vec<_> = entries.iter().map(|(name, content)| (name.as_str(), content.clone())).collect();
    let zipped = read_archive(&zip_of(&entries), limits).unwrap();
    assert_eq!(zipped.course, plan.course);
    assert_eq!(zipped.files, plan.files);
}
