//! Events.

use domain::{
    Id,
    identity::Account,
    learning::{Event, EventDetails, EventStatus},
};
use repositories::learning::EventSummary;
use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::shapes::{EventStatusName, editable::editable, shown::body, texts};
use crate::{patch::Patch, strict::named, time::Time};

body! {
    /// A published event.
    #[schema(as = Event, examples(json!({
        "id": "01939f3e-8f00-7000-8000-000000000001", "slug": "first-steps", "title": "First steps",
        "summary": "What a sensor is and how to read one.",
        "description": "## What you need\n\nA board and a cable.", "language": "en", "status": "published",
        "starts_at": "2026-03-01T09:00:00.000000Z", "ends_at": null, "source": null,
        "published_at": "2026-02-01T12:00:00.000000Z", "version": 3,
        "created_at": "2026-01-15T08:00:00.000000Z", "updated_at": "2026-02-01T12:00:00.000000Z"
    })))]
    EventBody<'a> of event: Event {
        #[schema(value_type = Uuid)]
        id: Id<Event>,
        /// Unique name in URLs.
        slug: &'a str = event.details.slug,
        title: &'a str = event.details.title,
        summary: &'a str = event.details.summary,
        /// Markdown.
        description: &'a str = event.details.description,
        /// Language tag (BCP 47).
        language: &'a str = event.details.language,
        #[schema(value_type = EventStatusName)]
        status: EventStatus,
        starts_at: Option<Time> = event.details.starts_at,
        ends_at: Option<Time> = event.details.ends_at,
        /// Where an imported course came from (URL, licence, …).
        #[schema(value_type = Option<std::collections::HashMap<String, String>>)]
        source: Option<&'a Map<String, Value>> = event.details.source,
        /// When it was first published.
        published_at: Option<Time>,
        /// Counts changes, from 1; also the `ETag`.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

body! {
    /// A published event as lists show it, without its description.
    #[schema(as = EventSummary)]
    EventSummaryBody<'a> of event: EventSummary {
        #[schema(value_type = Uuid)]
        id: Id<Event>,
        /// Unique name in URLs.
        slug: &'a str,
        title: &'a str,
        summary: &'a str,
        /// Language tag (BCP 47).
        language: &'a str,
        #[schema(value_type = EventStatusName)]
        status: EventStatus,
        starts_at: Option<Time>,
        ends_at: Option<Time>,
        /// Where an imported course came from (URL, licence, …).
        #[schema(value_type = Option<std::collections::HashMap<String, String>>)]
        source: Option<&'a Map<String, Value>>,
        /// When it was first published.
        published_at: Option<Time>,
        /// Counts changes, from 1; also the `ETag` of the event.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

body! {
    /// An event, published or not, as lists show it to admins.
    #[schema(as = AdminEventSummary)]
    AdminEventSummaryBody<'a> of event: EventSummary {
        #[serde(flatten)]
        event: EventSummaryBody<'a> => event.into(),
        /// Who made it.
        #[schema(value_type = Option<Uuid>)]
        created_by: Option<Id<Account>>,
    }
}

body! {
    /// An event as admins see it, published or not.
    #[schema(as = AdminEvent)]
    AdminEventBody<'a> of event: Event {
        #[serde(flatten)]
        event: EventBody<'a> => event.into(),
        /// Who made it.
        #[schema(value_type = Option<Uuid>)]
        created_by: Option<Id<Account>>,
    }
}

fn default_language() -> String {
    "en".to_owned()
}

editable! {
    /// A new event.
    #[schema(examples(json!({
        "slug": "first-steps", "title": "First steps", "summary": "What a sensor is and how to read one.",
        "description": "## What you need", "language": "en", "starts_at": "2026-03-01T09:00:00Z"
    })))]
    new EventCreate
    /// Changes of an event (RFC 7396).
    #[schema(examples(json!({ "title": "The first steps", "ends_at": null })))]
    patch EventPatch
    of EventDetails {
        /// Unique name in URLs.
        slug: required(texts::slug),
        title: required(texts::title),
        summary: text(texts::summary, texts::summary_or_null),
        /// Markdown; at most 1 MiB.
        description: text(texts::markdown, texts::markdown_or_null),
        /// Language tag (BCP 47); `en` when it is not given.
        language: text(texts::language, texts::language_or_null) or default_language "default_language",
        /// Nobody reads what is inside before.
        starts_at: time,
        /// Not before `starts_at`; from then on it is only read.
        ends_at: time,
        /// Where the course comes from: up to 20 texts.
        source: object(texts::source_or_null, texts::source_patch),
    }
}

/// A new status of an event.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "status": "published" })))]
pub struct StatusChange {
    /// The new status.
    #[schema(value_type = EventStatusName)]
    #[serde(deserialize_with = "named")]
    pub status: EventStatus,
}

impl From<Time> for domain::Timestamp {
    fn from(time: Time) -> Self {
        time.0
    }
}
