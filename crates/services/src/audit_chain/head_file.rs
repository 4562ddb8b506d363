//! The head of the audit chain in a file of the operator's choice.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use domain::{audit::Head, canonical_json::NotPortable};

use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase};

/// A file that keeps a head: JSON with `batch`, `count`, `head` and `sealed_at`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadFile(pub PathBuf);

/// Why a head was not kept, or could not be read.
#[derive(Debug, thiserror::Error)]
pub enum HeadFileError {
    /// The file or its folder.
    #[error("{}: {error}", .path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// It holds something else.
    #[error("{} is no head of an audit chain: {reason}", .path.display())]
    Content {
        /// Which.
        path: PathBuf,
        /// Why.
        reason: NotPortable,
    },
    /// The chain does not have the head that was kept. The file stays, since it shows that.
    #[error(
        "tail_cut_or_head_differs: {} has the head of batch {}, which the chain does not have; the file is left as it is",
        .path.display(), .kept.batch
    )]
    Differs {
        /// Which.
        path: PathBuf,
        /// What was kept.
        kept: Head,
    },
    /// The chain could not be read.
    #[error(transparent)]
    Chain(#[from] ServiceError),
}

impl HeadFile {
    /// The head that was kept; `None`: there is no such file yet.
    pub fn read(&self) -> Result<Option<Head>, HeadFileError> {
        let text = match fs::read_to_string(&self.0) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            read => read.map_err(|error| self.failed(error))?,
        };
        let head = Head::from_json(&text);
        head.map(Some).map_err(|reason| HeadFileError::Content { path: self.0.clone(), reason })
    }

    /// Puts a head in place of the one that was kept: whole or not at all, and on the disk when it returns.
    pub fn write(&self, head: &Head) -> Result<(), HeadFileError> {
        let folder = self.0.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or_else(|| Path::new("."));
        let write = || {
            let temp = tempfile::NamedTempFile::new_in(folder)?;
            fs::write(temp.path(), format!("{}\n", head.to_json()))?;
            temp.as_file().sync_all()?;
            temp.persist(&self.0)?;
            fs::File::open(folder)?.sync_all()
        };
        write().map_err(|error| self.failed(error))
    }

    fn failed(&self, error: io::Error) -> HeadFileError {
        HeadFileError::File { path: self.0.clone(), error }
    }
}

/// The end of the chain, and whether the chain has the head that was kept.
struct HeadAfter {
    kept: Option<Head>,
}

impl UseCase for HeadAfter {
    const ACCESS: Access = Access::System;
    type Output = (Option<Head>, bool);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(Option<Head>, bool), ServiceError> {
        let last = cx.uow.audit().last_batch().await?.as_ref().map(Head::from);
        let Some(kept) = self.kept else { return Ok((last, true)) };
        let found = cx.uow.audit().batches(kept.batch.saturating_sub(1), 1).await?;
        let same = |head: Head| (head.batch, head.count, head.head) == (kept.batch, kept.count, kept.head);
        Ok((last, found.first().map(Head::from).is_some_and(same)))
    }
}

impl Services {
    /// Writes the end of the chain to the configured file, if there is one and it has another head.
    ///
    /// # Errors
    /// Also if the chain does not have the head that was kept: then nothing is written.
    pub async fn keep_audit_head(&self) -> Result<(), HeadFileError> {
        let Some(file) = self.settings.audit_head_file.clone() else { return Ok(()) };
        let kept = file.read()?;
        let (last, is_there) = self.read(SYSTEM, HeadAfter { kept }).await?;
        if let Some(kept) = kept.filter(|_| !is_there) {
            return Err(HeadFileError::Differs { path: file.0, kept });
        }
        match last {
            Some(last) if kept.is_none_or(|kept| kept.batch != last.batch) => file.write(&last),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::learning::Sha256;

    use super::*;

    fn head(batch: i64) -> Head {
        let sealed_at = "2026-02-01T08:00:00.000001Z".parse().unwrap();
        Head { batch, count: batch * 3, head: Sha256([7; 32]), sealed_at }
    }

    #[test]
    fn a_head_takes_the_place_of_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        let file = HeadFile(folder.path().join("head.json"));
        assert_eq!(file.read().unwrap(), None);
        for batch in [1, 2] {
            file.write(&head(batch)).unwrap();
            assert_eq!(file.read().unwrap(), Some(head(batch)));
        }
        assert_eq!(fs::read_to_string(&file.0).unwrap().lines().count(), 1);
        // Nothing else is left there.
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_cannot_be_written_or_read_is_told_with_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let nowhere = HeadFile(folder.path().join("no/head.json"));
        assert!(matches!(nowhere.write(&head(1)), Err(HeadFileError::File { .. })));
        let file = HeadFile(folder.path().join("head.json"));
        file.write(&head(1)).unwrap();
        for wrong in ["", "{}", "{\"batch\":1,\"batch\":1}", "7c"] {
            fs::write(&file.0, wrong).unwrap();
            let error = file.read().unwrap_err();
            assert!(matches!(error, HeadFileError::Content { .. }), "{wrong}: {error}");
            assert!(error.to_string().contains("head.json is no head of an audit chain"), "{error}");
        }
    }
}
