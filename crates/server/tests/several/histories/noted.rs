//! Storages around the storage of a server: one notes when a unit of work holds its locks and has faults
//! planted in it; one makes ids repeat when a unit of work runs again.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use async_trait::async_trait;
use repositories::{Erased, Lock, Mode, Storage, StorageError, StorageStatus, Work, WorkError};

use super::{
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
}

/// A fault in one use case.
#[derive(Debug, Clone, Copy)]
pub struct Fault {
    pub use_case: &'static str,
    pub planted: Planted,
}

impl Fault {
    /// The use case that comes often, so that the fault can show. Whoever takes a learner before the event
    /// deadlocks with one who waits for the event, gets it, and then wants the learner.
    pub fn favoured(&self) -> &'static str {
        if self.planted == Planted::Swapped { "Accommodate" } else { self.use_case }
    }
}

/// What was noted of a unit of work.
#[derive(Default)]
pub struct Notes {
    order: AtomicU64,
}

impl Notes {
    /// When its last run began, with its locks held.
    pub fn order(&self) -> u64 {
        self.order.load(Ordering::SeqCst)
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
        let (counter, notes) = (Arc::clone(&self.counter), Arc::clone(&self.notes));
        let watched: Work = Box::new(move |uow| {
            notes.order.store(counter.fetch_add(1, Ordering::SeqCst), Ordering::SeqCst);
            work(uow)
        });
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
