//! The suite that every backend must pass, the tests of every backend on a server, and this one's.

#[path = "../../../../../storage-diesel/constraint_tests/mod.rs"]
mod constraints;
mod explained;
#[path = "../../../../../storage-diesel/server_tests/failures/mod.rs"]
mod failures;
mod fences;
mod leases;
mod own;
#[path = "../../../../../storage-diesel/server_tests/plans/mod.rs"]
mod plans;
#[path = "../../../../../storage-diesel/server_tests/safety/mod.rs"]
mod safety;

mod conformance {
    storage_conformance::suite!(crate::support::fresh);
}
