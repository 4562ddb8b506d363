//! Courses that tests import: the project's own and a large real one.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The workspace's folder.
pub fn workspace() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The short course of the project.
pub fn first_steps() -> PathBuf {
    workspace().join("examples/courses/first-steps")
}

/// The large course, if it is on this machine. Where CI runs it must be.
pub fn iot_for_beginners() -> Option<PathBuf> {
    let data =
        env::var_os("LYCEUM_SAMPLE_DATA").map_or_else(|| workspace().join("../shared/data"), PathBuf::from);
    let folder = data.join("iot-for-beginners");
    if folder.join("course.json").is_file() {
        return Some(folder);
    }
    assert!(env::var_os("CI").is_none(), "the sample data is missing: {}", folder.display());
    println!("skipped: the sample data is not at {}", folder.display());
    None
}
