//! Password hashing: argon2id, off the async threads, few at once, those who log in and those who register
//! in turn.

use std::sync::{Arc, Mutex, PoisonError};

use argon2::{
    Algorithm, Argon2, Block, Params, Version,
    password_hash::phc::{Output, ParamsString, PasswordHash, Salt},
};
use domain::identity::one_form;
use secrecy::{ExposeSecret, SecretString};

use crate::{
    ServiceError,
    settings::HashCost,
    turns::{Admission, Turns, Work},
};

/// Hashes and checks passwords.
#[derive(Clone)]
pub(crate) struct PasswordHasher {
    cost: HashCost,
    turns: Turns,
    /// Memory for hashes, kept between them: allocated for each hash, it would fragment the heap, and a
    /// flood of logins would leave gigabytes behind.
    memory: Arc<Mutex<Vec<Vec<Block>>>>,
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
        Self { cost, turns: Turns::new(at_once), memory: Arc::default(), decoy: Arc::default() }
    }

    fn params(&self) -> Result<Params, ServiceError> {
        Params::new(self.cost.memory_kib, self.cost.passes, self.cost.lanes, None)
            .map_err(|error| ServiceError::Busy(format!("password hashing parameters: {error}")))
    }

    /// Lets somebody wait for hashes, before anything is counted or done for them.
    ///
    /// # Errors
    /// `Busy` where too many of the kind wait.
    pub fn admit(&self, work: Work) -> Result<Admission, ServiceError> {
        self.turns.admit(work).ok_or_else(busy)
    }

    /// Runs `job` with memory to hash in, on a blocking thread once a place is free.
    async fn run<T: Send + 'static>(
        &self,
        admission: &Admission,
        job: impl FnOnce(&mut Vec<Block>) -> Result<T, ServiceError> + Send + 'static,
    ) -> Result<T, ServiceError> {
        let place = self.turns.take(admission).await.ok_or_else(busy)?;
        let memory = Arc::clone(&self.memory);
        tokio::task::spawn_blocking(move || {
            // Moved in, so that a cancelled caller does not free the permit while the work goes on.
            let _place = place;
            let mut blocks = memory.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
            let outcome = job(&mut blocks);
            memory.lock().unwrap_or_else(PoisonError::into_inner).push(blocks);
            outcome
        })
        .await
        .map_err(|_| busy())?
    }

    /// The PHC string of a password, with a random salt.
    pub async fn hash(&self, admission: &Admission, password: SecretString) -> Result<String, ServiceError> {
        let params = self.params()?;
        self.run(admission, move |memory| {
            let salt = argon2::password_hash::try_generate_salt().map_err(failed)?;
            phc_string(&params, password.expose_secret(), &salt, memory)
        })
        .await
    }

    /// The PHC string of a password with a salt that is not random: for seed data alone, which is
    /// the same everywhere.
    pub fn hash_with_salt(&self, password: &str, salt: &[u8]) -> Result<String, ServiceError> {
        phc_string(&self.params()?, password, salt, &mut Vec::new())
    }

    /// Checks a password against a stored hash; without one it does the same work and answers wrong.
    pub async fn verify(
        &self,
        admission: &Admission,
        password: SecretString,
        stored: Option<String>,
    ) -> Result<Verdict, ServiceError> {
        let known = stored.is_some();
        let stored = match stored {
            Some(hash) => hash,
            None => self.decoy.get_or_try_init(|| self.hash(admission, "decoy".into())).await?.clone(),
        };
        let cost = self.cost;
        self.run(admission, move |memory| {
            let Ok(parsed) = PasswordHash::new(&stored) else { return Ok(Verdict::Wrong) };
            // Hashes of before may be of another form of the same password.
            for (place, form) in one_form::passwords(password.expose_secret()).iter().enumerate() {
                let right = matches(&parsed, form, memory).unwrap_or(false);
                if right && known {
                    return Ok(Verdict::Right { rehash: place > 0 || is_weaker(&parsed, cost) });
                }
            }
            Ok(Verdict::Wrong)
        })
        .await
    }
}

fn busy() -> ServiceError {
    ServiceError::Busy("too many logins at once".into())
}

fn failed(error: impl std::fmt::Display) -> ServiceError {
    ServiceError::Busy(format!("password hashing failed: {error}"))
}

/// Hashes a password, in memory that grows to what is needed.
fn compute(
    argon2: &Argon2<'_>,
    password: &str,
    salt: &[u8],
    length: usize,
    memory: &mut Vec<Block>,
) -> Result<Output, ServiceError> {
    let needed = argon2.params().block_count();
    if memory.len() < needed {
        memory.resize(needed, Block::new());
    }
    let mut out = [0; Output::MAX_LENGTH];
    let out = out.get_mut(..length).ok_or_else(|| failed("the hash is too long"))?;
    argon2.hash_password_into_with_memory(password.as_bytes(), salt, out, memory).map_err(failed)?;
    Output::new(out).map_err(failed)
}

