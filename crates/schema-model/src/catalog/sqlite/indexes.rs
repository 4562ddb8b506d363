//! Primary keys, unique constraints and indexes of SQLite.

use std::collections::BTreeMap;

use super::text::{self, IndexText};
use super::{Known, Tables, same, unread};
use crate::catalog::{
    Answers, ReadError,
    draft::Draft,
    keys::index_part,
    row::{Row, rows},
};
use crate::{Collation, Dialect, Index, IndexPart, PrimaryKey, Table, Unique, expression};

const TABLE: usize = 0;
const NAME: usize = 1;

/// How `pragma_index_xinfo` marks parts that are no columns.
const ROWID: i64 = -1;
const EXPRESSION: i64 = -2;

/// An index whose parts are still being read.
struct Found {
    row: Row,
    is_unique: bool,
    origin: String,
    text: Option<IndexText>,
    parts: Vec<IndexPart>,
}

/// Gives the tables their keys and indexes.
pub(super) fn read(draft: &mut Draft<'_>, tables: &Tables, answers: &Answers) -> Result<(), ReadError> {
    primary_keys(draft, tables, answers)?;
    let mut indexes = BTreeMap::new();
    for row in rows(answers, "indexes")? {
        if draft.table(&row, row.text(TABLE)?)?.is_some() {
            let name = (row.text(TABLE)?.to_owned(), row.text(NAME)?.to_owned());
            indexes.insert(name, found(row)?);
        }
    }
    for row in rows(answers, "index_columns")? {
        let Some(table) = draft.table(&row, row.text(TABLE)?)? else { continue };
        let name = (row.text(TABLE)?.to_owned(), row.text(NAME)?.to_owned());
        let found = indexes.get_mut(&name).ok_or_else(|| row.error("its index was not listed"))?;
        let part = part(&row, table, found)?;
        found.parts.push(part);
    }
    for ((table_name, name), found) in indexes {
        let Some(table) = draft.table(&found.row, &table_name)? else { continue };
        let known = tables.get(&table_name).ok_or_else(|| found.row.error("its table was not listed"))?;
        put(table, known, name, found)?;
    }
    for row in rows(answers, "tables")? {
        let name = row.text(TABLE)?;
        if let (Some(table), Some(known)) = (draft.table(&row, name)?, tables.get(name)) {
            all_found(name, table, known)?;
        }
    }
    Ok(())
}

/// Requires that every unique constraint of the text has its own index or that of the primary key.
fn all_found(name: &str, table: &Table, known: &Known) -> Result<(), ReadError> {
    let key = table.primary_key.as_ref().map_or(&[][..], |key| key.columns.as_slice());
    for unique in &known.text.uniques {
        let is_over = |names: &mut dyn Iterator<Item = &String>| {
            let names: Vec<_> = names.collect();
            names.len() == unique.columns.len()
                && names.iter().zip(&unique.columns).all(|(one, two)| same(one, two))
        };
        let mut uniques = table.uniques.iter();
        let found = is_over(&mut key.iter())
            || uniques.any(|found| is_over(&mut found.parts.iter().map(|part| &part.key)));
        if !found {
            let reason = format!("the catalogue lists no index over {}", unique.columns.join(", "));
            return Err(ReadError::Object { object: name.to_owned(), reason });
        }
    }
    Ok(())
}

fn primary_keys(draft: &mut Draft<'_>, tables: &Tables, answers: &Answers) -> Result<(), ReadError> {
    let mut keys: BTreeMap<String, BTreeMap<i64, String>> = BTreeMap::new();
    for row in rows(answers, "columns")? {
        // The fifth item is the column's place in the key, from 1.
        let place = row.int(5)?;
        if place > 0 && draft.table(&row, row.text(TABLE)?)?.is_some() {
            keys.entry(row.text(TABLE)?.to_owned()).or_default().insert(place, row.text(NAME)?.to_owned());
        }
    }
    for row in rows(answers, "tables")? {
        let (Some(table), Some(key)) = (draft.table(&row, row.text(TABLE)?)?, keys.remove(row.text(TABLE)?))
        else {
            continue;
        };
        let declared = tables.get(row.text(TABLE)?).and_then(|known| known.text.primary_key.as_ref());
        let declared =
            declared.ok_or_else(|| unread(row.text(TABLE).unwrap_or_default(), "the primary key"))?;
        let columns: Vec<String> = key.into_values().collect();
        let takes_null = match tables.get(row.text(TABLE)?) {
            Some(known) => null_in_key(table, known, &columns),
            None => Vec::new(),
        };
        let key = PrimaryKey::new(declared.name.as_deref(), columns);
        table.primary_key = Some(PrimaryKey { takes_null, ..key });
    }
    Ok(())
}

