//! The file store: contents by their SHA-256, in a folder or an S3-compatible store.
//!
//! Contents are streamed: into a private temporary file first (which yields size, hash and type),
//! then into the store. Nothing is ever held whole in memory.

use std::{io::SeekFrom, ops::Range, path::PathBuf, sync::Arc};

use bytes::Bytes;
use domain::{
    Timestamp,
    learning::{Sha256, StoredFile},
};
use futures_util::{StreamExt, stream::BoxStream};
use object_store::{GetOptions, GetRange, ObjectStore, ObjectStoreExt, WriteMultipart, path::Path};
use sha2::Digest;
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};

use crate::ServiceError;

mod media_type;

pub use media_type::check_media_type;
use media_type::encoding;

/// How much of a content is looked at to tell its type, in bytes.
const HEAD: usize = 8 * 1024;
/// Size of the pieces a content is copied in, in bytes; S3 asks for 5 MiB at least.
const PART: usize = 5 * 1024 * 1024;

/// The file store; cheap to clone.
#[derive(Clone)]
pub struct FileStore {
    store: Arc<dyn ObjectStore>,
    spool: PathBuf,
    /// Shared by uploads from the keeping of their bytes to the commit of their row, held alone
    /// by the sweep, which would otherwise delete the bytes in between.
    sweeping: Arc<tokio::sync::RwLock<()>>,
}

/// No content is swept while this is held.
pub struct Hold {
    _shared: tokio::sync::OwnedRwLockReadGuard<()>,
}

/// A content on its way in.
pub struct Received {
    temp: tempfile::NamedTempFile,
    file: tokio::fs::File,
    hasher: sha2::Sha256,
    head: Vec<u8>,
    bytes: u64,
    limit: u64,
}

/// A content that is here whole, but not yet in the store. It is gone when this is dropped.
pub struct SpooledFile {
    temp: tempfile::NamedTempFile,
    /// Address.
    pub sha256: Sha256,
    /// Size.
    pub bytes: u64,
    /// First bytes, to tell the type by.
    head: Vec<u8>,
}

/// A content on its way out.
pub struct OpenedFile {
    /// Size of the whole content.
    pub bytes: u64,
    /// The bytes asked for.
    pub stream: BoxStream<'static, Result<Bytes, ServiceError>>,
}

