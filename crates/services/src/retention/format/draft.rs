//! A file in the making.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, BufWriter, Write},
    path::PathBuf,
};

use domain::{engagement::ArchiveKind, learning::Sha256 as Hash};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

use super::{End, Header, Sealed, body, head, tail};
use crate::retention::{folder::sync, item::Item};

/// The bytes of the file, counted and hashed on their way.
struct Bytes {
    file: BufWriter<File>,
    sha: Sha256,
    count: u64,
}

impl Write for Bytes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.sha.update(bytes.get(..written).unwrap_or_default());
        self.count += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

enum Out {
    Plain(Bytes),
    Gzip(Box<GzEncoder<Bytes>>),
}

/// A file that is being written. It is gone when this is dropped before it was sealed.
pub(in crate::retention) struct Draft {
    path: PathBuf,
    kind: ArchiveKind,
    /// Until it is sealed.
    out: Option<Out>,
    text: u64,
    end: End,
    sealed: bool,
}

impl Draft {
    /// Begins a file that only this user can read, in place of what an interrupted run left there.
    pub(in crate::retention) fn begin(path: PathBuf, header: &Header) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = BufWriter::new(options.open(&path)?);
        let bytes = Bytes { file, sha: Sha256::new(), count: 0 };
        let out = match header.kind {
            ArchiveKind::Audit => Out::Gzip(Box::new(GzEncoder::new(bytes, Compression::default()))),
            ArchiveKind::Posts | ArchiveKind::Kpi => Out::Plain(bytes),
        };
        let (kind, end) = (header.kind, End { entries: 0, items: 0 });
        let mut draft = Self { path, kind, out: Some(out), text: 0, end, sealed: false };
        draft.write(&head(header)?)?;
        Ok(draft)
    }

    /// Bytes of text so far; on the disk they may be fewer.
    pub(in crate::retention) fn text(&self) -> u64 {
        self.text
    }

    /// Things so far.
    pub(in crate::retention) fn items(&self) -> u64 {
        self.end.items
    }

    /// Adds things of the kind.
    pub(in crate::retention) fn add(&mut self, items: &[Item]) -> io::Result<()> {
        for item in items {
            self.write(&body(item)?)?;
            self.end.entries += item.entries();
            self.end.items += 1;
        }
        Ok(())
    }

    /// Writes the end. When this returns, the bytes are on the disk.
    pub(in crate::retention) fn seal(mut self) -> io::Result<Sealed> {
        self.write(&tail(self.kind, self.end)?)?;
        let Bytes { mut file, sha, count } = match self.out.take() {
            Some(Out::Plain(bytes)) => bytes,
            Some(Out::Gzip(encoder)) => encoder.finish()?,
            None => return Err(gone()),
        };
        file.flush()?;
        file.get_ref().sync_all()?;
        // Of the name too: the catalogue may name the file before it gets the other one.
        self.path.parent().map_or(Ok(()), sync)?;
        self.sealed = true;
        let number = |of: u64| i64::try_from(of).map_err(io::Error::other);
        Ok(Sealed {
            sha256: Hash(sha.finalize().into()),
            bytes: number(count)?,
            entries: number(self.end.entries)?,
        })
    }

    fn write(&mut self, text: &[u8]) -> io::Result<()> {
        self.text += text.len() as u64;
        match &mut self.out {
            Some(Out::Plain(bytes)) => bytes.write_all(text),
            Some(Out::Gzip(encoder)) => encoder.write_all(text),
            None => Err(gone()),
        }
    }
}

fn gone() -> io::Error {
    io::Error::other("the file is sealed")
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.sealed {
            // The first error is the one that matters; the next run deletes what is left.
            let _ = fs::remove_file(&self.path);
        }
    }
}
