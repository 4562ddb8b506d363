//! Project tasks, called as `cargo xtask <command>`: one file a command.
//!
//! A new command is a module with `Args` and `run`, a variant of [`Command`] and an arm of `main`.

mod bench;
mod check;
mod ci;
mod databases;
mod dist;
mod features;
mod layers;
mod lengths;
mod lint_migrations;
mod lists;
mod locks;
mod manual;
mod markdown;
mod openapi;
mod product;
mod project;
mod scan;
mod schema;
mod schemathesis;
mod secrets;
mod verify_migrations;
mod words;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::project::Project;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Project tasks of Lyceum")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measure how fast the product is over HTTP, beside a bare handler.
    Bench(bench::Args),
    /// Run every check of the project, the tests last.
    Ci(ci::Args),
    /// Build the programs and the container image as they are shipped.
    Dist(dist::Args),
    /// Look for what destroys, blocks or surprises in the migrations of all databases.
    LintMigrations(lint_migrations::Args),
    /// Write docs/locks.md from what the use cases declare, or check it.
    Locks(locks::Args),
    /// Write docs/openapi.json from the code, check it, or compare it with an earlier one.
    Openapi(openapi::Args),
    /// Write what is generated from the migrations, or check it.
    Schema(schema::Args),
    /// Test the running API by properties of its OpenAPI document, as each kind of caller.
    Schemathesis(schemathesis::Args),
    /// Look for passwords, keys and tokens in the project's files.
    Secrets(secrets::Args),
    /// Test the product on a private Galera cluster of three nodes.
    TestGalera(databases::ClusterArgs),
    /// Test the product on a private MariaDB or MySQL server.
    TestMariadb(databases::Args),
    /// Test the product on a private PostgreSQL server.
    TestPostgres(databases::Args),
    /// Compare the schemas that the migrations make on SQLite, MySQL and PostgreSQL.
    VerifyMigrations(verify_migrations::Args),
}

fn main() -> ExitCode {
    let command = Cli::parse().command;
    let outcome = Project::find().and_then(|project| match command {
        Command::Bench(args) => bench::run(&project, &args),
        Command::Ci(args) => ci::run(&project, &args),
        Command::Dist(args) => dist::run(&project, &args),
        Command::LintMigrations(args) => lint_migrations::run(&project, &args),
        Command::Locks(args) => locks::run(&project, &args),
        Command::Openapi(args) => openapi::run(&project, &args),
        Command::Schema(args) => schema::run(&project, &args),
        Command::Schemathesis(args) => schemathesis::run(&project, &args),
        Command::Secrets(args) => secrets::run(&project, &args),
        Command::TestGalera(args) => databases::galera(&project, &args),
        Command::TestMariadb(args) => databases::mariadb(&project, args),
        Command::TestPostgres(args) => databases::postgres(&project, args),
        Command::VerifyMigrations(args) => verify_migrations::run(&project, &args),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            let nothing_compared = verify_migrations::status(&error);
            ExitCode::from(nothing_compared.unwrap_or_else(|| databases::status(&error)))
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
