//! The audit log: whole batches, found, purged, put back. The header of a batch stays in the chain.

use chrono::Datelike;
use domain::{
    Timestamp,
    audit::{AuditEntry, Batch},
};

use super::{
    RetentionError,
    item::{Item, Key},
    old::Found,
    restore::explained,
    run::Purged,
};
use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase};

/// Batches that are looked at by one unit of work. There may be few entries in each.
const UNIT: usize = 100;
/// Entries after which a unit takes no more batches.
const UNIT_ENTRIES: usize = 1_000;
/// No batch has more entries.
const MOST_OF_BATCH: usize = 10_000;

/// Finds batches that were sealed long enough ago, of one year. What their entries say of when they are from is
/// believed only of those that are what was sealed: nothing that was changed may keep those behind it.
struct FindOld {
    before: Timestamp,
    /// The number of a batch.
    after: i64,
    /// As it stands in the name of a file.
    year: Option<String>,
    whole: bool,
}

impl UseCase for FindOld {
    const ACCESS: Access = Access::System;
    type Output = (Found, Option<i64>);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let (mut found, mut after, mut read) = (Found::default(), self.after, 0);
        let mut year = self.year.clone();
        let batches = cx.uow.audit().unpurged_batches(self.after, UNIT).await?;
        let are_last = batches.len() < UNIT;
        for batch in batches {
            if read >= UNIT_ENTRIES {
                return Ok((found, Some(after)));
            }
            let entries = entries_of(cx, &batch).await?;
            read += entries.len();
            let times = || entries.iter().map(|entry| entry.created_at);
            let (oldest, newest) =
                times().min().zip(times().max()).unwrap_or((batch.sealed_at, batch.sealed_at));
            let own = newest.year().to_string();
            if !batch.holds(&entries) {
                after = batch.number;
                found.staying += 1;
                found.problems.push(format!(
                    "batch {} of the audit log is not what was sealed; it is not archived and stays",
                    batch.number
                ));
            } else if batch.sealed_at >= self.before {
                // Those after it are hardly older, and the next run looks at them again.
                return Ok((found, None));
            } else if year.as_ref().is_some_and(|year| *year != own) {
                found.ends_period = true;
                return Ok((found, Some(after)));
            } else {
                let (from, to) = found.span.unwrap_or((oldest, newest));
                found.span = Some((from.min(oldest), to.max(newest)));
                found.due += 1;
                found.period.clone_from(&own);
                year = Some(own);
                after = batch.number;
                if self.whole {
                    found.items.push(Item::Batch { batch, entries });
                }
            }
        }
        Ok((found, (!are_last).then_some(after)))
    }
}

/// The entries that the database has for a batch, whether or not they are those that were sealed.
async fn entries_of(cx: &mut Cx<'_>, batch: &Batch) -> Result<Vec<AuditEntry>, ServiceError> {
    Ok(cx.uow.audit().sealed(batch.first_seq, batch.last_seq, MOST_OF_BATCH).await?)
}

/// The next batches, and the number after which it goes on; `None` at the end.
pub(super) async fn find(
    services: &Services,
    before: Timestamp,
    after: i64,
    period: Option<&str>,
    whole: bool,
) -> Result<(Found, Option<i64>), RetentionError> {
    let find = FindOld { before, after, year: period.map(str::to_owned), whole };
    Ok(services.read(SYSTEM, find).await?)
}

/// The header of a batch as the chain has it now.
async fn header(cx: &mut Cx<'_>, number: i64) -> Result<Option<Batch>, ServiceError> {
    let found = cx.uow.audit().batches(number.saturating_sub(1), 1).await?;
    Ok(found.into_iter().find(|batch| batch.number == number))
}

/// Deletes the entries of batches that are exactly as they were archived.
pub(super) async fn purge(cx: &mut Cx<'_>, items: &[Item]) -> Result<Purged, ServiceError> {
    let mut purged = Purged::default();
    for (batch, entries) in items.iter().filter_map(Item::as_batch) {
        let now = header(cx, batch.number).await?;
        if now.as_ref().is_some_and(|now| now.purged_at.is_some()) {
            // They left the database by a run that was killed after.
            continue;
        }
        if now.as_ref() == Some(batch) && entries_of(cx, batch).await? == *entries {
            cx.uow.audit().purge_batch(batch.number, cx.now).await?;
            purged.purged += 1;
        } else {
            purged.left.insert(Key::Batch(batch.number));
        }
    }
    Ok(purged)
}

/// Puts the entries of batches back that were purged; how many batches. Those whose entries are there stay as they
/// are.
pub(super) async fn put_back(cx: &mut Cx<'_>, items: &[Item]) -> Result<u64, ServiceError> {
    let mut put = 0;
    for (batch, entries) in items.iter().filter_map(Item::as_batch) {
        let now = header(cx, batch.number).await?;
        let is_purged = now.as_ref().is_some_and(|now| now.purged_at.is_some());
        if now.map(|now| Batch { purged_at: None, ..now }).as_ref() != Some(batch) {
            let number = batch.number;
            let detail =
                format!("batch {number} of the audit chain is not that of the archive; nothing was restored");
            return Err(ServiceError::conflict("does_not_fit", detail));
        }
        if is_purged {
            cx.uow.audit().restore_batch(batch.number, entries).await.map_err(explained)?;
            put += 1;
        }
    }
    Ok(put)
}
