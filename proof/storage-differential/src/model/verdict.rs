//! The rules that a call violates. Contracts name the error of each rule, but not which one is reported
//! when several are violated, and databases check in different orders. So the text of an error from
//! the model lists every error that may be reported.

use std::collections::BTreeSet;

use domain::Timestamp;
use repositories::StorageError;

use crate::outcome::Class;

const MARK: &str = "any of: ";

/// Collects the violations of a call.
#[derive(Default)]
pub(super) struct Verdict {
    /// A value that no row can hold. It may be refused before the row is looked up.
    unfit: bool,
    /// There is no row of the expected version: nothing is written, so no constraint is violated.
    stale: bool,
    constraints: BTreeSet<Class>,
}

impl Verdict {
    pub(super) fn new() -> Self {
        Self::default()
    }

    fn require(&mut self, holds: bool, class: Class) -> &mut Self {
        if !holds {
            self.constraints.insert(class);
        }
        self
    }

    /// A unique key must not be taken.
    pub(super) fn free(&mut self, holds: bool) -> &mut Self {
        self.require(holds, Class::Conflict)
    }

    /// Referenced rows must exist, and rows to delete must not be referenced.
    pub(super) fn refers(&mut self, holds: bool) -> &mut Self {
        self.require(holds, Class::ForeignKey)
    }

    /// A check constraint.
    pub(super) fn check(&mut self, holds: bool) -> &mut Self {
        self.require(holds, Class::Check)
    }

    /// A text of at most so many characters.
    pub(super) fn fits(&mut self, text: &str, most: usize) -> &mut Self {
        self.unfit |= text.chars().count() > most;
        self
    }

    /// A value that the table has in every row.
    pub(super) fn given(&mut self, holds: bool) -> &mut Self {
        self.unfit |= !holds;
        self
    }

    /// The same for an optional value.
    pub(super) fn fits_if(&mut self, text: Option<&String>, most: usize) -> &mut Self {
        self.unfit |= text.is_some_and(|text| text.chars().count() > most);
        self
    }

    /// Two times in order, if both are known.
    pub(super) fn in_order(
        &mut self,
        first: Option<Timestamp>,
        then: Option<Timestamp>,
        holds: impl Fn(Timestamp, Timestamp) -> bool,
    ) -> &mut Self {
        self.check(first.zip(then).is_none_or(|(first, then)| holds(first, then)))
    }

    /// A number must be finite.
    pub(super) fn finite(&mut self, value: f64) -> &mut Self {
        self.unfit |= !value.is_finite();
        self
    }

    /// The same for an optional value.
    pub(super) fn finite_if(&mut self, value: Option<f64>) -> &mut Self {
        self.unfit |= value.is_some_and(|value| !value.is_finite());
        self
    }

    /// There must be a row to write.
    pub(super) fn present(&mut self, holds: bool) -> &mut Self {
        self.stale |= !holds;
        self
    }

    /// Takes in what another row of the same call violates.
    pub(super) fn join(&mut self, mut other: Self) -> &mut Self {
        self.unfit |= other.unfit;
        self.stale |= other.stale;
        self.constraints.append(&mut other.constraints);
        self
    }

    /// Forgets what only a row that is written can violate.
    pub(super) fn only_checks(&mut self) {
        self.constraints.retain(|class| *class == Class::Check);
    }

    /// A number from 0 to 1.
    pub(super) fn share(&mut self, value: f64) -> &mut Self {
        self.finite(value).check((0.0..=1.0).contains(&value))
    }

    /// The error that reports the violations, if there are any.
    pub(super) fn give(&mut self) -> Result<(), StorageError> {
        let mut classes = BTreeSet::new();
        if self.unfit {
            classes.insert(Class::Check);
        }
        if self.stale {
            classes.insert(Class::StaleVersion);
        } else {
            classes.append(&mut self.constraints);
        }
        refusal(&classes)
    }
}

fn refusal(classes: &BTreeSet<Class>) -> Result<(), StorageError> {
    let names: Vec<&str> = classes.iter().map(|class| class.name()).collect();
    let which = format!("{MARK}{}", names.join(", "));
    match classes.first() {
        None => Ok(()),
        Some(Class::Conflict) => Err(StorageError::Conflict { which }),
        Some(Class::ForeignKey) => Err(StorageError::ForeignKey { which }),
        Some(Class::Check) => Err(StorageError::Check { which }),
        Some(Class::StaleVersion) => Err(StorageError::StaleVersion),
        Some(Class::Other) => Err(StorageError::Backend(which)),
    }
}

/// The errors that may be reported in the place of this one.
pub(crate) fn any_of(error: &StorageError) -> Vec<Class> {
    let listed = match error {
        StorageError::Conflict { which }
        | StorageError::ForeignKey { which }
        | StorageError::Check { which } => which.strip_prefix(MARK),
        _ => None,
    };
    match listed {
        Some(names) => names.split(", ").filter_map(Class::from_name).collect(),
        None => vec![Class::of(error)],
    }
}

/// A number as it is stored: zero has no sign.
pub(super) fn kept(value: f64) -> f64 {
    value + 0.0
}
