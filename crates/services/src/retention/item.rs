//! What archives hold: things that go as a whole, stay as a whole, and come back as a whole.

use domain::{
    Id,
    audit::{AuditEntry, Batch},
    engagement::{ArchiveKind, KpiMetric, KpiRevision, Post},
};
use repositories::engagement::{Hanging, Part};
use serde_json::{Map, Value as Json};

use super::format;

/// Something that an archive holds. All of one archive are of its kind.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Item {
    /// A post, with all that hangs on it, its own row included.
    Post { post: Id<Post>, rows: Vec<Hanging> },
    /// A sealed batch of the audit log. Its header stays in the database.
    Batch { batch: Batch, entries: Vec<AuditEntry> },
    /// The figure of a day, with what it was before by version. Its type has a name for whoever reads the file.
    Figure { metric: KpiMetric, metric_type: String, before: Vec<KpiRevision> },
}

/// Which one it is, among those of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Post(Id<Post>),
    Batch(i64),
    Figure(Id<KpiMetric>),
}

/// A row, as it is shown to whoever looks for words.
pub(super) struct Row {
    pub(super) post: Option<Id<Post>>,
    pub(super) table: String,
    pub(super) columns: Map<String, Json>,
}

impl Item {
    pub(super) fn key(&self) -> Key {
        match self {
            Self::Post { post, .. } => Key::Post(*post),
            Self::Batch { batch, .. } => Key::Batch(batch.number),
            Self::Figure { metric, .. } => Key::Figure(metric.id),
        }
    }

    /// How many rows it has.
    pub(super) fn entries(&self) -> u64 {
        match self {
            Self::Post { rows, .. } => rows.len() as u64,
            Self::Batch { entries, .. } => entries.len() as u64,
            Self::Figure { before, .. } => 1 + before.len() as u64,
        }
    }

    /// Posts of what hangs on them, given post by post.
    pub(super) fn posts(hanging: &[Hanging]) -> Vec<Self> {
        let posts = hanging.chunk_by(|a, b| a.post == b.post);
        let item = |rows: &[Hanging]| Some(Self::Post { post: rows.first()?.post, rows: rows.to_vec() });
        posts.filter_map(item).collect()
    }

    /// What it is if it is a post.
    pub(super) fn as_post(&self) -> Option<(Id<Post>, &Vec<Hanging>)> {
        match self {
            Self::Post { post, rows } => Some((*post, rows)),
            Self::Batch { .. } | Self::Figure { .. } => None,
        }
    }

    /// What it is if it is a batch.
    pub(super) fn as_batch(&self) -> Option<(&Batch, &Vec<AuditEntry>)> {
        match self {
            Self::Batch { batch, entries } => Some((batch, entries)),
            Self::Post { .. } | Self::Figure { .. } => None,
        }
    }

    /// What it is if it is a figure.
    pub(super) fn as_figure(&self) -> Option<(&KpiMetric, &Vec<KpiRevision>)> {
        match self {
            Self::Figure { metric, before, .. } => Some((metric, before)),
            Self::Post { .. } | Self::Batch { .. } => None,
        }
    }

    /// Its rows, without the links of those that stayed.
    pub(super) fn into_rows(self) -> Vec<Row> {
        match self {
            Self::Post { post, rows } => rows
                .into_iter()
                .filter(|of| of.part == Part::Row)
                .map(|Hanging { table, row, .. }| Row { post: Some(post), table, columns: row })
                .collect(),
            Self::Batch { entries, .. } => entries
                .iter()
                .map(|entry| Row {
                    post: None,
                    table: "audit_logs".to_owned(),
                    columns: format::audit::columns(entry),
                })
                .collect(),
            Self::Figure { metric, metric_type, .. } => vec![Row {
                post: None,
                table: "kpi_metrics".to_owned(),
                columns: format::figures::columns(&metric, &metric_type),
            }],
        }
    }
}

/// What things of a kind are called, in the plural.
pub const fn items_of(kind: ArchiveKind) -> &'static str {
    match kind {
        ArchiveKind::Posts => "posts",
        ArchiveKind::Kpi => "KPI metrics",
        ArchiveKind::Audit => "batches of the audit log",
    }
}
