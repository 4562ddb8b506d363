//! Problem details (RFC 9457), the shape of every refusal and failure.

use std::{borrow::Cow, fmt};

use actix_web::{
    HttpResponse, ResponseError,
    http::{
        StatusCode,
        header::{self, HeaderName, HeaderValue},
    },
};
use serde::Serialize;
use services::ServiceError;
use utoipa::ToSchema;

/// Media type of problem documents.
pub const PROBLEM_JSON: &str = "application/problem+json";

/// The kinds of problems. Each has one `type`, one title and one status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The request cannot be read.
    Malformed,
    /// No live session.
    Unauthenticated,
    /// Address and password do not go together.
    WrongCredentials,
    /// Not allowed.
    Forbidden,
    /// Unknown, or not visible to the caller.
    NotFound,
    /// The path is known, the method is not.
    MethodNotAllowed,
    /// It does not fit the present state.
    Conflict,
    /// `If-Match` or `If-None-Match` does not hold.
    PreconditionFailed,
    /// Too large.
    TooLarge,
    /// Not a media type that is taken here, or content that contradicts it.
    MediaType,
    /// No byte of the range exists.
    Range,
    /// Well-formed, but breaks a rule.
    Invalid,
    /// The idempotency key was used for another request.
    IdempotencyKeyReused,
    /// A precondition header is missing.
    PreconditionRequired,
    /// Too many tries.
    Throttled,
    /// A fault of the server.
    Internal,
    /// Busy, or the storage is away.
    Unavailable,
}

impl Kind {
    /// Last segment of the `type`.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Malformed => "malformed-request",
            Self::Unauthenticated => "unauthenticated",
            Self::WrongCredentials => "wrong-credentials",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not-found",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::Conflict => "conflict",
            Self::PreconditionFailed => "precondition-failed",
            Self::TooLarge => "content-too-large",
            Self::MediaType => "unsupported-media-type",
            Self::Range => "range-not-satisfiable",
            Self::Invalid => "invalid",
            Self::IdempotencyKeyReused => "idempotency-key-reused",
            Self::PreconditionRequired => "precondition-required",
            Self::Throttled => "throttled",
            Self::Internal => "internal-error",
            Self::Unavailable => "unavailable",
        }
    }

    /// Short summary for people; the same for every occurrence.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Malformed => "The request cannot be read",
            Self::Unauthenticated => "A valid session is needed",
            Self::WrongCredentials => "E-mail address or password is wrong",
            Self::Forbidden => "Not allowed",
            Self::NotFound => "Not found",
            Self::MethodNotAllowed => "The method is not allowed here",
            Self::Conflict => "It does not fit the present state",
            Self::PreconditionFailed => "It was changed meanwhile",
            Self::TooLarge => "The content is too large",
            Self::MediaType => "The media type is not supported",
            Self::Range => "The range cannot be satisfied",
            Self::Invalid => "The content breaks a rule",
            Self::IdempotencyKeyReused => "The idempotency key was used for another request",
            Self::PreconditionRequired => "A precondition is required",
            Self::Throttled => "Too many tries",
            Self::Internal => "Something went wrong on the server",
            Self::Unavailable => "The service is unavailable for the moment",
        }
    }

    /// Its status.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::Unauthenticated | Self::WrongCredentials => StatusCode::UNAUTHORIZED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Conflict => StatusCode::CONFLICT,
            Self::PreconditionFailed => StatusCode::PRECONDITION_FAILED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Range => StatusCode::RANGE_NOT_SATISFIABLE,
            Self::Invalid | Self::IdempotencyKeyReused => StatusCode::UNPROCESSABLE_ENTITY,
            Self::PreconditionRequired => StatusCode::PRECONDITION_REQUIRED,
            Self::Throttled => StatusCode::TOO_MANY_REQUESTS,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

/// One fault of a request, with the place it is at: exactly one of `pointer`, `parameter` and `header`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Fault {
    /// JSON Pointer (RFC 6901) into the body; empty for the whole body.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "/title")]
    pub pointer: Option<String>,
    /// Name of the query parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "limit")]
    pub parameter: Option<String>,
    /// Name of the header.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, value_type = Option<String>, example = "If-Match")]
    pub header: Option<&'static str>,
    /// Stable, machine-readable code.
    #[schema(value_type = String, example = "too_long")]
    pub code: &'static str,
    /// What is wrong and what is expected, for a person.
    pub message: String,
}

impl Fault {
    /// A fault of a field of the body.
    pub fn at(pointer: impl Into<String>, code: &'static str, message: impl Into<String>) -> Self {
        let pointer = Some(pointer.into());
        Self { pointer, parameter: None, header: None, code, message: message.into() }
    }