/// The columns of a key in which NULL may stand (<https://sqlite.org/lang_createtable.html#the_primary_key>).
fn null_in_key(table: &Table, known: &Known, columns: &[String]) -> Vec<String> {
    if known.strict || known.without_rowid {
        return Vec::new();
    }
    let takes_null = |name: &&String| {
        let column = table.columns.iter().find(|column| column.name == **name);
        column.is_some_and(|column| column.nullable && !column.auto_increment)
    };
    columns.iter().filter(takes_null).cloned().collect()
}

fn found(row: Row) -> Result<Found, ReadError> {
    let text = match row.opt_text(4)? {
        Some(sql) => {
            Some(text::index(sql).ok_or_else(|| unread(row.text(NAME).unwrap_or_default(), "the index"))?)
        }
        None => None,
    };
    Ok(Found { is_unique: row.flag(2)?, origin: row.text(3)?.to_owned(), text, parts: Vec::new(), row })
}

/// A part. A collation that is not the column's makes it an expression.
fn part(row: &Row, table: &Table, found: &Found) -> Result<IndexPart, ReadError> {
    let descending = row.flag(3)?;
    let collation = row.text(4)?.to_ascii_lowercase();
    let place = row.int(5)?;
    let column = row.opt_text(2)?;
    let own = column.and_then(|name| table.columns.iter().find(|column| column.name == name)).map(|column| {
        match &column.collation {
            Some(Collation::Named(name)) => name.clone(),
            Some(Collation::Binary) | None => "binary".to_owned(),
        }
    });
    let over = |text: &str| index_part(Dialect::Sqlite, None, Some(text));
    let part = match place {
        ROWID => Some(IndexPart::column("rowid")),
        EXPRESSION => {
            let text = found.text.as_ref().and_then(|text| text.parts.get(found.parts.len()));
            let text =
                text.ok_or_else(|| unread(row.text(NAME).unwrap_or_default(), "a part of the index"))?;
            let collated = format!("({text}) COLLATE {collation}");
            over(if collation == "binary" { text } else { &collated })
        }
        _ => {
            let column = column.ok_or_else(|| row.error("it names no column"))?;
            if own.as_deref() == Some(collation.as_str()) {
                Some(IndexPart::column(column))
            } else {
                let name = column.replace('"', "\"\"");
                over(&format!("\"{name}\" COLLATE {collation}"))
            }
        }
    };
    let part = part.ok_or_else(|| row.error("a part of an index is over nothing"))?;
    Ok(IndexPart { descending, ..part })
}

fn put(table: &mut Table, known: &Known, name: String, found: Found) -> Result<(), ReadError> {
    let Found { row, is_unique, origin, text, parts } = found;
    if parts.is_empty() {
        return Err(row.error("none of its parts were listed"));
    }
    let predicate = text.and_then(|text| text.predicate);
    let predicate = predicate.map(|text| expression::parse(Dialect::Sqlite, &text));
    match (origin.as_str(), is_unique) {
        ("pk", _) => {}
        ("u", _) => {
            let name = declared_name(known, &parts).ok_or_else(|| unread(&name, "the constraint"))?;
            table.uniques.push(Unique { name, parts, predicate, nulls_equal: false, deferred: false });
        }
        (_, true) => {
            table.uniques.push(Unique {
                name: Some(name),
                parts,
                predicate,
                nulls_equal: false,
                deferred: false,
            });
        }
        (_, false) => {
            let method = "btree".to_owned();
            table.indexes.push(Index { name, parts, predicate, method, implicit: false });
        }
    }
    Ok(())
}

/// The name of the unique constraint over those columns; `None` where there is no such constraint.
#[expect(clippy::option_option, reason = "no constraint, and one without a name")]
fn declared_name(known: &Known, parts: &[IndexPart]) -> Option<Option<String>> {
    let is_over = |columns: &[String]| {
        columns.len() == parts.len()
            && columns.iter().zip(parts).all(|(column, part)| same(column, &part.key))
    };
    let mut found = known.text.uniques.iter().filter(|unique| is_over(&unique.columns));
    let first = found.next()?;
    // Of several over the same columns SQLite makes one index.
    Some(first.name.clone().or_else(|| found.find_map(|unique| unique.name.clone())))
}
