//! Lessons.

use domain::{
    Id,
    learning::{Event, Lesson, LessonDetails, LessonProgress},
};
use repositories::learning::LessonSummary;
use serde::{Deserialize, Serialize};
use services::learning::progress::ProgressChange;
use utoipa::ToSchema;

use crate::shapes::{editable::editable, shown::body, texts};
use crate::{
    patch::Patch,
    strict::{Named, named},
    time::Time,
};

body! {
    /// A lesson without its body.
    #[schema(as = LessonSummary)]
    LessonSummaryBody<'a> of lesson: LessonSummary {
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
}

body! {
    /// A lesson.
    #[schema(as = Lesson, examples(json!({
        "id": "01939f3e-8f00-7000-8000-000000000011", "event_id": "01939f3e-8f00-7000-8000-000000000001",
        "slug": "sensors", "title": "Sensors", "body": "A sensor turns a quantity into a signal.",
        "video_url": "https://example.org/sensors", "duration_seconds": 900, "position": 0, "published": true,
        "version": 1, "created_at": "2026-01-15T08:00:00.000000Z", "updated_at": "2026-01-15T08:00:00.000000Z"
    })))]
    LessonBody<'a> of lesson: Lesson {
        #[schema(value_type = Uuid)]
        id: Id<Lesson>,
        #[schema(value_type = Uuid)]
        event_id: Id<Event>,
        /// Unique within the event.
        slug: &'a str = lesson.details.slug,
        title: &'a str = lesson.details.title,
        /// Markdown.
        body: &'a str = lesson.details.body,
        /// A film to watch.
        video_url: Option<&'a str> = lesson.details.video_url,
        /// How long it takes.
        duration_seconds: Option<i64> = lesson.details.duration_seconds,
        /// Place in the event, from 0.
        position: i64,
        /// Whether learners of a published event see it.
        published: bool = lesson.details.published,
        /// Counts changes, from 1; also the `ETag`.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

editable! {
    /// A new lesson; it goes to the end of its event.
    #[schema(examples(json!({
        "slug": "sensors", "title": "Sensors", "body": "A sensor turns a quantity into a signal.", "published": true
    })))]
    new LessonCreate
    /// Changes of a lesson (RFC 7396).
    #[schema(examples(json!({ "title": "Sensors and signals", "published": true })))]
    patch LessonPatch
    of LessonDetails {
        /// Unique within the event.
        slug: required(texts::slug),
        title: required(texts::title),
        /// Markdown; at most 1 MiB.
        body: text(texts::markdown, texts::markdown_or_null),
        /// An `http` or `https` URL.
        video_url: optional(texts::url_or_null),
        /// At most 366 days.
        duration_seconds: whole(0, 31_622_400),
        /// Whether learners of a published event see it; no, when it is not given.
        published: flag,
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

impl LessonState {
    /// How far somebody is who opened it.
    pub(super) fn of(progress: &LessonProgress) -> Self {
        if progress.completed_at.is_some() { Self::Completed } else { Self::Started }
    }
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

body! {
    /// Progress of a learner in a lesson.
    #[schema(as = LessonProgress, examples(json!({
        "lesson_id": "01939f3e-8f00-7000-8000-000000000011", "status": "completed",
        "started_at": "2026-03-01T09:00:00.000000Z", "completed_at": "2026-03-01T09:20:00.000000Z"
    })))]
    LessonProgressBody of progress: LessonProgress {
        #[schema(value_type = Uuid)]
        lesson_id: Id<Lesson>,
        status: LessonState => LessonState::of(progress),
        started_at: Time,
        completed_at: Option<Time>,
    }
}
