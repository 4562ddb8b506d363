//! What can go wrong in storage.

/// A failure of storage. One concrete type for every backend and contract.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StorageError {
    /// A unique key is taken. `which` names the constraint if the backend reports it; the caller knows
    /// what its statement can violate.
    #[error("a unique key is taken ({which})")]
    Conflict {
        /// Constraint or columns, as far as the backend reports them.
        which: String,
    },
    /// A foreign key is violated: the referenced row is missing, or the row to delete is still referenced.
    #[error("a foreign key does not hold ({which})")]
    ForeignKey {
        /// Constraint, as far as the backend reports it.
        which: String,
    },
    /// A check or not-null constraint refused the row.
    #[error("a constraint refused the row ({which})")]
    Check {
        /// Constraint, as far as the backend reports it.
        which: String,
    },
    /// The row's version is not the one that was expected.
    #[error("the row was changed since it was read")]
    StaleVersion,
    /// The unit of work conflicted with another and may be run again.
    #[error("the unit of work collided with another: {0}")]
    Retryable(String),
    /// The storage cannot be reached, or its queue is full; nothing was written.
    #[error("the storage is unavailable: {0}")]
    Unavailable(String),
    /// The connection was lost during commit: whether it took place is unknown.
    #[error("the outcome of the commit is unknown: {0}")]
    OutcomeUnknown(String),
    /// A stored value cannot be decoded.
    #[error("stored value is corrupt: {table}.{column} of {id}")]
    Corrupt {
        /// Table.
        table: &'static str,
        /// Column.
        column: &'static str,
        /// Key of the row.
        id: String,
    },
    /// Anything else the backend reported.
    #[error("storage failed: {0}")]
    Backend(String),
}

impl StorageError {
    /// Whether the whole unit of work may be run again from its start.
    pub fn is_retryable(&self) -> bool {
        matches!(self, Self::Retryable(_))
    }
}
