//! The contracts of storage: what a backend must do, whichever database it speaks to.
//!
//! Conventions of every repository:
//! * `lookup` and `find_by_*` return `Option`; a missing row is never an error.
//! * `add` inserts and MUST return [`StorageError::Conflict`] when a unique key is taken and
//!   [`StorageError::ForeignKey`] when what the row refers to is missing.
//! * `save` of a versioned entity MUST write the row whose stored version is the entity's version
//!   less one, and MUST return [`StorageError::StaleVersion`] when there is none.
//! * Lists are ordered totally (the sort column, then the id), by bytes for strings.
#![deny(missing_docs)]

mod error;
mod page;
mod storage;

pub use error::StorageError;
pub use page::{MAX_LIMIT, Page, PageRequest, Position, SortValue};
pub use storage::{Erased, Storage, StorageExt, StorageStatus, UnitError, Work, WorkError};

/// One unit of work: the repositories, bound to one transaction.
pub trait UnitOfWork: Send {}
