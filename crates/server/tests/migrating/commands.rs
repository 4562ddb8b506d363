//! `lyceum db migrate`, `backup` and `restore`, as they are typed.

use std::path::{Path, PathBuf};

use crate::{
    databases::{Database, backups},
    support::{database::Kind, process::TestServer},
};

/// Shows the lines that differ instead of whole dumps.
fn assert_same(one: &[String], other: &[String]) {
    let different: Vec<_> = one.iter().zip(other).filter(|(one, other)| one != other).take(5).collect();
    assert!(different.is_empty(), "{different:#?}");
    assert_eq!(one.len(), other.len());
}

/// An outdated database: dry run, backup, migration, and restore.
pub async fn there_and_back(kind: Kind) {
    let database = Database::outdated(kind).await;
    let newest = storage_sqlite::MIGRATIONS.list.last().unwrap().name;
    let (program, before) = (database.program(), database.dump("before"));

    let tried = program.run(&["db", "migrate", "--dry-run"]).ok();
    assert!(tried.contains(newest) && tried.contains("1 would be applied"), "{tried}");
    assert_same(&database.dump("tried"), &before);
    assert!(backups(&program).is_empty());

    let told = program.run(&["db", "migrate"]).ok();
    let [backup] = &backups(&program)[..] else { panic!("{:?}", backups(&program)) };
    let lines: Vec<&str> = told.lines().collect();
    assert!(lines[0].starts_with("backup of ") && lines[0].ends_with(backup.to_str().unwrap()), "{told}");
    assert_eq!(lines[1..], [format!("applied {newest}").as_str(), "1 applied; the database is up to date"]);
    assert!(backup.to_str().unwrap().contains(&format!("-before-{newest}.")), "{}", backup.display());
    assert!(database.dump("after") != before);
    let again = program.run(&["db", "migrate"]).ok();
    assert_eq!(again, "0 applied; the database is up to date\n");

    let file = backup.to_str().unwrap();
    let refused = program.run(&["db", "restore", "--from", file]).refused();
    assert!(refused.contains("the database is not empty (") && refused.contains("--yes"), "{refused}");
    let restored = program.run(&["db", "restore", "--from", file, "--yes"]).ok();
    assert!(restored.contains("1 migrations of this version are missing in it"), "{restored}");
    assert_same(&database.dump("restored"), &before);
    // What it replaced was backed up, and only once.
    let replaced = |file: &PathBuf| file.to_str().unwrap().contains("-before-restore.");
    assert_eq!(backups(&program).iter().filter(|file| replaced(file)).count(), 1);
    program.run(&["db", "restore", "--from", file, "--yes", "--no-backup"]).ok();
    program.run(&["db", "migrate", "--no-backup"]).ok();
    assert_eq!(backups(&program).len(), 2);
    program.run(&["db", "verify"]).ok();
}

/// A current database is restored into a new one, and its file is private.
pub fn into_a_new_database(kind: Kind) {
    let (database, other) = (Database::empty(kind), Database::empty(kind));
    let program = database.program();
    program.run(&["db", "seed"]).ok();
    let made = program.run(&["db", "backup"]).ok();
    let [backup] = &backups(&program)[..] else { panic!("{:?}", backups(&program)) };
    assert!(made.ends_with(&format!("{}\n", backup.display())), "{made}");
    let into = other.program();
    would_come_back(&into, backup);
    let restored = into.run(&["db", "restore", "--from", backup.to_str().unwrap()]).ok();
    assert_eq!(restored.lines().count(), 1, "{restored}");
    into.run(&["db", "verify"]).ok();
    assert_same(&other.dump("there"), &database.dump("here"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(backup).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

/// `--verify` says so, refuses each change, and leaves no trace.
fn would_come_back(program: &TestServer, backup: &Path) {
    let verify = |file: &Path| program.run(&["db", "restore", "--verify", "--from", file.to_str().unwrap()]);
    let said = verify(backup).ok();
    assert!(said.contains(" rows would come back; nothing was written"), "{said}");
    let (whole, changed) = (std::fs::read(backup).unwrap(), program.scratch().join("changed"));
    for bit in (0..8).map(|part| part * whole.len() + part).chain([whole.len() * 8 - 8]) {
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        std::fs::write(&changed, bytes).unwrap();
        let refused = verify(&changed).refused();
        assert!(refused.contains("the backup would not come back"), "{refused}");
        program.run(&["db", "restore", "--from", changed.to_str().unwrap()]).refused();
    }
    verify(&program.scratch().join("missing")).refused();
    program.run(&["db", "restore", "--verify", "--yes", "--from", backup.to_str().unwrap()]).refused();
}
