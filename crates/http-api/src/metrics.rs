//! Figures for Prometheus: how many requests, how long they took, by method, route and status.
//! Routes are patterns, so that the number of series is bounded.

use std::{collections::HashMap, sync::OnceLock, time::Duration};

use actix_web::http::StatusCode;
use prometheus::{
    GaugeVec, Histogram, HistogramOpts, HistogramVec, IntCounter, IntGauge, Opts, Registry, TextEncoder,
};
use repositories::StorageFigures;
use services::{
    audit_chain::AuditFigures,
    engagement::{Counted, DeskFigures},
};

/// Upper bounds of the histogram, in seconds.
const BUCKETS: &[f64] =
    &[0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0];
/// Statuses that the product answers; others are counted by their class.
const STATUSES: &[u16] =
    &[200, 201, 204, 206, 304, 400, 401, 403, 404, 405, 409, 412, 413, 415, 416, 422, 428, 429, 500, 503];

/// The figures of one route, filled in as they come up.
struct Route {
    method: String,
    pattern: String,
    by_status: Vec<OnceLock<Histogram>>,
}

/// The figures of the API.
pub struct Metrics {
    registry: Registry,
    durations: HistogramVec,
    routes: HashMap<String, Route>,
    storage: Storage,
    desk: Desk,
    audit: Audit,
}

/// How far the audit log is sealed.
struct Audit {
    unsealed: IntGauge,
    sealed: IntGauge,
    batches: IntGauge,
    last_seconds: IntGauge,
}

impl Audit {
    fn new(registry: &Registry) -> Result<Self, prometheus::Error> {
        let gauge = |name, help| gauge(registry, name, help);
        Ok(Self {
            unsealed: gauge("audit_unsealed_entries", "Entries that are not sealed yet, at most 100,000")?,
            sealed: gauge("audit_sealed_entries", "Entries that were sealed, since deleted ones included")?,
            batches: gauge("audit_batches", "Batches of the audit chain")?,
            last_seconds: gauge(
                "audit_last_batch_timestamp_seconds",
                "When the last batch was sealed, in seconds since 1970; 0 before the first",
            )?,
        })
    }

    fn put(&self, figures: AuditFigures) {
        let AuditFigures { unsealed, batches, sealed, sealed_at } = figures;
        self.unsealed.set(unsealed);
        self.sealed.set(sealed);
        self.batches.set(batches);
        self.last_seconds.set(sealed_at.map_or(0, |time| time.timestamp()));
    }
}

/// The queue of posts, and what this process did with it.
struct Desk {
    offered: IntGauge,
    leased: IntGauge,
    parked: IntGauge,
    oldest_seconds: IntGauge,
    pending: IntGauge,
    oldest_pending_seconds: IntGauge,
    overdue: IntGauge,
    deliveries: IntCounter,
    leases_expired: IntCounter,
    parkings: IntCounter,
    worked: GaugeVec,
}

impl Desk {
    fn new(registry: &Registry) -> Result<Self, prometheus::Error> {
        let gauge = |name, help| gauge(registry, name, help);
        let worked = Opts::new(
            "desk_claim_to_outcome_seconds",
            "How long it took from claim to outcome, of the last 1,000 outcomes",
        );
        let worked = GaugeVec::new(worked, &["quantile"])?;
        registry.register(Box::new(worked.clone()))?;
        Ok(Self {
            offered: gauge("desk_queue_depth", "Posts that are offered to workers")?,
            leased: gauge("desk_queue_leased", "Posts that workers have")?,
            parked: gauge("desk_queue_parked", "Posts that a person must look at")?,
            oldest_seconds: gauge(
                "desk_queue_oldest_seconds",
                "How long the first claimable post has waited",
            )?,
            pending: gauge("desk_approvals_pending", "Replies that wait for a second person")?,
            oldest_pending_seconds: gauge(
                "desk_approvals_oldest_seconds",
                "How long the first reply has waited for a second person",
            )?,
            overdue: gauge("desk_escalations_overdue", "Unresolved escalations that were due")?,
            deliveries: counter(registry, "desk_deliveries_total", "Posts given to workers")?,
            leases_expired: counter(
                registry,
                "desk_leases_expired_total",
                "Leases that were over before an outcome came",
            )?,
            parkings: counter(registry, "desk_parkings_total", "Posts parked since no outcome ever came")?,
            worked,
        })
    }

