//! Primary keys and unique constraints.

use schema_model::{DataType, compare::Kind};

use super::{EVERYWHERE, MYSQL, NOT_MYSQL, Operator, POSTGRES, operator};
use crate::site::{Mutant, Site};
use crate::source::{IndexText, Part, TableText};
use crate::words::in_parentheses;

pub const ALL: &[Operator] = &[
    operator("drop a primary key", EVERYWHERE, |site| {
        key(site, Kind::PrimaryKey, 1, TableText::drop_constraint)
    }),
    operator("reorder a primary key", EVERYWHERE, |site| {
        key(site, Kind::PrimaryKey, 2, |table, name| list(table, name, |columns| columns.reverse()))
    }),
    operator("shorten a primary key", EVERYWHERE, |site| {
        key(site, Kind::PrimaryKey, 2, |table, name| list(table, name, |columns| _ = columns.pop()))
    }),
    operator("lengthen a primary key", EVERYWHERE, |site| {
        key(site, Kind::PrimaryKey, 1, |table, name| lengthen(site, table, name))
    }),
    operator("unique instead of a primary key", EVERYWHERE, |site| {
        key(site, Kind::PrimaryKey, 1, |table, name| {
            let part = table.constraint_mut(name);
            part.name = part.name.replace("pk_", "uq_");
            part.text = part.text.replace("PRIMARY KEY", "UNIQUE");
        })
    }),
    operator("a primary key over the beginning of values", MYSQL, |site| {
        let is_long = |name: &String| {
            let column = site.table.columns.iter().find(|column| column.name == *name);
            column.is_some_and(|column| matches!(column.data_type, DataType::String { max: 21.. }))
        };
        key(site, Kind::PrimaryKey, 1, |table, name| {
            list(table, name, |columns| {
                columns.iter_mut().filter(|name| is_long(name)).for_each(|name| name.push_str("(20)"));
            });
        })
    }),
    operator("rename a primary key", NOT_MYSQL, |site| key(site, Kind::ConstraintName, 1, rename)),
    operator("drop a unique constraint", EVERYWHERE, |site| {
        unique(site, Kind::Unique, TableText::drop_constraint)
    }),
    operator("reorder a unique constraint", EVERYWHERE, |site| {
        unique(site, Kind::Unique, |table, name| list(table, name, |columns| columns.reverse()))
    }),
    operator("shorten a unique constraint", EVERYWHERE, |site| {
        unique(site, Kind::Unique, |table, name| list(table, name, |columns| columns.truncate(1)))
    }),
    operator("lengthen a unique constraint", EVERYWHERE, |site| {
        unique(site, Kind::Unique, |table, name| lengthen(site, table, name))
    }),
    operator("rename a unique constraint", EVERYWHERE, |site| unique(site, Kind::ConstraintName, rename)),
    operator("only an index instead of a unique constraint", EVERYWHERE, |site| {
        unique(site, Kind::Unique, |table, name| as_index(table, name).kind = "")
    }),
    operator("unique for some rows only", NOT_MYSQL, |site| {
        unique(site, Kind::IndexPredicate, |table, name| {
            let index = as_index(table, name);
            index.rest = format!("WHERE {} IS NOT NULL", index.parts[0]);
        })
    }),
    operator("add a unique constraint", EVERYWHERE, add_unique),
    operator("unique with nulls that are equal", POSTGRES, |site| {
        words(site, "UNIQUE (", "UNIQUE NULLS NOT DISTINCT (")
    }),
    operator("unique with nulls that are not equal", POSTGRES, |site| {
        words(site, "UNIQUE NULLS NOT DISTINCT (", "UNIQUE (")
    }),
    operator("unique at the end of the transaction", POSTGRES, |site| {
        unique(site, Kind::Unique, |table, name| {
            table.constraint_mut(name).text.push_str(" DEFERRABLE INITIALLY DEFERRED");
        })
    }),
];

