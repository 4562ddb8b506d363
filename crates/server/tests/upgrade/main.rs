//! Databases of every state of migrations that was released, filled and kept as dumps, are brought
//! up to date and used on.
//!
//! A folder of `dumps` is named for the newest migration of its state and holds a dump of each kind
//! of database, all with the same data, and what the API answered on it. They are written by
//! `cargo run -p server --example dumps`, once for each state, and never changed afterwards.
#![cfg(test)]

mod answers;
#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../migrating/databases.rs"]
mod databases;
mod dumps;
mod folders;
mod life;
mod on_server;
mod sqlite;
#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;
mod upgraded;
