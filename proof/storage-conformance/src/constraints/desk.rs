//! The engagement desk.

use super::Value::{Bool, Date, Hash, Int, Json, Null, Real, Text, Uuid};
use super::{LATER, Listed, T, rows};

/// Keys and indexes that the data model asks for, whatever the queries need.
pub const LISTED: &[Listed] = &[
    Listed { table: "authors", is_key: true, columns: &["platform", "platform_id"] },
    Listed { table: "posts", is_key: true, columns: &["platform", "platform_post_id"] },
    Listed { table: "segmented_weights", is_key: true, columns: &["segment_type", "segment_key"] },
    Listed { table: "replies", is_key: true, columns: &["platform", "platform_post_id"] },
    Listed { table: "community_champions", is_key: true, columns: &["author_id"] },
    Listed {
        table: "kpi_metrics",
        is_key: true,
        columns: &["date", "platform", "metric_type_id", "metric_name"],
    },
    Listed {
        table: "experiment_outcomes",
        is_key: true,
        columns: &["experiment_id", "phase", "metric", "unit"],
    },
    Listed { table: "authors", is_key: false, columns: &["is_power_user"] },
    Listed { table: "authors", is_key: false, columns: &["platform", "handle"] },
    Listed { table: "posts", is_key: false, columns: &["processed_at"] },
    Listed { table: "posts", is_key: false, columns: &["platform", "detected_at"] },
    Listed { table: "decisions", is_key: false, columns: &["created_at"] },
    Listed { table: "decisions", is_key: false, columns: &["experiment_variant"] },
    Listed { table: "decisions", is_key: false, columns: &["is_randomized_experiment"] },
    Listed { table: "decisions", is_key: false, columns: &["mode"] },
    Listed { table: "decisions", is_key: false, columns: &["composite_score"] },
    Listed { table: "weight_adjustment_logs", is_key: false, columns: &["date"] },
    Listed { table: "replies", is_key: false, columns: &["posted_at"] },
    Listed { table: "replies", is_key: false, columns: &["approval_status"] },
    Listed { table: "replies", is_key: false, columns: &["platform", "posted_at"] },
    Listed { table: "replies", is_key: false, columns: &["platform_post_id"] },
    Listed { table: "escalations", is_key: false, columns: &["status", "priority"] },
    Listed { table: "escalations", is_key: false, columns: &["created_at"] },
];

/// So large that any other weight may be far below zero, and the sum of all is not.
const HEAVY: super::Value = Real(1.0e20);

/// What a reply rests on.
const SNAPSHOT: super::Value = Json(
    r#"{
        "author": {
            "id": "00000000-0000-0000-0000-000000000001", "platform_id": "one", "handle": "one",
            "display_name": "One", "follower_count": 1, "is_verified": true
        },
        "post": {
            "id": "00000000-0000-0000-0000-000000000001", "platform_post_id": "one", "content": "One",
            "content_version": 1, "detected_at": "2026-01-01T00:00:00.000001Z"
        },
        "decision": {
            "id": "00000000-0000-0000-0000-000000000001", "mode": "HELPFUL", "composite_score": 0.5,
            "created_at": "2026-01-01T00:00:00.000001Z"
        }
    }"#,
);

/// What an experiment came to.
const RESULTS: super::Value = Text(
    r#"{
        "phase": 1, "units": 0, "excluded": 0, "excluded_warning": false, "variants": [],
        "sample_ratio": {"chi2": null, "p": null, "warning": false, "reason": null, "leaks": []},
        "metrics": []
    }"#,
);

