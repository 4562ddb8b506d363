//! Tables, views and triggers.

use schema_model::{Dialect, compare::Kind};

use super::{EVERYWHERE, Operator, SERVERS, operator};
use crate::site::{Expected, Mutant, Site};
use crate::source::TableText;
use crate::words::replaced_once;

pub const ALL: &[Operator] = &[
    operator("drop a table", EVERYWHERE, drop_table),
    operator("add a table", EVERYWHERE, add_table),
    operator("rename a table", EVERYWHERE, rename_table),
    operator("add a sequence", SERVERS, add_sequence),
    operator("drop a view", EVERYWHERE, |site| drop_after(site, Kind::View, "VIEW")),
    operator("rename a column of a view", EVERYWHERE, rename_in_view),
    // Whether another query may mean the same is undecided.
    operator("change the query of a view", EVERYWHERE, |site| {
        after(site, Kind::Undecided, "own_notes", "id > 3", "id > 4")
    }),
    operator("drop a trigger", EVERYWHERE, |site| drop_after(site, Kind::Trigger, "TRIGGER")),
    operator("change the time of a trigger", EVERYWHERE, |site| {
        after(site, Kind::Trigger, "own_kept", "BEFORE", "AFTER")
    }),
    operator("change the event of a trigger", EVERYWHERE, |site| {
        after(site, Kind::Trigger, "own_kept", "DELETE", "INSERT")
    }),
    operator("change the table of a trigger", EVERYWHERE, table_of_trigger),
    operator("change what a trigger does", EVERYWHERE, body_of_trigger),
];

fn drop_table(site: &Site<'_>) -> Vec<Mutant> {
    let free = !site.is_referred_to();
    free.then(|| site.replaced_by(&[], vec![site.expected(Kind::Table, "")])).into_iter().collect()
}

fn add_table(site: &Site<'_>) -> Vec<Mutant> {
    let mut added = site.text.clone();
    added.name = "added".to_owned();
    added.constraints.clear();
    added.indexes.clear();
    added.after.clear();
    // Without its key it can have neither of these.
    added.tail = added.tail.replace(", WITHOUT ROWID", "");
    added.columns.truncate(1);
    if added.columns[0].text.contains("INCREMENT") {
        return Vec::new();
    }
    // Names of checks are one for a whole database on some.
    added.columns[0].text = added.columns[0].text.replace("ck_", "ck_added_");
    let expected = Expected { kind: Kind::Table, table: "added".to_owned(), object: String::new() };
    vec![site.replaced_by(&[site.text.clone(), added], vec![expected])]
}

/// A table is known by its name alone: one is missing, and another is too many.
fn rename_table(site: &Site<'_>) -> Vec<Mutant> {
    if site.is_referred_to() {
        return Vec::new();
    }
    let mut renamed = site.text.clone();
    renamed.name = format!("{}_renamed", renamed.name);
    let added = Expected { kind: Kind::Table, table: renamed.name.clone(), object: String::new() };
    vec![site.replaced_by(&[renamed], vec![site.expected(Kind::Table, ""), added])]
}

fn add_sequence(site: &Site<'_>) -> Vec<Mutant> {
    let add = |table: &mut TableText| table.after.push("CREATE SEQUENCE added".to_owned());
    vec![named(site.mutant(Kind::Sequence, "", add), "added")]
}

fn drop_after(site: &Site<'_>, kind: Kind, word: &str) -> Vec<Mutant> {
    let begin = format!("CREATE {word} ");
    let dropped = site.text.after.iter().filter(|text| text.starts_with(&begin));
    let mutant = |text: &String| {
        let name = text[begin.len()..].split(' ').next().unwrap();
        named(site.mutant(kind, "", |table| table.after.retain(|other| other != text)), name)
    };
    dropped.map(mutant).collect()
}

/// A change of the words that follow a table.
fn after(site: &Site<'_>, kind: Kind, name: &str, old: &str, new: &str) -> Vec<Mutant> {
    let holds =
        |text: &&String| text.contains(&format!(" {name} ")) && replaced_once(text, old, new).is_some();
    let mutant = |text: &String| {
        let changed = replaced_once(text, old, new).unwrap();
        let change = |other: &mut String| {
            if other == text {
                other.clone_from(&changed);
            }
        };
        named(site.mutant(kind, "", |table| table.after.iter_mut().for_each(change)), name)
    };
    site.text.after.iter().filter(holds).map(mutant).collect()
}

/// Views and triggers are reported by their own names.
fn named(mut mutant: Mutant, name: &str) -> Mutant {
    for expected in &mut mutant.expected {
        name.clone_into(&mut expected.table);
    }
    mutant
}

fn rename_in_view(site: &Site<'_>) -> Vec<Mutant> {
    after(site, Kind::View, "own_notes", "remark", "comment")
}

fn table_of_trigger(site: &Site<'_>) -> Vec<Mutant> {
    let mut mutants = after(site, Kind::Trigger, "own_kept", "ON own_watched", "ON extra_values");
    for mutant in &mut mutants {
        mutant.change.also.push("extra_values".to_owned());
    }
    mutants
}

fn body_of_trigger(site: &Site<'_>) -> Vec<Mutant> {
    match site.dialect {
        Dialect::Sqlite => after(site, Kind::Undecided, "own_kept", "RAISE(ABORT,", "RAISE(ROLLBACK,"),
        Dialect::Mysql => after(site, Kind::Undecided, "own_kept", "= 1", "= 2"),
        Dialect::Postgres => after(site, Kind::Undecided, "own_kept", "own_keep()", "own_keep('x')"),
    }
}
