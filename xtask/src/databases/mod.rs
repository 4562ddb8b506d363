//! `cargo xtask test-mariadb`, `test-postgres`, `test-galera`: the suites that meet a real server, or
//! three.
//!
//! A private server is found or started, the tests are told of it by variables of the environment,
//! and one run of the test runner does all of them. Nothing of the server is left afterwards.

mod suite;

use std::{env, io::IsTerminal, process::Command};

use anyhow::{Context, Result, ensure};
use ephemeral_db::{Cluster, Engine, Options, Provider, Scratch, Server};
use secrecy::{ExposeSecret, SecretString};

pub use self::suite::ON_SERVERS;
use self::suite::Suite;
use crate::{
    features,
    product::{build, without_settings},
    project::{Project, run},
};

#[derive(clap::Args)]
pub struct Args {
    /// An account that may create databases, on a server that runs: nothing else is touched there.
    #[arg(long, value_name = "URL")]
    url: Option<SecretString>,
    /// Where the server comes from: auto, url, docker, local.
    #[arg(long, default_value_t)]
    provider: Provider,
    /// Leave the server running, and say how to remove it.
    #[arg(long)]
    keep: bool,
    /// More arguments for the test runner, after `--`.
    #[arg(last = true)]
    more: Vec<String>,
}

#[derive(clap::Args)]
pub struct ClusterArgs {
    /// More arguments for the test runner, after `--`.
    #[arg(last = true)]
    more: Vec<String>,
}

/// Tests on MariaDB or MySQL.
pub fn mariadb(project: &Project, args: Args) -> Result<()> {
    test(project, args, &suite::MARIADB)
}

/// Tests on PostgreSQL.
pub fn postgres(project: &Project, args: Args) -> Result<()> {
    test(project, args, &suite::POSTGRES)
}

/// Tests on a Galera cluster of three nodes.
pub fn galera(project: &Project, args: &ClusterArgs) -> Result<()> {
    has_runner(project)?;
    let suite = &suite::MARIADB;
    let cluster = Cluster::start(3)?;
    println!("{:?}", cluster.nodes());
    let template = template(project, cluster.url())?;
    let urls: Vec<_> = cluster.nodes().iter().map(|node| node.url().expose_secret()).collect();
    let mut cargo = runner(project, &suite::cluster_filter());
    cargo.args(&args.more);
    cargo.env(suite::GALERA_URLS, urls.join(",")).env(suite::TEMPLATE, template.name());
    cargo.env(suite.url, cluster.url().expose_secret()).env(suite::DATABASE, suite.database);
    run(&mut cargo).context("the tests failed")
}

/// The status that this program ends with after an error: 2 where nothing could be tested.
pub fn status(error: &anyhow::Error) -> u8 {
    match error.downcast_ref::<ephemeral_db::Error>() {
        Some(ephemeral_db::Error::NoServer { .. }) => 2,
        _ => 1,
    }
}

fn test(project: &Project, args: Args, suite: &Suite) -> Result<()> {
    has_runner(project)?;
    let options = Options::new(suite.engine).provider(args.provider).url(args.url);
    let server = Server::start(&options)?;
    println!("{server:?}");
    if server.provider() == Provider::Url {
        let leftovers = ephemeral_db::sweep(server.url())?;
        println!("{leftovers} leftover databases of earlier runs were dropped");
    }
    let template = template(project, server.url())?;
    let mut cargo = runner(project, &suite.filter());
    cargo.args(&args.more);
    cargo.env(suite.url, server.url().expose_secret()).env(suite::DATABASE, suite.database);
    cargo.env(suite::TEMPLATE, template.name());
    let passed = run(&mut cargo);
    drop(template);
    if args.keep {
        println!("{}", kept(server, suite.engine)?);
    }
    passed.context("the tests failed")
}

/// A database that the product of this state has migrated. Most tests need one, and to copy it is quicker
/// than to migrate.
fn template(project: &Project, server: &SecretString) -> Result<Scratch> {
    // As the runner builds it, so that nothing is built twice.
    let lyceum = build(project, &[features::PRODUCT.as_slice(), &["--bin", "lyceum"]].concat())?;
    let scratch = Scratch::create(server)?;
    let folder = tempfile::tempdir().context("no folder for the program's data")?;
    let mut migrate = without_settings(&lyceum);
    migrate.args(["db", "migrate"]).env("LYCEUM_DATA", folder.path());
    migrate.env("DATABASE_URL", scratch.url().expose_secret());
    run(&mut migrate).context("the database that the tests copy cannot be migrated")?;
    Ok(scratch)
}

fn has_runner(project: &Project) -> Result<()> {
    let runner = project.has_cargo_tool("nextest");
    ensure!(runner, "cargo-nextest is not installed (cargo install cargo-nextest --locked)");
    Ok(())
}

/// The call of the test runner, without what is secret.
fn runner(project: &Project, filter: &str) -> Command {
    let mut cargo = project.cargo();
    // The whole workspace, as `ci` builds it: selecting some packages would change the features of their
    // dependencies and rebuild everything. The default filter leaves out what needs a server.
    cargo.args(["nextest", "run", "--locked", "--ignore-default-filter"]).args(features::WORKSPACE);
    cargo.args(["--filterset", filter]);
    if env::var_os("CI").is_some() {
        cargo.args(["--profile", "ci"]);
    }
    if std::io::stderr().is_terminal() {
        cargo.arg("--color=always");
    }
    cargo
}

/// Leaves the server where it is. Its URL goes into a file of the user's own, not on the terminal.
fn kept(server: Server, engine: Engine) -> Result<String> {
    let url = server.url().clone();
    let removal = server.keep()?;
    if removal.is_empty() {
        return Ok("the server was given by URL: nothing of it is ours to keep".to_owned());
    }
    let file = tempfile::Builder::new().prefix("database-url-").tempfile().context("no file for the URL")?;
    std::fs::write(file.path(), url.expose_secret())?;
    let (_, path) = file.keep()?;
    let path = path.display();
    Ok(format!("{engine} is kept; its URL is in {path}\nto remove it: {removal}; rm {path}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::shown;

    #[test]
    fn a_missing_server_is_told_from_failed_tests() {
        let missing = ephemeral_db::Error::NoServer { engine: Engine::Mysql, tried: Vec::new() };
        assert_eq!(status(&missing.into()), 2);
        assert_eq!(status(&anyhow::anyhow!("the tests failed")), 1);
    }

    #[test]
    fn a_given_server_that_does_not_answer_is_a_missing_one() {
        let options = Options::new(Engine::Postgres).url(Some("postgres://127.0.0.1:1/x".into()));
        let error = anyhow::Error::from(Server::start(&options).unwrap_err());
        assert_eq!(status(&error), 2);
    }

    #[test]
    fn the_call_of_the_runner_holds_no_address() {
        let project = Project::find().unwrap();
        let call = shown(&runner(&project, "all()"));
        assert!(call.contains("nextest run") && call.contains("--ignore-default-filter"), "{call}");
        assert!(!call.contains("://"), "{call}");
    }
}
