//! What goes, stays or refuses when a row goes that others refer to.

use repositories::StorageError;
use storage_diesel::built_in::ReferentialAction::{Cascade, Restrict, SetNull};

use super::bench::{Bench, Row, insert, pair};
use crate::backend;

/// A condition that finds the row with those values.
fn matching<'a>(columns: &[String], values: impl IntoIterator<Item = &'a String>) -> String {
    let parts: Vec<_> =
        columns.iter().zip(values).map(|(column, value)| format!("{column} = {value}")).collect();
    parts.join(" AND ")
}

fn values<'a>(row: &'a Row, columns: &'a [String]) -> impl Iterator<Item = &'a String> {
    columns.iter().map(|column| &row[column])
}

/// What a deletion from a table is refused with. Rows refer to the same account in several ways, and a
/// database names whichever it looks at first.
fn refusals(bench: &Bench, target: &str) -> Vec<String> {
    let keys = bench.tables.values().flat_map(|table| &table.foreign_keys);
    let refusing = keys.filter(|key| key.target == target && key.on_delete == Restrict);
    refusing.map(|key| format!("{:?}", StorageError::ForeignKey { which: backend::reference(key) })).collect()
}

/// Deletes all rows, in whatever order foreign keys allow.
async fn empty(bench: &mut Bench) {
    let tables: Vec<String> = bench.tables.keys().cloned().collect();
    for _ in &tables {
        let mut refused = false;
        for table in &tables {
            refused |= bench.run(&format!("DELETE FROM {table}")).await != "no error";
        }
        if !refused {
            return;
        }
    }
    panic!("rows are left");
}

#[tokio::test]
async fn they_do_what_foreign_keys_say() {
    let mut bench = Bench::new().await;
    let mut seen = [0; 3];
    for (table, definition) in bench.tables.clone() {
        let (row, _) = pair(&table);
        let primary = definition.primary_key.unwrap().columns;
        let own = matching(&primary, values(&row, &primary));
        for key in &definition.foreign_keys {
            let parent = matching(&key.target_columns, values(&row, &key.columns));
            let case = format!("{table} when its {} goes", key.target);
            // Committed: of what a transaction wrote itself, PostgreSQL checks more than it does of other rows.
            let mut statements = vec!["BEGIN".to_owned()];
            statements.extend(bench.ancestors(&table));
            statements.push(insert(&table, &row));
            statements.extend(["COMMIT", "BEGIN"].map(str::to_owned));
            bench.must(&statements.join("; ")).await;
            let before = (bench.count(&key.target, &parent).await, bench.count(&table, &own).await);
            assert_eq!(before, (1, 1), "{case}");
            // What is refused ends a transaction on some servers, but for a savepoint.
            bench.must("SAVEPOINT there").await;
            let outcome = bench.run(&format!("DELETE FROM {} WHERE {parent}", key.target)).await;
            if outcome != "no error" {
                bench.must("ROLLBACK TO SAVEPOINT there").await;
            }
            let left = (bench.count(&key.target, &parent).await, bench.count(&table, &own).await);
            let none = vec!["no error".to_owned()];
            let (action, outcomes, expected) = match key.on_delete {
                Cascade => (0, none, (0, 0)),
                SetNull => (1, none, (0, 1)),
                Restrict => (2, refusals(&bench, &key.target), (1, 1)),
                other => panic!("{case}: {other:?} is not known here"),
            };
            assert!(outcomes.contains(&outcome), "{case}: {outcome}, none of {outcomes:?}");
            assert_eq!(left, expected, "{case}");
            if key.on_delete == SetNull {
                let column = key.columns.last().unwrap();
                let nulled = bench.count(&table, &format!("{own} AND {column} IS NULL")).await;
                assert_eq!(nulled, 1, "{case}");
            }
            bench.must("ROLLBACK").await;
            empty(&mut bench).await;
            seen[action] += 1;
        }
    }
    assert!(seen.iter().sum::<u32>() > 20 && !seen.contains(&0), "{seen:?}");
}
