//! The product's own splitter of statements, against that of the linter: what is checked must be what
//! is run. It is the product's file, compiled here once more, since this crate may not use storage crates.

#[path = "../../../crates/storage-diesel/src/statements.rs"]
mod product;

use schema_model::Dialect;
use schema_parity::layout::{Layout, Script, load, statements};

use self::product::{Quoting, split};
use super::DIRECTORIES;
use crate::project::Project;

fn quoting(dialect: Dialect) -> Quoting {
    match dialect {
        Dialect::Sqlite => Quoting::Sqlite,
        Dialect::Mysql => Quoting::Mysql,
        Dialect::Postgres => Quoting::Postgres,
    }
}

/// The statements of both, each with its line, on which they differ; and how many there are.
fn compared(script: &Script, dialect: Dialect) -> (usize, Vec<String>) {
    let of_product = split(quoting(dialect), &script.text).into_iter();
    let of_product: Vec<_> = of_product.map(|one| (one.line, one.text)).collect();
    let of_linter = statements(script, dialect).unwrap().into_iter();
    let of_linter: Vec<_> = of_linter.map(|one| (one.line, one.sql)).collect();
    let only = |one: &[(usize, String)], other: &[(usize, String)], who: &str| {
        let only = one.iter().filter(|statement| !other.contains(statement));
        only.map(|(line, text)| format!("{who}, line {line}: {text}")).collect::<Vec<_>>()
    };
    let mut differences = only(&of_product, &of_linter, "the product");
    differences.extend(only(&of_linter, &of_product, "the linter"));
    if differences.is_empty() && of_product != of_linter {
        differences.push("another order or number".to_owned());
    }
    (of_product.len(), differences)
}

#[test]
fn every_migration_is_cut_by_the_product_as_by_the_linter() {
    let project = Project::find().unwrap();
    let mut total = 0;
    for (dialect, directory) in DIRECTORIES {
        for step in load(&project.path(directory), dialect, Some(Layout::Diesel)).unwrap() {
            for script in [Some(step.up), step.down].into_iter().flatten() {
                let (number, differences) = compared(&script, dialect);
                assert!(number > 0 && differences.is_empty(), "{}: {differences:#?}", script.file.display());
                total += number;
            }
        }
    }
    // Some 25 tables, made and dropped, on three databases.
    assert!(total > 150, "{total}");
}

#[test]
fn statements_with_semicolons_inside_are_cut_alike() {
    for (dialect, text, number) in [
        (
            Dialect::Sqlite,
            "CREATE TRIGGER a AFTER INSERT ON t BEGIN SELECT 1; SELECT 2; END;\nSELECT ';';",
            2,
        ),
        (Dialect::Mysql, "-- one; two\nSELECT 'a\\';b'; # c;\nSELECT `;`;", 2),
        (Dialect::Postgres, "DO $x$ BEGIN; END; $x$;\n/* /* ; */ ; */ SELECT E'\\';';", 2),
    ] {
        let script = Script { file: "up.sql".into(), line: 1, text: text.to_owned() };
        assert_eq!(compared(&script, dialect), (number, Vec::new()), "{text}");
    }
}
