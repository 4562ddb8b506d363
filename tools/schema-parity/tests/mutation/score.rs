//! Tries all changes, counts, and fails with every one that was missed or misnamed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{
    Mutex,
    atomic::{AtomicUsize, Ordering},
};
use std::thread;

use schema_model::{
    Dialect,
    compare::{Difference, Severity},
};

use crate::bench::{Bench, Change, Outcome};
use crate::operators;
use crate::properties;
use crate::rewrites;
use crate::site::{Expected, Mutant, Site};
use crate::touched::touched;

/// Databases that are used at once.
const THREADS: usize = 2;
/// How often all migrations are applied, and not only the tables that a change needs.
const WHOLE: usize = 40;
/// The fewest that count as a proof.
const MUTANTS: usize = 70;
const REWRITES: usize = 20;

/// Mutants of one database: each reported, and nothing but that.
pub fn mutants(dialect: Dialect) {
    let bench = Bench::start(dialect);
    unchanged_is_silent(&bench);
    let mut cases = Vec::new();
    for operator in operators::all().filter(|operator| operator.on.contains(&dialect)) {
        let made = Site::all(&bench).flat_map(|site| (operator.make)(&site));
        let mut variants: BTreeMap<String, Vec<Mutant>> = BTreeMap::new();
        made.for_each(|mutant| variants.entry(mutant.variant.clone()).or_default().push(mutant));
        assert!(!variants.is_empty(), "{}: there is nothing to change on {dialect}", operator.name);
        let chosen = variants.into_values().flat_map(|mutants| spread(mutants, operator.sites));
        cases.extend(chosen.map(|mutant| (operator.name, mutant)));
    }
    let seen = Mutex::new(BTreeSet::new());
    let faults = try_all(
        &bench,
        &cases,
        |case| &case.1.change,
        |(name, mutant), outcome| {
            seen.lock().unwrap().extend(touched(&outcome.unchanged, &outcome.changed));
            let right = found(outcome) == sorted(mutant) && notes(outcome) == mutant.is_note;
            (!right)
                .then(|| format!("{name} {}, where {:?} was to be found", mutant.variant, mutant.expected))
        },
    );
    let total = cases.len();
    let kinds: BTreeSet<_> = cases
        .iter()
        .flat_map(|(_, mutant)| &mutant.expected)
        .map(|expected| expected.kind.as_str())
        .collect();
    println!(
        "{dialect}: mutants: {} of {total} found, of {} kinds: {kinds:?}",
        total - faults.len(),
        kinds.len()
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(total >= MUTANTS, "only {total} mutants");
    properties::all_touched(dialect, &seen.into_inner().unwrap());
}

/// Equivalent rewrites on one database: none is reported.
pub fn rewrites(dialect: Dialect) {
    let bench = Bench::start(dialect);
    let mut cases = Vec::new();
    for rewrite in rewrites::all().filter(|rewrite| rewrite.on.contains(&dialect)) {
        let made: Vec<_> = Site::all(&bench).flat_map(|site| (rewrite.make)(&site)).collect();
        assert!(!made.is_empty(), "{}: there is nothing to rewrite on {dialect}", rewrite.name);
        cases.extend(spread(made, rewrite.sites).map(|change| (rewrite.name, change)));
    }
    let faults = try_all(
        &bench,
        &cases,
        |case| &case.1,
        |(name, _), outcome| (!outcome.differences.is_empty()).then(|| (*name).to_owned()),
    );
    let total = cases.len();
    println!("{dialect}: rewrites: {} of {total} silent", total - faults.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(total >= REWRITES, "only {total} rewrites");
}

fn unchanged_is_silent(bench: &Bench) {
    let first = &bench.source.tables[0];
    let statements = first.statements(bench.source.dialect);
    let same = Change { table: first.name.clone(), statements, also: Vec::new() };
    let outcome = bench.attempt(&mut bench.live(), &same, true).unwrap();
    assert!(outcome.differences.is_empty(), "nothing was changed: {outcome:?}");
}

fn found(outcome: &Outcome) -> Vec<Expected> {
    let expected =
        |one: &Difference| Expected { kind: one.kind, table: one.table.clone(), object: one.object.clone() };
    let mut found: Vec<Expected> = outcome.differences.iter().map(expected).collect();
    found.sort();
    found
}

fn sorted(mutant: &Mutant) -> Vec<Expected> {
    let mut expected = mutant.expected.clone();
    expected.sort();
    expected
}

/// Whether nothing worse than a note was reported.
fn notes(outcome: &Outcome) -> bool {
    outcome.differences.iter().all(|difference| difference.severity == Severity::Note)
}

/// At most so many, from all over.
fn spread<T>(all: Vec<T>, most: usize) -> impl Iterator<Item = T> {
    let count = all.len();
    let taken = most.min(count);
    let places: BTreeSet<usize> = (0..taken).map(|n| n * count / taken).collect();
    all.into_iter().enumerate().filter(move |(at, _)| places.contains(at)).map(|(_, item)| item)
}

/// Tries all cases on several databases; the faults that `judge` finds, in order.
fn try_all<T: Sync>(
    bench: &Bench,
    cases: &[T],
    change: impl Fn(&T) -> &Change + Sync,
    judge: impl Fn(&T, &Outcome) -> Option<String> + Sync,
) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let faults = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let mut live = bench.live();
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(case) = cases.get(at) else { break };
                    let change = change(case);
                    let fault = match bench.attempt(&mut live, change, at.is_multiple_of(WHOLE)) {
                        Ok(outcome) => {
                            judge(case, &outcome).map(|fault| format!("{fault}: reported {outcome:#?}"))
                        }
                        Err(error) => Some(error.to_string()),
                    };
                    let shown = |fault| format!("{fault}\n  {}\n", change.statements.join(";\n  "));
                    fault.map(|fault| faults.lock().unwrap().insert(at, shown(fault)));
                }
            });
        }
    });
    faults.into_inner().unwrap().into_values().collect()
}
