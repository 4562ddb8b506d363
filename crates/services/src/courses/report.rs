//! What an import did.

use domain::{Id, learning::Event};
use serde::Serialize;
use serde_json::{Value, json};

/// What became of the event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was not there; it is a draft now.
    Created,
    /// It, or something below it, was changed.
    Updated,
    /// Everything was as the bundle says.
    Unchanged,
}

/// What became of the things of one kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Were not there.
    pub created: u64,
    /// Were changed in place.
    pub updated: u64,
    /// Were as the bundle says.
    pub unchanged: u64,
    /// Are not in the bundle.
    pub removed: u64,
}

impl Counts {
    fn changed(self) -> bool {
        self.created + self.updated + self.removed > 0
    }
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// The event.
    pub event_id: Id<Event>,
    /// Its slug.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// What became of it.
    pub outcome: Outcome,
    /// Names of the event's fields that were changed in place.
    pub fields: Vec<&'static str>,
    /// Lessons.
    pub lessons: Counts,
    /// Materials.
    pub materials: Counts,
    /// Quizzes. One whose questions changed counts as updated.
    pub quizzes: Counts,
    /// Whether lessons or materials changed places.
    pub reordered: bool,
    /// Different files in the bundle.
    pub files: u64,
}

impl ImportReport {
    /// Whether anything was written.
    pub(super) fn changed(&self) -> bool {
        let below = [self.lessons, self.materials, self.quizzes].into_iter().any(Counts::changed);
        self.outcome == Outcome::Created || !self.fields.is_empty() || below || self.reordered
    }

    /// For the audit log: names and counts, never contents.
    pub(super) fn details(&self) -> Value {
        json!({
            "fields": self.fields,
            "lessons": self.lessons,
            "materials": self.materials,
            "quizzes": self.quizzes,
            "reordered": self.reordered,
        })
    }
}
