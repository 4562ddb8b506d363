//! What is stored so that things are found.

use domain::Id;

/// What came of a look at words and keys that are stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchCheck<E> {
    /// Those whose words or keys are other ones than the present rules make.
    pub wrong: Vec<Id<E>>,
    /// The last one that was looked at; `None`: there is none after those before.
    pub last: Option<Id<E>>,
}