fn phc_string(
    params: &Params,
    password: &str,
    salt: &[u8],
    memory: &mut Vec<Block>,
) -> Result<String, ServiceError> {
    let (algorithm, version) = (Algorithm::Argon2id, Version::V0x13);
    let argon2 = Argon2::new(algorithm, version, params.clone());
    let password = &one_form::password(password);
    let hash = PasswordHash {
        algorithm: algorithm.ident(),
        version: Some(version.into()),
        params: ParamsString::try_from(params).map_err(failed)?,
        salt: Some(Salt::new(salt).map_err(failed)?),
        hash: Some(compute(&argon2, password, salt, Params::DEFAULT_OUTPUT_LEN, memory)?),
    };
    Ok(hash.to_string())
}

/// Whether a password has that hash, made with whatever parameters.
fn matches(hash: &PasswordHash, password: &str, memory: &mut Vec<Block>) -> Result<bool, ServiceError> {
    let (Some(salt), Some(expected)) = (&hash.salt, &hash.hash) else { return Ok(false) };
    let algorithm = Algorithm::try_from(hash.algorithm.as_str()).map_err(failed)?;
    let version = hash.version.map(Version::try_from).transpose().map_err(failed)?.unwrap_or_default();
    let argon2 = Argon2::new(algorithm, version, Params::try_from(hash).map_err(failed)?);
    // `Output` compares in constant time.
    Ok(compute(&argon2, password, salt, expected.len(), memory)? == *expected)
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
        let known = hasher.admit(Work::Known).unwrap();
        let hash = hasher.hash(&known, "correct horse".into()).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=8,t=1,p=1$"));
        assert!(matches!(
            hasher.verify(&known, "correct horse".into(), Some(hash.clone())).await.unwrap(),
            Verdict::Right { rehash: false }
        ));
        assert!(matches!(
            hasher.verify(&known, "wrong".into(), Some(hash.clone())).await.unwrap(),
            Verdict::Wrong
        ));
        assert!(matches!(hasher.verify(&known, "decoy".into(), None).await.unwrap(), Verdict::Wrong));
        let stronger = PasswordHasher::new(HashCost { memory_kib: 16, ..CHEAP }, 1);
        assert!(matches!(
            stronger.verify(&known, "correct horse".into(), Some(hash)).await.unwrap(),
            Verdict::Right { rehash: true }
        ));
    }

    #[tokio::test]
    async fn a_password_is_right_however_its_letters_are_composed() {
        use argon2::password_hash::PasswordHasher as _;

        let hasher = PasswordHasher::new(CHEAP, 1);
        let known = hasher.admit(Work::Known).unwrap();
        let verdict = async |hash: &str, typed: &str| {
            hasher.verify(&known, typed.into(), Some(hash.to_owned())).await.unwrap()
        };
        let (composed, decomposed) = ("schöne Grüße", "scho\u{308}ne Gru\u{308}ße");
        for stored in [composed, decomposed] {
            let hash = hasher.hash(&known, stored.into()).await.unwrap();
            for typed in [composed, decomposed] {
                assert!(matches!(verdict(&hash, typed).await, Verdict::Right { rehash: false }), "{typed:?}");
            }
            assert!(matches!(verdict(&hash, "schone Gruße").await, Verdict::Wrong));
        }
        // Hashed as it was typed, before there was one form: it is right and hashed anew.
        let params = Params::new(8, 1, 1, None).unwrap();
        let before = Argon2::from(params).hash_password(decomposed.as_bytes()).unwrap().to_string();
        for typed in [composed, decomposed] {
            assert!(matches!(verdict(&before, typed).await, Verdict::Right { rehash: true }), "{typed:?}");
        }
    }

    #[tokio::test]
    async fn hashes_are_those_of_the_library_whatever_was_in_the_memory() {
        use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
        let hasher = PasswordHasher::new(HashCost { memory_kib: 64, passes: 3, ..CHEAP }, 1);
        let known = hasher.admit(Work::Known).unwrap();
        let library = Argon2::default();
        for round in 0..3 {
            let password = format!("correct horse {round}");
            let ours = hasher.hash(&known, password.clone().into()).await.unwrap();
            let parsed = PasswordHash::new(&ours).unwrap();
            assert!(library.verify_password(password.as_bytes(), &parsed).is_ok(), "{ours}");
            assert!(library.verify_password(b"wrong", &parsed).is_err());
        }
        let params = Params::new(32, 2, 1, None).unwrap();
        let theirs = Argon2::from(params).hash_password(b"correct horse").unwrap().to_string();
        let verdict = hasher.verify(&known, "correct horse".into(), Some(theirs)).await.unwrap();
        assert!(matches!(verdict, Verdict::Right { rehash: true }));
        assert_eq!(hasher.memory.lock().unwrap().len(), 1, "memory is not used again");
    }
}
