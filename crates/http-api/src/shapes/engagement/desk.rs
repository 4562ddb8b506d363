//! Figures of the desk.

use chrono::TimeDelta;
use serde::Serialize;
use services::engagement::{Counted, DeskFigures};
use utoipa::ToSchema;

use crate::time::Time;

/// The state of the desk.
#[derive(Serialize, ToSchema)]
#[schema(as = Desk, examples(json!({
    "depth": 128, "leased": 12, "parked": 1, "oldest_age_seconds": 340, "pending_approvals": 4,
    "oldest_approval_age_seconds": 1200, "claim_to_outcome_ms": { "p50": 1800.0, "p95": 9400.0 },
    "deliveries": 5120, "leases_expired": 3, "escalations_overdue": 0,
    "counted_at": "2026-03-01T08:00:00.000000Z", "exact_at": "2026-03-01T08:00:00.000000Z"
})))]
pub struct DeskBody {
    /// Posts that are offered to workers.
    depth: i64,
    /// Posts that workers have.
    leased: i64,
    /// Posts that a person must look at.
    parked: i64,
    /// How long the first claimable post has waited.
    oldest_age_seconds: i64,
    /// Replies that wait for a second person.
    pending_approvals: i64,
    /// How long the first of them has waited.
    oldest_approval_age_seconds: i64,
    /// Of the last 1,000 outcomes that this server process took; `null` before the first.
    claim_to_outcome_ms: Option<Percentiles>,
    /// Posts that this process gave to workers since it started.
    deliveries: u64,
    /// Leases that were over before an outcome came, of this process.
    leases_expired: u64,
    /// Unresolved escalations that were due.
    escalations_overdue: i64,
    /// When this was counted.
    counted_at: Time,
    /// When the counts from 2,000 on are from: about ten seconds before at most.
    exact_at: Time,
}

/// How long it took, in milliseconds.
#[derive(Serialize, ToSchema)]
#[schema(as = Percentiles)]
pub struct Percentiles {
    /// Half of them took no longer.
    p50: f64,
    /// 95 of 100 took no longer.
    p95: f64,
}

fn milliseconds(time: TimeDelta) -> f64 {
    time.as_seconds_f64() * 1_000.0
}

impl From<&DeskFigures> for DeskBody {
    fn from(figures: &DeskFigures) -> Self {
        let Counted { queue, pending, overdue, at } = figures.counted;
        let worked = |(p50, p95)| Percentiles { p50: milliseconds(p50), p95: milliseconds(p95) };
        Self {
            depth: queue.offered,
            leased: queue.leased,
            parked: queue.parked,
            oldest_age_seconds: figures.oldest_seconds(),
            pending_approvals: pending.count,
            oldest_approval_age_seconds: figures.oldest_pending_seconds(),
            claim_to_outcome_ms: figures.worked.map(worked),
            deliveries: figures.deliveries,
            leases_expired: figures.expired,
            escalations_overdue: overdue,
            counted_at: Time(at),
            exact_at: Time(figures.exact_at),
        }
    }
}
