//! Every constraint of the live schema refuses what it must, and every deletion does what its
//! foreign keys say. The constraints are enumerated from the database: one without a case fails.
//! The errors are those that units of work get, so that their classes and names are tested too.

pub mod bench;
mod breaking;
mod deletions;
pub mod live;
mod refusals;
