//! Use cases of the catalogue.

use domain::{
    Id, Timestamp,
    engagement::{Archive, ArchiveKind, ArchiveState},
};
use repositories::{AccountOf, Lock, MAX_LIMIT, PageRequest, Position, Root, engagement::ArchiveFilter};

use super::format::Sealed;
use crate::{
    Access, Change, Cx, ServiceError, UseCase, Writes,
    engagement::{archived::Archived, holds},
};

/// A page of archives.
pub(super) struct Page {
    pub(super) state: Option<ArchiveState>,
    pub(super) after: Option<Position>,
}

impl UseCase for Page {
    const ACCESS: Access = Access::System;
    type Output = repositories::Page<Archive>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let filter = ArchiveFilter { state: self.state, ..ArchiveFilter::default() };
        let page = PageRequest { after: self.after.clone(), ..PageRequest::first(MAX_LIMIT) };
        Ok(cx.uow.archives().list(&filter, &page).await?)
    }
}

/// The archive in a file of that name.
pub(super) struct Named {
    pub(super) file_name: String,
}

impl UseCase for Named {
    const ACCESS: Access = Access::System;
    type Output = Option<Archive>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        Ok(cx.uow.archives().find_by_file_name(&self.file_name).await?)
    }
}

/// An archive that was written and read back.
pub(super) fn verified(
    id: Id<Archive>,
    kind: ArchiveKind,
    file_name: String,
    sealed: Sealed,
    (from_at, to_at): (Timestamp, Timestamp),
    now: Timestamp,
) -> Archive {
    Archive {
        id,
        kind,
        file_name,
        sha256: sealed.sha256,
        bytes: sealed.bytes,
        entries: sealed.entries,
        from_at,
        to_at,
        state: ArchiveState::Verified,
        version: 1,
        created_at: now,
        updated_at: now,
    }
}

/// Notes an archive whose file was read back.
pub(super) struct Register {
    pub(super) archive: Archive,
}

impl UseCase for Register {
    const ACCESS: Access = Access::System;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let archive = &self.archive;
        cx.uow.archives().add(archive).await?;
        let change = Change::new("archive", archive.id, "archive.create");
        cx.record(change.with("kind", archive.kind.as_str()).with("entries", archive.entries)).await
    }
}

impl Writes for Register {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Saves what became of an archive; its version is the next one.
pub(super) struct Save {
    pub(super) archive: Archive,
    /// As the audit log names it.
    pub(super) action: &'static str,
    /// How many posts, or other things of its kind, it was about.
    pub(super) items: u64,
}

impl UseCase for Save {
    const ACCESS: Access = Access::System;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        cx.uow.archives().save(&self.archive).await?;
        let change = Change::new("archive", self.archive.id, self.action);
        let change = change.with("kind", self.archive.kind.as_str()).with("items", self.items);
        cx.record(change.with("entries", self.archive.entries)).await
    }
}

impl Writes for Save {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Saves that an archive lost something, unless any of it is held for the law by now.
pub(super) struct TakeOut {
    pub(super) save: Save,
    pub(super) taken: Archived,
}

impl UseCase for TakeOut {
    const ACCESS: Access = Access::System;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        holds::check_archived(cx, &self.taken).await?;
        self.save.run(cx).await
    }
}

impl Writes for TakeOut {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Holds.shared()]
    }
}
