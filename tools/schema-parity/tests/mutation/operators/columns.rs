//! Columns: which there are and in which order, nullability, collation, numbering, computation.

use schema_model::{Column, DataType, Dialect, ReferentialAction, compare::Kind};

use super::{EVERYWHERE, Operator, operator};
use crate::site::{Mutant, Site};
use crate::source::{Part, TableText};
use crate::words::{has, in_parentheses, replaced, replaced_once, type_and_rest, without};

pub const ALL: &[Operator] = &[
    operator("drop a column", EVERYWHERE, drop_column),
    operator("add a column", EVERYWHERE, add_column),
    operator("rename a column", EVERYWHERE, rename_column),
    operator("swap two columns", EVERYWHERE, swap_columns),
    Operator { sites: 6, ..operator("allow null", EVERYWHERE, allow_null) },
    Operator { sites: 6, ..operator("refuse null", EVERYWHERE, refuse_null) },
    operator("allow null in a primary key", &[Dialect::Sqlite], allow_null_in_key),
    operator("change a collation", EVERYWHERE, collation),
    operator("number a column", EVERYWHERE, number),
    operator("do not number a column", EVERYWHERE, do_not_number),
    operator("compute a column otherwise", EVERYWHERE, compute_otherwise),
    operator("do not compute a column", EVERYWHERE, do_not_compute),
    operator("compute a column when it is read", &[Dialect::Sqlite, Dialect::Mysql], compute_when_read),
];

/// With all that hangs on it, which must not be reported again.
fn drop_column(site: &Site<'_>) -> Vec<Mutant> {
    let free = |column: &Column| !site.serves_foreign_key(&column.name) && site.text.after.is_empty();
    let columns = site.plain_columns().filter(|(_, column)| free(column));
    columns
        .map(|(_, column)| site.mutant(Kind::Column, &column.name, |table| drop(table, &column.name)))
        .collect()
}

fn drop(table: &mut TableText, name: &str) {
    table.columns.retain(|part| part.name != name);
    table.constraints.retain(|part| !has(&part.text, name));
    table.indexes.retain(|index| !index.parts.iter().any(|part| has(part, name)) && !has(&index.rest, name));
}

fn add_column(site: &Site<'_>) -> Vec<Mutant> {
    let text = if site.dialect == Dialect::Sqlite { "INTEGER" } else { "BIGINT" };
    let part = Part { name: "added".to_owned(), text: text.to_owned() };
    vec![site.mutant(Kind::Column, "added", |table| table.columns.push(part))]
}

/// Wherever the name stands: nothing but the name differs.
fn rename_column(site: &Site<'_>) -> Vec<Mutant> {
    let constraints = || site.text.constraints.iter();
    let target_has = |name: &str| {
        constraints().any(|part| part.text.find("REFERENCES").is_some_and(|at| has(&part.text[at..], name)))
    };
    let columns = site.columns().filter(|(_, column)| !target_has(&column.name) && !site.is_referred_to());
    let rename = |(_, column): (&Part, &Column)| {
        let (old, new) = (&column.name, format!("{}_renamed", column.name));
        site.mutant(Kind::Column, old, |table| {
            table.column_mut(old).name.clone_from(&new);
            table.each_text(|text| *text = replaced(text, old, &new));
        })
    };
    columns.map(rename).collect()
}

fn swap_columns(site: &Site<'_>) -> Vec<Mutant> {
    let swap = |at: usize| site.mutant(Kind::ColumnOrder, "", |table| table.columns.swap(at, at + 1));
    (0..site.text.columns.len() - 1).map(swap).collect()
}

fn allow_null(site: &Site<'_>) -> Vec<Mutant> {
    let columns = site.columns().filter(|(_, column)| !site.in_key(&column.name) && !column.auto_increment);
    let mutant = |(part, column): (&Part, &Column)| {
        let text = without(&part.text, "NOT NULL")?;
        Some(site.mutant(Kind::Nullability, &column.name, |table| table.column_mut(&part.name).text = text))
    };
    columns.filter_map(mutant).collect()
}

/// In a strict table, in one without rowids and in the rowid itself there never is any.
fn allow_null_in_key(site: &Site<'_>) -> Vec<Mutant> {
    let loose = !site.text.tail.contains("STRICT") && !site.text.tail.contains("WITHOUT");
    let columns = site.columns().filter(|(_, column)| {
        loose && site.in_key(&column.name) && !column.auto_increment && column.generated.is_none()
    });
    let mutant = |(part, column): (&Part, &Column)| {
        let text = without(&part.text, "NOT NULL")?;
        Some(site.mutant(Kind::Nullability, &column.name, |table| table.column_mut(&part.name).text = text))
    };
    columns.filter_map(mutant).collect()
}

fn refuse_null(site: &Site<'_>) -> Vec<Mutant> {
    let emptied = |column: &Column| {
        let key = site.foreign_key_of(&column.name);
        key.is_some_and(|key| key.on_delete == ReferentialAction::SetNull)
    };
    let columns = site
        .columns()
        .filter(|(_, column)| column.nullable && column.generated.is_none() && !emptied(column));
    let mutant = |(part, column): (&Part, &Column)| {
        site.mutant(Kind::Nullability, &column.name, |table| {
            let text = without(&part.text, "NULL").unwrap_or_else(|| part.text.clone());
            let (data_type, rest) = type_and_rest(&text);
            table.column_mut(&part.name).text = format!("{data_type} NOT NULL {rest}");
        })
    };
    columns.map(mutant).collect()
}

