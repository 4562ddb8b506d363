//! Authors who were erased stay erased: only a keyed hash of them is kept, which ingest looks at. The key
//! is that of the deployment, so that nobody can try platform ids against a stolen copy of the table alone.

use domain::{
    engagement::{Author, Platform},
    identity::TokenHash,
};
use hmac::{Hmac, KeyInit, Mac};
use repositories::StorageError;
use sha2::Sha256;

use crate::{Cx, ServiceError, error::OrAgain};

/// Of the key among those of the deployment.
const PURPOSE: &str = "suppression";

/// The hash of an author (HMAC-SHA-256, RFC 2104).
pub(super) fn hash(key: &[u8; 32], platform: Platform, platform_id: &str) -> Result<TokenHash, ServiceError> {
    let refused = |_| StorageError::Backend("the key of suppressed authors cannot be used".to_owned());
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(refused)?;
    mac.update(platform.as_str().as_bytes());
    mac.update(&[0]);
    mac.update(platform_id.as_bytes());
    Ok(TokenHash(mac.finalize().into_bytes().into()))
}

/// The key, if any author was ever erased.
pub(super) async fn key(cx: &mut Cx<'_>) -> Result<Option<[u8; 32]>, ServiceError> {
    if let Some(key) = cx.services.suppression_key.get() {
        return Ok(Some(*key));
    }
    let key = cx.uow.signing_keys().lookup(PURPOSE).await?;
    if let Some(key) = key {
        // Keys never change, so that one that was read stays right.
        let _set_already = cx.services.suppression_key.set(key);
    }
    Ok(key)
}

/// Notes that an author must stay forgotten.
pub(super) async fn suppress(cx: &mut Cx<'_>, author: &Author) -> Result<(), ServiceError> {
    let key = if let Some(key) = key(cx).await? {
        key
    } else {
        let fresh = cx.services.ids.secret();
        // Another server may have made it first.
        cx.uow.signing_keys().add(PURPOSE, &fresh, cx.now).await.or_again()?;
        fresh
    };
    let hash = hash(&key, author.platform, &author.platform_id)?;
    Ok(cx.uow.authors().suppress(hash, cx.now).await?)
}
