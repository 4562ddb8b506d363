//! Rows that the constraints refuse.

use std::collections::BTreeSet;

use storage_conformance::constraints::{BROKEN, Pair, UNIQUE_WHEN, Value, pairs};

use super::bench::{Bench, insert, pair, shown, with};
use super::breaking::breaking;
use super::live::{self, Kind};
use crate::backend;

#[tokio::test]
async fn every_table_has_rows_that_it_takes() {
    let mut bench = Bench::new().await;
    let known: BTreeSet<_> = pairs().map(|pair| pair.table.to_owned()).collect();
    assert_eq!(known, bench.tables.keys().cloned().collect::<BTreeSet<_>>());
    for Pair { table, .. } in pairs() {
        let (first, second) = pair(table);
        let columns: BTreeSet<_> =
            bench.tables[*table].columns.iter().map(|column| column.name.clone()).collect();
        assert_eq!(first.keys().cloned().collect::<BTreeSet<_>>(), columns, "the row of {table} is whole");
        let mut statements = bench.ancestors(table);
        statements.extend([insert(table, &first), insert(table, &second)]);
        assert_eq!(bench.attempt(&statements).await, "no error", "{table}");
    }
}

#[tokio::test]
async fn nothing_else_changes_or_refuses_rows() {
    let mut bench = Bench::new().await;
    assert_eq!(live::others(&mut bench.conn).await, Vec::<String>::new());
}

#[tokio::test]
async fn not_null_refuses_null() {
    let mut bench = Bench::new().await;
    let mut columns = Vec::new();
    for table in bench.tables.values() {
        let own = table.columns.iter().filter(|column| column.not_null);
        columns.extend(own.map(|column| (table.name.clone(), column.name.clone())));
    }
    assert!(columns.len() > 120, "{}", columns.len());
    for (table, column) in columns {
        let expected = format!("Check {{ which: \"{column}\" }}");
        bench.refuses(&table, &[(column, "NULL".to_owned())], &expected).await;
    }
}

#[tokio::test]
async fn columns_refuse_what_does_not_fit() {
    let mut bench = Bench::new().await;
    let mut cases = Vec::new();
    for table in bench.tables.values() {
        for column in &table.columns {
            let values = backend::unfit(column.kind);
            assert!(!values.is_empty(), "no case for {}.{}", table.name, column.name);
            let own =
                values.into_iter().map(|value| (table.name.clone(), column.name.clone(), column.kind, value));
            cases.extend(own);
        }
    }
    assert!(cases.len() > 200, "{}", cases.len());
    for (table, column, kind, value) in cases {
        let expected = format!("Check {{ which: \"{}\" }}", backend::unfit_name(&table, &column, kind));
        bench.refuses(&table, &[(column, value)], &expected).await;
    }
}

#[tokio::test]
async fn texts_may_be_as_long_as_they_say_and_no_longer() {
    let mut bench = Bench::new().await;
    let mut columns = Vec::new();
    for table in bench.tables.values() {
        for column in &table.columns {
            if let Kind::Short(most) = column.kind {
                columns.push((table.name.clone(), column.name.clone(), column.kind, most));
            }
        }
    }
    assert!(columns.len() > 30, "{}", columns.len());
    for (table, column, kind, most) in columns {
        let long = |length: usize| [(column.clone(), format!("'{}'", "🚀".repeat(length)))];
        let refused = format!("Check {{ which: \"{}\" }}", backend::unfit_name(&table, &column, kind));
        bench.refuses(&table, &long(most + 1), &refused).await;
        // What fits may be no word that a check knows, but no text is too long for its column.
        let fits = long(most);
        for answer in bench.answers(&table, &fits).await {
            let by_a_check = answer.starts_with("Check { which: \"ck_");
            assert!(answer == "no error" || by_a_check, "{table}: {}: {answer}", shown(&fits));
        }
    }
}

#[tokio::test]
async fn checks_refuse_what_breaks_them() {
    let mut bench = Bench::new().await;
    let mut cases = Vec::new();
    let mut by_hand: BTreeSet<_> = BROKEN.iter().map(|broken| broken.constraint).collect();
    let mut checks = 0;
    for table in bench.tables.values() {
        for check in &table.checks {
            checks += 1;
            by_hand.remove(check.name.as_str());
            let changes = breaking(check);
            assert!(!changes.is_empty(), "no case breaks {}: {}", check.name, check.expression);
            cases.extend(changes.into_iter().map(|change| (table.name.clone(), check.name.clone(), change)));
        }
    }
    assert!(by_hand.is_empty(), "the schema has no {by_hand:?}");
    assert!(checks > 50 && cases.len() > 100, "{checks} checks, {} cases", cases.len());
    for (table, check, change) in cases {
        bench.refuses(&table, &change, &format!("Check {{ which: \"{check}\" }}")).await;
    }
}

#[tokio::test]
async fn keys_refuse_a_second_row() {
    let mut bench = Bench::new().await;
    let mut keys = Vec::new();
    for table in bench.tables.values() {
        assert!(table.keys[0].is_primary, "{} has a primary key", table.name);
        keys.extend(table.keys.iter().map(|key| (table.name.clone(), key.name.clone(), key.columns.clone())));
    }
    assert!(keys.len() > 30, "{}", keys.len());
    for (table, key, columns) in keys {
        let both = UNIQUE_WHEN.iter().find(|when| when.constraint == key).map_or(&[][..], |when| when.both);
        let (first, second) = pair(&table);
        let (first, mut second) = (with(&first, both), with(&second, both));
        second.extend(columns.iter().map(|column| (column.clone(), first[column].clone())));
        let mut statements = bench.ancestors(&table);
        statements.extend([insert(&table, &first), insert(&table, &second)]);
        let answer = bench.attempt(&statements).await;
        assert_eq!(answer, format!("Conflict {{ which: \"{key}\" }}"), "{table}");
    }
}

#[tokio::test]
async fn foreign_keys_refuse_what_is_not_there() {
    let mut bench = Bench::new().await;
    let mut cases = Vec::new();
    for table in bench.tables.values() {
        for key in &table.foreign_keys {
            // The last column tells apart what the ones before it have in common with other keys.
            let column = key.columns.last().unwrap().clone();
            let kind = table.columns.iter().find(|known| known.name == column).unwrap().kind;
            let unknown = if kind == Kind::BigInt { Value::Int(99) } else { Value::Uuid(99) };
            cases.push((table.name.clone(), key.name.clone(), column, backend::literal(unknown)));
        }
    }
    assert!(cases.len() > 20, "{}", cases.len());
    for (table, key, column, unknown) in cases {
        bench.refuses(&table, &[(column, unknown)], &format!("ForeignKey {{ which: \"{key}\" }}")).await;
    }
}
