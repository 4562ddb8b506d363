//! The migrations of PostgreSQL, built into the program. [`Migrations`] says what they must be like.

use std::sync::LazyLock;

use diesel_migrations::{EmbeddedMigrations, embed_migrations};
use storage_diesel::migrations::Migrations;

use crate::shared::embedded;

const EMBEDDED: EmbeddedMigrations = embed_migrations!("../../migrations_postgres");

/// In the order of application.
#[expect(clippy::expect_used, reason = "a folder without down.sql is a fault of the build; tests find it")]
pub static MIGRATIONS: LazyLock<Migrations> = LazyLock::new(|| {
    embedded::read("migrations_postgres", &EMBEDDED).expect("every migration has a down.sql")
});

#[cfg(test)]
#[path = "../../storage-diesel/embedded_tests.rs"]
mod tests;
