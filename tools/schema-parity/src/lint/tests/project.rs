//! The migrations that the repository holds.

use std::path::Path;

use schema_model::Dialect;

use super::lint;
use crate::layout::{Layout, Step, load};

fn migrations(folder: &str, dialect: Dialect) -> Vec<Step> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
    load(&root, dialect, Some(Layout::Diesel)).unwrap()
}

#[test]
fn they_are_clean_and_all_of_them_is_read() {
    for (folder, dialect) in [
        ("migrations", Dialect::Sqlite),
        ("migrations_mysql", Dialect::Mysql),
        ("migrations_postgres", Dialect::Postgres),
    ] {
        let steps = migrations(folder, dialect);
        assert!(steps.len() >= 2, "{folder}");
        let found: Vec<String> = lint(&steps, dialect).iter().map(ToString::to_string).collect();
        assert!(found.is_empty(), "{folder}:\n{}", found.join("\n"));
        // The same with a fault planted in the middle.
        let mut planted = steps.clone();
        let text = &mut planted[1].up.text;
        *text = text.replacen(
            "CREATE TABLE lessons",
            "ALTER TABLE accounts DROP COLUMN email;\nCREATE TABLE lessons",
            1,
        );
        let codes: Vec<&str> = lint(&planted, dialect).iter().map(|finding| finding.code).collect();
        assert!(codes.contains(&"drop-column"), "{folder}: {codes:?}");
    }
}
