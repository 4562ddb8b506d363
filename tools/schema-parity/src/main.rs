//! The command `schema-parity`.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
