//! Time and ids as parameters: the same for the same request, whichever database answers it.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU64, Ordering},
};

use domain::{Clock, IdSource, Timestamp};
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

/// A clock that stands at the time it was set to.
pub struct StandingClock(Mutex<Timestamp>);

impl StandingClock {
    /// At the time that a session begins at.
    pub fn new() -> Self {
        Self(Mutex::new("2026-03-01T09:00:00.123456Z".parse().unwrap()))
    }

    /// Sets it.
    pub fn set(&self, time: Timestamp) {
        *self.0.lock().unwrap() = time;
    }
}

impl Clock for StandingClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

/// Ids and secrets that follow from the number of the request and how many it has drawn. Within a
/// millisecond they are unordered, so that no list is sorted by luck.
pub struct CountedIds {
    clock: Arc<StandingClock>,
    request: AtomicU64,
    drawn: AtomicU64,
}

impl CountedIds {
    /// With the clock for the timestamps in ids.
    pub fn new(clock: Arc<StandingClock>) -> Self {
        Self { clock, request: AtomicU64::new(0), drawn: AtomicU64::new(0) }
    }

    /// A request begins.
    pub fn begin(&self, request: u64) {
        self.request.store(request, Ordering::SeqCst);
        self.drawn.store(0, Ordering::SeqCst);
    }

    /// How many were drawn for this request.
    pub fn drawn(&self) -> u64 {
        self.drawn.load(Ordering::SeqCst)
    }

    /// Rewinds, before a unit of work that runs again.
    pub fn rewind(&self, drawn: u64) {
        self.drawn.store(drawn, Ordering::SeqCst);
    }

    fn draw(&self, kind: &str) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(kind);
        hash.update(self.request.load(Ordering::SeqCst).to_be_bytes());
        hash.update(self.drawn.fetch_add(1, Ordering::SeqCst).to_be_bytes());
        hash.finalize().into()
    }
}

impl IdSource for CountedIds {
    fn uuid(&self) -> Uuid {
        let millis = u64::try_from(self.clock.now().timestamp_millis()).unwrap();
        let random: [u8; 10] = self.draw("id")[..10].try_into().unwrap();
        Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    fn secret(&self) -> [u8; 32] {
        self.draw("secret")
    }
}
