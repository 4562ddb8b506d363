//! The outermost layer: what every request and answer gets, errors and panics included. There is
//! one such layer, and it is light, since it is on the way of every request.

use std::{any::Any, error::Error as _, rc::Rc, time::Instant};

use actix_web::{
    Error, HttpMessage, HttpResponse,
    body::{BodySize, BoxBody, MessageBody, None as NoBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{
        Method, StatusCode, Uri,
        header::{self, HeaderMap, HeaderName, HeaderValue},
    },
};
use tracing::Span;

use crate::{
    Worker,
    compress::compress,
    error::internal,
    problem::{Kind, PROBLEM_JSON, Problem},
    request_id::{RequestId, X_REQUEST_ID},
    unread::discard_rest,
};

const CSP: HeaderValue = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
const NOSNIFF: HeaderValue = HeaderValue::from_static("nosniff");
const NO_REFERRER: HeaderValue = HeaderValue::from_static("no-referrer");
const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");
/// Longest path that a problem repeats, in bytes.
const LONGEST_INSTANCE: usize = 2_000;

/// A request under way.
pub struct Visit {
    api: Rc<Worker>,
    id: RequestId,
    method: Method,
    started: Instant,
    /// The span that gives the request's id to everything logged for it.
    pub span: Span,
}

impl Visit {
    /// A request arrives.
    pub fn begin(api: &Rc<Worker>, request: &mut ServiceRequest) -> Self {
        let id = RequestId::of(request.headers());
        request.extensions_mut().insert(id.clone());
        let method = request.method().clone();
        let span = tracing::debug_span!("request", id = id.as_str(), %method, path = request.path());
        if method == Method::HEAD {
            // A HEAD is the GET without its body, which the server leaves out by itself.
            request.head_mut().method = Method::GET;
        }
        Self { api: Rc::clone(api), id, method, started: Instant::now(), span }
    }

    /// Finishes the answer. A panic in a handler fails this one request.
    pub fn end<B: MessageBody + 'static>(
        self,
        outcome: Result<Result<ServiceResponse<B>, Error>, Box<dyn Any + Send>>,
    ) -> Result<ServiceResponse<BoxBody>, Error> {
        match outcome {
            Ok(Ok(response)) => Ok(self.finish(response.map_into_boxed_body())),
            Ok(Err(error)) => Err(error),
            Err(_) => {
                // The panic hook has logged the place; the request was dropped with the handler.
                tracing::error!(request_id = self.id.as_str(), method = %self.method, "a handler panicked");
                self.api.metrics.observe(
                    None,
                    self.method.as_str(),
                    Kind::Internal.status(),
                    self.started.elapsed(),
                );
                let mut response = HttpResponse::new(Kind::Internal.status());
                self.set_headers(response.headers_mut());
                write_problem(&mut response, &internal(), "", self.id.as_str());
                Err(actix_web::error::InternalError::from_response("a handler panicked", response).into())
            }
        }
    }

    fn finish(&self, mut response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
        let status = response.status();
        if status.is_client_error() || status.is_server_error() {
            response = self.complete_problem(response);
        }
        self.set_headers(response.response_mut().headers_mut());
        if self.method == Method::HEAD && matches!(response.response().body().size(), BodySize::Stream) {
            // The server would read all of it, to send nothing of it.
            response = response.map_body(|_, _| BoxBody::new(NoBody::new()));
        }
        let response = discard_rest(compress(response));
        let took = self.started.elapsed();
        let route = response.request().match_name();
        self.api.metrics.observe(route, self.method.as_str(), response.status(), took);
        // Off by default: at tens of thousands of requests a second it would cost more than they do.
        tracing::debug!(
            target: "http_api::access",
            request_id = self.id.as_str(),
            method = %self.method,
            route = route.unwrap_or("unmatched"),
            status = response.status().as_u16(),
            micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX),
        );
        response
    }

    fn set_headers(&self, headers: &mut HeaderMap) {
        headers.insert(X_REQUEST_ID, self.id.header().clone());
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, NOSNIFF);
        headers.insert(header::REFERRER_POLICY, NO_REFERRER);
        insert_if_missing(headers, header::CONTENT_SECURITY_POLICY, CSP);
        insert_if_missing(headers, header::CACHE_CONTROL, NO_STORE);
    }

    /// Writes the document of a refusal or failure, whoever made it.
    fn complete_problem(&self, response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
        let (request, mut response) = response.into_parts();
        let status = response.status();
        let foreign;
        let problem = match response.error().and_then(|error| error.as_error::<Problem>()) {
            Some(problem) => problem,
            None if is_problem(&response) => return ServiceResponse::new(request, response),
            None => {
                foreign = of_status(status);
                &foreign
            }
        };
        if status.is_server_error() {
            log_failure(problem, self.id.as_str(), &self.method, request.path());
        }
        let document = problem.document(&instance(request.uri()), self.id.as_str());
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
        response.headers_mut().remove(header::CONTENT_LENGTH);
        let response = response.set_body(BoxBody::new(document));
        ServiceResponse::new(request, response)
    }
}

fn is_problem(response: &HttpResponse) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|value| value == PROBLEM_JSON)
        && response.error().is_none()
}

fn write_problem(response: &mut HttpResponse, problem: &Problem, instance: &str, id: &str) {
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
    let body = BoxBody::new(problem.document(instance, id));
    let bare = std::mem::replace(response, HttpResponse::new(StatusCode::OK));
    *response = bare.set_body(body);
}

fn insert_if_missing(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    if !headers.contains_key(&name) {
        headers.insert(name, value);
    }
}

fn instance(uri: &Uri) -> String {
    uri.path().chars().take(LONGEST_INSTANCE).collect()
}

/// A status that a library answered by itself.
fn of_status(status: StatusCode) -> Problem {
    match status {
        StatusCode::NOT_FOUND => Problem::not_found("page"),
        StatusCode::PAYLOAD_TOO_LARGE => {
            Problem::new(Kind::TooLarge, "too_large", "the content is too large")
        }
        status if status.is_server_error() => internal(),
        _ => Problem::new(Kind::Malformed, "malformed", "the request cannot be read"),
    }
}

/// A failure, once, with everything that led to it.
fn log_failure(problem: &Problem, id: &str, method: &Method, path: &str) {
    let mut chain = problem.to_string();
    if let Some(cause) = &problem.parts().cause {
        chain = format!("{cause:?}");
        let mut source = cause.source();
        while let Some(error) = source {
            chain.push_str(": ");
            chain.push_str(&error.to_string());
            source = error.source();
        }
    }
    let code = problem.parts().code;
    if problem.parts().kind == Kind::Unavailable {
        tracing::warn!(request_id = id, %method, path, code, error = chain, "a request could not be served now");
    } else {
        tracing::error!(request_id = id, %method, path, code, error = chain, "a request failed");
    }
}
