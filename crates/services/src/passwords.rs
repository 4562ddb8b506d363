//! Password hashing: argon2id, off the async threads, few at once.

use std::sync::Arc;

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash},
};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;

use crate::{ServiceError, settings::HashCost};

/// Requests that may wait for a hash; beyond that the answer is 503 at once.
const WAITING: usize = 256;

/// Hashes and checks passwords.
#[derive(Clone)]
pub(crate) struct PasswordHasher {
    cost: HashCost,
    running: Arc<Semaphore>,
    queue: Arc<Semaphore>,
    /// A hash that no password has, checked when the account is unknown, so that both cases take
    /// the same time.
    decoy: Arc<tokio::sync::OnceCell<String>>,
}

/// Outcome of a check.
pub(crate) enum Verdict {
    /// The password is right.
    Right {
        /// The hash was made with weaker parameters than today's: hash it anew.
        rehash: bool,
    },
    /// It is not.
    Wrong,
}

impl PasswordHasher {
    pub fn new(cost: HashCost, at_once: usize) -> Self {
        Self {
            cost,
            running: Arc::new(Semaphore::new(at_once.max(1))),
            queue: Arc::new(Semaphore::new(WAITING)),
            decoy: Arc::default(),
        }
    }

    fn argon2(&self) -> Result<Argon2<'static>, ServiceError> {
        Params::new(self.cost.memory_kib, self.cost.passes, self.cost.lanes, None)
            .map(|params| Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
            .map_err(|error| ServiceError::Busy(format!("password hashing parameters: {error}")))
    }

    /// Runs `job` on a blocking thread once a place is free.
    async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce() -> Result<T, ServiceError> + Send + 'static,
    ) -> Result<T, ServiceError> {
        let busy = || ServiceError::Busy("too many logins at once".into());
        let _waiting = self.queue.try_acquire().map_err(|_| busy())?;
        let place = Arc::clone(&self.running).acquire_owned().await.map_err(|_| busy())?;
        tokio::task::spawn_blocking(move || {
            // Moved in, so that a caller who leaves does not free the place while the work goes on.
            let _place = place;
            job()
        })
        .await
        .map_err(|_| busy())?
    }

    /// The PHC string of a password, with a random salt.
    pub async fn hash(&self, password: SecretString) -> Result<String, ServiceError> {
        let argon2 = self.argon2()?;
        self.run(move || {
            argon2
                .hash_password(password.expose_secret().as_bytes())
                .map(|hash| hash.to_string())
                .map_err(|error| ServiceError::Busy(format!("password hashing failed: {error}")))
        })
        .await
    }

    /// The PHC string of a password with a salt that is not random: for seed data alone, which is
    /// the same everywhere.
    pub fn hash_with_salt(&self, password: &str, salt: &[u8]) -> Result<String, ServiceError> {
        self.argon2()?
            .hash_password_with_salt(password.as_bytes(), salt)
            .map(|hash| hash.to_string())
            .map_err(|error| ServiceError::Busy(format!("password hashing failed: {error}")))
    }

    /// Checks a password against a stored hash; without one it does the same work and answers wrong.
    pub async fn verify(
        &self,
        password: SecretString,
        stored: Option<String>,
    ) -> Result<Verdict, ServiceError> {
        let known = stored.is_some();
        let stored = match stored {
            Some(hash) => hash,
            None => self.decoy.get_or_try_init(|| self.hash("decoy".into())).await?.clone(),
        };
        let argon2 = self.argon2()?;
        let cost = self.cost;
        self.run(move || {
            let Ok(parsed) = PasswordHash::new(&stored) else { return Ok(Verdict::Wrong) };
            let right = argon2.verify_password(password.expose_secret().as_bytes(), &parsed).is_ok();
            Ok(if right && known {
                Verdict::Right { rehash: is_weaker(&parsed, cost) }
            } else {
                Verdict::Wrong
            })
        })
        .await
    }
}

fn is_weaker(hash: &PasswordHash, cost: HashCost) -> bool {
    Params::try_from(hash).map_or(true, |params| {
        params.m_cost() < cost.memory_kib || params.t_cost() < cost.passes || params.p_cost() < cost.lanes
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHEAP: HashCost = HashCost { memory_kib: 8, passes: 1, lanes: 1 };

    #[tokio::test]
    async fn right_wrong_unknown_and_weaker() {
        let hasher = PasswordHasher::new(CHEAP, 1);
        let hash = hasher.hash("correct horse".into()).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=8,t=1,p=1$"));
        assert!(matches!(
            hasher.verify("correct horse".into(), Some(hash.clone())).await.unwrap(),
            Verdict::Right { rehash: false }
        ));
        assert!(matches!(hasher.verify("wrong".into(), Some(hash.clone())).await.unwrap(), Verdict::Wrong));
        assert!(matches!(hasher.verify("decoy".into(), None).await.unwrap(), Verdict::Wrong));
        let stronger = PasswordHasher::new(HashCost { memory_kib: 16, ..CHEAP }, 1);
        assert!(matches!(
            stronger.verify("correct horse".into(), Some(hash)).await.unwrap(),
            Verdict::Right { rehash: true }
        ));
    }
}
