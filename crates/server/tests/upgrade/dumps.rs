//! The dumps, and databases made from them.

use std::{collections::BTreeMap, fs, path::PathBuf};

use diesel::{
    Connection, QueryableByName, RunQueryDsl, SqliteConnection, connection::SimpleConnection, sql_query,
    sql_types::Text,
};
use secrecy::SecretString;
use serde_json::Value;

use crate::{
    databases::Database,
    folders,
    support::{database::Kind, process::TestServer},
};

/// Tables about the database itself, which may be empty or change.
const BOOKS: &str = "schema_";

/// A state of migrations.
pub struct State {
    /// Its newest migration.
    pub name: String,
    folder: PathBuf,
}

/// All that are kept.
pub fn states() -> Vec<State> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/upgrade/dumps");
    let entries = fs::read_dir(&folder).unwrap().map(Result::unwrap);
    let mut states: Vec<_> = entries
        .map(|entry| State { name: entry.file_name().into_string().unwrap(), folder: entry.path() })
        .collect();
    states.sort_by(|left, right| left.name.cmp(&right.name));
    assert!(!states.is_empty(), "no dumps in {}", folder.display());
    states
}

impl State {
    /// The dump for databases of that kind.
    pub fn dump(&self, kind: Kind) -> PathBuf {
        let file = self.folder.join(format!("{}.sql", kind.name()));
        assert!(file.is_file(), "{} is missing", file.display());
        file
    }

    /// What the API answered.
    pub fn answers(&self) -> Value {
        serde_json::from_slice(&fs::read(self.folder.join("answers.json")).unwrap()).unwrap()
    }

    /// Gives a program the files that belong to the data.
    pub fn place_files(&self, program: &TestServer) {
        folders::copy(&self.folder.join("files"), &program.data().join("files"));
    }

    /// A database with its data, in its state.
    pub fn loaded(&self, kind: Kind) -> Database {
        let (database, dump) = (Database::empty(kind), self.dump(kind));
        if kind == Kind::Sqlite {
            let file = database.file("shared.db");
            let mut conn = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
            conn.batch_execute(&fs::read_to_string(dump).unwrap()).unwrap();
        } else {
            database.program().run(&["db", "restore", "--from", dump.to_str().unwrap(), "--yes"]).ok();
        }
        database
    }
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    text: String,
}

/// Number of rows of each table of the product.
pub fn counts(database: &Database, kind: Kind) -> BTreeMap<String, u64> {
    let rows = |query: &str| -> Vec<String> {
        if kind != Kind::Sqlite {
            return ephemeral_db::column(&SecretString::from(database.url()), query).unwrap();
        }
        let file = database.file("shared.db");
        let mut conn = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
        let found: Vec<Line> = sql_query(query).load(&mut conn).unwrap();
        found.into_iter().map(|line| line.text).collect()
    };
    let names = rows(match kind {
        Kind::Sqlite => {
            "SELECT name AS text FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        }
        Kind::Mysql => "SELECT table_name FROM information_schema.tables WHERE table_schema = database()",
        Kind::Postgres => {
            "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
        }
    });
    let of = |name: &String| {
        let text = if kind == Kind::Mysql { "CHAR" } else { "TEXT" };
        let found = rows(&format!("SELECT CAST(count(*) AS {text}) AS text FROM {name}"));
        found[0].parse().unwrap()
    };
    let counts: BTreeMap<_, _> =
        names.iter().filter(|name| !name.starts_with(BOOKS)).map(|name| (name.clone(), of(name))).collect();
    assert!(counts.len() > 20, "tables are missing: {counts:?}");
    counts
}
