//! The engagement desk.

use super::Value::{Bool, Int, Text, Uuid};
use super::{T, rows};

rows! {
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
}
