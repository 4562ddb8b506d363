//! Competitors.

use std::sync::Arc;

use domain::{
    Id,
    engagement::{Competitor, CompetitorDetails, MentionFigures, Reference},
};
use serde::Deserialize;
use services::{
    IfMatch,
    engagement::competitors::{CompetitorView, Create, Update},
};
use utoipa::ToSchema;

use crate::shapes::{shown::body, texts};
use crate::{patch::Patch, time::Time};

body! {
    /// Whom the product stands beside.
    #[schema(as = Competitor, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000fb", "name": "Sprout & Sons",
        "category_id": "01939f3e-8f00-7000-8000-0000000000a2", "category": "DIRECT",
        "primary_mechanism": "Sensors that send to a cloud.", "price_point": "9 a month",
        "brand_keywords": ["sprout"], "version": 1, "created_at": "2026-03-01T08:00:00.000000Z",
        "updated_at": "2026-03-01T08:00:00.000000Z"
    })))]
    CompetitorBody<'a> of view: CompetitorView {
        #[schema(value_type = Uuid)]
        id: Id<Competitor> = view.competitor.id,
        name: &'a str = view.competitor.details.name,
        #[schema(value_type = Option<Uuid>)]
        category_id: Option<Id<Reference>> = view.competitor.details.category_id,
        /// Name of the category.
        category: Option<&'a str> = view.category,
        /// How its product works.
        primary_mechanism: &'a str = view.competitor.details.primary_mechanism,
        /// What it costs, in words or numbers.
        price_point: &'a str = view.competitor.details.price_point,
        /// Words that it is found by.
        brand_keywords: &'a [String] = view.competitor.details.brand_keywords,
        /// Counts changes, from 1; also the `ETag`.
        version: i64 = view.competitor.version,
        created_at: Time = view.competitor.created_at,
        updated_at: Time = view.competitor.updated_at,
    }
}

/// A competitor to add.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "name": "Sprout & Sons", "category": "DIRECT", "brand_keywords": ["sprout"] })))]
pub struct CompetitorCreate {
    #[schema(schema_with = texts::competitor_name)]
    name: String,
    /// Name of an active category.
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    category: Option<String>,
    /// How its product works.
    #[serde(default)]
    #[schema(schema_with = texts::summary)]
    primary_mechanism: String,
    /// What it costs, in words or numbers.
    #[serde(default)]
    #[schema(schema_with = texts::price_point)]
    price_point: String,
    /// Words that it is found by; each is kept once.
    #[serde(default)]
    #[schema(schema_with = texts::brand_keywords)]
    brand_keywords: Vec<String>,
}

impl From<CompetitorCreate> for Create {
    fn from(new: CompetitorCreate) -> Self {
        let CompetitorCreate { name, category, primary_mechanism, price_point, brand_keywords } = new;
        let details =
            CompetitorDetails { name, category_id: None, primary_mechanism, price_point, brand_keywords };
        Self { details, category }
    }
}

/// Changes of a competitor (RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "price_point": "12 a month", "category": null })))]
pub struct CompetitorPatch {
    #[serde(default)]
    #[schema(schema_with = texts::competitor_name, required = false)]
    name: Patch<String>,
    /// Name of an active category.
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    category: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::summary_or_null)]
    primary_mechanism: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::price_point_or_null)]
    price_point: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::brand_keywords_or_null)]
    brand_keywords: Patch<Vec<String>>,
}

impl CompetitorPatch {
    /// The use case, for the version that was seen.
    pub fn into_use_case(self, id: Id<Competitor>, expected: IfMatch) -> Update {
        let Self { name, category, primary_mechanism, price_point, brand_keywords } = self;
        Update {
            id,
            expected,
            edit: Arc::new(move |details| {
                name.required("/name", &mut details.name)?;
                primary_mechanism.or_default(&mut details.primary_mechanism, String::new());
                price_point.or_default(&mut details.price_point, String::new());
                brand_keywords.or_default(&mut details.brand_keywords, Vec::new());
                Ok(())
            }),
            category: category.or_none(),
        }
    }
}

body! {
    /// What the mentions of a competitor come to: how many there are, and means of the newest 1,000.
    #[schema(as = MentionFigures, examples(json!({
        "mentions": 1240, "replied": 312, "mean_sentiment": -0.25, "mean_satisfaction": 0.4,
        "mean_opportunity": 0.7
    })))]
    MentionFiguresBody of figures: MentionFigures {
        /// How many there are.
        mentions: u64,
        /// In how many of them the post was answered.
        replied: u64,
        /// The mean of the newest 1,000, −1 to 1; `null` of no mentions.
        mean_sentiment: Option<f64>,
        /// The mean of those of the newest 1,000 where the post says, 0 to 1.
        mean_satisfaction: Option<f64>,
        /// The mean of those of the newest 1,000 where somebody judged, 0 to 1.
        mean_opportunity: Option<f64>,
    }
}
