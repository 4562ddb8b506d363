//! The life of an experiment as one table: which status follows which, and what may be edited in each.

use crate::text_enum::text_enum;

text_enum! {
    /// Where an experiment is in its life.
    pub enum ExperimentStatus {
        /// It is being prepared; no unit is in it.
        Draft = "DRAFT",
        /// Units come in and are measured.
        Running = "RUNNING",
        /// It is over, and its results are kept as they were.
        Completed = "COMPLETED",
        /// It was given up.
        Cancelled = "CANCELLED",
    }
}

/// All that is edited, as [`ExperimentDetails`](super::ExperimentDetails) names it.
const EVERYTHING: &[&str] = &[
    "name",
    "description",
    "assignment",
    "traffic_split",
    "variants",
    "metric",
    "guardrails",
    "minimum_days",
    "minimum_units",
];

/// What is edited while it runs. The goal, the guardrails and the evidence that is asked for stay: who
/// could choose them after a look at the results would always find something.
const WHILE_RUNNING: &[&str] = &["name", "description", "traffic_split", "variants"];

/// What says where units go: changed while it runs, it begins a new phase.
pub(super) const MOVES_UNITS: [&str; 2] = ["traffic_split", "variants"];

impl ExperimentStatus {
    /// The statuses that may follow; every other step is refused.
    pub const fn followers(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::Running],
            Self::Running => &[Self::Completed, Self::Cancelled],
            Self::Completed | Self::Cancelled => &[],
        }
    }

    /// Whether that status may follow.
    pub fn may_become(self, next: Self) -> bool {
        self.followers().contains(&next)
    }

    /// The fields of the details that may be edited.
    pub const fn editable(self) -> &'static [&'static str] {
        match self {
            Self::Draft => EVERYTHING,
            Self::Running => WHILE_RUNNING,
            Self::Completed | Self::Cancelled => &[],
        }
    }

    /// Whether units are assigned, and exposures and outcomes taken.
    pub const fn takes_units(self) -> bool {
        matches!(self, Self::Running)
    }
}

/// Something that the state of an experiment refuses (409).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExperimentRefusal {
    /// That status does not follow.
    Status {
        /// The present one.
        from: ExperimentStatus,
        /// The one that was asked for.
        to: ExperimentStatus,
    },
    /// That field is not edited any more.
    Frozen {
        /// The first such field, in the order of the details.
        field: &'static str,
        /// The present status.
        status: ExperimentStatus,
    },
    /// It has a winner already.
    SecondWinner,
    /// A winner is named of one that is not completed.
    NotCompleted {
        /// The present status.
        status: ExperimentStatus,
    },
}

impl ExperimentRefusal {
    /// The stable code in answers.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Status { .. } | Self::NotCompleted { .. } => "experiment_status",
            Self::Frozen { .. } => "experiment_frozen",
            Self::SecondWinner => "second_winner",
        }
    }

    /// What is wrong, for a person.
    pub fn message(self) -> String {
        match self {
            Self::Status { from, to } => {
                format!("the experiment is {}: it cannot become {}", from.as_str(), to.as_str())
            }
            Self::Frozen { field, status } => {
                format!("the experiment is {}: {field} cannot be changed any more", status.as_str())
            }
            Self::SecondWinner => "the experiment has a winner already".to_owned(),
            Self::NotCompleted { status } => {
                format!("the experiment is {}: only one that is completed has a winner", status.as_str())
            }
        }
    }
}
