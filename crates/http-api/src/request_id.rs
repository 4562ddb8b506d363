//! The id of a request: taken over from the client when it is sane, else made here. It is in the
//! answer, in every problem and in the log.

use std::{
    collections::hash_map::RandomState,
    hash::BuildHasher,
    sync::{
        LazyLock,
        atomic::{AtomicU64, Ordering},
    },
};

use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};

/// The header.
pub const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Longest id that is taken over.
const LONGEST: usize = 100;

/// Tells processes apart; the counter tells requests of a process apart.
static PROCESS: LazyLock<u64> = LazyLock::new(|| RandomState::new().hash_one("request ids"));
static COUNTER: AtomicU64 = AtomicU64::new(1);

/// The id of a request.
#[derive(Debug, Clone)]
pub struct RequestId(HeaderValue);

impl RequestId {
    /// The client's id, or a new one.
    pub fn of(headers: &HeaderMap) -> Self {
        match headers.get(X_REQUEST_ID).filter(|value| is_sane(value.as_bytes())) {
            Some(value) => Self(value.clone()),
            None => Self::fresh(),
        }
    }

    fn fresh() -> Self {
        let count = COUNTER.fetch_add(1, Ordering::Relaxed);
        let text = format!("{:016x}-{count:x}", *PROCESS);
        Self(
            HeaderValue::from_maybe_shared(bytes::Bytes::from(text)).unwrap_or(HeaderValue::from_static("-")),
        )
    }

    /// As a header's value.
    pub fn header(&self) -> &HeaderValue {
        &self.0
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        self.0.to_str().unwrap_or("-")
    }
}

fn is_sane(id: &[u8]) -> bool {
    (1..=LONGEST).contains(&id.len()) && id.iter().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(sent: &str) -> String {
        let mut headers = HeaderMap::new();
        headers.insert(X_REQUEST_ID, HeaderValue::from_str(sent).unwrap());
        RequestId::of(&headers).as_str().to_owned()
    }

    #[test]
    fn sane_ids_are_taken_over_and_others_replaced() {
        assert_eq!(of("a-B_9."), "a-B_9.");
        for bad in ["", "a b", "x\"y", &"x".repeat(101)] {
            let id = of(bad);
            assert!(id != bad && is_sane(id.as_bytes()), "{bad} → {id}");
        }
        assert_ne!(RequestId::fresh().as_str(), RequestId::fresh().as_str());
    }
}
