//! A database for several programs, of any kind, and how to make it an outdated one.

use std::path::{Path, PathBuf};

use diesel::{
    Connection, QueryableByName, RunQueryDsl, SqliteConnection, connection::SimpleConnection, sql_query,
    sql_types::Text,
};
use ephemeral_db::Scratch;
use secrecy::ExposeSecret;
use storage_diesel::server_options::{ServerOptions, fixed};
use storage_mysql::MysqlAdmin;
use storage_postgres::PostgresAdmin;
use storage_sqlite::{SqliteAdmin, SqliteOptions};
use tempfile::TempDir;

use crate::support::{database::Kind, process::TestServer};

/// A database that outlives the programs on it.
pub struct Database {
    kind: Kind,
    scratch: Option<Scratch>,
    folder: TempDir,
}

impl Database {
    /// Nothing in it.
    pub fn empty(kind: Kind) -> Self {
        let folder = tempfile::Builder::new().prefix("lyceum-test-").tempdir().unwrap();
        Self { kind, scratch: kind.scratch(), folder }
    }

    /// With example data, and without the newest migration.
    pub async fn outdated(kind: Kind) -> Self {
        let database = Self::empty(kind);
        database.program().run(&["db", "seed"]).ok();
        assert!(database.revert_last().await);
        database
    }

    /// Of what kind.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// A program on it, with a folder of its own; nothing runs yet.
    pub fn program(&self) -> TestServer {
        TestServer::prepared(&[("DATABASE_URL", &self.url())])
    }

    /// All that is in it: as SQLite writes it, or as the product does.
    pub fn dump(&self, name: &str) -> Vec<String> {
        let file = self.file(name);
        let lines = if self.kind == Kind::Sqlite {
            dump_of_a_file(&self.file("shared.db"))
        } else {
            self.program().run(&["db", "backup", "--to", file.to_str().unwrap()]).ok();
            std::fs::read_to_string(file).unwrap().lines().map(str::to_owned).collect()
        };
        assert!(lines.len() > 20, "an empty dump proves nothing: {lines:?}");
        lines
    }

    /// Runs statements on it.
    pub fn execute(&self, statements: &[&str]) {
        if let Some(scratch) = &self.scratch {
            return ephemeral_db::execute(scratch.url(), statements).unwrap();
        }
        let file = self.file("shared.db");
        let mut conn = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
        for sql in statements {
            conn.batch_execute(sql).unwrap();
        }
    }

    /// A file beside it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn url(&self) -> String {
        match &self.scratch {
            Some(scratch) => scratch.url().expose_secret().to_owned(),
            None => format!("sqlite:{}", self.file("shared.db").display()),
        }
    }

    async fn revert_last(&self) -> bool {
        let options = ServerOptions::default();
        let reverted = match self.kind {
            Kind::Sqlite => {
                SqliteAdmin::new(&self.file("shared.db"), &SqliteOptions::default()).unwrap().revert_last()
            }
            Kind::Mysql => {
                let source = fixed(&self.url(), storage_mysql::DEFAULT_PORT).unwrap();
                MysqlAdmin::new(source, &options).revert_last().await
            }
            Kind::Postgres => {
                let source = fixed(&self.url(), storage_postgres::DEFAULT_PORT).unwrap();
                PostgresAdmin::new(source, &options).revert_last().await
            }
        };
        reverted.unwrap().is_some()
    }
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    text: String,
}

/// Every definition and every value.
fn dump_of_a_file(path: &Path) -> Vec<String> {
    let mut conn = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
    let mut lines = |query: &str| -> Vec<String> {
        let found: Vec<Line> = sql_query(query).load(&mut conn).unwrap();
        found.into_iter().map(|line| line.text).collect()
    };
    let mut all =
        lines("SELECT type || name || sql AS text FROM sqlite_master WHERE sql IS NOT NULL ORDER BY 1");
    for table in lines("SELECT name AS text FROM sqlite_master WHERE type = 'table' ORDER BY 1") {
        let columns = format!("SELECT 'quote(' || name || ')' AS text FROM pragma_table_info('{table}')");
        let row = lines(&columns).join(" || ',' || ");
        all.extend(lines(&format!("SELECT '{table}:' || {row} AS text FROM {table} ORDER BY 1")));
    }
    all
}

/// Names of the backups that a program made by itself.
pub fn backups(program: &TestServer) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(program.data().join("backups")) else { return Vec::new() };
    entries.map(|entry| entry.unwrap().path()).collect()
}
