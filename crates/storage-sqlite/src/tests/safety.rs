//! Backups, trials, and failures half-way: full dumps before and after are equal.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use diesel::sql_types::Text;
use diesel::{QueryableByName, sql_query};
use storage_diesel::migrations::{BackupError, Migration, MigrationError};
use tempfile::TempDir;

use super::Fixed;
use super::administration::{FIRST, SECOND, admin, file, folder, sql};
use crate::backend::{Conn, RunQueryDsl};

const ROWS: &str = "INSERT INTO parents VALUES (1, 'it''s'), (9223372036854775807, 'ü\u{1f600} '), (-5, ''); \
                    INSERT INTO children VALUES (1), (-5), (-5)";
/// Two statements change the schema and one the rows before one fails.
const FAILS: Migration = Migration {
    name: "4_fails",
    up: "ALTER TABLE parents ADD COLUMN extra TEXT;\nCREATE TABLE more (x TEXT) STRICT;\n\
         UPDATE parents SET name = 'changed';\nDELETE FROM children;\n\nINSERT INTO nowhere VALUES (1);",
    down: "SELECT 1;",
};
const WORKS: Migration = Migration {
    name: "3_works",
    up: "ALTER TABLE parents ADD COLUMN extra TEXT; UPDATE parents SET name = name || '!';",
    down: "SELECT 1;",
};
const WORKS_BEFORE: Migration = Migration {
    name: "3_before",
    up: "ALTER TABLE children ADD COLUMN y TEXT; DELETE FROM children;",
    ..WORKS
};

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    text: String,
}

fn lines(conn: &mut Conn, query: &str) -> Vec<String> {
    let found: Vec<Line> = sql_query(query).load(conn).into_inner().unwrap();
    found.into_iter().map(|line| line.text).collect()
}

/// Every definition and every value.
fn dump(path: &Path) -> Vec<String> {
    let mut conn = Conn::establish(path.to_str().unwrap()).unwrap();
    let mut all = lines(
        &mut conn,
        "SELECT type || name || sql AS text FROM sqlite_master WHERE sql IS NOT NULL ORDER BY 1",
    );
    for table in lines(&mut conn, "SELECT name AS text FROM sqlite_master WHERE type = 'table' ORDER BY 1") {
        let columns = lines(
            &mut conn,
            &format!("SELECT 'quote(' || name || ')' AS text FROM pragma_table_info('{table}')"),
        );
        let values = columns.join(" || ',' || ");
        all.extend(lines(
            &mut conn,
            &format!("SELECT '{table}:' || {values} AS text FROM {table} ORDER BY 1"),
        ));
    }
    assert!(all.len() > 3, "an empty dump proves nothing: {all:?}");
    all
}

async fn filled() -> TempDir {
    let folder = folder();
    admin(&folder, &[FIRST, SECOND]).migrate(&Fixed).unwrap();
    sql(&file(&folder), ROWS).await;
    folder
}

fn backups(folder: &TempDir) -> PathBuf {
    folder.path().join("data").join("backups")
}

/// `load` would be that of a query.
fn stopped(stop: &AtomicBool) -> bool {
    AtomicBool::load(stop, Ordering::Relaxed)
}

