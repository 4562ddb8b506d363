//! The document `course.json`, field by field, as it is written.
//!
//! The documentation of types and fields here is for whoever writes a bundle: it becomes the
//! descriptions in the JSON Schema.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::schema as shape;
use crate::{
    Timestamp,
    learning::{GradingMethod, MaterialKind, QuestionKind, RevealPolicy, Treatment},
    object::{object, objects},
};

/// A course of Lyceum: the document course.json of a course bundle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Lyceum course bundle")]
pub struct CourseBundle {
    /// Where the JSON Schema of this document is, for editors; ignored.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Says that this is a course bundle.
    #[schemars(extend("const" = super::FORMAT))]
    pub format: String,
    /// Version of the format.
    #[schemars(extend("const" = super::VERSION))]
    pub version: u32,
    /// The course itself.
    #[serde(deserialize_with = "object")]
    pub event: EventEntry,
    /// Lessons, in order; their slugs are unique in the course.
    #[serde(deserialize_with = "objects")]
    pub lessons: Vec<LessonEntry>,
}

/// The course itself. A course that is imported for the first time is a draft.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventEntry {
    /// Unique name in URLs. An import of the same slug updates the course in place.
    #[schemars(length(min = 1, max = 100), regex(pattern = shape::SLUG))]
    pub slug: String,
    /// Title, on one line.
    #[schemars(length(min = 1, max = 200), regex(pattern = shape::LINE))]
    pub title: String,
    /// What the catalogue says, on one line.
    #[serde(default)]
    #[schemars(length(max = 500), regex(pattern = shape::LINE_OR_EMPTY))]
    pub summary: String,
    /// Description in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 1_048_576))]
    pub description: Option<String>,
    /// Language tag (BCP 47), for example `en` or `pt-BR`.
    #[schemars(length(max = 35), regex(pattern = shape::LANGUAGE))]
    pub language: String,
    /// When it begins (RFC 3339).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "date-time"))]
    pub starts_at: Option<Timestamp>,
    /// When it ends (RFC 3339); not before it begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "date-time"))]
    pub ends_at: Option<Timestamp>,
    /// Where the course came from: any names (url, licence, authors, …) and texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(schema_with = "shape::source")]
    pub source: Option<Map<String, Value>>,
}

/// A lesson. Its text is either in `body` or in the file that `body_file` names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = shape::lesson_rules)]
pub struct LessonEntry {
    /// Unique name within the course. An import of the same slug updates the lesson in place.
    #[schemars(length(min = 1, max = 100), regex(pattern = shape::SLUG))]
    pub slug: String,
    /// Title, on one line.
    #[schemars(length(min = 1, max = 200), regex(pattern = shape::LINE))]
    pub title: String,
    /// Text in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 1_048_576))]
    pub body: Option<String>,
    /// Path of a UTF-8 file with the text in Markdown, within the bundle.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 500), regex(pattern = shape::PATH))]
    pub body_file: Option<String>,
    /// A film to watch (http or https).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 2_000), regex(pattern = shape::WEB_URL))]
    pub video_url: Option<String>,
    /// How long it takes, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 31_622_400))]
    pub duration_seconds: Option<i64>,
    /// Whether learners see it once the course is published.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    #[schemars(extend("default" = true))]
    pub published: bool,
    /// Links and files to study, in order.
    #[serde(default, deserialize_with = "objects")]
    pub materials: Vec<MaterialEntry>,
    /// Quizzes, in order; their slugs are unique in the lesson.
    #[serde(default, deserialize_with = "objects")]
    pub quizzes: Vec<QuizEntry>,
}

/// A link or a file to study.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = shape::material_rules)]
pub struct MaterialEntry {
    /// A `link` has a `url`, a `file` has a `file`.
    #[schemars(schema_with = "shape::material_kinds")]
    pub kind: MaterialKind,
    /// Title, on one line.
    #[schemars(length(min = 1, max = 200), regex(pattern = shape::LINE))]
    pub title: String,
    /// Target of a link (http or https).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 2_000), regex(pattern = shape::WEB_URL))]
    pub url: Option<String>,
    /// Path of the file within the bundle; null for a file whose content is not there yet.
    #[serde(default, skip_serializing_if = "FileEntry::is_absent")]
    #[schemars(with = "Option<String>", length(max = 500), regex(pattern = shape::PATH))]
    pub file: FileEntry,
    /// Name that the file is downloaded under; the last name of the path when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 255), regex(pattern = shape::FILE_NAME))]
    pub file_name: Option<String>,
    /// Media type of the file, for example `image/png`; found from name and content when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 255), regex(pattern = shape::MEDIA_TYPE))]
    pub media_type: Option<String>,
}

