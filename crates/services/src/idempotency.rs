//! Requests that may be sent twice and take effect once.

use std::sync::Arc;

use chrono::TimeDelta;
use domain::{
    Id, Timestamp,
    identity::{Account, IDEMPOTENCY_HOURS, IdempotencyRecord},
};
use repositories::UnitOfWork;
use serde_json::Value;

use crate::ServiceError;

/// Renders an answer as the adapter can read it again. Pure, since it runs inside the unit of work.
pub type Render<T> = Arc<dyn Fn(&T) -> Value + Send + Sync>;

/// A creating request: with an `Idempotency-Key` its answer is remembered in the same unit of
/// work as its effect, so that two at once have one effect and a replay gets the first answer.
pub struct Once<T> {
    /// The key with the SHA-256 of method, path and body; `None`: nothing is remembered.
    pub key: Option<(String, [u8; 32])>,
    /// Renders the answer.
    pub render: Render<T>,
}

impl<T> Clone for Once<T> {
    fn clone(&self) -> Self {
        Self { key: self.key.clone(), render: Arc::clone(&self.render) }
    }
}

/// The outcome of a creating request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Created {
    /// The answer, as it was rendered.
    pub response: Value,
    /// Whether it was given before.
    pub replayed: bool,
}

impl<T> Once<T> {
    /// The answer that the key got before, if it is remembered.
    pub(crate) async fn replay(
        &self,
        uow: &mut dyn UnitOfWork,
        account: Id<Account>,
        now: Timestamp,
    ) -> Result<Option<Created>, ServiceError> {
        let Some((key, hash)) = &self.key else { return Ok(None) };
        let Some(record) = uow.idempotency().lookup(account, key).await? else { return Ok(None) };
        if record.expires_at <= now {
            uow.idempotency().remove(account, key).await?;
            return Ok(None);
        }
        if record.request_hash != *hash {
            return Err(ServiceError::IdempotencyKeyReused);
        }
        Ok(Some(Created { response: record.response, replayed: true }))
    }

    /// Renders the answer and, with a key, remembers it.
    pub(crate) async fn finish(
        &self,
        uow: &mut dyn UnitOfWork,
        account: Id<Account>,
        value: &T,
        now: Timestamp,
    ) -> Result<Created, ServiceError> {
        let response = (self.render)(value);
        if let Some((key, request_hash)) = &self.key {
            let record = IdempotencyRecord {
                account_id: account,
                key: key.clone(),
                request_hash: *request_hash,
                response: response.clone(),
                created_at: now,
                expires_at: now + TimeDelta::hours(IDEMPOTENCY_HOURS),
            };
            uow.idempotency().add(&record).await?;
        }
        Ok(Created { response, replayed: false })
    }
}