fn collation(site: &Site<'_>) -> Vec<Mutant> {
    let other = match site.dialect {
        Dialect::Sqlite => "COLLATE NOCASE",
        Dialect::Mysql => "CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci",
        Dialect::Postgres => "COLLATE \"und-x-icu\"",
    };
    let strings = site.plain_columns().filter(|(_, column)| {
        matches!(column.data_type, DataType::String { .. } | DataType::Text { .. })
            && column.collation.is_some()
    });
    let mutant = |(part, column): (&Part, &Column)| {
        let text = replaced_once(&part.text, "COLLATE \"C\"", "").unwrap_or_else(|| part.text.clone());
        let (data_type, rest) = type_and_rest(&text);
        let text = format!("{data_type} {other} {rest}");
        site.mutant(Kind::Collation, &column.name, |table| table.column_mut(&part.name).text = text)
    };
    strings.map(mutant).collect()
}

/// Only a key of one whole number can be numbered everywhere. SQLite does so by the type alone, or wants
/// it said with the column.
fn number(site: &Site<'_>) -> Vec<Mutant> {
    let key = site.table.primary_key.as_ref().filter(|key| key.columns.len() == 1);
    let columns = site.columns().filter(|(_, column)| {
        matches!(column.data_type, DataType::Int { bits: 64, .. })
            && key.is_some_and(|key| key.columns[0] == column.name)
            && !column.auto_increment
            && !site.computed_from(&column.name)
            // MySQL and MariaDB refuse checks of numbered columns.
            && !(site.dialect == Dialect::Mysql && site.is_checked(&column.name))
    });
    let words: &[&str] = match site.dialect {
        Dialect::Sqlite => &["INTEGER NOT NULL", "INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT"],
        Dialect::Mysql => &["BIGINT NOT NULL AUTO_INCREMENT"],
        Dialect::Postgres => &[
            "BIGINT NOT NULL GENERATED BY DEFAULT AS IDENTITY",
            "BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY",
        ],
    };
    let mutant = |part: &Part, column: &Column, words: &str| {
        let mutant = site.mutant(Kind::AutoIncrement, &column.name, |table| {
            words.clone_into(&mut table.column_mut(&part.name).text);
            // SQLite numbers rows, and a table without their numbers has none.
            table.tail = table.tail.replace(", WITHOUT ROWID", "");
            if words.contains("PRIMARY KEY") {
                table.constraints.retain(|part| !part.text.starts_with("PRIMARY KEY"));
            }
        });
        mutant.variant(words)
    };
    columns.flat_map(|(part, column)| words.iter().map(move |words| mutant(part, column, words))).collect()
}

fn do_not_number(site: &Site<'_>) -> Vec<Mutant> {
    let mutant = |(part, column): (&Part, &Column)| {
        let text = match site.dialect {
            Dialect::Sqlite => {
                without(&part.text, "AUTOINCREMENT").map(|text| replaced(&text, "INTEGER", "BIGINT"))
            }
            Dialect::Mysql => without(&part.text, "AUTO_INCREMENT"),
            Dialect::Postgres => without(&part.text, "GENERATED BY DEFAULT AS IDENTITY"),
        };
        site.mutant(Kind::AutoIncrement, &column.name, |table| {
            table.column_mut(&part.name).text = text.unwrap();
        })
    };
    site.columns().filter(|(_, column)| column.auto_increment).map(mutant).collect()
}

fn compute_otherwise(site: &Site<'_>) -> Vec<Mutant> {
    computed(site, |text| Some(text.replace(" * ", " + ")))
}

fn do_not_compute(site: &Site<'_>) -> Vec<Mutant> {
    computed(site, |text| {
        let at = text.find("GENERATED ALWAYS AS ")?;
        let (_, rest) = in_parentheses(&text[at + "GENERATED ALWAYS AS ".len()..])?;
        let rest = rest.replace("STORED", "").replace("VIRTUAL", "");
        Some(format!("{}{rest}", &text[..at]))
    })
}

/// Or else stored.
fn compute_when_read(site: &Site<'_>) -> Vec<Mutant> {
    let mut mutants = computed(site, |text| {
        replaced_once(text, "STORED", "VIRTUAL").or_else(|| replaced_once(text, "VIRTUAL", "STORED"))
    });
    // The values are the same.
    for mutant in &mut mutants {
        mutant.is_note = true;
    }
    mutants
}

fn computed(site: &Site<'_>, change: impl Fn(&str) -> Option<String>) -> Vec<Mutant> {
    let columns = site.columns().filter(|(_, column)| column.generated.is_some());
    let mutant = |(part, column): (&Part, &Column)| {
        let text = change(&part.text)?;
        Some(site.mutant(Kind::Generated, &column.name, |table| table.column_mut(&part.name).text = text))
    };
    columns.filter_map(mutant).collect()
}
