//! Primary and foreign keys.

use super::matching::{Grouped, Tables, has, name_of};
use super::run::{Copied, Each, Name, Place, Run, Verdict, worst};
use super::severity::severity;
use super::{Kind, Level, Severity, describe};
use crate::{Column, Dialect, ForeignKey, PrimaryKey, ReferentialAction, Schema, Table, Unique};

pub(super) fn primary_key(run: &mut Run<'_>, tables: &Tables<'_>) {
    let keys: Each<&PrimaryKey> = tables.map(|table| table.primary_key.as_ref());
    let columns = || keys.iter().flatten().flat_map(|key| key.columns.iter().map(String::as_str));
    let name = name_of(keys.iter().flatten().map(|key| key.name.as_deref()), || "primary key".to_owned());
    let place = Place::of(tables.name, "primary key", &name);
    let have: Each<String> = keys.iter().map(|key| key.map(describe::primary_key)).collect();
    let asked = || tables.with_columns(&columns().collect::<Vec<_>>());
    if have.iter().zip(asked()).any(|(have, asked)| asked && have.is_none()) {
        if have.iter().any(Option::is_some) {
            let instead = tables.map(|table| unique_instead(table, &keys));
            let lacks = |(have, instead): (&Option<String>, &Option<Instead>)| {
                have.is_none() && instead.as_ref().is_none_or(|instead| instead.takes_null)
            };
            let severity = if have.iter().zip(&instead).zip(asked()).any(|(pair, asked)| asked && lacks(pair))
            {
                severity(Kind::PrimaryKey, run.level)
            } else {
                // Statements that change rows succeed and fail alike.
                Some(Severity::Warning)
            };
            let words = |instead: Option<Instead>| instead.map(|instead| instead.words);
            let have = have.into_iter().zip(instead).map(|(have, instead)| have.or(words(instead))).collect();
            run.tell_as(Kind::PrimaryKey, severity, place, have);
        }
    } else {
        let same = |one: &&PrimaryKey, two: &&PrimaryKey| {
            Verdict::from(one.columns == two.columns && one.prefixes == two.prefixes)
        };
        let one_set = |one: &&PrimaryKey, two: &&PrimaryKey| {
            Verdict::from(same_set(&one.columns, &two.columns) && one.prefixes == two.prefixes)
        };
        if worst(&keys, same) == Verdict::Different {
            let severity = match worst(&keys, one_set) {
                Verdict::Same => Some(only_order(run.level)),
                _ => severity(Kind::PrimaryKey, run.level),
            };
            run.tell_as(Kind::PrimaryKey, severity, place, have);
        }
    }
    run.names(place, keys.iter().map(|key| key.map(|key| Name(key.name.as_deref()))));
}

/// Keys over the same columns in another order refuse the same rows; only what they serve differs.
pub(super) fn only_order(level: Level) -> Severity {
    if level == Level::Strict { Severity::Warning } else { Severity::Note }
}

/// Whether two lists hold the same, in any order.
pub(super) fn same_set<T: Ord>(one: &[T], two: &[T]) -> bool {
    let sorted = |items: &'_ [T]| {
        let mut order: Vec<usize> = (0..items.len()).collect();
        order.sort_by(|a, b| items.get(*a).cmp(&items.get(*b)));
        order
    };
    let (first, second) = (sorted(one), sorted(two));
    first.len() == second.len() && first.iter().zip(&second).all(|(a, b)| one.get(*a) == two.get(*b))
}

/// A unique constraint over the columns that are the primary key elsewhere.
struct Instead {
    words: String,
    /// Whether a column of it takes NULL, as none of a primary key does.
    takes_null: bool,
}

/// What stands in for a primary key.
fn unique_instead(table: &Table, keys: &Each<&PrimaryKey>) -> Option<Instead> {
    if table.primary_key.is_some() {
        return None;
    }
    let instead = |unique: &&Unique| keys.iter().flatten().any(|key| is_instead(unique, &key.columns));
    let unique = table.uniques.iter().find(instead)?;
    let is_key = |column: &&Column| unique.parts.iter().any(|part| part.key == column.name);
    let takes_null = table.columns.iter().filter(is_key).any(|column| column.nullable);
    let said = describe::unique(unique);
    let words = if takes_null {
        format!("none, but unique {said}, which takes NULL")
    } else {
        format!("unique {said} over what is not null, which does the same")
    };
    Some(Instead { words, takes_null })
}

