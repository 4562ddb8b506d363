//! What every backend must do, on a real server: `cargo xtask test-mariadb` starts one,
//! `cargo xtask test-galera` a cluster.
#![cfg(test)]

mod backend;
mod on_galera;
mod on_server;
#[path = "../../../storage-diesel/server_tests/support.rs"]
mod support;
