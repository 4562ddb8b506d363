//! Replies and what is around them: ways to create them, and requests about them that succeed.

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{people::text, posts};
use crate::{fixtures::Prepared, table::Row, world::World};

/// Long enough for every caller of a test.
const LEASE_SECONDS: i64 = 600;

impl World {
    /// Id of a draft, with a text of its own, to a new post by an author of its own.
    pub async fn reply(&self) -> String {
        let decision = self.decision().await;
        let drafting = self.drafter.post(format!("engagement/decisions/{decision}/replies"));
        let body = posts::reply(&self.fresh("answer"));
        text(&drafting.json(body).send().await.expect(201).json()["id"])
    }

    /// Id of a reply that waits for a second person.
    pub async fn pending(&self) -> String {
        let id = self.reply().await;
        self.drafter.post(format!("engagement/replies/{id}/submission")).ok().await;
        id
    }

    /// Id of a reply that may be sent.
    pub async fn approved(&self) -> String {
        let id = self.pending().await;
        let path = format!("engagement/replies/{id}");
        self.admin.put_on(&path, &format!("{path}/approval"), json!({ "approve": true })).await;
        id
    }

    /// Id and token of a reply that somebody sends for so long.
    pub async fn sending(&self, lease_seconds: i64) -> (String, String) {
        let id = self.approved().await;
        let sending = self.drafter.post(format!("engagement/replies/{id}/sending"));
        let body = json!({ "lease_seconds": lease_seconds });
        let begun = sending.json(body).send().await.expect(201).json();
        (id, text(&begun["token"]))
    }

    /// Id of a reply of which nobody knows whether it was sent. Needs a server that lends for a second.
    pub async fn unknown(&self) -> String {
        let (id, _) = self.sending(1).await;
        tokio::time::sleep(Duration::from_millis(1_100)).await;
        id
    }

    /// Id of a reply that is on the platform.
    pub async fn posted(&self) -> String {
        let (id, token) = self.sending(LEASE_SECONDS).await;
        let posting = self.drafter.put(format!("engagement/replies/{id}/posting"));
        posting.header("lease-token", &token).json(self.posting()).ok().await;
        id
    }

    /// What the platform calls a reply that went out.
    fn posting(&self) -> Value {
        json!({ "platform_post_id": self.fresh("sent") })
    }

    /// Id of an open escalation about a new post.
    pub async fn escalation(&self) -> String {
        let (post, _) = self.post().await;
        let body = json!({ "post_id": post, "description": "Somebody may come to harm." });
        let made = self.admin.post("engagement/escalations").json(body).send().await.expect(201).json();
        text(&made["id"])
    }

    /// Id of a note that a role may change: its own, if it may write any.
    pub async fn note(&self, role: &str) -> String {
        let writer = if role == "operator:draft" { self.person(role) } else { self.admin.clone() };
        let (post, _) = self.post().await;
        let body = json!({ "post_id": post, "text": "Asked the same last week." });
        text(&writer.post("engagement/notes").json(body).send().await.expect(201).json()["id"])
    }

    /// Id of an entry about an author whom nothing is sent to.
    pub async fn do_not_contact(&self) -> String {
        let author = self.author().await;
        let body = json!({ "author_id": author, "reason": "Asked us to stop." });
        let made = self.admin.post("engagement/do-not-contact").json(body).send().await.expect(201).json();
        text(&made["id"])
    }

    /// One thing to do with many, which the role may do.
    async fn bulk(&self, role: &str) -> Value {
        let (action, list, id, arguments) = match role {
            "operator:approve" => ("approve", "replies", self.pending().await, json!({})),
            "operator:manage" => ("park", "posts", self.post().await.0, json!({})),
            _ => {
                let notes = json!({ "resolution_notes": "Called back." });
                ("resolve", "escalations", self.escalation().await, notes)
            }
        };
        let thing = self.admin.get(format!("engagement/{list}/{id}")).ok().await;
        let items = json!([{ "id": thing["id"], "version": thing["version"] }]);
        json!({ "action": action, "items": items, "arguments": arguments })
    }

    /// A request of such an operation which succeeds for somebody of that role.
    pub async fn prepare_around_replies(&self, row: &Row, role: &str) -> Prepared {
        let place = row.path.strip_prefix("/api/v1/").unwrap_or(row.path);
        let at = |id: &str| Prepared::new(self.person(role), row, place.replace("{id}", id));
        match (row.method, place) {
            ("POST", "engagement/decisions/{id}/replies") => {
                at(&self.decision().await).json(&posts::reply(&self.fresh("answer")))
            }
            (_, "engagement/replies/{id}") => {
                let request =
                    self.on_present(at(&self.reply().await), &json!({ "utm_code": "sensor-2" })).await;
                if row.method == "DELETE" { request.query("reason", "Off topic.") } else { request }
            }
            ("POST", "engagement/replies/{id}/submission") => at(&self.reply().await),
            ("PUT", "engagement/replies/{id}/approval") => {
                let id = self.pending().await;
                let request = at(&id).on(&self.admin, &format!("engagement/replies/{id}")).await;
                request.json(&json!({ "approve": true }))
            }
            ("POST", "engagement/replies/{id}/sending") => {
                at(&self.approved().await).json(&json!({ "lease_seconds": LEASE_SECONDS }))
            }
            ("DELETE", "engagement/replies/{id}/sending") => {
                let (id, token) = self.sending(LEASE_SECONDS).await;
                at(&id).header("lease-token", &token)
            }
            ("PUT", "engagement/replies/{id}/posting") => {
                let (id, token) = self.sending(LEASE_SECONDS).await;
                at(&id).header("lease-token", &token).json(&self.posting())
            }
            ("PUT", "engagement/replies/{id}/resolution") => {
                at(&self.unknown().await).json(&json!({ "posted": false }))
            }
            ("PUT", "engagement/replies/{id}/metrics") => {
                let figures = json!({ "metrics": { "likes": 12 }, "help_count": 3 });
                at(&self.posted().await).json(&figures)
            }
            ("POST", "engagement/do-not-contact") => {
                let author = self.author().await;
                at("").json(&json!({ "author_id": author, "reason": "Asked us to stop." }))
            }
            (_, "engagement/do-not-contact/{id}") => {
                let changes = json!({ "reason": "Asked us twice." });
                self.on_present(at(&self.do_not_contact().await), &changes).await
            }
            ("POST", "engagement/escalations") => {
                let (post, _) = self.post().await;
                at("").json(&json!({ "post_id": post, "description": "Somebody may come to harm." }))
            }
            (_, "engagement/escalations/{id}") => {
                let changes = json!({ "status": "IN_PROGRESS" });
                self.on_present(at(&self.escalation().await), &changes).await
            }
            ("POST", "engagement/notes") => {
                let (post, _) = self.post().await;
                at("").json(&json!({ "post_id": post, "text": "Asked the same last week." }))
            }
            (_, "engagement/notes/{id}") => {
                let changes = json!({ "text": "Asked the same twice." });
                self.on_present(at(&self.note(role).await), &changes).await
            }
            ("POST", "engagement/bulk") => at("").json(&self.bulk(role).await),
            _ => self.prepare_around_competitors(row, role).await,
        }
    }

    /// The request as it is; where it changes or deletes, on the present version of what is at its path.
    pub async fn on_present(&self, request: Prepared, changes: &Value) -> Prepared {
        let path = request.path.clone();
        match request.method.as_str() {
            "PATCH" => request.on(&self.admin, &path).await.json(changes),
            "DELETE" => request.on(&self.admin, &path).await,
            _ => request,
        }
    }
}
