//! The migrations that the repository holds.

use std::{fs, path::Path};

use schema_model::Dialect;

use super::{lint, step};
use crate::layout::Step;

fn migrations(folder: &str) -> Vec<Step> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
    let mut names: Vec<_> = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    let read = |path: &Path, name: &str| fs::read_to_string(path.join(name)).unwrap();
    names
        .iter()
        .map(|path| step(&path.display().to_string(), &read(path, "up.sql"), Some(&read(path, "down.sql"))))
        .collect()
}

#[test]
fn they_are_clean_and_all_of_them_is_read() {
    for (folder, dialect) in [
        ("migrations", Dialect::Sqlite),
        ("migrations_mysql", Dialect::Mysql),
        ("migrations_postgres", Dialect::Postgres),
    ] {
        let steps = migrations(folder);
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
