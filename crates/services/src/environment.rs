//! The real clock and id source. Everything else takes them as parameters.

use domain::{Clock, IdSource, Timestamp, environment::to_micros};
use uuid::Uuid;

/// The system's clock.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    fn now(&self) -> Timestamp {
        to_micros(chrono::Utc::now())
    }
}

/// Ids by time and chance (UUID version 7).
#[derive(Debug, Default, Clone, Copy)]
pub struct RandomIds;

impl IdSource for RandomIds {
    #[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
    fn uuid(&self) -> Uuid {
        Uuid::now_v7()
    }

    #[expect(clippy::disallowed_methods, reason = "the one place that draws secrets")]
    fn secret(&self) -> [u8; 32] {
        rand::random()
    }
}