    /// A fault of a query parameter.
    pub fn of_parameter(name: impl Into<String>, code: &'static str, message: impl Into<String>) -> Self {
        let parameter = Some(name.into());
        Self { pointer: None, parameter, header: None, code, message: message.into() }
    }

    /// A fault of a header.
    pub fn of_header(name: &'static str, code: &'static str, message: impl Into<String>) -> Self {
        Self { pointer: None, parameter: None, header: Some(name), code, message: message.into() }
    }
}

/// A refusal or failure on its way to the client. Whoever makes one says what happened; the
/// boundary adds which request it was and writes the document.
pub struct Problem(Box<Parts>);

/// What a problem is made of.
pub(crate) struct Parts {
    pub kind: Kind,
    pub code: &'static str,
    pub detail: Cow<'static, str>,
    pub errors: Vec<Fault>,
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// For the log alone.
    pub cause: Option<ServiceError>,
}

impl Problem {
    /// A problem with a stable code and what happened this time.
    pub fn new(kind: Kind, code: &'static str, detail: impl Into<Cow<'static, str>>) -> Self {
        let (errors, headers) = (Vec::new(), Vec::new());
        Self(Box::new(Parts { kind, code, detail: detail.into(), errors, headers, cause: None }))
    }

    /// A request that cannot be read, for one reason.
    pub fn malformed(fault: Fault) -> Self {
        Self::new(Kind::Malformed, fault.code, "the request cannot be read; see errors")
            .with_errors(vec![fault])
    }

    /// Content that breaks a rule.
    pub fn invalid(errors: Vec<Fault>) -> Self {
        Self::new(Kind::Invalid, "invalid", "the content breaks a rule; see errors").with_errors(errors)
    }

    /// Something that does not exist, or not for the caller.
    pub fn not_found(what: &str) -> Self {
        Self::new(Kind::NotFound, "not_found", format!("{what} not found"))
    }

    /// With faults.
    #[must_use]
    pub fn with_errors(mut self, errors: Vec<Fault>) -> Self {
        self.0.errors = errors;
        self
    }

    /// With a header that goes with it.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.headers.push((name, value));
        self
    }

    /// With what the log is told.
    #[must_use]
    pub fn caused_by(mut self, cause: ServiceError) -> Self {
        self.0.cause = Some(cause);
        self
    }

    /// Its status.
    pub fn status(&self) -> StatusCode {
        self.0.kind.status()
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.0
    }

    /// The document, for the request of that path and id.
    pub(crate) fn document(&self, instance: &str, request_id: &str) -> Vec<u8> {
        let parts = &*self.0;
        let document = ProblemDocument {
            kind: &format!("/problems/{}", parts.kind.slug()),
            title: parts.kind.title(),
            status: parts.kind.status().as_u16(),
            detail: &parts.detail,
            instance,
            code: parts.code,
            request_id,
            errors: &parts.errors,
        };
        serde_json::to_vec(&document).unwrap_or_default()
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem")
            .field("kind", &self.0.kind)
            .field("code", &self.0.code)
            .field("detail", &self.0.detail)
            .field("errors", &self.0.errors)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.0.detail, self.0.code)
    }
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.status()
    }

    /// Only the head: the boundary knows the request and writes the document.
    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status());
        for (name, value) in &self.0.headers {
            response.headers_mut().append(name.clone(), value.clone());
        }
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
        response
    }
}

/// A problem document (RFC 9457).
#[derive(Serialize, ToSchema)]
#[schema(as = Problem, examples(json!({
    "type": "/problems/invalid",
    "title": "The content breaks a rule",
    "status": 422,
    "detail": "the content breaks a rule; see errors",
    "instance": "/api/v1/admin/events",
    "code": "invalid",
    "request_id": "5f0c5ad0d6a4b3e1-2a",
    "errors": [{ "pointer": "/title", "code": "empty", "message": "must not be empty" }]
})))]
pub struct ProblemDocument<'a> {
    /// Identifies the kind of problem; stable. It is an identifier, not a page to fetch.
    #[serde(rename = "type")]
    kind: &'a str,
    /// Summary of the kind.
    title: &'a str,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What happened this time.
    detail: &'a str,
    /// Path of the request.
    instance: &'a str,
    /// Stable code of the particular reason, for example `slug_taken`.
    code: &'a str,
    /// The request's id, as in the logs and in `X-Request-Id`.
    request_id: &'a str,
    /// The faults, each with its place.
    #[serde(skip_serializing_if = "<[Fault]>::is_empty")]
    #[schema(value_type = Option<Vec<Fault>>, nullable = false)]
    errors: &'a [Fault],
}
