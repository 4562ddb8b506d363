//! Constraints and indexes elsewhere, or in another order.

use schema_model::Dialect;

use super::{Rewrite, rewrite, table};
use crate::bench::Change;
use crate::operators::{EVERYWHERE, MYSQL, NOT_MYSQL, SERVERS};
use crate::site::Site;
use crate::source::{IndexText, Part};
use crate::words::{in_parentheses, replaced_once};

pub const ALL: &[Rewrite] = &[
    rewrite("constraints in another order", EVERYWHERE, |site| {
        table(site, |table| table.constraints.reverse())
    }),
    rewrite("indexes in another order", EVERYWHERE, |site| table(site, |table| table.indexes.reverse())),
    rewrite("a check beside the column", NOT_MYSQL, check_beside),
    rewrite("a check with the column", EVERYWHERE, check_inline),
    rewrite("a key with its column", EVERYWHERE, |site| {
        single(site, "PRIMARY KEY", |part| format!("{} PRIMARY KEY", part.text))
    }),
    rewrite("a unique constraint with its column", EVERYWHERE, |site| {
        single(site, "UNIQUE", |part| format!("{} UNIQUE", part.text))
    }),
    rewrite("a foreign key with its column", EVERYWHERE, foreign_inline),
    rewrite("a unique index for a constraint", EVERYWHERE, unique_index),
    rewrite("constraints that are added", SERVERS, added),
    rewrite("indexes beside the table", MYSQL, |site| indexes_beside(site, IndexText::beside)),
    rewrite("indexes that are added", MYSQL, |site| {
        indexes_beside(site, |index, table| format!("ALTER TABLE {table} ADD {}", index.inside()))
    }),
    rewrite("the target without its columns", NOT_MYSQL, |site| {
        constraints(site, |part| replaced_once(&part.text, " (id) ON DELETE", " ON DELETE"))
    }),
    rewrite("an action that goes without saying", NOT_MYSQL, |site| {
        constraints(site, |part| {
            replaced_once(&part.text, "ON DELETE CASCADE", "ON UPDATE NO ACTION ON DELETE CASCADE")
        })
    }),
    rewrite("a key that is not deferred", NOT_MYSQL, |site| {
        constraints(site, |part| {
            let plain = part.text.contains("REFERENCES") && !part.text.contains("DEFERRABLE");
            plain.then(|| format!("{} NOT DEFERRABLE", part.text))
        })
    }),
];

/// Changes every constraint that `change` has something for.
fn constraints(site: &Site<'_>, change: impl Fn(&Part) -> Option<String>) -> Vec<Change> {
    table(site, |table| {
        for part in &mut table.constraints {
            if let Some(text) = change(part) {
                part.text = text;
            }
        }
    })
}

/// All that stand with their columns.
fn check_beside(site: &Site<'_>) -> Vec<Change> {
    table(site, |table| {
        for part in &mut table.columns {
            let Some((before, check)) = part.text.split_once(" CONSTRAINT ") else { continue };
            let Some((name, condition)) = check.split_once(" CHECK ") else { continue };
            let (inner, rest) = in_parentheses(condition).unwrap();
            let check = Part { name: name.to_owned(), text: format!("CHECK ({inner})") };
            table.constraints.push(check);
            part.text = format!("{before} {rest}");
        }
    })
}

/// With the column that it speaks of first; MySQL does not keep its name there.
fn check_inline(site: &Site<'_>) -> Vec<Change> {
    table(site, |table| {
        for check in std::mem::take(&mut table.constraints) {
            let speaks_of = |part: &&mut Part| check.text.starts_with(&format!("CHECK ({} ", part.name));
            let others = check.text.contains(" OR ")
                || check.name.ends_with("_period")
                || check.name.ends_with("_window");
            match table
                .columns
                .iter_mut()
                .find(speaks_of)
                .filter(|part| !others && !part.text.contains("CHECK"))
            {
                Some(part) => {
                    let name = match site.dialect {
                        Dialect::Mysql => String::new(),
                        _ => format!("CONSTRAINT {} ", check.name),
                    };
                    part.text = format!("{} {name}{}", part.text, check.text);
                }
                None => table.constraints.push(check),
            }
        }
    })
}

/// A constraint over one column, said with it: its name goes, and is then no difference.
fn single(site: &Site<'_>, words: &str, text: impl Fn(&Part) -> String) -> Vec<Change> {
    table(site, |table| {
        for constraint in std::mem::take(&mut table.constraints) {
            let over = |part: &&mut Part| constraint.text == format!("{words} ({})", part.name);
            match table.columns.iter_mut().find(over) {
                Some(part) => part.text = text(part),
                None => table.constraints.push(constraint),
            }
        }
    })
}

fn foreign_inline(site: &Site<'_>) -> Vec<Change> {
    table(site, |table| {
        for constraint in std::mem::take(&mut table.constraints) {
            let begin = |part: &Part| format!("FOREIGN KEY ({}) REFERENCES", part.name);
            let column = table.columns.iter_mut().find(|part| constraint.text.starts_with(&begin(part)));
            match column.filter(|part| !part.text.contains("REFERENCES")) {
                Some(part) => {
                    let reference = &constraint.text[begin(part).len()..];
                    part.text = format!("{} REFERENCES{reference}", part.text);
                }
                None => table.constraints.push(constraint),
            }
        }
    })
}

fn unique_index(site: &Site<'_>) -> Vec<Change> {
    table(site, |table| {
        for part in std::mem::take(&mut table.constraints) {
            match part.text.strip_prefix("UNIQUE (") {
                Some(columns) => table.indexes.push(IndexText {
                    name: part.name,
                    kind: "UNIQUE ",
                    method: String::new(),
                    parts: columns.trim_end_matches(')').split(", ").map(str::to_owned).collect(),
                    rest: String::new(),
                }),
                None => table.constraints.push(part),
            }
        }
    })
}

/// After the table is there, each by itself.
fn added(site: &Site<'_>) -> Vec<Change> {
    let mut text = site.text.clone();
    let numbered = site.table.columns.iter().any(|column| column.auto_increment);
    let (kept, moved): (Vec<_>, Vec<_>) =
        text.constraints.drain(..).partition(|part| numbered && part.text.starts_with("PRIMARY"));
    text.constraints = kept;
    let mut change = site.change(&[text]);
    let add = |part: &Part| format!("ALTER TABLE {} ADD CONSTRAINT {part}", site.text.name);
    let after = change.statements.split_off(1);
    change.statements.extend(moved.iter().map(add).chain(after));
    vec![change]
}

fn indexes_beside(site: &Site<'_>, say: impl Fn(&IndexText, &str) -> String) -> Vec<Change> {
    let mut text = site.text.clone();
    let indexes = std::mem::take(&mut text.indexes);
    if indexes.is_empty() {
        return Vec::new();
    }
    let mut change = site.change(&[text]);
    change.statements.extend(indexes.iter().map(|index| say(index, &site.text.name)));
    vec![change]
}
