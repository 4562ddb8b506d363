//! What an import of a course bundle did.

use domain::{Id, learning::Event};
use serde::Serialize;
use services::courses::{Counts, ImportReport, Outcome};
use utoipa::ToSchema;

use crate::shapes::shown::body;

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

body! {
    /// What became of the things of one kind.
    #[schema(as = ImportCounts)]
    CountsBody of counts: Counts {
        created: u64,
        updated: u64,
        unchanged: u64,
        removed: u64,
    }
}

impl OutcomeBody {
    fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Created => Self::Created,
            Outcome::Updated => Self::Updated,
            Outcome::Unchanged => Self::Unchanged,
        }
    }
}

body! {
    /// What an import did.
    #[schema(as = Import, examples(json!({
        "event_id": "01939f3e-8f00-7000-8000-000000000001", "slug": "first-steps", "title": "First steps",
        "outcome": "created",
        "lessons": { "created": 4, "updated": 0, "unchanged": 0, "removed": 0 },
        "materials": { "created": 6, "updated": 0, "unchanged": 0, "removed": 0 },
        "quizzes": { "created": 2, "updated": 0, "unchanged": 0, "removed": 0 },
        "files": 3
    })))]
    ImportBody<'a> of report: ImportReport {
        #[schema(value_type = Uuid)]
        event_id: Id<Event>,
        slug: &'a str,
        title: &'a str,
        outcome: OutcomeBody => OutcomeBody::of(report.outcome),
        lessons: CountsBody,
        materials: CountsBody,
        /// One whose questions changed counts as updated.
        quizzes: CountsBody,
        /// Different files in the bundle.
        files: u64,
    }
}
