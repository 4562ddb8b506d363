//! Figures of the desk, for those who work there and for those who run the server.
//!
//! Counting rows takes as long as there are rows. So each is counted up to a bound, afresh at each request;
//! where there are more, the exact count is one that is kept for some seconds.

use std::{
    collections::VecDeque,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use chrono::TimeDelta;
use domain::{Timestamp, identity::Grant};
use repositories::engagement::{QueueFigures, Waiting};

use super::queue::Ended;
use crate::{Access, Caller, Cx, SYSTEM, ServiceError, Services, UseCase};

/// Rows of a kind that are counted at each request.
const BOUND: usize = 2_000;
/// How long an exact count of more is kept.
const KEPT: TimeDelta = TimeDelta::seconds(10);
/// Outcomes whose times are kept.
const OUTCOMES: usize = 1_000;

/// What this process did since it started.
#[derive(Debug, Default)]
pub struct DeskCounts {
    deliveries: AtomicU64,
    expired: AtomicU64,
    parked: AtomicU64,
    /// How long the last posts were worked on, the newest last.
    worked: Mutex<VecDeque<TimeDelta>>,
    /// The last exact count.
    exact: Mutex<Option<Counted>>,
    /// Held by whoever counts exactly.
    counting: tokio::sync::Mutex<()>,
}

impl DeskCounts {
    pub(super) fn delivered(&self, posts: u64) {
        self.deliveries.fetch_add(posts, Ordering::Relaxed);
    }

    pub(super) fn ended(&self, ended: Ended) {
        self.expired.fetch_add(ended.expired, Ordering::Relaxed);
        self.parked.fetch_add(ended.parked, Ordering::Relaxed);
    }

    pub(super) fn worked(&self, time: Option<TimeDelta>) {
        let Some(time) = time else { return };
        let mut worked = self.worked.lock().unwrap_or_else(PoisonError::into_inner);
        if worked.len() == OUTCOMES {
            worked.pop_front();
        }
        worked.push_back(time);
    }

    /// The last exact count.
    fn kept(&self) -> Option<Counted> {
        *self.exact.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The median and the 95th percentile of the last outcomes: the nearest rank.
    fn percentiles(&self) -> Option<(TimeDelta, TimeDelta)> {
        let mut worked: Vec<TimeDelta> =
            self.worked.lock().unwrap_or_else(PoisonError::into_inner).iter().copied().collect();
        worked.sort_unstable();
        let rank = |percent: usize| (worked.len() * percent).div_ceil(100).saturating_sub(1);
        worked.get(rank(50)).copied().zip(worked.get(rank(95)).copied())
    }
}

/// Rows of the desk, at a time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    /// What is in the queue.
    pub queue: QueueFigures,
    /// Replies that wait for a second person.
    pub pending: Waiting,
    /// Unresolved escalations that were due.
    pub overdue: i64,
    /// At this time.
    pub at: Timestamp,
}

impl Counted {
    fn counts(&mut self) -> [&mut i64; 5] {
        let QueueFigures { offered, leased, parked, .. } = &mut self.queue;
        [offered, leased, parked, &mut self.pending.count, &mut self.overdue]
    }
}

async fn count(cx: &mut Cx<'_>, bound: Option<usize>) -> Result<Counted, ServiceError> {
    Ok(Counted {
        queue: cx.uow.queue().figures(cx.now, bound).await?,
        pending: cx.uow.replies().count_pending(bound).await?,
        overdue: cx.uow.escalations().count_overdue(cx.now, bound).await?,
        at: cx.now,
    })
}

/// The state of the desk, and what this process did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DeskFigures {
    /// What is counted in the database.
    pub counted: Counted,
    /// When the counts of 2,000 and more are from; at the latest the time of all others.
    pub exact_at: Timestamp,
    /// Posts that were given to workers.
    pub deliveries: u64,
    /// Leases that were over before an outcome came.
    pub expired: u64,
    /// Posts that were parked since they failed too often.
    pub parked: u64,
    /// From claim to outcome, of the last 1,000 outcomes: the median and the 95th percentile.
    pub worked: Option<(TimeDelta, TimeDelta)>,
}

/// For how many seconds something has waited.
fn seconds(since: Option<Timestamp>, now: Timestamp) -> i64 {
    since.map_or(0, |since| (now - since).num_seconds())
}

impl DeskFigures {
    /// For how many seconds the first post has waited that could be claimed.
    pub fn oldest_seconds(&self) -> i64 {
        seconds(self.counted.queue.oldest, self.counted.at)
    }

    /// For how many seconds the first reply has waited for a second person.
    pub fn oldest_pending_seconds(&self) -> i64 {
        seconds(self.counted.pending.oldest, self.counted.at)
    }
}

/// Counts the desk.
pub struct Desk;

impl UseCase for Desk {
    const ACCESS: Access = Access::Grant(Grant::Analyse);
    type Output = Counted;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Counted, ServiceError> {
        count(cx, Some(BOUND)).await
    }
}

/// Counts the desk for the product itself.
struct Count {
    bound: Option<usize>,
}

impl UseCase for Count {
    const ACCESS: Access = Access::System;
    type Output = Counted;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Counted, ServiceError> {
        count(cx, self.bound).await
    }
}

impl Services {
    /// The state of the desk for somebody who works there.
    pub async fn desk(&self, caller: &Caller) -> Result<DeskFigures, ServiceError> {
        let counted = self.read(caller, Desk).await?;
        self.figures_of(counted).await
    }

    /// The state of the desk for whoever runs the server.
    pub async fn desk_figures(&self) -> Result<DeskFigures, ServiceError> {
        let counted = self.read(SYSTEM, Count { bound: Some(BOUND) }).await?;
        self.figures_of(counted).await
    }

    async fn figures_of(&self, mut counted: Counted) -> Result<DeskFigures, ServiceError> {
        let mut exact_at = counted.at;
        let bound = i64::try_from(BOUND).unwrap_or(i64::MAX);
        if counted.counts().iter().any(|count| **count >= bound) {
            let mut exact = self.exact(counted.at).await?;
            exact_at = exact.at;
            for (count, exact) in counted.counts().into_iter().zip(exact.counts()) {
                if *count >= bound {
                    *count = *exact;
                }
            }
        }
        let counts = &*self.desk_counts;
        let of = |count: &AtomicU64| count.load(Ordering::Relaxed);
        Ok(DeskFigures {
            counted,
            exact_at,
            deliveries: of(&counts.deliveries),
            expired: of(&counts.expired),
            parked: of(&counts.parked),
            worked: counts.percentiles(),
        })
    }

    /// Exact counts of some seconds ago, or of now. One counts. The others take what is kept meanwhile, and wait
    /// where nothing is: a thousand who count at once would wait for each other too, and the database with them.
    async fn exact(&self, now: Timestamp) -> Result<Counted, ServiceError> {
        let counts = &*self.desk_counts;
        let fresh = |kept: &Counted| now - kept.at < KEPT;
        let _counting = match (counts.kept(), counts.counting.try_lock()) {
            (Some(kept), counting) if fresh(&kept) || counting.is_err() => return Ok(kept),
            (_, Ok(counting)) => counting,
            (_, Err(_)) => counts.counting.lock().await,
        };
        if let Some(kept) = counts.kept().filter(fresh) {
            return Ok(kept);
        }
        let exact = self.read(SYSTEM, Count { bound: None }).await?;
        *counts.exact.lock().unwrap_or_else(PoisonError::into_inner) = Some(exact);
        Ok(exact)
    }
}
