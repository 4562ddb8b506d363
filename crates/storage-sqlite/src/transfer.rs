//! A database file as source or target of whole tables.

use std::path::Path;

use repositories::StorageError;
use repositories::transfer::{Table, Transfer};

use crate::connection::Location;
use crate::options::SqliteOptions;
use crate::shared::transfer::TableTransfer;

/// Page cache of a database that is being filled, in KiB: rows go into many indexes at once.
const CACHE_KIB: u32 = 64 * 1024;

/// Every table of the product, those that others refer to first: the same on every backend.
pub fn tables() -> &'static [Table] {
    TableTransfer::TABLES
}

/// Opens a file to copy from. Nothing can be written through it.
pub fn open_source(path: &Path, options: &SqliteOptions) -> Result<Box<dyn Transfer>, StorageError> {
    let conn = existing(path)?.open_reader(options)?;
    Ok(Box::new(TableTransfer::new(conn)))
}

/// Opens a file to copy into. It has been migrated before.
pub fn open_target(path: &Path, options: &SqliteOptions) -> Result<Box<dyn Transfer>, StorageError> {
    let options = SqliteOptions { cache_kib: CACHE_KIB, ..options.clone() };
    let conn = existing(path)?.open_writer(&options)?;
    Ok(Box::new(TableTransfer::new(conn)))
}

fn existing(path: &Path) -> Result<Location, StorageError> {
    let location = Location::new(path)?;
    if location.exists()? {
        Ok(location)
    } else {
        Err(StorageError::Unavailable(format!("there is no database {}", path.display())))
    }
}
