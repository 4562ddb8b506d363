//! The migrations of `MySQL` and `MariaDB`, built into the binary.
//!
//! **Warning.** Each database has a directory of migrations of its own (`migrations`,
//! `migrations_mysql`, `migrations_postgres`), because no text of SQL means the same to all three:
//! types, key lengths, defaults, collations and what `ALTER TABLE` can do differ. The directories
//! hold migrations of the same names in the same order, and they must stay equivalent: the same
//! tables, columns, keys, constraints and indexes, as far as each database can say them. Never
//! assume that what works on SQLite works on `MySQL` (`MODIFY` and `CHANGE` drop `NOT NULL` and
//! defaults silently, each statement commits by itself), never change a schema to make a test pass,
//! and add nothing that only one database has without a check of parity.
//!
//! `cargo xtask verify-migrations` compares the schemas that the directories make. It is mandatory
//! for every change here; it does not run by itself, because it starts databases.
//!
//! An applied migration is never edited: databases remember its checksum and refuse to start.

use storage_diesel::migrations::Migrations;

/// In the order of application.
pub const MIGRATIONS: Migrations = storage_diesel::migrations!(
    "migrations_mysql",
    ["2026-11-21-000001_identity", "2026-11-21-000002_learning"]
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_folder_is_built_in_and_in_order() {
        let built_in: Vec<_> = MIGRATIONS.list.iter().map(|migration| migration.name).collect();
        assert_eq!(built_in, MIGRATIONS.folders(env!("CARGO_MANIFEST_DIR")).unwrap());
    }
}
