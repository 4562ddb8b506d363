//! What a storage did since it was opened.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use diesel::connection::{Instrumentation, InstrumentationEvent, get_default_instrumentation};
use diesel_async::AsyncConnection;
use repositories::StorageFigures;

use crate::backend::Conn;

/// Counted by whoever does it, on any thread.
#[derive(Default)]
pub(crate) struct Counters {
    pub(crate) units: AtomicU64,
    pub(crate) runs_again: AtomicU64,
    round_trips: AtomicU64,
}

impl Counters {
    pub(crate) fn figures(&self) -> StorageFigures {
        StorageFigures {
            units: self.units.load(Ordering::Relaxed),
            runs_again: self.runs_again.load(Ordering::Relaxed),
            round_trips: self.round_trips.load(Ordering::Relaxed),
        }
    }

    /// Counts what is sent on a connection: a batch of statements is one round trip. Whoever watches every
    /// connection of the process goes on doing so.
    pub(crate) fn watch(self: &Arc<Self>, conn: &mut Conn) {
        let counters = Arc::clone(self);
        let mut everywhere = get_default_instrumentation();
        conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
            if matches!(event, InstrumentationEvent::StartQuery { .. }) {
                counters.round_trips.fetch_add(1, Ordering::Relaxed);
            }
            everywhere.on_connection_event(event);
        });
    }
}
