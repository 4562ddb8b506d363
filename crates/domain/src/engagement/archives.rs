//! Archives: files of rows that are old, and the catalogue of them.

use crate::{Id, Timestamp, learning::Sha256, text_enum::text_enum};

text_enum! {
    /// What an archive holds.
    pub enum ArchiveKind {
        /// Posts with all that hangs on them.
        Posts = "POSTS",
        /// Figures of days.
        Kpi = "KPI",
        /// Entries of the audit log.
        Audit = "AUDIT",
    }
}

text_enum! {
    /// How far an archive is.
    pub enum ArchiveState {
        /// It was read back and is whole; its rows may be in the database too.
        Verified = "VERIFIED",
        /// Its rows left the database.
        Purged = "PURGED",
        /// Its rows are back in the database.
        Restored = "RESTORED",
    }
}

/// A file of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archive {
    /// Identity.
    pub id: Id<Archive>,
    /// What it holds.
    pub kind: ArchiveKind,
    /// Name of the file in the folder of archives; unique.
    pub file_name: String,
    /// SHA-256 of the whole file.
    pub sha256: Sha256,
    /// Size of the file.
    pub bytes: i64,
    /// Rows in it.
    pub entries: i64,
    /// The time of its oldest row.
    pub from_at: Timestamp,
    /// The time of its newest row.
    pub to_at: Timestamp,
    /// How far it is.
    pub state: ArchiveState,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl Archive {
    /// Notes a change: the next version, changed now.
    pub fn mark_changed(&mut self, now: Timestamp) {
        self.version += 1;
        self.updated_at = now;
    }

    /// Whether its rows are out of the database, so that what is looked for may be in the file alone.
    pub fn holds_rows(&self) -> bool {
        self.state != ArchiveState::Restored
    }
}
