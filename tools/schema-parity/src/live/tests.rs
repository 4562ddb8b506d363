//! SQLite, and what needs no server.

use super::*;

#[test]
fn sqlite_runs_statements_and_answers_with_texts() {
    let mut live = Live::sqlite_in_memory().unwrap();
    assert_eq!(live.dialect(), Dialect::Sqlite);
    assert!(live.flavour().version >= (3, 40, 0));
    live.execute("CREATE TABLE t (a TEXT, b INTEGER)").unwrap();
    live.execute("INSERT INTO t VALUES ('x', 1), (NULL, 2), ('y', 3)").unwrap();
    live.execute("SELECT * FROM t; -- rows are dropped").unwrap();
    assert_eq!(live.texts("SELECT a FROM t ORDER BY b").unwrap(), ["x", "y"]);
    assert_eq!(live.texts("SELECT b FROM t ORDER BY b").unwrap(), ["1", "2", "3"]);
    for query in ["SELECT x'ff'", "SELECT CAST(x'ff' AS TEXT)", "SELECT a FROM nowhere"] {
        assert!(live.texts(query).is_err(), "{query}");
    }
    let error = live.execute("CREATE TABEL u (a INT)").unwrap_err().to_string();
    assert_eq!(error, "SQLite in memory: near \"TABEL\": syntax error");
    // The default of SQLite itself; migrations say what they need.
    assert_eq!(live.texts("PRAGMA foreign_keys").unwrap(), ["0"]);
}

#[test]
fn a_function_of_the_program_is_known_and_never_called() {
    let mut live = Live::sqlite_in_memory().unwrap();
    live.execute("CREATE TABLE t (a TEXT)").unwrap();
    live.execute("UPDATE t SET a = OWN(OTHER(a), 1)").unwrap();
    live.execute("INSERT INTO t VALUES ('x')").unwrap();
    let error = live.execute("UPDATE t SET a = OWN(a)").unwrap_err().to_string();
    assert!(error.contains("OWN is a function of the program"), "{error}");
    // It cannot be part of a schema.
    assert!(live.execute("CREATE INDEX i ON t (OWN(a))").is_err());
    assert!(live.execute("CREATE TABLE u (a TEXT CHECK (OWN(a)))").is_err());
}

#[test]
fn a_file_is_opened_and_never_made() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("x.db");
    let error = Live::sqlite_file(&path).unwrap_err().to_string();
    assert!(error.ends_with("x.db: there is no such file"), "{error}");
    assert!(!path.exists());
    rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE t (a INT)").unwrap();
    for url in [format!("sqlite:{}", path.display()), format!("sqlite://{}", path.display())] {
        let mut live = Live::open(&url.into()).unwrap();
        assert_eq!(live.texts("SELECT name FROM sqlite_schema").unwrap(), ["t"]);
    }
    let mut live = Live::sqlite_file(&path).unwrap();
    let error = live.execute("CREATE TABLE u (a INT)").unwrap_err().to_string();
    assert!(error.contains("readonly"), "{error}");
    drop(live);
    std::fs::write(&path, "this is no database, however long it is").unwrap();
    assert!(Live::sqlite_file(&path).is_err());
}

#[test]
fn a_file_in_wal_mode_is_read_while_another_writes_and_after() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("x.db");
    let writer = rusqlite::Connection::open(&path).unwrap();
    writer.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE t (a INT)").unwrap();
    let tables = |live: &mut Live| live.schema(&[]).unwrap().tables.into_keys().collect::<Vec<_>>();
    let mut live = Live::sqlite_file(&path).unwrap();
    assert_eq!(tables(&mut live), ["t"]);
    writer.execute_batch("CREATE TABLE u (a INT)").unwrap();
    assert_eq!(tables(&mut live), ["t", "u"], "what is not in the file itself yet");
    drop(live);
    drop(writer);
    assert_eq!(tables(&mut Live::sqlite_file(&path).unwrap()), ["t", "u"]);
}

#[test]
fn no_message_holds_a_password() {
    let secret = "hid?den@x";
    for (url, name) in [
        (format!("mysql://ann:{secret}@127.0.0.1:1/app?ssl=1"), "mysql://127.0.0.1:1/app"),
        (format!("postgres://127.0.0.1:1/app?password={secret}"), "postgres://"),
        (format!("postgresql://ann:{secret}@127.0.0.1:1/app?options=a@b&password={secret}"), "postgresql://"),
        (format!("mysql://ann:{secret}@127.0.0.1:1"), "mysql://127.0.0.1:1: the URL names no database"),
        (format!("oracle://ann:{secret}@h/app"), "oracle://h/app: not the URL of a database"),
        (secret.to_owned(), "the database: not the URL of a database"),
    ] {
        let error = Live::open(&url.clone().into()).unwrap_err();
        let (shown, debug) = (error.to_string(), format!("{error:?}"));
        assert!(shown.starts_with(name), "{shown}");
        assert!(!shown.contains("hid") && !debug.contains("hid"), "{shown} {debug}");
        assert!(!shown.contains("den") && !debug.contains("den"), "{shown} {debug}");
    }
}

#[test]
fn a_catalogue_that_cannot_be_read_is_no_empty_schema() {
    let mut live = Live::sqlite_in_memory().unwrap();
    // The name of the database stands before the reason.
    if let Err(error) = live.schema(&[]) {
        assert!(error.to_string().starts_with("SQLite in memory: "), "{error}");
    }
}
