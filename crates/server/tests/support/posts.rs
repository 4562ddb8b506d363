//! Bodies of requests at the desk.

use serde_json::{Value, json};

/// A post with this id, to be sent in.
pub fn post(id: &str) -> Value {
    json!({
        "platform": "TWITTER", "platform_post_id": id, "content": format!("What does {id} ask?"),
        "detected_at": "2026-03-01T08:00:00Z", "keyword_matches": ["sensor"], "keyword_categories": ["hardware"],
        "raw_metrics": { "likes": 3 }, "author": { "platform_id": "48210", "handle": "soil_sam" }
    })
}

/// What is decided on a post.
pub fn decision() -> Value {
    json!({
        "sss_score": 0.9, "ars_score": 0.7, "evs_score": 0.5, "trs_score": 0.8, "mode": "HELPFUL",
        "signals": { "question": true }
    })
}

/// A reply that says this, with the signature that every reply holds.
pub fn reply(text: &str) -> Value {
    json!({ "content": format!("{text} —Antone (Vita)"), "utm_code": "sensor-1" })
}

/// Weights of a segment.
pub fn weights() -> Value {
    json!({
        "segment_type": "platform", "segment_key": "REDDIT", "sss_weight": 1, "ars_weight": 0, "evs_weight": 0,
        "trs_weight": 0, "reason": "only the first counts there"
    })
}
