//! Posts: found, archived, purged.

use std::collections::{BTreeMap, HashSet};

use domain::{
    Id, Timestamp,
    engagement::{Archive, ArchiveKind, ArchiveState, Post},
};
use repositories::{
    AccountOf, Lock, Root,
    engagement::{Due, Hanging},
};

use super::{
    Desk, RetentionError, RetentionReport, at, blocking, catalogue,
    format::{Contents, Damage, Draft, Header, by_post},
    refused,
};
use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase, Writes};

/// Most posts of a file.
const MOST_POSTS: u64 = 1_000;
/// About how many bytes a file has at most: it is held in memory when it is read. One unit more may follow.
const MOST_BYTES: u64 = 8 * 1024 * 1024;
/// Posts that are read or purged by one unit of work.
const UNIT: usize = 100;

/// Those of the posts that must stay: held for the law, or somebody is not done with them.
async fn staying(cx: &mut Cx<'_>, posts: &[Id<Post>]) -> Result<HashSet<Id<Post>>, ServiceError> {
    let mut staying = cx.uow.retention().staying(posts).await?;
    staying.extend(cx.uow.holds().holding(posts).await?);
    Ok(staying)
}

/// Finds posts that are old enough, at most a unit of them.
struct FindDue {
    before: Timestamp,
    after: Option<Due>,
}

/// What was found.
struct FoundDue {
    /// Where the next ones begin; `None` at the end.
    next: Option<Due>,
    /// Those that may go.
    due: Vec<Due>,
    /// How many must stay.
    staying: u64,
}

impl UseCase for FindDue {
    const ACCESS: Access = Access::System;
    type Output = FoundDue;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<FoundDue, ServiceError> {
        let mut due = cx.uow.retention().due(self.before, self.after, UNIT).await?;
        let next = due.last().copied().filter(|_| due.len() == UNIT);
        let found = due.len();
        let ids: Vec<Id<Post>> = due.iter().map(|(_, id)| *id).collect();
        let staying = staying(cx, &ids).await?;
        due.retain(|(_, id)| !staying.contains(id));
        Ok(FoundDue { next, staying: (found - due.len()) as u64, due })
    }
}

/// Reads all that hangs on posts.
struct ReadHanging {
    posts: Vec<Id<Post>>,
}

impl UseCase for ReadHanging {
    const ACCESS: Access = Access::System;
    type Output = Vec<Hanging>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Vec<Hanging>, ServiceError> {
        Ok(cx.uow.retention().hanging(&self.posts).await?)
    }
}

/// Deletes posts that are exactly as they were archived.
struct PurgeUnit {
    /// In which file they are.
    archive: Archive,
    posts: BTreeMap<Id<Post>, Vec<Hanging>>,
}

/// What became of posts.
#[derive(Default)]
struct Purged {
    /// They left the database.
    purged: u64,
    /// They changed since they were archived, or must stay.
    left: HashSet<Id<Post>>,
}

impl UseCase for PurgeUnit {
    const ACCESS: Access = Access::System;
    type Output = Purged;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Purged, ServiceError> {
        // The file that was read must still be the one that the catalogue names.
        if cx.uow.archives().lookup(self.archive.id).await?.as_ref() != Some(&self.archive) {
            return Err(ServiceError::conflict("archive_changed", "the archive was changed meanwhile"));
        }
        let ids: Vec<Id<Post>> = self.posts.keys().copied().collect();
        let now = by_post(cx.uow.retention().hold_hanging(&ids).await?);
        let staying = staying(cx, &ids).await?;
        let (mut purge, mut left) = (Vec::new(), HashSet::new());
        for (post, rows) in &now {
            if staying.contains(post) || self.posts.get(post) != Some(rows) {
                left.insert(*post);
            } else {
                purge.push(*post);
            }
        }
        // Those that are not there left it by a run that was killed after.
        let purged = cx.uow.retention().purge(&purge).await?;
        Ok(Purged { purged, left })
    }
}

impl Writes for PurgeUnit {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let posts = self.posts.keys().map(|post| Root::Post(*post).exclusive());
        posts.chain([Root::Holds.shared()]).collect()
    }
}

impl Services {
    /// Archives posts that are old enough and purges them. `dry`: only says what it would do.
    pub async fn retain_posts(&self, dry: bool) -> Result<RetentionReport, RetentionError> {
        let before = self.clock.now() - self.settings.retention.posts;
        let mut report = RetentionReport::default();
        if dry {
            self.count_due(before, &mut report).await?;
            return Ok(report);
        }
        let mut desk = self.finish_archives(&mut report).await?;
        let mut after = None;
        loop {
            let (archive, next) = self.archive_posts(&desk, before, after, &mut report).await?;
            if let Some(archive) = archive {
                let read = self.read_back(&desk, &archive).await?;
                let contents = read.map_err(|damage| refused(format!("{}: {damage}", archive.file_name)))?;
                self.purge_archive(&desk, archive, contents, &mut report).await?;
            }
            let Some(next) = next else { return Ok(report) };
            after = Some(next);
            // Locked for one file at a time, so that an erasure need not wait for all of them.
            desk = desk.pass().await?;
        }
    }

    async fn count_due(&self, before: Timestamp, report: &mut RetentionReport) -> Result<(), RetentionError> {
        let mut after = None;
        loop {
            let found = self.read(SYSTEM, FindDue { before, after }).await?;
            report.posts += found.due.len() as u64;
            report.staying += found.staying;
            let Some(next) = found.next else { return Ok(()) };
            after = Some(next);
        }
    }

