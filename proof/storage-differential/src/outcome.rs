//! Outcomes of calls and of units of work, in a form that can be compared.

use repositories::StorageError;

/// The kind of an error. Contracts specify it; the text of the error depends on the backend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A unique key is taken.
    Conflict,
    /// A referenced row is missing, or the row to delete is still referenced.
    ForeignKey,
    /// A check constraint is violated.
    Check,
    /// There is no row of the expected version.
    StaleVersion,
    /// Any other error. No contract allows it, so it never agrees.
    Other,
}

impl Class {
    const ALL: [Self; 5] = [Self::Conflict, Self::ForeignKey, Self::Check, Self::StaleVersion, Self::Other];

    /// The class of an error.
    pub(crate) fn of(error: &StorageError) -> Self {
        match error {
            StorageError::Conflict { .. } => Self::Conflict,
            StorageError::ForeignKey { .. } => Self::ForeignKey,
            StorageError::Check { .. } => Self::Check,
            StorageError::StaleVersion => Self::StaleVersion,
            _ => Self::Other,
        }
    }

    /// Its name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Conflict => "conflict",
            Self::ForeignKey => "foreign key",
            Self::Check => "check",
            Self::StaleVersion => "stale version",
            Self::Other => "another error",
        }
    }

    /// The class of that name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.name() == name)
    }
}

/// The result of a call.
#[derive(Debug, Clone, PartialEq)]
pub struct Returned {
    /// The result as text, without the numbers in `near`.
    pub text: String,
    /// Numbers that need only be nearly equal: sums over rows in any order.
    pub near: Vec<f64>,
    /// Whether the call found or changed something.
    pub useful: bool,
}

/// The outcome of a call.
#[derive(Debug, Clone)]
pub enum Step {
    /// It succeeded.
    Done(Returned),
    /// It failed.
    Refused {
        /// The kinds of error: from the model all that are allowed, from a backend exactly one.
        classes: Vec<Class>,
        /// The error.
        text: String,
    },
}

impl Step {
    /// Whether a backend's step is one that the model (`self`) allows.
    pub(crate) fn allows(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Done(expected), Self::Done(found)) => {
                expected.text == found.text
                    && expected.near.len() == found.near.len()
                    && expected.near.iter().zip(&found.near).all(|(left, right)| nearly(*left, *right))
            }
            (Self::Refused { classes: allowed, .. }, Self::Refused { classes, .. }) => {
                classes.iter().all(|class| *class != Class::Other && allowed.contains(class))
            }
            _ => false,
        }
    }
}

fn nearly(left: f64, right: f64) -> bool {
    (left - right).abs() <= 1e-9 * left.abs().max(right.abs()).max(1.0)
}

/// How a unit of work ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// It committed.
    Kept,
    /// It rolled back, as planned or because a call failed.
    GaveUp,
    /// The storage failed.
    Failed(String),
}

/// The outcome of a unit of work, with its calls up to the first that failed.
#[derive(Debug, Clone)]
pub struct UnitOutcome {
    /// Outcome of each call.
    pub steps: Vec<Step>,
    /// Outcome of the unit.
    pub end: End,
}

impl UnitOutcome {
    /// Whether a backend's outcome is one that the model (`self`) allows.
    pub(crate) fn allows(&self, other: &Self) -> bool {
        self.end == other.end
            && self.steps.len() == other.steps.len()
            && self.steps.iter().zip(&other.steps).all(|(expected, found)| expected.allows(found))
    }
}

impl std::fmt::Display for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Done(answer) if answer.near.is_empty() => write!(f, "{}", answer.text),
            Self::Done(answer) => write!(f, "{} near {:?}", answer.text, answer.near),
            Self::Refused { text, .. } => write!(f, "refused: {text}"),
        }
    }
}
