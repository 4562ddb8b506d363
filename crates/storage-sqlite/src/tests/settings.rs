//! SQLite is built and configured as the engine requires.

use diesel::sql_types::{BigInt, Text};
use diesel::{QueryableByName, sql_query};
use futures_util::FutureExt;

use super::Bed;
use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;
use crate::{SqliteOptions, SqliteStorage};

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    value: i64,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    value: String,
}

fn number(conn: &mut Conn, pragma: &str) -> i64 {
    // Most PRAGMAs name their column after themselves, busy_timeout does not.
    let column = if pragma == "busy_timeout" { "timeout" } else { pragma };
    let sql = format!("SELECT {column} AS value FROM pragma_{pragma}");
    let number: Number = sql_query(sql).get_result(conn).into_inner().unwrap();
    number.value
}

fn journal(conn: &mut Conn) -> String {
    let sql = "SELECT journal_mode AS value FROM pragma_journal_mode";
    let line: Line = sql_query(sql).get_result(conn).into_inner().unwrap();
    line.value
}

#[tokio::test]
async fn sqlite_is_built_with_the_flags() {
    let bed = Bed::plain().await;
    let lines: Vec<Line> = bed
        .storage
        .read_raw(|conn| {
            let sql = "SELECT compile_options AS value FROM pragma_compile_options";
            async move { sql_query(sql).load(conn).await.map_err(map_err) }.boxed()
        })
        .await
        .unwrap();
    let options: Vec<&str> = lines.iter().map(|line| line.value.as_str()).collect();
    for wanted in ["ENABLE_QPSG", "DEFAULT_MEMSTATUS=0", "THREADSAFE=2"] {
        assert!(options.contains(&wanted), "{wanted} is missing in {options:?}; see .cargo/config.toml");
    }
}

#[tokio::test]
async fn the_connection_that_writes_is_durable_and_strict() {
    let bed = Bed::plain().await;
    let settings = bed.storage.write_raw(|conn| {
        async move {
            assert_eq!(number(conn, "busy_timeout"), 5000);
            assert_eq!(journal(conn), "wal");
            assert_eq!(number(conn, "synchronous"), 2, "FULL");
            assert_eq!(number(conn, "foreign_keys"), 1);
            assert_eq!(number(conn, "query_only"), 0);
            assert_eq!(number(conn, "temp_store"), 2, "in memory");
            assert_eq!(number(conn, "cache_size"), -8192);
            Ok(())
        }
        .boxed()
    });
    settings.await.unwrap();
}

#[tokio::test]
async fn the_connections_that_read_cannot_write() {
    let bed = Bed::plain().await;
    let settings = bed.storage.read_raw(|conn| {
        async move {
            assert_eq!(number(conn, "busy_timeout"), 5000);
            assert_eq!(journal(conn), "wal");
            assert_eq!(number(conn, "query_only"), 1);
            assert_eq!(number(conn, "temp_store"), 2, "in memory");
            Ok(())
        }
        .boxed()
    });
    settings.await.unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_can_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let bed = Bed::plain().await;
    for name in ["test.db", "test.db-wal", "test.db-shm"] {
        let mode = std::fs::metadata(bed.path.with_file_name(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

/// SQLite would make the file that a link leads to, for all to read.
#[cfg(unix)]
#[tokio::test]
async fn nor_those_behind_a_link() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (link, real) = (folder.path().join("link.db"), folder.path().join("real.db"));
    std::os::unix::fs::symlink(&real, &link).unwrap();
    let storage = SqliteStorage::open(&link, &SqliteOptions::default()).unwrap();
    super::run(&storage, "CREATE TABLE t (x)").await.unwrap();
    for name in ["real.db", "real.db-wal", "real.db-shm"] {
        let mode = std::fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[test]
fn what_cannot_be_opened_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let open = |name: &str| {
        let path = folder.path().join(name);
        SqliteStorage::open(&path, &SqliteOptions::default()).err().unwrap().to_string()
    };
    let missing = open("no/such/folder.db");
    assert!(missing.contains("no/such/folder.db: No such file"), "{missing}");
    std::fs::write(
        folder.path().join("text.db"),
        "not a database, but long enough to look like a page".repeat(100),
    )
    .unwrap();
    let text = open("text.db");
    assert!(text.contains("text.db: file is not a database"), "{text}");
    std::fs::create_dir(folder.path().join("folder.db")).unwrap();
    let directory = open("folder.db");
    assert!(directory.contains("folder.db: "), "{directory}");
}

#[tokio::test]
async fn a_path_is_never_taken_for_a_uri() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["file:a.db?mode=memory", ":memory:", "a b%20c?d#e.db"] {
        let path = folder.path().join(name);
        let storage = SqliteStorage::open(&path, &SqliteOptions::default()).unwrap();
        super::run(&storage, "CREATE TABLE t (x)").await.unwrap();
        assert!(path.is_file(), "{name}");
    }
}
