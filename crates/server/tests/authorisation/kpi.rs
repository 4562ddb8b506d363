//! Figures of days: ways to write them, and requests about them that succeed.

use serde_json::{Value, json};

use crate::support::people::text;
use crate::{fixtures::Prepared, table::Row, world::World};

const FIGURES: &str = "engagement/kpi-metrics";

impl World {
    /// A figure to be written, of a type of its own.
    async fn new_kpi_metric(&self) -> Value {
        let kind = self.fresh("kpi");
        let row = json!({ "name": kind, "aggregation_type": "sum" });
        self.admin.post("engagement/reference/kpi-types").json(row).send().await.expect(201);
        json!({
            "date": "2026-03-01", "platform": "TWITTER", "metric_type": kind, "metric_name": "posts",
            "value": 1.5
        })
    }

    /// A figure that was corrected.
    async fn kpi_metric(&self) -> Value {
        let mut figure = self.new_kpi_metric().await;
        self.admin.put(FIGURES).json(json!({ "items": [figure] })).ok().await;
        figure["value"] = json!(2.5);
        let put = self.admin.put(FIGURES).json(json!({ "items": [figure] })).ok().await;
        put["items"][0].clone()
    }

    /// A request of such an operation which succeeds for somebody of that role.
    pub async fn prepare_around_kpi(&self, row: &Row, role: &str) -> Prepared {
        let place = row.path.strip_prefix("/api/v1/").unwrap_or(row.path);
        let at = |id: &str| Prepared::new(self.person(role), row, place.replace("{id}", id));
        match (row.method, place) {
            ("GET", FIGURES) => at(""),
            ("PUT", FIGURES) => {
                let figure = self.new_kpi_metric().await;
                at("").json(&json!({ "items": [figure] }))
            }
            ("GET", "engagement/kpi-metrics/series") => {
                let metric = self.kpi_metric().await;
                let month = at("").query("from", "2026-03-01").query("to", "2026-03-31").query("by", "week");
                let names = ["platform", "metric_type", "metric_name"].into_iter();
                names.fold(month, |series, name| series.query(name, &text(&metric[name])))
            }
            ("GET", "engagement/kpi-metrics/{id}/revisions") => at(&text(&self.kpi_metric().await["id"])),
            _ => panic!("{} {} has no fixture", row.method, row.path),
        }
    }
}
