//! Lessons of an event.

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    learning::Event,
    validation::{Checker, MAX_TEXT_BYTES},
};

/// Longest duration of a lesson, in seconds: a year.
const MAX_DURATION: i64 = 366 * 24 * 3600;

/// What an admin edits of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonDetails {
    /// Unique within its event.
    pub slug: String,
    /// 1 to 200 characters.
    pub title: String,
    /// Markdown.
    pub body: String,
    /// A film to watch.
    pub video_url: Option<String>,
    /// How long it takes, in seconds.
    pub duration_seconds: Option<i64>,
    /// Whether learners of a published event see it.
    pub published: bool,
}

impl Details for LessonDetails {
    fn check(&mut self, c: &mut Checker) {
        c.slug("slug", &mut self.slug);
        c.string("title", &mut self.title, 1, 200);
        c.text("body", &self.body, MAX_TEXT_BYTES);
        if let Some(url) = &mut self.video_url {
            c.web_url("video_url", url);
        }
        if let Some(seconds) = self.duration_seconds {
            c.range("duration_seconds", seconds, 0, MAX_DURATION);
        }
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(self, old: slug, title, body, video_url, duration_seconds, published)
    }
}

/// A lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// Identity.
    pub id: Id<Lesson>,
    /// Where it belongs; goes with it.
    pub event_id: Id<Event>,
    /// What an admin edits.
    pub details: LessonDetails,
    /// Place in the event, from 0; ties are told apart by id.
    pub position: i64,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl Lesson {
    /// A new lesson.
    pub fn new(
        id: Id<Self>,
        event_id: Id<Event>,
        details: LessonDetails,
        position: i64,
        now: Timestamp,
    ) -> Self {
        Self { id, event_id, details, position, version: 1, created_at: now, updated_at: now }
    }
}

versioned!(Lesson, LessonDetails);
