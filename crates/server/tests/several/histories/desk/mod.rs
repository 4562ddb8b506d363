//! The use cases of a history at the engagement desk.

mod draw;
mod perform;
mod state;
mod things;

use domain::engagement::{Platform, SegmentType};

pub use self::{
    draw::Past,
    state::everything,
    things::{Things, prepare},
};
use super::ops::Held;

/// A use case of the desk with what is asked for. Posts are named by the use cases that took them in,
/// claimed or reported on them.
#[derive(Debug, Clone)]
pub enum DeskOp {
    Ingest(Sent),
    IngestBatch(Vec<Sent>),
    Claim(Wanted),
    EndExpired,
    Renew { of: Post, seconds: i64 },
    Release { of: Post, managing: bool },
    Report { of: Post, failed: bool },
    Remove { of: Post },
    Unpark { of: Post },
    Decide { of: Post, archetype: Option<usize>, score: usize },
    Draft { by: usize },
    Submit { by: usize },
    Review { by: usize, refuse: bool, version: i64 },
    Send { by: usize, seconds: i64, second: bool },
    MarkPosted { by: usize, sent: usize },
    ReleaseReply { by: usize, sent: usize },
    Note { by: Post, power: bool, tier: Option<usize> },
    Erase { by: Post },
    Weigh { segment: (SegmentType, usize), weight: usize },
    Restore { segment: (SegmentType, usize), version: i64 },
    AddRow { row: Row },
    UpdateRow { row: Row, active: bool },
    DeleteRow { row: Row },
}

/// A post that is sent in.
#[derive(Debug, Clone)]
pub struct Sent {
    pub platform: Platform,
    pub number: usize,
    pub author: usize,
    /// What it says.
    pub text: usize,
    /// Seconds after the history began.
    pub seen: i64,
    pub categories: Vec<&'static str>,
    pub spam: bool,
}

/// What is claimed.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub limit: i64,
    pub seconds: i64,
    pub category: Option<&'static str>,
    pub platform: Option<Platform>,
    pub powers_first: bool,
}

/// A post: of those of a use case one, or one that is there from the beginning.
#[derive(Debug, Clone, Copy)]
pub struct Post {
    pub by: Option<usize>,
    pub number: usize,
}

/// A row of a reference table: the latest of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Row {
    Archetype(usize),
    Tier(usize),
}

/// The use cases of the desk with the locks that they declare, as they are taken. Two sendings that stand against
/// each other begin together too seldom here; `senders` and the journeys show that one of them is refused. Claims and what is sent in declare none: they hold what they find.
pub const WITH_LOCKS: [(&str, &[Held]); 14] = [
    // The place in the queue is held as well, and is all that they look at.
    ("Renew", &[Held::Redundant]),
    ("Release", &[Held::Redundant]),
    ("Report", &[Held::Written]),
    // Nothing here changes what is held for the law.
    ("Remove", &[Held::Redundant, Held::Written]),
    ("Unpark", &[Held::Written]),
    ("Decide", &[Held::Shared]),
    ("DecideByArchetype", &[Held::Shared, Held::Shared]),
    ("Draft", &[Held::Shared]),
    ("Note", &[Held::Written]),
    ("NoteTier", &[Held::Shared, Held::Written]),
    ("Erase", &[Held::Redundant, Held::Written]),
    ("Weigh", &[Held::Shared]),
    ("UpdateRow", &[Held::Written]),
    ("DeleteRow", &[Held::Alone]),
];

/// What must come often as well for a fault in a use case to show.
pub fn rivals(use_case: &str) -> &'static [&'static str] {
    match use_case {
        "Report" => &["Report", "Ingest", "Claim"],
        "Remove" => &["Remove", "Ingest"],
        "Unpark" => &["Unpark", "Ingest"],
        "Decide" => &["Decide", "Remove", "Ingest"],
        "DecideByArchetype" => &["DecideByArchetype", "DecideByArchetype", "UpdateRow", "Remove"],
        "Draft" => &["Draft", "Decide", "Ingest", "Remove"],
        "Note" => &["Note", "Ingest"],
        "NoteTier" => &["NoteTier", "NoteTier", "UpdateRow"],
        "Erase" => &["Erase", "Erase", "Ingest"],
        "Weigh" => &["Weigh", "UpdateRow"],
        "DeleteRow" => &["DeleteRow", "DecideByArchetype", "AddRow"],
        "Claim" => &["Claim"],
        _ => &[],
    }
}

impl DeskOp {
    /// As [`WITH_LOCKS`] names it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Ingest(_) => "Ingest",
            Self::IngestBatch(_) => "IngestBatch",
            Self::Claim(_) => "Claim",
            Self::EndExpired => "EndExpired",
            Self::Renew { .. } => "Renew",
            Self::Release { .. } => "Release",
            Self::Report { .. } => "Report",
            Self::Remove { .. } => "Remove",
            Self::Unpark { .. } => "Unpark",
            Self::Decide { archetype: None, .. } => "Decide",
            Self::Decide { .. } => "DecideByArchetype",
            Self::Draft { .. } => "Draft",
            Self::Submit { .. } => "SubmitReply",
            Self::Review { .. } => "Review",
            Self::Send { .. } => "Send",
            Self::MarkPosted { .. } => "MarkPosted",
            Self::ReleaseReply { .. } => "ReleaseReply",
            Self::Note { tier: None, .. } => "Note",
            Self::Note { .. } => "NoteTier",
            Self::Erase { .. } => "Erase",
            Self::Weigh { .. } => "Weigh",
            Self::Restore { .. } => "Restore",
            Self::AddRow { .. } => "AddRow",
            Self::UpdateRow { .. } => "UpdateRow",
            Self::DeleteRow { .. } => "DeleteRow",
        }
    }

    /// The use case whose posts it is about.
    pub fn follows(&self) -> Option<usize> {
        match self {
            Self::Renew { of, .. }
            | Self::Release { of, .. }
            | Self::Report { of, .. }
            | Self::Remove { of }
            | Self::Unpark { of }
            | Self::Decide { of, .. } => of.by,
            Self::Note { by, .. } | Self::Erase { by } => by.by,
            Self::Draft { by }
            | Self::Submit { by }
            | Self::Review { by, .. }
            | Self::Send { by, .. }
            | Self::MarkPosted { by, .. }
            | Self::ReleaseReply { by, .. } => Some(*by),
            _ => None,
        }
    }

    /// Whether a refusal counts as from any time since it began: nothing is held of a row whose name
    /// stands against another's, and nothing of a reply, whose version stands against other changes.
    pub fn may_be_refused_early(&self) -> bool {
        matches!(
            self,
            Self::AddRow { .. }
                | Self::Submit { .. }
                | Self::Review { .. }
                | Self::Send { .. }
                | Self::MarkPosted { .. }
                | Self::ReleaseReply { .. }
        )
    }
}
