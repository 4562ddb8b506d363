//! Storages around the storage of a server: one notes when a unit of work holds its locks and has faults
//! planted in it; one makes ids repeat when a unit of work runs again.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use async_trait::async_trait;
use repositories::{Erased, Lock, Mode, Storage, StorageError, StorageStatus, Work, WorkError};
use tokio::sync::Mutex;

use super::{
    desk,
    ops::{Field, rivals},
    reads::{Heard, Listener, Reading, Readings},
    stale::{Pair, before, stale},
    world::World,
};

/// What is wrong with the locks of a use case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planted {
    /// One of them is not taken.
    LeftOut(usize),
    /// An exclusive one is taken shared.
    Shared(usize),
    /// The last is taken first.
    Swapped,
    /// The unit decides on accommodations as they were before its locks were taken: so is what a locking
    /// statement returns beside the rows that it locks.
    Stale,
    /// Posts are taken from the queue as they are found by a read that holds nothing.
    Unheld,
    /// Nothing is wrong: the use cases that come often for the sake of a fault contradict nothing by
    /// themselves.
    Nothing,
}

/// A fault in one use case.
#[derive(Debug, Clone, Copy)]
pub struct Fault {
    pub use_case: &'static str,
    pub planted: Planted,
}

impl Fault {
    /// The use cases that come often, so that the fault can show. Whoever takes a learner before the event
    /// deadlocks with one who waits for the event, gets it, and then wants the learner.
    pub fn favoured(&self) -> Vec<&'static str> {
        match (self.planted, rivals(self.use_case)) {
            (Planted::Swapped, _) => vec!["Accommodate"],
            (_, []) => vec![self.use_case],
            (_, often) => often.to_vec(),
        }
    }

    /// Where its use case is drawn.
    pub fn field(&self) -> Field {
        let is_of_desk = desk::WITH_LOCKS.iter().any(|(use_case, _)| *use_case == self.use_case);
        if is_of_desk || self.use_case == "Claim" { Field::Desk } else { Field::Courses }
    }
}

/// What was noted of a unit of work: of its last run. Times are numbers from one counter.
#[derive(Default)]
pub struct Notes {
    /// Before this run took its locks.
    before: AtomicU64,
    held: AtomicU64,
    done: AtomicU64,
    /// When the next run begins, at the earliest.
    next: AtomicU64,
    readings: Readings,
}

impl Notes {
    /// When it had not taken any lock.
    pub fn before(&self) -> u64 {
        self.before.load(Ordering::SeqCst)
    }

    /// When it held what it declared, and had read nothing.
    pub fn held(&self) -> u64 {
        self.held.load(Ordering::SeqCst)
    }

    /// When it had read and written everything, and still held all of it: before the commit.
    pub fn done(&self) -> u64 {
        self.done.load(Ordering::SeqCst)
    }

    /// What it read that is told to the judge.
    pub fn readings(&self) -> Vec<Reading> {
        std::mem::take(&mut *self.readings.lock().unwrap())
    }

    fn begins(&self, time: u64) {
        self.before.store(self.next.load(Ordering::SeqCst), Ordering::SeqCst);
        self.held.store(time, Ordering::SeqCst);
        self.readings.lock().unwrap().clear();
    }

    fn ends(&self, time: u64) {
        self.done.store(time, Ordering::SeqCst);
        self.next.store(time, Ordering::SeqCst);
    }
}

/// Around the storage of a server, for one use case.
pub struct Noted {
    inner: Arc<dyn Storage>,
    counter: Arc<AtomicU64>,
    notes: Arc<Notes>,
    planted: Option<Planted>,
    /// Whose accommodations may be stale.
    accommodated: Vec<Pair>,
}

impl Noted {
    pub fn new(
        inner: Arc<dyn Storage>,
        use_case: &str,
        counter: Arc<AtomicU64>,
        fault: Option<Fault>,
        world: &World,
    ) -> Self {
        let planted = fault.filter(|fault| fault.use_case == use_case).map(|fault| fault.planted);
        let accommodated = if planted == Some(Planted::Stale) { world.pairs() } else { Vec::new() };
        Self { inner, counter, notes: Arc::default(), planted, accommodated }
    }

    pub fn notes(&self) -> Arc<Notes> {
        Arc::clone(&self.notes)
    }
}

#[async_trait]
impl Storage for Noted {
    async fn run_write(&self, mut locks: Vec<Lock>, mut work: Work) -> Result<Erased, WorkError> {
        match self.planted {
            Some(Planted::LeftOut(at)) if at < locks.len() => drop(locks.remove(at)),
            Some(Planted::Shared(at)) => {
                locks.iter_mut().skip(at).take(1).for_each(|lock| lock.mode = Mode::Shared);
            }
            Some(Planted::Swapped) => locks.reverse(),
            Some(Planted::Stale) => work = stale(work, before(&*self.inner, &self.accommodated).await?),
            _ => {}
        }
        self.notes.next.store(self.counter.fetch_add(1, Ordering::SeqCst), Ordering::SeqCst);
        let unheld = self.planted == Some(Planted::Unheld);
        let watched = watched(work, Arc::clone(&self.counter), Arc::clone(&self.notes), unheld);
        self.inner.run_write(locks, watched).await
    }

    async fn run_read(&self, work: Work) -> Result<Erased, WorkError> {
        self.inner.run_read(work).await
    }

    async fn status(&self) -> Result<StorageStatus, StorageError> {
        self.inner.status().await
    }

    async fn close(&self) {
        self.inner.close().await;
    }
}

/// The unit of work, which notes what is to be known of its last run.
fn watched(work: Work, counter: Arc<AtomicU64>, notes: Arc<Notes>, unheld: bool) -> Work {
    let work = Arc::new(Mutex::new(work));
    Box::new(move |uow| {
        let (work, counter, notes) = (Arc::clone(&work), Arc::clone(&counter), Arc::clone(&notes));
        notes.begins(counter.fetch_add(1, Ordering::SeqCst));
        Box::pin(async move {
            let readings = Arc::clone(&notes.readings);
            let listener = if unheld { Listener::Misleading(readings) } else { Listener::Noting(readings) };
            let outcome = work.lock().await(&mut Heard { uow, listener }).await;
            notes.ends(counter.fetch_add(1, Ordering::SeqCst));
            outcome
        })
    })
}

/// Around a storage: a unit of work that runs again draws the ids of its first run. The model, on which
/// each runs once, so draws the same.
pub struct Rewinding {
    pub inner: Arc<dyn Storage>,
    /// How many ids were drawn.
    pub drawn: Arc<AtomicU64>,
}

#[async_trait]
impl Storage for Rewinding {
    async fn run_write(&self, locks: Vec<Lock>, mut work: Work) -> Result<Erased, WorkError> {
        let (drawn, before) = (Arc::clone(&self.drawn), self.drawn.load(Ordering::SeqCst));
        let rewound: Work = Box::new(move |uow| {
            drawn.store(before, Ordering::SeqCst);
            work(uow)
        });
        self.inner.run_write(locks, rewound).await
    }

    async fn run_read(&self, work: Work) -> Result<Erased, WorkError> {
        self.inner.run_read(work).await
    }

    async fn status(&self) -> Result<StorageStatus, StorageError> {
        self.inner.status().await
    }

    async fn close(&self) {
        self.inner.close().await;
    }
}