    /// The figures of now.
    fn put(&self, figures: &DeskFigures) {
        let Counted { queue, pending, overdue, .. } = figures.counted;
        self.offered.set(queue.offered);
        self.leased.set(queue.leased);
        self.parked.set(queue.parked);
        self.oldest_seconds.set(figures.oldest_seconds());
        self.pending.set(pending.count);
        self.oldest_pending_seconds.set(figures.oldest_pending_seconds());
        self.overdue.set(overdue);
        forward(&self.deliveries, figures.deliveries);
        forward(&self.leases_expired, figures.expired);
        forward(&self.parkings, figures.parked);
        // Before the first outcome there is no series.
        if let Some((median, most)) = figures.worked {
            for (quantile, time) in [("0.5", median), ("0.95", most)] {
                self.worked.with_label_values(&[quantile]).set(time.as_seconds_f64());
            }
        }
    }
}

fn gauge(registry: &Registry, name: &str, help: &str) -> Result<IntGauge, prometheus::Error> {
    let gauge = IntGauge::new(name, help)?;
    registry.register(Box::new(gauge.clone()))?;
    Ok(gauge)
}

fn counter(registry: &Registry, name: &str, help: &str) -> Result<IntCounter, prometheus::Error> {
    let counter = IntCounter::new(name, help)?;
    registry.register(Box::new(counter.clone()))?;
    Ok(counter)
}

/// Moves a counter forward.
fn forward(counter: &IntCounter, now: u64) {
    counter.inc_by(now.saturating_sub(counter.get()));
}

/// What a storage on a server did; stays at zero where the database is in the same process.
struct Storage {
    units: IntCounter,
    runs_again: IntCounter,
    round_trips: IntCounter,
}

impl Storage {
    fn new(registry: &Registry) -> Result<Self, prometheus::Error> {
        let counter = |name, help| counter(registry, name, help);
        Ok(Self {
            units: counter("storage_units_total", "Units of work taken on by a database server's storage")?,
            runs_again: counter("storage_runs_again_total", "Runs of units of work after a collision")?,
            round_trips: counter("storage_round_trips_total", "Round trips to the database server")?,
        })
    }

    /// Moves the counters forward.
    fn put(&self, figures: StorageFigures) {
        let StorageFigures { units, runs_again, round_trips } = figures;
        for (counter, now) in
            [(&self.units, units), (&self.runs_again, runs_again), (&self.round_trips, round_trips)]
        {
            forward(counter, now);
        }
    }
}

impl Metrics {
    /// For these routes: name, method, pattern.
    pub fn new(
        routes: impl IntoIterator<Item = (String, String, String)>,
    ) -> Result<Self, prometheus::Error> {
        let options = HistogramOpts::new(
            "http_request_duration_seconds",
            "Time from the head of a request to the head of its answer",
        )
        .buckets(BUCKETS.to_vec());
        let durations = HistogramVec::new(options, &["method", "route", "status"])?;
        let registry = Registry::new();
        registry.register(Box::new(durations.clone()))?;
        let routes = routes
            .into_iter()
            .map(|(name, method, pattern)| {
                let by_status = STATUSES.iter().map(|_| OnceLock::new()).collect();
                (name, Route { method, pattern, by_status })
            })
            .collect();
        let (storage, desk, audit) =
            (Storage::new(&registry)?, Desk::new(&registry)?, Audit::new(&registry)?);
        Ok(Self { registry, durations, routes, storage, desk, audit })
    }

