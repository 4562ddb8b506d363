//! One line of the audit log.

use serde_json::Value;
use uuid::Uuid;

use crate::{Id, Timestamp, identity::Account, learning::Sha256};

/// A change that an admin or operator made. It holds ids and names of changed fields, never
/// their values and never personal data, so that the erasure of a person leaves it whole.
#[derive(Debug, Clone, PartialEq)]
pub struct AuditEntry {
    /// Identity; time-ordered.
    pub id: Id<AuditEntry>,
    /// What kind of thing was changed, for example `event`.
    pub entity_type: String,
    /// Which one.
    pub entity_id: Uuid,
    /// What was done, for example `event.update`.
    pub action: String,
    /// Who did it; `None` for the system (the command line, the sweeper).
    pub actor: Option<Id<Account>>,
    /// Names of changed fields, counts and ids.
    pub details: Value,
    /// The request it came with, as in the logs.
    pub request_id: Option<String>,
    /// When.
    pub created_at: Timestamp,
    /// Its place in the audit chain, from 1; `None`: it is not sealed yet.
    pub seq: Option<i64>,
    /// Its hash in the chain ([`super::leaf`]), once it is sealed. With it, an entry that was changed is told
    /// from the others of its batch.
    pub leaf: Option<Sha256>,
}
