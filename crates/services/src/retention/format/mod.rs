//! What archives look like. The beginning of a file says what it is, its end how much it holds, and between
//! them are rows, so that a file that was cut off is never taken for a whole one.
//!
//! Posts are JSON Lines, entries of the audit log the same through gzip (RFC 1952), figures of days are CSV.

pub(super) mod audit;
mod draft;
pub(super) mod figures;
mod posts;
#[cfg(test)]
mod tests;

use std::{
    borrow::Cow,
    fs::{self, File},
    io::{self, Read, Seek},
    path::Path,
};

use domain::{
    Id,
    engagement::{Archive, ArchiveKind},
    learning::Sha256 as Hash,
};
use flate2::read::GzDecoder;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::item::Item;

pub(super) use draft::Draft;

/// What the beginning of every archive says.
const FORMAT: &str = "lyceum-archive";
/// The version of the format that is written.
const VERSION: u32 = 1;
/// What a gzip file begins with.
const GZIP: [u8; 2] = [0x1f, 0x8b];
/// In how many bytes the beginning of a file is.
const BEGINNING: u64 = 64 * 1024;
/// A file with more text than this was not made here.
const MOST_TEXT: u64 = 1 << 30;

/// How the names of files of a kind end.
pub(super) const fn extension(kind: ArchiveKind) -> &'static str {
    match kind {
        ArchiveKind::Posts => ".jsonl",
        ArchiveKind::Kpi => ".csv",
        ArchiveKind::Audit => ".jsonl.gz",
    }
}

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    format: String,
    version: u32,
    /// Its id in the catalogue, also once it was written anew under another name.
    pub(super) archive: Id<Archive>,
    pub(super) kind: ArchiveKind,
    /// The newest migration of the database that the rows are from.
    pub(super) migration: String,
    /// Stands for the deployment; see `Services::deployment`.
    pub(super) deployment: String,
}

impl Header {
    pub(super) fn new(archive: Id<Archive>, kind: ArchiveKind, migration: &str, deployment: &str) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            archive,
            kind,
            migration: migration.to_owned(),
            deployment: deployment.to_owned(),
        }
    }

    /// Whether a later version of the program made the file, so that this one cannot know what is in it.
    pub(super) fn is_newer_than(&self, migration: &str) -> bool {
        self.version > VERSION || self.migration.as_str() > migration
    }
}

/// How much a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    /// Rows.
    entries: u64,
    /// Things that these are of.
    items: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HeaderLine {
    header: Header,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EndLine {
    end: End,
}

/// What came of writing a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sealed {
    pub(super) sha256: Hash,
    pub(super) bytes: i64,
    pub(super) entries: i64,
}

/// The beginning of a file.
fn head(header: &Header) -> io::Result<Vec<u8>> {
    match header.kind {
        ArchiveKind::Posts | ArchiveKind::Audit => line(&HeaderLine { header: header.clone() }),
        ArchiveKind::Kpi => figures::head(header),
    }
}

/// What stands in a file for something.
fn body(item: &Item) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    match item {
        Item::Post { rows, .. } => {
            for hanging in rows {
                text.append(&mut line(&posts::RowLine::of(hanging))?);
            }
        }
        Item::Batch { batch, entries } => {
            text.append(&mut line(&audit::Line::batch(batch))?);
            for entry in entries {
                text.append(&mut line(&audit::Line::entry(entry))?);
            }
        }
        Item::Figure { metric, metric_type, before } => {
            text.append(&mut figures::body(metric, metric_type, before)?);
        }
    }
    Ok(text)
}

/// The end of a file.
fn tail(kind: ArchiveKind, end: End) -> io::Result<Vec<u8>> {
    match kind {
        ArchiveKind::Posts | ArchiveKind::Audit => line(&EndLine { end }),
        ArchiveKind::Kpi => figures::tail(end),
    }
}

fn line(line: &impl Serialize) -> io::Result<Vec<u8>> {
    let mut text = serde_json::to_vec(line)?;
    text.push(b'\n');
    Ok(text)
}

