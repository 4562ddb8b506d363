//! What came of a call and of a unit of work, in a form that can be compared.

use repositories::StorageError;

/// The kind of a refusal. Contracts promise it; the text of the error is each backend's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A unique key is taken.
    Conflict,
    /// What is referred to is missing, or what is to go is referred to.
    ForeignKey,
    /// A rule of the row is broken.
    Check,
    /// There is no row of the expected version.
    StaleVersion,
    /// Anything else. No contract asks for it, so it never agrees.
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

/// What a call gave.
#[derive(Debug, Clone, PartialEq)]
pub struct Returned {
    /// All of it as text, but for what is in `near`.
    pub text: String,
    /// Numbers that need only be nearly equal: sums over rows in no order.
    pub near: Vec<f64>,
    /// Whether it found or did something.
    pub useful: bool,
}

/// What came of a call.
#[derive(Debug, Clone)]
pub enum Step {
    /// It was done.
    Done(Returned),
    /// It was refused.
    Refused {
        /// For these reasons: any one of them from the model, exactly one from a backend.
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
    /// Its effects stay.
    Kept,
    /// It gave up, by plan or because a call was refused; nothing of it stays.
    GaveUp,
    /// Storage failed.
    Failed(String),
}

/// What came of a unit of work: of each call up to the first that was refused.
#[derive(Debug, Clone)]
pub struct UnitOutcome {
    /// Of each call.
    pub steps: Vec<Step>,
    /// Of the whole.
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
