//! Figures of days.

use domain::{
    Id,
    engagement::{KpiDraft, KpiMetric, KpiRevision, KpiValue, PeriodFigure, Platform, Reference},
};
use serde::{Deserialize, Serialize};
use services::engagement::kpi::{KpiView, Put};
use utoipa::ToSchema;

use crate::shapes::{PlatformName, shown::body, texts};
use crate::strict::named;
use crate::time::{Day, Time};

const fn number(value: KpiValue) -> Option<f64> {
    match value {
        KpiValue::Number(number) => Some(number),
        KpiValue::Ratio { .. } => None,
    }
}

const fn numerator(value: KpiValue) -> Option<f64> {
    match value {
        KpiValue::Number(_) => None,
        KpiValue::Ratio { numerator, .. } => Some(numerator),
    }
}

const fn denominator(value: KpiValue) -> Option<f64> {
    match value {
        KpiValue::Number(_) => None,
        KpiValue::Ratio { denominator, .. } => Some(denominator),
    }
}

body! {
    /// The figure of a day.
    #[schema(as = KpiMetric, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000fd", "date": "2026-03-01", "platform": "TWITTER",
        "metric_type_id": "01939f3e-8f00-7000-8000-0000000000a4", "metric_type": "VOLUME",
        "metric_name": "posts_answered", "value": 42, "numerator": null, "denominator": null, "version": 1,
        "created_at": "2026-03-02T01:00:00.000000Z", "updated_at": "2026-03-02T01:00:00.000000Z"
    })))]
    KpiBody<'a> of view: KpiView {
        #[schema(value_type = Uuid)]
        id: Id<KpiMetric> = view.metric.id,
        date: Day = view.metric.date,
        #[schema(value_type = PlatformName)]
        platform: Platform = view.metric.series.platform,
        #[schema(value_type = Uuid)]
        metric_type_id: Id<Reference> = view.metric.series.metric_type_id,
        /// Name of the KPI type.
        metric_type: &'a str = view.metric_type,
        metric_name: &'a str = view.metric.series.metric_name,
        /// The figure; `null` of a rate.
        value: Option<f64> => number(view.metric.value),
        /// Of a rate: how many did.
        numerator: Option<f64> => numerator(view.metric.value),
        /// Of a rate: how many could.
        denominator: Option<f64> => denominator(view.metric.value),
        /// Counts corrections, from 1.
        version: i64 = view.metric.version,
        created_at: Time = view.metric.created_at,
        updated_at: Time = view.metric.updated_at,
    }
}

body! {
    /// What a figure was before it was corrected.
    #[schema(as = KpiRevision, examples(json!({
        "version": 1, "value": 41, "numerator": null, "denominator": null,
        "created_at": "2026-03-02T01:00:00.000000Z"
    })))]
    KpiRevisionBody of revision: KpiRevision {
        /// The version that it was.
        version: i64,
        /// The figure; `null` of a rate.
        value: Option<f64> => number(revision.value),
        /// Of a rate: how many did.
        numerator: Option<f64> => numerator(revision.value),
        /// Of a rate: how many could.
        denominator: Option<f64> => denominator(revision.value),
        /// When it was said.
        created_at: Time,
    }
}

/// The figure of a day: of a type that is aggregated by `ratio` its numerator and denominator, of others its
/// value.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = KpiFigure, examples(json!({
    "date": "2026-03-01", "platform": "TWITTER", "metric_type": "VOLUME", "metric_name": "posts_answered",
    "value": 42
})))]
pub struct KpiFigure {
    date: Day,
    #[serde(deserialize_with = "named")]
    #[schema(value_type = PlatformName)]
    platform: Platform,
    /// Name of a KPI type; for a new figure of an active one.
    #[schema(schema_with = texts::name)]
    metric_type: String,
    #[schema(schema_with = texts::metric_name)]
    metric_name: String,
    #[serde(default)]
    #[schema(minimum = -1e300, maximum = 1e300)]
    value: Option<f64>,
    /// Of a rate: how many did.
    #[serde(default)]
    #[schema(minimum = -1e300, maximum = 1e300)]
    numerator: Option<f64>,
    /// Of a rate: how many could.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 1e300)]
    denominator: Option<f64>,
}

/// Figures of days, each of another day, platform, type or name.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "items": [{
    "date": "2026-03-01", "platform": "TWITTER", "metric_type": "VOLUME", "metric_name": "posts_answered",
    "value": 42
}] })))]
pub struct KpiPut {
    #[serde(deserialize_with = "crate::strict::objects")]
    #[schema(value_type = Vec<KpiFigure>, min_items = 1, max_items = 1000)]
    items: Vec<KpiFigure>,
}

impl From<KpiPut> for Put {
    fn from(put: KpiPut) -> Self {
        let draft = |figure: KpiFigure| {
            let KpiFigure { date, platform, metric_type, metric_name, value, numerator, denominator } =
                figure;
            let date = date.0;
            KpiDraft { date, platform, metric_type, metric_name, value, numerator, denominator }
        };
        Self { items: put.items.into_iter().map(draft).collect() }
    }
}

/// Figures of days as they are now.
#[derive(Serialize, ToSchema)]
#[schema(as = KpiMetrics)]
pub struct KpiListBody<'a> {
    /// In the order of the request.
    items: Vec<KpiBody<'a>>,
}

impl<'a> From<&'a Vec<KpiView>> for KpiListBody<'a> {
    fn from(views: &'a Vec<KpiView>) -> Self {
        Self { items: views.iter().map(Into::into).collect() }
    }
}

body! {
    /// What the days of a period come to.
    #[schema(as = KpiPeriod, examples(json!({ "start": "2026-03-02", "value": 290, "partial": false })))]
    KpiPeriodBody of figure: PeriodFigure {
        /// Its first day, which may lie before `from`.
        #[schema(value_type = String, format = Date)]
        start: Day,
        /// `null` where no day has a figure, and of a rate of nothing.
        value: Option<f64>,
        /// Whether the range cuts the period, or it is not over yet (UTC).
        partial: bool,
    }
}

/// What the days of a series come to, period by period.
#[derive(Serialize, ToSchema)]
#[schema(as = KpiSeries)]
pub struct KpiSeriesBody {
    /// Every period of the range, one after the other.
    items: Vec<KpiPeriodBody>,
}

impl From<&Vec<PeriodFigure>> for KpiSeriesBody {
    fn from(figures: &Vec<PeriodFigure>) -> Self {
        Self { items: figures.iter().map(Into::into).collect() }
    }
}
