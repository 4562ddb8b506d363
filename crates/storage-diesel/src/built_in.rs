//! The schema that this version expects, whichever database holds it, and what differs from it.

pub use schema_model::{
    Check, Column, DataType, Dialect, ForeignKey, ReferentialAction, Table, catalog::Answers,
};
use schema_model::{
    Flavour, Schema,
    catalog::{self, Query},
    compare::{self, Difference, Level, Severity, Side},
};

use crate::history::HISTORY_TABLE;

/// Tables that are made beside the migrations, and are no part of the schema.
pub const OWN_TABLES: &[&str] = &["schema_migrations", HISTORY_TABLE, "migration_lease", "copy_progress"];

/// The schema that the migrations make, written by `cargo xtask schema`. That it is the same on every
/// database is what `cargo xtask verify-migrations` shows.
///
/// # Errors
/// Where the text that was built in is no schema.
pub fn schema() -> Result<Schema, String> {
    serde_json::from_str(include_str!("schema.json")).map_err(|error| format!("schema.json: {error}"))
}

/// What to ask the catalogue of a database whose version is that text.
///
/// # Errors
/// Where the version is not understood.
pub fn questions(dialect: Dialect, version: &str) -> Result<(Flavour, &'static [Query]), String> {
    let flavour = Flavour::parse(dialect, version)
        .ok_or_else(|| format!("the version of the database is not understood: {version}"))?;
    Ok((flavour, catalog::queries(flavour)))
}

/// A difference between a database and the schema that is built in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drift {
    /// In words.
    pub message: String,
    /// Whether only the database has it, and the schema is all there.
    pub extra: bool,
}

const EXPECTED: &str = "the migrations";
const FOUND: &str = "this database";

/// How a database differs from the schema that is built in; empty where it does not.
///
/// # Errors
/// Where the answers cannot be read: then nothing is known.
pub fn differences(flavour: Flavour, answers: &Answers) -> Result<Vec<Drift>, String> {
    let expected = schema()?;
    let found = catalog::read(flavour, answers, OWN_TABLES).map_err(|error| error.to_string())?;
    let sides = [
        Side { label: EXPECTED, schema: &expected, dialect: None },
        Side { label: FOUND, schema: &found, dialect: Some(flavour.dialect()) },
    ];
    let comparison = compare::compare(&sides, Level::Strict);
    if comparison.compared.is_empty() {
        return Err("nothing could be compared".to_owned());
    }
    let counting = comparison.differences.into_iter().filter(|found| found.severity >= Severity::Warning);
    Ok(counting.map(drift).collect())
}

fn drift(difference: Difference) -> Drift {
    let has = |label| difference.backends.get(label).map(Option::is_some);
    Drift { extra: has(EXPECTED) == Some(false) && has(FOUND) == Some(true), message: difference.message }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_built_in_is_a_schema() {
        let schema = schema().unwrap();
        assert!(schema.tables.contains_key("accounts") && !schema.tables.contains_key("schema_migrations"));
        assert!(schema.tables.values().all(|table| table.primary_key.is_some()));
    }

    #[test]
    fn a_version_that_says_nothing_is_refused() {
        assert!(questions(Dialect::Mysql, "unknown").is_err());
        assert!(questions(Dialect::Sqlite, "3.50.0").is_ok());
    }

    #[test]
    fn no_answers_are_an_error() {
        let (flavour, _) = questions(Dialect::Sqlite, "3.50.0").unwrap();
        assert!(differences(flavour, &Answers::default()).is_err());
    }
}
