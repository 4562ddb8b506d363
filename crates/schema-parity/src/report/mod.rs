//! Reports: text, JSON, HTML and SVG.

use schema_model::{
    Schema,
    compare::{Comparison, Difference},
};

use crate::exceptions::Exception;

/// One side of a comparison.
#[derive(Debug, Clone)]
pub struct Side {
    /// Its label in [`Difference::backends`].
    pub label: String,
    /// What answered: product and version.
    pub server: String,
    /// Where its schema comes from: a folder, or a URL without a password.
    pub source: String,
    /// How many migrations were applied; `None` for a live database.
    pub steps: Option<usize>,
    /// What was found.
    pub schema: Schema,
}

/// Everything that a report shows.
#[derive(Debug, Clone)]
pub struct Report {
    /// What was compared.
    pub sides: Vec<Side>,
    /// What differs, without what is excepted, and how much was looked at.
    pub comparison: Comparison,
    /// What differs and is excepted.
    pub excepted: Vec<(Difference, Exception)>,
    /// Exceptions that no difference needs: errors.
    pub stale: Vec<Exception>,
}
