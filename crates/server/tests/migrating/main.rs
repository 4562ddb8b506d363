//! Migrating as operators see it: concurrent starts, backups, dry runs, and reverting.
#![cfg(test)]

mod commands;
mod databases;
mod diesel_tools;
mod each;
mod on_server;
mod sqlite;
mod starts;
#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;
