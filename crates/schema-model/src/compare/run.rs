//! One comparison under way: what a fact is on each side, and the differences found so far.

use std::collections::BTreeMap;

use super::{Difference, Kind, Level, Severity, Side, matching::Copies, severity::severity};
use crate::expression::{self, Likeness, Scope, Term};
use crate::{Dialect, Expression};

/// One value for each side, in the order of the sides; `None` where a side has none.
pub(super) type Each<T> = Vec<Option<T>>;

/// Whether two values mean the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    Same,
    /// Neither equal nor different could be shown.
    Unknown,
    Different,
}

impl From<bool> for Verdict {
    fn from(same: bool) -> Self {
        if same { Self::Same } else { Self::Different }
    }
}

/// How expressions are compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct How {
    /// Whether all sides are known to be of one dialect.
    pub alike: bool,
    pub level: Level,
}

/// Two expressions. Equal texts mean the same although neither could be parsed, where both are of one
/// dialect: `a || 'x'` joins strings on one database and is a condition on another.
pub(super) fn expressions(one: &Expression, two: &Expression, how: How) -> Verdict {
    match (&one.canonical, &two.canonical) {
        (Some(one), Some(two)) if one == two => Verdict::Same,
        (Some(_), Some(_)) if how.alike => Verdict::Different,
        (Some(one), Some(two)) => {
            // A canonical form is in words of PostgreSQL.
            let scope = Scope { dialect: Dialect::Postgres, columns: None };
            let terms = expression::term(scope, one).zip(expression::term(scope, two));
            terms.map_or(Verdict::Different, |(one, two)| of_dialects(&one, &two, how.level))
        }
        _ if how.alike && one.original == two.original => Verdict::Same,
        _ => Verdict::Unknown,
    }
}

/// Two terms that differ, of several dialects.
pub(super) fn of_dialects(one: &Term, two: &Term, level: Level) -> Verdict {
    // A function that only one of them may have can mean what another is called elsewhere.
    let all_known = || [one, two].into_iter().all(expression::only_known_calls);
    match expression::likeness(one, two) {
        Likeness::Value if level == Level::Family => Verdict::Same,
        Likeness::None if all_known() => Verdict::Different,
        _ => Verdict::Unknown,
    }
}

/// As [`expressions`], where there may be none.
pub(super) fn maybe_expressions(one: Option<&Expression>, two: Option<&Expression>, how: How) -> Verdict {
    match (one, two) {
        (Some(one), Some(two)) => expressions(one, two, how),
        (one, two) => Verdict::from(one.is_none() && two.is_none()),
    }
}

/// The worst verdict on any two sides.
pub(super) fn worst<T>(each: &[Option<T>], judge: impl Fn(&T, &T) -> Verdict) -> Verdict {
    let present: Vec<&T> = each.iter().flatten().collect();
    let pairs = present.iter().enumerate().flat_map(|(at, one)| {
        let others = present.iter().skip(at + 1);
        others.map(move |two| (*one, *two))
    });
    pairs.map(|(one, two)| judge(one, two)).max().unwrap_or(Verdict::Same)
}

/// Where a difference is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    pub table: &'a str,
    pub object: &'a str,
    /// What the object is, for the message; empty for a column or the table itself.
    pub noun: &'a str,
}

impl<'a> Place<'a> {
    pub fn column(table: &'a str, object: &'a str) -> Self {
        Self { table, object, noun: "" }
    }

    pub fn of(table: &'a str, noun: &'a str, object: &'a str) -> Self {
        Self { table, object, noun }
    }

    fn words(self) -> String {
        let Self { table, object, noun } = self;
        match (object.is_empty(), noun.is_empty()) {
            (true, true) => table.to_owned(),
            (true, false) => format!("{noun} {table}"),
            (false, true) => format!("{table}.{object}"),
            (false, false) if noun == object => format!("{table}, {noun}"),
            (false, false) => format!("{table}, {noun} {object}"),
        }
    }
}

/// The declared name of a constraint, where it has one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Name<'a>(pub Option<&'a str>);

/// One of several that do the same.
#[derive(Debug)]
pub(super) struct Copied<'a> {
    /// Its declared name.
    pub name: Option<&'a str>,
    /// What it is called without one.
    pub over: String,
    /// What it does.
    pub says: String,
}

