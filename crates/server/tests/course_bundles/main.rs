//! The use cases without HTTP, over a real database: above all, courses that go in and out whole.
#![cfg(test)]

#[expect(dead_code, reason = "for the tests that start the program")]
#[path = "../support/database.rs"]
mod database;

mod admins;
mod any_order;
mod conflicts;
mod deployment;
mod learners;
mod refusals;
mod round_trip;
mod samples;
mod updates;