fn failed(what: &'static str) -> impl Fn(std::io::Error) -> ServiceError {
    move |error| ServiceError::Files(format!("{what}: {error}"))
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err takes")]
fn store_failed(error: object_store::Error) -> ServiceError {
    ServiceError::Files(error.to_string())
}

impl FileStore {
    /// A store with a folder for contents on their way in; the folder must exist.
    pub fn new(store: Arc<dyn ObjectStore>, spool: PathBuf) -> Self {
        Self { store, spool, sweeping: Arc::default() }
    }

    /// Keeps the sweep away until the row that refers to a kept content is committed.
    pub async fn hold(&self) -> Hold {
        Hold { _shared: Arc::clone(&self.sweeping).read_owned().await }
    }

    /// Waits until no upload has stored its bytes without having committed its row.
    pub(crate) async fn hold_alone(&self) -> tokio::sync::OwnedRwLockWriteGuard<()> {
        Arc::clone(&self.sweeping).write_owned().await
    }

    /// Begins to receive a content of at most `limit` bytes.
    pub fn receive(&self, limit: u64) -> Result<Received, ServiceError> {
        let temp =
            tempfile::NamedTempFile::new_in(&self.spool).map_err(failed("cannot make a temporary file"))?;
        let file = tokio::fs::File::from_std(temp.reopen().map_err(failed("cannot open a temporary file"))?);
        Ok(Received { temp, file, hasher: sha2::Sha256::new(), head: Vec::new(), bytes: 0, limit })
    }

    /// Deletes what was on its way in when its process was killed, and was last written to before that time.
    pub(crate) async fn remove_abandoned(&self, before: Timestamp) {
        let spool = self.spool.clone();
        let removing = tokio::task::spawn_blocking(move || {
            let entries = std::fs::read_dir(spool)?;
            for entry in entries.flatten() {
                let found = entry.metadata()?;
                if found.is_file() && Timestamp::from(found.modified()?) < before {
                    std::fs::remove_file(entry.path())?;
                }
            }
            Ok::<_, std::io::Error>(())
        });
        // Another server may have been faster; the next round looks again.
        if let Ok(Err(error)) = removing.await {
            tracing::debug!(%error, "what was left in the spool could not be removed");
        }
    }

    /// Puts a content into the store, unless it is there. One that is there and damaged is replaced.
    pub async fn keep(&self, spooled: &SpooledFile) -> Result<(), ServiceError> {
        let path = path_of(spooled.sha256);
        // What cannot be read is no better than what is damaged: both are written anew.
        if self.size(spooled.sha256).await? == Some(spooled.bytes)
            && matches!(self.is_whole(spooled.sha256).await, Ok(Some(true)))
        {
            return Ok(());
        }
        let mut file = spooled.open().await?;
        let upload = self.store.put_multipart(&path).await.map_err(store_failed)?;
        let mut upload = WriteMultipart::new_with_chunk_size(upload, PART);
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let read = file.read(&mut buffer).await.map_err(failed("cannot read a temporary file"))?;
            if read == 0 {
                break;
            }
            upload.wait_for_capacity(2).await.map_err(store_failed)?;
            upload.write(buffer.get(..read).unwrap_or_default());
        }
        upload.finish().await.map_err(store_failed)?;
        Ok(())
    }

    /// Size of a content in bytes; `None` if it is not there.
    pub async fn size(&self, sha256: Sha256) -> Result<Option<u64>, ServiceError> {
        match self.store.head(&path_of(sha256)).await {
            Ok(meta) => Ok(Some(meta.size)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(store_failed(error)),
        }
    }

    /// Whether the bytes of a content are those of its address; `None` if it is not there. Reads all of it.
    pub(crate) async fn is_whole(&self, sha256: Sha256) -> Result<Option<bool>, ServiceError> {
        let result = match self.store.get(&path_of(sha256)).await {
            Err(object_store::Error::NotFound { .. }) => return Ok(None),
            opened => opened.map_err(store_failed)?,
        };
        let (mut stream, mut hasher) = (result.into_stream(), sha2::Sha256::new());
        while let Some(chunk) = stream.next().await {
            hasher.update(&chunk.map_err(store_failed)?);
        }
        Ok(Some(sha256 == Sha256(hasher.finalize().into())))
    }

    /// Opens a content, or a range of its bytes.
    pub async fn open(&self, sha256: Sha256, range: Option<Range<u64>>) -> Result<OpenedFile, ServiceError> {
        let options = GetOptions { range: range.map(GetRange::Bounded), ..GetOptions::default() };
        let result = self.store.get_opts(&path_of(sha256), options).await.map_err(store_failed)?;
        let bytes = result.meta.size;
        let stream = result.into_stream().map(|chunk| chunk.map_err(store_failed)).boxed();
        Ok(OpenedFile { bytes, stream })
    }

    /// The `charset` that a text is to be served with; `None` where its bytes do not tell.
    pub async fn charset(&self, file: &StoredFile) -> Result<Option<&'static str>, ServiceError> {
        let bytes = u64::try_from(file.bytes).unwrap_or_default();
        let end = bytes.min(HEAD as u64);
        if end == 0 {
            return Ok(Some("utf-8"));
        }
        let mut stream = self.open(file.sha256, Some(0..end)).await?.stream;
        let mut head = Vec::with_capacity(HEAD);
        while let Some(piece) = stream.next().await {
            head.extend_from_slice(&piece?);
        }
        Ok(encoding(&head, end == bytes).and_then(media_type::Encoding::charset))
    }

    /// Deletes a content; nothing happens if it is not there.
    pub async fn delete(&self, file: &StoredFile) -> Result<(), ServiceError> {
        match self.store.delete(&path_of(file.sha256)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(store_failed(error)),
        }
    }
}

fn path_of(sha256: Sha256) -> Path {
    Path::from(sha256.key())
}

impl Received {
    /// Takes the next piece. Answers `TooLarge` as soon as the limit is passed.
    pub async fn write(&mut self, piece: &[u8]) -> Result<(), ServiceError> {
        self.bytes += piece.len() as u64;
        if self.bytes > self.limit {
            return Err(ServiceError::TooLarge { limit: self.limit });
        }
        self.hasher.update(piece);
        let missing = HEAD.saturating_sub(self.head.len()).min(piece.len());
        self.head.extend_from_slice(piece.get(..missing).unwrap_or_default());
        self.file.write_all(piece).await.map_err(failed("cannot write a temporary file"))
    }

    /// The content is complete.
    pub async fn finish(mut self) -> Result<SpooledFile, ServiceError> {
        self.file.flush().await.map_err(failed("cannot write a temporary file"))?;
        Ok(SpooledFile {
            temp: self.temp,
            sha256: Sha256(self.hasher.finalize().into()),
            bytes: self.bytes,
            head: self.head,
        })
    }
}

impl SpooledFile {
    /// Reads it from the start.
    pub async fn open(&self) -> Result<tokio::fs::File, ServiceError> {
        let file = self.temp.reopen().map_err(failed("cannot open a temporary file"))?;
        let mut file = tokio::fs::File::from_std(file);
        file.seek(SeekFrom::Start(0)).await.map_err(failed("cannot read a temporary file"))?;
        Ok(file)
    }

    /// Where it is, for readers that are not asynchronous.
    pub fn path(&self) -> &std::path::Path {
        self.temp.path()
    }

    /// Its media type: the declared one if the content agrees, else the one that it shows.
    pub fn media_type(&self, declared: Option<&str>) -> Result<String, ServiceError> {
        check_media_type(&self.head, self.bytes <= HEAD as u64, declared)
    }
}

#[cfg(test)]
mod tests;
