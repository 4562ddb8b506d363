//! Histories of concurrent use cases: many clients run random use cases on few things, on several
//! servers that share one database. The units of work, in the order in which they came to hold what they
//! rest on, are then run one after the other on the in-memory model: every answer and the final state
//! must be the same. So the history is one that some serial order would have given.
//!
//! All of a history but its interleaving follows from its seed.

mod desk;
mod given;
mod judge;
mod noted;
mod ops;
mod random;
mod reads;
mod stale;
mod told;
mod world;

use std::sync::{
    Arc,
    atomic::{AtomicU64, AtomicUsize, Ordering},
};

use futures_util::future::join_all;
use repositories::Storage;
use tokio::sync::Semaphore;

use self::{
    judge::{Seen, judge},
    noted::Noted,
    ops::{Field, Op},
};
pub use self::{
    noted::{Fault, Planted},
    ops::{Held, with_locks},
    world::World,
};

/// Clients at once.
const CLIENTS: usize = 64;
/// Runs of a history that is being shortened: a contradiction depends on the interleaving.
const TRIES: usize = 12;

/// Servers that share a database, and how it is emptied.
pub struct Shared {
    pub servers: Vec<Arc<dyn Storage>>,
    /// Whether each server has a node of its own.
    pub cluster: bool,
    pub empty: Box<dyn Fn() + Send + Sync>,
}

impl Shared {
    /// How many runs of units of work there were beyond the first.
    fn runs_again(&self) -> u64 {
        self.servers.iter().filter_map(|server| server.figures()).map(|figures| figures.runs_again).sum()
    }
}

/// What came of histories.
#[derive(Debug, Default, Clone, Copy)]
pub struct Figures {
    /// Use cases that were answered, refusals included.
    pub answered: u64,
    /// Use cases that changed or confirmed something.
    pub done: u64,
    /// Use cases that gave up and did nothing.
    pub gave_up: u64,
    /// Runs of units of work beyond the first, those that ended while they waited for their locks included.
    pub again: u64,
}

impl std::ops::AddAssign for Figures {
    fn add_assign(&mut self, more: Self) {
        self.answered += more.answered;
        self.done += more.done;
        self.gave_up += more.gave_up;
        self.again += more.again;
    }
}

/// Runs the history of a seed, with this many use cases. A history that no serial order explains is an
/// error, shortened, which names what differs.
pub async fn run(seed: u64, units: usize, shared: &Shared, fault: Option<Fault>) -> Result<Figures, String> {
    let ops = drawn(seed, units, shared, fault);
    let all: Vec<usize> = (0..ops.len()).collect();
    let contradiction = match once(&ops, &all, shared, fault).await {
        Ok(figures) => return Ok(figures),
        Err(contradiction) => contradiction,
    };
    let (left, contradiction) = shortened(&ops, all, contradiction, shared, fault).await;
    let script: Vec<String> = left.iter().map(|index| format!("  {index}: {:?}", ops[*index])).collect();
    Err(format!(
        "seed {seed}, shortened to {} use cases:\n{}\n{contradiction}",
        left.len(),
        script.join("\n")
    ))
}

/// What differs in the history of a seed, if anything does; not shortened.
pub async fn contradiction(seed: u64, units: usize, shared: &Shared, fault: Option<Fault>) -> Option<String> {
    let ops = drawn(seed, units, shared, fault);
    let all: Vec<usize> = (0..ops.len()).collect();
    once(&ops, &all, shared, fault).await.err()
}

/// The use cases of a seed: of one in three of the courses only, of one of the desk only. Nodes of a cluster
/// do not see who shares something or passes over what others hold, so that nothing there says in which
/// order units of the desk come: that is left to other servers.
fn drawn(seed: u64, units: usize, shared: &Shared, fault: Option<Fault>) -> Vec<Op> {
    let field = match (fault, seed % 3) {
        (Some(fault), _) => fault.field(),
        (None, _) if shared.cluster => Field::Courses,
        (None, 0) => Field::Desk,
        (None, 1) => Field::Courses,
        (None, _) => Field::Both,
    };
    ops::of_seed(seed, units, field, &fault.map(|fault| fault.favoured()).unwrap_or_default())
}

/// Leaves out what is not needed for a contradiction, in ever smaller pieces.
async fn shortened(
    ops: &[Op],
    mut left: Vec<usize>,
    mut contradiction: String,
    shared: &Shared,
    fault: Option<Fault>,
) -> (Vec<usize>, String) {
    let mut piece = left.len() / 2;
    while piece > 0 {
        let mut from = 0;
        while from < left.len() {
            let fewer: Vec<usize> = left
                .iter()
                .enumerate()
                .filter(|(at, _)| !(from..from + piece).contains(at))
                .map(|(_, i)| *i)
                .collect();
            let mut found = None;
            for _ in 0..TRIES {
                if let Err(text) = once(ops, &fewer, shared, fault).await {
                    found = Some(text);
                    break;
                }
            }
            match found {
                Some(text) => (left, contradiction) = (fewer, text),
                None => from += piece,
            }
        }
        piece /= 2;
    }
    (left, contradiction)
}

/// Runs the chosen use cases of a history once, and judges what was seen.
async fn once(
    ops: &[Op],
    chosen: &[usize],
    shared: &Shared,
    fault: Option<Fault>,
) -> Result<Figures, String> {
    (shared.empty)();
    let world = World::new();
    world.prepare(&*shared.servers[0]).await;
    let (order, next) = (Arc::new(AtomicU64::new(0)), AtomicUsize::new(0));
    let answered: Vec<Semaphore> = ops.iter().map(|_| Semaphore::new(0)).collect();
    let clients = (0..CLIENTS).map(|_| async {
        let mut seen = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::SeqCst);
            let Some(index) = chosen.get(at).copied() else { return seen };
            let server = &shared.servers[at % shared.servers.len()];
            let op = &ops[index];
            let first = op.follows().filter(|first| *first < index && chosen.contains(first));
            if let Some(first) = first {
                drop(answered[first].acquire().await.expect("it is never closed"));
            }
            let noted = Noted::new(Arc::clone(server), op.name(), Arc::clone(&order), fault, &world);
            let of_unit = noted.notes();
            let answer = op.perform(&world, Arc::new(noted), index).await;
            let ended = order.fetch_add(1, Ordering::SeqCst);
            answered[index].add_permits(ops.len());
            seen.push(Seen::of(&of_unit, op, index, ended, answer));
        }
    });
    let before = shared.runs_again();
    let seen: Vec<Seen> = join_all(clients).await.into_iter().flatten().collect();
    let again = shared.runs_again() - before;
    let figures = judge(ops, &world, seen, &*shared.servers[0], shared.cluster).await?;
    Ok(Figures { again, ..figures })
}
