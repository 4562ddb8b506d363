//! Archives that must lose rows: written anew under another name, which takes the place of the old one.

use std::collections::HashSet;

use domain::{
    Id,
    engagement::{Archive, ArchiveKind, Author, Post},
};
use repositories::engagement::{Hanging, Part};
use serde_json::Value as Json;

use super::{
    Desk, RetentionError, at, blocking, catalogue,
    format::{Contents, Draft, Header},
    refused,
};
use crate::{SYSTEM, Services};

/// The folder is locked while this is kept, so that nothing of an author gets into an archive between its
/// rewriting and the end of the rows.
pub struct ArchivesHeld {
    _desk: Option<Desk>,
}

impl Services {
    /// Writes an archive anew with other rows. Its file gets the next name; killed before the catalogue has
    /// it, the old file is still whole and named; after, the next run deletes the old one.
    pub(super) async fn rewrite(
        &self,
        desk: &Desk,
        mut archive: Archive,
        header: Header,
        rows: Vec<Hanging>,
        (action, posts): (&'static str, u64),
    ) -> Result<Archive, RetentionError> {
        let old = archive.file_name.clone();
        archive.mark_changed(self.clock.now());
        archive.file_name = next_name(&old, archive.version);
        let (folder, name) = (desk.folder.clone(), archive.file_name.clone());
        let written = blocking(move || {
            let mut draft = Draft::begin(folder.part(&name), &header)?;
            draft.add(&rows)?;
            let sealed = draft.seal()?;
            std::io::Result::Ok((sealed, Contents::read(&folder.part(&name))))
        });
        let (sealed, read) = at(format!("writing {}", archive.file_name), written.await?)?;
        if !read.is_ok_and(|read| read.sealed == sealed) {
            return Err(refused(format!("{} is not what was written", archive.file_name)));
        }
        archive.sha256 = sealed.sha256;
        archive.bytes = sealed.bytes;
        archive.entries = sealed.entries;
        self.write(SYSTEM, catalogue::Save { archive: archive.clone(), action, posts }).await?;
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
        for archive in self.catalogue(None).await? {
            let contents = self.contents_of(&desk, &archive).await?;
            let own = |of: &&Hanging| {
                of.part == Part::Row && of.table == "posts" && of.row.get("author_id") == Some(&wanted)
            };
            let posts: HashSet<Id<Post>> = contents.hanging.iter().filter(own).map(|of| of.post).collect();
            if posts.is_empty() {
                continue;
            }
            let count = posts.len() as u64;
            let kept = contents.hanging.into_iter().filter(|of| !posts.contains(&of.post)).collect();
            self.rewrite(&desk, archive, contents.header, kept, ("archive.erase", count)).await?;
        }
        Ok(ArchivesHeld { _desk: Some(desk) })
    }

    /// An archive whose contents must be known.
    pub(super) async fn contents_of(
        &self,
        desk: &Desk,
        archive: &Archive,
    ) -> Result<Contents, RetentionError> {
        debug_assert_eq!(archive.kind, ArchiveKind::Posts);
        let read = self.read_back(desk, archive).await?;
        read.map_err(|damage| refused(format!("the archive {}: {damage}", archive.file_name)))
    }
}

/// The name of a file with its next number.
fn next_name(name: &str, version: i64) -> String {
    let stem = name.strip_suffix(".jsonl").unwrap_or(name);
    let stem = stem.rsplit_once('-').map_or(stem, |(stem, _)| stem);
    format!("{stem}-{version}.jsonl")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_version_has_a_name_of_its_own() {
        assert_eq!(next_name("posts-2026-01-02-abc-1.jsonl", 3), "posts-2026-01-02-abc-3.jsonl");
    }
}
