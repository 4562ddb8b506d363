//! The course bundle: a folder (or zip archive) with `course.json` and the files it names.
//!
//! The way in: [`parse`] reads `course.json` into a [`CourseBundle`], the document as it is
//! written; [`CourseBundle::check`] runs every rule of the entities over it, collects *all* faults
//! and gives a [`CheckedCourse`], the course in its stored form. The way out: a [`CheckedCourse`]
//! turns back into a [`CourseBundle`] that leaves out what is at its default, and
//! [`CourseBundle::to_json`] writes it. Nothing here touches a file: paths are only judged.
//!
//! The JSON Schema of the document ([`schema`]) is generated from the same types and published as
//! `docs/course-bundle.schema.json`.

/// `with_fields!(Type, source: same, names; other: value)`: fields of the same name from a source, others
/// from values. A field that is missing does not compile.
macro_rules! with_fields {
    ($type:ident, $source:ident: $($same:ident),+; $($field:ident: $value:expr),* $(,)?) => {
        $type { $($same: $source.$same,)+ $($field: $value),* }
    };
}

mod check;
mod checked;
mod format;
mod parse;
mod path;
mod schema;
mod write;

#[cfg(test)]
mod tests;

pub use check::check_media_type;
pub use checked::{CheckedCourse, CheckedFile, CheckedLesson, CheckedMaterial, CheckedQuiz};
pub use format::{
    CourseBundle, EventEntry, FileEntry, LessonEntry, MaterialEntry, OptionEntry, QuestionEntry, QuizEntry,
};
pub use parse::parse;
pub use path::BundlePath;
pub use schema::schema;

/// Value of `format` in every course bundle.
pub const FORMAT: &str = "lyceum-course";
/// Value of `version` in the bundles that this program reads and writes.
pub const VERSION: u32 = 1;
/// Name of the document in the bundle's folder.
pub const DOCUMENT: &str = "course.json";
