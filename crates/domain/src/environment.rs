//! What a use case needs from the outside world, as parameters: the time and new ids.

use chrono::SubsecRound;
use uuid::Uuid;

use crate::{Id, Timestamp};

/// The server's clock. Every rule about time uses it, never the client's.
pub trait Clock: Send + Sync {
    /// The present time, cut to whole microseconds, so that what is answered is what is stored.
    fn now(&self) -> Timestamp;
}

/// Where new ids and secrets come from.
pub trait IdSource: Send + Sync {
    /// A UUID that was never handed out before.
    fn uuid(&self) -> Uuid;

    /// 256 unguessable bits, for a token or a key.
    fn secret(&self) -> [u8; 32];
}

impl dyn IdSource + '_ {
    /// A typed new id.
    pub fn next<E>(&self) -> Id<E> {
        Id::new(self.uuid())
    }
}

/// Cuts a time to whole microseconds, the precision that every backend stores.
pub fn to_micros(time: Timestamp) -> Timestamp {
    time.trunc_subsecs(6)
}
