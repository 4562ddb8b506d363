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
use crate::dialect::unindexed;
use crate::schema::audit_logs;
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::rows::{all, insert};
use crate::shared::tables::AuditLogRow;
use crate::types::DbUuid;

row!(AuditLogRow <=> AuditEntry in "audit_logs" by id {
    id, entity_type, entity_id, action, actor, request_id, created_at
} renamed { details: details_json });

#[async_trait]
impl AuditRepository for Uow<'_> {
    async fn append(&mut self, entry: &AuditEntry) -> Result<(), StorageError> {
        insert!(self, audit_logs, AuditLogRow, entry)
    }

    async fn list(
        &mut self,
        filter: &AuditFilter,
        page: &PageRequest,
    ) -> Result<Page<AuditEntry>, StorageError> {
        let query = filtered(filter);
        let query = after!(query, desc audit_logs::created_at, audit_logs::id, after_time(page)?)
            .order((audit_logs::created_at.desc(), audit_logs::id.desc()))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<AuditLogRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |entry: &AuditEntry| at_time(entry.created_at, entry.id)))
    }
}

type Query = IntoBoxed<'static, Select<audit_logs::table, AsSelect<AuditLogRow, Db>>, Db>;

/// The most selective condition uses its index: the thing, else the actor, else the action. The others
/// only filter what that finds.
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