    /// Counts a request. `name` is the route's, `None` for what no route took.
    pub fn observe(&self, name: Option<&str>, method: &str, status: StatusCode, took: Duration) {
        let seconds = took.as_secs_f64();
        let known = name.and_then(|name| self.routes.get(name));
        let slot = STATUSES.iter().position(|known| *known == status.as_u16());
        // The method too: a route's pattern also matches requests that it does not take.
        let own = known.filter(|route| route.method == method);
        if let Some((route, cell)) = own.and_then(|route| Some((route, route.by_status.get(slot?)?))) {
            let labels = [&*route.method, &*route.pattern, status.as_str()];
            cell.get_or_init(|| self.durations.with_label_values(&labels)).observe(seconds);
        } else {
            let pattern = known.map_or("unmatched", |route| &route.pattern);
            let labels = [method_label(method), pattern, status.as_str()];
            self.durations.with_label_values(&labels).observe(seconds);
        }
    }

    /// Everything, in the Prometheus text format. Without figures of the desk or of the audit log the last
    /// ones stay.
    pub fn text(
        &self,
        storage: Option<StorageFigures>,
        desk: Option<&DeskFigures>,
        audit: Option<AuditFigures>,
    ) -> String {
        self.storage.put(storage.unwrap_or_default());
        if let Some(desk) = desk {
            self.desk.put(desk);
        }
        if let Some(audit) = audit {
            self.audit.put(audit);
        }
        TextEncoder::new().encode_to_string(&self.registry.gather()).unwrap_or_default()
    }
}

/// Known methods only: the number of series must not be the client's to choose.
fn method_label(method: &str) -> &str {
    match method {
        "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS" => method,
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn requests_are_counted_by_pattern() {
        let metrics = Metrics::new([("event".into(), "GET".into(), "/events/{slug}".into())]).unwrap();
        metrics.observe(Some("event"), "GET", StatusCode::OK, Duration::from_millis(3));
        metrics.observe(Some("event"), "GET", StatusCode::OK, Duration::from_millis(3));
        metrics.observe(None, "BREW", StatusCode::NOT_FOUND, Duration::from_millis(3));
        let figures = StorageFigures { units: 7, runs_again: 1, round_trips: 40 };
        let desk = DeskFigures { deliveries: 3, ..DeskFigures::default() };
        let audit = AuditFigures { unsealed: 5, batches: 2, sealed: 1_001, sealed_at: None };
        let text = metrics.text(Some(figures), Some(&desk), Some(audit));
        assert!(text.contains("audit_unsealed_entries 5\n"), "{text}");
        assert!(text.contains("audit_sealed_entries 1001\n"), "{text}");
        assert!(text.contains("desk_deliveries_total 3\n"), "{text}");
        assert!(text.contains("storage_runs_again_total 1\n"), "{text}");
        let line =
            r#"http_request_duration_seconds_count{method="GET",route="/events/{slug}",status="200"} 2"#;
        assert!(text.contains(line), "{text}");
        assert!(text.contains(r#"{method="other",route="unmatched",status="404"} 1"#), "{text}");
    }

    #[test]
    fn times_are_there_from_the_first_outcome_on() {
        let metrics = Metrics::new([]).unwrap();
        let text = metrics.text(None, Some(&DeskFigures::default()), None);
        assert!(!text.contains("desk_claim_to_outcome_seconds"), "{text}");
        let worked = Some((TimeDelta::milliseconds(1_500), TimeDelta::milliseconds(9_250)));
        let text = metrics.text(None, Some(&DeskFigures { worked, ..DeskFigures::default() }), None);
        for line in [r#"{quantile="0.5"} 1.5"#, r#"{quantile="0.95"} 9.25"#] {
            assert!(text.contains(&format!("desk_claim_to_outcome_seconds{line}\n")), "{text}");
        }
    }
}
