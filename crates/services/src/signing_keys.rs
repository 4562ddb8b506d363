//! Keys that all servers of a deployment share.

use repositories::{StorageError, StorageExt};

use crate::{ServiceError, Services};

impl Services {
    /// The key of a purpose; made and stored at the first call of a deployment. Two servers that
    /// start at once agree on one.
    pub async fn signing_key(&self, purpose: &'static str) -> Result<[u8; 32], ServiceError> {
        let fresh = self.ids.secret();
        let now = self.clock.now();
        self.storage
            .write(move |uow| {
                Box::pin(async move {
                    if let Some(key) = uow.signing_keys().lookup(purpose).await? {
                        return Ok(key);
                    }
                    uow.signing_keys().add(purpose, &fresh, now).await.map_err(|error| match error {
                        // Another server made it first; the next run reads it.
                        StorageError::Conflict { which } => StorageError::Retryable(which),
                        other => other,
                    })?;
                    Ok(fresh)
                })
            })
            .await
    }
}
