//! What tests bring along or find on this machine: the project's own course, a large real one, and figures
//! with what they come to.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

/// The workspace's folder.
pub fn workspace() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The short course of the project.
pub fn first_steps() -> PathBuf {
    workspace().join("examples/courses/first-steps")
}

/// The large course, if it is on this machine.
pub fn iot_for_beginners() -> Option<PathBuf> {
    sample("iot-for-beginners/course.json")?.parent().map(Path::to_path_buf)
}

/// What figures of days come to by week and month, if the published vectors are on this machine.
pub fn kpi_vectors() -> Option<Value> {
    vectors("kpi-bucket-vectors.json")
}

/// What experiments come to, if the published vectors are on this machine.
pub fn experiment_vectors() -> Option<Value> {
    vectors("experiment-vectors.json")
}

fn vectors(name: &str) -> Option<Value> {
    let text = fs::read_to_string(sample(name)?).expect("the vectors");
    Some(serde_json::from_str(&text).expect("JSON"))
}

/// A file of the sample data, if it is on this machine. Where CI runs it must be.
fn sample(name: &str) -> Option<PathBuf> {
    let data =
        env::var_os("LYCEUM_SAMPLE_DATA").map_or_else(|| workspace().join("../shared/data"), PathBuf::from);
    let file = data.join(name);
    if file.is_file() {
        return Some(file);
    }
    assert!(env::var_os("CI").is_none(), "the sample data is missing: {}", file.display());
    println!("skipped: the sample data is not at {}", file.display());
    None
}
