//! Where the bytes of files are: a folder, or an S3-compatible store.

use std::{path::Path, sync::Arc};

use anyhow::{Context, Result, bail};
use object_store::{ObjectStore, local::LocalFileSystem};
use url::Url;

/// Opens the store that `LYCEUM_FILES_URL` names, or the data folder without it.
pub fn open(files_url: Option<&Url>, data: &Path) -> Result<Arc<dyn ObjectStore>> {
    let Some(url) = files_url else {
        let folder = LocalFileSystem::new_with_prefix(data).context("cannot open the folder of files")?;
        // A file must be as durable as the row that refers to it.
        return Ok(Arc::new(folder.with_fsync(true)));
    };
    if url.scheme() != "s3" {
        bail!("LYCEUM_FILES_URL has the scheme {}; expected s3://BUCKET or s3://BUCKET/PREFIX", url.scheme());
    }
    s3(url).context("LYCEUM_FILES_URL cannot be used")
}

#[cfg(feature = "s3")]
fn s3(url: &Url) -> Result<Arc<dyn ObjectStore>> {
    Ok(file_store_s3::open(url)?)
}

#[cfg(not(feature = "s3"))]
fn s3(_url: &Url) -> Result<Arc<dyn ObjectStore>> {
    bail!(
        "this program was built without S3-compatible stores: build it with `--features s3`, or take one that \
         `cargo xtask dist` made"
    )
}
