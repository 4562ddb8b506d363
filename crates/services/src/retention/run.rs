//! A run: files are made of what is old, read back, noted, and only then what they hold is purged.

use std::collections::{BTreeSet, HashSet};

use domain::{
    Id, Timestamp,
    engagement::{Archive, ArchiveKind, ArchiveState, ReferenceKind},
};
use repositories::{AccountOf, Lock, ReferenceOf, Root};

use super::{
    Desk, KINDS, RetentionError, RetentionReport, at, audit, blocking, catalogue,
    format::{Contents, Damage, Draft, Header, Sealed, extension},
    item::{Item, Key, items_of},
    kpi,
    old::Old,
    posts, refused,
};
use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase, Writes};

/// Most things that are purged by one unit of work.
const UNIT: usize = 100;
/// Rows after which a unit takes no more things.
const UNIT_ROWS: u64 = 2_000;

/// How large a file of a kind gets: it is held in memory when it is read. One unit more may follow.
struct Bounds {
    items: u64,
    text: u64,
}

impl Bounds {
    const fn of(kind: ArchiveKind) -> Self {
        match kind {
            ArchiveKind::Posts => Self { items: 1_000, text: 8 << 20 },
            // By year: as large as memory allows.
            ArchiveKind::Audit => Self { items: u64::MAX, text: 16 << 20 },
            ArchiveKind::Kpi => Self { items: 50_000, text: 8 << 20 },
        }
    }
}

/// A file in the making.
struct Begun {
    id: Id<Archive>,
    name: String,
    draft: Draft,
    period: String,
    span: (Timestamp, Timestamp),
}

impl Begun {
    fn new(
        desk: &Desk,
        id: Id<Archive>,
        kind: ArchiveKind,
        (period, span): (&str, (Timestamp, Timestamp)),
    ) -> Result<Self, RetentionError> {
        let name = format!("{}-{period}-{id}-1{}", kind.as_str().to_lowercase(), extension(kind));
        let header = Header::new(id, kind, &desk.migration, &desk.deployment);
        let draft = at(format!("writing {name}"), Draft::begin(desk.folder.part(&name), &header))?;
        Ok(Self { id, name, draft, period: period.to_owned(), span })
    }

    fn add(&mut self, items: &[Item], (from, to): (Timestamp, Timestamp)) -> Result<(), RetentionError> {
        self.span = (self.span.0.min(from), self.span.1.max(to));
        at(format!("writing {}", self.name), self.draft.add(items))
    }
}

/// Deletes things that are exactly as they were archived.
struct PurgeUnit {
    /// In which file they are.
    archive: Archive,
    items: Vec<Item>,
}

/// What became of things.
#[derive(Default)]
pub(super) struct Purged {
    /// They left the database.
    pub(super) purged: u64,
    /// They changed since they were archived, or must stay.
    pub(super) left: HashSet<Key>,
}

impl Purged {
    fn join(&mut self, other: Self) {
        self.purged += other.purged;
        self.left.extend(other.left);
    }
}

impl UseCase for PurgeUnit {
    const ACCESS: Access = Access::System;
    type Output = Purged;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Purged, ServiceError> {
        // The file that was read must still be the one that the catalogue names.
        if cx.uow.archives().lookup(self.archive.id).await?.as_ref() != Some(&self.archive) {
            return Err(ServiceError::conflict("archive_changed", "the archive was changed meanwhile"));
        }
        let mut purged = posts::purge(cx, &self.items).await?;
        purged.join(audit::purge(cx, &self.items).await?);
        purged.join(kpi::purge(cx, &self.items).await?);
        Ok(purged)
    }
}

impl Writes for PurgeUnit {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let of = |item: &Item| match item {
            Item::Post { post, .. } => vec![Root::Holds.shared(), Root::Post(*post).exclusive()],
            Item::Batch { .. } => vec![Root::AuditChain.exclusive()],
            // Whoever writes figures shares their type.
            Item::Figure { metric, .. } => {
                let of = ReferenceOf::Id(metric.series.metric_type_id);
                vec![Root::Reference(ReferenceKind::KpiTypes, of).exclusive()]
            }
        };
        self.items.iter().flat_map(of).collect::<BTreeSet<Lock>>().into_iter().collect()
    }
}

/// Things in the portions in which they are purged.
fn units(mut items: &[Item]) -> impl Iterator<Item = &[Item]> {
    std::iter::from_fn(move || {
        let mut rows = 0;
        let fits = |item: &&Item| {
            let before = rows;
            rows += item.entries();
            before < UNIT_ROWS
        };
        let size = items.iter().take(UNIT).take_while(fits).count();
        let (unit, rest) = items.split_at_checked(size)?;
        items = rest;
        Some(unit).filter(|unit| !unit.is_empty())
    })
}

impl Services {
    /// Archives what is old enough, of every kind, and purges it. `dry`: only says what it would do.
    ///
    /// # Errors
    /// Where the folder or the database fails. What was not purged by then is in the database, and the next run
    /// goes on.
    pub async fn retain(&self, dry: bool) -> Result<RetentionReport, RetentionError> {
        let (mut report, now) = (RetentionReport::default(), self.clock.now());
        let old = |kind| Old::new(kind, &self.settings.retention, now);
        if dry {
            for kind in KINDS {
                self.count_old(old(kind), &mut report).await?;
            }
            return Ok(report);
        }
        let mut desk = self.finish_archives(&mut report).await?;
        for kind in KINDS {
            desk = self.retain_kind(desk, old(kind), &mut report).await?;
        }
        Ok(report)
    }