fn files(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_failure_half_way_leaves_everything_as_it_was() {
    let folder = filled().await;
    let before = dump(&file(&folder));
    for list in [&[FIRST, SECOND, FAILS] as &'static [_], &[FIRST, SECOND, WORKS_BEFORE, FAILS]] {
        let error = admin(&folder, list).migrate(&Fixed).unwrap_err().to_string();
        assert_eq!(
            error,
            "migration 4_fails failed: migrations/4_fails/up.sql, line 6: storage failed: no such table: nowhere\n\
             the statement: INSERT INTO nowhere VALUES (1)\n\
             Everything was rolled back; the database is as it was."
        );
        assert_eq!(dump(&file(&folder)), before);
    }
}

#[tokio::test]
async fn a_backup_is_made_first_and_can_be_put_back() {
    let folder = filled().await;
    let before = dump(&file(&folder));
    let later = || admin(&folder, &[FIRST, SECOND, WORKS]).backing_up_into(backups(&folder));
    let migrated = later().migrate(&Fixed).unwrap();
    let backup = migrated.backup.unwrap();
    assert_eq!(files(&backups(&folder)), ["20260101T000000Z-before-3_works.db"]);
    assert_eq!((backup.tables, backup.rows), (4, 10));
    assert_eq!(dump(&backup.path), before);
    let after = dump(&file(&folder));
    assert_ne!(after, before);
    // Nothing to do, nothing to back up.
    assert_eq!(later().migrate(&Fixed).unwrap().backup, None);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&backup.path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    let refused = later().restore(&backup.path, false).unwrap_err();
    assert!(matches!(refused, BackupError::NotEmpty { tables: 4, rows: 6 }), "{refused}");
    assert_eq!(dump(&file(&folder)), after);
    let restored = later().restore(&backup.path, true).unwrap();
    assert_eq!((restored.tables, restored.rows), (4, 10));
    assert_eq!(dump(&file(&folder)), before);
    assert!(admin(&folder, &[FIRST, SECOND]).verify().unwrap().is_empty());
}

#[tokio::test]
async fn an_empty_database_has_no_backup_and_takes_one() {
    let full = filled().await;
    let backup = full.path().join("my backup's.db");
    admin(&full, &[FIRST, SECOND]).backup(&backup).unwrap();
    let empty = folder();
    let fresh = admin(&empty, &[FIRST, SECOND]).backing_up_into(backups(&empty));
    assert_eq!(fresh.migrate(&Fixed).unwrap().backup, None);
    assert!(files(&backups(&empty)).is_empty());
    // A schema without rows is nothing to lose, and no file at all is none either.
    fresh.restore(&backup, false).unwrap();
    assert_eq!(dump(&file(&empty)), dump(&file(&full)));
    let none = folder();
    admin(&none, &[FIRST, SECOND]).restore(&backup, false).unwrap();
    assert_eq!(dump(&file(&none)), dump(&file(&full)));
}

#[tokio::test]
async fn no_damaged_backup_is_put_back_and_none_is_written_over() {
    let folder = filled().await;
    sql(&file(&folder), "WITH RECURSIVE n (x) AS (SELECT 100 UNION ALL SELECT x + 1 FROM n WHERE x < 2000) INSERT INTO parents SELECT x, 'name ' || x FROM n").await;
    let before = dump(&file(&folder));
    let admin = admin(&folder, &[FIRST, SECOND]);
    let backup = folder.path().join("backup.db");
    admin.backup(&backup).unwrap();
    assert!(matches!(admin.backup(&backup), Err(BackupError::File { .. })));
    let whole = std::fs::read(&backup).unwrap();
    let mut damaged = whole.clone();
    let middle = damaged.len() / 2;
    damaged[middle..middle + 2000].fill(0x5a);
    for bytes in [&damaged[..], &whole[..whole.len() / 2], b"", b"-- Backup by lyceum, format 1, of mysql\n"]
    {
        std::fs::write(&backup, bytes).unwrap();
        assert!(admin.restore(&backup, true).is_err(), "{} bytes", bytes.len());
        assert_eq!(dump(&file(&folder)), before);
    }
    let missing = admin.restore(&folder.path().join("missing.db"), true).unwrap_err().to_string();
    assert!(missing.ends_with("missing.db: there is no such file"), "{missing}");
    assert!(!folder.path().join("missing.db").exists());
}

/// One bit of a name is another name, and no page is out of place.
#[tokio::test]
async fn a_backup_with_a_changed_bit_is_refused_wherever_it_is() {
    let folder = filled().await;
    let before = dump(&file(&folder));
    let admin = admin(&folder, &[FIRST, SECOND]);
    let backup = folder.path().join("backup.db");
    let made = admin.backup(&backup).unwrap();
    assert_eq!(admin.examine(&backup).unwrap(), made);
    let whole = std::fs::read(&backup).unwrap();
    let spread = (0..40).map(|number| number * (whole.len() * 8 / 40) + number % 8);
    let seal = (whole.len() - 130..whole.len()).map(|byte| byte * 8 + byte % 8);
    for bit in spread.chain(seal) {
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        std::fs::write(&backup, &bytes).unwrap();
        for refused in [admin.examine(&backup), admin.restore(&backup, true)] {
            assert!(matches!(refused, Err(BackupError::Broken { .. })), "bit {bit}: {refused:?}");
        }
    }
    assert_eq!(dump(&file(&folder)), before);
    // Nor one beside which are writes that SQLite would fold into it.
    std::fs::write(&backup, &whole).unwrap();
    std::fs::write(folder.path().join("backup.db-wal"), "x").unwrap();
    assert!(matches!(admin.restore(&backup, true), Err(BackupError::File { .. })));
    std::fs::remove_file(folder.path().join("backup.db-wal")).unwrap();
    admin.restore(&backup, true).unwrap();
    assert_eq!(dump(&file(&folder)), before);
}

/// Reading it would wait for its own replacement.
#[tokio::test]
async fn a_database_is_no_backup_of_itself() {
    let folder = filled().await;
    let (path, before) = (file(&folder), dump(&file(&folder)));
    let link = folder.path().join("link.db");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    for itself in [&path, &link] {
        let refused = admin(&folder, &[FIRST, SECOND]).restore(itself, true).unwrap_err().to_string();
        assert!(refused.ends_with("it is the database itself, and no backup of it"), "{refused}");
    }
    assert_eq!(dump(&path), before);
}

#[tokio::test]
async fn where_no_backup_can_be_made_nothing_is_migrated() {
    let folder = filled().await;
    let before = dump(&file(&folder));
    std::fs::write(folder.path().join("data"), "a file is in the way").unwrap();
    let later = admin(&folder, &[FIRST, SECOND, WORKS]).backing_up_into(backups(&folder));
    let error = later.migrate(&Fixed).unwrap_err();
    assert!(matches!(error, MigrationError::Backup(BackupError::File { .. })), "{error}");
    assert_eq!(dump(&file(&folder)), before);
}

#[tokio::test]
async fn a_trial_applies_and_leaves_no_trace() {
    let folder = filled().await;
    let (path, before) = (file(&folder), std::fs::read(file(&folder)).unwrap());
    let names = files(folder.path());
    let tried = admin(&folder, &[FIRST, SECOND, WORKS]).dry_run(&Fixed).unwrap();
    let tried: Vec<_> = tried.iter().map(|tried| (tried.name, tried.statements.len())).collect();
    assert_eq!(tried, [("3_works", 2)]);
    let error = admin(&folder, &[FIRST, SECOND, FAILS]).dry_run(&Fixed).unwrap_err().to_string();
    assert!(
        error.contains("4_fails/up.sql, line 6") && error.ends_with("the database is as it was."),
        "{error}"
    );
    assert!(admin(&folder, &[FIRST, SECOND]).dry_run(&Fixed).unwrap().is_empty());
    assert!(matches!(admin(&folder, &[FIRST]).dry_run(&Fixed), Err(MigrationError::Refused(_))));
    assert_eq!(std::fs::read(path).unwrap(), before);
    assert_eq!(files(folder.path()), names);
}

#[test]
fn a_trial_on_nothing_makes_no_file() {
    let folder = folder();
    assert_eq!(admin(&folder, &[FIRST, SECOND]).dry_run(&Fixed).unwrap().len(), 2);
    assert!(files(folder.path()).is_empty());
}

#[tokio::test]
async fn a_backup_is_one_state_while_others_write() {
    let folder = filled().await;
    let path = file(&folder);
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut conn = Conn::establish(path.to_str().unwrap()).unwrap();
            conn.batch_execute("PRAGMA busy_timeout = 5000").into_inner().unwrap();
            for id in (1000..).take_while(|_| !stopped(&stop)) {
                let parent = format!("INSERT INTO parents VALUES ({id}, 'x')");
                let both = format!("BEGIN IMMEDIATE; {parent}; INSERT INTO children VALUES (1); COMMIT");
                conn.batch_execute(&both).into_inner().unwrap();
            }
        });
        for number in 0..5 {
            let backup = folder.path().join(format!("{number}.db"));
            let made = admin(&folder, &[FIRST, SECOND]).backup(&backup);
            if number == 4 {
                stop.store(true, Ordering::Relaxed);
            }
            made.unwrap();
            let mut conn = Conn::establish(backup.to_str().unwrap()).unwrap();
            // Both began with three rows, and each writing adds one to each.
            let equal = "SELECT CAST((SELECT count(*) FROM parents) - (SELECT count(*) FROM children) AS TEXT) AS text";
            assert_eq!(lines(&mut conn, equal), ["0"]);
        }
    });
}
