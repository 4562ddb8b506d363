//! Whether a chain is what was sealed. Batches and entries stream through; nothing grows with them.

use std::fmt;

use super::{AuditEntry, Batch, Head, MerkleTree, leaf};
use crate::Id;

/// Most findings that are kept; more are only counted.
pub const MOST_FINDINGS: usize = 100;

/// Something that is not as it was sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// An entry is another. `entry` is its place and its id; `None` where its hash was changed with it, so that
    /// only its batch is known.
    EntryChanged {
        /// In this batch.
        batch: i64,
        /// Which.
        entry: Option<(i64, Id<AuditEntry>)>,
    },
    /// Entries are not there.
    EntryMissing {
        /// Of this batch.
        batch: i64,
        /// The place of the first of them.
        first: i64,
        /// The place of the last of them.
        last: i64,
    },
    /// An entry is there where no header is, or where the header says that its entries were archived and
    /// deleted.
    EntryBeforeAnchor {
        /// Its place.
        seq: i64,
        /// Which.
        id: Id<AuditEntry>,
    },
    /// An entry says that it is sealed, and comes after the last batch.
    EntryAfterHead {
        /// Its place.
        seq: i64,
        /// Which.
        id: Id<AuditEntry>,
    },
    /// A header is another.
    BatchHeaderChanged {
        /// Which batch.
        batch: i64,
    },
    /// A batch does not follow the one before, or the first is not batch 1.
    BatchLinkBroken {
        /// Which batch.
        batch: i64,
    },
    /// The batch of the head that was kept is not there, or has another head: the end was cut off, or the
    /// chain was computed anew.
    TailCutOrHeadDiffers {
        /// The head that was kept.
        kept: Head,
    },
}

impl Finding {
    /// Its name; stable.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::EntryChanged { .. } => "entry_changed",
            Self::EntryMissing { .. } => "entry_missing",
            Self::EntryBeforeAnchor { .. } => "entry_before_anchor",
            Self::EntryAfterHead { .. } => "entry_after_head",
            Self::BatchHeaderChanged { .. } => "batch_header_changed",
            Self::BatchLinkBroken { .. } => "batch_link_broken",
            Self::TailCutOrHeadDiffers { .. } => "tail_cut_or_head_differs",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.name())?;
        match self {
            Self::EntryChanged { batch, entry: Some((seq, id)) } => {
                write!(f, "entry {id}, number {seq} of the chain, in batch {batch} is not what was sealed")
            }
            Self::EntryChanged { batch, entry: None } => {
                write!(f, "an entry of batch {batch} is not what was sealed, nor is its hash")
            }
            Self::EntryMissing { batch, first, last } if first == last => {
                write!(f, "entry number {first} of the chain, in batch {batch}, is missing")
            }
            Self::EntryMissing { batch, first, last } => {
                write!(f, "entries number {first} to {last} of the chain, in batch {batch}, are missing")
            }
            Self::EntryBeforeAnchor { seq, id } => {
                write!(f, "entry {id}, number {seq} of the chain, is there and must not be")
            }
            Self::EntryAfterHead { seq, id } => {
                write!(f, "entry {id}, number {seq} of the chain, comes after the last batch")
            }
            Self::BatchHeaderChanged { batch } => {
                write!(f, "the header of batch {batch} is not what was sealed")
            }
            Self::BatchLinkBroken { batch } => write!(f, "batch {batch} does not follow the one before"),
            Self::TailCutOrHeadDiffers { kept } => write!(
                f,
                "batch {} with {} entries up to it had the head {}, and is not there",
                kept.batch,
                kept.count,
                kept.head.to_hex()
            ),
        }
    }
}

/// What was found of a chain.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The first findings, at most [`MOST_FINDINGS`], in the order of the chain. None: the chain is what was
    /// sealed.
    pub findings: Vec<Finding>,
    /// How many findings there are in all.
    pub found: u64,
    /// The end of the chain; `None`: nothing is sealed.
    pub head: Option<Head>,
}

/// Looks at a chain from its beginning: every batch, each followed by the sealed entries as far as it
/// [reaches](Verifier::reaches), and after the last one those that are left.
#[derive(Debug, Default)]
pub struct Verifier {
    /// The heads that were kept elsewhere and whose batches did not come yet.
    kept: Vec<Head>,
    report: Report,
    open: Option<Open>,
}

