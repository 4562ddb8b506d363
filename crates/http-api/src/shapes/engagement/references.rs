//! Rows of reference tables.

use domain::{
    Id,
    engagement::{Aggregation, Priority, Reference, ReferenceDetails},
};

use crate::shapes::{AggregationName, PriorityName, editable::editable, shown::body, texts};
use crate::{patch::Patch, time::Time};

body! {
    /// A row of a reference table. The fields that its table does not have are `null`.
    #[schema(as = Reference, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000a1", "name": "MACRO", "description": "Known in the field.",
        "is_active": true, "follower_threshold": 10000, "aggregation_type": null, "severity": null,
        "min_engagement": null, "benefits": null, "version": 1, "created_at": "2026-01-15T08:00:00.000000Z",
        "updated_at": "2026-01-15T08:00:00.000000Z"
    })))]
    ReferenceBody<'a> of reference: Reference {
        #[schema(value_type = Uuid)]
        id: Id<Reference>,
        name: &'a str = reference.details.name,
        description: &'a str = reference.details.description,
        /// Whether it may be used for something new.
        is_active: bool = reference.details.is_active,
        /// Power tiers: from how many followers.
        follower_threshold: Option<i64> = reference.details.follower_threshold,
        /// KPI types: how the values of a period become one.
        #[schema(value_type = Option<AggregationName>)]
        aggregation_type: Option<Aggregation> = reference.details.aggregation_type,
        /// Escalation reasons: how urgent.
        #[schema(value_type = Option<PriorityName>)]
        severity: Option<Priority> = reference.details.severity,
        /// Champion tiers: from how many engagements.
        min_engagement: Option<i64> = reference.details.min_engagement,
        /// Champion tiers: what a champion gets.
        benefits: Option<&'a str> = reference.details.benefits,
        /// Counts changes, from 1; also the `ETag`.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

editable! {
    /// A new row of a reference table, with the fields of its table.
    #[schema(examples(json!({ "name": "MACRO", "follower_threshold": 10000 })))]
    new ReferenceCreate
    /// Changes of a row (RFC 7396).
    #[schema(examples(json!({ "is_active": false })))]
    patch ReferencePatch
    of ReferenceDetails {
        name: required(texts::name),
        description: text(texts::summary, texts::summary_or_null),
        is_active: flag or true,
        follower_threshold: whole(0, 1_000_000_000_000_i64),
        aggregation_type: name(Aggregation, AggregationName) or null,
        severity: name(Priority, PriorityName) or null,
        min_engagement: whole(0, 1_000_000_000_000_i64),
        benefits: optional(texts::line_or_null),
    }
}
