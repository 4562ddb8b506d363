//! `cargo xtask schema`: what is generated from the migrations.
//!
//! The migrations of SQLite are applied to a database in memory, and from the schema that results
//! are written, for every backend, `schema.rs` (the tables as Diesel knows them), `tables.rs` (a row
//! of each) and `transfer/tables.rs` (how they are copied), and `schema.json` (the schema that is
//! built into the product, with which `lyceum db verify` compares). That the other backends have the
//! same one is what `verify-migrations` shows.

mod diesel;
mod rows;

use anyhow::{Context, Result, ensure};
use schema_model::{Dialect, Schema};
use schema_parity::{apply, layout, live::Live};

pub use self::diesel::render as diesel_tables;
use crate::{
    check::{Outcome, verdict},
    project::Project,
};

/// The tables as Diesel knows them.
pub const DIESEL: &str = "crates/storage-diesel/shared/schema.rs";
/// The rows of the tables.
const ROWS: &str = "crates/storage-diesel/shared/tables.rs";
/// The tables as they are copied.
const COPIES: &str = "crates/storage-diesel/shared/transfer/tables.rs";
/// The schema that is built into the product.
pub const BUILT_IN: &str = "crates/storage-diesel/src/schema.json";

#[derive(clap::Args)]
pub struct Args {
    /// Fail when a file differs from the migrations, and write nothing.
    #[arg(long)]
    check: bool,
}

pub fn run(project: &Project, args: &Args) -> Result<()> {
    if args.check {
        check(project)?;
        println!("{DIESEL}, {ROWS}, {COPIES} and {BUILT_IN} are what the migrations say");
        return Ok(());
    }
    for (path, text) in generate(project)? {
        // What is newer is built again.
        if project.read(path).is_ok_and(|present| present == text) {
            println!("{path} is up to date");
            continue;
        }
        std::fs::write(project.path(path), text).with_context(|| format!("{path} cannot be written"))?;
        println!("{path} is written");
    }
    Ok(())
}

/// The step of `ci`: the files are what the migrations say.
pub fn check(project: &Project) -> Result<Outcome> {
    verdict(&stale(project)?)?;
    Ok(Outcome::Passed(String::new()))
}

/// The files that are not what the migrations say.
pub fn stale(project: &Project) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    for (path, text) in generate(project)? {
        let written = project.read(path).context("write it with `cargo xtask schema`")?;
        if written != text {
            let line = first_difference(&written, &text);
            problems.push(format!(
                "{path} is not what the migrations say, from line {line}: write it with `cargo xtask schema`"
            ));
        }
    }
    Ok(problems)
}

/// The schema as `schema.json` holds it.
pub fn built_in_text(schema: &Schema) -> Result<String> {
    Ok(format!("{}\n", serde_json::to_string_pretty(schema)?))
}

fn generate(project: &Project) -> Result<[(&'static str, String); 4]> {
    let steps = layout::load(&project.path("migrations"), Dialect::Sqlite, None)?;
    let mut database = Live::sqlite_in_memory()?;
    apply::up(&mut database, &steps)?;
    let schema = database.schema(&[])?;
    ensure!(!schema.tables.is_empty(), "the migrations make no tables");
    Ok([
        (DIESEL, diesel_tables(&schema)?),
        (ROWS, rows::render(&schema)?),
        (COPIES, rows::render_copies(&schema)?),
        (BUILT_IN, built_in_text(&schema)?),
    ])
}

fn first_difference(one: &str, other: &str) -> usize {
    let same = one.lines().zip(other.lines()).take_while(|(one, other)| one == other).count();
    same + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_are_what_the_migrations_say() {
        check(&Project::find().unwrap()).unwrap();
    }

    #[test]
    fn the_first_line_that_differs_is_told() {
        assert_eq!(first_difference("a\nb\nc", "a\nx\nc"), 2);
        assert_eq!(first_difference("a\n", "a\nb\n"), 2);
    }
}
