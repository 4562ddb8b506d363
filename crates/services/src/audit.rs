//! Entries of the audit log, written in the unit of work of the change itself.

use domain::{Id, Timestamp, audit::AuditEntry, identity::Account};
use repositories::UnitOfWork;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{Caller, ServiceError, Services};

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

    /// With other details.
    #[must_use]
    pub fn details(mut self, details: Value) -> Self {
        self.details = details;
        self
    }
}

impl Services {
    /// Appends to the audit log.
    pub(crate) async fn record(
        &self,
        uow: &mut dyn UnitOfWork,
        caller: &Caller,
        actor: Option<Id<Account>>,
        change: Change,
        now: Timestamp,
    ) -> Result<(), ServiceError> {
        let entry = AuditEntry {
            id: self.ids.next(),
            entity_type: change.entity_type.to_owned(),
            entity_id: change.entity_id,
            action: change.action.to_owned(),
            actor,
            details: change.details,
            request_id: caller.request_id.clone(),
            created_at: now,
        };
        uow.audit().append(&entry).await?;
        Ok(())
    }
}

/// Names the fields whose values differ: `changed!(old, new; title, summary)`.
macro_rules! changed {
    ($old:expr, $new:expr; $($field:ident),+ $(,)?) => {{
        let mut names: Vec<&'static str> = Vec::new();
        $(if $old.$field != $new.$field { names.push(stringify!($field)); })+
        names
    }};
}
pub(crate) use changed;
