//! Events.

use domain::{
    Id,
    identity::Account,
    learning::{Event, EventDetails, EventStatus},
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use services::ServiceError;
use utoipa::ToSchema;

use crate::shapes::{EventStatusName, texts};
use crate::{
    patch::{Patch, merge},
    strict::named,
    time::Time,
};

/// A published event.
#[derive(Serialize, ToSchema)]
#[schema(as = Event, examples(json!({
    "id": "01939f3e-8f00-7000-8000-000000000001",
    "slug": "first-steps",
    "title": "First steps",
    "summary": "What a sensor is and how to read one.",
    "description": "## What you need\n\nA board and a cable.",
    "language": "en",
    "status": "published",
    "starts_at": "2026-03-01T09:00:00.000000Z",
    "ends_at": null,
    "source": null,
    "published_at": "2026-02-01T12:00:00.000000Z",
    "version": 3,
    "created_at": "2026-01-15T08:00:00.000000Z",
    "updated_at": "2026-02-01T12:00:00.000000Z"
})))]
pub struct EventBody<'a> {
    #[schema(value_type = Uuid)]
    id: Id<Event>,
    /// Unique name in URLs.
    slug: &'a str,
    title: &'a str,
    summary: &'a str,
    /// Markdown.
    description: &'a str,
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
    /// Counts changes, from 1; also the `ETag`.
    version: i64,
    created_at: Time,
    updated_at: Time,
}

impl<'a> From<&'a Event> for EventBody<'a> {
    fn from(event: &'a Event) -> Self {
        let details = &event.details;
        Self {
            id: event.id,
            slug: &details.slug,
            title: &details.title,
            summary: &details.summary,
            description: &details.description,
            language: &details.language,
            status: event.status,
            starts_at: details.starts_at.map(Time),
            ends_at: details.ends_at.map(Time),
            source: details.source.as_ref(),
            published_at: event.published_at.map(Time),
            version: event.version,
            created_at: event.created_at.into(),
            updated_at: event.updated_at.into(),
        }
    }
}

/// An event as admins see it, published or not.
#[derive(Serialize, ToSchema)]
#[schema(as = AdminEvent)]
pub struct AdminEventBody<'a> {
    #[serde(flatten)]
    event: EventBody<'a>,
    /// Who made it.
    #[schema(value_type = Option<Uuid>)]
    created_by: Option<Id<Account>>,
}

impl<'a> From<&'a Event> for AdminEventBody<'a> {
    fn from(event: &'a Event) -> Self {
        Self { created_by: event.created_by, event: event.into() }
    }
}

fn default_language() -> String {
    "en".to_owned()
}

/// A new event.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "slug": "first-steps", "title": "First steps", "summary": "What a sensor is and how to read one.",
    "description": "## What you need", "language": "en", "starts_at": "2026-03-01T09:00:00Z"
})))]
pub struct EventCreate {
    /// Unique name in URLs.
    #[schema(schema_with = texts::slug)]
    slug: String,
    #[schema(schema_with = texts::title)]
    title: String,
    #[serde(default)]
    #[schema(schema_with = texts::summary)]
    summary: String,
    /// Markdown; at most 1 MiB.
    #[serde(default)]
    #[schema(schema_with = texts::markdown)]
    description: String,
    /// Language tag (BCP 47); `en` when it is not given.
    #[serde(default = "default_language")]
    #[schema(schema_with = texts::language)]
    language: String,
    #[serde(default)]
    starts_at: Option<Time>,
    /// Not before `starts_at`.
    #[serde(default)]
    ends_at: Option<Time>,
    /// Where the course comes from: up to 20 texts.
    #[serde(default)]
    #[schema(schema_with = texts::source_or_null)]
    source: Option<Map<String, Value>>,
}

impl From<EventCreate> for EventDetails {
    fn from(new: EventCreate) -> Self {
        Self {
            slug: new.slug,
            title: new.title,
            summary: new.summary,
            description: new.description,
            language: new.language,
            starts_at: new.starts_at.map(|time| time.0),
            ends_at: new.ends_at.map(|time| time.0),
            source: new.source,
        }
    }
}

/// Changes of an event (RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "title": "The first steps", "ends_at": null })))]
pub struct EventPatch {
    #[serde(default)]
    #[schema(schema_with = texts::slug, required = false)]
    slug: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::title, required = false)]
    title: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::summary_or_null)]
    summary: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::markdown_or_null)]
    description: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::language_or_null)]
    language: Patch<String>,
    #[serde(default)]
    #[schema(value_type = Option<Time>)]
    starts_at: Patch<Time>,
    #[serde(default)]
    #[schema(value_type = Option<Time>)]
    ends_at: Patch<Time>,
    #[serde(default)]
    #[schema(schema_with = texts::source_patch)]
    source: Patch<Map<String, Value>>,
}

impl EventPatch {
    /// Applies the changes.
    pub fn apply(&self, event: &mut EventDetails) -> Result<(), ServiceError> {
        self.slug.required("/slug", &mut event.slug)?;
        self.title.required("/title", &mut event.title)?;
        self.summary.or_default(&mut event.summary, String::new());
        self.description.or_default(&mut event.description, String::new());
        self.language.or_default(&mut event.language, default_language());
        self.starts_at.optional(&mut event.starts_at);
        self.ends_at.optional(&mut event.ends_at);
        match &self.source {
            Patch::Keep => {}
            Patch::Clear => event.source = None,
            Patch::Set(changes) => merge(event.source.get_or_insert_default(), changes),
        }
        Ok(())
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
