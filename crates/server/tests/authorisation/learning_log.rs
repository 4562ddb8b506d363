//! The learning log: ways to write it, and requests about it that succeed.

use serde_json::{Value, json};

use crate::support::people::text;
use crate::{fixtures::Prepared, table::Row, world::World};

const EVENTS: &str = "engagement/learning/events";
const RANDOMIZED: &str = "engagement/learning/randomized-experiments";

impl World {
    /// A learning event to be noted.
    fn new_learning_event(&self) -> Value {
        let segment = self.fresh("segment");
        json!({
            "date": "2026-03-01T08:00:00Z", "adjustment_type": "weights",
            "adjustment": { "evs_weight": { "from": 0.25, "to": 0.5 }, "of": segment },
            "predicted_improvement": 0.25, "baseline_performance": 0.5
        })
    }

    /// Id of a learning event that nobody has evaluated.
    async fn learning_event(&self) -> String {
        let noted = self.admin.post(EVENTS).json(self.new_learning_event());
        text(&noted.send().await.expect(201).json()["id"])
    }

    /// That the mode of a new decision was replaced at random.
    async fn new_randomized_experiment(&self) -> Value {
        let decision = self.decision().await;
        json!({
            "decision_id": decision, "predicted_mode": "HYBRID", "actual_mode": "HELPFUL",
            "predicted_outcome": 0.5
        })
    }

    /// Id of a randomised experiment of which nobody knows what came.
    async fn randomized_experiment(&self) -> String {
        let noted = self.admin.post(RANDOMIZED).json(self.new_randomized_experiment().await);
        text(&noted.send().await.expect(201).json()["id"])
    }

    /// A request of such an operation which succeeds for somebody of that role.
    pub async fn prepare_around_learning_log(&self, row: &Row, role: &str) -> Prepared {
        let place = row.path.strip_prefix("/api/v1/").unwrap_or(row.path);
        let at = |id: &str| Prepared::new(self.person(role), row, place.replace("{id}", id));
        match (row.method, place) {
            ("GET", EVENTS | RANDOMIZED) => at(""),
            ("POST", EVENTS) => at("").json(&self.new_learning_event()),
            ("GET", "engagement/learning/events/{id}") => at(&self.learning_event().await),
            ("PUT", "engagement/learning/events/{id}/evaluation") => {
                let id = self.learning_event().await;
                let request = at(&id).on(&self.admin, &format!("{EVENTS}/{id}")).await;
                request.json(&json!({ "actual_improvement": 0.125 }))
            }
            ("POST", RANDOMIZED) => at("").json(&self.new_randomized_experiment().await),
            (_, "engagement/learning/randomized-experiments/{id}") => {
                let changes = json!({ "predicted_outcome": null, "actual_outcome": 0.75 });
                self.on_present(at(&self.randomized_experiment().await), &changes).await
            }
            _ => panic!("{} {} has no fixture", row.method, row.path),
        }
    }
}
