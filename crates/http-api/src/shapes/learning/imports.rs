//! What an import of a course bundle did.

use domain::{Id, learning::Event};
use serde::Serialize;
use services::courses::{Counts, ImportReport, Outcome};
use utoipa::ToSchema;

/// What became of the event.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ImportOutcome)]
pub enum OutcomeBody {
    /// It was not there; it is a draft now.
    Created,
    /// It, or something below it, was changed.
    Updated,
    /// Everything was as the bundle says.
    Unchanged,
}

/// What became of the things of one kind.
#[derive(Serialize, ToSchema)]
#[schema(as = ImportCounts)]
pub struct CountsBody {
    created: u64,
    updated: u64,
    unchanged: u64,
    removed: u64,
}

impl From<Counts> for CountsBody {
    fn from(counts: Counts) -> Self {
        Self {
            created: counts.created,
            updated: counts.updated,
            unchanged: counts.unchanged,
            removed: counts.removed,
        }
    }
}

/// What an import did.
#[derive(Serialize, ToSchema)]
#[schema(as = Import, examples(json!({
    "event_id": "01939f3e-8f00-7000-8000-000000000001", "slug": "first-steps", "title": "First steps",
    "outcome": "created",
    "lessons": { "created": 4, "updated": 0, "unchanged": 0, "removed": 0 },
    "materials": { "created": 6, "updated": 0, "unchanged": 0, "removed": 0 },
    "quizzes": { "created": 2, "updated": 0, "unchanged": 0, "removed": 0 },
    "files": 3
})))]
pub struct ImportBody<'a> {
    #[schema(value_type = Uuid)]
    event_id: Id<Event>,
    slug: &'a str,
    title: &'a str,
    outcome: OutcomeBody,
    lessons: CountsBody,
    materials: CountsBody,
    /// One whose questions changed counts as updated.
    quizzes: CountsBody,
    /// Different files in the bundle.
    files: u64,
}

impl<'a> From<&'a ImportReport> for ImportBody<'a> {
    fn from(report: &'a ImportReport) -> Self {
        Self {
            event_id: report.event_id,
            slug: &report.slug,
            title: &report.title,
            outcome: match report.outcome {
                Outcome::Created => OutcomeBody::Created,
                Outcome::Updated => OutcomeBody::Updated,
                Outcome::Unchanged => OutcomeBody::Unchanged,
            },
            lessons: report.lessons.into(),
            materials: report.materials.into(),
            quizzes: report.quizzes.into(),
            files: report.files,
        }
    }
}
