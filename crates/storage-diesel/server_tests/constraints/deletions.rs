//! What goes, stays or refuses when a row goes that others refer to.

use std::collections::BTreeSet;

use super::bench::{Bench, insert, pair};
use super::live::ForeignKey;
use crate::support::said;

/// One foreign key: what the deletion of a row does to one that refers to it.
struct Case {
    table: String,
    /// Finds the row that refers.
    own: String,
    /// Finds the row that goes.
    parent: String,
    key: ForeignKey,
}

fn matching(columns: &[String], values: &[&String]) -> String {
    let parts: Vec<_> =
        columns.iter().zip(values).map(|(column, value)| format!("{column} = {value}")).collect();
    parts.join(" AND ")
}

/// Every foreign key of the schema.
fn cases(bench: &Bench) -> Vec<Case> {
    let mut cases = Vec::new();
    for table in bench.tables.values() {
        let (row, _) = pair(&table.name);
        let primary = &table.keys[0].columns;
        let own = matching(primary, &primary.iter().map(|column| &row[column]).collect::<Vec<_>>());
        for key in &table.foreign_keys {
            let referred: Vec<_> = key.columns.iter().map(|column| &row[column]).collect();
            cases.push(Case {
                table: table.name.clone(),
                own: own.clone(),
                parent: matching(&key.parent_columns, &referred),
                key: key.clone(),
            });
        }
    }
    cases
}

#[tokio::test]
async fn they_do_what_foreign_keys_say() {
    let mut bench = Bench::new().await;
    let mut actions = BTreeSet::new();
    let cases = cases(&bench);
    assert!(cases.len() > 20, "{}", cases.len());
    for Case { table, own, parent, key } in cases {
        let case = format!("{table} when its {} goes", key.parent);
        let mut statements = vec!["BEGIN".to_owned()];
        statements.extend(bench.ancestors(&table));
        statements.push(insert(&table, &pair(&table).0));
        bench.run(&statements.join("; ")).await.unwrap();
        let before = (bench.count(&key.parent, &parent).await, bench.count(&table, &own).await);
        assert_eq!(before, (1, 1), "{case}");
        // What is refused ends a transaction on some servers, but for a savepoint.
        bench.run("SAVEPOINT there").await.unwrap();
        let outcome = said(&bench.run(&format!("DELETE FROM {} WHERE {parent}", key.parent)).await);
        if outcome != "no error" {
            bench.run("ROLLBACK TO SAVEPOINT there").await.unwrap();
        }
        let left = (bench.count(&key.parent, &parent).await, bench.count(&table, &own).await);
        match key.on_delete.as_str() {
            "CASCADE" => assert_eq!((outcome.as_str(), left), ("no error", (0, 0)), "{case}"),
            "SET NULL" => {
                assert_eq!((outcome.as_str(), left), ("no error", (0, 1)), "{case}");
                let column = key.columns.last().unwrap();
                let nulled = bench.count(&table, &format!("{own} AND {column} IS NULL")).await;
                assert_eq!(nulled, 1, "{case}");
            }
            "RESTRICT" => {
                let refused = format!("ForeignKey {{ which: \"{}\" }}", key.name);
                assert_eq!((outcome, left), (refused, (1, 1)), "{case}");
            }
            other => panic!("{}: {other} is not known here", key.name),
        }
        bench.run("ROLLBACK").await.unwrap();
        actions.insert(key.on_delete);
    }
    assert_eq!(actions.into_iter().collect::<Vec<_>>(), ["CASCADE", "RESTRICT", "SET NULL"]);
}
