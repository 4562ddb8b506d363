//! `engagement/kpi-metrics`: figures of days.

use actix_web::{get, http::StatusCode, put};
use domain::Id;
use repositories::PageRequest;
use services::engagement::kpi::{self, Series, Which};

use crate::{
    answer::{HandlerResult, json},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, IfNoneMatch, KpiFilters, KpiRevisionsOf, KpiSeriesOf, Paging},
    shapes::{
        ListOf,
        engagement::kpi::{KpiBody, KpiListBody, KpiPut, KpiRevisionBody, KpiSeriesBody},
    },
};

routes! { list_kpi_metrics, put_kpi_metrics, read_kpi_series, list_kpi_revisions }

/// A page of the list.
pub fn listed(filters: KpiFilters, page: PageRequest) -> kpi::List {
    let KpiFilters { platform, metric_type, metric_name, from, to } = filters;
    kpi::List { which: Which { platform, metric_type, metric_name, from, to }, page }
}

/// A page of what a figure was before.
pub fn listed_revisions(
    KpiRevisionsOf { kpi_metric_id }: KpiRevisionsOf,
    page: PageRequest,
) -> kpi::ListRevisions {
    kpi::ListRevisions { id: Id::new(kpi_metric_id), page }
}

/// List figures of days
///
/// By day, newest first.
#[utoipa::path(tag = "desk: figures", extensions(("x-required-role" = json!(access::<kpi::List>()))),
    params(KpiFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The figures.", body = ListOf<KpiBody>)))]
#[get("/kpi-metrics")]
pub async fn list_kpi_metrics(cx: Context) -> HandlerResult {
    cx.list_by::<KpiBody, _, _>(listed).await
}

/// Write figures of days
///
/// Up to 1,000, new ones and corrections of those that are there: all of them or none. What a figure was
/// before is kept.
#[utoipa::path(tag = "desk: figures", extensions(("x-required-role" = json!(access::<kpi::Put>()))),
    request_body = KpiPut,
    responses((status = 200, description = "The figures as they are now.", body = KpiListBody)))]
#[put("/kpi-metrics")]
pub async fn put_kpi_metrics(mut cx: Context) -> HandlerResult {
    let read = cx.json::<KpiPut>().await.map(kpi::Put::from);
    json(StatusCode::OK, &KpiListBody::from(&cx.make(read).await?))
}

/// Read what the days of a series come to
///
/// By day, week (from Monday, ISO 8601) or month, as the KPI type aggregates; at most ten years of days. A
/// rate is the sum of numerators by the sum of denominators, never the mean of rates.
#[utoipa::path(tag = "desk: figures", extensions(("x-required-role" = json!(access::<Series>()))),
    params(KpiSeriesOf),
    responses(
        (status = 200, description = "The series.", body = KpiSeriesBody),
        (status = 422, description = "There is no such KPI type, or the range is none or too long."),
    ))]
#[get("/kpi-metrics/series")]
pub async fn read_kpi_series(cx: Context) -> HandlerResult {
    let series = |of: KpiSeriesOf| {
        let KpiSeriesOf { platform, metric_type, metric_name, from, to, by } = of;
        Series { platform, metric_type, metric_name, from, to, by }
    };
    let found = cx.ask(cx.parameters::<KpiSeriesOf>().map(series)).await?;
    json(StatusCode::OK, &KpiSeriesBody::from(&found))
}

/// List what a figure was before it was corrected
///
/// Newest first.
#[utoipa::path(tag = "desk: figures", extensions(("x-required-role" = json!(access::<kpi::ListRevisions>()))),
    params(ById, Paging, IfNoneMatch),
    responses((status = 200, description = "The revisions.", body = ListOf<KpiRevisionBody>)))]
#[get("/kpi-metrics/{id}/revisions")]
pub async fn list_kpi_revisions(cx: Context) -> HandlerResult {
    let revisions = |id, (), page| kpi::ListRevisions { id, page };
    cx.list_of::<KpiRevisionBody, _, _, _>(cx.id("id", "KPI metric"), revisions).await
}
