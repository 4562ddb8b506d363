//! What is built in is what the folder of migrations holds. Each backend mounts this below
//! `crate::diesel_migrations`.

use diesel::migration::MigrationSource;
use storage_diesel::history::version_of;

use super::{EMBEDDED, MIGRATIONS};
use crate::backend::Db;

#[test]
fn every_migration_is_built_in_with_both_its_texts() {
    let folder = format!("{}/../../{}", env!("CARGO_MANIFEST_DIR"), MIGRATIONS.directory);
    assert!(MIGRATIONS.list.len() >= 2);
    for migration in MIGRATIONS.list {
        let text = |way| std::fs::read_to_string(format!("{folder}/{}/{way}.sql", migration.name));
        assert_eq!((migration.up, migration.down), (&*text("up").unwrap(), &*text("down").unwrap()));
    }
    assert!(MIGRATIONS.list.is_sorted_by(|one, other| version_of(one.name) < version_of(other.name)));
}

#[test]
fn versions_are_those_of_diesel() {
    let theirs = MigrationSource::<Db>::migrations(&EMBEDDED).unwrap();
    for (migration, ours) in theirs.iter().zip(MIGRATIONS.list) {
        assert_eq!(migration.name().version().to_string(), version_of(ours.name));
    }
}
