//! Structural comparison of schemas.
//!
//! What the sides have is matched first (`matching`: by name, then by what it is), then each fact of
//! it compared on all sides at once, so that one change makes one difference: what hangs on something
//! missing is not told again. `severity` says how bad each kind is.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{Dialect, Schema};

mod checks;
mod collations;
mod columns;
mod computed;
mod coverage;
mod defaults;
pub mod describe;
mod folds;
mod indexes;
mod keys;
mod matching;
mod others;
mod renames;
mod run;
mod severity;
mod stand_ins;
#[cfg(test)]
mod tests;
mod triggers;
mod types;
mod words;

pub use self::coverage::uncovered_foreign_keys;
pub use self::folds::fold;
use self::matching::Tables;
use self::run::{Place, Run};

/// A schema and what it is called in a report: a dialect, a URL without secrets, a folder.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// Its name in a report.
    pub label: &'a str,
    /// The schema.
    pub schema: &'a Schema,
    /// The database that it was read from; `None` where several have it alike. Text that nobody parsed
    /// means the same only within one dialect.
    pub dialect: Option<Dialect>,
}

/// How much counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Everything: lengths, precision, collation, the order of columns.
    Strict,
    /// Families of types, nullability, defaults, keys, indexes: for schemas that never meant to agree
    /// on lengths.
    Family,
}

/// How bad a difference is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; the schemas count as equal.
    Note,
    /// Data or speed may differ; the schemas count as different.
    Warning,
    /// The same statement succeeds on one and fails on the other, or stores something else.
    Error,
}

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
#[expect(missing_docs, reason = "each is the name of a part of the model")]
pub enum Kind {
    Table,
    Column,
    ColumnOrder,
    Type,
    Length,
    Precision,
    Nullability,
    HasDefault,
    DefaultValue,
    Collation,
    AutoIncrement,
    Generated,
    PrimaryKey,
    Unique,
    ForeignKey,
    OnDelete,
    OnUpdate,
    Index,
    IndexPredicate,
    Check,
    ConstraintName,
    View,
    Trigger,
    Sequence,
    /// Neither equal nor different could be shown.
    Undecided,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// What differs.
    pub kind: Kind,
    /// How bad it is.
    pub severity: Severity,
    /// The table, view or trigger.
    pub table: String,
    /// The column, key, index or check in it; empty for the table itself.
    pub object: String,
    /// The difference in words.
    pub message: String,
    /// What each side has, by label; `None` where the object is missing.
    pub backends: BTreeMap<String, Option<String>>,
    /// The migration that made it what it is, by label, where known.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub introduced_by: BTreeMap<String, String>,
}

/// How much was looked at. An empty comparison must not pass: callers check these.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is the number of its parts, over all sides")]
pub struct Counts {
    pub schemas: usize,
    pub tables: usize,
    pub columns: usize,
    pub primary_keys: usize,
    pub uniques: usize,
    pub foreign_keys: usize,
    pub indexes: usize,
    pub checks: usize,
    pub defaults: usize,
    pub views: usize,
    pub triggers: usize,
}

/// What a comparison found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// By table, kind and object.
    pub differences: Vec<Difference>,
    /// How much was looked at.
    pub compared: Counts,
}

impl Counts {
    /// Whether there was nothing to compare: fewer than two schemas, or no column in any.
    pub fn is_empty(&self) -> bool {
        self.schemas < 2 || self.tables == 0 || self.columns == 0
    }

    fn of(sides: &[Side<'_>]) -> Self {
        let mut counts = Self { schemas: sides.len(), ..Self::default() };
        for side in sides {
            counts.views += side.schema.views.len();
            counts.triggers += side.schema.triggers.len();
            for table in side.schema.tables.values() {
                counts.tables += 1;
                counts.columns += table.columns.len();
                counts.primary_keys += usize::from(table.primary_key.is_some());
                counts.uniques += table.uniques.len();
                counts.foreign_keys += table.foreign_keys.len();
                counts.indexes += table.indexes.len();
                counts.checks += table.checks.len();
                counts.defaults += table.columns.iter().filter(|column| column.default.is_some()).count();
            }
        }
        counts
    }
}

/// Compares all pairs of sides; a difference between any two is told once, with what every side has.
///
/// Labels must differ. One side alone, or none, has no differences: see [`Counts::is_empty`].
pub fn compare(sides: &[Side<'_>], level: Level) -> Comparison {
    let mut run = Run::new(sides, level);
    let originals: Vec<&Schema> = sides.iter().map(|side| side.schema).collect();
    let (folded, spelt) = folds::align(&originals);
    let folded: Vec<&Schema> = folded.iter().map(AsRef::as_ref).collect();
    let (schemas, renamed) = renames::align(&folded);
    for renamed in renamed {
        run.tell(Kind::Column, Place::column(&renamed.table, &renamed.column), renamed.have);
    }
    let schemas: Vec<&Schema> = schemas.iter().map(AsRef::as_ref).collect();
    let schemas = stand_ins::align(&schemas, run.dialects(), level);
    let schemas: Vec<&Schema> = schemas.iter().map(AsRef::as_ref).collect();
    for name in names(&schemas, |schema| schema.tables.keys().collect()) {
        let each = schemas.iter().map(|schema| schema.tables.get(name)).collect();
        let folds = run.folds();
        table(&mut run, &Tables { name, each, folds }, &schemas);
    }
    others::views(&mut run, &schemas);
    triggers::compare(&mut run, &schemas);
    others::sequences(&mut run, &schemas);
    for spelt in spelt {
        case(&mut run, spelt);
    }
    let order =
        |difference: &Difference| (difference.table.clone(), difference.kind, difference.object.clone());
    run.found.sort_by_cached_key(order);
    Comparison { differences: run.found, compared: Counts::of(sides) }
}

/// A name in several spellings. Only a query that quotes it, or names a table on a MySQL that keeps
/// their case, tells them apart: by families a note of the table, and nothing of its columns.
fn case(run: &mut Run<'_>, spelt: folds::Folded) {
    let noun = if spelt.kind == Kind::Column { "" } else { spelt.kind.as_str() };
    let severity = match run.level {
        Level::Strict => severity::severity(spelt.kind, Level::Strict),
        Level::Family => (spelt.kind != Kind::Column).then_some(Severity::Note),
    };
    let place = Place::of(&spelt.table, noun, &spelt.column);
    // One difference a thing, by which exceptions name it: that it is missing somewhere is the worse.
    let is_it = |known: &Difference| {
        (known.kind, &known.table, &known.object) == (spelt.kind, &spelt.table, &spelt.column)
    };
    if run.found.iter().any(is_it) {
        return;
    }
    let named = |name: Option<String>| name.map(|name| format!("named {name}"));
    run.tell_as(spelt.kind, severity, place, spelt.have.into_iter().map(named).collect());
}

fn table(run: &mut Run<'_>, tables: &Tables<'_>, schemas: &[&Schema]) {
    others::table(run, tables, schemas);
    columns::compare(run, tables);
    keys::primary_key(run, tables);
    let foreign_keys = keys::foreign_key_groups(tables);
    keys::foreign_keys(run, tables, &foreign_keys, schemas);
    indexes::compare(run, tables, &foreign_keys.groups);
    checks::compare(run, tables);
}

/// The names in any of the schemas, sorted.
fn names<'a>(schemas: &[&'a Schema], of: impl Fn(&'a Schema) -> Vec<&'a String>) -> BTreeSet<&'a str> {
    schemas.iter().flat_map(|schema| of(schema)).map(String::as_str).collect()
}
