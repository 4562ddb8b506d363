//! The program `lyceum`.

mod admins;
mod cli;
mod commands;
mod config;
mod database;
mod deployment;
mod file_store;
mod kept;
mod leftovers;
mod profile;
mod transfers;
mod variables;

use std::{io::IsTerminal, process::ExitCode};

use anyhow::Result;
use clap::Parser;
use tracing_subscriber::EnvFilter;

use crate::{
    cli::{Cli, Command, ExportCommand, ImportCommand},
    config::{Config, LogFormat},
};

fn main() -> ExitCode {
    end_quietly_when_nobody_reads();
    let cli = Cli::parse();
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<()> {
    let command = cli.command.unwrap_or(Command::Serve(cli.serve));
    if let Command::Openapi = command {
        println!("{}", http_api::openapi_json());
        return Ok(());
    }
    let config = Config::from_env()?;
    start_logging(&config)?;
    // actix-web starts workers of its own; this runtime carries the storage's callers and the rest.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        match command {
            Command::Serve(args) => commands::serve::run(&config, &args).await,
            Command::Db(command) => commands::db::run(&config, command).await,
            Command::Admin(command) => commands::admin::run(&config, command).await,
            Command::Import(ImportCommand::Course { dir }) => commands::course::import(&config, &dir).await,
            Command::Export(ExportCommand::Course { slug, dir }) => {
                commands::course::export(&config, &slug, &dir).await
            }
            Command::Audit(command) => commands::audit::run(&config, command).await,
            Command::Retention(command) => commands::retention::run(&config, command).await,
            Command::Health => commands::health::run(&config),
            Command::Openapi => Ok(()),
        }
    })
}

/// The reader of the output may stop early (`lyceum db status | head -1`). `println!` panics then; that is
/// not reported, and the exit code is that of a program ended by SIGPIPE.
fn end_quietly_when_nobody_reads() {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let text = panic.payload().downcast_ref::<String>().map(String::as_str).unwrap_or_default();
        if text.starts_with("failed printing to std") && text.contains("Broken pipe") {
            std::process::exit(141);
        }
        report(panic);
    }));
}

/// Logs go to standard error, so that standard output is what a person or a script reads.
fn start_logging(config: &Config) -> Result<()> {
    let mut filter = EnvFilter::try_new(&config.log)
        .map_err(|error| anyhow::anyhow!("LYCEUM_LOG={} is not a valid filter: {error}", config.log))?;
    // Below this level, database clients log the values of statements, such as password hashes.
    for quiet in ["tokio_postgres=info", "mysql_async=info"] {
        filter = filter.add_directive(quiet.parse()?);
    }
    let logs = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    match config.log_format {
        LogFormat::Text => logs.init(),
        LogFormat::Json => logs.json().flatten_event(true).init(),
    }
    Ok(())
}
