//! Private MariaDB, MySQL and PostgreSQL servers for tests and tools, and databases of random name on any
//! server.
//!
//! A [`Server`] is one that the caller names by URL, a container, or a process of a program on this
//! machine. A [`Scratch`] is a database on it. Both are removed with their handle. A server that was
//! started is removed even when the program that holds it is killed (see the module `process`); for
//! databases on a server that is named by URL there are [`drop_on_signals`] and [`sweep`]. A [`Folder`] is
//! removed in the same way as a server. Everything here blocks; it may be called from inside an
//! asynchronous runtime.

mod account;
mod client;
mod cluster;
mod engine;
mod error;
mod folder;
mod instance;
mod local;
mod options;
mod process;
mod random;
mod scratch;
mod server;
mod target;

use secrecy::SecretString;

pub use self::{
    client::Session,
    cluster::Cluster,
    engine::Engine,
    error::Error,
    folder::Folder,
    options::{Durability, Options, Provider},
    scratch::{Scratch, drop_on_signals, drop_on_signals_and_end_with, sweep, sweep_older_than},
    server::Server,
};

/// Runs statements on one connection to the database that a URL names.
pub fn execute(url: &SecretString, statements: &[&str]) -> Result<(), Error> {
    client::execute(&target::Target::parse(url)?, statements)
}

/// The first column of what a query answers, as text, in the database that a URL names; NULL is left
/// out.
pub fn column(url: &SecretString, query: &str) -> Result<Vec<String>, Error> {
    client::column(&target::Target::parse(url)?, query)
}
