//! Checks that are more than a type.

use schema_model::{Check, compare::Kind};

use super::{EVERYWHERE, Operator, operator};
use crate::site::{Mutant, Site};
use crate::source::{Part, TableText};
use crate::words::{find_words, in_parentheses, outside_literals, replaced_once};

pub const ALL: &[Operator] = &[
    Operator { sites: 5, ..operator("drop a check", EVERYWHERE, drop) },
    operator("rename a check", EVERYWHERE, rename),
    operator("add a check", EVERYWHERE, add),
    operator("at least for more than", EVERYWHERE, |site| {
        each(site, |text| replaced_once(text, " >= ", " > "))
    }),
    operator("more than for at least", EVERYWHERE, |site| {
        each(site, |text| replaced_once(text, " > ", " >= "))
    }),
    operator("less for more", EVERYWHERE, |site| each(site, |text| replaced_once(text, " >= ", " <= "))),
    operator("unequal for equal", EVERYWHERE, |site| each(site, |text| replaced_once(text, " = ", " <> "))),
    operator("equal for unequal", EVERYWHERE, |site| each(site, |text| replaced_once(text, " <> ", " = "))),
    operator("and for or", EVERYWHERE, |site| each(site, |text| replaced_once(text, " OR ", " AND "))),
    operator("null for not null", EVERYWHERE, |site| {
        each(site, |text| replaced_once(text, "IS NOT NULL", "IS NULL"))
    }),
    operator("another column", EVERYWHERE, |site| each(site, |text| replaced_once(text, "url", "file_name"))),
    operator("another number", EVERYWHERE, |site| each(site, other_number)),
    operator("another string", EVERYWHERE, |site| each(site, other_string)),
    operator("one value less", EVERYWHERE, |site| each(site, one_less)),
    operator("one value more", EVERYWHERE, |site| {
        each(site, |text| Some(format!("{}, 'added')", list(text)?)))
    }),
];

/// A change of each check, wherever it stands.
fn each(site: &Site<'_>, change: impl Fn(&str) -> Option<String>) -> Vec<Mutant> {
    let mutant = |check: &Check| {
        let name = check.name.as_deref()?;
        let text = condition(site.text, name)?;
        let new = change(text)?;
        Some(site.mutant(Kind::Check, name, |table| {
            edit(table, name, |all| {
                let at = all.find(text).unwrap();
                format!("{}{new}{}", &all[..at], &all[at + text.len()..])
            });
        }))
    };
    site.table.checks.iter().filter_map(mutant).collect()
}

/// What a check says, without its outer parentheses.
pub fn condition<'a>(table: &'a TableText, name: &str) -> Option<&'a str> {
    let inline = format!("CONSTRAINT {name} CHECK ");
    let of_column =
        table.columns.iter().find_map(|part| Some(&part.text[part.text.find(&inline)? + inline.len()..]));
    let text = of_column.or_else(|| {
        let part = table.constraints.iter().find(|part| part.name == name)?;
        part.text.strip_prefix("CHECK ")
    });
    in_parentheses(text?).map(|(condition, _)| condition)
}

/// Changes the text that a check stands in.
pub fn edit(table: &mut TableText, name: &str, change: impl FnOnce(&str) -> String) {
    let inline = format!("CONSTRAINT {name} CHECK ");
    let part = match table.columns.iter_mut().find(|part| part.text.contains(&inline)) {
        Some(part) => part,
        None => table.constraint_mut(name),
    };
    part.text = change(&part.text);
}

/// Takes a check out of its table.
pub fn remove(table: &mut TableText, name: &str) {
    let inline = format!("CONSTRAINT {name} CHECK ");
    if table.constraints.iter().any(|part| part.name == name) {
        table.drop_constraint(name);
        return;
    }
    edit(table, name, |text| {
        let at = text.find(&inline).unwrap();
        let (_, rest) = in_parentheses(&text[at + inline.len()..]).unwrap();
        format!("{}{rest}", &text[..at])
    });
}

fn drop(site: &Site<'_>) -> Vec<Mutant> {
    let names = site.table.checks.iter().filter_map(|check| check.name.as_deref());
    names.map(|name| site.mutant(Kind::Check, name, |table| remove(table, name))).collect()
}

fn rename(site: &Site<'_>) -> Vec<Mutant> {
    let names = site.table.checks.iter().filter_map(|check| check.name.as_deref());
    let mutant = |name: &str| {
        let new = format!("{name}_renamed");
        site.mutant(Kind::ConstraintName, name, |table| {
            match table.constraints.iter_mut().find(|part| part.name == name) {
                Some(part) => part.name = new,
                None => edit(table, name, |text| replaced_once(text, name, &new).unwrap()),
            }
        })
    };
    names.map(mutant).collect()
}

fn add(site: &Site<'_>) -> Vec<Mutant> {
    let name = format!("ck_{}_added", site.text.name);
    let first = &site.text.columns[0].name;
    let part = Part { name: name.clone(), text: format!("CHECK ({first} IS NOT NULL)") };
    vec![site.mutant(Kind::Check, &name, |table| table.constraints.push(part))]
}

/// The first number outside of literals, and one more.
fn other_number(text: &str) -> Option<String> {
    let numbers = ["0", "1", "100"];
    let old = numbers.into_iter().find(|number| find_words(text, number).is_some())?;
    replaced_once(text, old, &format!("{old}1"))
}

fn other_string(text: &str) -> Option<String> {
    let (before, rest) = text.split_once('\'')?;
    Some(format!("{before}'x{rest}"))
}

/// A list without its closing parenthesis.
fn list(text: &str) -> Option<&str> {
    let is_list = find_words(text, "IN (").is_some() && outside_literals(text, str::to_owned).ends_with(')');
    is_list.then(|| text.strip_suffix(')')).flatten()
}

fn one_less(text: &str) -> Option<String> {
    let (rest, _) = list(text)?.rsplit_once(", ")?;
    Some(format!("{rest})"))
}