rows! {
    archives {
        id: Uuid(1), kind: Text("POSTS"), file_name: Text("one"), sha256: Hash(1), bytes: Int(1), entries: Int(1),
        from_at: T, to_at: T, state: Text("VERIFIED"), version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2), file_name: Text("two") }
    archetypes {
        id: Uuid(1), name: Text("one"), description: Text(""), is_active: Bool(true), version: Int(1),
        created_at: T, updated_at: T
    } then { id: Uuid(2), name: Text("two") }
    power_tiers {
        id: Uuid(1), name: Text("one"), description: Text(""), is_active: Bool(true),
        follower_threshold: Int(1), version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2), name: Text("two") }
    competitor_categories {
        id: Uuid(1), name: Text("one"), description: Text(""), is_active: Bool(true), version: Int(1),
        created_at: T, updated_at: T
    } then { id: Uuid(2), name: Text("two") }
    kpi_types {
        id: Uuid(1), name: Text("one"), description: Text(""), is_active: Bool(true),
        aggregation_type: Text("sum"), version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2), name: Text("two") }
    escalation_reasons {
        id: Uuid(1), name: Text("one"), description: Text(""), is_active: Bool(true), severity: Text("LOW"),
        version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2), name: Text("two") }
    champion_tiers {
        id: Uuid(1), name: Text("one"), description: Text(""), is_active: Bool(true), min_engagement: Int(1),
        benefits: Text(""), version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2), name: Text("two") }
    authors {
        id: Uuid(1), platform: Text("TWITTER"), platform_id: Text("one"), handle: Text("one"),
        display_name: Text("One"), follower_count: Int(1), is_verified: Bool(true),
        is_power_user: Bool(true), power_tier_id: Uuid(1), archetype_tags: Json("[]"),
        relationship_score: Real(0.5), interaction_history: Json("[]"), observed_at: T, first_seen_at: T,
        last_seen_at: T, version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2), platform_id: Text("two") }
    suppressed_authors {
        author_hash: Hash(1), created_at: T
    } then { author_hash: Hash(2) }
    posts {
        id: Uuid(1), platform: Text("TWITTER"), platform_post_id: Text("one"), author_id: Uuid(1),
        content: Text("One"), content_version: Int(1), detected_at: T, observed_at: T, processed_at: T,
        keyword_matches: Json("[]"), keyword_categories: Json("[]"), spam_filtered: Bool(false),
        raw_metrics: Json("{}"), state: Text("waiting"), error_count: Int(0), error_message: Text(""),
        version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2), platform_post_id: Text("two") }
    post_revisions {
        post_id: Uuid(1), content_version: Int(1), content: Text("One"), observed_at: T, created_at: T
    } then { content_version: Int(2) }
    post_queue {
        post_id: Uuid(1), platform: Text("TWITTER"), is_power_user: Bool(true), queue_at: Null,
        available_at: T, leased_until: T, lease_hash: Hash(1), delivery_count: Int(0), created_at: T,
        updated_at: T, claimed_at: T
    } then { post_id: Uuid(2) }
    post_categories {
        category: Text("one"), post_id: Uuid(1), platform: Text("TWITTER"), is_power_user: Bool(true),
        available_at: T, created_at: T
    } then { category: Text("two") }
    segmented_weights {
        id: Uuid(1), segment_type: Text("archetype"), segment_key: Text("one"), sss_weight: HEAVY,
        ars_weight: HEAVY, evs_weight: HEAVY, trs_weight: HEAVY, sample_size: Int(0),
        performance: Real(0.5), version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2), segment_key: Text("two") }
    weight_versions {
        weights_id: Uuid(1), version: Int(1), sss_weight: Real(1.0), ars_weight: Real(1.0),
        evs_weight: Real(1.0), trs_weight: Real(1.0), reason: Text(""), created_at: T
    } then { version: Int(2) }
    weight_adjustment_logs {
        id: Uuid(1), date: T, action: Text("set"), reason: Text(""), valid_segments: Int(0),
        total_segments: Int(1), sample_sizes: Json("{}"), old_weights: Json("{}"), new_weights: Json("{}"),
        predicted_improvement: Real(0.5), created_at: T
    } then { id: Uuid(2) }
    experiments {
        id: Uuid(1), name: Text("One"), description: Text(""), assignment: Text("hash"),
        traffic_split: Real(0.5), variant_a: Text("one"), variant_b: Text("two"), metric: Text("one"),
        metric_kind: Text("mean"), metric_direction: Text("up"), guardrails: Json("[]"),
        minimum_days: Int(0), minimum_units: Int(0), status: Text("COMPLETED"), phase: Int(1),
        phase_started_at: T, start_date: T, end_date: T, results_json: RESULTS, winner: Text("one"),
        winner_reason: Text(""), version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2) }
    decisions {
        id: Uuid(1), post_id: Uuid(1), sss_score: Real(0.5), ars_score: Real(0.5), evs_score: Real(0.5),
        trs_score: Real(0.5), composite_score: Real(0.5), mode: Text("HELPFUL"), archetype_id: Uuid(1),
        safety_flags: Json("[]"), signals_json: Json("{}"), temporal_context: Json("{}"),
        competitor_detected: Bool(false), is_power_user: Bool(true), experiment_variant: Text("a"),
        is_randomized_experiment: Bool(true), predicted_mode: Text("HYBRID"), weights_id: Uuid(1),
        weights_version: Int(1), decided_by: Uuid(1), created_at: T, experiment_id: Uuid(1)
    } then { id: Uuid(2) }
    replies {
        id: Uuid(1), decision_id: Uuid(1), author_id: Uuid(1), archetype_id: Uuid(1),
        platform: Text("TWITTER"), in_reply_to: Text("one"), content: Text("One"), content_hash: Hash(1),
        utm_code: Text("one"), reply_type: Text("MANUAL"), approval_status: Text("REJECTED"),
        drafted_by: Uuid(2), edited_by: Uuid(2), editors: Json("[]"), pending_since: Null,
        approved_by: Uuid(2), approved_at: T, reject_reason: Text(""), sending_until: Null,
        sending_hash: Hash(1), sent_at: Null, sendings: Int(0), platform_post_id: Null, posted_at: Null,
        help_count: Int(0), metrics_json: Json("{}"), snapshot_json: SNAPSHOT, deleted_at: T,
        delete_reason: Text(""), version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2) }
    escalations {
        id: Uuid(1), post_id: Uuid(1), decision_id: Uuid(1), reply_id: Uuid(1), reason_id: Uuid(1),
        origin: Text("PERSON"), description: Text(""), priority: Text("MEDIUM"),
        sort_key: Int(3_000_000_000_000_000_000), status: Text("OPEN"), is_open: Bool(true),
        assigned_to: Uuid(1), opened_by: Uuid(1), resolved_by: Uuid(1), resolution_notes: Text(""), due_at: T,
        resolved_at: Null, version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2) }
    notes {
        id: Uuid(1), subject: Text("post"), post_id: Uuid(1), author_id: Uuid(1), reply_id: Uuid(1),
        escalation_id: Uuid(1), text: Text("One"), written_by: Uuid(1), version: Int(1), created_at: T,
        updated_at: T
    } then { id: Uuid(2) }
    do_not_contact {
        id: Uuid(1), author_id: Uuid(1), reason: Text("One"), ends_at: T, added_by: Uuid(1),
        version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2), author_id: Uuid(2) }
    competitors {
        id: Uuid(1), name: Text("one"), category_id: Uuid(1), primary_mechanism: Text(""),
        price_point: Text(""), brand_keywords: Json("[]"), version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2) }
    competitive_mentions {
        id: Uuid(1), post_id: Uuid(1), competitor_id: Uuid(1), sentiment: Real(-0.5), satisfaction: Real(0.5),
        opportunity_score: Real(0.5), replied: Bool(false), version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2) }
    community_champions {
        id: Uuid(1), author_id: Uuid(1), tier_id: Uuid(1), engagement_count: Int(0), dm_sent_at: T,
        dm_response: Text(""), sample_sent: Bool(false), converted: Bool(false), advocate_status: Text(""),
        version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2), author_id: Uuid(2) }
    kpi_metrics {
        id: Uuid(1), date: Date("2026-01-01"), platform: Text("TWITTER"), metric_type_id: Uuid(1),
        metric_name: Text("one"), value: Null, numerator: Real(1.0), denominator: Real(2.0), version: Int(1),
        created_at: T, updated_at: T
    } then { id: Uuid(2), date: Date("2026-01-02") }
    kpi_revisions {
        metric_id: Uuid(1), version: Int(1), value: Null, numerator: Real(1.0), denominator: Real(2.0),
        created_at: T
    } then { version: Int(2) }
    experiment_variants {
        experiment_id: Uuid(1), phase: Int(1), position: Int(1), variant: Text("one"), weight: Real(0.5),
        created_at: T
    } then { position: Int(2), variant: Text("two") }
    experiment_exposures {
        experiment_id: Uuid(1), phase: Int(1), unit: Text("one"), variant: Text("one"),
        excluded: Bool(false), exposed_at: T
    } then { unit: Text("two") }
    experiment_outcomes {
        id: Uuid(1), experiment_id: Uuid(1), phase: Int(1), metric: Text("one"), unit: Text("one"),
        variant: Text("one"), value: Real(1.0), created_at: T
    } then { id: Uuid(2), unit: Text("two") }
    learning_events {
        id: Uuid(1), date: T, adjustment_type: Text("one"), adjustment: Json("{}"),
        predicted_improvement: Real(0.5), baseline_performance: Real(0.5), actual_improvement: Real(0.25),
        accuracy: Real(0.5), evaluated_at: T, version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2) }
    randomized_experiments {
        id: Uuid(1), decision_id: Uuid(1), predicted_mode: Text("HYBRID"), actual_mode: Text("HELPFUL"),
        predicted_outcome: Real(0.5), actual_outcome: Real(0.5), version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2), decision_id: Uuid(2) }
    legal_holds {
        id: Uuid(1), subject: Text("RANGE"), author_id: Uuid(1), post_id: Uuid(1), experiment_id: Uuid(1),
        from_at: T, to_at: LATER, reason: Text("One"), created_by: Uuid(1), version: Int(1), created_at: T,
        updated_at: T
    } then { id: Uuid(2) }
}
