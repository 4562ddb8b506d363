//! Competitors, what posts say of them, and champions: ways to create them, and requests about them that
//! succeed.

use serde_json::{Value, json};

use crate::support::people::text;
use crate::{fixtures::Prepared, table::Row, world::World};

impl World {
    /// Makes something of the desk; its id.
    async fn made(&self, list: &str, body: Value) -> String {
        let made = self.admin.post(format!("engagement/{list}")).json(body).send().await.expect(201).json();
        text(&made["id"])
    }

    /// A competitor to be made, of a category of its own.
    async fn new_competitor(&self) -> Value {
        let category = self.fresh("category");
        self.made("reference/competitor-categories", json!({ "name": category })).await;
        json!({
            "name": self.fresh("competitor"), "category": category, "primary_mechanism": "Resistive probes.",
            "price_point": "19 EUR", "brand_keywords": ["acme", "acme soil"]
        })
    }

    /// Id of a competitor that nothing mentions.
    pub async fn competitor(&self) -> String {
        self.made("competitors", self.new_competitor().await).await
    }

    /// What a new post says of a new competitor.
    async fn new_mention(&self) -> Value {
        let ((post, _), competitor) = (self.post().await, self.competitor().await);
        json!({
            "post_id": post, "competitor_id": competitor, "sentiment": -0.5, "satisfaction": 0.25,
            "opportunity_score": 0.75, "replied": false
        })
    }

    /// Id of a mention.
    pub async fn mention(&self) -> String {
        self.made("mentions", self.new_mention().await).await
    }

    /// A champion to be made of a new author, of a tier that no other is given by itself.
    async fn new_champion(&self) -> Value {
        let (author, tier) = (self.author().await, self.fresh("tier"));
        let row = json!({ "name": tier, "min_engagement": 1_000_000_000, "benefits": "A badge." });
        self.made("reference/champion-tiers", row).await;
        json!({
            "author_id": author, "tier": tier, "engagement_count": 3, "dm_sent_at": "2026-03-01T08:00:00Z",
            "dm_response": "Gladly.", "sample_sent": true, "converted": false, "advocate_status": "invited"
        })
    }

    /// Id of a champion.
    pub async fn champion(&self) -> String {
        self.made("champions", self.new_champion().await).await
    }

    /// A request of such an operation which succeeds for somebody of that role.
    pub async fn prepare_around_competitors(&self, row: &Row, role: &str) -> Prepared {
        let place = row.path.strip_prefix("/api/v1/").unwrap_or(row.path);
        let at = |id: &str| Prepared::new(self.person(role), row, place.replace("{id}", id));
        match (row.method, place) {
            ("POST", "engagement/competitors") => at("").json(&self.new_competitor().await),
            ("GET", "engagement/competitors/{id}/figures") => {
                let mention = self.new_mention().await;
                let competitor = text(&mention["competitor_id"]);
                self.made("mentions", mention).await;
                at(&competitor)
            }
            (_, "engagement/competitors/{id}") => {
                let changes = json!({ "price_point": "On request", "brand_keywords": null });
                self.on_present(at(&self.competitor().await), &changes).await
            }
            ("POST", "engagement/mentions") => at("").json(&self.new_mention().await),
            (_, "engagement/mentions/{id}") => {
                let changes = json!({ "sentiment": 0.5, "satisfaction": null, "replied": true });
                self.on_present(at(&self.mention().await), &changes).await
            }
            ("POST", "engagement/champions") => at("").json(&self.new_champion().await),
            (_, "engagement/champions/{id}") => {
                let changes = json!({ "tier": null, "engagement_count": 4, "converted": true });
                self.on_present(at(&self.champion().await), &changes).await
            }
            _ => panic!("{} {} has no fixture", row.method, row.path),
        }
    }
}
