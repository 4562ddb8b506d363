//! Backing up a database file, and restoring it. A backup is itself a database file, with a seal at its end.

use std::path::Path;

use repositories::StorageError;
use storage_diesel::backup::{Backup, Unfinished, file_error, is_script, require_sealed, seal};
use storage_diesel::history::is_record_table;
use storage_diesel::migrations::BackupError;

use crate::admin::SqliteAdmin;
use crate::backend::Conn;
use crate::catalog;
use crate::changes::{remove_all, run, tidy, transaction};
use crate::connection::Location;

/// Tables with their numbers of rows.
type Counts = Vec<(String, u64)>;

impl SqliteAdmin {
    /// Writes the whole database into a new file, as one consistent state, and verifies the file. Others
    /// may keep writing meanwhile.
    pub fn backup(&self, path: &Path) -> Result<Backup, BackupError> {
        if !self.location.exists()? {
            return Err(file_error(self.location.path(), "there is no database"));
        }
        let (unfinished, file) = Unfinished::create(path)?;
        let mut source = self.location.open_reader(&self.options)?;
        let before = (catalog::data_version(&mut source)?, counts(&mut source)?);
        self.copy_into(unfinished.part())?;
        let unchanged = catalog::data_version(&mut source)? == before.0;
        let kept = look_through(unfinished.part(), &self.options)?;
        if unchanged && kept != before.1 {
            let why = "its tables have other numbers of rows than those of the database".to_owned();
            return Err(BackupError::Broken { path: path.to_owned(), why });
        }
        seal(unfinished.part())?;
        require_sealed(unfinished.part())?;
        file.sync_all().map_err(|error| file_error(path, error))?;
        Ok(summary(unfinished.finish()?, &kept))
    }

    /// Says what a backup would bring back, or why it would not. Writes nothing, and asks no database.
    pub fn examine(&self, from: &Path) -> Result<Backup, BackupError> {
        Ok(summary(from.to_owned(), &self.look_at(from)?))
    }

    /// Replaces the whole database with a backup, all or nothing. The file is created if it does not exist.
    /// A database that has rows is refused unless they may be replaced.
    pub fn restore(&self, from: &Path, replace: bool) -> Result<Backup, BackupError> {
        let kept = self.look_at(from)?;
        let mut conn = self.open_for_change()?;
        run(&mut conn, &format!("ATTACH {} AS backup", literal(from)?))?;
        transaction(&mut conn, |conn| {
            let found = counts(conn)?;
            // Records of migrations do not count: a restore brings its own.
            let rows = found.iter().filter(|(table, _)| !is_record_table(table)).map(|(_, rows)| rows).sum();
            if rows > 0 && !replace {
                return Err(BackupError::NotEmpty { tables: found.len(), rows });
            }
            remove_all(conn)?;
            for sql in catalog::copying(conn)? {
                run(conn, &sql)?;
            }
            let broken = |why: String| BackupError::Broken { path: from.to_owned(), why };
            if counts(conn)? != kept {
                return Err(broken("other rows arrived than are in it".to_owned()));
            }
            let dangling = catalog::dangling_references(conn).into_inner()?;
            dangling.into_iter().next().map_or(Ok(()), |first| Err(broken(first)))
        })?;
        if let Err(error) = run(&mut conn, "DETACH backup") {
            tracing::warn!(%error, "the backup could not be let go");
        }
        tidy(&mut conn);
        Ok(summary(from.to_owned(), &kept))
    }

    /// The tables of a backup of this program, which must be what was written.
    fn look_at(&self, from: &Path) -> Result<Counts, BackupError> {
        if !from.is_file() {
            return Err(file_error(from, "there is no such file"));
        }
        if is_script(from) {
            return Err(file_error(from, "it is a backup of a database on a server, and this one is a file"));
        }
        // What is replaced would be read meanwhile: neither could come to an end.
        if self.location.is(from) {
            return Err(file_error(from, "it is the database itself, and no backup of it"));
        }
        require_sealed(from)?;
        alone(from)?;
        let kept = look_through(from, &self.options)?;
        let broken = |why: String| BackupError::Broken { path: from.to_owned(), why };
        // An unrelated database must not replace this one.
        if !kept.iter().any(|(table, _)| is_record_table(table)) {
            return Err(broken("no table that records migrations is in it".to_owned()));
        }
        let mut conn = Location::new(from)?.open_reader(&self.options)?;
        let dangling = catalog::dangling_references(&mut conn).into_inner()?;
        dangling.into_iter().next().map_or(Ok(kept), |first| Err(broken(first)))
    }

    /// Writes all of the database into an empty file.
    pub(crate) fn copy_into(&self, path: &Path) -> Result<(), StorageError> {
        let mut source = self.location.open(&self.options)?;
        run(&mut source, &format!("VACUUM INTO {}", literal(path)?))
    }
}

/// The tables of a backup, which must be sound.
fn look_through(path: &Path, options: &crate::SqliteOptions) -> Result<Counts, BackupError> {
    let broken = |why: String| BackupError::Broken { path: path.to_owned(), why };
    let mut conn = Location::new(path)?.open_reader(options).map_err(|error| broken(error.to_string()))?;
    let damage = catalog::damage(&mut conn).map_err(|error| broken(error.to_string()))?;
    if let Some(first) = damage.into_iter().next() {
        return Err(broken(first));
    }
    let counts = counts(&mut conn)?;
    if counts.is_empty() { Err(broken("no table is in it".to_owned())) } else { Ok(counts) }
}

/// Refuses a backup beside which lies what SQLite would fold into it: the seal says nothing of that.
fn alone(from: &Path) -> Result<(), BackupError> {
    for suffix in ["-wal", "-journal"] {
        let mut name = from.as_os_str().to_owned();
        name.push(suffix);
        if std::fs::metadata(&name).is_ok_and(|beside| beside.len() > 0) {
            return Err(file_error(from, format!("a file of writes to it, …{suffix}, is beside it")));
        }
    }
    Ok(())
}

fn counts(conn: &mut Conn) -> Result<Counts, StorageError> {
    let tables = catalog::tables(conn)?;
    tables.into_iter().map(|table| Ok((table.clone(), catalog::count(conn, &table)?))).collect()
}

fn summary(path: std::path::PathBuf, counts: &Counts) -> Backup {
    Backup { path, tables: counts.len(), rows: counts.iter().map(|(_, rows)| rows).sum() }
}

/// A path as SQL.
fn literal(path: &Path) -> Result<String, StorageError> {
    let path = std::path::absolute(path).map_err(|error| StorageError::Unavailable(error.to_string()))?;
    let text = path.to_str().ok_or(StorageError::Unavailable("the path is not valid UTF-8".to_owned()))?;
    Ok(format!("'{}'", text.replace('\'', "''")))
}