/// Why a file cannot be taken for an archive.
#[derive(Debug, thiserror::Error)]
pub(super) enum Damage {
    /// It cannot be read.
    #[error("it cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    /// A line is not what it must be.
    #[error("line {0} is not what an archive has there")]
    Line(usize),
    /// Entries of the audit log are not those that were sealed.
    #[error("batch {0} of the audit log is not what was sealed")]
    Batch(i64),
    /// It is not the file that the catalogue knows.
    #[error("it is not the file that the catalogue knows: its checksum is another")]
    Changed,
    /// It does not hold what its end says.
    #[error("it does not hold as many rows as its end says")]
    Counts,
}

/// A whole archive. Files are small enough to be held in memory.
pub(super) struct Contents {
    pub(super) header: Header,
    pub(super) sealed: Sealed,
    /// In the order of the file.
    pub(super) items: Vec<Item>,
}

impl Contents {
    /// Reads a file and looks at all of it.
    pub(super) fn read(path: &Path) -> Result<Self, Damage> {
        let bytes = fs::read(path)?;
        let sha256 = Hash(Sha256::digest(&bytes).into());
        let (header, items, end) = parse(&unpacked(&bytes)?)?;
        let entries = items.iter().map(Item::entries).sum();
        if end != (End { entries, items: items.len() as u64 }) {
            return Err(Damage::Counts);
        }
        let bytes = i64::try_from(bytes.len()).map_err(|_| Damage::Counts)?;
        let entries = i64::try_from(entries).map_err(|_| Damage::Counts)?;
        Ok(Self { header, sealed: Sealed { sha256, bytes, entries }, items })
    }
}

/// The text of a file.
fn unpacked(bytes: &[u8]) -> Result<Cow<'_, [u8]>, Damage> {
    if !bytes.starts_with(&GZIP) {
        return Ok(Cow::Borrowed(bytes));
    }
    let mut text = Vec::new();
    GzDecoder::new(bytes).take(MOST_TEXT).read_to_end(&mut text)?;
    Ok(Cow::Owned(text))
}

fn parse(text: &[u8]) -> Result<(Header, Vec<Item>, End), Damage> {
    if text.starts_with(figures::BEGINNING) {
        return figures::parse(text);
    }
    let text = text.strip_suffix(b"\n").ok_or(Damage::Counts)?;
    let lines: Vec<&[u8]> = text.split(|byte| *byte == b'\n').collect();
    let (Some((first, rest)), total) = (lines.split_first(), lines.len()) else {
        return Err(Damage::Counts);
    };
    let (last, rows) = rest.split_last().ok_or(Damage::Counts)?;
    let header = header_of(first).ok_or(Damage::Line(1))?;
    let EndLine { end } = serde_json::from_slice(last).map_err(|_| Damage::Line(total))?;
    let items = match header.kind {
        ArchiveKind::Posts => posts::items(rows)?,
        ArchiveKind::Audit => audit::items(rows)?,
        ArchiveKind::Kpi => return Err(Damage::Line(1)),
    };
    Ok((header, items, end))
}

/// What a file says that it is; `None` for one that is no archive.
pub(super) fn header(path: &Path) -> io::Result<Option<Header>> {
    let mut file = File::open(path)?;
    let mut text = Vec::new();
    file.by_ref().take(GZIP.len() as u64).read_to_end(&mut text)?;
    file.rewind()?;
    if text == GZIP {
        text.clear();
        // What cannot be unpacked is no archive, unless the beginning could be.
        let _ = GzDecoder::new(file).take(BEGINNING).read_to_end(&mut text);
    } else {
        text.clear();
        file.take(BEGINNING).read_to_end(&mut text)?;
    }
    if text.starts_with(figures::BEGINNING) {
        return Ok(figures::header(&text));
    }
    Ok(text.split(|byte| *byte == b'\n').next().and_then(header_of))
}

fn header_of(line: &[u8]) -> Option<Header> {
    // What a later version of the format adds is not known here; that it is later is.
    #[derive(Deserialize)]
    struct Any {
        header: Loose,
    }
    #[derive(Deserialize)]
    struct Loose {
        format: String,
        version: u32,
        archive: Id<Archive>,
        kind: ArchiveKind,
        migration: String,
        deployment: String,
    }
    let Any { header: Loose { format, version, archive, kind, migration, deployment } } =
        serde_json::from_slice(line).ok()?;
    (format == FORMAT).then_some(Header { format, version, archive, kind, migration, deployment })
}
