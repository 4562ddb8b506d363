//! A database with rows of every table.

use std::collections::{BTreeMap, HashSet};

use ephemeral_db::Scratch;
use repositories::transfer::{Record, Table, Value};
use storage_diesel::built_in::{Table as Definition, schema};
use storage_diesel::server_options::ServerOptions;

use super::rows;
use crate::backend::Admin;
use crate::support::{migrated, source};

/// About how many rows there are over all tables,
const ROWS: u64 = 15_000;
/// and how many in each at least: so many that reading all is dearer than using an index.
const LEAST: u64 = 600;
/// Rows in one transaction.
const BATCH: usize = 1000;

/// Values of a column, in the first, the middle and the last of the rows that lack least.
pub type Samples = BTreeMap<(String, String), [Value; 3]>;

/// What most rows have alike, so that no planner takes it for rare.
const ALIKE: [(&str, &str); 1] = [("post_categories", "category")];

/// A database that is filled with made-up rows, and values from them.
pub async fn filled() -> (Scratch, Samples) {
    let scratch = migrated().await;
    let admin = Admin::new(source(&scratch), &ServerOptions::default());
    let mut target = admin.open_transfer().await.unwrap();
    let (mut samples, mut written) = (Samples::new(), 0);
    target.begin("made-up data").await.unwrap();
    for table in target.tables() {
        let made = made(table);
        for batch in made.chunks(BATCH) {
            target.write(table, batch, written).await.unwrap();
            written += u64::try_from(batch.len()).unwrap();
        }
        samples.extend(sampled(table, &made));
    }
    target.finish().await.unwrap();
    (scratch, samples)
}

/// Rows of a table. Those beyond what is made otherwise may have a key that is taken, and are left out.
fn made(table: &Table) -> Vec<Record> {
    let definition = schema().unwrap().tables.remove(table.name).unwrap();
    let mut rows: Vec<Record> = rows::of(table.name, ROWS, LEAST).collect();
    for (_, column) in ALIKE.iter().filter(|(name, _)| *name == table.name) {
        let place = place(table, column);
        let value = rows[0][place].clone();
        for row in &mut rows {
            row[place] = value.clone();
        }
    }
    for key in keys(table, &definition) {
        let mut taken = HashSet::new();
        rows.retain(|row| {
            let values: Vec<&Value> = key.iter().map(|place| &row[*place]).collect();
            values.contains(&&Value::Null) || taken.insert(format!("{values:?}"))
        });
    }
    rows
}

/// The columns of each unique key, by place.
fn keys(table: &Table, definition: &Definition) -> Vec<Vec<usize>> {
    let primary = table.key.iter().map(|column| place(table, column)).collect();
    let uniques = definition.uniques.iter();
    let others =
        uniques.map(|unique| unique.parts.iter().map(|part| place(table, part.key.as_str())).collect());
    [primary].into_iter().chain(others).collect()
}

fn place(table: &Table, column: &str) -> usize {
    table.columns.iter().position(|name| *name == column).unwrap()
}

fn sampled(table: &Table, rows: &[Record]) -> Samples {
    let lacks = |row: &&Record| row.iter().filter(|value| **value == Value::Null).count();
    let least = rows.iter().map(|row| lacks(&row)).min().unwrap();
    let chosen = spread(rows.iter().filter(|row| lacks(row) == least)).unwrap();
    let column = |(place, column): (usize, &&str)| {
        // What those lack, others have, or none.
        let others = spread(rows.iter().map(|row| &row[place]).filter(|value| **value != Value::Null));
        let others = others.unwrap_or([&Value::Null; 3]);
        let value = |number: usize| match &chosen[number][place] {
            Value::Null => others[number].clone(),
            value => value.clone(),
        };
        ((table.name.to_owned(), (*column).to_owned()), [0, 1, 2].map(value))
    };
    table.columns.iter().enumerate().map(column).collect()
}

/// The first, the middle and the last, if there is any.
fn spread<'a, T>(all: impl Iterator<Item = &'a T>) -> Option<[&'a T; 3]> {
    let all: Vec<&T> = all.collect();
    Some([*all.first()?, *all.get(all.len() / 2)?, *all.last()?])
}
