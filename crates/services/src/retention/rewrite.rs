//! Archives that must lose rows: written anew under another name, which takes the place of the old one.

use domain::{
    Id,
    engagement::{Archive, ArchiveKind, Author},
};

use super::{
    Desk, RetentionError, at, blocking, catalogue,
    format::{Contents, Draft, Header, extension},
    item::Item,
    trail,
};
use crate::{
    SYSTEM, ServiceError, Services,
    engagement::archived::{Archived, ForgetArchived},
};

/// The folder is locked while this is kept, so that nothing of an author gets into an archive between its
/// rewriting and the end of the rows.
pub struct ArchivesHeld {
    _desk: Option<Desk>,
}

impl Services {
    /// Writes an archive anew with other things in it. Its file gets the next name; killed before the catalogue has
    /// it, the old file is still whole and named; after, the next run deletes the old one. `taken`: what it is to
    /// lose for good, which is refused while any of that is held for the law.
    pub(super) async fn rewrite(
        &self,
        desk: &Desk,
        mut archive: Archive,
        header: Header,
        kept: Vec<Item>,
        (action, items): (&'static str, u64),
        taken: Option<&Archived>,
    ) -> Result<Archive, RetentionError> {
        let old = archive.file_name.clone();
        archive.mark_changed(self.clock.now());
        archive.file_name = next_name(&old, archive.kind, archive.version);
        let (folder, name) = (desk.folder.clone(), archive.file_name.clone());
        let written = blocking(move || {
            let mut draft = Draft::begin(folder.part(&name), &header)?;
            draft.add(&kept)?;
            draft.seal()
        });
        let sealed = at(format!("writing {}", archive.file_name), written.await?)?;
        self.compare(desk, &archive.file_name, sealed).await?;
        archive.sha256 = sealed.sha256;
        archive.bytes = sealed.bytes;
        archive.entries = sealed.entries;
        let save = catalogue::Save { archive: archive.clone(), action, items };
        let saved = match taken {
            Some(taken) => self.write(SYSTEM, catalogue::TakeOut { save, taken: taken.clone() }).await,
            None => self.write(SYSTEM, save).await,
        };
        if let Err(error @ ServiceError::Conflict { .. }) = saved {
            self.discard(desk, &archive.file_name).await?;
            return Err(error.into());
        }
        saved?;
        self.publish(desk, &archive.file_name).await?;
        let folder = desk.folder.clone();
        at(format!("deleting {old}"), blocking(move || folder.delete(&old)).await?)?;
        Ok(archive)
    }

    /// Takes all posts of an author out of every archive, and what hangs on them. Called before the rows of
    /// the author go; what comes back is kept until they are gone.
    ///
    /// # Errors
    /// A conflict: `archive_damaged` where an archive is, so that nobody can say what it holds, `held` while any of
    /// it is held for the law. All archives are read before the first is changed: nothing is erased by halves.
    pub async fn erase_from_archives(&self, author: Id<Author>) -> Result<ArchivesHeld, RetentionError> {
        if self.settings.retention.folder.is_none() {
            return Ok(ArchivesHeld { _desk: None });
        }
        let desk = self.archive_desk().await?;
        let is_own = |item: &Item| trail::author_of(item) == Some(author);
        let (archives, taken) = self.archives_with(&desk, is_own).await?;
        if archives.is_empty() {
            return Ok(ArchivesHeld { _desk: Some(desk) });
        }
        let taken = Archived { erased: Some(author), ..taken };
        self.write(SYSTEM, ForgetArchived { author, archived: taken.clone() }).await?;
        for archive in archives {
            let contents = self.contents_of(&desk, &archive).await?;
            let (own, kept): (Vec<Item>, Vec<Item>) = contents.items.into_iter().partition(is_own);
            let action = ("archive.erase", own.len() as u64);
            self.rewrite(&desk, archive, contents.header, kept, action, Some(&taken)).await?;
        }
        Ok(ArchivesHeld { _desk: Some(desk) })
    }

    /// Archives that have posts like this, and what all of them have of those. The other kinds hold nothing of
    /// anybody.
    pub(super) async fn archives_with(
        &self,
        desk: &Desk,
        is_wanted: impl Fn(&Item) -> bool,
    ) -> Result<(Vec<Archive>, Archived), RetentionError> {
        let (mut archives, mut found) = (Vec::new(), Archived::default());
        for archive in self.catalogue(None).await?.into_iter().filter(|of| of.kind == ArchiveKind::Posts) {
            let contents = self.contents_of(desk, &archive).await?;
            let mut has_some = false;
            for item in contents.items.iter().filter(|item| is_wanted(item)) {
                has_some = true;
                trail::note(&mut found, item);
            }
            if has_some {
                archives.push(archive);
            }
        }
        Ok((archives, found))
    }

    /// Deletes a file that was written and is not to be.
    async fn discard(&self, desk: &Desk, name: &str) -> Result<(), RetentionError> {
        let (folder, own) = (desk.folder.clone(), name.to_owned());
        at(format!("deleting {name}"), blocking(move || folder.discard(&own)).await?)
    }

    /// An archive whose contents must be known.
    ///
    /// # Errors
    /// A conflict, `archive_damaged`, where nobody can say what it holds.
    pub(super) async fn contents_of(
        &self,
        desk: &Desk,
        archive: &Archive,
    ) -> Result<Contents, RetentionError> {
        let read = self.read_back(desk, archive).await?;
        read.map_err(|damage| {
            let name = &archive.file_name;
            let detail = format!(
                "the archive {name} is damaged or missing ({damage}), so nobody can say what it holds; put the file \
                 back from a backup into the folder of archives, and repeat the request"
            );
            ServiceError::conflict("archive_damaged", detail).into()
        })
    }
}

/// The name of a file with its next number.
fn next_name(name: &str, kind: ArchiveKind, version: i64) -> String {
    let end = extension(kind);
    let stem = name.strip_suffix(end).unwrap_or(name);
    let stem = stem.rsplit_once('-').map_or(stem, |(stem, _)| stem);
    format!("{stem}-{version}{end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_version_has_a_name_of_its_own() {
        let next = |name, kind| next_name(name, kind, 3);
        assert_eq!(next("posts-2026-01-02-a-b-1.jsonl", ArchiveKind::Posts), "posts-2026-01-02-a-b-3.jsonl");
        assert_eq!(next("audit-2021-a-b-2.jsonl.gz", ArchiveKind::Audit), "audit-2021-a-b-3.jsonl.gz");
    }
}
