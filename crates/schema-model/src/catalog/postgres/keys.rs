//! Keys, indexes and checks of PostgreSQL.

use super::{
    columns::{collation_of, quoted},
    names::is_made_up,
};
use crate::{
    Check, Dialect, Expression, ForeignKey, IndexPart,
    catalog::{
        Answers, ReadError,
        draft::Draft,
        grouped::Grouped,
        keys::{Key, KeyKind, index_part, put_keys, read_foreign_keys},
        row::{Row, rows},
    },
    expression,
};

/// Gives tables their primary keys, unique constraints and indexes.
pub(super) fn read(draft: &mut Draft<'_>, answers: &Answers) -> Result<(), ReadError> {
    let mut keys = Grouped::new();
    for row in rows(answers, "indexes")? {
        // An invalid index does not count; that of an exclusion comes with its check.
        if !row.flag(12)? || row.opt_text(10)? == Some("x") {
            continue;
        }
        let part = part(&row, draft)?;
        add_undecided(draft, &row, row.opt_text(13)?)?;
        let (table, name) = (row.text(0)?.to_owned(), row.text(1)?.to_owned());
        keys.of(row, &table, &name, key)?.parts.push(part);
    }
    put_keys(draft, keys, |table, name, key| {
        let columns = || key.parts.iter().map(|part| part_name(&part.key));
        match key.kind {
            KeyKind::Primary => is_made_up(name, table, [], "pkey"),
            KeyKind::Unique => {
                is_made_up(name, table, columns(), "key") || is_made_up(name, table, columns(), "idx")
            }
            KeyKind::Index => false,
        }
    })
}

/// Gives tables their foreign keys.
pub(super) fn read_foreign(draft: &mut Draft<'_>, answers: &Answers) -> Result<(), ReadError> {
    for row in rows(answers, "foreign keys")? {
        add_undecided(draft, &row, row.opt_text(9)?)?;
    }
    let deferred = |row: &Row, key: &mut ForeignKey| {
        key.deferred = row.flag(8)?;
        Ok(())
    };
    read_foreign_keys(draft, answers, deferred, |table, name, key| {
        is_made_up(name, table, key.columns.iter().map(String::as_str), "fkey")
    })
}

/// Gives tables the checks that are enforced, and their exclusions.
pub(super) fn read_checks(draft: &mut Draft<'_>, answers: &Answers) -> Result<(), ReadError> {
    for row in rows(answers, "checks")? {
        let Some(table_name) = row.opt_text(0)? else { continue };
        let Some(table) = draft.table(&row, table_name)? else { continue };
        if !row.flag(5)? {
            continue;
        }
        let (name, printed) = (row.text(2)?, row.text(4)?);
        let columns = table.columns.iter().map(|column| column.name.as_str());
        let (made_up, expression) = if row.text(3)? == "x" {
            // Not an expression on one row, so never known to equal another.
            let original = printed.to_owned();
            (name.ends_with("_excl"), Expression { canonical: None, original })
        } else {
            let made_up = is_made_up(name, table_name, [], "check")
                || columns.into_iter().any(|column| is_made_up(name, table_name, [column], "check"));
            let expression = if row.flag(6)? {
                expression::parse(Dialect::Postgres, printed)
            } else {
                // Existing rows may violate it.
                Expression { canonical: None, original: format!("{printed} NOT VALID") }
            };
            (made_up, expression)
        };
        table.checks.push(Check { name: (!made_up).then(|| name.to_owned()), expression });
    }
    Ok(())
}

fn key(row: &Row) -> Result<Key, ReadError> {
    let kind = match (row.flag(2)?, row.flag(3)?) {
        (_, true) => KeyKind::Primary,
        (true, false) => KeyKind::Unique,
        (false, false) => KeyKind::Index,
    };
    let predicate = row.opt_text(8)?.map(|printed| expression::parse(Dialect::Postgres, printed));
    Ok(Key {
        kind,
        method: row.text(4)?.to_lowercase(),
        parts: Vec::new(),
        predicate,
        nulls_equal: row.flag(9)?,
        deferred: row.flag(11)?,
    })
}

/// What a key says beyond the model becomes an undecided check beside it, as an exclusion
/// does: equal only where another PostgreSQL says the same.
fn add_undecided(draft: &mut Draft<'_>, row: &Row, definition: Option<&str>) -> Result<(), ReadError> {
    let (Some(definition), Some(table)) = (definition, draft.table(row, row.text(0)?)?) else {
        return Ok(());
    };
    let expression = Expression { canonical: None, original: definition.to_owned() };
    table.checks.push(Check { name: None, expression });
    Ok(())
}

/// A part. A collation that is not the column's makes it an expression.
fn part(row: &Row, draft: &mut Draft<'_>) -> Result<IndexPart, ReadError> {
    let (column, printed) = (row.opt_text(5)?, row.opt_text(6)?);
    let collation = row.opt_text(14)?;
    let own = draft.table(row, row.text(0)?)?.and_then(|table| {
        let found = table.columns.iter().find(|known| Some(known.name.as_str()) == column)?;
        found.collation.clone()
    });
    let collated = collation.filter(|name| own != Some(collation_of(name))).and_then(|name| {
        let over = column.map(quoted).or_else(|| printed.map(|printed| format!("({printed})")))?;
        Some(format!("{over} COLLATE {}", quoted(name)))
    });
    let column = column.filter(|_| collated.is_none());
    let part = index_part(Dialect::Postgres, column, collated.as_deref().or(printed))
        .ok_or_else(|| row.error("a part of an index is over nothing"))?;
    Ok(IndexPart { descending: row.flag(7)?, ..part })
}

/// What a part contributes to a name that is made up.
fn part_name(key: &str) -> &str {
    if key.starts_with('(') { "expr" } else { key }
}
