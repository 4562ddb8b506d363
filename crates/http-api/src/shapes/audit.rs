//! Entries of the audit log.

use domain::{Id, audit::AuditEntry, identity::Account};
use serde_json::Value;
use uuid::Uuid;

use crate::shapes::shown::body;
use crate::time::Time;

body! {
    /// A change that an admin or operator made. Ids and names of fields, never their values.
    #[schema(as = AuditEntry, examples(json!({
        "id": "01939f3e-8f00-7000-8000-000000000091", "entity_type": "event",
        "entity_id": "01939f3e-8f00-7000-8000-000000000001", "action": "event.update",
        "actor": "01939f3e-8f00-7000-8000-000000000082", "details": { "fields": ["title"] },
        "request_id": "5f0c5ad0d6a4b3e1-2a", "created_at": "2026-01-15T08:05:00.000000Z"
    })))]
    AuditEntryBody<'a> of entry: AuditEntry {
        #[schema(value_type = Uuid)]
        id: Id<AuditEntry>,
        entity_type: &'a str,
        entity_id: Uuid,
        action: &'a str,
        /// `null`: the system.
        #[schema(value_type = Option<Uuid>)]
        actor: Option<Id<Account>>,
        /// Names of changed fields, counts and ids.
        #[schema(value_type = Object)]
        details: &'a Value,
        request_id: Option<&'a str>,
        created_at: Time,
    }
}
