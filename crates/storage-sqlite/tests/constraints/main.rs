//! The tests of the constraints, which every backend shares, on SQLite.
#![cfg(test)]

mod backend;
#[path = "../../../storage-diesel/constraint_tests/mod.rs"]
mod constraints;
#[path = "../support/sql.rs"]
mod sql;
mod support;
