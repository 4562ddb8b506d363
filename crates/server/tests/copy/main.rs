//! `lyceum db copy`: everything arrives despite interruptions, and anything that does not is reported.
#![cfg(test)]

mod broken;
mod databases;
mod on_server;
mod refusals;
#[expect(clippy::cast_possible_truncation, reason = "shared with an example; its numbers are small")]
#[path = "../../examples/fill/rows/mod.rs"]
mod rows;
#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;
mod whole;
