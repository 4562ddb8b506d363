//! Legal holds: a way to create one, and requests about them that succeed.

use serde_json::{Value, json};

use crate::support::people::text;
use crate::{fixtures::Prepared, table::Row, world::World};

impl World {
    /// A hold to be made, on an author that nothing else holds.
    async fn hold(&self) -> Value {
        json!({ "author_id": self.author().await, "reason": "Case 12 C 345/26." })
    }

    /// A request of such an operation which succeeds for somebody of that role.
    pub async fn prepare_around_holds(&self, row: &Row, role: &str) -> Prepared {
        let place = row.path.strip_prefix("/api/v1/").unwrap_or(row.path);
        let at = |id: &str| Prepared::new(self.person(role), row, place.replace("{id}", id));
        if row.method == "POST" {
            return at("").json(&self.hold().await);
        }
        let made =
            self.admin.post("engagement/holds").json(self.hold().await).send().await.expect(201).json();
        self.on_present(at(&text(&made["id"])), &json!({ "reason": "Second instance." })).await
    }
}
