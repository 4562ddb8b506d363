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
            let mut statements = vec!["BEGIN".to_owned()];
            statements.extend(bench.ancestors(&table));
            statements.push(insert(&table, &row));
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
            let refused = StorageError::ForeignKey { which: backend::reference(key) };
            let (action, expected) = match key.on_delete {
                Cascade => (0, ("no error".to_owned(), (0, 0))),
                SetNull => (1, ("no error".to_owned(), (0, 1))),
                Restrict => (2, (format!("{refused:?}"), (1, 1))),
                other => panic!("{case}: {other:?} is not known here"),
            };
            assert_eq!((outcome, left), expected, "{case}");
            if key.on_delete == SetNull {
                let column = key.columns.last().unwrap();
                let nulled = bench.count(&table, &format!("{own} AND {column} IS NULL")).await;
                assert_eq!(nulled, 1, "{case}");
            }
            bench.must("ROLLBACK").await;
            seen[action] += 1;
        }
    }
    assert!(seen.iter().sum::<u32>() > 20 && !seen.contains(&0), "{seen:?}");
}
