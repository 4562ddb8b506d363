//! An archive of posts: JSON Lines. The first line says what the file is, the last one how much it holds, and
//! each line between is a row, so that a file that was cut off is never taken for a whole one.

use std::{
    collections::BTreeMap,
    fs::{self, File, OpenOptions},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use domain::{
    Id,
    engagement::{Archive, ArchiveKind, Post},
    learning::Sha256 as Hash,
};
use repositories::engagement::{Hanging, Part};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};

/// What the first line of every archive says.
const FORMAT: &str = "lyceum-archive";
/// The version of the format that is written.
const VERSION: u32 = 1;

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
    entries: u64,
    posts: u64,
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

/// A row that goes with its post, or a link of one that stays.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RowLine {
    table: String,
    post: Id<Post>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    row: Option<Map<String, Json>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    link: Option<Map<String, Json>>,
}

impl RowLine {
    fn of(hanging: &Hanging) -> Self {
        let (row, link) = match hanging.part {
            Part::Row => (Some(hanging.row.clone()), None),
            Part::Link => (None, Some(hanging.row.clone())),
        };
        Self { table: hanging.table.clone(), post: hanging.post, row, link }
    }

    fn hanging(self) -> Option<Hanging> {
        let (part, row) = match (self.row, self.link) {
            (Some(row), None) => (Part::Row, row),
            (None, Some(link)) => (Part::Link, link),
            _ => return None,
        };
        Some(Hanging { post: self.post, part, table: self.table, row })
    }
}

/// What came of writing a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sealed {
    pub(super) sha256: Hash,
    pub(super) bytes: i64,
    pub(super) entries: i64,
}

/// A file that is being written. It is gone when this is dropped before it was sealed.
pub(super) struct Draft {
    path: PathBuf,
    file: BufWriter<File>,
    sha: Sha256,
    bytes: u64,
    end: End,
    sealed: bool,
}

