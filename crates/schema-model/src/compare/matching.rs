//! Which objects of the sides belong together.

use std::cmp::Reverse;

use super::run::Each;
use crate::Table;

/// Whether two objects belong together.
pub(super) type Rule<'r, T> = &'r dyn Fn(&T, &T) -> bool;

/// A table as each side has it.
#[derive(Debug)]
pub(super) struct Tables<'a> {
    pub name: &'a str,
    pub each: Each<&'a Table>,
    /// Whether names of keys and indexes that differ in case only are one.
    pub folds: bool,
}

impl<'a> Tables<'a> {
    /// Something of the table on each side; `None` where there is no table or no such thing.
    pub fn map<T>(&self, part: impl Fn(&'a Table) -> Option<T>) -> Each<T> {
        self.each.iter().map(|table| table.and_then(&part)).collect()
    }

    /// Whether both names are declared and equal.
    pub fn same_name(&self, one: Option<&str>, two: Option<&str>) -> bool {
        let equal = |one: &str, two: &str| one == two || (self.folds && one.eq_ignore_ascii_case(two));
        one.zip(two).is_some_and(|(one, two)| equal(one, two))
    }

    /// Which sides can be asked for an object over these columns: those that have them all. Where a
    /// column is missing, what stood on it is missing with it, and that is told once.
    pub fn with_columns(&self, columns: &[&str]) -> impl Iterator<Item = bool> + use<'_, 'a> {
        let columns: Vec<String> = columns.iter().map(|column| (*column).to_owned()).collect();
        self.each
            .iter()
            .map(move |table| table.is_some_and(|table| columns.iter().all(|name| has(table, name))))
    }

    /// The objects of each side, those that belong together in one group: first by the first rule, what
    /// is left by the second, and so on. A group has at most one object a side.
    pub fn group<T>(
        &self,
        objects: impl Fn(&'a Table) -> Vec<&'a T>,
        rules: &[Rule<'_, T>],
    ) -> Vec<Each<&'a T>> {
        let mut groups = Vec::new();
        for (at, table) in self.each.iter().enumerate() {
            for object in table.map(&objects).unwrap_or_default() {
                let mut group = vec![None; self.each.len()];
                if let Some(place) = group.get_mut(at) {
                    *place = Some(object);
                }
                groups.push(group);
            }
        }
        join_by(groups, rules)
    }

    /// As [`Tables::group`], with what stands twice on a side and once on another taken out before the rules
    /// that are only `likely`: `same` tells which objects do the same.
    pub fn group_once<T>(
        &self,
        objects: impl Fn(&'a Table) -> Vec<&'a T>,
        same: Rule<'_, T>,
        rules: &[Rule<'_, T>],
        likely: &[Rule<'_, T>],
    ) -> Grouped<'a, T> {
        let (groups, copies) = self.without_copies(self.group(objects, rules), same);
        Grouped { groups: join_by(groups, likely), copies }
    }

    /// Takes out the groups that a side lacks although nothing is missing there: each of their objects has an
    /// equal on its own side in a group that stays.
    fn without_copies<T>(
        &self,
        groups: Vec<Each<&'a T>>,
        same: Rule<'_, T>,
    ) -> (Vec<Each<&'a T>>, Vec<Copies<'a, T>>) {
        let is_whole = |group: &Each<&T>| {
            self.each.iter().zip(group).all(|(table, object)| table.is_none() || object.is_some())
        };
        // Those that most sides have stay.
        let mut by_sides: Vec<(usize, Each<&'a T>)> = groups.into_iter().enumerate().collect();
        by_sides.sort_by_key(|(_, group)| Reverse(group.iter().flatten().count()));
        let mut kept: Vec<(usize, Each<&'a T>)> = Vec::new();
        let mut surplus: Vec<Each<&'a T>> = Vec::new();
        for (at, group) in by_sides {
            let repeats = |known: &Each<&T>| {
                group.iter().zip(known).all(|pair| match pair {
                    (Some(one), Some(other)) => same(one, other),
                    (one, _) => one.is_none(),
                })
            };
            if !is_whole(&group) && kept.iter().any(|(_, known)| repeats(known)) {
                surplus.push(group);
            } else {
                kept.push((at, group));
            }
        }
        kept.sort_by_key(|(at, _)| *at);
        let kept: Vec<Each<&T>> = kept.into_iter().map(|(_, group)| group).collect();
        let mut copies: Vec<Copies<'a, T>> = Vec::new();
        for first in surplus.iter().filter_map(|group| group.iter().flatten().next().copied()) {
            if copies.iter().any(|known| same(known.object, first)) {
                continue;
            }
            let side = |at: usize| {
                let all = kept.iter().chain(&surplus).filter_map(|group| group.get(at).copied().flatten());
                all.filter(|object| same(object, first)).collect()
            };
            copies.push(Copies { object: first, each: (0..self.each.len()).map(side).collect() });
        }
        (kept, copies)
    }
}

/// The objects of all sides, those that belong together in one group.
#[derive(Debug)]
pub(super) struct Grouped<'a, T> {
    pub groups: Vec<Each<&'a T>>,
    pub copies: Vec<Copies<'a, T>>,
}

/// Objects that do the same, of which one side has more than another.
#[derive(Debug)]
pub(super) struct Copies<'a, T> {
    /// One that is more than another side has.
    pub object: &'a T,
    /// All of them on each side.
    pub each: Vec<Vec<&'a T>>,
}

fn join_by<'a, T>(groups: Vec<Each<&'a T>>, rules: &[Rule<'_, T>]) -> Vec<Each<&'a T>> {
    rules.iter().fold(groups, |groups, rule| join(groups, rule))
}

/// Whether a table has a column.
pub(super) fn has(table: &Table, column: &str) -> bool {
    table.columns.iter().any(|known| known.name == column)
}

/// Joins the groups that have something alike and no side in common.
pub(super) fn join<'a, T>(groups: Vec<Each<&'a T>>, alike: Rule<'_, T>) -> Vec<Each<&'a T>> {
    let mut joined: Vec<Each<&'a T>> = Vec::new();
    for group in groups {
        match joined.iter_mut().find(|known| fit(known, &group, alike)) {
            Some(known) => absorb(known, group),
            None => joined.push(group),
        }
    }
    joined
}

/// Whether two groups have no side in common and something alike.
pub(super) fn fit<T, U>(one: &[Option<&T>], two: &[Option<&U>], alike: impl Fn(&T, &U) -> bool) -> bool {
    let disjoint = one.iter().zip(two).all(|(one, two)| one.is_none() || two.is_none());
    let mut others = two.iter().flatten();
    disjoint && others.any(|other| one.iter().flatten().any(|object| alike(object, other)))
}

fn absorb<'a, T>(known: &mut [Option<&'a T>], group: Each<&'a T>) {
    for (place, object) in known.iter_mut().zip(group) {
        *place = place.or(object);
    }
}

/// The first of some names, or what the object is over where none is declared.
pub(super) fn name_of<'a>(
    names: impl Iterator<Item = Option<&'a str>>,
    over: impl FnOnce() -> String,
) -> String {
    let mut names = names;
    names.find_map(|name| name).map_or_else(over, str::to_owned)
}