/// Whether a unique constraint refuses the same of all rows as a primary key over these columns, but for NULL.
pub(super) fn is_instead(unique: &Unique, columns: &[String]) -> bool {
    let keys: Vec<String> = unique.parts.iter().map(|part| part.key.clone()).collect();
    let whole = unique.parts.iter().all(|part| part.prefix.is_none());
    whole && unique.predicate.is_none() && !unique.deferred && same_set(&keys, columns)
}

/// Whether a unique constraint is over exactly the columns of a key, in their order.
pub(super) fn is_over(unique: &Unique, columns: &[String]) -> bool {
    let whole = unique.parts.iter().all(|part| part.prefix.is_none());
    whole && unique.parts.iter().map(|part| &part.key).eq(columns)
}

/// The foreign keys of all sides, those that belong together in one group.
pub(super) fn foreign_key_groups<'a>(tables: &Tables<'a>) -> Grouped<'a, ForeignKey> {
    let unnamed = |one: &ForeignKey, two: &ForeignKey| one.name.is_none() || two.name.is_none();
    let same_name =
        |one: &ForeignKey, two: &ForeignKey| tables.same_name(one.name.as_deref(), two.name.as_deref());
    // What a key says tells more than what it is called: names may be crossed.
    tables.group_once(
        |table| table.foreign_keys.iter().collect(),
        &same_effect,
        &[
            &|one, two| same_effect(one, two) && same_name(one, two),
            &same_effect,
            &|one, two| same_pairs(one, two) && same_name(one, two),
            &same_pairs,
            &same_name,
        ],
        &[
            &|one, two| same_set(&one.columns, &two.columns) && one.target == two.target,
            &|one, two| same_set(&one.columns, &two.columns),
            // Without a name to go by: another column that refers to the same.
            &|one, two| unnamed(one, two) && describe_target(one) == describe_target(two),
        ],
    )
}

/// Whether two keys refer with the same columns to the same columns, in whatever order they are listed.
fn same_pairs(one: &ForeignKey, two: &ForeignKey) -> bool {
    let pairs = |key: &ForeignKey| -> Vec<(String, String)> {
        key.columns.iter().cloned().zip(key.target_columns.iter().cloned()).collect()
    };
    one.target == two.target && same_set(&pairs(one), &pairs(two))
}

/// Whether two keys refuse and change the same rows.
fn same_effect(one: &ForeignKey, two: &ForeignKey) -> bool {
    let action =
        |action| if action == ReferentialAction::Restrict { ReferentialAction::NoAction } else { action };
    let actions = |key: &ForeignKey| (action(key.on_delete), action(key.on_update));
    same_reference(one, two) && actions(one) == actions(two)
}

fn describe_target(key: &ForeignKey) -> (&str, &[String]) {
    (&key.target, &key.target_columns)
}

/// What a foreign key is called: its name, or its columns.
pub(super) fn foreign_key_name(keys: &Each<&ForeignKey>) -> String {
    name_of(keys.iter().flatten().map(|key| key.name.as_deref()), || {
        keys.iter().flatten().next().map_or_else(String::new, |key| describe::list(&key.columns))
    })
}

pub(super) fn foreign_keys(
    run: &mut Run<'_>,
    tables: &Tables<'_>,
    keys: &Grouped<'_, ForeignKey>,
    schemas: &[&Schema],
) {
    for keys in &keys.groups {
        let name = foreign_key_name(keys);
        let place = Place::of(tables.name, "foreign key", &name);
        let asked: Vec<bool> = asked(tables, keys, schemas).collect();
        let have = keys.iter().map(|key| key.map(describe::foreign_key)).collect();
        run.missing(Kind::ForeignKey, place, have, asked.into_iter());
        run.fact(
            Kind::ForeignKey,
            place,
            keys,
            |one, two| Verdict::from(same_reference(one, two)),
            |key| describe::reference(key),
        );
        not_unique(run, place, keys, schemas);
        action(run, Kind::OnDelete, place, keys, |key| key.on_delete);
        action(run, Kind::OnUpdate, place, keys, |key| key.on_update);
        run.names(place, keys.iter().map(|key| key.map(|key| Name(key.name.as_deref()))));
    }
    let place = (tables.name, "foreign key");
    for copies in &keys.copies {
        run.copies(Kind::ForeignKey, place, copies, |key| Copied {
            name: key.name.as_deref(),
            over: describe::list(&key.columns),
            says: describe::foreign_key(key),
        });
    }
}

