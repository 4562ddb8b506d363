//! What archives have of an author, for the export of everything that is kept about one.

use domain::{
    Id,
    engagement::{Archive, ArchiveKind, Author},
};

use super::{
    RetentionError,
    item::{Item, Row},
    trail,
};
use crate::{
    Caller, ServiceError, Services,
    engagement::author_export::{ArchivedRow, Kept, Part, Portion, Read},
};

impl Services {
    /// Reads a portion of what is kept about an author, in the database and, after that, in archives: one of them a
    /// portion. Those whose rows are back in the database are left out.
    ///
    /// # Errors
    /// As [`Read`]; `archive_damaged` where an archive is, so that nobody can say what it holds.
    pub async fn kept_about_author(
        &self,
        caller: &Caller,
        id: Id<Author>,
        part: Part,
    ) -> Result<Portion, ServiceError> {
        let archives = match &part {
            Part::Archives(after) => Some(*after),
            _ => None,
        };
        // Also says whether the caller may.
        let portion = self.read(caller, Read { id, part }).await?;
        match archives {
            Some(after) => Ok(self.archived_of_author(id, after).await?),
            None => Ok(portion),
        }
    }

    async fn archived_of_author(
        &self,
        author: Id<Author>,
        after: Option<Id<Archive>>,
    ) -> Result<Portion, RetentionError> {
        let end = Portion { rows: Vec::new(), next: None };
        if self.settings.retention.folder.is_none() || self.archive_after(after).await?.is_none() {
            return Ok(end);
        }
        // Looked for again now that nobody writes archives anew.
        let desk = self.archive_desk().await?;
        let Some(archive) = self.archive_after(after).await? else { return Ok(end) };
        let contents = self.contents_of(&desk, &archive).await?;
        let own = contents.items.into_iter().filter(|item| trail::author_of(item) == Some(author));
        let kept = |Row { table, columns: row, .. }: Row| Kept::Archived(ArchivedRow { table, row });
        let rows = own.flat_map(Item::into_rows).map(kept).collect();
        Ok(Portion { rows, next: Some(Part::Archives(Some(archive.id))) })
    }

    /// The next archive of posts whose rows are not in the database.
    async fn archive_after(&self, after: Option<Id<Archive>>) -> Result<Option<Archive>, RetentionError> {
        let all = self.catalogue(None).await?;
        let seen = after.map_or(Some(0), |last| all.iter().position(|of| of.id == last).map(|at| at + 1));
        let mut rest = all.into_iter().skip(seen.unwrap_or(usize::MAX));
        Ok(rest.find(|of| of.kind == ArchiveKind::Posts && of.holds_rows()))
    }
}