/// A change of a primary key with at least so many columns that nothing refers to.
fn key(
    site: &Site<'_>,
    kind: Kind,
    columns: usize,
    change: impl FnOnce(&mut TableText, &str),
) -> Vec<Mutant> {
    let long = site.table.primary_key.as_ref().is_some_and(|key| key.columns.len() >= columns);
    let part = site.text.constraints.iter().find(|part| part.text.starts_with("PRIMARY KEY"));
    let numbered = site.table.columns.iter().any(|column| column.auto_increment);
    let part = part.filter(|_| long && !numbered && !site.is_referred_to());
    let mutant = |part: &Part| {
        site.mutant_if(kind, &part.name, |table| {
            change(table, &part.name);
            // A table of SQLite whose rows are found by its key cannot be without one.
            if !table.constraints.iter().any(|part| part.text.starts_with("PRIMARY KEY")) {
                table.tail = table.tail.replace(", WITHOUT ROWID", "");
            }
        })
    };
    part.and_then(mutant).into_iter().collect()
}

/// A change of each unique constraint.
fn unique(site: &Site<'_>, kind: Kind, change: impl Fn(&mut TableText, &str)) -> Vec<Mutant> {
    let parts = site.text.constraints.iter().filter(|part| part.text.starts_with("UNIQUE"));
    parts.filter_map(|part| site.mutant_if(kind, &part.name, |table| change(table, &part.name))).collect()
}

fn words(site: &Site<'_>, old: &str, new: &str) -> Vec<Mutant> {
    unique(site, Kind::Unique, |table, name| {
        let part = table.constraint_mut(name);
        part.text = part.text.replace(old, new);
    })
}

fn rename(table: &mut TableText, name: &str) {
    table.constraint_mut(name).name.push_str("_renamed");
}

/// What stands in a constraint's parentheses.
fn columns(text: &str) -> (usize, Vec<String>, &str) {
    let at = text.find('(').unwrap();
    let (columns, rest) = in_parentheses(&text[at..]).unwrap();
    (at, columns.split(", ").map(str::to_owned).collect(), rest)
}

fn list(table: &mut TableText, name: &str, change: impl FnOnce(&mut Vec<String>)) {
    let part = table.constraint_mut(name);
    let (at, mut columns, rest) = columns(&part.text);
    change(&mut columns);
    part.text = format!("{}({}){rest}", &part.text[..at], columns.join(", "));
}

/// By a column of a type that is indexed whole everywhere.
fn lengthen(site: &Site<'_>, table: &mut TableText, name: &str) {
    let (_, present, _) = columns(&table.constraint_mut(name).text);
    if let Some(column) = addable(site, &present) {
        list(table, name, |columns| columns.push(column.to_owned()));
    }
}

fn addable<'a>(site: &Site<'a>, present: &[String]) -> Option<&'a str> {
    let fits = |data_type: &DataType| {
        matches!(data_type, DataType::Uuid | DataType::Int { .. } | DataType::Timestamp { .. })
    };
    let mut columns = site
        .plain_columns()
        .filter(|(_, column)| !column.nullable && fits(&column.data_type) && !present.contains(&column.name));
    columns.next().map(|(part, _)| part.name.as_str())
}

/// A unique constraint as the unique index that it is.
fn as_index<'t>(table: &'t mut TableText, name: &str) -> &'t mut IndexText {
    let (_, parts, _) = columns(&table.constraint_mut(name).text);
    table.drop_constraint(name);
    let (name, method, rest) = (name.to_owned(), String::new(), String::new());
    table.indexes.push(IndexText { name, kind: "UNIQUE ", method, parts, rest });
    table.indexes.last_mut().unwrap()
}

fn add_unique(site: &Site<'_>) -> Vec<Mutant> {
    let Some(column) = addable(site, &[]) else { return Vec::new() };
    let name = format!("uq_{}_added", site.text.name);
    let part = Part { name: name.clone(), text: format!("UNIQUE ({column})") };
    vec![site.mutant(Kind::Unique, &name, |table| table.constraints.push(part))]
}
