//! The migrations that Diesel's macro embedded, as text: the runner cuts it into statements, so that one
//! that fails can be named, and takes checksums of it.

use std::any::Any;

use diesel::QueryResult;
use diesel::connection::{BoxableConnection, SimpleConnection};
use diesel::migration::{self, MigrationSource};
use diesel_migrations::EmbeddedMigrations;
use storage_diesel::migrations::{Migration, Migrations};

use crate::backend::Db;

/// A connection that only records the statements it is asked to run.
#[derive(Default)]
struct Recorder(String);

impl SimpleConnection for Recorder {
    fn batch_execute(&mut self, query: &str) -> QueryResult<()> {
        self.0.push_str(query);
        Ok(())
    }
}

impl BoxableConnection<Db> for Recorder {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }
}

/// All of them, kept for as long as the program runs.
///
/// # Errors
/// Where one has no `down.sql`.
pub(crate) fn read(directory: &'static str, embedded: &EmbeddedMigrations) -> migration::Result<Migrations> {
    let mut list = Vec::new();
    for migration in MigrationSource::<Db>::migrations(embedded)? {
        let (mut up, mut down) = (Recorder::default(), Recorder::default());
        migration.run(&mut up)?;
        migration.revert(&mut down)?;
        list.push(Migration {
            name: migration.name().to_string().leak(),
            up: up.0.leak(),
            down: down.0.leak(),
        });
    }
    Ok(Migrations { directory, list: list.leak() })
}
