//! Counters of failed logins, remembered answers, and keys of the deployment.

use async_trait::async_trait;
use domain::{
    Id, Timestamp,
    identity::{Account, IdempotencyRecord, LoginFailures},
};
use repositories::{
    StorageError,
    identity::{IdempotencyRepository, LoginFailureRepository, SigningKeyRepository},
};

use super::{Unit, verdict::Verdict};

#[async_trait]
impl LoginFailureRepository for Unit {
    async fn lookup(&mut self, key: &str) -> Result<Option<LoginFailures>, StorageError> {
        Ok(self.state.failures.get(key).map(|(failures, _)| failures.clone()))
    }

    async fn put(&mut self, failures: &LoginFailures, now: Timestamp) -> Result<(), StorageError> {
        Verdict::new().fits(&failures.key, 100).check(failures.count >= 0).give()?;
        self.state.failures.insert(failures.key.clone(), (failures.clone(), now));
        Ok(())
    }

    async fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        self.state.failures.remove(key);
        Ok(())
    }

    async fn remove_stale(&mut self, before: Timestamp, limit: usize) -> Result<u64, StorageError> {
        let stale = self.state.failures.iter().filter(|(_, (_, changed))| *changed < before);
        let keys: Vec<String> = stale.map(|(key, _)| key.clone()).take(limit).collect();
        for key in &keys {
            self.state.failures.remove(key);
        }
        Ok(keys.len() as u64)
    }
}

#[async_trait]
impl IdempotencyRepository for Unit {
    async fn lookup(
        &mut self,
        account: Id<Account>,
        key: &str,
    ) -> Result<Option<IdempotencyRecord>, StorageError> {
        Ok(self.state.records.get(&(account, key.to_owned())).cloned())
    }

    async fn add(&mut self, record: &IdempotencyRecord) -> Result<(), StorageError> {
        let key = (record.account_id, record.key.clone());
        Verdict::new()
            .free(!self.state.records.contains_key(&key))
            .refers(self.state.accounts.contains_key(&record.account_id))
            .fits(&record.key, 255)
            .give()?;
        self.state.records.insert(key, record.clone());
        Ok(())
    }

    async fn remove(&mut self, account: Id<Account>, key: &str) -> Result<(), StorageError> {
        self.state.records.remove(&(account, key.to_owned()));
        Ok(())
    }

    async fn remove_by_account(&mut self, account: Id<Account>) -> Result<u64, StorageError> {
        let before = self.state.records.len();
        self.state.records.retain(|(of, _), _| *of != account);
        Ok((before - self.state.records.len()) as u64)
    }

    async fn remove_expired(&mut self, now: Timestamp, limit: usize) -> Result<u64, StorageError> {
        let expired = self.state.records.iter().filter(|(_, record)| record.expires_at < now);
        let keys: Vec<_> = expired.map(|(key, _)| key.clone()).take(limit).collect();
        for key in &keys {
            self.state.records.remove(key);
        }
        Ok(keys.len() as u64)
    }
}

#[async_trait]
impl SigningKeyRepository for Unit {
    async fn lookup(&mut self, purpose: &str) -> Result<Option<[u8; 32]>, StorageError> {
        Ok(self.state.signing_keys.get(purpose).copied())
    }

    async fn add(&mut self, purpose: &str, secret: &[u8; 32], _now: Timestamp) -> Result<(), StorageError> {
        Verdict::new().free(!self.state.signing_keys.contains_key(purpose)).fits(purpose, 50).give()?;
        self.state.signing_keys.insert(purpose.to_owned(), *secret);
        Ok(())
    }
}
