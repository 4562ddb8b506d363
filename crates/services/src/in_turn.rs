//! Tries with one key, one after the other within a process: those that go well at the same moment are not
//! taken for that many that failed.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, Weak},
};

use tokio::sync::OwnedMutexGuard;

/// Keys that somebody tries with now, each with what its tries wait for.
type Keys = Arc<Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>>;

/// Gives turns. Cheap to clone.
#[derive(Clone, Default)]
pub(crate) struct InTurn(Keys);

/// The turn of a try, over when it is dropped.
pub(crate) struct Turn {
    key: String,
    keys: Keys,
    /// `None` while it waits.
    guard: Option<OwnedMutexGuard<()>>,
}

impl InTurn {
    /// Waits until no other try with that key is under way.
    pub async fn take(&self, key: &str) -> Turn {
        let lock = self.lock_of(key);
        // Made before it waits: whoever gives up leaves nothing behind either.
        let mut turn = Turn { key: key.to_owned(), keys: Arc::clone(&self.0), guard: None };
        turn.guard = Some(lock.lock_owned().await);
        turn
    }

    fn lock_of(&self, key: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lock) = keys.get(key).and_then(Weak::upgrade) {
            return lock;
        }
        let lock = Arc::new(tokio::sync::Mutex::new(()));
        keys.insert(key.to_owned(), Arc::downgrade(&lock));
        lock
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.guard = None;
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if keys.get(&self.key).is_some_and(|lock| lock.strong_count() == 0) {
            keys.remove(&self.key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn tries_of_one_key_follow_each_other_and_nothing_is_left() {
        let turns = InTurn::default();
        let first = turns.take("ada").await;
        // Another key does not wait.
        drop(turns.take("eve").await);
        let (other, impatient) = (turns.clone(), turns.clone());
        let second = tokio::spawn(async move { drop(other.take("ada").await) });
        let given_up = tokio::spawn(async move { drop(impatient.take("ada").await) });
        tokio::task::yield_now().await;
        assert!(!second.is_finished() && !given_up.is_finished());
        given_up.abort();
        assert!(given_up.await.unwrap_err().is_cancelled());
        drop(first);
        second.await.unwrap();
        assert!(turns.0.lock().unwrap().is_empty());
    }
}
