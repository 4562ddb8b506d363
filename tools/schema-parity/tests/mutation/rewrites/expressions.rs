//! Equivalent checks, defaults and predicates.

use schema_model::Check;

use super::{Rewrite, rewrite};
use crate::bench::Change;
use crate::operators::checks::{condition, edit};
use crate::operators::{EVERYWHERE, NOT_MYSQL};
use crate::site::Site;
use crate::words::{find_words, in_parentheses, replaced_once, split};

pub const ALL: &[Rewrite] = &[
    rewrite("values in another order", EVERYWHERE, |site| {
        checks(site, |text| list(text, |name, values| format!("{name} IN ({})", reversed(values))))
    }),
    rewrite("alternatives for a list", EVERYWHERE, |site| {
        checks(site, |text| {
            list(text, |name, values| {
                values.iter().map(|value| format!("{name} = {value}")).collect::<Vec<_>>().join(" OR ")
            })
        })
    }),
    rewrite("the other way round", EVERYWHERE, |site| {
        compared(site, ">=", |left, right| format!("{right} <= {left}"))
    }),
    rewrite("not less", EVERYWHERE, |site| {
        compared(site, ">=", |left, right| format!("NOT ({left} < {right})"))
    }),
    rewrite("not at most", EVERYWHERE, |site| {
        compared(site, ">", |left, right| format!("NOT {left} <= {right}"))
    }),
    rewrite("two comparisons for between", EVERYWHERE, |site| {
        checks(site, |text| {
            let (name, range) = text.split_once(" BETWEEN ")?;
            let (low, high) = range.split_once(" AND ")?;
            Some(format!("{name} <= {high} AND {low} <= {name}"))
        })
    }),
    rewrite("an or turned round", EVERYWHERE, |site| {
        checks(site, |text| {
            let (one, two) = text.split_once(" OR ").filter(|(one, _)| is_balanced(one))?;
            Some(format!("{two} OR {one}"))
        })
    }),
    rewrite("another word for unequal", EVERYWHERE, |site| {
        checks(site, |text| replaced_once(text, "<>", "!="))
    }),
    rewrite("more parentheses", EVERYWHERE, |site| checks(site, |text| Some(format!("(({text}))")))),
    rewrite("both sides of an equality changed", EVERYWHERE, |site| {
        checks(site, |text| {
            let (one, two) = text.split_once(") = (")?;
            Some(format!(
                "({} = {})",
                two.strip_suffix(')').map(|two| format!("({two})"))?,
                format_args!("{one})")
            ))
        })
    }),
    rewrite("a predicate turned round", NOT_MYSQL, predicate),
    rewrite("a default that is null", EVERYWHERE, |site| {
        columns(site, |text, nullable| nullable.then(|| default(text, "DEFAULT NULL")))
    }),
    rewrite("null allowed in words", EVERYWHERE, |site| {
        columns(site, |text, nullable| {
            (nullable && find_words(text, "NULL").is_none()).then(|| default(text, "NULL"))
        })
    }),
    rewrite("a number in other digits", EVERYWHERE, |site| {
        columns(site, |text, _| replaced_once(text, "DEFAULT 1.5", "DEFAULT 1.50"))
    }),
    rewrite("a default in parentheses", EVERYWHERE, |site| {
        columns(site, |text, _| replaced_once(text, "DEFAULT 5", "DEFAULT (5)"))
    }),
];

/// Whether every parenthesis is closed.
fn is_balanced(text: &str) -> bool {
    text.matches('(').count() == text.matches(')').count()
}

/// Changes one check at a time.
fn checks(site: &Site<'_>, change: impl Fn(&str) -> Option<String>) -> Vec<Change> {
    let rewritten = |check: &Check| {
        let name = check.name.as_deref()?;
        let text = condition(site.text, name)?;
        let new = change(text)?;
        let mut table = site.text.clone();
        edit(&mut table, name, |all| all.replace(text, &new));
        Some(site.change(&[table]))
    };
    site.table.checks.iter().filter_map(rewritten).collect()
}

/// `name IN (values)` in other words.
fn list(text: &str, words: impl Fn(&str, &[String]) -> String) -> Option<String> {
    let (name, values) = text.split_once(" IN ")?;
    let (values, _) = in_parentheses(values)?;
    Some(words(name, &split(values, ',')))
}

fn reversed(values: &[String]) -> String {
    values.iter().rev().cloned().collect::<Vec<_>>().join(", ")
}

/// `left operator right`, where that is all, in other words.
fn compared(site: &Site<'_>, operator: &str, words: impl Fn(&str, &str) -> String) -> Vec<Change> {
    checks(site, |text| {
        let (left, right) = text.split_once(&format!(" {operator} "))?;
        let single = !left.contains(' ') && !right.contains(' ');
        single.then(|| words(left, right))
    })
}

fn predicate(site: &Site<'_>) -> Vec<Change> {
    super::table(site, |table| {
        for index in &mut table.indexes {
            index.rest = index.rest.replace("points > 3", "(3 < points)");
        }
    })
}

/// Changes one column at a time; `change` is told whether NULL may stand in it.
fn columns(site: &Site<'_>, change: impl Fn(&str, bool) -> Option<String>) -> Vec<Change> {
    let rewritten = site.columns().filter_map(|(part, column)| {
        let free = column.nullable && column.default.is_none() && column.generated.is_none();
        let text = change(&part.text, free)?;
        let mut table = site.text.clone();
        table.column_mut(&part.name).text = text;
        Some(site.change(&[table]))
    });
    rewritten.collect()
}

fn default(text: &str, words: &str) -> String {
    let (data_type, rest) = crate::words::type_and_rest(text);
    format!("{data_type} {words} {rest}")
}
