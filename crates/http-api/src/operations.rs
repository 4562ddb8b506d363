//! Routes for those who run the server: health, figures, the API's description.

use std::{io::Read, sync::Arc};

use actix_web::{
    HttpResponse, get,
    http::{
        StatusCode,
        header::{self, ContentEncoding, HeaderValue},
    },
};
use bytes::Bytes;
use flate2::read::GzDecoder;
use repositories::StorageStatus;
use serde::Serialize;
use sha2::{Digest, Sha256};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use utoipa_swagger_ui::Config;

use crate::{
    answer::{HandlerResult, json},
    compress::takes_gzip,
    conditional::{is_known, tag},
    context::Context,
    error,
    openapi::parameters::IfNoneMatch,
    problem::Problem,
};

/// The pages of Swagger UI load their own files and nothing else.
const DOCS_CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
                        img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
                        frame-ancestors 'none'";

/// The routes.
pub fn configure(config: &mut ServiceConfig) {
    config.service(health).service(live).service(ready).service(metrics).service(openapi_document);
    config.map(|config| config.service(docs_root).service(docs));
}

/// The OpenAPI document, written once.
pub struct Document {
    json: Bytes,
    etag: HeaderValue,
    ui: Arc<Config<'static>>,
}

impl Document {
    /// Writes it.
    pub fn new(document: &utoipa::openapi::OpenApi) -> Self {
        let json = Bytes::from(crate::openapi::text(document));
        let etag = tag(format!("\"{}\"", hex::encode(Sha256::digest(&json).get(..16).unwrap_or_default())));
        let ui =
            Config::from("/openapi.json").validator_url("none").deep_linking(true).try_it_out_enabled(true);
        Self { json, etag, ui: Arc::new(ui) }
    }
}

/// State of the server and its storage.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({ "status": "ok", "backend": "sqlite", "migration": "2026-01-01-000000_identity" })))]
pub struct Health {
    /// Always `ok`; a server that is not answers 503.
    #[schema(value_type = String, pattern = "^ok$")]
    status: &'static str,
    /// The storage backend.
    #[schema(value_type = String, example = "sqlite")]
    backend: &'static str,
    /// Name of the newest applied migration.
    migration: Option<String>,
}

/// That the process answers.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({ "status": "ok" })))]
pub struct Alive {
    /// Always `ok`.
    #[schema(value_type = String, pattern = "^ok$")]
    status: &'static str,
}

/// Health of the server
///
/// Asks the database a simple question. The one answer that may differ between storage backends.
#[utoipa::path(tag = "operations", extensions(("x-required-role" = json!("public"))),
    responses((status = 200, description = "All is well.", body = Health)))]
#[get("/health")]
pub async fn health(cx: Context) -> HandlerResult {
    answer_health(cx.services().storage_status().await?)
}

/// Whether the process is alive
///
/// Never touches the database: a process is not restarted because the database is away.
#[utoipa::path(tag = "operations", extensions(("x-required-role" = json!("public"))),
    responses((status = 200, description = "It is.", body = Alive)))]
#[get("/health/live")]
pub async fn live() -> HandlerResult {
    json(StatusCode::OK, &Alive { status: "ok" })
}

/// Whether requests should be sent here
///
/// No (503) while the database is away, cannot be written, or lacks the schema, and once the server stops.
#[utoipa::path(tag = "operations", extensions(("x-required-role" = json!("public"))),
    responses((status = 200, description = "They should.", body = Health)))]
#[get("/health/ready")]
pub async fn ready(cx: Context) -> HandlerResult {
    if cx.api.is_stopping() {
        return Err(error::unavailable());
    }
    answer_health(cx.services().storage_ready().await?)
}

fn answer_health(status: StorageStatus) -> HandlerResult {
    json(StatusCode::OK, &Health { status: "ok", backend: status.backend, migration: status.migration })
}

/// Figures for Prometheus
#[utoipa::path(tag = "operations", extensions(("x-required-role" = json!("public"))),
    responses((status = 200, description = "Prometheus text format.", body = String, content_type = "text/plain")))]
#[get("/metrics")]
pub async fn metrics(cx: Context) -> HttpResponse {
    let desk = cx.services().desk_figures().await;
    if let Err(error) = &desk {
        tracing::warn!(%error, "the queue could not be counted");
    }
    let audit = cx.services().audit_figures().await;
    if let Err(error) = &audit {
        tracing::warn!(%error, "the audit log could not be counted");
    }
    let storage = cx.services().storage_figures();
    let text = cx.api.metrics.text(storage, desk.as_ref().ok(), audit.ok());
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(text)
}

/// This document
#[utoipa::path(tag = "operations", params(IfNoneMatch), extensions(("x-required-role" = json!("public"))),
    responses((status = 200, description = "The OpenAPI 3.1 document.", body = Object)))]
#[get("/openapi.json")]
pub async fn openapi_document(cx: Context) -> HttpResponse {
    let document = &cx.api.document;
    let mut response = if is_known(cx.headers(), &document.etag) {
        HttpResponse::NotModified().finish()
    } else {
        HttpResponse::Ok().content_type("application/json").body(document.json.clone())
    };
    response.headers_mut().insert(header::ETAG, document.etag.clone());
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
    response
}

#[get("/docs")]
async fn docs_root() -> HttpResponse {
    HttpResponse::PermanentRedirect().insert_header((header::LOCATION, "/docs/")).finish()
}

#[get("/docs/{file:.*}")]
async fn docs(cx: Context) -> HandlerResult {
    let file = cx.request.match_info().get("file").unwrap_or_default();
    let found = utoipa_swagger_ui::serve(file, Arc::clone(&cx.api.document.ui)).map_err(|failure| {
        tracing::error!(error = %failure, "a page of the documentation could not be made");
        error::internal()
    })?;
    let found = found.ok_or_else(|| Problem::not_found("page"))?;
    let mut response = HttpResponse::Ok();
    response
        .content_type(found.content_type)
        .insert_header((header::CONTENT_SECURITY_POLICY, DOCS_CSP))
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"));
    if !found.gzpipped {
        return Ok(response.body(found.bytes.into_owned()));
    }
    if takes_gzip(&cx.request) {
        response.insert_header(ContentEncoding::Gzip).insert_header((header::VARY, "accept-encoding"));
        return Ok(response.body(found.bytes.into_owned()));
    }
    let mut plain = Vec::new();
    GzDecoder::new(&*found.bytes).read_to_end(&mut plain).map_err(|failure| {
        tracing::error!(error = %failure, "a page of the documentation could not be unpacked");
        error::internal()
    })?;
    Ok(response.body(plain))
}
