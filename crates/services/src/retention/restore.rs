//! Archives that are put back into the database.

use std::path::Path;

use domain::engagement::{Archive, ArchiveKind, ArchiveState};
use repositories::{AccountOf, Lock, Root, StorageError};

use super::{
    Desk, RetentionError, at, audit, blocking, catalogue,
    format::{Contents, header},
    item::Item,
    kpi, posts, refused,
};
use crate::{Access, Change, Cx, SYSTEM, ServiceError, Services, UseCase, Writes};

/// What was put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Name of the file.
    pub file_name: String,
    /// What it holds.
    pub kind: ArchiveKind,
    /// How many posts, or other things of the kind.
    pub items: u64,
    /// How many rows the archive has, those of the posts among them.
    pub entries: u64,
}

/// Puts back what an archive holds. The file is small enough for one unit of work: all of it, or nothing.
struct PutBack {
    archive: Archive,
    items: Vec<Item>,
}

/// Why rows cannot be put back.
pub(super) fn explained(error: StorageError) -> ServiceError {
    match error {
        StorageError::Conflict { .. } => already_there(),
        StorageError::ForeignKey { which } => {
            let detail = format!("what rows of the archive name is gone ({which}); nothing was restored");
            ServiceError::conflict("gone", detail)
        }
        StorageError::Check { which } => {
            let detail = format!("rows of the archive do not fit {which}; nothing was restored");
            ServiceError::conflict("does_not_fit", detail)
        }
        other => other.into(),
    }
}

fn already_there() -> ServiceError {
    let detail = "rows of the archive are in the database; nothing was restored";
    ServiceError::conflict("already_there", detail)
}

impl UseCase for PutBack {
    const ACCESS: Access = Access::System;
    /// How many things.
    type Output = u64;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<u64, ServiceError> {
        let mut put = posts::put_back(cx, &self.items).await?;
        put += audit::put_back(cx, &self.items).await?;
        put += kpi::put_back(cx, &self.items).await?;
        if put == 0 && !self.items.is_empty() {
            return Err(already_there());
        }
        let mut archive = self.archive.clone();
        archive.state = ArchiveState::Restored;
        archive.mark_changed(cx.now);
        cx.uow.archives().save(&archive).await?;
        let change = Change::new("archive", archive.id, "archive.restore");
        let change = change.with("kind", archive.kind.as_str()).with("items", put);
        cx.record(change.with("entries", archive.entries)).await?;
        Ok(put)
    }
}

impl Writes for PutBack {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        // Of posts and figures nothing: constraints decide.
        let has_batches = self.items.iter().any(|item| item.as_batch().is_some());
        has_batches.then(|| Root::AuditChain.exclusive()).into_iter().collect()
    }
}

impl Services {
    /// Puts an archive back, by its path or the name of its file in the folder of archives: all of it, or nothing.
    /// Links of rows that stayed are set again where they still name nothing.
    ///
    /// # Errors
    /// `Refused` where the file is not one of this deployment's catalogue, is from a newer version of the program,
    /// has changed by a single byte, or was restored already; a conflict where rows of it are in the database.
    pub async fn restore_archive(&self, file: &Path) -> Result<Restored, RetentionError> {
        let desk = self.archive_desk().await?;
        let name = file.file_name().and_then(|name| name.to_str());
        let name = name.ok_or_else(|| refused("the file has no name"))?.to_owned();
        let path = if file.components().count() > 1 { file.to_owned() } else { desk.folder.file(&name) };
        let archive = self.known(&desk, &path, &name).await?;
        let contents = blocking(move || Contents::read(&path)).await?;
        let contents =
            contents.map_err(|damage| refused(format!("{name}: {damage}; nothing was restored")))?;
        let Contents { header, sealed, items } = contents;
        let is_named = (header.archive, header.kind) == (archive.id, archive.kind);
        if sealed.sha256 != archive.sha256 || !is_named {
            return Err(refused(format!(
                "{name} is not the file that the catalogue knows: its checksum is another; nothing was restored"
            )));
        }
        if archive.state == ArchiveState::Restored {
            return Err(refused(format!("{name} was restored already; nothing was changed")));
        }
        let kind = archive.kind;
        let items = self.write(SYSTEM, PutBack { archive, items }).await?;
        Ok(Restored { file_name: name, kind, items, entries: sealed.entries.unsigned_abs() })
    }

    /// The archive that a file claims to be, if it is one of this deployment's and can be understood.
    async fn known(&self, desk: &Desk, path: &Path, name: &str) -> Result<Archive, RetentionError> {
        let first = path.to_owned();
        let header = at(format!("reading {}", path.display()), blocking(move || header(&first)).await?)?;
        let header = header.ok_or_else(|| refused(format!("{name} is no archive; nothing was restored")))?;
        if header.deployment != desk.deployment {
            return Err(refused(format!("{name} is an archive of another deployment; nothing was restored")));
        }
        if header.is_newer_than(&desk.migration) {
            return Err(refused(format!(
                "{name} was made by a newer version of the program (migration {}); nothing was restored",
                header.migration
            )));
        }
        let named = self.read(SYSTEM, catalogue::Named { file_name: name.to_owned() }).await?;
        let unknown = || refused(format!("{name} is not in the catalogue of archives; nothing was restored"));
        named.ok_or_else(unknown)
    }
}
