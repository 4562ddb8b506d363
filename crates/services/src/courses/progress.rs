//! How far an import or export is, for a terminal.

use std::sync::Arc;

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Files of the bundle are read and checked.
    Check,
    /// Files are copied into the file store.
    Store,
    /// The course is written, in one unit of work.
    Write,
    /// Files are copied into the bundle.
    Copy,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub step: Step,
    /// Items done.
    pub done: usize,
    /// Items there are.
    pub total: usize,
}

/// Told after each item.
pub type OnProgress = Arc<dyn Fn(Progress) + Send + Sync>;

/// Tells how far a step is.
pub(super) fn tell(progress: &OnProgress, step: Step, done: usize, total: usize) {
    progress(Progress { step, done, total });
}
