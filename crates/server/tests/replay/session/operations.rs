//! What those who run the server ask for, before anything happened and after all of it.

use crate::{
    ask::{get, post},
    player::Player,
};

/// At the start.
pub async fn before(p: &mut Player) {
    for path in ["/health", "/health/live", "/health/ready", "/metrics"] {
        p.send(get(path), 200).await;
    }
    p.read_twice(get("/openapi.json")).await;
    for encoding in ["gzip", "br", "zstd", "identity", "*;q=0"] {
        p.send(get("/openapi.json").header("accept-encoding", encoding), 200).await;
    }
    p.send(get("/docs"), 308).await;
    p.send(get("/docs/"), 200).await;
    p.send(get("/docs/nothing-here.js"), 404).await;
    p.send(get("events"), 200).await;
    p.send(get("events").header("origin", "https://app.example.org"), 200).await;
}

/// At the end.
pub async fn after(p: &mut Player) {
    for path in ["/health", "/health/live", "/health/ready", "/metrics"] {
        p.send(get(path), 200).await;
    }
    p.send(post("/health"), 405).await;
}
