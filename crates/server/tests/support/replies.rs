//! Replies in any state, for tests of the desk.

use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::{Value, json};

use super::{
    people::{Person, text},
    posts::{decision, post},
};

/// Numbers of what is made here: authors, posts and texts differ.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// What a reply says; each says something else.
pub fn content() -> String {
    format!("A capacitive sensor, number {}. —Antone (Vita)", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// Somebody who drafts, and somebody who approves.
pub struct Pair {
    pub drafter: Person,
    pub approver: Person,
}

/// A reply, by its path.
pub struct Reply {
    pub path: String,
    pub id: String,
    pub post: String,
    pub author: String,
    pub decision: String,
}

impl Pair {
    /// Two operators.
    pub async fn new(admin: &Person, name: &str) -> Self {
        let drafter = admin.operator(&format!("{name}-d"), &["draft"]).await;
        let approver = admin.operator(&format!("{name}-a"), &["approve"]).await;
        Self { drafter, approver }
    }

    /// Id of a decision on a new post of a new author, with the ids of both.
    pub async fn decision(&self) -> (String, String, String) {
        let name = format!("reply-{}", NEXT.fetch_add(1, Ordering::Relaxed));
        let mut new = post(&name);
        new["author"]["platform_id"] = json!(name);
        let post = self.drafter.post("engagement/posts").json(new).send().await.expect(201).json();
        let at = format!("engagement/posts/{}/decisions", text(&post["id"]));
        let made = self.drafter.post(at).json(decision()).send().await.expect(201).json();
        (text(&made["id"]), text(&post["id"]), text(&post["author"]["id"]))
    }

    /// A draft on a new post.
    pub async fn draft(&self) -> Reply {
        let (decision, post, author) = self.decision().await;
        self.draft_on(&decision, (post, author)).await
    }

    /// A draft on a decision.
    pub async fn draft_on(&self, decision: &str, (post, author): (String, String)) -> Reply {
        let at = format!("engagement/decisions/{decision}/replies");
        let made =
            self.drafter.post(at).json(json!({ "content": content() })).send().await.expect(201).json();
        assert_eq!(made["approval_status"], "DRAFT", "{made}");
        let id = text(&made["id"]);
        Reply { path: format!("engagement/replies/{id}"), id, post, author, decision: decision.to_owned() }
    }

    /// One that waits for a second person.
    pub async fn pending(&self) -> Reply {
        let reply = self.draft().await;
        self.drafter.post(format!("{}/submission", reply.path)).ok().await;
        reply
    }

    /// Submits a draft and approves it.
    pub async fn approve(&self, reply: &Reply) {
        self.drafter.post(format!("{}/submission", reply.path)).ok().await;
        self.review(reply, json!({ "approve": true })).await;
    }

    /// The second person says something of a reply.
    pub async fn review(&self, reply: &Reply, body: Value) -> Value {
        let etag = self.approver.etag(&reply.path).await;
        self.approver.put(format!("{}/approval", reply.path)).if_match(&etag).json(body).ok().await
    }

    /// One that may be sent.
    pub async fn approved(&self) -> Reply {
        let reply = self.draft().await;
        self.approve(&reply).await;
        reply
    }

    /// Begins to send a reply, for so many seconds; the token.
    pub async fn send(&self, reply: &Reply, seconds: u32) -> String {
        let sending = self.drafter.post(format!("{}/sending", reply.path));
        let sent = sending.json(json!({ "lease_seconds": seconds })).send().await.expect(201).json();
        text(&sent["token"])
    }

    /// Says that a reply went out.
    pub async fn post(&self, reply: &Reply, token: &str, platform_id: &str) -> Value {
        let posting = self.drafter.put(format!("{}/posting", reply.path)).header("lease-token", token);
        posting.json(json!({ "platform_post_id": platform_id })).ok().await
    }
}
