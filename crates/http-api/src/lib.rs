//! The HTTP adapter (actix-web): routes, shapes, problem details, conditional requests, pages,
//! figures and the OpenAPI document.
//!
//! A handler reads its request (`context::Context`), calls one use case and renders the answer
//! (`answer`). It decides nothing: who may do what is decided by the use case, in the unit of
//! work that does it. HTTP status lives in this crate alone (`error`).

mod answer;
mod body;
mod boundary;
mod caller;
mod compress;
mod conditional;
mod context;
mod cursor;
mod disposition;
mod document;
mod error;
mod export;
mod fallback;
mod filters;
mod metrics;
mod openapi;
mod operations;
mod page;
mod patch;
mod problem;
mod query;
mod range;
mod request_id;
mod resource;
mod roster;
mod routes;
mod shapes;
mod spreadsheet;
mod strict;
mod time;
mod unread;

use std::{
    ops::Deref,
    panic::AssertUnwindSafe,
    rc::Rc,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use actix_cors::Cors;
use actix_web::{
    App, Error,
    body::BoxBody,
    dev::{Service, ServiceFactory, ServiceRequest, ServiceResponse},
    http::{Method, header},
    middleware::Condition,
    web,
};
use futures_util::FutureExt;
use services::Services;
use tracing::Instrument;
use utoipa_actix_web::AppExt;

pub use caller::Network;
pub use document::{openapi, openapi_json};

/// Configuration of the adapter.
#[derive(Debug, Clone)]
pub struct HttpConfig {
    /// Origins whose pages may call the API, for example `https://app.example.org`; `*`: all.
    pub cors_origins: Vec<String>,
    /// Largest JSON body, in bytes.
    pub max_json_bytes: usize,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<Network>,
}

impl Default for HttpConfig {
    fn default() -> Self {
        Self { cors_origins: Vec::new(), max_json_bytes: 2 * 1024 * 1024, trusted_proxies: Vec::new() }
    }
}

/// Everything the handlers share; one for all workers.
pub struct Api {
    pub(crate) services: Services,
    pub(crate) config: HttpConfig,
    pub(crate) cursor_key: cursor::CursorKey,
    pub(crate) metrics: metrics::Metrics,
    pub(crate) paths: fallback::Paths,
    pub(crate) document: operations::Document,
    stopping: AtomicBool,
}

impl Api {
    /// Puts the adapter together. `cursor_key` is shared by all servers of a deployment.
    pub fn new(
        services: Services,
        config: HttpConfig,
        cursor_key: [u8; 32],
    ) -> Result<Self, prometheus::Error> {
        let document = openapi();
        Ok(Self {
            services,
            config,
            cursor_key: cursor::CursorKey::new(cursor_key),
            metrics: metrics::Metrics::new(openapi::operations(&document))?,
            paths: fallback::Paths::new(openapi::paths(&document)),
            document: operations::Document::new(&document),
            stopping: AtomicBool::new(false),
        })
    }

    /// Makes `/health/ready` answer 503 from now on, so that a load balancer sends nothing more.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }
}

/// The adapter as one worker thread holds it, so that its counter is not shared between threads.
pub(crate) struct Worker(Arc<Api>);

impl Deref for Worker {
    type Target = Api;

    fn deref(&self) -> &Api {
        &self.0
    }
}

/// The application, for `HttpServer::new(move || http_api::app(Arc::clone(&api)))`.
pub fn app(
    api: Arc<Api>,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<BoxBody>,
        Error = Error,
        InitError = (),
    >,
> {
    let cors = Condition::new(!api.config.cors_origins.is_empty(), cors(&api.config.cors_origins));
    let api = Rc::new(Worker(api));
    let (app, _) = App::new().into_utoipa_app().configure(routes::configure).split_for_parts();
    app.app_data(Rc::clone(&api)).default_service(web::to(fallback::fallback)).wrap(cors).wrap_fn(
        move |mut request, service| {
            let visit = boundary::Visit::begin(&api, &mut request);
            let answer = AssertUnwindSafe(service.call(request)).catch_unwind();
            let span = visit.span.clone();
            async move { visit.end(answer.await) }.instrument(span)
        },
    )
}

fn cors(origins: &[String]) -> Cors {
    let mut cors = Cors::default()
        .allowed_methods([
            Method::GET,
            Method::HEAD,
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
            Method::OPTIONS,
        ])
        .allow_any_header()
        .expose_headers([
            header::ETAG,
            header::LINK,
            header::LOCATION,
            header::RETRY_AFTER,
            header::ACCEPT_RANGES,
            header::CONTENT_RANGE,
            header::CONTENT_DISPOSITION,
            request_id::X_REQUEST_ID,
            answer::IDEMPOTENCY_REPLAYED,
        ])
        .max_age(3_600);
    for origin in origins {
        cors = if origin == "*" { cors.allow_any_origin() } else { cors.allowed_origin(origin) };
    }
    cors
}
