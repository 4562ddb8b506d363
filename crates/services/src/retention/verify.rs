//! Whether the archives are what the catalogue says, and have what the audit chain says that they have.

use std::collections::HashSet;

use domain::{audit::Batch, learning::Sha256};

use super::{RetentionError, at, blocking, format::Contents, item::Item};
use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase};

/// Headers that are read at once.
const PAGE: usize = 1_000;

/// Number and head of a batch of the audit log.
type Key = (i64, Sha256);

/// A page of headers of the audit chain, after that number.
struct Batches {
    after: i64,
}

impl UseCase for Batches {
    const ACCESS: Access = Access::System;
    type Output = Vec<Batch>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Vec<Batch>, ServiceError> {
        Ok(cx.uow.audit().batches(self.after, PAGE).await?)
    }
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// Archives that are whole.
    pub archives: u64,
    /// Rows in them.
    pub entries: u64,
    /// One line a problem.
    pub problems: Vec<String>,
}

impl Services {
    /// Reads every archive, and compares it with the catalogue. Each batch of the audit log that is marked as
    /// archived must be in one: whoever deletes entries can write the mark.
    pub async fn verify_archives(&self) -> Result<Verified, RetentionError> {
        let desk = self.archive_desk().await?;
        let (mut verified, mut batches) = (Verified::default(), HashSet::new());
        let catalogue = self.catalogue(None).await?;
        for archive in &catalogue {
            match self.read_back(&desk, archive).await? {
                Ok(contents) if contents.header.deployment != desk.deployment => {
                    let name = &archive.file_name;
                    verified.problems.push(format!("{name}: it is an archive of another deployment"));
                }
                Ok(contents) => {
                    verified.archives += 1;
                    verified.entries += contents.sealed.entries.unsigned_abs();
                    batches.extend(batches_of(&contents));
                }
                Err(damage) => verified.problems.push(format!("{}: {damage}", archive.file_name)),
            }
        }
        let folder = desk.folder.clone();
        for name in at("reading the folder of archives", blocking(move || folder.archives()).await?)? {
            if !catalogue.iter().any(|archive| archive.file_name == name) {
                verified.problems.push(format!("{name}: it is not in the catalogue"));
            }
        }
        verified.problems.extend(self.missing_batches(&batches).await?);
        Ok(verified)
    }

    /// Batches that are marked as archived and are none of these.
    async fn missing_batches(&self, archived: &HashSet<Key>) -> Result<Vec<String>, RetentionError> {
        let (mut problems, mut after) = (Vec::new(), 0);
        loop {
            let page = self.read(SYSTEM, Batches { after }).await?;
            let are_last = page.len() < PAGE;
            for batch in page {
                after = batch.number;
                if batch.purged_at.is_some() && !archived.contains(&(batch.number, batch.head)) {
                    problems.push(format!("batch {after} is marked as archived, and no archive has it"));
                }
            }
            if are_last {
                return Ok(problems);
            }
        }
    }
}

/// The batches of the audit log that an archive has; reading it has shown that they are what was sealed.
fn batches_of(contents: &Contents) -> impl Iterator<Item = Key> {
    contents.items.iter().filter_map(Item::as_batch).map(|(batch, _)| (batch.number, batch.head))
}
