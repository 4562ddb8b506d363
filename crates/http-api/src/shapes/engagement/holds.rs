//! Legal holds.

use domain::{
    Id, Timestamp,
    engagement::{Author, Experiment, Hold, HoldDetails, HoldKind, HoldRange, HoldSubject, Post},
    identity::Account,
};
use serde::Deserialize;
use services::{Edit, ServiceError, engagement::holds::Create};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::shapes::{HoldKindName, shown::body, texts};
use crate::{patch::Patch, time::Time};

/// The range of a hold on one.
const fn range(hold: &Hold) -> Option<HoldRange> {
    match hold.subject {
        HoldSubject::Range(range) => Some(range),
        _ => None,
    }
}

body! {
    /// What must not be erased, removed or purged.
    #[schema(as = Hold, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000fb", "subject": "AUTHOR",
        "author_id": "01939f3e-8f00-7000-8000-0000000000b1", "post_id": null, "experiment_id": null,
        "from": null, "to": null, "reason": "Case 12 C 345/26.",
        "created_by": "01939f3e-8f00-7000-8000-000000000083", "version": 1,
        "created_at": "2026-03-01T08:00:00.000000Z", "updated_at": "2026-03-01T08:00:00.000000Z"
    })))]
    HoldBody<'a> of hold: Hold {
        #[schema(value_type = Uuid)]
        id: Id<Hold>,
        #[schema(value_type = HoldKindName)]
        subject: HoldKind => hold.subject.kind(),
        #[schema(value_type = Option<Uuid>)]
        author_id: Option<Id<Author>> =>
            match hold.subject { HoldSubject::Author(id) => Some(id), _ => None },
        #[schema(value_type = Option<Uuid>)]
        post_id: Option<Id<Post>> => match hold.subject { HoldSubject::Post(id) => Some(id), _ => None },
        #[schema(value_type = Option<Uuid>)]
        experiment_id: Option<Id<Experiment>> =>
            match hold.subject { HoldSubject::Experiment(id) => Some(id), _ => None },
        /// Of a range: posts that were found from then on are held.
        from: Option<Time> => range(hold).map(|range| Time(range.from)),
        /// Of a range: posts that were found before then are held.
        to: Option<Time> => range(hold).map(|range| Time(range.to)),
        reason: &'a str = hold.details.reason,
        #[schema(value_type = Uuid)]
        created_by: Id<Account>,
        /// Counts changes, from 1; also the `ETag`.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

/// Something to be held: an author, a post, an experiment, or a range of time.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "author_id": "01939f3e-8f00-7000-8000-0000000000b1", "reason": "Case 12 C 345/26."
})))]
pub struct HoldCreate {
    #[serde(default)]
    author_id: Option<Uuid>,
    #[serde(default)]
    post_id: Option<Uuid>,
    #[serde(default)]
    experiment_id: Option<Uuid>,
    /// Together with `to`: posts that were found from then on are held.
    #[serde(default)]
    from: Option<Time>,
    /// After `from`: posts that were found before then are held.
    #[serde(default)]
    to: Option<Time>,
    #[schema(schema_with = texts::hold_reason)]
    reason: String,
}

impl HoldCreate {
    /// The use case; one thing must be held.
    pub fn into_use_case(self) -> Result<Create, ServiceError> {
        let Self { author_id, post_id, experiment_id, from, to, reason } = self;
        let given = [
            author_id.map(|id| HoldSubject::Author(Id::new(id))),
            post_id.map(|id| HoldSubject::Post(Id::new(id))),
            experiment_id.map(|id| HoldSubject::Experiment(Id::new(id))),
            both(from.map(|time| time.0), to.map(|time| time.0))?.map(HoldSubject::Range),
        ];
        let mut given = given.into_iter().flatten();
        let (Some(subject), None) = (given.next(), given.next()) else {
            let message = "must hold one thing: author_id, post_id, experiment_id, or from and to";
            return Err(ServiceError::invalid("", "one_subject", message));
        };
        Ok(Create { subject, details: HoldDetails { reason } })
    }
}

/// The range, if there is one; an end alone is none.
fn both(from: Option<Timestamp>, to: Option<Timestamp>) -> Result<Option<HoldRange>, ServiceError> {
    let missing = |pointer| ServiceError::invalid(pointer, "required", "a range has both ends");
    match (from, to) {
        (Some(from), Some(to)) => Ok(Some(HoldRange { from, to })),
        (None, None) => Ok(None),
        (Some(_), None) => Err(missing("/to")),
        (None, Some(_)) => Err(missing("/from")),
    }
}

/// Changes of a hold (RFC 7396). What is held stays what it is.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "reason": "Case 12 C 345/26, second instance." })))]
pub struct HoldPatch {
    #[serde(default)]
    #[schema(schema_with = texts::hold_reason, required = false)]
    reason: Patch<String>,
}

impl From<HoldPatch> for Edit<HoldDetails> {
    fn from(patch: HoldPatch) -> Self {
        std::sync::Arc::new(move |details| patch.reason.required("/reason", &mut details.reason))
    }
}
