//! What a schema is read from, as an argument names it.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use schema_model::{Dialect, Schema};
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};

use super::options::dialect;

/// A schema's source.
#[derive(Debug, Clone)]
pub enum Subject {
    /// Folders or files of migrations, applied one after the other.
    Migrations(Vec<PathBuf>, Dialect),
    /// A live database, and its dialect.
    Live(SecretString, Dialect),
    /// What `dump` wrote.
    Dump(PathBuf),
}

/// What `dump --format json` writes.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dump {
    /// The version of the format.
    pub version: u32,
    /// The dialect of what was dumped.
    pub dialect: Dialect,
    /// Product and version.
    pub server: String,
    /// A folder, or a URL without a password.
    pub source: String,
    /// Migrations applied; none for a live database.
    pub steps: Option<usize>,
    /// What was found.
    pub schema: Schema,
}

/// The only version of [`Dump`].
pub const DUMP_VERSION: u32 = 1;

impl Subject {
    /// Reads an argument: a URL, `DIR@dialect`, or a file of `dump`. It is secret until it is known not
    /// to contain a password: clap would repeat it in an error.
    pub fn parse(text: &SecretString) -> Result<Self> {
        parse(text.expose_secret()).map_err(|reason| anyhow!(reason))
    }

    /// A database, which must be of that dialect.
    pub fn live(url: SecretString, expected: Dialect) -> Result<Self> {
        match scheme(url.expose_secret()) {
            Some(dialect) if dialect == expected => Ok(Self::Live(url, dialect)),
            _ => bail!("the URL for {expected} must begin with {}", schemes(expected)),
        }
    }

    /// The dialect, where it is known before anything is read.
    pub fn dialect(&self) -> Option<Dialect> {
        match self {
            Self::Migrations(_, dialect) | Self::Live(_, dialect) => Some(*dialect),
            Self::Dump(_) => None,
        }
    }
}

impl Dump {
    /// Reads a file.
    pub fn read(path: &Path) -> Result<Self> {
        let shown = path.display();
        let text = std::fs::read_to_string(path).with_context(|| format!("{shown} cannot be read"))?;
        let dump: Self = serde_json::from_str(&text)
            .with_context(|| format!("{shown} is not what `schema-parity dump --format json` writes"))?;
        if dump.version != DUMP_VERSION {
            bail!("{shown} has version {}, and this program reads {DUMP_VERSION}", dump.version);
        }
        Ok(dump)
    }
}

// Messages do not repeat the text: it may hold a password.
fn parse(text: &str) -> Result<Subject, String> {
    if let Some(dialect) = scheme(text) {
        return Ok(Subject::Live(SecretString::from(text), dialect));
    }
    if text.contains("://") {
        return Err(
            "no URL of a kind that is known: sqlite:PATH, mysql://…, mariadb://…, postgres://…".to_owned()
        );
    }
    if let Some((path, name)) = text.rsplit_once('@')
        && let Some(dialect) = dialect(name)
        && !path.is_empty()
    {
        return Ok(Subject::Migrations(vec![PathBuf::from(path)], dialect));
    }
    if Path::new(text).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")) {
        return Ok(Subject::Dump(PathBuf::from(text)));
    }
    Err("give a URL, a folder of migrations with its dialect (DIR@sqlite, DIR@mysql, DIR@postgres), \
         or a .json file that `schema-parity dump` wrote"
        .to_owned())
}

fn scheme(url: &str) -> Option<Dialect> {
    let (scheme, rest) = url.split_once(':')?;
    let found = dialect(scheme)?;
    (found == Dialect::Sqlite || rest.starts_with("//")).then_some(found)
}

fn schemes(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Sqlite => "sqlite:",
        Dialect::Mysql => "mysql:// or mariadb://",
        Dialect::Postgres => "postgres:// or postgresql://",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_name_what_they_look_like() {
        for (text, expected) in [
            ("sqlite:app.db", "live sqlite"),
            ("mariadb://h/d", "live mysql"),
            ("postgresql://h/d", "live postgres"),
            ("a/b@mysql", "migrations mysql"),
            ("me@home/b@postgres", "migrations postgres"),
            ("schema.json", "dump"),
            ("schema.JSON", "dump"),
            ("dir", "none"),
            ("@mysql", "none"),
            ("dir@oracle", "none"),
            ("oracle://h/d", "none"),
        ] {
            let name = match parse(text) {
                Ok(Subject::Live(_, dialect)) => format!("live {dialect}"),
                Ok(Subject::Migrations(_, dialect)) => format!("migrations {dialect}"),
                Ok(Subject::Dump(_)) => "dump".to_owned(),
                Err(_) => "none".to_owned(),
            };
            assert_eq!(name, expected, "{text}");
        }
    }

    #[test]
    fn an_unknown_url_is_not_repeated() {
        let url = format!("oracle://ann:{}@h/d", "hidden");
        assert!(!parse(&url).unwrap_err().contains("hidden"));
        let url = format!("postgres://ann:{}@h/d", "hidden");
        let error = Subject::live(url.into(), Dialect::Mysql).unwrap_err().to_string();
        assert!(error.contains("must begin with mysql://") && !error.contains("hidden"), "{error}");
    }
}