    async fn count_old(&self, mut old: Old, report: &mut RetentionReport) -> Result<(), RetentionError> {
        while !old.is_done {
            let found = old.next(self, None, false).await?;
            let tally = report.of_mut(old.kind);
            tally.purged += found.due;
            tally.staying += found.staying;
            report.problems.extend(found.problems);
        }
        Ok(())
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

    async fn retain_kind(
        &self,
        mut desk: Desk,
        mut old: Old,
        report: &mut RetentionReport,
    ) -> Result<Desk, RetentionError> {
        loop {
            if let Some(archive) = self.archive_some(&desk, &mut old, report).await? {
                let contents = self.contents_of(&desk, &archive).await?;
                self.purge_archive(&desk, archive, contents, report).await?;
            }
            if old.is_done {
                return Ok(desk);
            }
            // Locked for one file at a time, so that an erasure need not wait for all of them.
            desk = desk.pass().await?;
        }
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

    /// Writes one file, reads it back and notes it. `None`: there was nothing for it.
    async fn archive_some(
        &self,
        desk: &Desk,
        old: &mut Old,
        report: &mut RetentionReport,
    ) -> Result<Option<Archive>, RetentionError> {
        let (kind, bounds) = (old.kind, Bounds::of(old.kind));
        let mut begun: Option<Begun> = None;
        loop {
            let period = begun.as_ref().map(|begun| begun.period.clone());
            let found = old.next(self, period.as_deref(), true).await?;
            report.of_mut(kind).staying += found.staying;
            report.problems.extend(found.problems);
            if let Some(span) = found.span {
                let mut file = match begun.take() {
                    Some(begun) => begun,
                    None => Begun::new(desk, self.ids.next(), kind, (&found.period, span))?,
                };
                file.add(&found.items, span)?;
                begun = Some(file);
            }
            let is_full =
                |begun: &Begun| begun.draft.items() >= bounds.items || begun.draft.text() >= bounds.text;
            if old.is_done || found.ends_period || begun.as_ref().is_some_and(is_full) {
                break;
            }
        }
        let Some(begun) = begun else { return Ok(None) };
        let archive = self.note(desk, kind, begun).await?;
        report.of_mut(kind).archives += 1;
        Ok(Some(archive))
    }

    /// Ends a file, reads it back and gives it its place in the catalogue.
    async fn note(&self, desk: &Desk, kind: ArchiveKind, begun: Begun) -> Result<Archive, RetentionError> {
        let Begun { id, name, draft, span, .. } = begun;
        let sealed = at(format!("writing {name}"), blocking(move || draft.seal()).await?)?;
        self.compare(desk, &name, sealed).await?;
        let archive = catalogue::verified(id, kind, name, sealed, span, self.clock.now());
        self.write(SYSTEM, catalogue::Register { archive: archive.clone() }).await?;
        self.publish(desk, &archive.file_name).await?;
        Ok(archive)
    }

    /// Reads a file that has no name yet: it must be what was written.
    pub(super) async fn compare(
        &self,
        desk: &Desk,
        name: &str,
        sealed: Sealed,
    ) -> Result<(), RetentionError> {
        let part = desk.folder.part(name);
        let read = blocking(move || Contents::read(&part)).await?;
        let read = read.map_err(|damage| refused(format!("{name} is not what was written: {damage}")))?;
        if read.sealed == sealed {
            return Ok(());
        }
        Err(refused(format!("{name} is not what was written: its checksum is another")))
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
        let mut all = Purged::default();
        for unit in units(&contents.items) {
            let purge = PurgeUnit { archive: archive.clone(), items: unit.to_vec() };
            all.join(self.write(SYSTEM, purge).await?);
        }
        let Purged { purged, left } = all;
        let tally = report.of_mut(archive.kind);
        tally.purged += purged;
        tally.changed += left.len() as u64;
        if archive.kind == ArchiveKind::Audit && !left.is_empty() {
            let of = items_of(archive.kind);
            report.problems.push(format!("{} {of} changed while they were archived; they stay", left.len()));
        }
        archive.state = ArchiveState::Purged;
        if left.is_empty() {
            archive.mark_changed(self.clock.now());
            self.write(SYSTEM, catalogue::Save { archive, action: "archive.purge", items: purged }).await?;
        } else {
            let kept = contents.items.into_iter().filter(|item| !left.contains(&item.key())).collect();
            self.rewrite(desk, archive, contents.header, kept, ("archive.purge", purged), None).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use domain::engagement::Post;
    use repositories::engagement::{Hanging, Part};
    use serde_json::Map;
    use uuid::Uuid;

    use super::*;

    fn post(number: usize, rows: usize) -> Item {
        let post: Id<Post> = Id::new(Uuid::from_u128(number as u128));
        let row = Hanging { post, part: Part::Row, table: "posts".to_owned(), row: Map::new() };
        Item::Post { post, rows: vec![row; rows] }
    }

    #[test]
    fn units_have_bounds_and_leave_nothing_out() {
        for (count, rows, expected) in
            [(0, 1, vec![]), (250, 1, vec![100, 100, 50]), (5, 1_500, vec![2, 2, 1])]
        {
            let items: Vec<Item> = (0..count).map(|number| post(number, rows)).collect();
            assert_eq!(units(&items).map(<[Item]>::len).collect::<Vec<_>>(), expected);
            assert_eq!(units(&items).flatten().cloned().collect::<Vec<_>>(), items);
        }
        // What is larger than a unit is one of its own.
        assert_eq!(units(&[post(1, 5_000), post(2, 1)]).map(<[Item]>::len).collect::<Vec<_>>(), [1, 1]);
    }
}
