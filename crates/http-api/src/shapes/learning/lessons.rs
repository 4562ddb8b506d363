//! Lessons.

use domain::{
    Id,
    learning::{Event, Lesson, LessonDetails, LessonProgress},
};
use repositories::learning::LessonSummary;
use serde::{Deserialize, Serialize};
use services::{ServiceError, learning::progress::ProgressChange};
use utoipa::ToSchema;

use crate::shapes::texts;
use crate::{
    patch::Patch,
    strict::{Named, named, whole_or_null, whole_patch},
    time::Time,
};

/// A lesson without its body.
#[derive(Serialize, ToSchema)]
#[schema(as = LessonSummary)]
pub struct LessonSummaryBody<'a> {
    #[schema(value_type = Uuid)]
    id: Id<Lesson>,
    #[schema(value_type = Uuid)]
    event_id: Id<Event>,
    /// Unique within the event.
    slug: &'a str,
    title: &'a str,
    /// How long it takes.
    duration_seconds: Option<i64>,
    /// Place in the event, from 0.
    position: i64,
    published: bool,
    version: i64,
    created_at: Time,
    updated_at: Time,
}

impl<'a> From<&'a LessonSummary> for LessonSummaryBody<'a> {
    fn from(lesson: &'a LessonSummary) -> Self {
        Self {
            id: lesson.id,
            event_id: lesson.event_id,
            slug: &lesson.slug,
            title: &lesson.title,
            duration_seconds: lesson.duration_seconds,
            position: lesson.position,
            published: lesson.published,
            version: lesson.version,
            created_at: lesson.created_at.into(),
            updated_at: lesson.updated_at.into(),
        }
    }
}

/// A lesson.
#[derive(Serialize, ToSchema)]
#[schema(as = Lesson, examples(json!({
    "id": "01939f3e-8f00-7000-8000-000000000011",
    "event_id": "01939f3e-8f00-7000-8000-000000000001",
    "slug": "sensors",
    "title": "Sensors",
    "body": "A sensor turns a quantity into a signal.",
    "video_url": "https://example.org/sensors",
    "duration_seconds": 900,
    "position": 0,
    "published": true,
    "version": 1,
    "created_at": "2026-01-15T08:00:00.000000Z",
    "updated_at": "2026-01-15T08:00:00.000000Z"
})))]
pub struct LessonBody<'a> {
    #[schema(value_type = Uuid)]
    id: Id<Lesson>,
    #[schema(value_type = Uuid)]
    event_id: Id<Event>,
    /// Unique within the event.
    slug: &'a str,
    title: &'a str,
    /// Markdown.
    body: &'a str,
    /// A film to watch.
    video_url: Option<&'a str>,
    /// How long it takes.
    duration_seconds: Option<i64>,
    /// Place in the event, from 0.
    position: i64,
    /// Whether learners of a published event see it.
    published: bool,
    /// Counts changes, from 1; also the `ETag`.
    version: i64,
    created_at: Time,
    updated_at: Time,
}

impl<'a> From<&'a Lesson> for LessonBody<'a> {
    fn from(lesson: &'a Lesson) -> Self {
        let details = &lesson.details;
        Self {
            id: lesson.id,
            event_id: lesson.event_id,
            slug: &details.slug,
            title: &details.title,
            body: &details.body,
            video_url: details.video_url.as_deref(),
            duration_seconds: details.duration_seconds,
            position: lesson.position,
            published: details.published,
            version: lesson.version,
            created_at: lesson.created_at.into(),
            updated_at: lesson.updated_at.into(),
        }
    }
}

