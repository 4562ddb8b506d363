//! Looks at the statements of migrations for what destroys, blocks or surprises.

use std::path::PathBuf;

use schema_model::Dialect;

use crate::layout::Step;

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The code of the rule.
    pub code: &'static str,
    /// In which file.
    pub file: PathBuf,
    /// In which line, from 1; 0 for the file as a whole.
    pub line: usize,
    /// What is wrong here, and what to do instead.
    pub message: String,
}

/// Findings that no line allows, in the order of files and lines.
pub fn lint(_steps: &[Step], _dialect: Dialect) -> Vec<Finding> {
    Vec::new()
}
