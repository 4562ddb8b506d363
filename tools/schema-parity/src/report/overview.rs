//! What text and HTML share: what was looked at, what each side has, and the verdict.

use schema_model::compare::{Counts, Difference, Severity};

use super::{Report, Side, Verdict, level_name, plural};
use crate::exceptions::{MISSING, without_native};

/// The numbers of a comparison with their nouns; views and triggers only where there are some.
pub(super) fn counts(counts: &Counts) -> Vec<(usize, &'static str)> {
    let always = [
        (counts.tables, "table"),
        (counts.columns, "column"),
        (counts.primary_keys, "primary key"),
        (counts.uniques, "unique key"),
        (counts.foreign_keys, "foreign key"),
        (counts.indexes, "index"),
        (counts.checks, "check"),
        (counts.defaults, "default"),
    ];
    let some = [(counts.views, "view"), (counts.triggers, "trigger")];
    always.into_iter().chain(some.into_iter().filter(|(count, _)| *count > 0)).collect()
}

/// What a side has that was not compared: `2 policies, 1 rule`; `None` where there is nothing of the kind.
pub(super) fn not_compared(side: &Side) -> Option<String> {
    let all = side.schema.not_compared.iter().map(|(what, names)| plural(names.len(), what));
    let all = all.collect::<Vec<_>>().join(", ");
    (!all.is_empty()).then_some(all)
}

/// Where the schema of a side comes from.
pub(super) fn origin(side: &Side) -> String {
    match side.steps {
        Some(steps) => plural(steps, "migration"),
        None => "as it is".to_owned(),
    }
}

/// What a side has; `missing` where it lacks the object, `None` where nothing is said of it.
pub(super) fn has<'a>(difference: &'a Difference, label: &str) -> Option<&'a str> {
    difference.backends.get(label).map(|value| value.as_deref().unwrap_or(MISSING))
}

/// What each side has, in the order of the sides; `missing` where it lacks the object.
pub(super) fn values<'a>(sides: &'a [Side], difference: &'a Difference) -> Vec<(&'a str, &'a str)> {
    let of = |label: &str| has(difference, label);
    let known = sides.iter().filter_map(|side| Some((side.label.as_str(), of(&side.label)?)));
    // A label that no side has is a bug in the comparison; it is shown rather than lost.
    let others = difference.backends.keys().filter(|label| sides.iter().all(|side| side.label != **label));
    known.chain(others.filter_map(|label| Some((label.as_str(), of(label)?)))).collect()
}

/// The values of all sides with the sides that share each, the most common first. Types of the
/// databases themselves, which always differ, are left out.
pub(super) fn groups<'a>(sides: &'a [Side], difference: &'a Difference) -> Vec<(&'a str, Vec<&'a str>)> {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for (label, value) in values(sides, difference) {
        let value = without_native(difference.kind, value);
        match groups.iter_mut().find(|(known, _)| *known == value) {
            Some((_, labels)) => labels.push(label),
            None => groups.push((value, vec![label])),
        }
    }
    groups.sort_by_key(|(_, labels)| std::cmp::Reverse(labels.len()));
    groups
}

/// The message, where it says more than the values do.
pub(super) fn message(difference: &Difference) -> Option<&str> {
    let says =
        |label: &String| has(difference, label).is_some_and(|value| difference.message.contains(value));
    let repeats = !difference.backends.is_empty() && difference.backends.keys().all(says);
    (!repeats).then_some(difference.message.as_str())
}

/// What many differences have in common: their number, kind, and what the sides have; the most common first,
/// and only those that are at least three.
pub(super) fn causes(report: &Report) -> Vec<(usize, String)> {
    const FEWEST: usize = 3;
    let mut causes: Vec<(usize, Severity, String)> = Vec::new();
    for difference in &report.comparison.differences {
        let mut values: Vec<&str> = Vec::new();
        for (_, value) in values_of(&report.sides, difference) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        let cause = format!("{}: {}", difference.kind.as_str(), values.join(" / "));
        match causes
            .iter_mut()
            .find(|(_, severity, known)| (*severity, known) == (difference.severity, &cause))
        {
            Some((count, ..)) => *count += 1,
            None => causes.push((1, difference.severity, cause)),
        }
    }
    causes.retain(|(count, severity, _)| *count >= FEWEST && *severity > Severity::Note);
    causes.sort_by_key(|(count, ..)| std::cmp::Reverse(*count));
    causes.into_iter().map(|(count, _, cause)| (count, cause)).collect()
}

/// What each side has, without the types of the databases themselves.
fn values_of<'a>(sides: &'a [Side], difference: &'a Difference) -> Vec<(&'a str, &'a str)> {
    let all = values(sides, difference).into_iter();
    all.map(|(label, value)| (label, without_native(difference.kind, value))).collect()
}

