//! What the bundle promises: faults with their places, nothing lost, a schema that agrees.

mod documents;
mod faults;
mod published_schema;
mod round_trip;
mod sample;
mod values;

use super::{CheckedCourse, parse};

/// Parses and checks; the faults as a person sees them.
fn read(json: &str) -> Result<CheckedCourse, String> {
    parse(json.as_bytes()).and_then(super::CourseBundle::check).map_err(|errors| errors.to_string())
}