/// A key to columns that are unique nowhere: SQLite takes it and then refuses every row, MySQL looks for any
/// such row, PostgreSQL does not take it.
fn not_unique(run: &mut Run<'_>, place: Place<'_>, keys: &Each<&ForeignKey>, schemas: &[&Schema]) {
    let is_unique: Each<bool> =
        keys.iter().zip(schemas).map(|(key, schema)| refers_to_unique((*key)?, schema)).collect();
    let sqlite: Vec<bool> = run.dialects().iter().map(|one| *one == Some(Dialect::Sqlite)).collect();
    let told = || is_unique.iter().zip(&sqlite).filter(|(unique, _)| unique.is_some()).map(|(_, on)| *on);
    if is_unique.contains(&Some(true)) || !told().any(|on| on) || told().all(|on| on) {
        return;
    }
    let words = |key: Option<&ForeignKey>, sqlite: bool| {
        let end = if sqlite { "which is not unique: every row is refused" } else { "which is not unique" };
        key.map(|key| format!("{}, {end}", describe::reference(key)))
    };
    let have = keys.iter().zip(&sqlite).map(|(key, sqlite)| words(*key, *sqlite)).collect();
    run.tell(Kind::ForeignKey, place, have);
}

/// Whether the columns that a key refers to are unique; `None` where their table is missing.
fn refers_to_unique(key: &ForeignKey, schema: &Schema) -> Option<bool> {
    let target = schema.tables.get(&key.target)?;
    let is_key = target
        .primary_key
        .as_ref()
        .is_some_and(|own| own.prefixes.is_empty() && same_set(&own.columns, &key.target_columns));
    let is_over = |unique: &Unique| {
        let keys: Vec<String> = unique.parts.iter().map(|part| part.key.clone()).collect();
        let whole = unique.predicate.is_none() && unique.parts.iter().all(|part| part.prefix.is_none());
        whole && same_set(&keys, &key.target_columns)
    };
    Some(is_key || target.uniques.iter().any(is_over))
}

fn same_reference(one: &ForeignKey, two: &ForeignKey) -> bool {
    same_pairs(one, two) && one.deferred == two.deferred
}

/// A key cannot be where its columns, its target or the columns there are missing, and they are told.
fn asked(tables: &Tables<'_>, keys: &Each<&ForeignKey>, schemas: &[&Schema]) -> impl Iterator<Item = bool> {
    let own: Vec<&str> =
        keys.iter().flatten().flat_map(|key| key.columns.iter().map(String::as_str)).collect();
    let target_is_there = |schema: &&Schema| {
        keys.iter().flatten().any(|key| {
            let target = schema.tables.get(&key.target);
            target.is_some_and(|target| key.target_columns.iter().all(|column| has(target, column)))
        })
    };
    let targets: Vec<bool> = schemas.iter().map(target_is_there).collect();
    tables.with_columns(&own).zip(targets).map(|(own, target)| own && target).collect::<Vec<_>>().into_iter()
}

/// `NO ACTION` and `RESTRICT` differ only in when a statement is refused, and on MySQL not at all: no
/// more than a note, and nothing by families.
fn action(
    run: &mut Run<'_>,
    kind: Kind,
    place: Place<'_>,
    keys: &Each<&ForeignKey>,
    of: impl Fn(&ForeignKey) -> ReferentialAction,
) {
    let actions: Each<ReferentialAction> = keys.iter().map(|key| key.map(&of)).collect();
    let refuses = |action| matches!(action, ReferentialAction::NoAction | ReferentialAction::Restrict);
    let mut present = actions.iter().flatten();
    let severity = if present.by_ref().copied().all(refuses) {
        (run.level == Level::Strict).then_some(Severity::Note)
    } else {
        severity(kind, run.level)
    };
    let mut present = actions.iter().flatten();
    let first = present.next();
    if present.any(|action| Some(action) != first) {
        let have = actions.iter().map(|action| action.map(|a| describe::referential_action(a).to_owned()));
        run.tell_as(kind, severity, place, have.collect());
    }
}
