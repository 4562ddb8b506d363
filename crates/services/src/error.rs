//! What a use case can answer instead of a result.

use domain::validation::FieldErrors;
use repositories::{StorageError, UnitError};

/// Why a use case refused or failed. The HTTP adapter maps each to one status.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// No session, or not a live one.
    #[error("a valid session is needed")]
    Unauthenticated,
    /// Address and password do not go together.
    #[error("e-mail address or password is wrong")]
    WrongCredentials,
    /// The caller may not do this.
    #[error("{detail}")]
    Forbidden {
        /// Stable code, for example `role` or `enrolment_required`.
        code: &'static str,
        /// What would be needed.
        detail: String,
    },
    /// It does not exist, or the caller may not know that it does.
    #[error("{0} not found")]
    NotFound(&'static str),
    /// Well-formed input that breaks a rule.
    #[error("{0}")]
    Invalid(#[from] FieldErrors),
    /// The input is not what it claims to be (a bundle that is not JSON, a broken archive).
    #[error("{0}")]
    Malformed(FieldErrors),
    /// It does not fit the present state.
    #[error("{detail}")]
    Conflict {
        /// Stable code, for example `slug_taken`.
        code: &'static str,
        /// What stands against it and what can be done.
        detail: String,
    },
    /// The version in `If-Match` is not the present one.
    #[error("it was changed meanwhile; read it again and repeat the change")]
    StaleVersion,
    /// The idempotency key was used with another request.
    #[error("the idempotency key was used for another request")]
    IdempotencyKeyReused,
    /// Content larger than is allowed.
    #[error("the content is larger than {limit} bytes")]
    TooLarge {
        /// Largest size in bytes.
        limit: u64,
    },
    /// Content that is not what its media type says.
    #[error("{0}")]
    MediaType(String),
    /// Too many tries.
    #[error("too many tries; wait {retry_after_seconds} seconds")]
    Throttled {
        /// When it may be tried again.
        retry_after_seconds: u64,
    },
    /// The server is busy beyond its bounds.
    #[error("{0}")]
    Busy(String),
    /// The file store failed.
    #[error("the file store failed: {0}")]
    Files(String),
    /// Storage failed.
    #[error(transparent)]
    Storage(StorageError),
}

impl ServiceError {
    /// A conflict.
    pub fn conflict(code: &'static str, detail: impl Into<String>) -> Self {
        Self::Conflict { code, detail: detail.into() }
    }

    /// A refusal.
    pub fn forbidden(code: &'static str, detail: impl Into<String>) -> Self {
        Self::Forbidden { code, detail: detail.into() }
    }

    /// A stable code of why it was refused.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Forbidden { code, .. } | Self::Conflict { code, .. } => code,
            Self::NotFound(_) => "not_found",
            Self::Invalid(_) => "invalid",
            Self::StaleVersion => "stale_version",
            _ => "failed",
        }
    }

    /// One invalid field.
    pub fn invalid(pointer: &str, code: &'static str, message: impl Into<String>) -> Self {
        Self::Invalid(FieldErrors::one(pointer, code, message))
    }
}

impl From<StorageError> for ServiceError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::StaleVersion => Self::StaleVersion,
            other => Self::Storage(other),
        }
    }
}

impl UnitError for ServiceError {
    fn into_storage(self) -> Result<StorageError, Self> {
        match self {
            Self::Storage(error) => Ok(error),
            other => Err(other),
        }
    }
}

/// Says what a taken unique key means where it can only mean one thing.
pub(crate) trait OnConflict<T> {
    /// A `Conflict` of storage becomes a conflict of the use case.
    fn on_conflict(self, code: &'static str, detail: &str) -> Result<T, ServiceError>;
}

impl<T> OnConflict<T> for Result<T, StorageError> {
    fn on_conflict(self, code: &'static str, detail: &str) -> Result<T, ServiceError> {
        self.map_err(|error| match error {
            StorageError::Conflict { .. } => ServiceError::conflict(code, detail),
            other => other.into(),
        })
    }
}

/// Another unit was faster: it took the key or changed the row. The next run of this one sees what it did.
pub(crate) trait OrAgain<T> {
    /// A `Conflict` or a `StaleVersion` of storage makes the unit of work run again.
    fn or_again(self) -> Result<T, StorageError>;
    /// The same of a `ForeignKey`: what the row names was deleted meanwhile.
    fn or_again_if_gone(self) -> Result<T, StorageError>;
}

impl<T> OrAgain<T> for Result<T, StorageError> {
    fn or_again(self) -> Result<T, StorageError> {
        self.map_err(|error| match error {
            StorageError::Conflict { which } => StorageError::Retryable(which),
            StorageError::StaleVersion => {
                StorageError::Retryable("a row that was changed meanwhile".to_owned())
            }
            other => other,
        })
    }

    fn or_again_if_gone(self) -> Result<T, StorageError> {
        self.map_err(|error| match error {
            StorageError::ForeignKey { which } => StorageError::Retryable(which),
            other => other,
        })
    }
}
