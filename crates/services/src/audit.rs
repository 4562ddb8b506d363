//! Entries of the audit log, written in the unit of work of the change itself.

use domain::Id;
use serde_json::{Value, json};
use uuid::Uuid;

/// What was changed, for the audit log.
#[derive(Debug, Clone)]
pub struct Change {
    /// Kind of thing, for example `event`.
    pub entity_type: &'static str,
    /// Which one.
    pub entity_id: Uuid,
    /// What was done, for example `event.update`.
    pub action: &'static str,
    /// Names of fields, counts and ids; never values, never personal data.
    pub details: Value,
}

impl Change {
    /// A change without details.
    pub fn new<E>(entity_type: &'static str, id: Id<E>, action: &'static str) -> Self {
        Self { entity_type, entity_id: id.uuid(), action, details: json!({}) }
    }

    /// With the names of the changed fields.
    #[must_use]
    pub fn fields(mut self, fields: &[&str]) -> Self {
        self.details = json!({ "fields": fields });
        self
    }

    /// With one more detail.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        if let Value::Object(details) = &mut self.details {
            details.insert(name.to_owned(), value.into());
        }
        self
    }

    /// With other details.
    #[must_use]
    pub fn details(mut self, details: Value) -> Self {
        self.details = details;
        self
    }
}
