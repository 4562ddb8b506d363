//! Batches whose rows are each judged on their own.

use domain::validation::{FieldError, FieldErrors};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{body::understand, problem::Fault};

/// The rows of the member `list`, or why one cannot be read. Of more than `most` only the count matters.
pub fn understood<T: DeserializeOwned + Into<D>, D>(
    list: &str,
    rows: Vec<Value>,
    most: usize,
) -> Vec<Result<D, FieldErrors>> {
    let is_read = rows.len() <= most;
    let read = |(index, row): (usize, Value)| -> Result<D, FieldErrors> {
        if !is_read {
            return Err(FieldErrors(Vec::new()));
        }
        understand::<T>(row).map(Into::into).map_err(|fault| {
            let Fault { pointer, code, message, .. } = fault;
            let pointer = format!("/{list}/{index}{}", pointer.unwrap_or_default());
            FieldErrors::one(pointer, code, message)
        })
    };
    rows.into_iter().enumerate().map(read).collect()
}

/// A fault of a row; [`Fault`] in the document.
#[derive(Serialize)]
pub struct RowFault<'a> {
    pointer: &'a str,
    code: &'static str,
    message: &'a str,
}

impl<'a> From<&'a FieldError> for RowFault<'a> {
    fn from(error: &'a FieldError) -> Self {
        Self { pointer: &error.pointer, code: error.code, message: &error.message }
    }
}

/// What is wrong with a row, if anything is.
pub fn faults(errors: Option<&FieldErrors>) -> Vec<RowFault<'_>> {
    errors.into_iter().flat_map(|errors| &errors.0).map(RowFault::from).collect()
}
