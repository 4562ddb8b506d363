//! The audit chain (docs/audit.md): what was committed is sealed afterwards, batch by batch, and never where
//! something is written: it takes whatever no batch has, since late commits carry older ids.

mod head_file;
mod verify;

use domain::{
    Timestamp,
    audit::{Batch, Head, UnsealableEntry, seal},
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

impl From<UnsealableEntry> for ServiceError {
    fn from(refused: UnsealableEntry) -> Self {
        Self::conflict("unsealable", refused.to_string())
    }
}

/// Seals the next batch, oldest ids first; says which, if there was anything to seal. One at a time seals, on
/// all servers.
struct SealBatch;

impl UseCase for SealBatch {
    const ACCESS: Access = Access::System;
    type Output = Option<Batch>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Option<Batch>, ServiceError> {
        let entries = cx.uow.audit().unsealed(BATCH).await?;
        if entries.is_empty() {
            return Ok(None);
        }
        let last = cx.uow.audit().last_batch().await?;
        let Some((batch, sealed)) = seal(last.as_ref(), &entries, cx.now)? else { return Ok(None) };
        cx.uow.audit().seal(&batch, &sealed).await?;
        Ok(Some(batch))
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
    /// Seals what is not sealed, until nothing is left; says how many entries that were.
    ///
    /// # Errors
    /// `Conflict` (`unsealable`) where the next batch has an entry without a canonical form. What came before
    /// stays sealed.
    pub async fn seal_audit(&self) -> Result<u64, ServiceError> {
        self.seal_batches(usize::MAX).await
    }

    /// What a round of the sweeper seals. The head is written to the configured file, also if another server
    /// sealed; that this failed is logged, since it must not keep anything from being sealed.
    pub(crate) async fn sweep_audit(&self) -> Result<u64, ServiceError> {
        let sealed = self.seal_batches(BATCHES_A_ROUND).await;
        if let Err(error) = self.keep_audit_head().await {
            tracing::error!(%error, "the head of the audit chain was not kept");
        }
        sealed
    }

    async fn seal_batches(&self, most: usize) -> Result<u64, ServiceError> {
        let mut sealed = 0;
        for _ in 0..most {
            let Some(batch) = self.write(SYSTEM, SealBatch).await? else { break };
            sealed += batch.entries.unsigned_abs();
            if batch.entries.unsigned_abs() < BATCH as u64 {
                break;
            }
        }
        Ok(sealed)
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