/// A comparison under way.
#[derive(Debug)]
pub(super) struct Run<'a> {
    labels: Vec<&'a str>,
    dialects: Vec<Option<Dialect>>,
    pub level: Level,
    pub found: Vec<Difference>,
}

impl<'a> Run<'a> {
    pub fn new(sides: &[Side<'a>], level: Level) -> Self {
        let labels = sides.iter().map(|side| side.label).collect();
        Self { labels, dialects: sides.iter().map(|side| side.dialect).collect(), level, found: Vec::new() }
    }

    /// How the expressions of the sides are compared.
    pub fn how(&self) -> How {
        let first = self.dialects.first().copied().flatten();
        let alike = first.is_some() && self.dialects.iter().all(|dialect| *dialect == first);
        How { alike, level: self.level }
    }

    /// The databases of the sides, in their order.
    pub fn dialects(&self) -> &[Option<Dialect>] {
        &self.dialects
    }

    /// Whether a side may have folded the names that another has in capitals.
    pub fn folds(&self) -> bool {
        self.dialects.contains(&Some(Dialect::Postgres))
    }

    /// Reports a difference with the severity of its kind at this level. Returns whether it counts there.
    pub fn tell(&mut self, kind: Kind, place: Place<'_>, have: Each<String>) -> bool {
        let severity = severity(kind, self.level);
        self.tell_as(kind, severity, place, have)
    }

    /// As [`Run::tell`], with the given severity.
    pub fn tell_as(
        &mut self,
        kind: Kind,
        severity: Option<Severity>,
        place: Place<'_>,
        have: Each<String>,
    ) -> bool {
        let Some(severity) = severity else { return false };
        let undecided =
            if kind == Kind::Undecided { "; whether these mean the same is undecided" } else { "" };
        let message = format!("{}: {}{undecided}", place.words(), self.sentence(&have));
        let labels = self.labels.iter().map(|label| (*label).to_owned());
        self.found.push(Difference {
            kind,
            severity,
            table: place.table.to_owned(),
            object: place.object.to_owned(),
            message,
            backends: labels.zip(have).collect(),
            introduced_by: BTreeMap::new(),
        });
        true
    }

    /// `a on sqlite and postgres, b on mysql`.
    fn sentence(&self, have: &[Option<String>]) -> String {
        let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
        for (label, text) in self.labels.iter().zip(have) {
            let text = text.as_deref().unwrap_or("missing");
            match groups.iter_mut().find(|(known, _)| *known == text) {
                Some((_, labels)) => labels.push(label),
                None => groups.push((text, vec![label])),
            }
        }
        let group = |(text, labels): &(&str, Vec<&str>)| format!("{text} on {}", and(labels));
        groups.iter().map(group).collect::<Vec<_>>().join(", ")
    }

    /// Tells that some sides lack an object: those of `asked` that have none. Whether it was told.
    pub fn missing(
        &mut self,
        kind: Kind,
        place: Place<'_>,
        have: Each<String>,
        asked: impl Iterator<Item = bool>,
    ) -> bool {
        self.missing_as(kind, severity(kind, self.level), place, have, asked)
    }

    /// As [`Run::missing`], with the given severity.
    pub fn missing_as(
        &mut self,
        kind: Kind,
        severity: Option<Severity>,
        place: Place<'_>,
        have: Each<String>,
        mut asked: impl Iterator<Item = bool>,
    ) -> bool {
        let lacks = have.iter().any(|text| asked.next().unwrap_or(true) && text.is_none());
        lacks && have.iter().any(Option::is_some) && self.tell_as(kind, severity, place, have)
    }

    /// Tells what does the same and stands more often on one side than on another: nothing is refused or
    /// lacking for it, but a later migration that drops it by its name fails where it stands once.
    pub fn copies<T>(
        &mut self,
        kind: Kind,
        (table, noun): (&str, &str),
        copies: &Copies<'_, T>,
        of: impl for<'t> Fn(&'t T) -> Copied<'t>,
    ) {
        let counts = || copies.each.iter().map(Vec::len).filter(|count| *count > 0);
        let Copied { name, over, .. } = of(copies.object);
        let object = name.unwrap_or(&over);
        let is_told =
            |known: &Difference| known.kind == kind && known.table == table && known.object == object;
        // Where no other side has it, that it is missing there is told.
        if counts().max() == counts().min() || self.found.iter().any(is_told) {
            return;
        }
        let words = |all: &Vec<&T>| {
            let Some(first) = all.first() else { return "none".to_owned() };
            let mut names: Vec<&str> = all.iter().filter_map(|one| of(one).name).collect();
            if names.len() < all.len() {
                names.push("unnamed");
            }
            format!("stands {}, as {}: {}", times(all.len()), and(&names), of(first).says)
        };
        let severity = if self.level == Level::Strict { Severity::Warning } else { Severity::Note };
        let have = copies.each.iter().map(|all| Some(words(all))).collect();
        self.tell_as(kind, Some(severity), Place::of(table, noun, object), have);
    }

