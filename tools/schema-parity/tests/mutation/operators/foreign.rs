//! Foreign keys.

use schema_model::{DataType, Dialect, ForeignKey, ReferentialAction, Unique, compare::Kind};

use super::{EVERYWHERE, NOT_MYSQL, Operator, operator};
use crate::site::{Mutant, Site};
use crate::source::{IndexText, Part};
use crate::words::replaced;

const DEFERRED: &str = " DEFERRABLE INITIALLY DEFERRED";

pub const ALL: &[Operator] = &[
    Operator { sites: 6, ..operator("drop a foreign key", EVERYWHERE, drop) },
    operator("add a foreign key", EVERYWHERE, add),
    operator("rename a foreign key", EVERYWHERE, rename),
    operator("refer to another table", EVERYWHERE, other_target),
    operator("refer to another column", EVERYWHERE, other_column),
    operator("refer from another column", EVERYWHERE, from_other_column),
    operator("refuse a deletion instead of following it", EVERYWHERE, |site| {
        action(site, "ON DELETE CASCADE", "ON DELETE RESTRICT")
    }),
    operator("refuse a deletion at the end of the statement", EVERYWHERE, |site| {
        action(site, "ON DELETE CASCADE", "")
    }),
    operator("empty a key instead of following a deletion", EVERYWHERE, |site| {
        emptied(site, Kind::OnDelete, |text| {
            *text = replaced(text, "ON DELETE CASCADE", "ON DELETE SET NULL");
        })
    }),
    operator("empty a key instead of refusing a deletion", EVERYWHERE, |site| {
        emptied(site, Kind::OnDelete, |text| {
            *text = replaced(text, "ON DELETE RESTRICT", "ON DELETE SET NULL");
        })
    }),
    operator("follow a deletion instead of refusing it", EVERYWHERE, |site| {
        action(site, "ON DELETE RESTRICT", "ON DELETE CASCADE")
    }),
    operator("follow a deletion instead of emptying a key", EVERYWHERE, |site| {
        action(site, "ON DELETE SET NULL", "ON DELETE CASCADE")
    }),
    operator("refuse a deletion a moment later", NOT_MYSQL, refuse_later),
    operator("empty a key instead of setting its default", NOT_MYSQL, |site| {
        action(site, "ON DELETE SET DEFAULT", "ON DELETE SET NULL")
    }),
    operator("follow a change of a key", EVERYWHERE, |site| update(site, "ON UPDATE CASCADE")),
    operator("empty a key when it changes", EVERYWHERE, |site| {
        emptied(site, Kind::OnUpdate, |text| text.push_str(" ON UPDATE SET NULL"))
    }),
    operator("do not follow a change of a key", NOT_MYSQL, |site| {
        each(site, Kind::OnUpdate, |text, _| *text = replaced(text, "ON UPDATE CASCADE", ""))
    }),
    operator("look at a key when the transaction ends", NOT_MYSQL, |site| {
        each(site, Kind::ForeignKey, |text, key| text.push_str(if key.deferred { "" } else { DEFERRED }))
    }),
    operator("look at a key at once", NOT_MYSQL, |site| {
        each(site, Kind::ForeignKey, |text, _| *text = text.replace(DEFERRED, ""))
    }),
];

/// A change of each foreign key.
fn each(site: &Site<'_>, kind: Kind, change: impl Fn(&mut String, &ForeignKey)) -> Vec<Mutant> {
    let mutant = |key: &ForeignKey| {
        let name = key.name.as_deref()?;
        site.mutant_if(kind, name, |table| change(&mut table.constraint_mut(name).text, key))
    };
    site.table.foreign_keys.iter().filter_map(mutant).collect()
}

fn action(site: &Site<'_>, old: &str, new: &str) -> Vec<Mutant> {
    each(site, Kind::OnDelete, |text, _| *text = replaced(text, old, new))
}

/// What refuses, refuses.
fn refuse_later(site: &Site<'_>) -> Vec<Mutant> {
    let mut mutants = action(site, "ON DELETE RESTRICT", "ON DELETE NO ACTION");
    for mutant in &mut mutants {
        mutant.is_note = true;
    }
    mutants
}

fn update(site: &Site<'_>, words: &str) -> Vec<Mutant> {
    each(site, Kind::OnUpdate, |text, key| {
        if key.on_update == ReferentialAction::NoAction {
            text.push(' ');
            text.push_str(words);
        }
    })
}

