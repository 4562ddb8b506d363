//! Places to compute in, given to kinds of work in turn: a flood of one kind keeps no other waiting.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::{
    OwnedSemaphorePermit, Semaphore,
    oneshot::{self, Sender},
};

/// Requests of one kind that may wait for a place or be in one; more are refused at once.
const WAITING: usize = 192;

/// Why somebody asks for a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Work {
    /// Somebody logs in.
    LogIn,
    /// Somebody who is logged in, or the command line.
    Known,
    /// Somebody makes an account.
    Register,
}

/// How many kinds there are.
const KINDS: usize = 3;

/// The places. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Turns {
    queues: [Arc<Semaphore>; KINDS],
    places: Arc<Mutex<Places>>,
}

struct Places {
    free: usize,
    /// Who waits, by kind; the longest first. Some may have given up.
    waiting: [VecDeque<Sender<Place>>; KINDS],
    /// The kind that is asked first.
    next: usize,
}

impl Places {
    fn next_waiter(&mut self) -> Option<Sender<Place>> {
        for step in 0..KINDS {
            let kind = (self.next + step) % KINDS;
            if let Some(waiter) = self.waiting.get_mut(kind).and_then(VecDeque::pop_front) {
                self.next = kind + 1;
                return Some(waiter);
            }
        }
        None
    }
}

/// Somebody who may wait; without it nobody gets a place.
pub(crate) struct Admission {
    work: Work,
    _permit: OwnedSemaphorePermit,
}

/// A place, free again when it is dropped.
pub(crate) struct Place(Option<Arc<Mutex<Places>>>);

impl Drop for Place {
    fn drop(&mut self) {
        let Some(places) = self.0.take() else { return };
        loop {
            let waiter = {
                let mut places = places.lock().unwrap_or_else(PoisonError::into_inner);
                let Some(waiter) = places.next_waiter() else {
                    places.free += 1;
                    return;
                };
                waiter
            };
            match waiter.send(Self(Some(Arc::clone(&places)))) {
                Ok(()) => return,
                // It has given up; the next one.
                Err(mut place) => place.0 = None,
            }
        }
    }
}

impl Turns {
    /// With so many places.
    pub fn new(places: usize) -> Self {
        let places = Places { free: places.max(1), waiting: Default::default(), next: 0 };
        Self {
            queues: std::array::from_fn(|_| Arc::new(Semaphore::new(WAITING))),
            places: Arc::new(Mutex::new(places)),
        }
    }

    /// Lets somebody wait; `None` where too many of the kind do.
    pub fn admit(&self, work: Work) -> Option<Admission> {
        let permit = Arc::clone(self.queues.get(work as usize)?).try_acquire_owned().ok()?;
        Some(Admission { work, _permit: permit })
    }

    /// Waits for a place; `None` never happens while these places are there.
    pub async fn take(&self, admission: &Admission) -> Option<Place> {
        let given = {
            let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
            if places.free > 0 {
                places.free -= 1;
                return Some(Place(Some(Arc::clone(&self.places))));
            }
            let (give, given) = oneshot::channel();
            places.waiting.get_mut(admission.work as usize)?.push_back(give);
            given
        };
        given.await.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_login_does_not_wait_for_those_who_register() {
        let turns = Turns::new(1);
        let running = turns.take(&turns.admit(Work::Register).unwrap()).await.unwrap();
        let order = Arc::new(Mutex::new(Vec::new()));
        let mut waiting = Vec::new();
        for work in [Work::Register; 150].into_iter().chain([Work::LogIn, Work::LogIn]) {
            let (turns, order) = (turns.clone(), Arc::clone(&order));
            let admission = turns.admit(work).unwrap();
            waiting.push(tokio::spawn(async move {
                let _place = turns.take(&admission).await.unwrap();
                order.lock().unwrap().push(work);
            }));
            // Each of them waits before the next one comes.
            tokio::task::yield_now().await;
        }
        drop(running);
        for waiter in waiting {
            waiter.await.unwrap();
        }
        let order = order.lock().unwrap();
        let last = order.iter().rposition(|work| *work == Work::LogIn).unwrap();
        assert!(last < 5, "the logins were {last} places down");
        assert_eq!(order.len(), 152);
    }

    #[tokio::test]
    async fn who_gives_up_takes_no_place_along() {
        let turns = Turns::new(1);
        let admission = turns.admit(Work::LogIn).unwrap();
        let running = turns.take(&admission).await.unwrap();
        let (other, impatient) = (turns.clone(), turns.admit(Work::LogIn).unwrap());
        let given_up = tokio::spawn(async move { other.take(&impatient).await.is_some() });
        tokio::task::yield_now().await;
        given_up.abort();
        assert!(given_up.await.unwrap_err().is_cancelled());
        drop(running);
        assert!(turns.take(&admission).await.is_some());
    }

    #[test]
    fn a_full_queue_of_one_kind_refuses_that_kind_alone() {
        let turns = Turns::new(1);
        let full: Vec<_> = (0..WAITING).map(|_| turns.admit(Work::Register).unwrap()).collect();
        assert!(turns.admit(Work::Register).is_none() && turns.admit(Work::LogIn).is_some());
        drop(full);
        assert!(turns.admit(Work::Register).is_some());
    }
}
