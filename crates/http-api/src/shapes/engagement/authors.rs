//! Authors.

use domain::{
    Id,
    engagement::{Author, Platform, ProfileChange, ProfileField},
};
use serde::Deserialize;
use serde_json::Value;
use services::engagement::authors::{AuthorChanges, AuthorView};
use utoipa::ToSchema;

use crate::shapes::{PlatformName, shown::body, texts};
use crate::{patch::Patch, time::Time};

body! {
    /// A field of a profile that got another value.
    #[schema(as = ProfileField, examples(json!({ "field": "follower_count", "old": 1200, "new": 1250 })))]
    ProfileFieldBody<'a> of field: ProfileField {
        field: &'a str,
        /// The value before.
        #[schema(value_type = Value)]
        old: &'a Value,
        /// The value from then on.
        #[schema(value_type = Value)]
        new: &'a Value,
    }
}

body! {
    /// What one observation changed of a profile.
    #[schema(as = ProfileChange, examples(json!({
        "observed_at": "2026-03-01T08:00:00.000000Z",
        "fields": [{ "field": "follower_count", "old": 1200, "new": 1250 }]
    })))]
    ProfileChangeBody<'a> of change: ProfileChange {
        observed_at: Time,
        fields: Vec<ProfileFieldBody<'a>>,
    }
}

body! {
    /// An author.
    #[schema(as = Author, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000b1", "platform": "TWITTER", "platform_id": "48210",
        "handle": "soil_sam", "display_name": "Sam", "follower_count": 1250, "is_verified": false,
        "is_power_user": true, "power_tier": "MICRO", "archetype_tags": ["gardener"],
        "relationship_score": 0.5, "interaction_history": [{
            "observed_at": "2026-03-01T08:00:00.000000Z",
            "fields": [{ "field": "follower_count", "old": 1200, "new": 1250 }]
        }],
        "observed_at": "2026-03-01T08:00:00.000000Z", "first_seen_at": "2026-02-01T08:00:00.000000Z",
        "last_seen_at": "2026-03-01T08:00:00.000000Z", "version": 2,
        "created_at": "2026-02-01T08:00:05.000000Z", "updated_at": "2026-03-01T08:00:05.000000Z"
    })))]
    AuthorBody<'a> of view: AuthorView {
        #[schema(value_type = Uuid)]
        id: Id<Author> = view.author.id,
        #[schema(value_type = PlatformName)]
        platform: Platform = view.author.platform,
        /// What the platform calls the author.
        platform_id: &'a str = view.author.platform_id,
        handle: &'a str = view.author.handle,
        display_name: &'a str = view.author.display_name,
        follower_count: i64 = view.author.follower_count,
        is_verified: bool = view.author.is_verified,
        /// Whether the author's posts go first where a claim asks for that.
        is_power_user: bool = view.author.details.is_power_user,
        /// Name of a power tier.
        power_tier: Option<&'a str> = view.power_tier,
        archetype_tags: &'a [String] = view.author.details.archetype_tags,
        /// 0 to 1.
        relationship_score: f64 = view.author.details.relationship_score,
        /// Observed changes of the profile, oldest first; the newest 200.
        interaction_history: Vec<ProfileChangeBody<'a>> = view.author.interaction_history,
        /// When the profile was observed that is shown.
        observed_at: Time = view.author.observed_at,
        first_seen_at: Time = view.author.first_seen_at,
        last_seen_at: Time = view.author.last_seen_at,
        /// Counts changes of the profile and of what is noted, from 1; also the `ETag`.
        version: i64 = view.author.version,
        created_at: Time = view.author.created_at,
        updated_at: Time = view.author.updated_at,
    }
}

/// Changes of what is noted about an author (RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "is_power_user": true, "relationship_score": 0.8 })))]
pub struct AuthorPatch {
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    is_power_user: Patch<bool>,
    /// Name of an active power tier.
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    power_tier: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::tags_or_null)]
    archetype_tags: Patch<Vec<String>>,
    /// 0 to 1; 0.5 when it is taken away.
    #[serde(default)]
    #[schema(value_type = Option<f64>, minimum = 0, maximum = 1)]
    relationship_score: Patch<f64>,
}

impl From<AuthorPatch> for AuthorChanges {
    fn from(patch: AuthorPatch) -> Self {
        Self {
            is_power_user: patch.is_power_user.or(false),
            power_tier: patch.power_tier.or_none(),
            archetype_tags: patch.archetype_tags.or(Vec::new()),
            relationship_score: patch.relationship_score.or(0.5),
        }
    }
}
