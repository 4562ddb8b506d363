//! Authors of posts, as far as they were observed.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    engagement::Reference,
    text_enum::text_enum,
    validation::Checker,
};

/// How many observed changes of a profile are kept.
pub const MAX_HISTORY: usize = 200;
/// The most followers that are believed.
const MOST_FOLLOWERS: i64 = 1_000_000_000_000;

text_enum! {
    /// Where posts come from.
    pub enum Platform {
        /// X, once Twitter.
        Twitter = "TWITTER",
        /// Reddit.
        Reddit = "REDDIT",
        /// Threads.
        Threads = "THREADS",
    }
}

/// Whether a platform's id is written in its alphabet: 1 to 100 of `[A-Za-z0-9_-]`.
pub fn is_platform_id(text: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    (1..=100).contains(&text.len()) && text.bytes().all(known)
}

/// What an ingested post says about its author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorSighting {
    /// The platform's id: 1 to 100 of `[A-Za-z0-9_-]`.
    pub platform_id: String,
    /// 1 to 50 of `[A-Za-z0-9_]`.
    pub handle: String,
    /// 0 to 200 characters.
    pub display_name: String,
    /// 0 to 10^12.
    pub follower_count: i64,
    /// Whether the platform vouches for the name.
    pub is_verified: bool,
}

impl AuthorSighting {
    /// Checks every field and brings strings into their stored form.
    pub fn check(&mut self, c: &mut Checker) {
        if !is_platform_id(&self.platform_id) {
            c.fail("platform_id", "platform_id", "must be 1 to 100 letters, digits, `_` or `-`");
        }
        let known = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if !(1..=50).contains(&self.handle.len()) || !self.handle.bytes().all(known) {
            c.fail("handle", "handle", "must be 1 to 50 letters, digits or `_`");
        }
        c.string("display_name", &mut self.display_name, 0, 200);
        c.range("follower_count", self.follower_count, 0, MOST_FOLLOWERS);
    }
}

/// A field of a profile that got another value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileField {
    /// Its name.
    pub field: String,
    /// The value before.
    pub old: Value,
    /// The value from then on.
    pub new: Value,
}

/// What one observation changed of a profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileChange {
    /// When it was observed.
    pub observed_at: Timestamp,
    /// What changed.
    pub fields: Vec<ProfileField>,
}

/// What the desk itself notes about an author.
#[derive(Debug, Clone, PartialEq)]
pub struct AuthorDetails {
    /// Whether the author's posts go first where that is asked for.
    pub is_power_user: bool,
    /// A row of the reference table.
    pub power_tier_id: Option<Id<Reference>>,
    /// Up to 50 words of 1 to 50 characters.
    pub archetype_tags: Vec<String>,
    /// 0 to 1.
    pub relationship_score: f64,
}

impl Default for AuthorDetails {
    fn default() -> Self {
        Self {
            is_power_user: false,
            power_tier_id: None,
            archetype_tags: Vec::new(),
            relationship_score: 0.5,
        }
    }
}

impl Details for AuthorDetails {
    fn check(&mut self, c: &mut Checker) {
        if self.archetype_tags.len() > 50 {
            c.fail("archetype_tags", "too_many", "must have at most 50 words");
        }
        for (index, tag) in self.archetype_tags.iter_mut().enumerate() {
            c.within("archetype_tags", |c| c.string(&index.to_string(), tag, 1, 50));
        }
        c.share("relationship_score", &mut self.relationship_score);
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(self, old: is_power_user, power_tier_id, archetype_tags, relationship_score)
    }
}

