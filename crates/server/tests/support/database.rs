//! Which database stands behind the tests. By default it is SQLite, a file in each test's folder; the
//! tasks that start a database server name its kind and an account that may create databases.

use ephemeral_db::Scratch;
use secrecy::{ExposeSecret, SecretString};

/// Names the kind of database behind the tests over HTTP.
const KIND: &str = "LYCEUM_TEST_DATABASE";
/// Names a migrated database on the server of this run, which is copied instead of migrating anew.
const TEMPLATE: &str = "LYCEUM_TEST_TEMPLATE";

/// A kind of database, as `/health` names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Mysql,
    Postgres,
}

impl Kind {
    /// The one of this run.
    pub fn of_this_run() -> Self {
        match std::env::var(KIND).as_deref() {
            Err(_) => Self::Sqlite,
            Ok("mysql") => Self::Mysql,
            Ok("postgres") => Self::Postgres,
            Ok(other) => panic!("{KIND}={other} is not known here"),
        }
    }

    /// As `/health` says it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Mysql => "mysql",
            Self::Postgres => "postgres",
        }
    }

    /// An empty database on the server of this run; none where files are used.
    pub fn scratch(self) -> Option<Scratch> {
        self.made(Scratch::create)
    }

    /// A database with the schema where the task prepared one, which saves a test the migrations; an empty
    /// one elsewhere.
    pub fn migrated(self) -> Option<Scratch> {
        match std::env::var(TEMPLATE) {
            Ok(template) => self.made(|server| Scratch::clone_of(server, &template)),
            Err(_) => self.scratch(),
        }
    }

    fn made(
        self,
        make: impl FnOnce(&SecretString) -> Result<Scratch, ephemeral_db::Error>,
    ) -> Option<Scratch> {
        let variable = match self {
            Self::Sqlite => return None,
            Self::Mysql => "LYCEUM_TEST_MYSQL_URL",
            Self::Postgres => "LYCEUM_TEST_POSTGRES_URL",
        };
        let url = std::env::var(variable)
            .unwrap_or_else(|_| panic!("{variable} is not set: `cargo xtask test-…` sets it"));
        let scratch = make(&SecretString::from(url));
        Some(scratch.unwrap_or_else(|error| panic!("no database on the server of {variable}: {error}")))
    }
}

/// The password in the URL of a database, which must be nowhere else.
pub fn password(scratch: &Scratch) -> String {
    let url = scratch.url().expose_secret();
    let (login, _) = url.rsplit_once('@').expect("a login");
    login.rsplit_once(':').expect("a password").1.to_owned()
}

/// The URL of a database, for an environment.
pub fn exposed(scratch: &Scratch) -> String {
    scratch.url().expose_secret().to_owned()
}
