//! Figures of the queue, for those who run the server.

use std::sync::atomic::{AtomicU64, Ordering};

use domain::Timestamp;
use repositories::engagement::QueueFigures;

use super::queue::Ended;
use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase};

/// What this process did since it started.
#[derive(Debug, Default)]
pub struct DeskCounts {
    deliveries: AtomicU64,
    expired: AtomicU64,
    parked: AtomicU64,
}

impl DeskCounts {
    pub(super) fn delivered(&self, posts: u64) {
        self.deliveries.fetch_add(posts, Ordering::Relaxed);
    }

    pub(super) fn ended(&self, ended: Ended) {
        self.expired.fetch_add(ended.expired, Ordering::Relaxed);
        self.parked.fetch_add(ended.parked, Ordering::Relaxed);
    }
}

/// What is in the queue, and what this process did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DeskFigures {
    /// What is in the queue.
    pub queue: QueueFigures,
    /// At this time.
    pub at: Timestamp,
    /// Posts that were given to workers.
    pub deliveries: u64,
    /// Leases that were over before an outcome came.
    pub expired: u64,
    /// Posts that were parked because of it.
    pub parked: u64,
}

impl DeskFigures {
    /// For how many seconds the first post has waited that could be claimed.
    pub fn oldest_seconds(&self) -> i64 {
        self.queue.oldest.map_or(0, |oldest| (self.at - oldest).num_seconds())
    }
}

/// Counts the queue.
struct Count;

impl UseCase for Count {
    const ACCESS: Access = Access::System;
    type Output = (QueueFigures, Timestamp);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        Ok((cx.uow.queue().figures(cx.now).await?, cx.now))
    }
}

impl Services {
    /// What is in the queue, and what this process did.
    pub async fn desk_figures(&self) -> Result<DeskFigures, ServiceError> {
        let (queue, at) = self.read(SYSTEM, Count).await?;
        let DeskCounts { deliveries, expired, parked } = &*self.desk_counts;
        let [deliveries, expired, parked] =
            [deliveries, expired, parked].map(|count| count.load(Ordering::Relaxed));
        Ok(DeskFigures { queue, at, deliveries, expired, parked })
    }
}
