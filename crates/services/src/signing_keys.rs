//! Keys that all servers of a deployment share.

use repositories::{AccountOf, Lock};

use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase, Writes, error::OrAgain};

/// Reads the key of a purpose; made and stored at the first call of a deployment. Two servers that
/// start at once agree on one.
struct SigningKey {
    purpose: &'static str,
    /// What it is if there is none.
    fresh: [u8; 32],
}

impl UseCase for SigningKey {
    const ACCESS: Access = Access::System;
    type Output = [u8; 32];

    async fn run(&self, cx: &mut Cx<'_>) -> Result<[u8; 32], ServiceError> {
        if let Some(key) = cx.uow.signing_keys().lookup(self.purpose).await? {
            return Ok(key);
        }
        // Another server may have made it first.
        cx.uow.signing_keys().add(self.purpose, &self.fresh, cx.now).await.or_again()?;
        Ok(self.fresh)
    }
}

impl Writes for SigningKey {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

impl Services {
    /// The key of a purpose, the same on all servers.
    pub async fn signing_key(&self, purpose: &'static str) -> Result<[u8; 32], ServiceError> {
        self.write(SYSTEM, SigningKey { purpose, fresh: self.ids.secret() }).await
    }
}
