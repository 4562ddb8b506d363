//! Each migration reverted and applied again, on a database with rows.

use std::{fmt, thread};

use anyhow::{Result, anyhow, ensure};
use schema_model::Dialect;
use schema_model::compare::{self, Level, Side};
use schema_parity::live::tables_of_tools;

use super::{
    outcome::same,
    product::Product,
    rows::{self, Rows},
    subject::Subject,
};

/// What was done.
#[derive(Default)]
pub struct Rounds {
    databases: usize,
    migrations: usize,
    rows: usize,
}

/// The rounds of all databases, at the same time.
pub fn all(subjects: &mut [Subject], product: &Product) -> Result<Rounds> {
    let outcomes = thread::scope(|scope| {
        let running: Vec<_> =
            subjects.iter_mut().map(|subject| scope.spawn(|| one(subject, product))).collect();
        running.into_iter().map(std::thread::ScopedJoinHandle::join).collect::<Vec<_>>()
    });
    let mut total = Rounds::default();
    for outcome in outcomes {
        let rounds = outcome.map_err(|_| anyhow!("a database's thread panicked"))??;
        total.databases += 1;
        total.migrations += rounds.migrations;
        total.rows += rounds.rows;
    }
    Ok(total)
}

/// From the newest to the oldest: taken back, applied again, and taken back with the one before it. What taking it
/// back the second time leaves otherwise than the first time shows when the one before is applied again.
fn one(subject: &mut Subject, product: &Product) -> Result<Rounds> {
    let label = subject.label();
    subject.run(product, &["seed"])?;
    let mut above = State::of(subject)?;
    let seeded = rows::count(&above.rows);
    ensure!(seeded > 0, "{label}: the seed added no rows");
    let names: Vec<String> = subject.steps.iter().rev().map(|step| step.name.clone()).collect();
    let mut later: Option<&String> = None;
    for name in &names {
        let steps = if later.is_some() { "2" } else { "1" };
        subject.run(product, &["rollback", "--yes", "--steps", steps])?;
        let below = State::of(subject)?;
        survived(&above.rows, &below.rows, label, &format!("taking {name} back"))?;
        subject.run(product, &["migrate", "--steps", "1"])?;
        let again = State::of(subject)?;
        survived(&below.rows, &again.rows, label, &format!("applying {name} again"))?;
        let what = match later {
            Some(later) => format!("taking {later} back twice, or taking {name} back and applying it again,"),
            None => format!("taking {name} back and applying it again"),
        };
        same_schema(&above, &again, label, &what)?;
        (above, later) = (below, Some(name));
    }
    subject.run(product, &["rollback", "--yes"])?;
    let twice = State::of(subject)?;
    same_schema(&above, &twice, label, "taking the first migration back twice")?;
    let still = twice.schema.tables.into_keys();
    let told = still.map(|table| format!("{label}: with all migrations taken back there is still {table}"));
    same(&told.collect::<Vec<_>>())?;
    subject.run(product, &["migrate"])?;
    let head = State::of(subject)?;
    let first = State { schema: subject.head.clone(), rows: Rows::new() };
    same_schema(&first, &head, label, "taking all migrations back and applying them")?;
    Ok(Rounds { databases: 1, migrations: names.len(), rows: seeded })
}

/// A state of a database.
struct State {
    schema: schema_model::Schema,
    rows: Rows,
}

impl State {
    fn of(subject: &mut Subject) -> Result<Self> {
        let schema = subject.live.schema(&tables_of_tools())?;
        let rows = rows::read(&mut subject.live, &schema)?;
        Ok(Self { schema, rows })
    }
}

fn survived(before: &Rows, after: &Rows, label: &str, what: &str) -> Result<()> {
    let changes = rows::changes(before, after).into_iter();
    let told = changes.map(|change| format!("{label}: {what} changed rows of a table that stays: {change}"));
    same(&told.collect::<Vec<_>>())
}

fn same_schema(before: &State, after: &State, label: &str, what: &str) -> Result<()> {
    let dialect = Dialect::ALL.into_iter().find(|dialect| dialect.as_str() == label);
    let sides = [
        Side { label: "before", schema: &before.schema, dialect },
        Side { label: "after", schema: &after.schema, dialect },
    ];
    let found = compare::compare(&sides, Level::Strict).differences.into_iter();
    let told = found.map(|one| format!("{label}: {what} leaves another schema: {}", one.message));
    same(&told.collect::<Vec<_>>())
}

impl fmt::Display for Rounds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} migrations on {} databases taken back and applied again, over {} seeded rows",
            self.migrations, self.databases, self.rows
        )
    }
}
