//! Mentions of competitors.

use domain::{
    Id,
    engagement::{Competitor, Mention, MentionDetails, Post},
};
use serde::Deserialize;
use services::{Edit, engagement::mentions::Create};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::shapes::shown::body;
use crate::{patch::Patch, time::Time};

body! {
    /// What a post says of a competitor.
    #[schema(as = Mention, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000fc", "post_id": "01939f3e-8f00-7000-8000-0000000000c1",
        "competitor_id": "01939f3e-8f00-7000-8000-0000000000fb", "sentiment": -0.5, "satisfaction": 0.2,
        "opportunity_score": null, "replied": false, "version": 1,
        "created_at": "2026-03-01T08:00:00.000000Z", "updated_at": "2026-03-01T08:00:00.000000Z"
    })))]
    MentionBody of mention: Mention {
        #[schema(value_type = Uuid)]
        id: Id<Mention>,
        #[schema(value_type = Uuid)]
        post_id: Id<Post>,
        #[schema(value_type = Uuid)]
        competitor_id: Id<Competitor>,
        /// How the author feels about the competitor, −1 (against) to 1 (for).
        sentiment: f64 = mention.details.sentiment,
        /// How content the author is with it, 0 to 1; `null`: the post does not say.
        satisfaction: Option<f64> = mention.details.satisfaction,
        /// How much there is to gain by an answer, 0 to 1; `null`: nobody judged.
        opportunity_score: Option<f64> = mention.details.opportunity_score,
        /// Whether the post was answered.
        replied: bool = mention.details.replied,
        /// Counts changes, from 1; also the `ETag`.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

/// That a post speaks of a competitor.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "post_id": "01939f3e-8f00-7000-8000-0000000000c1",
    "competitor_id": "01939f3e-8f00-7000-8000-0000000000fb", "sentiment": -0.5, "satisfaction": 0.2
})))]
pub struct MentionCreate {
    post_id: Uuid,
    competitor_id: Uuid,
    /// How the author feels about the competitor, −1 (against) to 1 (for).
    #[schema(minimum = -1, maximum = 1)]
    sentiment: f64,
    /// How content the author is with it, if the post says.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 1)]
    satisfaction: Option<f64>,
    /// How much there is to gain by an answer, if somebody judged.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 1)]
    opportunity_score: Option<f64>,
    /// Whether the post was answered.
    #[serde(default)]
    replied: bool,
}

impl From<MentionCreate> for Create {
    fn from(new: MentionCreate) -> Self {
        let MentionCreate { post_id, competitor_id, sentiment, satisfaction, opportunity_score, replied } =
            new;
        let details = MentionDetails { sentiment, satisfaction, opportunity_score, replied };
        Self { post: Id::new(post_id), competitor: Id::new(competitor_id), details }
    }
}

/// Changes of a mention (RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "opportunity_score": 0.8, "replied": true })))]
pub struct MentionPatch {
    #[serde(default)]
    #[schema(value_type = f64, minimum = -1, maximum = 1, required = false)]
    sentiment: Patch<f64>,
    #[serde(default)]
    #[schema(value_type = Option<f64>, minimum = 0, maximum = 1)]
    satisfaction: Patch<f64>,
    #[serde(default)]
    #[schema(value_type = Option<f64>, minimum = 0, maximum = 1)]
    opportunity_score: Patch<f64>,
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    replied: Patch<bool>,
}

impl From<MentionPatch> for Edit<MentionDetails> {
    fn from(patch: MentionPatch) -> Self {
        std::sync::Arc::new(move |details| {
            patch.sentiment.required("/sentiment", &mut details.sentiment)?;
            patch.satisfaction.optional(&mut details.satisfaction);
            patch.opportunity_score.optional(&mut details.opportunity_score);
            patch.replied.or_default(&mut details.replied, false);
            Ok(())
        })
    }
}
