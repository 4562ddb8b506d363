//! Escalations.

use domain::{
    Id,
    engagement::{About, Decision, Escalation, EscalationStatus, Origin, Post, Priority, Reply},
    identity::Account,
};
use serde::Deserialize;
use services::{
    ServiceError,
    engagement::escalations::{Create, EscalationChanges, EscalationView},
};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::shapes::{EscalationStatusName, OriginName, PriorityName, shown::body, texts};
use crate::strict::{named_or_null, named_patch};
use crate::{patch::Patch, time::Time};

body! {
    /// What a person must look at.
    #[schema(as = Escalation, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000f1", "post_id": "01939f3e-8f00-7000-8000-0000000000c1",
        "decision_id": null, "reply_id": null, "origin": "PERSON", "reason": "SAFETY",
        "description": "Somebody may come to harm.", "priority": "URGENT", "status": "OPEN",
        "assigned_to": null, "opened_by": "01939f3e-8f00-7000-8000-000000000083", "resolved_by": null,
        "resolution_notes": null, "due_at": "2026-03-01T09:00:00.000000Z", "resolved_at": null,
        "version": 1, "created_at": "2026-03-01T08:00:00.000000Z", "updated_at": "2026-03-01T08:00:00.000000Z"
    })))]
    EscalationBody<'a> of view: EscalationView {
        #[schema(value_type = Uuid)]
        id: Id<Escalation> = view.escalation.id,
        #[schema(value_type = Option<Uuid>)]
        post_id: Option<Id<Post>> = view.escalation.about.post_id,
        #[schema(value_type = Option<Uuid>)]
        decision_id: Option<Id<Decision>> = view.escalation.about.decision_id,
        #[schema(value_type = Option<Uuid>)]
        reply_id: Option<Id<Reply>> = view.escalation.about.reply_id,
        #[schema(value_type = OriginName)]
        origin: Origin = view.escalation.origin,
        /// Name of the reason.
        reason: Option<&'a str> = view.reason,
        description: &'a str = view.escalation.details.description,
        #[schema(value_type = PriorityName)]
        priority: Priority = view.escalation.details.priority,
        #[schema(value_type = EscalationStatusName)]
        status: EscalationStatus = view.escalation.details.status,
        /// Who is to look.
        #[schema(value_type = Option<Uuid>)]
        assigned_to: Option<Id<Account>> = view.escalation.details.assigned_to,
        /// `null`: the desk itself.
        #[schema(value_type = Option<Uuid>)]
        opened_by: Option<Id<Account>> = view.escalation.opened_by,
        #[schema(value_type = Option<Uuid>)]
        resolved_by: Option<Id<Account>> = view.escalation.resolved_by,
        resolution_notes: Option<&'a str> = view.escalation.details.resolution_notes,
        /// Until when it is to be resolved, by its priority.
        due_at: Time = view.escalation.due_at,
        resolved_at: Option<Time> = view.escalation.resolved_at,
        /// Counts changes, from 1; also the `ETag`.
        version: i64 = view.escalation.version,
        created_at: Time = view.escalation.created_at,
        updated_at: Time = view.escalation.updated_at,
    }
}

/// An escalation to open.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "reason": "SAFETY", "description": "Somebody may come to harm." })))]
pub struct EscalationCreate {
    #[serde(default)]
    post_id: Option<Uuid>,
    #[serde(default)]
    decision_id: Option<Uuid>,
    #[serde(default)]
    reply_id: Option<Uuid>,
    /// Name of an active reason.
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    reason: Option<String>,
    #[serde(default)]
    #[schema(schema_with = texts::description)]
    description: String,
    /// As the reason says when it is not given; `MEDIUM` without a reason.
    #[serde(default, deserialize_with = "named_or_null")]
    #[schema(value_type = Option<PriorityName>)]
    priority: Option<Priority>,
    /// Who is to look.
    #[serde(default)]
    assigned_to: Option<Uuid>,
}

impl From<EscalationCreate> for Create {
    fn from(new: EscalationCreate) -> Self {
        Self {
            about: About {
                post_id: new.post_id.map(Id::new),
                decision_id: new.decision_id.map(Id::new),
                reply_id: new.reply_id.map(Id::new),
            },
            description: new.description,
            reason: new.reason,
            priority: new.priority,
            assigned_to: new.assigned_to.map(Id::new),
        }
    }
}

/// Changes of an escalation (RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "status": "RESOLVED", "resolution_notes": "Called back." })))]
pub struct EscalationPatch {
    #[serde(default)]
    #[schema(schema_with = texts::description_or_null)]
    description: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    reason: Patch<String>,
    #[serde(default, deserialize_with = "named_patch")]
    #[schema(value_type = PriorityName, required = false)]
    priority: Patch<Priority>,
    #[serde(default, deserialize_with = "named_patch")]
    #[schema(value_type = EscalationStatusName, required = false)]
    status: Patch<EscalationStatus>,
    #[serde(default)]
    #[schema(value_type = Option<Uuid>)]
    assigned_to: Patch<Uuid>,
    /// Only of one that is resolved.
    #[serde(default)]
    #[schema(schema_with = texts::resolution_or_null)]
    resolution_notes: Patch<String>,
}

impl EscalationPatch {
    /// As the use case takes it.
    pub fn into_changes(self) -> Result<EscalationChanges, ServiceError> {
        Ok(EscalationChanges {
            description: self.description.or(String::new()),
            reason: self.reason.or_none(),
            priority: self.priority.given("/priority")?,
            status: self.status.given("/status")?,
            assigned_to: self.assigned_to.or_none().map(|account| account.map(Id::new)),
            resolution_notes: self.resolution_notes.or_none(),
        })
    }
}
