//! Archives that must lose rows: written anew under another name, which takes the place of the old one.

use domain::{
    Id,
    engagement::{Archive, ArchiveKind, Author},
};
use repositories::engagement::Part;
use serde_json::Value as Json;

use super::{
    Desk, RetentionError, at, blocking, catalogue,
    format::{Contents, Draft, Header, extension},
    item::Item,
    refused,
};
use crate::{SYSTEM, Services};

/// The folder is locked while this is kept, so that nothing of an author gets into an archive between its
/// rewriting and the end of the rows.
pub struct ArchivesHeld {
    _desk: Option<Desk>,
}

impl Services {
    /// Writes an archive anew with other things in it. Its file gets the next name; killed before the catalogue has
    /// it, the old file is still whole and named; after, the next run deletes the old one.
    pub(super) async fn rewrite(
        &self,
        desk: &Desk,
        mut archive: Archive,
        header: Header,
        kept: Vec<Item>,
        (action, items): (&'static str, u64),
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
        self.write(SYSTEM, catalogue::Save { archive: archive.clone(), action, items }).await?;
        self.publish(desk, &archive.file_name).await?;
        let folder = desk.folder.clone();
        at(format!("deleting {old}"), blocking(move || folder.delete(&old)).await?)?;
        Ok(archive)
    }

    /// Takes all posts of an author out of every archive, and what hangs on them. Called before the rows of
    /// the author go; what comes back is kept until they are gone.
    ///
    /// # Errors
    /// `Refused` where an archive is damaged, so that nobody can say what it holds: nothing is erased by halves.
    pub async fn erase_from_archives(&self, author: Id<Author>) -> Result<ArchivesHeld, RetentionError> {
        if self.settings.retention.folder.is_none() {
            return Ok(ArchivesHeld { _desk: None });
        }
        let desk = self.archive_desk().await?;
        let wanted = Json::from(author.to_string());
        // The other kinds hold nothing of anybody.
        for archive in self.catalogue(None).await?.into_iter().filter(|of| of.kind == ArchiveKind::Posts) {
            let contents = self.contents_of(&desk, &archive).await?;
            let (own, kept): (Vec<Item>, Vec<Item>) =
                contents.items.into_iter().partition(|item| is_by(item, &wanted));
            if own.is_empty() {
                continue;
            }
            let action = ("archive.erase", own.len() as u64);
            self.rewrite(&desk, archive, contents.header, kept, action).await?;
        }
        Ok(ArchivesHeld { _desk: Some(desk) })
    }

    /// An archive whose contents must be known.
    pub(super) async fn contents_of(
        &self,
        desk: &Desk,
        archive: &Archive,
    ) -> Result<Contents, RetentionError> {
        let read = self.read_back(desk, archive).await?;
        read.map_err(|damage| refused(format!("the archive {}: {damage}", archive.file_name)))
    }
}

/// Whether it is a post by this author.
fn is_by(item: &Item, author: &Json) -> bool {
    item.as_post().is_some_and(|(_, rows)| {
        rows.iter()
            .any(|of| of.part == Part::Row && of.table == "posts" && of.row.get("author_id") == Some(author))
    })
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
