//! The migrations of SQLite, built into the binary.
//!
//! **Warning.** Each database has a directory of migrations of its own (`migrations`,
//! `migrations_mysql`, `migrations_postgres`), because no text of SQL means the same to all three:
//! types, key lengths, defaults, collations and what `ALTER TABLE` can do differ. The directories
//! hold migrations of the same names in the same order, and they must stay equivalent: the same
//! tables, columns, keys, constraints and indexes, as far as each database can say them. Never
//! assume that what works on SQLite works on `MySQL`, never change a schema to make a test pass, and
//! add nothing that only one database has without a check of parity.
//!
//! `cargo xtask verify-migrations` compares the schemas that the directories make. It is mandatory
//! for every change here; it does not run by itself, because it starts databases.
//!
//! An applied migration is never edited: databases remember its checksum and refuse to start.

use std::sync::LazyLock;

use diesel_migrations::{EmbeddedMigrations, embed_migrations};
use storage_diesel::migrations::Migrations;

use crate::shared::embedded;

const EMBEDDED: EmbeddedMigrations = embed_migrations!("../../migrations");

/// In the order of application.
#[expect(clippy::expect_used, reason = "a folder without down.sql is a fault of the build; tests find it")]
pub static MIGRATIONS: LazyLock<Migrations> =
    LazyLock::new(|| embedded::read("migrations", &EMBEDDED).expect("every migration has a down.sql"));

#[cfg(test)]
mod tests {
    use diesel::migration::MigrationSource;
    use storage_diesel::history::version_of;

    use super::*;
    use crate::backend::Db;

    #[test]
    fn every_migration_is_built_in_with_both_its_texts() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../migrations");
        assert!(MIGRATIONS.list.len() >= 2);
        for migration in MIGRATIONS.list {
            let text = |way| std::fs::read_to_string(format!("{folder}/{}/{way}.sql", migration.name));
            assert_eq!((migration.up, migration.down), (&*text("up").unwrap(), &*text("down").unwrap()));
        }
        assert!(MIGRATIONS.list.is_sorted_by(|one, other| version_of(one.name) < version_of(other.name)));
    }

    #[test]
    fn versions_are_those_of_diesel() {
        for (migration, ours) in
            MigrationSource::<Db>::migrations(&EMBEDDED).unwrap().iter().zip(MIGRATIONS.list)
        {
            assert_eq!(migration.name().version().to_string(), version_of(ours.name));
        }
    }
}
