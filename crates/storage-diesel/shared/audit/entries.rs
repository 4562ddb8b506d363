//! Lines of the audit log.

use async_trait::async_trait;
use diesel::helper_types::{AsSelect, IntoBoxed, Select};
use diesel::prelude::*;
use domain::audit::AuditEntry;
use repositories::{
    Page, PageRequest, StorageError,
    audit::{AuditFilter, AuditRepository},
};

use crate::backend::{Db, RunQueryDsl};
use crate::dialect::{map_err, unindexed};
use crate::schema::audit_logs;
use crate::shared::Uow;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::rows::done;
use crate::shared::tables::AuditLogRow;
use crate::types::DbUuid;

impl From<&AuditEntry> for AuditLogRow {
    fn from(entry: &AuditEntry) -> Self {
        Self {
            id: entry.id.into(),
            entity_type: entry.entity_type.clone(),
            entity_id: entry.entity_id.into(),
            action: entry.action.clone(),
            actor: entry.actor.map(Into::into),
            details_json: entry.details.clone().into(),
            request_id: entry.request_id.clone(),
            created_at: entry.created_at.into(),
        }
    }
}

impl From<AuditLogRow> for AuditEntry {
    fn from(row: AuditLogRow) -> Self {
        Self {
            id: row.id.into(),
            entity_type: row.entity_type,
            entity_id: row.entity_id.into(),
            action: row.action,
            actor: row.actor.map(Into::into),
            details: row.details_json.into(),
            request_id: row.request_id,
            created_at: row.created_at.into(),
        }
    }
}

#[async_trait]
impl AuditRepository for Uow<'_> {
    async fn append(&mut self, entry: &AuditEntry) -> Result<(), StorageError> {
        done(diesel::insert_into(audit_logs::table).values(AuditLogRow::from(entry)).execute(self.conn).await)
    }

    async fn list(
        &mut self,
        filter: &AuditFilter,
        page: &PageRequest,
    ) -> Result<Page<AuditEntry>, StorageError> {
        let query = filtered(filter);
        let rows: Vec<AuditLogRow> =
            after!(query, desc audit_logs::created_at, audit_logs::id, after_time(page)?)
                .order((audit_logs::created_at.desc(), audit_logs::id.desc()))
                .limit(rows_to_ask_for(page))
                .load(self.conn)
                .await
                .map_err(map_err)?;
        let items = rows.into_iter().map(AuditEntry::from).collect();
        Ok(Page::cut(items, page.limit, |entry: &AuditEntry| at_time(entry.created_at, entry.id)))
    }
}

type Query = IntoBoxed<'static, Select<audit_logs::table, AsSelect<AuditLogRow, Db>>, Db>;

/// Entries are found by the condition that says most: the thing, else who did it. The others are
/// judged on what that finds.
fn filtered(filter: &AuditFilter) -> Query {
    macro_rules! condition {
        ($query:ident, $column:expr, $value:expr, $found:expr) => {
            if let Some(value) = $value {
                $query = if $found {
                    $query.filter(unindexed($column).eq(value))
                } else {
                    $query.filter($column.eq(value))
                };
            }
        };
    }
    let by_thing = filter.entity_id.is_some();
    let by_actor = by_thing || filter.actor.is_some();
    let by_action = by_actor || filter.action.is_some();
    let mut query = audit_logs::table.select(AuditLogRow::as_select()).into_boxed();
    condition!(query, audit_logs::entity_id, filter.entity_id.map(DbUuid), false);
    condition!(query, audit_logs::actor, filter.actor.map(DbUuid::from), by_thing);
    condition!(query, audit_logs::action, filter.action.clone(), by_actor);
    condition!(query, audit_logs::entity_type, filter.entity_type.clone(), by_action);
    query
}