/// A change by which NULL may come into a key: where it refuses that, MySQL does not take it.
fn emptied(site: &Site<'_>, kind: Kind, change: impl Fn(&mut String)) -> Vec<Mutant> {
    let nullable =
        |name: &String| site.table.columns.iter().any(|column| column.name == *name && column.nullable);
    each(site, kind, |text, key| {
        let possible = site.dialect != Dialect::Mysql || key.columns.iter().all(nullable);
        if possible && key.on_update == ReferentialAction::NoAction {
            change(text);
        }
    })
}

fn drop(site: &Site<'_>) -> Vec<Mutant> {
    let names = site.table.foreign_keys.iter().filter_map(|key| key.name.as_deref());
    names.map(|name| site.mutant(Kind::ForeignKey, name, |table| table.drop_constraint(name))).collect()
}

fn rename(site: &Site<'_>) -> Vec<Mutant> {
    let names = site.table.foreign_keys.iter().filter_map(|key| key.name.as_deref());
    let renamed = |name| {
        site.mutant(Kind::ConstraintName, name, |table| table.constraint_mut(name).name.push_str("_renamed"))
    };
    names.map(renamed).collect()
}

/// From a column that an index serves already, so that nothing else differs.
fn add(site: &Site<'_>) -> Vec<Mutant> {
    let served = |name: &str| {
        let by_key = site.table.primary_key.as_ref().is_some_and(|key| key.columns[0] == name);
        by_key || site.text.indexes.iter().any(|index: &IndexText| index.parts[0] == name)
    };
    let columns = site.columns().filter(|(_, column)| {
        column.data_type == DataType::Uuid && !site.in_foreign_key(&column.name) && served(&column.name)
    });
    let Some(target) = site.targets().last() else { return Vec::new() };
    let name = format!("fk_{}_added", site.text.name);
    let mutant = |(part, _): (&Part, _)| {
        let text = format!("FOREIGN KEY ({}) REFERENCES {target} (id) ON DELETE CASCADE", part.name);
        let added = Part { name: name.clone(), text };
        let mut mutant = site.mutant(Kind::ForeignKey, &name, |table| table.constraints.push(added));
        mutant.change.also.push(target.to_owned());
        mutant
    };
    columns.map(mutant).collect()
}

/// To another table whose key is of the same type.
fn other_target(site: &Site<'_>) -> Vec<Mutant> {
    let mut mutants = each(site, Kind::ForeignKey, |text, key| {
        let fits = site.targets().any(|name| name == key.target) && key.target_columns == ["id"];
        if let Some(other) = site.targets().filter(|target| *target != key.target).last().filter(|_| fits) {
            *text = text.replace(&format!("REFERENCES {} ", key.target), &format!("REFERENCES {other} "));
        }
    });
    for mutant in &mut mutants {
        mutant.change.also.extend(site.targets().map(str::to_owned));
    }
    mutants
}

/// To another column of the same table that is unique as well, and of the same type.
fn other_column(site: &Site<'_>) -> Vec<Mutant> {
    each(site, Kind::ForeignKey, |text, key| {
        let target = &site.schema.tables[&key.target];
        let data_type =
            |name: &str| target.columns.iter().find(|column| column.name == name).map(|c| &c.data_type);
        let fits = |unique: &&Unique| {
            unique.parts.len() == 1 && data_type(&unique.parts[0].key) == data_type(&key.target_columns[0])
        };
        if let Some(unique) = target.uniques.iter().find(fits) {
            let old = format!("({}) ON DELETE", key.target_columns.join(", "));
            *text = text.replace(&old, &format!("({}) ON DELETE", unique.parts[0].key));
        }
    })
}

/// From another column of the same type.
fn from_other_column(site: &Site<'_>) -> Vec<Mutant> {
    let columns = &site.table.columns;
    each(site, Kind::ForeignKey, |text, key| {
        let [only] = key.columns.as_slice() else { return };
        let column = columns.iter().find(|column| column.name == *only).unwrap();
        let other = columns.iter().find(|other| {
            let emptied = key.on_delete == ReferentialAction::SetNull;
            other.name != *only && other.data_type == column.data_type && (other.nullable || !emptied)
        });
        if let Some(other) = other {
            *text = text.replace(&format!("FOREIGN KEY ({only})"), &format!("FOREIGN KEY ({})", other.name));
        }
    })
}
