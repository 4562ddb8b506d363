//! Archives that are put back into the database.

use std::path::Path;

use domain::engagement::{Archive, ArchiveState};
use repositories::{AccountOf, Lock, StorageError, engagement::Hanging};

use super::{
    Desk, RetentionError, at, blocking, catalogue,
    format::{Contents, header},
    refused,
};
use crate::{Access, Change, Cx, SYSTEM, ServiceError, Services, UseCase, Writes};

/// What was put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Name of the file.
    pub file_name: String,
    /// Posts.
    pub posts: u64,
    /// Rows, those of the posts among them.
    pub entries: u64,
}

/// Puts all rows of an archive back. The file is small enough for one unit of work: all of them, or none.
struct PutBack {
    archive: Archive,
    rows: Vec<Hanging>,
    posts: u64,
}

impl UseCase for PutBack {
    const ACCESS: Access = Access::System;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        match cx.uow.retention().put_back(&self.rows).await {
            Err(StorageError::Conflict { .. }) => {
                let detail = "rows of the archive are in the database; nothing was restored";
                return Err(ServiceError::conflict("already_there", detail));
            }
            Err(StorageError::ForeignKey { which }) => {
                let detail = format!("what rows of the archive name is gone ({which}); nothing was restored");
                return Err(ServiceError::conflict("gone", detail));
            }
            Err(StorageError::Check { which }) => {
                let detail = format!("rows of the archive do not fit {which}; nothing was restored");
                return Err(ServiceError::conflict("does_not_fit", detail));
            }
            put => put?,
        }
        let mut archive = self.archive.clone();
        archive.state = ArchiveState::Restored;
        archive.mark_changed(cx.now);
        cx.uow.archives().save(&archive).await?;
        let change = Change::new("archive", archive.id, "archive.restore");
        cx.record(change.with("posts", self.posts).with("entries", archive.entries)).await
    }
}

impl Writes for PutBack {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
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
        let (sha256, entries) = (contents.sealed.sha256, contents.hanging.len() as u64);
        if sha256 != archive.sha256 || contents.header.archive != archive.id {
            return Err(refused(format!(
                "{name} is not the file that the catalogue knows: its checksum is another; nothing was restored"
            )));
        }
        if archive.state == ArchiveState::Restored {
            return Err(refused(format!("{name} was restored already; nothing was changed")));
        }
        let rows = contents.hanging;
        let posts = rows.chunk_by(|a, b| a.post == b.post).count() as u64;
        self.write(SYSTEM, PutBack { archive, rows, posts }).await?;
        Ok(Restored { file_name: name, posts, entries })
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
