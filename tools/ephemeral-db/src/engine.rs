//! The kinds of server.

use std::{fmt, time::Duration};

/// How long a server may take until it answers: crash recovery is part of it.
pub const PATIENCE: Duration = Duration::from_secs(90);

/// What kind of server answers behind a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// MariaDB or MySQL.
    Mysql,
    /// PostgreSQL.
    Postgres,
}

impl Engine {
    /// The engine that a scheme of a URL stands for.
    pub fn of_scheme(scheme: &str) -> Option<Self> {
        match scheme {
            "mysql" | "mariadb" => Some(Self::Mysql),
            "postgres" | "postgresql" => Some(Self::Postgres),
            _ => None,
        }
    }

    /// The scheme of URLs that this crate makes.
    pub fn scheme(self) -> &'static str {
        match self {
            Self::Mysql => "mysql",
            Self::Postgres => "postgres",
        }
    }

    /// The port that a URL without one means.
    pub fn default_port(self) -> u16 {
        match self {
            Self::Mysql => 3306,
            Self::Postgres => 5432,
        }
    }

    /// The database that every server has.
    pub fn admin_database(self) -> &'static str {
        match self {
            Self::Mysql => "mysql",
            Self::Postgres => "postgres",
        }
    }

    /// The account of servers that this crate starts; its password is random.
    pub fn admin_account(self) -> &'static str {
        match self {
            Self::Mysql => "admin",
            Self::Postgres => "postgres",
        }
    }

    /// What to install where a server is missing.
    pub fn package(self) -> &'static str {
        match self {
            Self::Mysql => "mariadb-server",
            Self::Postgres => "postgresql",
        }
    }

    /// A statement that answers with the server's version.
    pub(crate) fn version_query(self) -> &'static str {
        match self {
            Self::Mysql => "SELECT VERSION()",
            Self::Postgres => "SHOW server_version",
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Mysql => "MariaDB or MySQL",
            Self::Postgres => "PostgreSQL",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_name_engines() {
        assert_eq!(Engine::of_scheme("mariadb"), Some(Engine::Mysql));
        assert_eq!(Engine::of_scheme("postgresql"), Some(Engine::Postgres));
        assert_eq!(Engine::of_scheme("sqlite"), None);
        for engine in [Engine::Mysql, Engine::Postgres] {
            assert_eq!(Engine::of_scheme(engine.scheme()), Some(engine));
        }
    }
}
