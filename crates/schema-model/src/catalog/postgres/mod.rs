//! PostgreSQL 14 and later.
//!
//! Tested against a real PostgreSQL 15; no server of another version has
//! answered these queries yet. Columns of the catalogue that versions differ in are named in the
//! module of queries.
//!
//! Not in the model, and only listed: policies, rules, functions beside those of triggers, disabled triggers,
//! partitions and inheritance, foreign and unlogged tables, the security of rows, options of views. Not read:
//! comments, columns that an index only carries, where NULL sorts, classes of operators; nor that an
//! immediate foreign key may be deferred by `SET CONSTRAINTS`, a statement of PostgreSQL alone. An exclusion is read as a check that is not decided, and so is what else
//! a key or a check says beyond the model: `NOT VALID`, `MATCH FULL` of several columns, `SET NULL` of some
//! columns, a deferrable primary key or unique constraint.

mod columns;
mod keys;
mod names;
mod queries;
mod types;

use self::types::Types;
use super::{
    Answers, Query, ReadError,
    draft::{Draft, require_schema},
    row::{Row, rows},
};
use crate::{Dialect, Expression, Flavour, Schema, Trigger};

/// The oldest version that is still maintained.
const OLDEST: (u32, u32, u32) = (14, 0, 0);

/// Bits of `tgtype`.
const ROW: i64 = 1;
const BEFORE: i64 = 1 << 1;
const INSERT: i64 = 1 << 2;
const DELETE: i64 = 1 << 3;
const UPDATE: i64 = 1 << 4;
const TRUNCATE: i64 = 1 << 5;
const INSTEAD: i64 = 1 << 6;

/// What to ask; nothing where the version is too old.
pub(super) fn queries(flavour: Flavour) -> &'static [Query] {
    if flavour.version < OLDEST { &[] } else { &queries::ALL }
}

/// The schema that the answers describe.
pub(super) fn read(flavour: Flavour, answers: &Answers, ignored: &[&str]) -> Result<Schema, ReadError> {
    if flavour.version < OLDEST {
        let (major, minor, _) = flavour.version;
        return Err(ReadError::Object {
            object: format!("PostgreSQL {major}.{minor}"),
            reason: format!("it is older than {}", OLDEST.0),
        });
    }
    let mut draft = Draft::new(Dialect::Postgres, ignored);
    read_tables(&mut draft, answers)?;
    columns::read(&mut draft, &Types::read(answers)?, answers)?;
    keys::read(&mut draft, answers)?;
    keys::read_foreign(&mut draft, answers)?;
    keys::read_checks(&mut draft, answers)?;
    draft.read_views(answers)?;
    draft.read_triggers(answers, trigger)?;
    draft.read_others(answers)?;
    draft.finish()
}

fn read_tables(draft: &mut Draft<'_>, answers: &Answers) -> Result<(), ReadError> {
    let mut schema = None;
    for row in rows(answers, "tables")? {
        match row.text(0)? {
            "schema" => schema = row.opt_text(1)?.map(str::to_owned),
            "r" | "p" => draft.add_table(row.text(1)?),
            "v" | "m" => draft.add_view(row.text(1)?),
            "S" => draft.add_sequence(row.text(1)?),
            "f" | "skip" => draft.skip(row.text(1)?),
            other => return Err(row.error(format!("{} is of the kind {other}", row.text(1)?))),
        }
    }
    require_schema(schema.as_deref())
}

fn trigger(row: &Row) -> Result<Trigger, ReadError> {
    let bits = row.int(2)?;
    let timing = match bits & (BEFORE | INSTEAD) {
        BEFORE => "before",
        INSTEAD => "instead of",
        _ => "after",
    };
    let events = [(DELETE, "delete"), (INSERT, "insert"), (TRUNCATE, "truncate"), (UPDATE, "update")];
    let events = events.into_iter().filter(|(bit, _)| bits & bit != 0);
    Ok(Trigger {
        table: row.text(1)?.to_owned(),
        timing: timing.to_owned(),
        events: events.map(|(_, name)| name.to_owned()).collect(),
        body: Expression { canonical: None, original: body(row)? },
    })
}

/// The columns of `UPDATE OF`, `FOR EACH STATEMENT` where it is not for each row, the condition, if any,
/// the source of the function, and its arguments.
fn body(row: &Row) -> Result<String, ReadError> {
    let (definition, source) = (row.text(3)?, row.text(4)?.trim());
    let columns = row.opt_text(6)?.map_or(String::new(), |columns| format!("OF {columns} "));
    let condition = definition.split_once(" WHEN (").and_then(|(_, rest)| rest.rsplit_once(") EXECUTE "));
    let condition = condition.map_or(String::new(), |(condition, _)| format!("WHEN ({condition}) "));
    let often = if row.int(2)? & ROW == 0 { "FOR EACH STATEMENT " } else { "" };
    // Each argument ends in a zero byte, which the catalogue spells out.
    let arguments = row.text(5)?.strip_suffix("\\000");
    let arguments = arguments.map_or(String::new(), |all| format!(" ({})", all.replace("\\000", ", ")));
    Ok(format!("{columns}{often}{condition}{source}{arguments}"))
}
