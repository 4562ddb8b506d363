//! Writing a bundle: into a folder, or into a zip archive. Both block; files come from the file
//! store in pieces and are compared with their addresses on the way.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use domain::{
    bundle::{BundlePath, CourseBundle, DOCUMENT},
    learning::Sha256,
};
use futures_util::StreamExt;
use sha2::Digest;
use tokio::runtime::Handle;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{
    layout::Layout,
    progress::{OnProgress, Step, tell},
};
use crate::{FileStore, ServiceError, SpooledFile, files::Received};

/// A bundle to be written, with what it takes to do so.
pub(super) struct Bundle {
    pub layout: Layout,
    pub files: FileStore,
    pub runtime: Handle,
    pub progress: OnProgress,
}

/// Where a bundle is written to, file after file.
trait Target {
    /// Begins the next file and answers where its bytes go.
    fn begin<'a>(&'a mut self, path: &str) -> Result<Box<dyn Write + 'a>, ServiceError>;
}

fn failed(error: impl std::fmt::Display) -> ServiceError {
    ServiceError::Files(format!("cannot write the bundle: {error}"))
}

impl Bundle {
    fn write(self, target: &mut dyn Target) -> Result<(), ServiceError> {
        let json = CourseBundle::from(self.layout.course).to_json().map_err(failed)?;
        put(target, DOCUMENT, &json)?;
        for (path, text) in &self.layout.texts {
            put(target, path.as_str(), text.as_bytes())?;
        }
        let total = self.layout.files.len();
        tell(&self.progress, Step::Copy, 0, total);
        for (done, (path, sha256)) in self.layout.files.iter().enumerate() {
            let mut out = target.begin(path.as_str())?;
            copy(&self.files, &self.runtime, path, *sha256, &mut *out)?;
            tell(&self.progress, Step::Copy, done + 1, total);
        }
        Ok(())
    }
}

fn put(target: &mut dyn Target, path: &str, content: &[u8]) -> Result<(), ServiceError> {
    let mut out = target.begin(path)?;
    out.write_all(content).and_then(|()| out.flush()).map_err(failed)
}

fn copy(
    files: &FileStore,
    runtime: &Handle,
    path: &BundlePath,
    sha256: Sha256,
    out: &mut dyn Write,
) -> Result<(), ServiceError> {
    let mut stream = runtime.block_on(files.open(sha256, None))?.stream;
    let mut hasher = sha2::Sha256::new();
    while let Some(piece) = runtime.block_on(stream.next()) {
        let piece = piece?;
        hasher.update(&piece);
        out.write_all(&piece).map_err(failed)?;
    }
    out.flush().map_err(failed)?;
    if Sha256(hasher.finalize().into()) == sha256 {
        Ok(())
    } else {
        Err(ServiceError::Files(format!("the content of {path} is damaged in the file store")))
    }
}

/// Writes the bundle beside the folder first and moves it there at the end.
pub(super) fn write_folder(bundle: Bundle, folder: &Path) -> Result<(), ServiceError> {
    let refused =
        |detail: &str| ServiceError::conflict("folder_taken", format!("{}: {detail}", folder.display()));
    match fs::read_dir(folder) {
        Ok(mut entries) => {
            if entries.next().is_some() {
                return Err(refused("the folder is not empty"));
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(refused("is not a folder"));
        }
        Err(error) => return Err(failed(error)),
    }
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(failed)?;
    let beside = tempfile::Builder::new().prefix(".lyceum-export-").tempdir_in(parent).map_err(failed)?;
    // One deeper, since a temporary folder is for its owner alone and a bundle is as others are.
    let draft = beside.path().join("bundle");
    fs::create_dir(&draft).map_err(failed)?;
    bundle.write(&mut FolderTarget { root: draft.clone() })?;
    fs::rename(&draft, folder).map_err(failed)
}

struct FolderTarget {
    root: PathBuf,
}

impl Target for FolderTarget {
    fn begin<'a>(&'a mut self, path: &str) -> Result<Box<dyn Write + 'a>, ServiceError> {
        let mut full = self.root.clone();
        full.extend(path.split('/'));
        if let Some(parent) = full.parent() {
            fs::create_dir_all(parent).map_err(failed)?;
        }
        // Never over another file: two paths that some file system takes for one would lose one.
        let file = File::create_new(&full).map_err(failed)?;
        Ok(Box::new(BufWriter::new(file)))
    }
}

/// Writes the bundle as an archive with one top-level folder.
pub(super) fn write_archive(bundle: Bundle, folder: &str) -> Result<SpooledFile, ServiceError> {
    let runtime = bundle.runtime.clone();
    let received = bundle.files.receive(u64::MAX)?;
    let spool = Spool { received, runtime: runtime.clone() };
    let mut target = ArchiveTarget { zip: ZipWriter::new_stream(spool), folder: format!("{folder}/") };
    bundle.write(&mut target)?;
    let spool = target.zip.finish().map_err(failed)?.into_inner();
    runtime.block_on(spool.received.finish())
}

struct ArchiveTarget<W: Write> {
    zip: ZipWriter<zip::write::StreamWriter<W>>,
    folder: String,
}

impl<W: Write> Target for ArchiveTarget<W> {
    fn begin<'a>(&'a mut self, path: &str) -> Result<Box<dyn Write + 'a>, ServiceError> {
        let options = SimpleFileOptions::default().large_file(true).unix_permissions(0o644);
        self.zip.start_file(format!("{}{path}", self.folder), options).map_err(failed)?;
        Ok(Box::new(&mut self.zip))
    }
}

/// The way of written bytes into a temporary file of the file store.
struct Spool {
    received: Received,
    runtime: Handle,
}

impl Write for Spool {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.runtime.block_on(self.received.write(piece)).map_err(io::Error::other)?;
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