/// A new lesson; it goes to the end of its event.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "slug": "sensors", "title": "Sensors", "body": "A sensor turns a quantity into a signal.", "published": true
})))]
pub struct LessonCreate {
    /// Unique within the event.
    #[schema(schema_with = texts::slug)]
    slug: String,
    #[schema(schema_with = texts::title)]
    title: String,
    /// Markdown; at most 1 MiB.
    #[serde(default)]
    #[schema(schema_with = texts::markdown)]
    body: String,
    /// An `http` or `https` URL.
    #[serde(default)]
    #[schema(schema_with = texts::url_or_null)]
    video_url: Option<String>,
    /// At most 366 days.
    #[serde(default, deserialize_with = "whole_or_null")]
    #[schema(minimum = 0, maximum = 31_622_400)]
    duration_seconds: Option<i64>,
    /// Whether learners of a published event see it; no, when it is not given.
    #[serde(default)]
    published: bool,
}

impl From<LessonCreate> for LessonDetails {
    fn from(new: LessonCreate) -> Self {
        Self {
            slug: new.slug,
            title: new.title,
            body: new.body,
            video_url: new.video_url,
            duration_seconds: new.duration_seconds,
            published: new.published,
        }
    }
}

/// Changes of a lesson (RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "title": "Sensors and signals", "published": true })))]
pub struct LessonPatch {
    #[serde(default)]
    #[schema(schema_with = texts::slug, required = false)]
    slug: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::title, required = false)]
    title: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::markdown_or_null)]
    body: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::url_or_null)]
    video_url: Patch<String>,
    #[serde(default, deserialize_with = "whole_patch")]
    #[schema(value_type = Option<i64>, minimum = 0, maximum = 31_622_400)]
    duration_seconds: Patch<i64>,
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    published: Patch<bool>,
}

impl LessonPatch {
    /// Applies the changes.
    pub fn apply(&self, lesson: &mut LessonDetails) -> Result<(), ServiceError> {
        self.slug.required("/slug", &mut lesson.slug)?;
        self.title.required("/title", &mut lesson.title)?;
        self.body.or_default(&mut lesson.body, String::new());
        self.video_url.optional(&mut lesson.video_url);
        self.duration_seconds.optional(&mut lesson.duration_seconds);
        self.published.or_default(&mut lesson.published, false);
        Ok(())
    }
}

/// How far a learner is with a lesson.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LessonState {
    /// Opened.
    Started,
    /// Finished; it stays finished.
    Completed,
}

impl Named for LessonState {
    fn names() -> Vec<&'static str> {
        vec!["started", "completed"]
    }

    fn named(name: &str) -> Option<Self> {
        match name {
            "started" => Some(Self::Started),
            "completed" => Some(Self::Completed),
            _ => None,
        }
    }
}

/// What a learner says of a lesson.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "status": "completed" })))]
pub struct ProgressPut {
    /// `started` after `completed` changes nothing.
    #[serde(deserialize_with = "named")]
    status: LessonState,
}

impl From<ProgressPut> for ProgressChange {
    fn from(change: ProgressPut) -> Self {
        match change.status {
            LessonState::Started => Self::Started,
            LessonState::Completed => Self::Completed,
        }
    }
}

/// Progress of a learner in a lesson.
#[derive(Serialize, ToSchema)]
#[schema(as = LessonProgress, examples(json!({
    "lesson_id": "01939f3e-8f00-7000-8000-000000000011", "status": "completed",
    "started_at": "2026-03-01T09:00:00.000000Z", "completed_at": "2026-03-01T09:20:00.000000Z"
})))]
pub struct LessonProgressBody {
    #[schema(value_type = Uuid)]
    lesson_id: Id<Lesson>,
    status: LessonState,
    started_at: Time,
    completed_at: Option<Time>,
}

impl From<&LessonProgress> for LessonProgressBody {
    fn from(progress: &LessonProgress) -> Self {
        let done = progress.completed_at.is_some();
        Self {
            lesson_id: progress.lesson_id,
            status: if done { LessonState::Completed } else { LessonState::Started },
            started_at: progress.started_at.into(),
            completed_at: progress.completed_at.map(Time),
        }
    }
}
