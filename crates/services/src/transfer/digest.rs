//! Counts and digests of whole tables, and their comparison.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use repositories::{
    StorageError,
    transfer::{Table, Transfer},
};
use sha2::{Digest, Sha256};

use super::{Copied, Difference, Ends, OnProgress, Progress, Side, Step, Summary, TransferError, canonical};
use crate::transfer::pages::Pages;

/// Reads both databases and compares them; the tables, and the connections again.
pub(super) async fn compare(
    ends: Ends,
    total: u64,
    progress: &OnProgress,
) -> Result<(Vec<Copied>, Ends), TransferError> {
    let done = Arc::new(AtomicU64::new(0));
    let side = |transfer, side| {
        let meter = Meter { done: Arc::clone(&done), total, progress: Arc::clone(progress) };
        tokio::spawn(summarise(transfer, side, meter))
    };
    let (source, target) = (side(ends.source, Side::Source), side(ends.target, Side::Target));
    // Waits for both, so that neither is left running.
    let (source, target) = (source.await, target.await);
    let (source, of_source) = source.map_err(|error| TransferError::Broken(error.to_string()))??;
    let (target, of_target) = target.map_err(|error| TransferError::Broken(error.to_string()))??;
    let (mut equal, mut different) = (Vec::new(), Vec::new());
    for ((table, source), target) in source.tables().iter().zip(of_source).zip(of_target) {
        if source == target {
            equal.push(Copied { table: table.name, summary: source });
        } else {
            different.push(Difference { table: table.name, source, target });
        }
    }
    if different.is_empty() {
        Ok((equal, Ends { source, target }))
    } else {
        Err(TransferError::Different(different))
    }
}

/// How far both sides are together.
struct Meter {
    done: Arc<AtomicU64>,
    total: u64,
    progress: OnProgress,
}

impl Meter {
    fn add(&self, table: &'static str, rows: u64) {
        let done = self.done.fetch_add(rows, Ordering::Relaxed) + rows;
        // A source that grows meanwhile must not show more than 100 %.
        let done = done.min(self.total);
        (self.progress)(Progress { step: Step::Verify, table, done, total: self.total });
    }
}

/// All tables of one side, as they are at one moment.
async fn summarise(
    mut transfer: Box<dyn Transfer>,
    side: Side,
    meter: Meter,
) -> Result<(Box<dyn Transfer>, Vec<Summary>), TransferError> {
    transfer.hold().await.map_err(side.at(None))?;
    let mut summaries = Vec::new();
    for table in transfer.tables() {
        let summary = summary(&mut *transfer, table, &meter).await;
        summaries.push(summary.map_err(side.at(Some(table.name)))?);
    }
    transfer.release().await.map_err(side.at(None))?;
    Ok((transfer, summaries))
}

async fn summary(
    transfer: &mut dyn Transfer,
    table: &'static Table,
    meter: &Meter,
) -> Result<Summary, StorageError> {
    meter.add(table.name, 0);
    let mut pages = Pages::new(table, None);
    let mut sha = Sha256::new();
    let mut bytes = Vec::new();
    let mut rows = 0;
    loop {
        let page = pages.next(transfer).await?;
        if page.is_empty() {
            return Ok(Summary { rows, digest: hex::encode(sha.finalize()) });
        }
        let read = page.len() as u64;
        for record in page {
            for value in &record {
                canonical::write(value, &mut bytes);
            }
            sha.update(&bytes);
            bytes.clear();
        }
        rows += read;
        meter.add(table.name, read);
    }
}