/// The batch whose entries come.
#[derive(Debug)]
struct Open {
    batch: Batch,
    /// Whether its entries can be held against its header.
    is_sound: bool,
    tree: MerkleTree,
    /// The place of the next entry.
    next: i64,
    /// Whether something was found of its entries.
    is_broken: bool,
}

impl Verifier {
    /// Of a chain that must have each of these heads, and may go on after them.
    pub fn new(kept: impl IntoIterator<Item = Head>) -> Self {
        Self { kept: kept.into_iter().collect(), ..Self::default() }
    }

    /// The next batch, by number.
    pub fn begin(&mut self, batch: Batch) {
        let before = self.close();
        let number = batch.number;
        let is_sound = batch.is_sound();
        if !is_sound {
            self.find(Finding::BatchHeaderChanged { batch: number });
        }
        if !batch.follows(before.as_ref()) {
            self.find(Finding::BatchLinkBroken { batch: number });
        }
        let head = Head::from(&batch);
        let (here, later): (Vec<Head>, Vec<Head>) =
            std::mem::take(&mut self.kept).into_iter().partition(|kept| kept.batch == number);
        self.kept = later;
        for kept in here.into_iter().filter(|kept| (kept.head, kept.count) != (head.head, head.count)) {
            self.find(Finding::TailCutOrHeadDiffers { kept });
        }
        self.report.head = Some(head);
        let next = batch.first_seq;
        self.open = Some(Open { batch, is_sound, tree: MerkleTree::default(), next, is_broken: false });
    }

    /// Whether the entry at this place belongs before the next batch.
    pub fn reaches(&self, seq: i64) -> bool {
        self.open.as_ref().is_some_and(|open| seq <= open.batch.last_seq)
    }

    /// The next sealed entry, by place.
    pub fn entry(&mut self, entry: &AuditEntry) {
        let (id, Some(seq)) = (entry.id, entry.seq) else { return };
        let found = match &mut self.open {
            Some(open) if seq <= open.batch.last_seq => open.take(entry, seq),
            _ => [Some(Finding::EntryAfterHead { seq, id }), None],
        };
        found.into_iter().flatten().for_each(|finding| self.find(finding));
    }

    /// The report, once all came.
    pub fn end(mut self) -> Report {
        self.close();
        for kept in std::mem::take(&mut self.kept) {
            self.find(Finding::TailCutOrHeadDiffers { kept });
        }
        self.report
    }

    /// Ends the batch whose entries came, and gives it back.
    fn close(&mut self) -> Option<Batch> {
        let open = self.open.take()?;
        if let Some(finding) = open.end() {
            self.find(finding);
        }
        Some(open.batch)
    }

    fn find(&mut self, finding: Finding) {
        self.report.found += 1;
        if self.report.findings.len() < MOST_FINDINGS {
            self.report.findings.push(finding);
        }
    }
}

impl Open {
    /// What is found of an entry: others before it are missing, or it is another.
    fn take(&mut self, entry: &AuditEntry, seq: i64) -> [Option<Finding>; 2] {
        let (id, batch) = (entry.id, self.batch.number);
        if seq < self.batch.first_seq || self.batch.purged_at.is_some() {
            return [Some(Finding::EntryBeforeAnchor { seq, id }), None];
        }
        let gap = self.is_sound && seq > self.next;
        let missing = gap.then(|| Finding::EntryMissing { batch, first: self.next, last: seq - 1 });
        self.next = seq.saturating_add(1);
        let leaf = leaf(entry, seq).ok();
        let changed = leaf.is_none() || leaf != entry.leaf;
        if let Some(leaf) = leaf {
            self.tree.push(leaf);
        }
        self.is_broken |= gap || changed;
        [missing, changed.then_some(Finding::EntryChanged { batch, entry: Some((seq, id)) })]
    }

    /// What is found of all entries together.
    fn end(&self) -> Option<Finding> {
        let Batch { number: batch, last_seq: last, .. } = self.batch;
        if !self.is_sound || self.batch.purged_at.is_some() {
            None
        } else if self.next <= last {
            Some(Finding::EntryMissing { batch, first: self.next, last })
        } else if !self.is_broken && self.tree.root() != self.batch.merkle_root {
            Some(Finding::EntryChanged { batch, entry: None })
        } else {
            None
        }
    }
}