/// A quiz.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuizEntry {
    /// Unique name within the lesson. An import of the same slug updates the quiz in place.
    #[schemars(length(min = 1, max = 100), regex(pattern = shape::SLUG))]
    pub slug: String,
    /// Title, on one line.
    #[schemars(length(min = 1, max = 200), regex(pattern = shape::LINE))]
    pub title: String,
    /// What learners read before they begin, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 1_048_576))]
    pub instructions: Option<String>,
    /// Share of the points that passes; null or 0: nothing to pass.
    #[serde(default)]
    #[schemars(range(min = 0, max = 100))]
    pub pass_percent: Option<i64>,
    /// Most attempts of a learner; null: unlimited.
    #[serde(default)]
    #[schemars(range(min = 1, max = 1_000))]
    pub max_attempts: Option<i64>,
    /// Time for an attempt; null: unlimited.
    #[serde(default)]
    #[schemars(range(min = 1, max = 2_592_000))]
    pub time_limit_seconds: Option<i64>,
    /// No attempt starts before (RFC 3339).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "date-time"))]
    pub opens_at: Option<Timestamp>,
    /// No attempt starts, and none stays open, from then on (RFC 3339); after `opens_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "date-time"))]
    pub closes_at: Option<Timestamp>,
    /// How many questions, drawn at random, an attempt has; null: all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 500))]
    pub questions_per_attempt: Option<i64>,
    /// Whether each attempt has its own order of questions.
    #[serde(default, skip_serializing_if = "is_default")]
    #[schemars(extend("default" = false))]
    pub shuffle_questions: bool,
    /// Whether each attempt has its own order of options.
    #[serde(default, skip_serializing_if = "is_default")]
    #[schemars(extend("default" = false))]
    pub shuffle_options: bool,
    /// Which attempt counts.
    #[serde(default, skip_serializing_if = "is_default")]
    #[schemars(schema_with = "shape::grading_methods", extend("default" = "highest"))]
    pub grading_method: GradingMethod,
    /// When learners see right answers, explanations and feedback.
    #[serde(default, skip_serializing_if = "is_default")]
    #[schemars(schema_with = "shape::reveal_policies", extend("default" = "after_submission"))]
    pub reveal_policy: RevealPolicy,
    /// Whether learners see it once lesson and course are published.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    #[schemars(extend("default" = true))]
    pub published: bool,
    /// Questions, in order.
    #[serde(default, deserialize_with = "objects")]
    #[schemars(length(max = 500))]
    pub questions: Vec<QuestionEntry>,
}

/// A question. Choices have `options`, short answers `accepted_answers`, numbers `value`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = shape::question_rules)]
pub struct QuestionEntry {
    /// What it is known by, unique within the quiz, on one line. An import updates the question of that key in
    /// place, whatever its text; under another kind it is a new one. Without keys, questions are recognised by
    /// what they say, where that is clear.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 100), regex(pattern = shape::LINE))]
    pub key: Option<String>,
    /// What kind of answer it takes.
    #[schemars(schema_with = "shape::question_kinds")]
    pub kind: QuestionKind,
    /// What is asked, in Markdown.
    #[schemars(length(max = 20_000), regex(pattern = shape::NOT_BLANK))]
    pub prompt: String,
    /// Points for the right answer, above 0; rounded to four decimal places.
    #[serde(default = "one", serialize_with = "number")]
    #[schemars(range(max = 1_000_000), extend("exclusiveMinimum" = 0))]
    pub points: f64,
    /// Why the right answer is right; shown when the quiz reveals it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 20_000))]
    pub explanation: Option<String>,
    /// Options of a choice, in order.
    #[serde(default, deserialize_with = "objects", skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 50))]
    pub options: Vec<OptionEntry>,
    /// Answers that are right for a short answer; case and surrounding blanks do not count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 50), inner(length(min = 1, max = 500), regex(pattern = shape::LINE)))]
    pub accepted_answers: Vec<String>,
    /// Right value of a numeric question.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "optional_number")]
    pub value: Option<f64>,
    /// How far from the right value is still right; 0 when not given.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "optional_number")]
    #[schemars(range(min = 0))]
    pub tolerance: Option<f64>,
    /// How it counts, for everybody and in attempts that were submitted, too: `full_credit` as if it had been
    /// answered right, `excluded` not at all, `normal` as it was answered. Not given: as it does where it is
    /// there already, else `normal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(schema_with = "shape::treatments")]
    pub treatment: Option<Treatment>,
}

/// An option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OptionEntry {
    /// What it is known by, unique within the question, on one line; otherwise as the `key` of a question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 100), regex(pattern = shape::LINE))]
    pub key: Option<String>,
    /// What it says, in Markdown; no other option of the question says the same.
    #[schemars(length(max = 20_000), regex(pattern = shape::NOT_BLANK))]
    pub text: String,
    /// Whether it is right.
    #[serde(default)]
    pub correct: bool,
    /// Shown to whoever picked it, when the quiz reveals it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 20_000))]
    pub feedback: Option<String>,
}

/// The field `file` of a material. Leaving it out and writing null differ: the first is a slip
/// for a file, the second says that its content is not there yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum FileEntry {
    /// Not given.
    #[default]
    Absent,
    /// null.
    Pending,
    /// A path within the bundle.
    At(String),
}

impl FileEntry {
    fn is_absent(&self) -> bool {
        *self == Self::Absent
    }
}

impl Serialize for FileEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Pending => serializer.serialize_none(),
            Self::At(path) => serializer.serialize_str(path),
        }
    }
}

impl<'de> Deserialize<'de> for FileEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|path| path.map_or(Self::Pending, Self::At))
    }
}

fn yes() -> bool {
    true
}

fn one() -> f64 {
    1.0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_true(value: &bool) -> bool {
    *value
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Whole numbers are written the way people write them: `1` rather than `1.0`.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
#[expect(
    clippy::cast_possible_truncation,
    reason = "only whole numbers far below the limits of i64 are cast"
)]
fn number<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if value.fract() == 0.0 && value.abs() < 1e15 && !(*value == 0.0 && value.is_sign_negative()) {
        serializer.serialize_i64(*value as i64)
    } else {
        serializer.serialize_f64(*value)
    }
}

#[expect(clippy::ref_option, reason = "serde passes a reference")]
fn optional_number<S: Serializer>(value: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => number(value, serializer),
        None => serializer.serialize_none(),
    }
}
