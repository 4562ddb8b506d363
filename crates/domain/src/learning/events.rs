//! Events: the courses of the programme.

use serde_json::{Map, Value};

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    identity::Account,
    text_enum::text_enum,
    validation::{Checker, MAX_TEXT_BYTES},
};

text_enum! {
    /// Where an event is in its life.
    pub enum EventStatus {
        /// Only admins see it.
        Draft = "draft",
        /// Everybody sees it.
        Published = "published",
        /// Out of the catalogue; kept with its results.
        Archived = "archived",
    }
}

/// What of an event decides what may be done in it, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventState {
    /// Where it is in its life.
    pub status: EventStatus,
    /// Before it nobody reads what is inside; `None`: from the beginning.
    pub starts_at: Option<Timestamp>,
    /// From then on it is only read; `None`: it does not end.
    pub ends_at: Option<Timestamp>,
}

impl EventState {
    /// Whether what is inside may be read by now.
    pub fn has_begun(&self, now: Timestamp) -> bool {
        self.starts_at.is_none_or(|starts| starts <= now)
    }

    /// Whether it is only read by now.
    pub fn has_ended(&self, now: Timestamp) -> bool {
        self.ends_at.is_some_and(|ends| ends <= now)
    }
}

/// What an admin edits of an event.
#[derive(Debug, Clone, PartialEq)]
pub struct EventDetails {
    /// Unique name in URLs.
    pub slug: String,
    /// 1 to 200 characters.
    pub title: String,
    /// Up to 500 characters.
    pub summary: String,
    /// Markdown.
    pub description: String,
    /// Language tag (BCP 47), for example `en` or `pt-BR`.
    pub language: String,
    /// When it begins; nobody reads what is inside before.
    pub starts_at: Option<Timestamp>,
    /// When it ends; it is only read from then on. Not before it begins.
    pub ends_at: Option<Timestamp>,
    /// Where an imported course came from (URL, licence, …); a flat JSON object of strings.
    pub source: Option<Map<String, Value>>,
}

impl Details for EventDetails {
    fn check(&mut self, c: &mut Checker) {
        c.slug("slug", &mut self.slug);
        c.string("title", &mut self.title, 1, 200);
        c.string("summary", &mut self.summary, 0, 500);
        c.text("description", &self.description, MAX_TEXT_BYTES);
        check_language(c, &mut self.language);
        c.time("starts_at", &mut self.starts_at);
        c.time("ends_at", &mut self.ends_at);
        if let (Some(start), Some(end)) = (self.starts_at, self.ends_at)
            && end < start
        {
            c.fail("ends_at", "before_start", "must not be before starts_at");
        }
        check_source(c, self.source.as_ref());
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(self, old: slug, title, summary, description, language, starts_at, ends_at, source)
    }
}

/// A BCP 47 tag in shape: subtags of 1 to 8 letters or digits, the first of 2 or 3 letters
/// (RFC 5646, 2.1, without the grandfathered tags).
fn check_language(c: &mut Checker, language: &mut String) {
    c.string("language", language, 2, 35);
    let mut subtags = language.split('-');
    let primary_ok = subtags
        .next()
        .is_some_and(|tag| (2..=3).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphabetic()));
    let rest_ok =
        subtags.all(|tag| (1..=8).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric()));
    if !(primary_ok && rest_ok) {
        c.fail("language", "language_tag", "must be a language tag such as `en` or `pt-BR`");
    }
}

fn check_source(c: &mut Checker, source: Option<&Map<String, Value>>) {
    let Some(source) = source else { return };
    if source.len() > 20 {
        c.fail("source", "too_many", "must have at most 20 members");
    }
    c.within("source", |c| {
        for (name, value) in source {
            match value {
                Value::String(text) if name.chars().count() <= 50 => {
                    c.text(name, text, 2_000);
                }
                Value::String(_) => c.fail("", "too_long", "member names must have at most 50 characters"),
                _ => c.fail(name, "not_a_string", "must be a string"),
            }
            if name.contains('\0') {
                c.fail("", "control_character", "member names must not contain the character U+0000");
            }
        }
    });
}

/// A course of the programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Identity.
    pub id: Id<Event>,
    /// What an admin edits.
    pub details: EventDetails,
    /// Where it is in its life.
    pub status: EventStatus,
    /// When it was first published.
    pub published_at: Option<Timestamp>,
    /// Who made it.
    pub created_by: Option<Id<Account>>,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl Event {
    /// A new draft.
    pub fn draft(
        id: Id<Self>,
        details: EventDetails,
        created_by: Option<Id<Account>>,
        now: Timestamp,
    ) -> Self {
        Self {
            id,
            details,
            status: EventStatus::Draft,
            published_at: None,
            created_by,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    /// What decides what may be done in it, and when.
    pub fn state(&self) -> EventState {
        let EventDetails { starts_at, ends_at, .. } = self.details;
        EventState { status: self.status, starts_at, ends_at }
    }

    /// Whether everybody sees it.
    pub fn is_published(&self) -> bool {
        self.status == EventStatus::Published
    }

    /// Moves to another status; the time of the first publication is kept.
    pub fn set_status(&mut self, status: EventStatus, now: Timestamp) {
        self.status = status;
        if status == EventStatus::Published && self.published_at.is_none() {
            self.published_at = Some(now);
        }
    }
}

versioned!(Event, EventDetails);
