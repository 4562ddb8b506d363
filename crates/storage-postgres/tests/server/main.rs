//! What every backend must do, on a real server: `cargo xtask test-postgres` starts one.
#![cfg(test)]

mod backend;
mod on_server;
#[path = "../../../storage-diesel/server_tests/support.rs"]
mod support;
