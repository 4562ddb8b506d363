//! The audit chain (docs/audit.md): what was committed is sealed afterwards, batch by batch, and never where
//! something is written: it takes whatever no batch has, since late commits carry older ids.

mod head_file;
mod verify;

use domain::{
    Timestamp,
    audit::{AuditEntry, Batch, Head, Sealed, UnsealableEntry, seal},
};
use repositories::{AccountOf, Lock, Root};

use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase, Writes};

pub use head_file::{HeadFile, HeadFileError};
pub use verify::AuditVerified;

/// Entries of a batch at most.
const BATCH: usize = 1_000;
/// Batches that a round of the sweeper seals at most: the other steps wait for it.
const BATCHES_A_ROUND: usize = 100;
/// Entries that are not sealed are counted up to here.
const BOUND: usize = 100_000;

/// What was sealed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditSealed {
    /// How many entries.
    pub entries: u64,
    /// Those without a canonical form, which stay unsealed.
    pub left_out: Vec<UnsealableEntry>,
}

/// Seals the next batch, oldest ids first, without those that cannot be sealed. One at a time seals, on all servers.
struct SealBatch {
    /// How many that cannot be sealed are known: so many more are read, since they stay the first.
    left_out: usize,
}

/// What a unit sealed.
struct SealedBatch {
    /// How many entries.
    entries: usize,
    /// Those that it found and left out.
    left_out: Vec<UnsealableEntry>,
    /// Whether there is nothing behind those that it read.
    are_last: bool,
}

/// A batch, with the places of its entries.
type Next = (Batch, Vec<Sealed>);

/// The first of these, without those that cannot be sealed, as the batch after the last one.
fn seal_some(
    last: Option<&Batch>,
    entries: &mut Vec<AuditEntry>,
    now: Timestamp,
) -> (Option<Next>, Vec<UnsealableEntry>) {
    let mut left_out = Vec::new();
    loop {
        let first = entries.get(..entries.len().min(BATCH)).unwrap_or_default();
        match seal(last, first, now) {
            Ok(sealed) => return (sealed, left_out),
            Err(refused) => {
                entries.retain(|entry| entry.id != refused.id);
                left_out.push(refused);
            }
        }
    }
}

impl UseCase for SealBatch {
    const ACCESS: Access = Access::System;
    type Output = SealedBatch;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<SealedBatch, ServiceError> {
        let limit = BATCH.saturating_add(self.left_out);
        let mut entries = cx.uow.audit().unsealed(limit).await?;
        let are_last = entries.len() < limit;
        if entries.is_empty() {
            return Ok(SealedBatch { entries: 0, left_out: Vec::new(), are_last });
        }
        let last = cx.uow.audit().last_batch().await?;
        let (next, left_out) = seal_some(last.as_ref(), &mut entries, cx.now);
        let Some((batch, sealed)) = next else { return Ok(SealedBatch { entries: 0, left_out, are_last }) };
        cx.uow.audit().seal(&batch, &sealed).await?;
        Ok(SealedBatch { entries: sealed.len(), left_out, are_last })
    }
}

impl Writes for SealBatch {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::AuditChain.exclusive()]
    }
}

/// The end of the chain.
struct LastHead;

impl UseCase for LastHead {
    const ACCESS: Access = Access::System;
    type Output = Option<Head>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Option<Head>, ServiceError> {
        Ok(cx.uow.audit().last_batch().await?.as_ref().map(Head::from))
    }
}

/// How far the log is sealed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AuditFigures {
    /// Entries that are not sealed; of more than 100,000, that many.
    pub unsealed: i64,
    /// Batches.
    pub batches: i64,
    /// Entries that were sealed, those included that were archived and deleted since.
    pub sealed: i64,
    /// When the last batch was sealed; `None`: none was.
    pub sealed_at: Option<Timestamp>,
}

struct Count;

impl UseCase for Count {
    const ACCESS: Access = Access::System;
    type Output = AuditFigures;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<AuditFigures, ServiceError> {
        let unsealed = cx.uow.audit().count_unsealed(Some(BOUND)).await?;
        let last = cx.uow.audit().last_batch().await?;
        let (batches, sealed) = last.as_ref().map_or((0, 0), |last| (last.number, last.last_seq));
        Ok(AuditFigures { unsealed, batches, sealed, sealed_at: last.map(|last| last.sealed_at) })
    }
}

impl Services {
    /// Seals what is not sealed, until nothing is left but entries without a canonical form.
    pub async fn seal_audit(&self) -> Result<AuditSealed, ServiceError> {
        self.seal_batches(usize::MAX).await
    }

    /// What a round of the sweeper seals. The head is written to the configured file, also if another server
    /// sealed; that this failed is logged, since it must not keep anything from being sealed. So are entries that
    /// cannot be.
    pub(crate) async fn sweep_audit(&self) -> Result<u64, ServiceError> {
        let sealed = self.seal_batches(BATCHES_A_ROUND).await;
        if let Err(error) = self.keep_audit_head().await {
            tracing::error!(%error, "the head of the audit chain was not kept");
        }
        let AuditSealed { entries, left_out } = sealed?;
        if let Some(first) = left_out.first() {
            tracing::error!(entries = left_out.len(), %first, "entries of the audit log cannot be sealed");
        }
        Ok(entries)
    }

    async fn seal_batches(&self, most: usize) -> Result<AuditSealed, ServiceError> {
        let mut all = AuditSealed::default();
        for _ in 0..most {
            let sealed = self.write(SYSTEM, SealBatch { left_out: all.left_out.len() }).await?;
            all.entries += sealed.entries as u64;
            // Those of before are among them: they are still the first.
            all.left_out = sealed.left_out;
            if sealed.are_last && sealed.entries < BATCH {
                break;
            }
        }
        Ok(all)
    }

    /// The end of the chain; `None`: nothing is sealed.
    pub async fn audit_head(&self) -> Result<Option<Head>, ServiceError> {
        self.read(SYSTEM, LastHead).await
    }

    /// How far the log is sealed, for whoever runs the server.
    pub async fn audit_figures(&self) -> Result<AuditFigures, ServiceError> {
        self.read(SYSTEM, Count).await
    }
}
