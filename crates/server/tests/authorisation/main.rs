//! Who may do what, over every operation of the running server's OpenAPI document.
#![cfg(test)]

#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;

mod audited;
mod competitors;
mod document;
mod experiments;
mod fixtures;
mod hidden;
mod holds;
mod kpi;
mod learning_log;
mod matrix;
mod prepared;
mod replies;
mod revoked;
mod separate;
mod table;
mod world;
