//! Primary keys, unique constraints, indexes and foreign keys, as catalogues of servers list them: a
//! row for each part.

use super::{
    Answers, ReadError,
    draft::Draft,
    grouped::Grouped,
    row::{Row, rows},
};
use crate::{
    Dialect, Expression, ForeignKey, Index, IndexPart, PrimaryKey, ReferentialAction, Table, Unique,
    expression,
};

/// A key or an index, before it is known which.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) kind: KeyKind,
    pub(super) method: String,
    pub(super) parts: Vec<IndexPart>,
    pub(super) predicate: Option<Expression>,
    pub(super) nulls_equal: bool,
    pub(super) deferred: bool,
}

/// What a key promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyKind {
    Primary,
    Unique,
    /// Nothing: it only serves speed.
    Index,
}

/// Gives the tables their keys. `made_up` tells from table, name and key whether the database gave the
/// key its name.
pub(super) fn put_keys(
    draft: &mut Draft<'_>,
    keys: Grouped<Key>,
    made_up: impl Fn(&str, &str, &Key) -> bool,
) -> Result<(), ReadError> {
    for (table, name, row, key) in keys.into_parts() {
        let made_up = made_up(&table, &name, &key);
        if let Some(put_in) = draft.table(&row, &table)? {
            put_key(put_in, name, made_up, key);
        }
    }
    Ok(())
}

fn put_key(table: &mut Table, name: String, made_up: bool, key: Key) {
    let Key { kind, method, parts, predicate, nulls_equal, deferred } = key;
    let declared = (!made_up).then(|| name.clone());
    match kind {
        KeyKind::Primary => {
            let prefixes = parts.iter().filter_map(|part| Some((part.key.clone(), part.prefix?))).collect();
            let columns = parts.into_iter().map(|part| part.key).collect();
            table.primary_key =
                Some(PrimaryKey { prefixes, ..PrimaryKey::new(declared.as_deref(), columns) });
        }
        KeyKind::Unique => {
            table.uniques.push(Unique { name: declared, parts, predicate, nulls_equal, deferred });
        }
        KeyKind::Index => table.indexes.push(Index { name, parts, predicate, method, implicit: false }),
    }
}

/// Gives the tables their foreign keys. `finish` adds to a key what one database alone says in its first
/// row. `made_up` tells by table, name and key whether the database gave the key its name.
pub(super) fn read_foreign_keys(
    draft: &mut Draft<'_>,
    answers: &Answers,
    finish: impl Fn(&Row, &mut ForeignKey) -> Result<(), ReadError>,
    made_up: impl Fn(&str, &str, &ForeignKey) -> bool,
) -> Result<(), ReadError> {
    let mut keys = Grouped::new();
    for row in rows(answers, "foreign keys")? {
        let (table, name) = (row.text(0)?.to_owned(), row.text(1)?.to_owned());
        let (column, target) = (row.text(2)?.to_owned(), row.text(5)?.to_owned());
        let key: &mut ForeignKey = keys.of(row, &table, &name, |row| {
            let mut key = foreign_key(row)?;
            finish(row, &mut key)?;
            Ok(key)
        })?;
        key.columns.push(column);
        key.target_columns.push(target);
    }
    for (table, name, row, key) in keys.into_parts() {
        let declared = (!made_up(&table, &name, &key)).then_some(name);
        if let Some(table) = draft.table(&row, &table)? {
            table.foreign_keys.push(ForeignKey { name: declared, ..key });
        }
    }
    Ok(())
}

/// A part of an index, ascending: over a column, or over the canonical expression in parentheses; as it
/// is printed, where it cannot be parsed. `None` where a catalogue gives neither.
pub(super) fn index_part(dialect: Dialect, column: Option<&str>, printed: Option<&str>) -> Option<IndexPart> {
    if let Some(column) = column {
        return Some(IndexPart::column(column));
    }
    let Expression { canonical, original } = expression::parse(dialect, printed?);
    let key = format!("({})", canonical.as_ref().unwrap_or(&original));
    Some(IndexPart { key, original, descending: false, prefix: None })
}

/// A referential action as the standard spells it.
pub(super) fn action(row: &Row, index: usize) -> Result<ReferentialAction, ReadError> {
    match row.text(index)? {
        "NO ACTION" => Ok(ReferentialAction::NoAction),
        "RESTRICT" => Ok(ReferentialAction::Restrict),
        "CASCADE" => Ok(ReferentialAction::Cascade),
        "SET NULL" => Ok(ReferentialAction::SetNull),
        "SET DEFAULT" => Ok(ReferentialAction::SetDefault),
        other => Err(row.error(format!("{other} is no referential action"))),
    }
}

/// A foreign key without its columns. Its target has a schema where that is another one.
fn foreign_key(row: &Row) -> Result<ForeignKey, ReadError> {
    let table = row.text(4)?;
    Ok(ForeignKey {
        name: None,
        columns: Vec::new(),
        target: row.opt_text(3)?.map_or_else(|| table.to_owned(), |schema| format!("{schema}.{table}")),
        target_columns: Vec::new(),
        on_delete: action(row, 6)?,
        on_update: action(row, 7)?,
        deferred: false,
    })
}
