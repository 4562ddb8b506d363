//! Triggers.
//!
//! Their names are those of one database: where they differ, the same table and event tell which belong
//! together. What they do is text that nothing here understands, so it is undecided unless it is equal.

use super::matching::join;
use super::run::{Each, Place, Run, Verdict};
use super::{Kind, Severity, describe, others::text};
use crate::{Expression, Schema, Trigger};

/// The end of the names under which MySQL's `ON UPDATE CURRENT_TIMESTAMP` is read as a trigger.
const OF_COLUMN: &str = " on update";

/// A trigger and its name.
struct Named<'a> {
    name: &'a str,
    trigger: &'a Trigger,
}

impl Named<'_> {
    fn same_name(&self, other: &Self) -> bool {
        self.name == other.name
    }

    fn same_event(&self, other: &Self) -> bool {
        let (one, two) = (self.trigger, other.trigger);
        one.table == two.table && one.timing == two.timing && one.events == two.events
    }

    /// Whether both fire when a row of one table changes in one way, be it before or after.
    fn shares_event(&self, other: &Self) -> bool {
        let (one, two) = (self.trigger, other.trigger);
        one.table == two.table && one.events.iter().any(|event| two.events.contains(event))
    }
}

pub(super) fn compare(run: &mut Run<'_>, schemas: &[&Schema]) {
    let each: Vec<Vec<Named<'_>>> = schemas
        .iter()
        .map(|schema| schema.triggers.iter().map(|(name, trigger)| Named { name, trigger }).collect())
        .collect();
    let groups = groups(&each);
    for group in &groups {
        if !is_part_of_another(group, &groups) {
            tell(run, group, schemas);
        }
    }
}

/// Those that belong together: by name, then by table, time and event, then by table and event.
fn groups<'a>(each: &'a [Vec<Named<'a>>]) -> Vec<Each<&'a Named<'a>>> {
    let mut groups = Vec::new();
    for (at, named) in each.iter().enumerate() {
        for one in named {
            let mut group = vec![None; each.len()];
            if let Some(place) = group.get_mut(at) {
                *place = Some(one);
            }
            groups.push(group);
        }
    }
    let groups = join(groups, &Named::same_name);
    let groups = join(groups, &Named::same_event);
    join(groups, &Named::shares_event)
}

/// One trigger of other databases may do for several columns what MySQL says with each of them.
fn is_part_of_another(group: &Each<&Named<'_>>, groups: &[Each<&Named<'_>>]) -> bool {
    let mut present = group.iter().flatten();
    let (Some(only), None) = (present.next(), present.next()) else { return false };
    let is_of_column = |named: &Named<'_>| named.name.ends_with(OF_COLUMN);
    is_of_column(only)
        && groups.iter().any(|other| {
            let mut named = other.iter().flatten();
            let has_own = named.clone().any(|one| is_of_column(one) && one.name != only.name);
            has_own && named.any(|one| !is_of_column(one) && one.shares_event(only))
        })
}

fn tell(run: &mut Run<'_>, group: &Each<&Named<'_>>, schemas: &[&Schema]) {
    let Some(first) = group.iter().flatten().next() else { return };
    let place = Place::of(first.name, "trigger", "");
    // Without its table there is no trigger, and the table is told.
    let on = |schema: &&Schema| group.iter().flatten().any(|named| has_table(schema, &named.trigger.table));
    let have = group.iter().map(|named| named.map(|named| describe::trigger(named.trigger))).collect();
    run.missing(Kind::Trigger, place, have, schemas.iter().map(on));
    let is_one = group.iter().flatten().all(|named| named.name == first.name);
    let same = |one: &&Named<'_>, two: &&Named<'_>| Verdict::from(one.same_event(two));
    if is_one {
        run.fact(Kind::Trigger, place, group, same, |named| describe::trigger(named.trigger));
    }
    let bodies: Each<Expression> = group.iter().map(|named| named.map(|named| said(named, is_one))).collect();
    let told = text(run, place, &bodies.iter().map(Option::as_ref).collect());
    if !is_one && !told {
        let named = |named: &&Named<'_>| format!("named {}", named.name);
        let have = group.iter().map(|one| one.as_ref().map(named)).collect();
        run.tell_as(Kind::Trigger, Some(Severity::Note), place, have);
    }
}

/// What a trigger does; with its name and event, where it is not known by its name.
fn said(named: &Named<'_>, is_one: bool) -> Expression {
    let body = &named.trigger.body;
    if is_one {
        return body.clone();
    }
    let event = describe::trigger(named.trigger);
    let with_event = |text: &str| format!("{event}: {text}");
    Expression { canonical: body.canonical.as_deref().map(with_event), original: with_event(&body.original) }
}

fn has_table(schema: &Schema, name: &str) -> bool {
    schema.tables.contains_key(name) || schema.views.contains_key(name)
}
