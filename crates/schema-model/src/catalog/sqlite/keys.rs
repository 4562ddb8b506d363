//! Foreign keys of SQLite.

use std::collections::BTreeMap;

use super::text::ForeignText;
use super::{Tables, same, unread};
use crate::catalog::{
    Answers, ReadError,
    draft::Draft,
    keys::action,
    row::{Row, rows},
};
use crate::{ForeignKey, ReferentialAction};

const TABLE: usize = 0;

/// A foreign key whose columns are still being read; `None` for those of the target's primary key.
struct Found {
    row: Row,
    columns: Vec<String>,
    target: String,
    target_columns: Vec<Option<String>>,
    on_delete: ReferentialAction,
    on_update: ReferentialAction,
}

/// Gives the tables their foreign keys, in the order of the text.
pub(super) fn read(draft: &mut Draft<'_>, tables: &Tables, answers: &Answers) -> Result<(), ReadError> {
    let all = columns_of_all(answers)?;
    let mut keys: BTreeMap<String, BTreeMap<i64, Found>> = BTreeMap::new();
    for row in rows(answers, "foreign_keys")? {
        if draft.table(&row, row.text(TABLE)?)?.is_none() {
            continue;
        }
        let (table, id, column) = (row.text(TABLE)?.to_owned(), row.int(1)?, row.text(3)?.to_owned());
        let target_column = row.opt_text(4)?.map(str::to_owned);
        let keys = keys.entry(table).or_default();
        if let Some(found) = keys.get_mut(&id) {
            found.columns.push(column);
            found.target_columns.push(target_column);
        } else {
            keys.insert(id, found(row, column, target_column)?);
        }
    }
    for (name, known) in tables {
        let keys = keys.remove(name).unwrap_or_default();
        if known.text.foreign_keys.len() != keys.len() {
            return Err(unread(name, "every foreign key"));
        }
        // The last one that is declared has the first number.
        for (found, text) in keys.into_values().rev().zip(&known.text.foreign_keys) {
            let own = all.get(name).and_then(|own| actual(&found.columns, own));
            let own = own.ok_or_else(|| unread(name, "a column of a foreign key"))?;
            let key = finished(name, &found, own, text, &all)?;
            if let Some(table) = draft.table(&found.row, name)? {
                table.foreign_keys.push(key);
            }
        }
    }
    Ok(())
}

fn found(row: Row, column: String, target_column: Option<String>) -> Result<Found, ReadError> {
    Ok(Found {
        columns: vec![column],
        target: row.text(2)?.to_owned(),
        target_columns: vec![target_column],
        on_delete: action(&row, 5)?,
        on_update: action(&row, 6)?,
        row,
    })
}

/// Columns of every table, ignored ones too, with their places in its primary key.
type Columns = BTreeMap<String, Vec<(i64, String)>>;

fn columns_of_all(answers: &Answers) -> Result<Columns, ReadError> {
    let mut columns = Columns::new();
    for row in rows(answers, "columns")? {
        columns.entry(row.text(TABLE)?.to_owned()).or_default().push((row.int(5)?, row.text(1)?.to_owned()));
    }
    Ok(columns)
}

/// Names as their table spells them.
fn actual(names: &[String], columns: &[(i64, String)]) -> Option<Vec<String>> {
    let spelled = |name: &String| columns.iter().find(|(_, column)| same(column, name));
    names.iter().map(|name| spelled(name).map(|(_, column)| column.clone())).collect()
}

fn finished(
    table: &str,
    found: &Found,
    columns: Vec<String>,
    text: &ForeignText,
    tables: &Columns,
) -> Result<ForeignKey, ReadError> {
    let agrees = same(&text.target, &found.target)
        && text.columns.len() == columns.len()
        && text.columns.iter().zip(&columns).all(|(one, two)| same(one, two));
    if !agrees {
        return Err(unread(table, &format!("the foreign key to {}", found.target)));
    }
    let known = tables.iter().find(|(name, _)| same(name, &found.target));
    let target = known.map_or_else(|| found.target.clone(), |(name, _)| name.clone());
    let target_columns = match (found.target_columns.iter().cloned().collect::<Option<Vec<_>>>(), known) {
        (Some(names), Some((_, columns))) => actual(&names, columns).unwrap_or(names),
        // SQLite lets a key refer to a table that is not there.
        (Some(names), None) => names,
        (None, Some((_, columns))) => {
            let mut key: Vec<_> = columns.iter().filter(|(place, _)| *place > 0).collect();
            key.sort();
            key.into_iter().map(|(_, name)| name.clone()).collect()
        }
        (None, None) => Vec::new(),
    };
    if target_columns.len() != columns.len() {
        return Err(ReadError::Object {
            object: table.to_owned(),
            reason: format!("its foreign key refers to {target}, whose primary key does not fit"),
        });
    }
    Ok(ForeignKey {
        name: text.name.clone(),
        columns,
        target,
        target_columns,
        on_delete: found.on_delete,
        on_update: found.on_update,
        deferred: text.deferred,
    })
}
