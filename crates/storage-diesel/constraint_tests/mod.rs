//! Every constraint of the schema refuses what it must, and every deletion does what its foreign keys
//! say. The constraints are those of the built-in schema, which the database is shown to have; one
//! without a case fails. The errors are those that units of work get, so that their classes and names
//! are tested too.
//!
//! A backend crate mounts this folder from its tests. It provides `crate::support::prepared` and, in
//! `crate::backend`, the names of its types, SQL literals, and what its database says in its own way.

pub mod bench;
mod breaking;
mod deletions;
mod listed;
mod refusals;
