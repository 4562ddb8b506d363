//! What use cases of a history get from outside: a time that stands, and ids that follow from their numbers.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use domain::{Clock, Id, IdSource, Timestamp};
use uuid::Uuid;

/// Ids that follow from the number of a use case.
pub struct Counted {
    pub number: u64,
    pub drawn: Arc<AtomicU64>,
}

impl IdSource for Counted {
    fn uuid(&self) -> Uuid {
        Uuid::from_u64_pair(self.number, self.drawn.fetch_add(1, Ordering::SeqCst))
    }

    fn secret(&self) -> [u8; 32] {
        secret(self.number)
    }
}

/// The one secret of a use case.
pub fn secret(number: u64) -> [u8; 32] {
    let mut secret = [0; 32];
    secret[..8].copy_from_slice(&number.to_be_bytes());
    secret
}

/// A clock that stands.
pub struct Standing(pub Timestamp);

impl Clock for Standing {
    fn now(&self) -> Timestamp {
        self.0
    }
}

pub fn id<E>(kind: u64, number: usize) -> Id<E> {
    Id::new(Uuid::from_u64_pair(kind << 32, number as u64))
}

pub fn begin() -> Timestamp {
    "2026-03-01T09:00:00Z".parse().expect("a time")
}
