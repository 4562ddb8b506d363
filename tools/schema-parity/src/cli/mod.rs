//! The command line: one file a command.

mod check;
mod diff;
mod dump;
mod explain;
mod lint;
mod options;
mod output;
mod sides;
mod subject;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Ends a program that could not do what it was asked for; clap uses the same.
const NOT_DONE: u8 = 2;

const EXAMPLES: &str = "\
Examples:
  schema-parity check --sqlite migrations/sqlite --mysql migrations/mysql --postgres migrations/postgres
  schema-parity check --mysql db/mysql --postgres db/postgres --level family --report parity.html
  schema-parity diff schema.json sqlite:app.db
  schema-parity dump migrations/postgres@postgres --format svg > schema.svg
  schema-parity lint migrations/mysql --dialect mysql

Exit codes:
  0  equal, or nothing found
  1  different: an error, a warning or a stale exception; or findings
  2  could not compare, or nothing was there to compare";

/// Compares the schemas that sets of migrations make on SQLite, MySQL, MariaDB and PostgreSQL.
#[derive(Debug, Parser)]
#[command(name = "schema-parity", version, after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Args),
    Diff(diff::Args),
    Dump(dump::Args),
    Lint(lint::Args),
    Explain(explain::Args),
}

/// What a command that did its work found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Nothing that counts.
    Clean,
    /// Something that counts.
    Found,
    /// Too little was looked at; the report says why.
    NotCompared,
}

/// Runs the command that the arguments ask for.
pub fn main() -> ExitCode {
    let command = Cli::parse().command;
    match ephemeral_db::drop_on_signals().map_err(Into::into).and_then(|()| run(command)) {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Ok(Outcome::NotCompared) => ExitCode::from(NOT_DONE),
        Err(error) => {
            eprintln!("error: {}", output::message(&error));
            ExitCode::from(NOT_DONE)
        }
    }
}

fn run(command: Command) -> Result<Outcome> {
    match command {
        Command::Check(args) => check::run(args),
        Command::Diff(args) => diff::run(&args),
        Command::Dump(args) => dump::run(&args),
        Command::Lint(args) => lint::run(&args),
        Command::Explain(args) => explain::run(&args),
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

    #[test]
    fn a_password_in_an_argument_is_not_printed() {
        let url = format!("mysql://ann:{}@h/d", "hidden");
        for arguments in [
            vec!["schema-parity", "check", "--mysql-url", &url, "--postgres-server-url", &url],
            vec!["schema-parity", "diff", &url, "dir@mysql"],
            vec!["schema-parity", "dump", &url],
        ] {
            let cli = Cli::try_parse_from(arguments).unwrap();
            assert!(!format!("{cli:?}").contains("hidden"), "{cli:?}");
        }
    }
}
