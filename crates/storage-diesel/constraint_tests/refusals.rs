//! Rows that the constraints refuse.

use std::collections::BTreeSet;

use repositories::StorageError;
use storage_conformance::constraints::{BROKEN, Pair, UNIQUE_WHEN, Value, pairs};
use storage_diesel::built_in::DataType;

use super::bench::{Bench, check, insert, pair, shown, with};
use super::breaking::breaking;
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
async fn not_null_refuses_null() {
    let mut bench = Bench::new().await;
    let mut cases = 0;
    for (table, definition) in bench.tables.clone() {
        for column in definition.columns.into_iter().filter(|column| !column.nullable) {
            let expected = check(backend::nulled(&table, &column.name));
            bench.refuses(&table, &[(column.name, "NULL".to_owned())], expected).await;
            cases += 1;
        }
    }
    assert!(cases > 120, "{cases}");
}

#[tokio::test]
async fn columns_refuse_what_does_not_fit() {
    let mut bench = Bench::new().await;
    let mut cases = 0;
    for (table, definition) in bench.tables.clone() {
        for column in definition.columns {
            let values = backend::unfit(&table, &column);
            assert!(!values.is_empty(), "no case for {table}.{}", column.name);
            for (value, which) in values {
                bench.refuses(&table, &[(column.name.clone(), value)], check(which)).await;
                cases += 1;
            }
        }
    }
    assert!(cases > 200, "{cases}");
}

#[tokio::test]
async fn texts_may_be_as_long_as_they_say_and_no_longer() {
    let mut bench = Bench::new().await;
    let mut cases = 0;
    for (table, definition) in bench.tables.clone() {
        for column in definition.columns {
            let DataType::String { max } = column.data_type else { continue };
            let long = |length: u32| [(column.name.clone(), format!("'{}'", "🚀".repeat(length as usize)))];
            let too_long = check(backend::too_long(&column));
            let refused = format!("{too_long:?}");
            bench.refuses(&table, &long(max + 1), too_long).await;
            // A check may refuse the text that fits, but not for its length; so may a key that it is part of.
            let refers = definition.foreign_keys.iter().any(|key| key.columns.contains(&column.name));
            let fits = long(max);
            for answer in bench.answers(&table, &fits).await {
                let by_a_check = answer.starts_with("Check { which: \"ck_") && answer != refused;
                let by_a_key = refers && answer.starts_with("ForeignKey ");
                let fine = answer == "no error" || by_a_check || by_a_key;
                assert!(fine, "{table}: {}: {answer}", shown(&fits));
            }
            cases += 1;
        }
    }
    assert!(cases > 20, "{cases}");
}

#[tokio::test]
async fn checks_refuse_what_breaks_them() {
    let mut bench = Bench::new().await;
    let mut by_hand: BTreeSet<_> = BROKEN.iter().map(|broken| broken.constraint).collect();
    let (mut checks, mut cases) = (0, 0);
    for (table, definition) in bench.tables.clone() {
        for found in definition.checks {
            let name = found.name.as_deref().unwrap();
            by_hand.remove(name);
            let changes = breaking(name, &found);
            assert!(!changes.is_empty(), "no case breaks {name}: {}", found.expression.original);
            (checks, cases) = (checks + 1, cases + changes.len());
            for change in changes {
                bench.refuses(&table, &change, check(name)).await;
            }
        }
    }
    assert!(by_hand.is_empty(), "the schema has no {by_hand:?}");
    assert!(checks > 50 && cases > 100, "{checks} checks, {cases} cases");
}

#[tokio::test]
async fn keys_refuse_a_second_row() {
    let mut bench = Bench::new().await;
    let mut cases = 0;
    for (table, definition) in bench.tables.clone() {
        let primary = definition.primary_key.unwrap();
        let uniques = definition
            .uniques
            .into_iter()
            .map(|unique| (unique.name, unique.parts.into_iter().map(|part| part.key).collect::<Vec<_>>()));
        for (key, columns) in uniques.chain([(primary.name, primary.columns)]) {
            let key = key.unwrap();
            let both =
                UNIQUE_WHEN.iter().find(|when| when.constraint == key).map_or(&[][..], |when| when.both);
            let (first, second) = pair(&table);
            let (first, mut second) = (with(&first, both), with(&second, both));
            second.extend(columns.iter().map(|column| (column.clone(), first[column].clone())));
            let mut statements = bench.ancestors(&table);
            statements.extend([insert(&table, &first), insert(&table, &second)]);
            let expected = StorageError::Conflict { which: backend::key(&table, &key, &columns) };
            assert_eq!(bench.attempt(&statements).await, format!("{expected:?}"), "{table}: {key}");
            cases += 1;
        }
    }
    assert!(cases > 30, "{cases}");
}

#[tokio::test]
async fn foreign_keys_refuse_what_is_not_there() {
    let mut bench = Bench::new().await;
    let mut cases = 0;
    for (table, definition) in bench.tables.clone() {
        for key in &definition.foreign_keys {
            // The last column tells apart what the ones before it have in common with other keys.
            let column = definition.columns.iter().find(|column| key.columns.last() == Some(&column.name));
            let column = column.unwrap();
            let unknown = match column.data_type {
                DataType::Int { .. } => Value::Int(99),
                DataType::String { .. } => Value::Text("unknown"),
                _ => Value::Uuid(99),
            };
            let expected = StorageError::ForeignKey { which: backend::reference(key) };
            let change = (column.name.clone(), backend::literal(unknown));
            bench.refuses(&table, &[change], expected).await;
            cases += 1;
        }
    }
    assert!(cases > 20, "{cases}");
}
