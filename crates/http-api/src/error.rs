//! Maps each failure of a use case to a problem with a status; nothing else does.

use actix_web::http::header::{self, HeaderValue};
use domain::validation::FieldErrors;
use repositories::StorageError;
use services::ServiceError;

use crate::problem::{Fault, Kind, Problem};

/// Seconds after which a client may come back when the service is unavailable.
const RETRY_AFTER: u64 = 1;

impl From<ServiceError> for Problem {
    fn from(error: ServiceError) -> Self {
        match error {
            ServiceError::Unauthenticated => unauthenticated(),
            ServiceError::WrongCredentials => {
                let detail = "e-mail address or password is wrong";
                Self::new(Kind::WrongCredentials, "wrong_credentials", detail).with_challenge()
            }
            ServiceError::Forbidden { code, detail } => Self::new(Kind::Forbidden, code, detail),
            ServiceError::NotFound(what) => Self::not_found(what),
            ServiceError::Invalid(errors) => Self::invalid(faults(errors)),
            ServiceError::Malformed(errors) => {
                let detail = "the content cannot be read; see errors";
                Self::new(Kind::Malformed, "malformed", detail).with_errors(faults(errors))
            }
            ServiceError::Conflict { code, detail } => Self::new(Kind::Conflict, code, detail),
            ServiceError::StaleVersion => stale(),
            ServiceError::IdempotencyKeyReused => {
                let detail = "the idempotency key was used for another request; use a new one";
                Self::new(Kind::IdempotencyKeyReused, "idempotency_key_reused", detail)
            }
            ServiceError::TooLarge { limit } => too_large(limit),
            ServiceError::MediaType(detail) => Self::new(Kind::MediaType, "media_type", detail),
            ServiceError::Throttled { retry_after_seconds } => {
                let detail = format!("too many tries; wait {retry_after_seconds} seconds");
                Self::new(Kind::Throttled, "throttled", detail).with_retry_after(retry_after_seconds)
            }
            ServiceError::Busy(_) | ServiceError::Files(_) => unavailable().caused_by(error),
            ServiceError::Storage(ref failure) => match failure {
                StorageError::Unavailable(_)
                | StorageError::Retryable(_)
                | StorageError::OutcomeUnknown(_) => unavailable().caused_by(error),
                StorageError::StaleVersion => stale(),
                StorageError::Conflict { .. }
                | StorageError::ForeignKey { .. }
                | StorageError::Check { .. }
                | StorageError::Corrupt { .. }
                | StorageError::Backend(_) => internal().caused_by(error),
            },
        }
    }
}

/// No live session.
fn unauthenticated() -> Problem {
    let detail = "log in and send the token as `Authorization: Bearer <token>`";
    Problem::new(Kind::Unauthenticated, "unauthenticated", detail).with_challenge()
}

/// A version or condition that does not hold.
pub fn stale() -> Problem {
    let detail = "it was changed meanwhile; read it again and repeat the change";
    Problem::new(Kind::PreconditionFailed, "stale_version", detail)
}

/// Content over a limit.
pub fn too_large(limit: u64) -> Problem {
    Problem::new(Kind::TooLarge, "too_large", format!("the content must have at most {limit} bytes"))
}

/// A fault of the server; nothing of it is told.
pub fn internal() -> Problem {
    Problem::new(Kind::Internal, "internal", "the server failed; the request id finds the reason in its log")
}

/// Busy or without storage.
pub fn unavailable() -> Problem {
    Problem::new(Kind::Unavailable, "unavailable", "try again in a moment").with_retry_after(RETRY_AFTER)
}

fn faults(errors: FieldErrors) -> Vec<Fault> {
    errors.0.into_iter().map(|error| Fault::at(error.pointer, error.code, error.message)).collect()
}

impl Problem {
    fn with_challenge(self) -> Self {
        self.with_header(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))
    }

    fn with_retry_after(self, seconds: u64) -> Self {
        self.with_header(header::RETRY_AFTER, HeaderValue::from(seconds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn storage(error: StorageError) -> ServiceError {
        ServiceError::Storage(error)
    }

    #[test]
    fn every_error_has_its_status_type_and_headers() {
        let text = || "SELECT secret".to_owned();
        let table = [
            (ServiceError::Unauthenticated, 401, "unauthenticated", Some("www-authenticate")),
            (ServiceError::WrongCredentials, 401, "wrong-credentials", Some("www-authenticate")),
            (ServiceError::forbidden("role", "x"), 403, "forbidden", None),
            (ServiceError::NotFound("event"), 404, "not-found", None),
            (ServiceError::invalid("/title", "empty", "x"), 422, "invalid", None),
            (ServiceError::Malformed(FieldErrors::one("/a", "b", "c")), 400, "malformed-request", None),
            (ServiceError::conflict("slug_taken", "x"), 409, "conflict", None),
            (ServiceError::StaleVersion, 412, "precondition-failed", None),
            (ServiceError::IdempotencyKeyReused, 422, "idempotency-key-reused", None),
            (ServiceError::TooLarge { limit: 5 }, 413, "content-too-large", None),
            (ServiceError::MediaType("x".into()), 415, "unsupported-media-type", None),
            (ServiceError::Throttled { retry_after_seconds: 9 }, 429, "throttled", Some("retry-after")),
            (ServiceError::Busy(text()), 503, "unavailable", Some("retry-after")),
            (ServiceError::Files(text()), 503, "unavailable", Some("retry-after")),
            (storage(StorageError::Unavailable(text())), 503, "unavailable", Some("retry-after")),
            (storage(StorageError::Retryable(text())), 503, "unavailable", Some("retry-after")),
            (storage(StorageError::OutcomeUnknown(text())), 503, "unavailable", Some("retry-after")),
            (storage(StorageError::StaleVersion), 412, "precondition-failed", None),
            (storage(StorageError::Conflict { which: text() }), 500, "internal-error", None),
            (storage(StorageError::ForeignKey { which: text() }), 500, "internal-error", None),
            (storage(StorageError::Check { which: text() }), 500, "internal-error", None),
            (storage(StorageError::Backend(text())), 500, "internal-error", None),
            (
                storage(StorageError::Corrupt { table: "secret", column: "secret", id: text() }),
                500,
                "internal-error",
                None,
            ),
        ];
        for (error, status, kind, with_header) in table {
            let name = format!("{error:?}");
            let problem = Problem::from(error);
            let document = String::from_utf8(problem.document("/x", "id")).unwrap();
            let json: serde_json::Value = serde_json::from_str(&document).unwrap();
            assert_eq!((problem.status().as_u16(), &json["status"]), (status, &status.into()), "{name}");
            assert_eq!(json["type"], format!("/problems/{kind}"), "{name}");
            assert_eq!((&json["instance"], &json["request_id"]), (&"/x".into(), &"id".into()), "{name}");
            let headers: Vec<_> = problem.parts().headers.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(headers, with_header.into_iter().collect::<Vec<_>>(), "{name}");
            assert!(!document.contains("secret"), "{name} tells the client: {document}");
            assert_eq!(problem.parts().cause.is_some(), status >= 500, "{name}");
        }
    }

    #[test]
    fn field_errors_keep_their_place() {
        let problem = Problem::from(ServiceError::invalid("/options/0", "empty", "must not be empty"));
        let json: serde_json::Value = serde_json::from_slice(&problem.document("/x", "id")).unwrap();
        assert_eq!(
            json["errors"],
            serde_json::json!([{ "pointer": "/options/0", "code": "empty", "message": "must not be empty" }])
        );
    }
}
