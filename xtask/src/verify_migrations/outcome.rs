//! How the task ends: there are differences, or it is unknown whether there are.

use std::fmt;

use anyhow::{Error, Result, bail};

/// The status if it is unknown.
pub const NOT_COMPARED: u8 = 2;

/// Something differs that must be equal. No other error says anything about the migrations.
#[derive(Debug)]
pub struct Different(pub String);

/// A failure, of a command, a file, a server or a signal, before all was compared.
#[derive(Debug)]
struct NotCompared(Error);

/// An error where there are differences, one a text.
pub fn same(differences: &[String]) -> Result<()> {
    if differences.is_empty() { Ok(()) } else { bail!(Different(differences.join("\n"))) }
}

/// What an error of the task means.
pub fn of(error: Error) -> Error {
    if error.chain().any(<dyn std::error::Error>::is::<Different>) {
        error
    } else {
        NotCompared(error).into()
    }
}

/// The status to end with after an error of [`of`]; of another task's, none.
pub fn status(error: &Error) -> Option<u8> {
    error.chain().any(<dyn std::error::Error>::is::<NotCompared>).then_some(NOT_COMPARED)
}

impl fmt::Display for Different {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for NotCompared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "not compared to the end: {:#}", self.0)
    }
}

impl std::error::Error for Different {}
impl std::error::Error for NotCompared {}

#[cfg(test)]
mod tests {
    use anyhow::{Context, anyhow};

    use super::*;

    #[test]
    fn only_differences_are_told_from_failures() {
        assert!(same(&[]).is_ok());
        let different = || same(&["a".to_owned(), "b".to_owned()]).unwrap_err();
        assert_eq!(different().to_string(), "a\nb");
        let inside = Err::<(), _>(different()).context("sqlite").unwrap_err();
        for (error, expected) in [
            (of(different()), None),
            (of(inside), None),
            (of(anyhow!("`lyceum db seed` failed")), Some(NOT_COMPARED)),
            (of(std::io::Error::other("no room").into()), Some(NOT_COMPARED)),
            (anyhow!("of another task"), None),
        ] {
            assert_eq!(status(&error), expected, "{error:#}");
        }
    }
}