    /// Finishes archives of a run that was killed before it had purged them.
    async fn finish_archives(&self, report: &mut RetentionReport) -> Result<Desk, RetentionError> {
        let desk = self.archive_desk().await?;
        for archive in self.catalogue(Some(ArchiveState::Verified)).await? {
            match self.read_back(&desk, &archive).await? {
                Ok(contents) => self.purge_archive(&desk, archive, contents, report).await?,
                Err(damage) => report.problems.push(format!(
                    "{}: {damage}; nothing of it is purged, and what it holds is archived again",
                    archive.file_name
                )),
            }
        }
        Ok(desk)
    }

    /// Reads a file that the catalogue names.
    pub(super) async fn read_back(
        &self,
        desk: &Desk,
        archive: &Archive,
    ) -> Result<Result<Contents, Damage>, RetentionError> {
        let (folder, archive) = (desk.folder.clone(), archive.clone());
        blocking(move || folder.whole(&archive)).await
    }

    /// Writes one file of posts, reads it back and notes it; with where the next one begins.
    async fn archive_posts(
        &self,
        desk: &Desk,
        before: Timestamp,
        mut after: Option<Due>,
        report: &mut RetentionReport,
    ) -> Result<(Option<Archive>, Option<Due>), RetentionError> {
        let id = self.ids.next();
        let mut begun: Option<(Draft, String, Due, Due)> = None;
        let next = loop {
            let found = self.read(SYSTEM, FindDue { before, after }).await?;
            report.staying += found.staying;
            if let (Some(first), Some(last)) = (found.due.first().copied(), found.due.last().copied()) {
                let posts = found.due.iter().map(|(_, id)| *id).collect();
                let rows = self.read(SYSTEM, ReadHanging { posts }).await?;
                let (mut draft, name, from) = match begun {
                    Some((draft, name, from, _)) => (draft, name, from),
                    None => {
                        let name = format!("posts-{}-{id}-1.jsonl", first.0.format("%Y-%m-%d"));
                        let header = Header::new(id, ArchiveKind::Posts, &desk.migration, &desk.deployment);
                        let draft =
                            at(format!("writing {name}"), Draft::begin(desk.folder.part(&name), &header))?;
                        (draft, name, first)
                    }
                };
                at(format!("writing {name}"), draft.add(&rows))?;
                begun = Some((draft, name, from, last));
            }
            let full = begun
                .as_ref()
                .is_some_and(|(draft, ..)| draft.posts() >= MOST_POSTS || draft.bytes() >= MOST_BYTES);
            if full || found.next.is_none() {
                break found.next;
            }
            after = found.next;
        };
        let Some((draft, name, from, to)) = begun else { return Ok((None, next)) };
        let sealed = at(format!("writing {name}"), blocking(move || draft.seal()).await?)?;
        let part = desk.folder.part(&name);
        let read = blocking(move || Contents::read(&part)).await?;
        let read = read.map_err(|damage| refused(format!("{name} is not what was written: {damage}")))?;
        if read.sealed != sealed {
            return Err(refused(format!("{name} is not what was written: its checksum is another")));
        }
        let now = self.clock.now();
        let archive = catalogue::verified(id, ArchiveKind::Posts, name, sealed, (from, to), now);
        self.write(SYSTEM, catalogue::Register { archive: archive.clone() }).await?;
        self.publish(desk, &archive.file_name).await?;
        report.archives += 1;
        Ok((Some(archive), next))
    }

    /// Gives a file of the catalogue its name.
    pub(super) async fn publish(&self, desk: &Desk, name: &str) -> Result<(), RetentionError> {
        let (folder, own) = (desk.folder.clone(), name.to_owned());
        at(format!("renaming {name}"), blocking(move || folder.publish(&own)).await?)
    }

    /// Purges what an archive holds, unit by unit. What changed since stays, and leaves the file.
    async fn purge_archive(
        &self,
        desk: &Desk,
        mut archive: Archive,
        contents: Contents,
        report: &mut RetentionReport,
    ) -> Result<(), RetentionError> {
        let mut of_archive = Purged::default();
        let mut all = contents.hanging.chunk_by(|a, b| a.post == b.post).peekable();
        while all.peek().is_some() {
            let unit: Vec<Hanging> = all.by_ref().take(UNIT).flatten().cloned().collect();
            let purge = PurgeUnit { archive: archive.clone(), posts: by_post(unit) };
            let done = self.write(SYSTEM, purge).await?;
            of_archive.purged += done.purged;
            of_archive.left.extend(done.left);
        }
        drop(all);
        report.posts += of_archive.purged;
        report.changed += of_archive.left.len() as u64;
        archive.state = ArchiveState::Purged;
        let posts = of_archive.purged;
        if of_archive.left.is_empty() {
            archive.mark_changed(self.clock.now());
            self.write(SYSTEM, catalogue::Save { archive, action: "archive.purge", posts }).await?;
        } else {
            let keep = |hanging: &Hanging| !of_archive.left.contains(&hanging.post);
            let kept = contents.hanging.into_iter().filter(keep).collect();
            self.rewrite(desk, archive, contents.header, kept, ("archive.purge", posts)).await?;
        }
        Ok(())
    }
}
