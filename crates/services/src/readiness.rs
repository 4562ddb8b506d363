//! Whether the storage is ready. Whoever asks makes it write, and everybody may ask: one outcome, whichever,
//! serves all for a while.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use repositories::StorageError;

/// How long an outcome holds.
const HOLDS_FOR: Duration = Duration::from_secs(2);

/// What was found last, and when. Cheap to clone.
#[derive(Clone, Default)]
pub(crate) struct Readiness(Arc<tokio::sync::Mutex<Option<Found>>>);

/// What was found, and when.
type Found = (Instant, Result<(), StorageError>);

impl Readiness {
    /// The outcome of now. Of several that ask at once one tries; the others wait for what it finds.
    pub async fn outcome(
        &self,
        probe: impl Future<Output = Result<(), StorageError>>,
    ) -> Result<(), StorageError> {
        let mut last = self.0.lock().await;
        if let Some((since, outcome)) = last.as_ref()
            && since.elapsed() < HOLDS_FOR
        {
            return outcome.clone();
        }
        let outcome = probe.await;
        *last = Some((Instant::now(), outcome.clone()));
        outcome
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[tokio::test]
    async fn who_asks_beside_another_gets_what_that_one_finds_and_failures_are_kept() {
        for is_ready in [true, false] {
            let (readiness, tried) = (Readiness::default(), AtomicU32::new(0));
            let probe = || async {
                tried.fetch_add(1, Ordering::Relaxed);
                tokio::task::yield_now().await;
                if is_ready { Ok(()) } else { Err(StorageError::Unavailable("away".to_owned())) }
            };
            let both = futures_util::future::join(readiness.outcome(probe()), readiness.outcome(probe()));
            let (first, second) = both.await;
            let later = readiness.outcome(probe()).await;
            assert_eq!([first.is_ok(), second.is_ok(), later.is_ok()], [is_ready; 3]);
            assert_eq!(tried.load(Ordering::Relaxed), 1);
        }
    }
}