/// An author.
#[derive(Debug, Clone, PartialEq)]
pub struct Author {
    /// Identity.
    pub id: Id<Author>,
    /// Where the author writes.
    pub platform: Platform,
    /// The platform's id of the author.
    pub platform_id: String,
    /// The name in addresses, as last observed.
    pub handle: String,
    /// The name that is shown, as last observed.
    pub display_name: String,
    /// As last observed.
    pub follower_count: i64,
    /// As last observed.
    pub is_verified: bool,
    /// What the desk notes.
    pub details: AuthorDetails,
    /// Observed changes, oldest first; the newest [`MAX_HISTORY`].
    pub interaction_history: Vec<ProfileChange>,
    /// When the profile was observed that is kept.
    pub observed_at: Timestamp,
    /// The earliest observation.
    pub first_seen_at: Timestamp,
    /// The latest observation.
    pub last_seen_at: Timestamp,
    /// Counts changes of the profile and of the notes, from 1. Being seen again is none.
    pub version: i64,
    /// When the row was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

versioned!(Author, AuthorDetails);

impl Author {
    /// An author who is seen for the first time.
    pub fn new(
        id: Id<Self>,
        platform: Platform,
        sighting: AuthorSighting,
        observed_at: Timestamp,
        now: Timestamp,
    ) -> Self {
        let AuthorSighting { platform_id, handle, display_name, follower_count, is_verified } = sighting;
        Self {
            id,
            platform,
            platform_id,
            handle,
            display_name,
            follower_count,
            is_verified,
            details: AuthorDetails::default(),
            interaction_history: Vec::new(),
            observed_at,
            first_seen_at: observed_at,
            last_seen_at: observed_at,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    /// Takes an observation in. The profile moves forward only, so that an older observation changes
    /// nothing of it. Returns whether anything is to be saved.
    pub fn observe(&mut self, sighting: &AuthorSighting, observed_at: Timestamp, now: Timestamp) -> bool {
        let seen = (self.first_seen_at, self.last_seen_at);
        self.first_seen_at = self.first_seen_at.min(observed_at);
        self.last_seen_at = self.last_seen_at.max(observed_at);
        if observed_at <= self.observed_at {
            return seen != (self.first_seen_at, self.last_seen_at);
        }
        self.observed_at = observed_at;
        let mut fields = Vec::new();
        let mut note = |field: &str, old: Value, new: Value| {
            if old != new {
                fields.push(ProfileField { field: field.to_owned(), old, new });
            }
        };
        note("handle", self.handle.as_str().into(), sighting.handle.as_str().into());
        note("display_name", self.display_name.as_str().into(), sighting.display_name.as_str().into());
        note("follower_count", self.follower_count.into(), sighting.follower_count.into());
        note("is_verified", self.is_verified.into(), sighting.is_verified.into());
        if !fields.is_empty() {
            self.handle.clone_from(&sighting.handle);
            self.display_name.clone_from(&sighting.display_name);
            self.follower_count = sighting.follower_count;
            self.is_verified = sighting.is_verified;
            self.interaction_history.push(ProfileChange { observed_at, fields });
            let beyond = self.interaction_history.len().saturating_sub(MAX_HISTORY);
            self.interaction_history.drain(..beyond);
            self.version += 1;
            self.updated_at = now;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn at(minutes: i64) -> Timestamp {
        Timestamp::from_timestamp(1_767_603_600, 0).unwrap() + TimeDelta::minutes(minutes)
    }

    fn with_followers(count: i64) -> AuthorSighting {
        AuthorSighting {
            platform_id: "48210".to_owned(),
            handle: "soil_sam".to_owned(),
            display_name: String::new(),
            follower_count: count,
            is_verified: false,
        }
    }

    /// The follower counts that the history leads to.
    fn counts(author: &Author) -> Vec<i64> {
        let fields = author.interaction_history.iter().flat_map(|change| &change.fields);
        fields.map(|field| field.new.as_i64().unwrap()).collect()
    }

    #[test]
    fn the_newest_changes_are_kept() {
        let id = Id::new(uuid::Uuid::from_u128(1));
        let mut author = Author::new(id, Platform::Twitter, with_followers(0), at(0), at(0));
        for count in 1..=200 {
            assert!(author.observe(&with_followers(count), at(count), at(count)));
            assert_eq!(counts(&author), (1..=count).collect::<Vec<_>>());
        }
        for count in 201..=203 {
            assert!(author.observe(&with_followers(count), at(count), at(count)));
            assert_eq!(counts(&author), (count - 199..=count).collect::<Vec<_>>());
        }
        // Neither the same profile nor an older one is a change.
        assert!(author.observe(&with_followers(203), at(300), at(300)));
        assert!(!author.observe(&with_followers(7), at(7), at(301)));
        assert_eq!(counts(&author), (4..=203).collect::<Vec<_>>());
        assert_eq!((author.interaction_history.len(), author.version), (MAX_HISTORY, 204));
    }
}
