//! Experiments: ways to create them in any status, and requests about them that succeed.

use serde_json::json;

use crate::support::experiments::{EXPERIMENTS, experiment, made, measured, recorded, running, variants};
use crate::{fixtures::Prepared, table::Row, world::World};

impl World {
    /// Id of an experiment that nobody is in yet.
    async fn drafted_experiment(&self) -> String {
        id_of(&made(&self.admin, experiment(&self.fresh("experiment"))).await)
    }

    /// Id of an experiment that takes units.
    async fn running_experiment(&self) -> String {
        id_of(&running(&self.admin, experiment(&self.fresh("experiment"))).await)
    }

    /// Id of such an experiment, and a unit that is in it.
    async fn exposed_unit(&self) -> (String, String) {
        let (id, unit) = (self.running_experiment().await, self.fresh("unit"));
        let at = format!("{EXPERIMENTS}/{id}");
        recorded(&self.admin, &at, "exposures", &[json!({ "unit": unit })]).await;
        (id, unit)
    }

    /// A request of such an operation which succeeds for somebody of that role.
    pub async fn prepare_around_experiments(&self, row: &Row, role: &str) -> Prepared {
        let place = row.path.strip_prefix("/api/v1/").unwrap_or(row.path);
        let at = |id: &str| Prepared::new(self.person(role), row, place.replace("{id}", id));
        match (row.method, place) {
            ("GET", EXPERIMENTS) => at(""),
            ("POST", EXPERIMENTS) => {
                let mut body = experiment(&self.fresh("experiment"));
                body["description"] = json!("Few words are read.");
                body["guardrails"] = json!([{ "name": "complaints", "kind": "count", "direction": "down" }]);
                at("").json(&body)
            }
            (_, "engagement/experiments/{id}") => {
                let weights = variants(&[("a", 0.9), ("b", 0.1)]);
                let changes = json!({ "traffic_split": 0.5, "variants": weights });
                self.on_present(at(&self.drafted_experiment().await), &changes).await
            }
            ("PUT", "engagement/experiments/{id}/status") => {
                let id = self.drafted_experiment().await;
                let request = at(&id).on(&self.admin, &format!("{EXPERIMENTS}/{id}")).await;
                request.json(&json!({ "status": "RUNNING" }))
            }
            ("GET", "engagement/experiments/{id}/assignment") => {
                at(&self.running_experiment().await).query("unit", &self.fresh("unit"))
            }
            ("POST", "engagement/experiments/{id}/exposures") => {
                let unit = json!({ "unit": self.fresh("unit") });
                at(&self.running_experiment().await).json(&json!({ "items": [unit] }))
            }
            ("POST", "engagement/experiments/{id}/outcomes") => {
                let (id, unit) = self.exposed_unit().await;
                at(&id).json(&json!({ "items": [measured(&unit, "clicks", 1.0)] }))
            }
            ("GET", "engagement/experiments/{id}/results") => {
                at(&self.exposed_unit().await.0).query("phase", "1")
            }
            _ => panic!("{} {} has no fixture", row.method, row.path),
        }
    }
}

/// The id at the end of a path.
fn id_of(at: &str) -> String {
    at.rsplit('/').next().expect("an id").to_owned()
}
