//! Community champions.

use std::sync::Arc;

use domain::{
    Id,
    engagement::{Author, Champion, ChampionDetails, Reference},
};
use serde::Deserialize;
use services::{
    IfMatch,
    engagement::champions::{ChampionView, Create, Update},
};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::shapes::{shown::body, texts};
use crate::strict::{whole, whole_patch};
use crate::{patch::Patch, time::Time};

body! {
    /// An author who speaks for the product, and what was done for that.
    #[schema(as = Champion, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000fd", "author_id": "01939f3e-8f00-7000-8000-0000000000b1",
        "tier_id": "01939f3e-8f00-7000-8000-0000000000a3", "tier": "SILVER", "engagement_count": 25,
        "dm_sent_at": "2026-03-01T08:00:00.000000Z", "dm_response": "Gladly!", "sample_sent": true,
        "converted": false, "advocate_status": "speaks at meetings", "version": 2,
        "created_at": "2026-02-20T08:00:00.000000Z", "updated_at": "2026-03-01T09:00:00.000000Z"
    })))]
    ChampionBody<'a> of view: ChampionView {
        #[schema(value_type = Uuid)]
        id: Id<Champion> = view.champion.id,
        #[schema(value_type = Uuid)]
        author_id: Id<Author> = view.champion.author_id,
        #[schema(value_type = Option<Uuid>)]
        tier_id: Option<Id<Reference>> = view.champion.details.tier_id,
        /// Name of the tier.
        tier: Option<&'a str> = view.tier,
        /// How often the author engaged.
        engagement_count: i64 = view.champion.details.engagement_count,
        /// When a direct message was sent.
        dm_sent_at: Option<Time> = view.champion.details.dm_sent_at,
        /// What came back.
        dm_response: Option<&'a str> = view.champion.details.dm_response,
        sample_sent: bool = view.champion.details.sample_sent,
        /// Whether the author became a customer.
        converted: bool = view.champion.details.converted,
        /// How far the author is as an advocate, in words.
        advocate_status: Option<&'a str> = view.champion.details.advocate_status,
        /// Counts changes, from 1; also the `ETag`.
        version: i64 = view.champion.version,
        created_at: Time = view.champion.created_at,
        updated_at: Time = view.champion.updated_at,
    }
}

/// An author to be made a champion.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "author_id": "01939f3e-8f00-7000-8000-0000000000b1", "engagement_count": 25, "sample_sent": true
})))]
pub struct ChampionCreate {
    author_id: Uuid,
    /// Name of an active tier, or `null`; when it is not given, the one that so many engagements reach.
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    tier: Patch<String>,
    /// How often the author engaged.
    #[serde(default, deserialize_with = "whole")]
    #[schema(minimum = 0, maximum = 1_000_000_000_000_i64)]
    engagement_count: i64,
    /// When a direct message was sent.
    #[serde(default)]
    dm_sent_at: Option<Time>,
    /// What came back; only after a message.
    #[serde(default)]
    #[schema(schema_with = texts::response_or_null)]
    dm_response: Option<String>,
    #[serde(default)]
    sample_sent: bool,
    /// Whether the author became a customer.
    #[serde(default)]
    converted: bool,
    /// How far the author is as an advocate, in words.
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    advocate_status: Option<String>,
}

impl From<ChampionCreate> for Create {
    fn from(new: ChampionCreate) -> Self {
        let details = ChampionDetails {
            tier_id: None,
            engagement_count: new.engagement_count,
            dm_sent_at: new.dm_sent_at.map(|time| time.0),
            dm_response: new.dm_response,
            sample_sent: new.sample_sent,
            converted: new.converted,
            advocate_status: new.advocate_status,
        };
        Self { author: Id::new(new.author_id), details, tier: new.tier.or_none() }
    }
}

/// Changes of a champion (RFC 7396). The tier stays unless it is given.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "tier": "SILVER", "dm_sent_at": "2026-03-01T08:00:00.000000Z" })))]
pub struct ChampionPatch {
    /// Name of an active tier.
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    tier: Patch<String>,
    #[serde(default, deserialize_with = "whole_patch")]
    #[schema(value_type = Option<i64>, minimum = 0, maximum = 1_000_000_000_000_i64)]
    engagement_count: Patch<i64>,
    #[serde(default)]
    #[schema(value_type = Option<Time>)]
    dm_sent_at: Patch<Time>,
    /// Only after a message.
    #[serde(default)]
    #[schema(schema_with = texts::response_or_null)]
    dm_response: Patch<String>,
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    sample_sent: Patch<bool>,
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    converted: Patch<bool>,
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    advocate_status: Patch<String>,
}

impl ChampionPatch {
    /// The use case, for the version that was seen.
    pub fn into_use_case(self, id: Id<Champion>, expected: IfMatch) -> Update {
        let tier = self.tier.or_none();
        Update {
            id,
            expected,
            edit: Arc::new(move |details| {
                self.engagement_count.or_default(&mut details.engagement_count, 0);
                self.dm_sent_at.optional(&mut details.dm_sent_at);
                self.dm_response.optional(&mut details.dm_response);
                self.sample_sent.or_default(&mut details.sample_sent, false);
                self.converted.or_default(&mut details.converted, false);
                self.advocate_status.optional(&mut details.advocate_status);
                Ok(())
            }),
            tier,
        }
    }
}
