//! MySQL 8.0.16 and later, and MariaDB 10.6 and later.
//!
//! Tested against a real MariaDB 10.11. The parts for MySQL follow its
//! manual and its documented catalogue rows; no MySQL server has answered these queries
//! yet, nor has a MariaDB of another version.
//!
//! An account sees only what it has rights on: without `TRIGGER` no trigger is listed at all. A view
//! whose query may not be seen is an error.
//!
//! Not in the model, and only listed: engines other than `InnoDB`, partitions, functions and procedures, events,
//! check options of views. Not read: comments, indexes that no query may use (`IGNORED`, `INVISIBLE`) unless they are unique, checks that are `NOT ENFORCED`.
//! `ON UPDATE CURRENT_TIMESTAMP` is read as a trigger. MariaDB's JSON, a text with a check, becomes JSON
//! where checks become types.

mod checks;
mod clauses;
mod columns;
mod flavours;
mod keys;
mod queries;
#[cfg(test)]
mod tests;
mod types;

use super::{
    Answers, Query, ReadError,
    draft::{Draft, require_schema},
    row::{Row, rows},
};
use crate::{Dialect, Expression, Flavour, Schema, Trigger};

/// What to ask; nothing where the version is too old.
pub(super) fn queries(flavour: Flavour) -> &'static [Query] {
    let traits = flavours::of(flavour);
    if flavour.version < traits.oldest { &[] } else { queries::of(traits.tongue) }
}

/// The schema that the answers describe.
pub(super) fn read(flavour: Flavour, answers: &Answers, ignored: &[&str]) -> Result<Schema, ReadError> {
    let traits = flavours::of(flavour);
    if flavour.version < traits.oldest {
        let ((major, minor, patch), (a, b, c)) = (flavour.version, traits.oldest);
        return Err(ReadError::Object {
            object: format!("{:?} {major}.{minor}.{patch}", flavour.product),
            reason: format!("it is older than {a}.{b}.{c}, {}", traits.oldest_because),
        });
    }
    let mut draft = Draft::new(Dialect::Mysql, ignored);
    read_tables(&mut draft, answers)?;
    columns::read(&mut draft, traits, answers)?;
    keys::read(&mut draft, traits, answers)?;
    keys::read_foreign(&mut draft, traits, answers)?;
    checks::read(&mut draft, traits, answers)?;
    draft.read_views(answers)?;
    draft.read_triggers(answers, trigger)?;
    draft.read_others(answers)?;
    draft.finish()
}

fn read_tables(draft: &mut Draft<'_>, answers: &Answers) -> Result<(), ReadError> {
    let mut database = None;
    for row in rows(answers, "tables")? {
        match row.text(0)? {
            "DATABASE" => database = row.opt_text(1)?.map(str::to_owned),
            "BASE TABLE" | "SYSTEM VERSIONED" => draft.add_table(row.text(1)?),
            "VIEW" => draft.add_view(row.text(1)?),
            "SEQUENCE" => draft.add_sequence(row.text(1)?),
            "TEMPORARY" | "TEMPORARY SEQUENCE" => draft.skip(row.text(1)?),
            other => return Err(row.error(format!("{} is a {other}", row.text(1)?))),
        }
    }
    require_schema(database.as_deref())
}

fn trigger(row: &Row) -> Result<Trigger, ReadError> {
    Ok(Trigger {
        table: row.text(1)?.to_owned(),
        timing: row.text(2)?.to_ascii_lowercase(),
        events: vec![row.text(3)?.to_ascii_lowercase()],
        body: Expression { canonical: None, original: row.text(4)?.trim().to_owned() },
    })
}
