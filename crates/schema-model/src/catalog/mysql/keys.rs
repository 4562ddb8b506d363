//! Keys and indexes of MySQL and MariaDB.

use super::flavours::Traits;
use crate::{
    Dialect, ForeignKey, Index, IndexPart, ReferentialAction, Table,
    catalog::{
        Answers, ReadError,
        draft::Draft,
        grouped::Grouped,
        keys::{Key, KeyKind, index_part, put_keys, read_foreign_keys},
        row::{Row, rows},
    },
};

use super::clauses;

/// Gives tables their primary keys, unique keys and indexes.
pub(super) fn read(draft: &mut Draft<'_>, traits: Traits, answers: &Answers) -> Result<(), ReadError> {
    let mut keys = Grouped::new();
    for row in rows(answers, "indexes")? {
        // An index that no query may use does not count; a unique one is still enforced.
        if !row.flag(8)? && !row.flag(2)? {
            continue;
        }
        let part = part(&row, traits)?;
        let (table, name) = (row.text(0)?.to_owned(), row.text(1)?.to_owned());
        keys.of(row, &table, &name, key)?.parts.push(part);
    }
    put_keys(draft, keys, |_, name, key| is_made_up(name, key))
}

/// Gives tables their foreign keys, and marks the indexes that were created for them.
pub(super) fn read_foreign(
    draft: &mut Draft<'_>,
    traits: Traits,
    answers: &Answers,
) -> Result<(), ReadError> {
    let undeclared = |_: &Row, key: &mut ForeignKey| {
        if traits.undeclared_is_restrict && key.on_update == ReferentialAction::Restrict {
            key.on_update = ReferentialAction::NoAction;
        }
        Ok(())
    };
    read_foreign_keys(draft, answers, undeclared, |table, name, _| {
        let numbered = name.strip_prefix(table).and_then(|rest| rest.strip_prefix("_ibfk_"));
        numbered.is_some_and(is_number) || (traits.foreign_key_numbers && is_number(name))
    })?;
    draft.tables().for_each(mark_implicit);
    Ok(())
}

/// Whether a text is digits only.
pub(super) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn key(row: &Row) -> Result<Key, ReadError> {
    let kind = match (row.text(1)?, row.flag(2)?) {
        ("PRIMARY", _) => KeyKind::Primary,
        (_, true) => KeyKind::Unique,
        (_, false) => KeyKind::Index,
    };
    let method = row.text(3)?.to_ascii_lowercase();
    Ok(Key { kind, method, parts: Vec::new(), predicate: None, nulls_equal: false, deferred: false })
}

fn part(row: &Row, traits: Traits) -> Result<IndexPart, ReadError> {
    let printed = row.opt_text(5)?.map(|printed| clauses::plain(traits, printed));
    let part = index_part(Dialect::Mysql, row.opt_text(4)?, printed.as_deref())
        .ok_or_else(|| row.error("a part of an index is over nothing"))?;
    // A spatial index has a prefix of its own making.
    let prefix = if row.text(3)?.eq_ignore_ascii_case("spatial") { None } else { row.opt_int(7)? };
    let prefix = prefix.map(u32::try_from).transpose().map_err(|error| row.error(error.to_string()))?;
    Ok(IndexPart { descending: row.flag(6)?, prefix, ..part })
}

/// Keys without a name are named after their first column, with a number where that is taken. A
/// primary key has no name at all.
fn is_made_up(name: &str, key: &Key) -> bool {
    let first = key.parts.first().map_or("", |part| part.key.as_str());
    let first = if first.starts_with('(') { "functional_index" } else { first };
    key.kind == KeyKind::Primary || is_numbered(name, first)
}

fn is_numbered(name: &str, base: &str) -> bool {
    let rest = name.strip_prefix(base);
    rest.is_some_and(|rest| rest.is_empty() || rest.strip_prefix('_').is_some_and(is_number))
}

/// The engine creates an index for a foreign key that has none: over its columns, named after it, or after
/// its first column where it has no name.
fn mark_implicit(table: &mut Table) {
    for index in &mut table.indexes {
        index.implicit = table.foreign_keys.iter().any(|key| is_for(index, key));
    }
}

fn is_for(index: &Index, key: &ForeignKey) -> bool {
    let plain = index.parts.iter().all(|part| !part.descending && part.prefix.is_none());
    let named = match (&key.name, key.columns.first()) {
        (Some(name), _) => index.name == *name,
        (None, Some(first)) => is_numbered(&index.name, first),
        (None, None) => false,
    };
    let covers = index.parts.iter().map(|part| &part.key).eq(&key.columns);
    plain && named && covers && index.method == "btree"
}