impl Draft {
    /// Begins a file that only this user can read, in place of what an interrupted run left there.
    pub(super) fn begin(path: PathBuf, header: &Header) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = BufWriter::new(options.open(&path)?);
        let end = End { entries: 0, posts: 0 };
        let mut draft = Self { path, file, sha: Sha256::new(), bytes: 0, end, sealed: false };
        draft.line(&HeaderLine { header: header.clone() })?;
        Ok(draft)
    }

    /// Bytes so far.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Posts so far.
    pub(super) fn posts(&self) -> u64 {
        self.end.posts
    }

    /// Adds all that hangs on posts.
    pub(super) fn add(&mut self, rows: &[Hanging]) -> io::Result<()> {
        for hanging in rows {
            self.line(&RowLine::of(hanging))?;
            self.end.entries += 1;
            self.end.posts += u64::from(is_post(hanging));
        }
        Ok(())
    }

    /// Writes the last line. When this returns, the bytes are on the disk.
    pub(super) fn seal(mut self) -> io::Result<Sealed> {
        self.line(&EndLine { end: self.end })?;
        self.file.flush()?;
        self.file.get_ref().sync_all()?;
        self.sealed = true;
        let number = |of: u64| i64::try_from(of).map_err(io::Error::other);
        Ok(Sealed {
            sha256: Hash(self.sha.clone().finalize().into()),
            bytes: number(self.bytes)?,
            entries: number(self.end.entries)?,
        })
    }

    fn line(&mut self, line: &impl Serialize) -> io::Result<()> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        self.sha.update(&text);
        self.bytes += text.len() as u64;
        self.file.write_all(&text)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.sealed {
            // The first error is the one that matters; the next run deletes what is left.
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn is_post(hanging: &Hanging) -> bool {
    hanging.part == Part::Row && hanging.table == "posts"
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
    /// It is not the file that the catalogue knows.
    #[error("it is not the file that the catalogue knows: its checksum is another")]
    Changed,
    /// It does not hold what its last line says.
    #[error("it does not hold as many rows as its last line says")]
    Counts,
}

/// A whole archive. Files are small enough to be held in memory.
pub(super) struct Contents {
    pub(super) header: Header,
    pub(super) sealed: Sealed,
    /// In the order of the lines: post by post.
    pub(super) hanging: Vec<Hanging>,
}

impl Contents {
    /// Reads a file and looks at each line.
    pub(super) fn read(path: &Path) -> Result<Self, Damage> {
        let bytes = fs::read(path)?;
        let sha256 = Hash(Sha256::digest(&bytes).into());
        let text = bytes.strip_suffix(b"\n").ok_or(Damage::Counts)?;
        let lines: Vec<&[u8]> = text.split(|byte| *byte == b'\n').collect();
        let (Some((first, rest)), total) = (lines.split_first(), lines.len()) else {
            return Err(Damage::Counts);
        };
        let (last, rows) = rest.split_last().ok_or(Damage::Counts)?;
        let header = header_of(first).ok_or(Damage::Line(1))?;
        let EndLine { end } = serde_json::from_slice(last).map_err(|_| Damage::Line(total))?;
        let mut hanging = Vec::with_capacity(rows.len());
        for (place, line) in rows.iter().enumerate() {
            let row: Option<RowLine> = serde_json::from_slice(line).ok();
            hanging.push(row.and_then(RowLine::hanging).ok_or(Damage::Line(place + 2))?);
        }
        let posts = hanging.iter().filter(|of| is_post(of)).count() as u64;
        if end != (End { entries: hanging.len() as u64, posts }) {
            return Err(Damage::Counts);
        }
        let number = |of: usize| i64::try_from(of).map_err(|_| Damage::Counts);
        let sealed = Sealed { sha256, bytes: number(bytes.len())?, entries: number(hanging.len())? };
        Ok(Self { header, sealed, hanging })
    }
}

/// What hangs on each post, in the order in which it came.
pub(super) fn by_post(hanging: Vec<Hanging>) -> BTreeMap<Id<Post>, Vec<Hanging>> {
    let mut of: BTreeMap<Id<Post>, Vec<Hanging>> = BTreeMap::new();
    for row in hanging {
        of.entry(row.post).or_default().push(row);
    }
    of
}

/// What a file says that it is; `None` for one that is no archive.
pub(super) fn header(path: &Path) -> io::Result<Option<Header>> {
    use io::{BufRead, BufReader, Read};
    let mut first = Vec::new();
    BufReader::new(File::open(path)?).take(64 * 1024).read_until(b'\n', &mut first)?;
    Ok(header_of(&first))
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

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;

    fn rows(count: u128) -> Vec<Hanging> {
        let id = |number: u128| Uuid::from_u128(number);
        let row = |json: Json| json.as_object().unwrap().clone();
        (1..=count)
            .flat_map(|number| {
                let post = Id::new(id(number));
                let own = row(json!({ "id": id(number), "content": "a\n\"b\"", "score": 1.0 }));
                let link = row(json!({ "id": id(number + 900), "decision_id": id(number + 500) }));
                [(Part::Row, "posts", own), (Part::Link, "replies", link)].map(|(part, table, row)| Hanging {
                    post,
                    part,
                    table: table.to_owned(),
                    row,
                })
            })
            .collect()
    }

    fn written(folder: &Path, rows: &[Hanging]) -> (PathBuf, Sealed) {
        let path = folder.join("archive.jsonl");
        let header = Header::new(Id::new(Uuid::from_u128(7)), ArchiveKind::Posts, "2026-12-02-000015_a", "d");
        let mut draft = Draft::begin(path.clone(), &header).unwrap();
        draft.add(rows).unwrap();
        (path, draft.seal().unwrap())
    }

    #[test]
    fn what_is_written_is_read() {
        let folder = tempfile::tempdir().unwrap();
        for count in [0, 1, 3] {
            let (path, sealed) = written(folder.path(), &rows(count));
            let read = Contents::read(&path).unwrap();
            assert_eq!((read.sealed, &read.hanging), (sealed, &rows(count)));
            assert_eq!(read.header, header(&path).unwrap().unwrap());
            assert_eq!(by_post(read.hanging).len() as u128, count);
        }
    }

    #[test]
    fn a_cut_or_changed_file_is_another() {
        let folder = tempfile::tempdir().unwrap();
        let (path, sealed) = written(folder.path(), &rows(2));
        let whole = fs::read(&path).unwrap();
        for length in 0..whole.len() {
            fs::write(&path, &whole[..length]).unwrap();
            assert!(Contents::read(&path).is_err(), "cut to {length} bytes");
        }
        for place in 0..whole.len() {
            let mut changed = whole.clone();
            changed[place] ^= 1;
            fs::write(&path, &changed).unwrap();
            let same = Contents::read(&path).is_ok_and(|read| read.sealed == sealed);
            assert!(!same, "byte {place} changed");
        }
    }

    #[test]
    fn a_draft_that_is_dropped_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.part");
        let header = Header::new(Id::new(Uuid::nil()), ArchiveKind::Posts, "m", "d");
        drop(Draft::begin(path.clone(), &header).unwrap());
        assert!(!path.exists());
        assert!(header.is_newer_than("l") && !header.is_newer_than("m"));
    }
}
