//! Where the bytes of files are: a folder, or an S3-compatible store.

use std::{path::Path, sync::Arc};

use anyhow::{Context, Result, bail};
use object_store::{ObjectStore, aws::AmazonS3Builder, local::LocalFileSystem, prefix::PrefixStore};
use url::Url;

/// Opens the store that `LYCEUM_FILES_URL` names, or the data folder without it. Credentials and
/// endpoint of an S3-compatible store come from the usual `AWS_…` variables.
pub fn open(files_url: Option<&Url>, data: &Path) -> Result<Arc<dyn ObjectStore>> {
    let Some(url) = files_url else {
        let folder = LocalFileSystem::new_with_prefix(data).context("cannot open the folder of files")?;
        // A file must be as durable as the row that refers to it.
        return Ok(Arc::new(folder.with_fsync(true)));
    };
    if url.scheme() != "s3" {
        bail!("LYCEUM_FILES_URL has the scheme {}; expected s3://BUCKET or s3://BUCKET/PREFIX", url.scheme());
    }
    // Fails only if a provider is installed already, and then there is one.
    let _installed = rustls::crypto::ring::default_provider().install_default();
    let bucket = url.host_str().context("LYCEUM_FILES_URL names no bucket: expected s3://BUCKET")?;
    let store = AmazonS3Builder::from_env()
        .with_bucket_name(bucket)
        .build()
        .with_context(|| format!("cannot open the bucket {bucket} of LYCEUM_FILES_URL"))?;
    let prefix = url.path().trim_matches('/');
    Ok(if prefix.is_empty() { Arc::new(store) } else { Arc::new(PrefixStore::new(store, prefix)) })
}
