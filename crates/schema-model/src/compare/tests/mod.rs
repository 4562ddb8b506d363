//! Schemas for the tests, built in code, and what comparing them tells.

mod build;
mod dialects;
mod foreign;
mod levels;
mod matching;
mod mutations;
mod types;

use super::*;

/// The dialect of sides where it does not matter, but that it is one.
pub(super) const ALIKE: Option<Dialect> = Some(Dialect::Sqlite);

/// Kind, table and object of a difference.
pub(super) type Told = (Kind, String, String);

pub(super) fn told(kind: Kind, table: &str, object: &str) -> Told {
    (kind, table.to_owned(), object.to_owned())
}

/// Compares two sides, called `a` and `b`.
pub(super) fn two(a: &Schema, b: &Schema, level: Level) -> Vec<Difference> {
    compare(
        &[Side { label: "a", schema: a, dialect: ALIKE }, Side { label: "b", schema: b, dialect: ALIKE }],
        level,
    )
    .differences
}

/// Compares three sides, called `a`, `b` and `c`.
pub(super) fn three(a: &Schema, b: &Schema, c: &Schema) -> Vec<Difference> {
    let sides = [("a", a), ("b", b), ("c", c)].map(|(label, schema)| Side { label, schema, dialect: ALIKE });
    compare(&sides, Level::Strict).differences
}

/// What was told, and that every message is a sentence about it that says what each side has.
pub(super) fn summary(differences: &[Difference]) -> Vec<Told> {
    let told = |difference: &Difference| {
        let Difference { kind, table, object, message, backends, .. } = difference;
        assert!(message.contains(table.as_str()) && message.contains(object.as_str()), "{message}");
        for (label, has) in backends {
            let text = has.as_deref().unwrap_or("missing");
            assert!(message.contains(text) && message.contains(label.as_str()), "{label}: {message}");
        }
        let texts: BTreeSet<_> = backends.values().collect();
        assert!(texts.len() > 1, "all sides read alike: {message}");
        (*kind, table.clone(), object.clone())
    };
    differences.iter().map(told).collect()
}

/// Changes a schema on either side, and compares both ways: what is told must not depend on the order.
pub(super) fn changed(base: &Schema, change: impl Fn(&mut Schema), level: Level) -> Vec<Told> {
    let mut other = base.clone();
    change(&mut other);
    let forth = summary(&two(base, &other, level));
    let back = summary(&two(&other, base, level));
    let kinds =
        |told: &[Told]| told.iter().map(|(kind, table, _)| (*kind, table.clone())).collect::<Vec<_>>();
    assert_eq!(kinds(&forth), kinds(&back), "the order of the sides");
    forth
}
