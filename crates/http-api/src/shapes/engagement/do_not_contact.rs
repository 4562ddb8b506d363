//! Authors whom nothing is sent to.

use domain::{
    Id,
    engagement::{Author, DoNotContact, DoNotContactDetails},
    identity::Account,
};
use serde::Deserialize;
use services::{Edit, engagement::do_not_contact::Create};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::shapes::{shown::body, texts};
use crate::{patch::Patch, time::Time};

body! {
    /// That an author is not to be contacted.
    #[schema(as = DoNotContact, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000fa", "author_id": "01939f3e-8f00-7000-8000-0000000000b1",
        "reason": "Asked us to stop.", "ends_at": null, "added_by": "01939f3e-8f00-7000-8000-000000000083",
        "version": 1, "created_at": "2026-03-01T08:00:00.000000Z", "updated_at": "2026-03-01T08:00:00.000000Z"
    })))]
    DoNotContactBody<'a> of entry: DoNotContact {
        #[schema(value_type = Uuid)]
        id: Id<DoNotContact>,
        #[schema(value_type = Uuid)]
        author_id: Id<Author>,
        reason: &'a str = entry.details.reason,
        /// `null`: for ever.
        ends_at: Option<Time> = entry.details.ends_at,
        #[schema(value_type = Option<Uuid>)]
        added_by: Option<Id<Account>>,
        /// Counts changes, from 1; also the `ETag`.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

/// An author to be put on the list.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "author_id": "01939f3e-8f00-7000-8000-0000000000b1", "reason": "Asked us to stop."
})))]
pub struct DoNotContactCreate {
    author_id: Uuid,
    #[schema(schema_with = texts::line)]
    reason: String,
    /// Until then; for ever when it is not given.
    #[serde(default)]
    ends_at: Option<Time>,
}

impl From<DoNotContactCreate> for Create {
    fn from(new: DoNotContactCreate) -> Self {
        let details = DoNotContactDetails { reason: new.reason, ends_at: new.ends_at.map(|time| time.0) };
        Self { author: Id::new(new.author_id), details }
    }
}

/// Changes of an entry (RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "ends_at": "2026-09-01T00:00:00.000000Z" })))]
pub struct DoNotContactPatch {
    #[serde(default)]
    #[schema(schema_with = texts::line, required = false)]
    reason: Patch<String>,
    #[serde(default)]
    #[schema(value_type = Option<Time>)]
    ends_at: Patch<Time>,
}

impl From<DoNotContactPatch> for Edit<DoNotContactDetails> {
    fn from(patch: DoNotContactPatch) -> Self {
        std::sync::Arc::new(move |details| {
            patch.reason.required("/reason", &mut details.reason)?;
            patch.ends_at.optional(&mut details.ends_at);
            Ok(())
        })
    }
}