    /// Compares a fact on all sides that have it; whether a difference was told. What could not be
    /// decided is told as such, unless two sides surely differ.
    pub fn fact<T>(
        &mut self,
        kind: Kind,
        place: Place<'_>,
        each: &[Option<T>],
        judge: impl Fn(&T, &T) -> Verdict,
        words: impl Fn(&T) -> String,
    ) -> bool {
        let have = || each.iter().map(|value| value.as_ref().map(&words)).collect();
        self.fact_as(kind, place, worst(each, judge), have)
    }

    /// As [`Run::fact`], where the verdict is known.
    pub fn fact_as(
        &mut self,
        kind: Kind,
        place: Place<'_>,
        verdict: Verdict,
        have: impl FnOnce() -> Each<String>,
    ) -> bool {
        let kind = match verdict {
            Verdict::Same => return false,
            Verdict::Unknown => Kind::Undecided,
            Verdict::Different => kind,
        };
        self.tell(kind, place, have())
    }

    /// Compares the declared names of one constraint. A name that the database made up is no name.
    pub fn names<'n>(&mut self, place: Place<'_>, names: impl Iterator<Item = Option<Name<'n>>>) -> bool {
        let level = self.level;
        let is_postgres = self.dialects.iter().map(|dialect| *dialect == Some(Dialect::Postgres));
        let names: Each<_> =
            names.zip(is_postgres).map(|(name, postgres)| name.map(|name| (name.0, postgres))).collect();
        let judge = |one: &(Option<&str>, bool), two: &(Option<&str>, bool)| match (one, two) {
            ((Some(one), false), (Some(two), true)) => Verdict::from(is_folded(one, two, level)),
            ((Some(one), true), (Some(two), false)) => Verdict::from(is_folded(two, one, level)),
            ((Some(one), _), (Some(two), _)) => Verdict::from(same_name(one, two, level)),
            _ => Verdict::Same,
        };
        let words = |name: &(Option<&str>, bool)| {
            name.0.map_or_else(|| "unnamed".to_owned(), |name| format!("named {name}"))
        };
        self.fact(Kind::ConstraintName, place, &names, judge, words)
    }
}

/// The most bytes of a name that PostgreSQL keeps: it cuts longer ones, where they are made and where
/// they are used.
const NAME_BYTES: usize = 63;

/// Whether a name on PostgreSQL is what another database's becomes there without quotes: a statement
/// that does not quote it finds both.
fn is_folded(name: &str, postgres: &str, level: Level) -> bool {
    same_name(&name.to_ascii_lowercase(), postgres, level) || same_name(name, postgres, level)
}

/// Whether two names are one. By families case does not count: PostgreSQL folds it.
fn same_name(one: &str, two: &str, level: Level) -> bool {
    let equal =
        |one: &str, two: &str| one == two || (level == Level::Family && one.eq_ignore_ascii_case(two));
    let cut = |short: &str, long: &str| {
        short.len() == NAME_BYTES && long.get(..NAME_BYTES).is_some_and(|long| equal(short, long))
    };
    equal(one, two) || cut(one, two) || cut(two, one)
}

/// `once`, `twice`, `3 times`.
fn times(count: usize) -> String {
    match count {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    }
}

/// `a`, `a and b`, `a, b and c`.
fn and(words: &[&str]) -> String {
    match words.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}
