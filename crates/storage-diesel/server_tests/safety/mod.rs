//! Backups, trials and failures of migrations: full dumps before and after are the same.

mod backups;
mod drift;
mod failures;
mod refusals;
mod starts;
mod trials;

use std::path::PathBuf;

use ephemeral_db::{Scratch, Server};
use storage_diesel::migrations::{Migration, MigrationError, Migrations};
use storage_diesel::server_options::ServerOptions;

use crate::backend::{Admin, safety};
use crate::support::{Standing, scratch, source};

/// Parents and their children.
pub const FIRST: Migration =
    Migration { name: "1_first", up: safety::FIRST, down: "DROP TABLE children; DROP TABLE parents;" };
/// Changes schema and rows.
pub const WORKS: Migration = Migration {
    name: "2_works",
    up: "ALTER TABLE parents ADD COLUMN second VARCHAR(20);\nUPDATE parents SET second = 'x', name = 'changed' WHERE id > 1;",
    down: "ALTER TABLE parents DROP COLUMN second;",
};
/// Does the same, and fails on its sixth line.
pub const FAILS: Migration = Migration { name: "3_fails", up: safety::FAILS, down: "DROP TABLE more;" };

/// A database, and a folder for backups.
pub struct Room {
    pub scratch: Scratch,
    folder: PathBuf,
    /// Goes after the database.
    _server: Option<Server>,
}

impl Room {
    /// Nothing in it.
    pub fn empty() -> Self {
        Self::on(None)
    }

    /// The same, on a server that no other test uses, where the database needs that to undo anything.
    pub fn alone() -> Self {
        Self::on(safety::server())
    }

    fn on(server: Option<Server>) -> Self {
        let scratch = match &server {
            Some(server) => Scratch::create(server.url()).unwrap(),
            None => scratch(),
        };
        let folder = std::env::temp_dir().join(format!("lyceum-{}", scratch.name()));
        Self { scratch, folder, _server: server }
    }

    /// The first migration, and rows.
    pub async fn filled() -> Self {
        Self::empty().fill().await
    }

    /// Applies the first migration, and adds rows.
    pub async fn fill(self) -> Self {
        let place = self;
        place.admin(&[FIRST]).migrate(&Standing).await.unwrap();
        for statement in safety::ROWS {
            place.scratch.execute(statement).unwrap();
        }
        place
    }

    /// With these migrations.
    pub fn admin(&self, list: &'static [Migration]) -> Admin {
        self.admin_at(&self.scratch, list)
    }

    /// The same, on another database.
    pub fn admin_at(&self, scratch: &Scratch, list: &'static [Migration]) -> Admin {
        let admin = Admin::new(source(scratch), &ServerOptions::default());
        admin
            .with_migrations(Migrations { directory: "migrations_test", list })
            .backing_up_into(self.folder.join("backups"))
    }

    /// A file in a folder that goes with this.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Names of the backups that were made.
    pub fn backups(&self) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(self.folder.join("backups")) else { return Vec::new() };
        entries.map(|entry| entry.unwrap().path()).collect()
    }

    pub fn dump(&self) -> Vec<String> {
        safety::dump(&self.scratch)
    }

    /// All of a dump that is not empty.
    pub fn full_dump(&self) -> Vec<String> {
        let dump = self.dump();
        assert!(dump.len() > 100, "an empty dump proves nothing: {dump:?}");
        dump
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _none = std::fs::remove_dir_all(&self.folder);
    }
}

/// Asserts that the migration failed where it must; what became of the database.
pub fn aftermath(error: &MigrationError) -> String {
    let text = error.to_string();
    let mut lines = text.lines();
    let first = lines.next().unwrap();
    assert!(
        first.starts_with("migration 3_fails failed: migrations_test/3_fails/up.sql, line 6: "),
        "{text}"
    );
    assert!(first.ends_with(safety::NOWHERE), "{text}");
    assert_eq!(lines.next(), Some("the statement: INSERT INTO nowhere VALUES (1)"), "{text}");
    lines.collect::<Vec<_>>().join("\n")
}
