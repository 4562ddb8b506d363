//! SQLite 3.37 and later.
//!
//! The catalogue (`pragma_…` functions) tells columns, keys and indexes; names of constraints, checks,
//! collations, expressions and deferral stand only in the text of `CREATE`, which is read by `text`.
//! Where the two do not fit together, nothing is read.
//!
//! A declared type counts by its family, although SQLite enforces little of it outside
//! `STRICT` tables. A rowid alias (`INTEGER PRIMARY KEY`) numbers new rows, with `AUTOINCREMENT` or
//! without; the keyword only prevents reuse of numbers. Virtual tables are tables without keys
//! whose columns have the type `virtual`; the tables behind them are left out, and so are `sqlite_…`.

mod columns;
mod indexes;
mod keys;
mod text;
mod types;

use std::collections::BTreeMap;

use self::text::TableText;
use super::{
    Answers, Query, ReadError,
    draft::Draft,
    row::{Row, rows},
};
use crate::{Dialect, Expression, Schema, Trigger};

const QUERIES: [Query; 6] = [
    Query {
        name: "tables",
        sql: "SELECT json_array(l.name, l.type, l.wr, l.strict, s.sql) \
              FROM pragma_table_list AS l LEFT JOIN sqlite_schema AS s ON s.name = l.name \
              AND s.type IN ('table', 'view') \
              WHERE l.schema = 'main' AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY l.name",
    },
    Query {
        name: "columns",
        sql: "SELECT json_array(l.name, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk, c.hidden) \
              FROM pragma_table_list AS l JOIN pragma_table_xinfo(l.name, l.schema) AS c \
              WHERE l.schema = 'main' AND l.type <> 'shadow' \
              AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY l.name, c.cid",
    },
    Query {
        name: "foreign_keys",
        sql: "SELECT json_array(l.name, f.id, f.\"table\", f.\"from\", f.\"to\", f.on_delete, f.on_update) \
              FROM pragma_table_list AS l JOIN pragma_foreign_key_list(l.name, l.schema) AS f \
              WHERE l.schema = 'main' AND l.type = 'table' ORDER BY l.name, f.id, f.seq",
    },
    Query {
        name: "indexes",
        sql: "SELECT json_array(l.name, i.name, i.\"unique\", i.origin, s.sql) \
              FROM pragma_table_list AS l JOIN pragma_index_list(l.name, l.schema) AS i \
              LEFT JOIN sqlite_schema AS s ON s.type = 'index' AND s.name = i.name \
              WHERE l.schema = 'main' AND l.type = 'table' ORDER BY l.name, i.name",
    },
    Query {
        name: "index_columns",
        sql: "SELECT json_array(l.name, i.name, x.name, x.\"desc\", x.coll, x.cid) \
              FROM pragma_table_list AS l JOIN pragma_index_list(l.name, l.schema) AS i \
              JOIN pragma_index_xinfo(i.name, l.schema) AS x \
              WHERE l.schema = 'main' AND l.type = 'table' AND x.key = 1 ORDER BY l.name, i.name, x.seqno",
    },
    Query {
        name: "triggers",
        sql: "SELECT json_array(name, tbl_name, sql) FROM sqlite_schema WHERE type = 'trigger' ORDER BY name",
    },
];

/// What to ask.
pub(super) fn queries() -> &'static [Query] {
    &QUERIES
}

/// What is known about a table beyond the model.
#[derive(Debug)]
struct Known {
    text: TableText,
    strict: bool,
    without_rowid: bool,
    is_virtual: bool,
}

/// Tables by name.
type Tables = BTreeMap<String, Known>;

/// The schema that the answers describe.
pub(super) fn read(answers: &Answers, ignored: &[&str]) -> Result<Schema, ReadError> {
    let mut draft = Draft::new(Dialect::Sqlite, ignored);
    let mut tables = Tables::new();
    for row in rows(answers, "tables")? {
        let name = row.text(0)?;
        match row.text(1)? {
            "table" | "virtual" => {
                draft.add_table(name);
                if !ignored.contains(&name) {
                    tables.insert(name.to_owned(), known(&row)?);
                }
            }
            "view" => {
                draft.add_view(name);
                let query = text::view_query(row.text(4)?).ok_or_else(|| unread(name, "its query"))?;
                draft.set_query(&row, name, query)?;
            }
            "shadow" => draft.skip(name),
            other => return Err(row.error(format!("{name} is a {other}"))),
        }
    }
    columns::read(&mut draft, &tables, answers)?;
    indexes::read(&mut draft, &tables, answers)?;
    keys::read(&mut draft, &tables, answers)?;
    draft.read_triggers(answers, trigger)?;
    draft.finish()
}

fn known(row: &Row) -> Result<Known, ReadError> {
    let name = row.text(0)?;
    let is_virtual = row.text(1)? == "virtual";
    let text = if is_virtual {
        TableText::default()
    } else {
        text::table(row.text(4)?).map_err(|reason| ReadError::Object { object: name.to_owned(), reason })?
    };
    Ok(Known { text, without_rowid: row.flag(2)?, strict: row.flag(3)?, is_virtual })
}

/// A trigger; what it does is not parsed, and so never taken for equal.
fn trigger(row: &Row) -> Result<Trigger, ReadError> {
    let name = row.text(0)?;
    let text = text::trigger(row.text(2)?).ok_or_else(|| unread(name, "the trigger"))?;
    Ok(Trigger {
        table: row.text(1)?.to_owned(),
        timing: text.timing.to_owned(),
        events: vec![text.event],
        body: Expression { canonical: None, original: text.body },
    })
}

fn unread(object: &str, what: &str) -> ReadError {
    ReadError::Object {
        object: object.to_owned(),
        reason: format!("{what} cannot be found in the text of CREATE"),
    }
}

/// Whether two names are the same: SQLite ignores the case of ASCII letters.
fn same(one: &str, two: &str) -> bool {
    one.eq_ignore_ascii_case(two)
}

#[cfg(test)]
mod foreign_tests;
#[cfg(test)]
mod tests;
