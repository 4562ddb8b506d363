//! Files in an S3-compatible store.
//!
//! A crate of its own, and a feature of the product (`s3`): it brings an HTTP client and an XML parser
//! along, which whoever keeps files in a folder need not build.
#![deny(missing_docs)]

use std::sync::Arc;

use object_store::{ObjectStore, aws::AmazonS3Builder, prefix::PrefixStore};
use url::Url;

/// Why a store cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The URL is not `s3://BUCKET` or `s3://BUCKET/PREFIX`.
    #[error("it names no bucket: expected s3://BUCKET or s3://BUCKET/PREFIX")]
    NoBucket,
    /// The settings in the environment do not fit together.
    #[error("cannot open the bucket {bucket}")]
    Settings {
        /// Name of the bucket.
        bucket: String,
        /// What does not fit.
        source: object_store::Error,
    },
}

/// Opens `s3://BUCKET` or `s3://BUCKET/PREFIX`; nothing is asked of the store yet. Credentials, region
/// and endpoint come from the usual `AWS_…` variables.
///
/// # Errors
/// Where the URL names no bucket, or the variables do not fit together.
pub fn open(url: &Url) -> Result<Arc<dyn ObjectStore>, Error> {
    // Fails only if a provider is installed already, and then there is one.
    let _installed = rustls::crypto::ring::default_provider().install_default();
    let bucket = url.host_str().ok_or(Error::NoBucket)?;
    let store = AmazonS3Builder::from_env()
        .with_bucket_name(bucket)
        .build()
        .map_err(|source| Error::Settings { bucket: bucket.to_owned(), source })?;
    let prefix = url.path().trim_matches('/');
    Ok(if prefix.is_empty() { Arc::new(store) } else { Arc::new(PrefixStore::new(store, prefix)) })
}
