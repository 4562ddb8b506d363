//! Arguments that several commands share.

use std::path::PathBuf;

use clap::{Args, ValueEnum, builder::ValueParser};
use ephemeral_db::Provider;
use schema_model::{Dialect, compare::Level};
use schema_parity::{
    layout::{Layout, Loading},
    live::tables_of_tools,
    report::Format,
    scratch,
};
use secrecy::SecretString;

/// How migrations are read.
#[derive(Debug, Args)]
pub struct Reading {
    /// How the folders hold migrations; guessed where not given.
    #[arg(long, value_enum)]
    pub layout: Option<Layout>,
    /// A file of the folders that comes before all others; of one database's where that is said
    /// (`mysql=schema.sql`); may be given several times.
    #[arg(long, value_name = "[DIALECT=]FILE")]
    pub first: Vec<String>,
    /// A value for `${K}` in migrations; may be given several times.
    #[arg(long, value_name = "K=V", value_parser = placeholder)]
    pub placeholder: Vec<(String, String)>,
    /// Leave this table out, beside those of migration tools; may be given several times.
    #[arg(long, value_name = "TABLE")]
    pub ignore: Vec<String>,
    /// A statement to run before the migrations of a dialect, in their session, as their own runner does
    /// it: `mysql=SET FOREIGN_KEY_CHECKS = 0`; may be given several times.
    #[arg(long, value_name = "DIALECT=SQL", value_parser = before)]
    pub before: Vec<Before>,
}

/// A statement that comes before migrations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// For which database.
    pub dialect: Dialect,
    /// The statement.
    pub sql: String,
}

fn before(text: &str) -> Result<Before, String> {
    let said = || "say for which database: sqlite=SQL, mysql=SQL or postgres=SQL".to_owned();
    let (name, sql) = text.split_once('=').ok_or_else(said)?;
    let dialect = dialect(name).filter(|_| !sql.trim().is_empty()).ok_or_else(said)?;
    Ok(Before { dialect, sql: sql.trim().to_owned() })
}

fn placeholder(text: &str) -> Result<(String, String), String> {
    let said = || "say its name and its value: NAME=VALUE".to_owned();
    let (name, value) = text.split_once('=').ok_or_else(said)?;
    if name.is_empty() { Err(said()) } else { Ok((name.to_owned(), value.to_owned())) }
}

/// A dialect by one of its names.
pub fn dialect(name: &str) -> Option<Dialect> {
    match name {
        "sqlite" => Some(Dialect::Sqlite),
        "mysql" | "mariadb" => Some(Dialect::Mysql),
        "postgres" | "postgresql" => Some(Dialect::Postgres),
        _ => None,
    }
}

/// Where empty databases come from, to apply migrations to.
#[derive(Debug, Args)]
pub struct Servers {
    /// Where servers come from: `auto` takes a server URL where one is given, then Docker, then
    /// programs on this machine.
    #[arg(long, default_value = "auto", value_name = "auto|url|docker|local")]
    pub provider: Provider,
    /// Leave the databases and servers that were made, and say where they are.
    #[arg(long)]
    pub keep: bool,
    /// An account of a MySQL or MariaDB server that may create databases; better in the environment:
    /// `SCHEMA_PARITY_MYSQL_SERVER_URL`.
    #[arg(long, value_name = "URL", value_parser = secret())]
    mysql_server_url: Option<SecretString>,
    /// An account of a PostgreSQL server that may create databases; better in the environment:
    /// `SCHEMA_PARITY_POSTGRES_SERVER_URL`.
    #[arg(long, value_name = "URL", value_parser = secret())]
    postgres_server_url: Option<SecretString>,
}

/// What counts, and where the report goes.
#[derive(Debug, Args)]
pub struct Reporting {
    /// What counts: `strict` everything, `family` families of types, nullability, defaults, keys and
    /// indexes.
    #[arg(long, value_enum, default_value = "strict")]
    pub level: LevelName,
    /// The format of the report; where FILE is given, that of its ending unless said here.
    #[arg(long, value_name = "text|json|html|svg|sarif")]
    pub format: Option<Format>,
    /// Write the report to this file, and a text one to the terminal.
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
}

/// A [`Level`] as an argument.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum LevelName {
    /// Everything: lengths, precision, collation, the order of columns.
    Strict,
    /// For schemas that never meant to agree on lengths.
    Family,
}

/// A [`Dialect`] as an argument.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum DialectName {
    /// SQLite.
    Sqlite,
    /// MySQL and MariaDB.
    Mysql,
    /// PostgreSQL.
    Postgres,
}

impl Reading {
    /// How the migrations of a database are read.
    pub fn loading(&self, of: Dialect) -> Loading {
        let named = |text: &String| match text.split_once('=') {
            Some((name, file)) if dialect(name).is_some() => {
                (dialect(name) == Some(of)).then(|| file.to_owned())
            }
            _ => Some(text.clone()),
        };
        Loading {
            layout: self.layout,
            first: self.first.iter().find_map(named),
            placeholders: self.placeholder.clone(),
        }
    }

    /// Tables that are no part of a schema.
    pub fn ignored(&self) -> Vec<&str> {
        let own = self.ignore.iter().map(String::as_str);
        tables_of_tools().into_iter().chain(own).collect()
    }
}

impl Servers {
    /// As the library takes it.
    pub fn options(&self) -> scratch::Options {
        let or_environment =
            |given: &Option<SecretString>, name| given.clone().or_else(|| from_environment(name));
        scratch::Options {
            provider: self.provider,
            mysql_url: or_environment(&self.mysql_server_url, "SCHEMA_PARITY_MYSQL_SERVER_URL"),
            postgres_url: or_environment(&self.postgres_server_url, "SCHEMA_PARITY_POSTGRES_SERVER_URL"),
        }
    }
}

impl From<LevelName> for Level {
    fn from(name: LevelName) -> Self {
        match name {
            LevelName::Strict => Self::Strict,
            LevelName::Family => Self::Family,
        }
    }
}

impl From<DialectName> for Dialect {
    fn from(name: DialectName) -> Self {
        match name {
            DialectName::Sqlite => Self::Sqlite,
            DialectName::Mysql => Self::Mysql,
            DialectName::Postgres => Self::Postgres,
        }
    }
}

/// Reads an argument that may hold a password.
pub fn secret() -> ValueParser {
    ValueParser::from(|text: &str| Ok::<_, std::convert::Infallible>(SecretString::from(text)))
}

/// A URL from the environment. An empty one counts as absent.
pub fn from_environment(name: &str) -> Option<SecretString> {
    std::env::var(name).ok().filter(|text| !text.is_empty()).map(SecretString::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_comes_before_the_migrations_of_one_dialect() {
        let found = before("mysql=SET FOREIGN_KEY_CHECKS = 0").unwrap();
        assert_eq!(found, Before { dialect: Dialect::Mysql, sql: "SET FOREIGN_KEY_CHECKS = 0".to_owned() });
        for text in ["SET FOREIGN_KEY_CHECKS = 0", "mysql=", "oracle=SELECT 1", "SELECT 1"] {
            assert!(before(text).unwrap_err().contains("mysql=SQL"), "{text}");
        }
    }
}
