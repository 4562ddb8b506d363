//! Looks through the whole audit chain, page by page, in one snapshot.

use std::collections::VecDeque;

use domain::audit::{AuditEntry, Head, Report, UnsealableEntry, Verifier, leaf};
use repositories::UnitOfWork;

use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase};

/// Headers or entries that are read at once.
const PAGE: usize = 4_000;

/// What was found of the chain, and what is not in it yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditVerified {
    /// What was found.
    pub report: Report,
    /// How many entries are not sealed yet.
    pub unsealed: i64,
    /// Those of the oldest of these that have no canonical form, and never will be.
    pub unsealable: Vec<UnsealableEntry>,
    /// How many batches are marked as archived: whether an archive has them is not looked at here.
    pub archived: u64,
}

impl AuditVerified {
    /// One line a problem.
    pub fn problems(&self) -> Vec<String> {
        let Report { findings, found, .. } = &self.report;
        let mut lines: Vec<String> =
            findings.iter().map(|finding| format!("audit chain: {finding}")).collect();
        let more = found.saturating_sub(findings.len() as u64);
        if more > 0 {
            lines.push(format!("audit chain: and {more} more"));
        }
        lines.extend(self.unsealable.iter().map(|refused| format!("audit chain: {refused}")));
        lines
    }
}

/// Verifies the chain; each of the heads that were kept elsewhere must be in it.
struct VerifyChain {
    kept: Vec<Head>,
}

impl UseCase for VerifyChain {
    const ACCESS: Access = Access::System;
    type Output = AuditVerified;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<AuditVerified, ServiceError> {
        let mut verifier = Verifier::new(self.kept.iter().copied());
        let (mut entries, mut after, mut archived) = (Entries::default(), 0, 0);
        loop {
            let batches = cx.uow.audit().batches(after, PAGE).await?;
            let are_last = batches.len() < PAGE;
            for batch in batches {
                after = batch.number;
                archived += u64::from(batch.purged_at.is_some());
                verifier.begin(batch);
                while let Some(entry) = entries.next_if(cx.uow, |seq| verifier.reaches(seq)).await? {
                    verifier.entry(&entry);
                }
            }
            if are_last {
                break;
            }
        }
        while let Some(entry) = entries.next_if(cx.uow, |_| true).await? {
            verifier.entry(&entry);
        }
        let unsealed = cx.uow.audit().count_unsealed(None).await?;
        let unsealable = unsealable(cx).await?;
        Ok(AuditVerified { report: verifier.end(), unsealed, unsealable, archived })
    }
}

/// Entries that no place in the chain makes sealable. They are the oldest that are not sealed.
async fn unsealable(cx: &mut Cx<'_>) -> Result<Vec<UnsealableEntry>, ServiceError> {
    let oldest = cx.uow.audit().unsealed(PAGE).await?;
    Ok(oldest.iter().filter_map(|entry| leaf(entry, 1).err()).collect())
}

/// Sealed entries by place, whatever the batches say.
struct Entries {
    page: VecDeque<AuditEntry>,
    /// Where the next page begins; `None`: there is none.
    next: Option<i64>,
}

impl Default for Entries {
    fn default() -> Self {
        Self { page: VecDeque::new(), next: Some(i64::MIN) }
    }
}

impl Entries {
    /// The next entry, if its place is wanted.
    async fn next_if(
        &mut self,
        uow: &mut dyn UnitOfWork,
        wanted: impl Fn(i64) -> bool,
    ) -> Result<Option<AuditEntry>, ServiceError> {
        if let (true, Some(next)) = (self.page.is_empty(), self.next) {
            self.page = uow.audit().sealed(next, i64::MAX, PAGE).await?.into();
            let last = self.page.back().filter(|_| self.page.len() == PAGE);
            self.next = last.and_then(|last| last.seq?.checked_add(1));
        }
        let is_wanted = self.page.front().and_then(|entry| entry.seq).is_some_and(wanted);
        Ok(if is_wanted { self.page.pop_front() } else { None })
    }
}

impl Services {
    /// Looks through the audit chain. Each of the heads must be in it that were kept elsewhere.
    pub async fn verify_audit(&self, kept: Vec<Head>) -> Result<AuditVerified, ServiceError> {
        self.read(SYSTEM, VerifyChain { kept }).await
    }
}
