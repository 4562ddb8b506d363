//! Names of SQL files: what they say of direction and dialect; pairs of up and down.

use std::{
    collections::{BTreeMap, btree_map::Entry as Slot},
    path::{Path, PathBuf},
};

use schema_model::Dialect;

use super::{
    LayoutError, Step,
    order::Key,
    read::{self, Entry},
};

/// The parts of a name.
#[derive(Debug, Clone)]
pub struct Name {
    /// Without `.sql`, direction and what says how to run it; without the dialect where asked.
    pub stem: String,
    pub direction: Option<Direction>,
    /// For which database.
    pub database: Option<Database>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    Up,
    Down,
}

/// What a suffix says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Database {
    /// `None` for one that is not compared.
    pub dialect: Option<Dialect>,
    /// Yields to another one of the same dialect: `mariadb` beside `mysql`.
    pub second: bool,
}

impl Name {
    /// From the name of a file.
    pub fn parse(file: &str, with_database: bool) -> Self {
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let mut name = Self { stem: stem.to_owned(), direction: None, database: None };
        while let Some((stem, last)) = name.stem.rsplit_once('.') {
            match last.to_ascii_lowercase().as_str() {
                "up" if name.direction.is_none() => name.direction = Some(Direction::Up),
                "down" | "undo" if name.direction.is_none() => name.direction = Some(Direction::Down),
                // Outside of a transaction, or in one: each statement is sent by itself here.
                "autocommit" | "tx" | "notx" if name.direction.is_some() => {}
                suffix if with_database && name.database.is_none() => match database(suffix) {
                    Some(found) => name.database = Some(found),
                    None => break,
                },
                _ => break,
            }
            name.stem = stem.to_owned();
        }
        if with_database
            && name.database.is_none()
            && let Some((first, rest)) = name.stem.split_once('.')
            && let Some(found) = database(&first.to_ascii_lowercase())
        {
            (name.database, name.stem) = (Some(found), rest.to_owned());
        }
        if with_database && name.database.is_none() {
            // `mysql.sql` beside `postgres.sql`.
            name.database = database(&name.stem.to_ascii_lowercase());
        }
        name
    }
}

fn database(suffix: &str) -> Option<Database> {
    let (dialect, second) = match suffix {
        "sqlite" | "sqlite3" => (Some(Dialect::Sqlite), false),
        "mysql" => (Some(Dialect::Mysql), false),
        "mariadb" => (Some(Dialect::Mysql), true),
        "postgres" | "postgresql" | "pg" | "psql" | "pgsql" => (Some(Dialect::Postgres), false),
        "cockroach" | "cockroachdb" | "crdb" | "mssql" | "sqlserver" | "oracle" | "h2" | "hsqldb" | "db2"
        | "tidb" | "spanner" | "clickhouse" | "duckdb" => (None, false),
        _ => return None,
    };
    Some(Database { dialect, second })
}

/// Steps that are being put together from files.
#[derive(Debug, Default)]
pub struct Pairs(BTreeMap<Key, Pair>);

#[derive(Debug, Default)]
struct Pair {
    name: String,
    up: Option<PathBuf>,
    down: Option<PathBuf>,
}

impl Pairs {
    /// Adds a file.
    ///
    /// # Errors
    /// Where another file says the same.
    pub fn add(
        &mut self,
        key: Key,
        name: &str,
        direction: Direction,
        file: &Entry,
    ) -> Result<(), LayoutError> {
        let pair = match self.0.entry(key) {
            Slot::Occupied(pair) => pair.into_mut(),
            Slot::Vacant(slot) => slot.insert(Pair::default()),
        };
        if pair.name.is_empty() || direction == Direction::Up {
            name.clone_into(&mut pair.name);
        }
        let place = match direction {
            Direction::Up => &mut pair.up,
            Direction::Down => &mut pair.down,
        };
        match place.replace(file.path.clone()) {
            None => Ok(()),
            Some(other) => Err(same(&file.path, &other)),
        }
    }

    /// In order. A down file without an up file is no step: runners never reach it.
    ///
    /// # Errors
    /// Where a file cannot be read.
    pub fn steps(self) -> Result<Vec<Step>, LayoutError> {
        self.0.into_values().filter_map(|pair| pair.step().transpose()).collect()
    }
}

impl Pair {
    fn step(self) -> Result<Option<Step>, LayoutError> {
        let Some(up) = self.up else { return Ok(None) };
        let down = self.down.as_deref().map(read::script).transpose()?;
        Ok(Some(Step { name: self.name, up: read::script(&up)?, down }))
    }
}

/// The error for two files of the same step.
pub fn same(one: &Path, other: &Path) -> LayoutError {
    let mut names = [one, other].map(|path| path.file_name().unwrap_or_default().to_string_lossy());
    names.sort();
    let path = one.parent().unwrap_or(one).to_owned();
    LayoutError::Unfit { path, reason: format!("{} are the same version", names.join(" and ")) }
}
