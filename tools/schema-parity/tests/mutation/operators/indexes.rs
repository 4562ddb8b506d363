//! Indexes that are not unique, and those that are besides the constraints.

use schema_model::{DataType, Dialect, Index, compare::Kind};

use super::{EVERYWHERE, MYSQL, NOT_MYSQL, Operator, POSTGRES, operator};
use crate::site::{Mutant, Site};
use crate::source::{IndexText, TableText};

pub const ALL: &[Operator] = &[
    Operator { sites: 5, ..operator("drop an index", EVERYWHERE, drop) },
    operator("add an index", EVERYWHERE, add),
    operator("rename an index", EVERYWHERE, |site| {
        each(site, Kind::ConstraintName, |index| index.name.push_str("_renamed"))
    }),
    operator("reorder an index", EVERYWHERE, |site| each(site, Kind::Index, |index| index.parts.reverse())),
    operator("shorten an index", EVERYWHERE, |site| {
        each(site, Kind::Index, |index| index.parts.truncate(1.max(index.parts.len() - 1)))
    }),
    operator("lengthen an index", EVERYWHERE, lengthen),
    operator("turn an index", EVERYWHERE, |site| {
        each(site, Kind::Index, |index| {
            index.parts[0] = format!("{} DESC", index.parts[0].replace(" DESC", ""));
        })
    }),
    operator("turn an index back", EVERYWHERE, |site| {
        each(site, Kind::Index, |index| index.parts[0] = index.parts[0].replace(" DESC", ""))
    }),
    operator("make an index unique", EVERYWHERE, |site| {
        each(site, Kind::Unique, |index| index.kind = "UNIQUE ")
    }),
    operator("index some rows only", NOT_MYSQL, |site| {
        each(site, Kind::IndexPredicate, |index| {
            index.rest = format!("WHERE {} IS NOT NULL", index.parts[0].replace(" DESC", ""));
        })
    }),
    operator("index other rows", NOT_MYSQL, |site| {
        predicates(site, |rest| rest.replace("> 3", "> 4").replace("IS NULL", "IS NOT NULL"))
    }),
    operator("index all rows", NOT_MYSQL, |site| predicates(site, |_| String::new())),
    operator("index an expression", NOT_MYSQL, expression),
    operator("index another expression", NOT_MYSQL, |site| {
        each(site, Kind::Index, |index| index.parts[0] = index.parts[0].replace("lower(", "upper("))
    }),
    operator("index in another way", POSTGRES, |site| {
        each(site, Kind::Index, |index| {
            if index.parts.len() == 1 {
                index.method = "USING hash ".to_owned();
            }
        })
    }),
    operator("index words", MYSQL, |site| {
        each(site, Kind::Index, |index| {
            if index.parts[0].ends_with("(10)") {
                index.kind = "FULLTEXT ";
                index.parts[0] = index.parts[0].replace("(10)", "");
            }
        })
    }),
    operator("index the beginning of values", MYSQL, beginning),
];

/// A change of each index that is not unique and holds all rows.
fn each(site: &Site<'_>, kind: Kind, change: impl Fn(&mut IndexText)) -> Vec<Mutant> {
    let plain = site.text.indexes.iter().filter(|index| index.kind.is_empty() && index.rest.is_empty());
    plain
        .filter_map(|index| site.mutant_if(kind, &index.name, |table| change(table.index_mut(&index.name))))
        .collect()
}

/// MySQL makes one for a foreign key that has none, and that serves as well as the one which is gone.
fn drop(site: &Site<'_>) -> Vec<Mutant> {
    let made_again = |index: &Index| {
        let columns = index.parts.iter().map(|part| &part.key);
        site.dialect == Dialect::Mysql
            && site.table.foreign_keys.iter().any(|key| columns.clone().eq(&key.columns))
    };
    let indexes = site.table.indexes.iter().filter(|index| !made_again(index));
    let mutant = |index: &Index| {
        let gone = |table: &mut TableText| table.indexes.retain(|other| other.name != index.name);
        site.mutant(Kind::Index, &index.name, gone)
    };
    indexes.map(mutant).collect()
}

/// Columns that any database indexes whole.
fn indexable<'a>(site: &Site<'a>) -> impl Iterator<Item = &'a str> {
    let fits = |data_type: &DataType| {
        matches!(
            data_type,
            DataType::Int { .. } | DataType::Timestamp { .. } | DataType::Date | DataType::Float { .. }
        )
    };
    site.columns().filter(move |(_, column)| fits(&column.data_type)).map(|(part, _)| part.name.as_str())
}

fn add(site: &Site<'_>) -> Vec<Mutant> {
    let add = |column: &str| {
        let name = format!("ix_{}_added", site.text.name);
        let parts = vec![column.to_owned(), site.text.columns[0].name.clone()];
        let index =
            IndexText { name: name.clone(), kind: "", method: String::new(), parts, rest: String::new() };
        site.mutant(Kind::Index, &name, |table| table.indexes.push(index))
    };
    indexable(site)
        .last()
        .filter(|column| *column != site.text.columns[0].name)
        .map(add)
        .into_iter()
        .collect()
}

fn lengthen(site: &Site<'_>) -> Vec<Mutant> {
    let Some(column) = indexable(site).last() else { return Vec::new() };
    each(site, Kind::Index, |index| {
        if !index.parts.iter().any(|part| part.starts_with(column)) {
            index.parts.push(column.to_owned());
        }
    })
}

fn predicates(site: &Site<'_>, change: impl Fn(&str) -> String) -> Vec<Mutant> {
    let partial = site.text.indexes.iter().filter(|index| !index.rest.is_empty());
    let mutant = |index: &IndexText| {
        let rest = change(&index.rest);
        site.mutant(Kind::IndexPredicate, &index.name, |table| table.index_mut(&index.name).rest = rest)
    };
    partial.map(mutant).collect()
}

fn expression(site: &Site<'_>) -> Vec<Mutant> {
    let numbers: Vec<&str> = site
        .columns()
        .filter(|(_, column)| matches!(column.data_type, DataType::Int { .. }))
        .map(|(part, _)| part.name.as_str())
        .collect();
    each(site, Kind::Index, |index| {
        if numbers.contains(&index.parts[0].as_str()) {
            index.parts[0] = format!("({} + 1)", index.parts[0]);
        }
    })
}

fn beginning(site: &Site<'_>) -> Vec<Mutant> {
    let long: Vec<&str> = site
        .columns()
        .filter(|(_, column)| matches!(column.data_type, DataType::String { max: 100.. }))
        .map(|(part, _)| part.name.as_str())
        .collect();
    each(site, Kind::Index, |index| {
        for part in index.parts.iter_mut().filter(|part| long.contains(&part.as_str())) {
            part.push_str("(20)");
        }
        index.parts[0] = index.parts[0].replace("(10)", "(11)");
    })
}