/// The last line of a report.
pub(super) fn verdict(report: &Report) -> String {
    let level = level_name(report.level);
    match report.verdict() {
        Verdict::Nothing(reason) => format!("NOT COMPARED: {reason}"),
        Verdict::Equal => format!("EQUAL ({level}){}", remarks(report)),
        Verdict::Different => format!("DIFFERENT ({level}){}", remarks(report)),
    }
}

fn remarks(report: &Report) -> String {
    let found = [
        (report.count(Severity::Error), "error"),
        (report.count(Severity::Warning), "warning"),
        (report.count(Severity::Note), "note"),
        (report.stale.len(), "stale exception"),
    ];
    let mut all: Vec<String> =
        found.into_iter().filter(|(count, _)| *count > 0).map(|(count, noun)| plural(count, noun)).collect();
    if !report.excepted.is_empty() {
        all.push(format!("{} excepted", report.excepted.len()));
    }
    if all.is_empty() { String::new() } else { format!(": {}", all.join(", ")) }
}

#[cfg(test)]
mod tests {
    use schema_model::compare::Kind;

    use super::super::sample;
    use super::*;

    #[test]
    fn the_verdict_counts_what_was_found() {
        assert_eq!(verdict(&sample::equal()), "EQUAL (strict)");
        assert_eq!(
            verdict(&sample::drifted()),
            "DIFFERENT (strict): 2 errors, 1 warning, 1 note, 1 stale exception, 1 excepted"
        );
        let mut report = sample::equal();
        report.sides.clear();
        assert_eq!(verdict(&report), "NOT COMPARED: 0 schemas given, two are needed");
    }

    #[test]
    fn one_cause_of_many_differences_is_told_once() {
        let mut report = sample::drifted();
        let of = |table: &str, mysql: &str| {
            let mut one = sample::difference("id", Severity::Error);
            (one.kind, one.table) = (Kind::Type, table.to_owned());
            let all = [("sqlite", "uuid [UUID]"), ("mysql", mysql), ("postgres", "uuid [uuid]")];
            one.backends = all.map(|(label, has)| (label.to_owned(), Some(has.to_owned()))).into();
            one
        };
        report.comparison.differences = vec![
            of("a", "char(32) [char(32)]"),
            of("b", "char(32) [char(32)]"),
            of("c", "char(32)"),
            of("d", "i64"),
        ];
        assert_eq!(causes(&report), [(3, "type: uuid / char(32)".to_owned())]);
        report.comparison.differences.truncate(2);
        assert_eq!(causes(&report), []);
    }

    #[test]
    fn sides_that_agree_stand_together() {
        let report = sample::drifted();
        let difference = sample::difference("title", Severity::Error);
        assert_eq!(
            groups(&report.sides, &difference),
            [("not null", vec!["sqlite", "postgres"]), ("nullable", vec!["mysql"])]
        );
    }

    #[test]
    fn the_database_s_own_types_do_not_make_sides_differ() {
        let report = sample::drifted();
        let mut difference = sample::difference("title", Severity::Error);
        difference.kind = Kind::Length;
        for (label, has) in [("sqlite", "a [TEXT]"), ("mysql", "a [varchar(9)]"), ("postgres", "b [text]")] {
            difference.backends.insert(label.to_owned(), Some(has.to_owned()));
        }
        let expected = [("a", vec!["sqlite", "mysql"]), ("b", vec!["postgres"])];
        assert_eq!(groups(&report.sides, &difference), expected);
        difference.kind = Kind::DefaultValue;
        assert_eq!(groups(&report.sides, &difference).len(), 3);
    }

    #[test]
    fn a_message_that_repeats_the_values_is_not_shown() {
        let mut difference = sample::difference("title", Severity::Error);
        assert_eq!(message(&difference), Some("NULL may stand in it on some only"));
        difference.message = "posts.title: not null on sqlite and postgres, nullable on mysql".to_owned();
        assert_eq!(message(&difference), None);
        difference.backends.clear();
        assert!(message(&difference).is_some());
    }

    #[test]
    fn a_missing_object_and_an_unknown_side_are_shown() {
        let report = sample::drifted();
        let mut difference = sample::difference("title", Severity::Error);
        difference.backends.insert("mysql".to_owned(), None);
        difference.backends.insert("oracle".to_owned(), Some("x".to_owned()));
        let all = values(&report.sides, &difference);
        assert!(all.contains(&("mysql", "missing")) && all.contains(&("oracle", "x")), "{all:?}");
    }
}
