//! Rules of this project about its migrations, beyond those that hold for any.

use anyhow::{Context, Result};
use schema_model::Dialect;
use schema_parity::{
    layout::{Script, Step},
    lint::{Declared, DeclaredKind, declared},
};

/// Names no longer than all databases keep.
const LONGEST_NAME: usize = 63;
/// What Diesel's own runner reads beside a migration: whether to run it in a transaction.
const METADATA: &str = "metadata.toml";
const WITHOUT: &str = ", and there are no migrations without a transaction: see \"What the runner does\" in \
                       docs/MIGRATIONS.md";
/// Types whose values PostgreSQL compares by a collation.
const STRINGS: &[&str] = &["VARCHAR", "CHARACTER", "CHAR", "TEXT"];

/// How much a step declares.
pub fn count(step: &Step, dialect: Dialect) -> Result<usize> {
    declared(step, dialect).map(|all| all.len()).with_context(|| step.name.clone())
}

/// What a step does against the rules.
pub fn problems(step: &Step, dialect: Dialect) -> Result<Vec<String>> {
    let mut problems = heading(&step.up);
    if step.down.is_none() {
        problems.push(format!("{}: there is no down.sql beside it", step.up.file.display()));
    }
    let metadata = step.up.file.with_file_name(METADATA);
    if metadata.exists() {
        problems.push(format!("{}: the product's runner does not read it{WITHOUT}", metadata.display()));
    }
    for one in declared(step, dialect).with_context(|| step.name.clone())? {
        let found = [named(&one, dialect), stored(&one, dialect)];
        let place = |problem: String| format!("{}:{}: {problem}", one.file.display(), one.line);
        problems.extend(found.into_iter().flatten().map(place));
    }
    Ok(problems)
}

/// A migration begins with why and what, so that nobody has to guess it from the statements.
fn heading(script: &Script) -> Vec<String> {
    let comment: Vec<&str> = script.text.lines().take_while(|line| line.starts_with("--")).collect();
    let says = |line: &str, word: &str| {
        line.strip_prefix(&format!("-- {word}:")).is_some_and(|text| !text.trim().is_empty())
    };
    let has = |word: &str| comment.iter().any(|line| says(line, word));
    let missing = ["Why", "What"].into_iter().filter(|word| !has(word));
    missing.map(|word| format!("{}: does not begin with `-- {word}: …`", script.file.display())).collect()
}

/// The name that a constraint or index must have: errors and later migrations rely on it everywhere.
fn named(one: &Declared, dialect: Dialect) -> Option<String> {
    let (prefix, with_columns) = match one.kind {
        DeclaredKind::PrimaryKey => ("pk", false),
        DeclaredKind::Unique => ("uq", true),
        DeclaredKind::ForeignKey => ("fk", true),
        // What a check is about is said better in words.
        DeclaredKind::Check => ("ck", false),
        DeclaredKind::Index => ("ix", true),
        DeclaredKind::Table | DeclaredKind::Column => return None,
    };
    let beginning = format!("{prefix}_{}", one.table);
    let full = format!("{beginning}_{}", one.columns.join("_"));
    let is_right = |name: &str| match one.kind {
        DeclaredKind::PrimaryKey => name == beginning,
        // Too long, or about an expression: some part of the full name.
        _ if full.len() > LONGEST_NAME || !with_columns || one.columns.contains(&String::new()) => {
            name.strip_prefix(&beginning).is_some_and(|rest| rest.starts_with('_') && rest.len() > 1)
        }
        _ => name == full,
    };
    let wanted = match one.kind {
        DeclaredKind::PrimaryKey => beginning.clone(),
        DeclaredKind::Check => format!("{beginning}_…"),
        _ => full.clone(),
    };
    match &one.name {
        Some(name) if is_right(name) => None,
        Some(name) => Some(format!("{name} should be called {wanted}")),
        None => Some(format!("{:?} of {} has no name: {wanted} (on {dialect})", one.kind, one.table)),
    }
}

