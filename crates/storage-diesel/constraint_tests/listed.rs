//! Unique keys and indexes that the data model lists by name of table and columns.

use storage_conformance::constraints::LISTED;

use super::bench::Bench;

/// The tables are those of the database: [`Bench::new`] compares them.
#[tokio::test]
async fn keys_and_indexes_are_there() {
    let tables = Bench::new().await.tables;
    for listed in LISTED {
        let table = &tables[listed.table];
        // Of all rows, in this order, however it goes on where it is an index.
        let keys = table.uniques.iter().map(|unique| (&unique.parts, &unique.predicate, true));
        let indexes = table.indexes.iter().map(|index| (&index.parts, &index.predicate, false));
        let found = keys.chain(indexes).any(|(parts, predicate, is_key)| {
            let begins = parts.iter().map(|part| part.key.as_str()).zip(listed.columns);
            let (same, longer) = (begins.filter(|(part, column)| part == *column).count(), parts.len());
            let as_long = same == listed.columns.len();
            predicate.is_none() && as_long && (!listed.is_key || is_key && longer == same)
        });
        assert!(found, "{} has nothing over {:?}", listed.table, listed.columns);
    }
}
