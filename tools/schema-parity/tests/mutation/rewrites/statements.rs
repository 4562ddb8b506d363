//! The same schema from several statements.

use schema_model::{Column, Dialect};

use super::{Rewrite, rewrite};
use crate::bench::Change;
use crate::operators::{EVERYWHERE, NOT_MYSQL, SERVERS};
use crate::site::Site;
use crate::source::Part;

pub const ALL: &[Rewrite] = &[
    rewrite("a table that is renamed", EVERYWHERE, renamed_table),
    rewrite("a column that is renamed", EVERYWHERE, renamed_column),
    rewrite("the last column added later", EVERYWHERE, added_column),
    rewrite("a column added and dropped", EVERYWHERE, passing_column),
    rewrite("an index made and dropped", EVERYWHERE, passing_index),
    rewrite("an index that is renamed", SERVERS, renamed_index),
    rewrite("a default set later", SERVERS, later_default),
    rewrite("not null set later", SERVERS, later_not_null),
    rewrite("only if it is not there", NOT_MYSQL, |site| {
        let mut change = site.change(std::slice::from_ref(site.text));
        for sql in &mut change.statements {
            *sql = sql.replacen("TABLE ", "TABLE IF NOT EXISTS ", 1).replacen(
                "INDEX ",
                "INDEX IF NOT EXISTS ",
                1,
            );
        }
        vec![change]
    }),
];

fn renamed_table(site: &Site<'_>) -> Vec<Change> {
    if !site.text.after.is_empty() {
        return Vec::new();
    }
    let mut text = site.text.clone();
    text.name = format!("{}_before", text.name);
    let indexes = if site.dialect == Dialect::Mysql { Vec::new() } else { std::mem::take(&mut text.indexes) };
    let mut change = site.change(&[text]);
    let name = &site.text.name;
    change.statements.push(format!("ALTER TABLE {name}_before RENAME TO {name}"));
    change.statements.extend(indexes.iter().map(|index| index.beside(name)));
    vec![change]
}

/// One that checks and indexes speak of.
fn renamed_column(site: &Site<'_>) -> Vec<Change> {
    let in_all = |column: &&Column| site.text.indexes.iter().any(|index| index.parts.contains(&column.name));
    let Some(column) =
        site.table.columns.iter().filter(in_all).find(|column| !site.in_foreign_key(&column.name))
    else {
        return Vec::new();
    };
    // MySQL renames no column that a check speaks of.
    let checked = site
        .table
        .checks
        .iter()
        .any(|check| crate::words::has(&check.expression.original.replace('`', " "), &column.name));
    if site.dialect == Dialect::Mysql && checked || column.name == "id" {
        return Vec::new();
    }
    let (name, before) = (&column.name, format!("{}_before", column.name));
    let mut text = site.text.clone();
    text.column_mut(name).name.clone_from(&before);
    text.each_text(|text| *text = crate::words::replaced(text, name, &before));
    let mut change = site.change(&[text]);
    change.statements.push(format!("ALTER TABLE {} RENAME COLUMN {before} TO {name}", site.text.name));
    vec![change]
}

/// Where nothing in the table speaks of it.
fn added_column(site: &Site<'_>) -> Vec<Change> {
    let last = site.text.columns.last().unwrap();
    let mut text = site.text.clone();
    text.columns.pop();
    let spoken_of = |part: &Part| crate::words::has(&part.text, &last.name);
    let indexed =
        text.indexes.iter().any(|index| index.parts.iter().any(|part| crate::words::has(part, &last.name)));
    // SQLite adds no column that refuses the NULL of the rows that there are.
    let refused =
        site.dialect == Dialect::Sqlite && (last.text.contains("NOT NULL") || last.text.contains("STORED"));
    if refused || indexed || text.constraints.iter().any(spoken_of) || !text.after.is_empty() {
        return Vec::new();
    }
    let mut change = site.change(&[text]);
    change.statements.push(format!("ALTER TABLE {} ADD COLUMN {last}", site.text.name));
    vec![change]
}

fn passing_column(site: &Site<'_>) -> Vec<Change> {
    let name = &site.text.name;
    let mut change = site.change(std::slice::from_ref(site.text));
    change.statements.extend([
        format!("ALTER TABLE {name} ADD COLUMN passing INTEGER"),
        format!("ALTER TABLE {name} DROP COLUMN passing"),
    ]);
    vec![change]
}

fn passing_index(site: &Site<'_>) -> Vec<Change> {
    let (name, column) = (&site.text.name, &site.text.columns[0].name);
    let mut change = site.change(std::slice::from_ref(site.text));
    let on = if site.dialect == Dialect::Mysql { format!(" ON {name}") } else { String::new() };
    change.statements.extend([
        format!("CREATE INDEX ix_passing ON {name} ({column})"),
        format!("DROP INDEX ix_passing{on}"),
    ]);
    vec![change]
}

fn renamed_index(site: &Site<'_>) -> Vec<Change> {
    let Some(index) = site.text.indexes.first() else { return Vec::new() };
    let mut text = site.text.clone();
    text.indexes[0].name.push_str("_before");
    let mut change = site.change(&[text]);
    let name = &index.name;
    change.statements.push(match site.dialect {
        Dialect::Mysql => format!("ALTER TABLE {} RENAME INDEX {name}_before TO {name}", site.text.name),
        _ => format!("ALTER INDEX {name}_before RENAME TO {name}"),
    });
    vec![change]
}

fn later_default(site: &Site<'_>) -> Vec<Change> {
    let rewritten = |part: &Part| {
        let text = crate::words::without(&part.text, "DEFAULT 5")?;
        let mut table = site.text.clone();
        table.column_mut(&part.name).text = text;
        let mut change = site.change(&[table]);
        change
            .statements
            .push(format!("ALTER TABLE {} ALTER COLUMN {} SET DEFAULT 5", site.text.name, part.name));
        Some(change)
    };
    site.text.columns.iter().filter_map(rewritten).collect()
}

fn later_not_null(site: &Site<'_>) -> Vec<Change> {
    let rewritten = |(part, column): (&Part, &Column)| {
        if site.in_key(&column.name) || site.in_foreign_key(&column.name) || part.text.contains("GENERATED") {
            return None;
        }
        let text = crate::words::without(&part.text, "NOT NULL")?;
        let mut table = site.text.clone();
        table.column_mut(&part.name).text = text;
        let mut change = site.change(&[table]);
        let name = &site.text.name;
        change.statements.push(match site.dialect {
            Dialect::Mysql => format!("ALTER TABLE {name} MODIFY {part}"),
            _ => format!("ALTER TABLE {name} ALTER COLUMN {} SET NOT NULL", part.name),
        });
        Some(change)
    };
    site.columns().filter_map(rewritten).collect()
}