/// Types are enforced, and strings compare by bytes, on every database.
fn stored(one: &Declared, dialect: Dialect) -> Option<String> {
    let table = &one.table;
    let words = || one.text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    match (dialect, one.kind) {
        (Dialect::Sqlite, DeclaredKind::Table) if !words().any(|word| word == "STRICT") => {
            Some(format!("the table {table} is not STRICT"))
        }
        (Dialect::Mysql, DeclaredKind::Table) if !words().any(|word| word == "UTF8MB4_BIN") => {
            Some(format!("the table {table} is not COLLATE utf8mb4_bin"))
        }
        (Dialect::Mysql, DeclaredKind::Column)
            if one.collation.as_ref().is_some_and(|own| own != "utf8mb4_bin") =>
        {
            Some(format!("a column of {table} has a collation of its own"))
        }
        (Dialect::Postgres, DeclaredKind::Column)
            if words().next().is_some_and(|word| STRINGS.contains(&word))
                && one.collation.as_deref() != Some("c") =>
        {
            let name = one.name.as_deref().unwrap_or_default();
            Some(format!("{table}.{name} is not COLLATE \"C\""))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn found(dialect: Dialect, text: &str) -> Vec<String> {
        let script = |text: &str| Script { file: PathBuf::from("up.sql"), line: 1, text: text.to_owned() };
        let down = Some(script("SELECT 1;"));
        let text = format!("-- Why: a test.\n-- What: tables.\n\n{text}");
        problems(&Step { name: "1".to_owned(), up: script(&text), down }, dialect).unwrap()
    }

    #[test]
    fn names_say_what_and_where() {
        for (part, right) in [
            ("CONSTRAINT pk_t PRIMARY KEY (a, b)", true),
            ("CONSTRAINT pk_t_a PRIMARY KEY (a)", false),
            ("PRIMARY KEY (a)", false),
            ("CONSTRAINT uq_t_a_b UNIQUE (a, b)", true),
            ("CONSTRAINT uq_t_b_a UNIQUE (a, b)", false),
            ("CONSTRAINT t_a_key UNIQUE (a)", false),
            ("CONSTRAINT fk_t_a FOREIGN KEY (a) REFERENCES p (id)", true),
            ("CONSTRAINT fk_a FOREIGN KEY (a) REFERENCES p (id)", false),
            ("CONSTRAINT ck_t_order CHECK (a > b)", true),
            ("CONSTRAINT ck_t CHECK (a > b)", false),
            ("INDEX ix_t_b (b)", true),
            ("INDEX ix_b (b)", false),
        ] {
            let text = format!("CREATE TABLE t (a BIGINT, b BIGINT, {part}) COLLATE utf8mb4_bin;");
            assert_eq!(found(Dialect::Mysql, &text).is_empty(), right, "{part}");
        }
        let long = "a".repeat(60);
        let text = format!("CREATE INDEX ix_t_short ON t ({long}, b);");
        assert!(found(Dialect::Sqlite, &text).is_empty());
    }

    #[test]
    fn types_are_enforced_and_strings_compare_by_bytes() {
        for (dialect, text, right) in [
            (Dialect::Sqlite, "CREATE TABLE t (a TEXT) STRICT;", true),
            (Dialect::Sqlite, "CREATE TABLE t (a TEXT) STRICT, WITHOUT ROWID;", true),
            (Dialect::Sqlite, "CREATE TABLE t (a TEXT) WITHOUT ROWID;", false),
            (Dialect::Sqlite, "CREATE TABLE t (a TEXT);", false),
            (Dialect::Mysql, "CREATE TABLE t (a TEXT) COLLATE utf8mb4_bin;", true),
            (Dialect::Mysql, "CREATE TABLE t (a TEXT) COLLATE = utf8mb4_bin;", true),
            (Dialect::Mysql, "CREATE TABLE t (a TEXT) COLLATE utf8mb4_general_ci;", false),
            (
                Dialect::Mysql,
                "CREATE TABLE t (a TEXT COLLATE utf8mb4_general_ci) COLLATE utf8mb4_bin;",
                false,
            ),
            (Dialect::Postgres, "CREATE TABLE t (a VARCHAR(9) COLLATE \"C\", b BIGINT);", true),
            (Dialect::Postgres, "CREATE TABLE t (a VARCHAR(9));", false),
            (Dialect::Postgres, "ALTER TABLE t ADD COLUMN a TEXT COLLATE \"de_DE\";", false),
        ] {
            assert_eq!(found(dialect, text).is_empty(), right, "{text}");
        }
    }

    #[test]
    fn a_migration_begins_with_why_and_what() {
        let script = |text: &str| Script { file: PathBuf::from("up.sql"), line: 1, text: text.to_owned() };
        for (text, count) in [
            ("-- Why: x\n-- What: y\nSELECT 1;", 0),
            ("-- Why: x\n-- and more\n-- What: y\n", 0),
            ("-- Why:\n-- What: y\n", 1),
            ("-- What: y\n\n-- Why: x\n", 1),
            ("SELECT 1;\n-- Why: x\n-- What: y\n", 2),
            ("", 2),
        ] {
            assert_eq!(heading(&script(text)).len(), count, "{text}");
        }
        let step = Step { name: "1".to_owned(), up: script("-- Why: x\n-- What: y\nSELECT 1;"), down: None };
        assert_eq!(problems(&step, Dialect::Sqlite).unwrap(), ["up.sql: there is no down.sql beside it"]);
    }

    #[test]
    fn there_are_no_migrations_without_a_transaction() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("up.sql");
        let script = Script { file, line: 1, text: "-- Why: x\n-- What: y\nSELECT 1;".to_owned() };
        let step = Step { name: "1".to_owned(), up: script.clone(), down: Some(script) };
        assert!(problems(&step, Dialect::Postgres).unwrap().is_empty());
        std::fs::write(folder.path().join(METADATA), "run_in_transaction = false\n").unwrap();
        let found = problems(&step, Dialect::Postgres).unwrap();
        assert!(found.len() == 1 && found[0].contains("metadata.toml: the product's runner"), "{found:?}");
    }
}
