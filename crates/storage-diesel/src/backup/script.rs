//! A backup of a database on a server: a script in SQL that makes the tables and fills them.
//!
//! The first line names the format and the engine. The last lines count the rows of each table and
//! give the SHA-256 of all before, so that a file that was cut off or changed is known.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use schema_model::{
    Dialect,
    statements::{Splitter, Statement},
};
use sha2::{Digest, Sha256};

use super::{Backup, Unfinished, file_error};
use crate::failures::BackupError;

const FORMAT: &str = "-- Backup by lyceum, format 1, of ";
const TABLE: &str = "-- rows of ";
const DIGEST: &str = "-- SHA-256 of all before: ";

/// Whether a file begins as these scripts do.
pub fn is_script(path: &Path) -> bool {
    let mut beginning = Vec::new();
    let read = File::open(path).and_then(|file| file.take(FORMAT.len() as u64).read_to_end(&mut beginning));
    read.is_ok() && beginning == FORMAT.as_bytes()
}

/// Writes a script.
pub struct Writer {
    file: BufWriter<File>,
    unfinished: Unfinished,
    digest: Sha256,
    tables: Vec<(String, u64)>,
}

impl Writer {
    /// Begins a file. `engine` is as the storage names itself.
    pub fn create(path: &Path, engine: &str) -> Result<Self, BackupError> {
        let (unfinished, file) = Unfinished::create(path)?;
        let file = BufWriter::new(file);
        let mut writer = Self { file, unfinished, digest: Sha256::new(), tables: Vec::new() };
        writer.line(&format!("{FORMAT}{engine}\n"))?;
        Ok(writer)
    }

    /// Adds a statement.
    pub fn statement(&mut self, sql: &str) -> Result<(), BackupError> {
        self.line(sql)?;
        self.line(";\n")
    }

    /// So many rows were written for a table.
    pub fn count(&mut self, table: &str, rows: u64) {
        self.tables.push((table.to_owned(), rows));
    }

    /// Ends the file, reads it again, and gives it its name.
    pub fn finish(mut self) -> Result<Backup, BackupError> {
        for (table, rows) in std::mem::take(&mut self.tables) {
            self.line(&format!("{TABLE}{table}: {rows}\n"))?;
        }
        let digest = hex::encode(self.digest.clone().finalize());
        self.line(&format!("{DIGEST}{digest}\n"))?;
        let (part, path) = (self.unfinished.part().to_owned(), self.unfinished.path.clone());
        self.file
            .into_inner()
            .map_err(std::io::IntoInnerError::into_error)
            .and_then(|file| file.sync_all())
            .map_err(|error| file_error(&part, error))?;
        let seen = look_through(&part)?;
        if seen.digest != digest {
            return Err(BackupError::Broken { path, why: "it was not written as it should be".to_owned() });
        }
        let rows = seen.tables.iter().map(|(_, rows)| rows).sum();
        Ok(Backup { path: self.unfinished.finish()?, tables: seen.tables.len(), rows })
    }

    fn line(&mut self, text: &str) -> Result<(), BackupError> {
        self.digest.update(text.as_bytes());
        self.file.write_all(text.as_bytes()).map_err(|error| file_error(&self.unfinished.part, error))
    }
}

/// A script that is whole.
pub struct Reader {
    path: PathBuf,
    file: BufReader<File>,
    splitter: Splitter,
    ready: std::vec::IntoIter<Statement>,
    tables: Vec<(String, u64)>,
}

impl Reader {
    /// Looks through a file, and refuses one that is not whole or of another engine.
    pub fn open(path: &Path, engine: &str, dialect: Dialect) -> Result<Self, BackupError> {
        let seen = look_through(path)?;
        if seen.engine != engine {
            let why = format!("it is of {}, and the database is {engine}", seen.engine);
            return Err(file_error(path, why));
        }
        let file = BufReader::new(File::open(path).map_err(|error| file_error(path, error))?);
        let splitter = Splitter::new(dialect);
        let path = path.to_owned();
        Ok(Self { path, file, splitter, ready: Vec::new().into_iter(), tables: seen.tables })
    }

    /// Reads all statements, without running any.
    pub fn read_through(&mut self) -> Result<(), BackupError> {
        while self.statement()?.is_some() {}
        Ok(())
    }

    /// The next statement.
    pub fn statement(&mut self) -> Result<Option<Statement>, BackupError> {
        loop {
            if let Some(statement) = self.ready.next() {
                return Ok(Some(statement));
            }
            let Some(line) = next_line(&mut self.file, &self.path)? else { return Ok(None) };
            self.ready = self.splitter.push(&line).into_iter();
        }
    }

    /// The tables that it makes, and how many rows each has.
    pub fn tables(&self) -> &[(String, u64)] {
        &self.tables
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

struct Seen {
    engine: String,
    tables: Vec<(String, u64)>,
    digest: String,
}

/// Reads a file to its end; it must be what was written.
fn look_through(path: &Path) -> Result<Seen, BackupError> {
    let broken = |why: &str| BackupError::Broken { path: path.to_owned(), why: why.to_owned() };
    let mut file = BufReader::new(File::open(path).map_err(|error| file_error(path, error))?);
    let first = next_line(&mut file, path)?.unwrap_or_default();
    let engine = first.strip_prefix(FORMAT).ok_or_else(|| broken("it does not begin as one"))?;
    let engine = engine.trim_end().to_owned();
    let (mut digest, mut tables) = (Sha256::new(), Vec::new());
    digest.update(first.as_bytes());
    let mut last = None;
    while let Some(line) = next_line(&mut file, path)? {
        if let Some(stated) = last.take() {
            // A line in a value may look like one; it is part of what it counts.
            let stated: String = stated;
            digest.update(stated.as_bytes());
        }
        if line.starts_with(DIGEST) {
            last = Some(line);
            continue;
        }
        if let Some(counted) = line.strip_prefix(TABLE) {
            let (table, rows) = counted.trim_end().rsplit_once(": ").unwrap_or_default();
            if let Ok(rows) = rows.parse() {
                tables.push((table.to_owned(), rows));
            }
        } else {
            // Likewise: only those at the end count.
            tables.clear();
        }
        digest.update(line.as_bytes());
    }
    let stated = last.ok_or_else(|| broken("its end is missing"))?;
    let digest = hex::encode(digest.finalize());
    if stated != format!("{DIGEST}{digest}\n") {
        return Err(broken("it was changed"));
    }
    Ok(Seen { engine, tables, digest })
}

fn next_line(file: &mut impl BufRead, path: &Path) -> Result<Option<String>, BackupError> {
    let mut line = Vec::new();
    match file.read_until(b'\n', &mut line) {
        Ok(0) => Ok(None),
        Ok(_) => String::from_utf8(line).map(Some).map_err(|_| BackupError::Broken {
            path: path.to_owned(),
            why: "it is not valid UTF-8".to_owned(),
        }),
        Err(error) => Err(file_error(path, error)),
    }
}
