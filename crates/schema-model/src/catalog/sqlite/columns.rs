//! Columns of SQLite, and the checks of their tables.

use super::{Known, Tables, same, text, types, unread};
use crate::catalog::{
    Answers, ReadError, defaults,
    draft::{Draft, Relation},
    row::{Row, rows},
};
use crate::{Check, Collation, Column, DataType, Default, Dialect, Expression, Generated, expression};

const TABLE: usize = 0;
const NAME: usize = 1;
const TYPE: usize = 2;
const NOT_NULL: usize = 3;
const DEFAULT: usize = 4;
const KEY: usize = 5;
const HIDDEN: usize = 6;

/// How `pragma_table_xinfo` marks columns that are computed when read, and those that are stored.
const VIRTUAL: i64 = 2;
const STORED: i64 = 3;

/// Gives tables their columns and checks, and views the names of their columns.
pub(super) fn read(draft: &mut Draft<'_>, tables: &Tables, answers: &Answers) -> Result<(), ReadError> {
    for row in rows(answers, "columns")? {
        match draft.relation(&row, row.text(TABLE)?)? {
            Relation::Skipped => {}
            Relation::View(view) => view.columns.push(row.text(NAME)?.to_owned()),
            Relation::Table(table) => {
                let known = known(&row, tables)?;
                // Columns that a virtual table hides are arguments of queries.
                if !(known.is_virtual && row.int(HIDDEN)? == 1) {
                    table.columns.push(column(&row, known)?);
                }
            }
        }
    }
    for row in rows(answers, "tables")? {
        let Some(table) = draft.table(&row, row.text(0)?)? else { continue };
        let known = known(&row, tables)?;
        if !known.is_virtual && known.text.columns.len() != table.columns.len() {
            return Err(row.error("catalogue and text of CREATE disagree about the columns"));
        }
        table.checks =
            known.text.checks.iter().map(|(name, condition)| check(name.as_ref(), condition)).collect();
        // REPLACE deletes other rows, IGNORE drops the new one: no other database has such constraints, and
        // the model has no place for them.
        let conflicts = known.text.conflicts.iter().map(|said| Check {
            name: None,
            expression: Expression { canonical: None, original: said.clone() },
        });
        table.checks.extend(conflicts);
    }
    Ok(())
}

fn known<'a>(row: &Row, tables: &'a Tables) -> Result<&'a Known, ReadError> {
    let name = row.text(TABLE)?;
    tables.get(name).ok_or_else(|| row.error(format!("no table {name} was listed")))
}

fn check(name: Option<&String>, condition: &str) -> Check {
    Check { name: name.cloned(), expression: expression::parse(Dialect::Sqlite, condition) }
}

fn column(row: &Row, known: &Known) -> Result<Column, ReadError> {
    let name = row.text(NAME)?;
    let native = row.text(TYPE)?.to_owned();
    if known.is_virtual {
        let data_type = DataType::Other { name: "virtual".to_owned() };
        return Ok(Column { nullable: true, native, ..Column::new(name, data_type) });
    }
    let column = known.text.columns.iter().find(|column| same(&column.name, name));
    let column = column.ok_or_else(|| unread(name, "it"))?;
    let hidden = row.int(HIDDEN)?;
    let generated = match hidden {
        VIRTUAL | STORED => {
            let text = column.generated.as_deref().ok_or_else(|| unread(name, "its expression"))?;
            Some(Generated { expression: expression::parse(Dialect::Sqlite, text), stored: hidden == STORED })
        }
        _ => None,
    };
    // The catalogue keeps the words that follow a type.
    let declared = match hidden {
        VIRTUAL | STORED => native.to_ascii_uppercase().replace("GENERATED ALWAYS", ""),
        _ => native.clone(),
    };
    let data_type = types::of(&declared, known.strict);
    let is_rowid = is_rowid(row, known, &native)?;
    Ok(Column {
        // Of a column of the key `Draft::finish` makes one that takes none, when the key is known.
        nullable: !row.flag(NOT_NULL)?,
        default: row.opt_text(DEFAULT)?.and_then(|text| default(text, &data_type)),
        collation: collation(&data_type, column.collation.as_deref()),
        auto_increment: is_rowid,
        rowid: is_rowid && known.text.primary_key.as_ref().is_some_and(|key| !key.autoincrement),
        generated,
        native,
        ..Column::new(name, data_type)
    })
}

fn collation(data_type: &DataType, declared: Option<&str>) -> Option<Collation> {
    let holds_strings = matches!(
        data_type,
        DataType::String { .. } | DataType::Char { .. } | DataType::Text { .. } | DataType::Enum
    );
    match declared.map(str::to_ascii_lowercase) {
        Some(name) if name != "binary" => Some(Collation::Named(name)),
        _ => holds_strings.then_some(Collation::Binary),
    }
}

/// Whether the column is another name of the rowid (<https://sqlite.org/lang_createtable.html#rowid>).
fn is_rowid(row: &Row, known: &Known, native: &str) -> Result<bool, ReadError> {
    let single = |key: &text::KeyText| key.columns.len() == 1 && !key.descending;
    Ok(row.int(KEY)? == 1
        && same(native, "INTEGER")
        && !known.without_rowid
        && known.text.primary_key.as_ref().is_some_and(single))
}

/// The default that the catalogue prints. A name there is a string, true and false are numbers.
fn default(text: &str, data_type: &DataType) -> Option<Default> {
    let word = text::single_word(text);
    match word.as_deref().map(str::to_ascii_lowercase).as_deref() {
        Some("true") => return Some(defaults::of_literal(Dialect::Sqlite, "1", data_type)),
        Some("false") => return Some(defaults::of_literal(Dialect::Sqlite, "0", data_type)),
        Some("null" | "current_timestamp" | "current_date" | "current_time") | None => {}
        Some(_) => return word.map(|word| defaults::of_literal(Dialect::Sqlite, &word, data_type)),
    }
    defaults::of_expression(Dialect::Sqlite, text, data_type)
}
