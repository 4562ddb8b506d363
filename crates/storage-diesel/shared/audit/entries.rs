//! Lines of the audit log.

use async_trait::async_trait;
use diesel::helper_types::{AsSelect, IntoBoxed, Select};
use diesel::prelude::*;
use domain::{
    Timestamp,
    audit::{AuditEntry, Batch, Sealed},
};
use repositories::{
    Page, PageRequest, StorageError,
    audit::{AuditFilter, AuditRepository},
};
use uuid::Uuid;

use super::batches;
use crate::backend::{Db, RunQueryDsl};
use crate::dialect::unindexed;
use crate::schema::audit_logs;
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::put::put;
use crate::shared::rows::{all, count, count_up_to, done};
use crate::shared::tables::AuditLogRow;
use crate::types::DbUuid;

row!(AuditLogRow <=> AuditEntry in "audit_logs" by id {
    id, entity_type, entity_id, action, actor, request_id, created_at, seq, leaf
} renamed { details: details_json });

put!(AuditLogRow: audit_logs (id) changes {} keeps {
    entity_type, entity_id, action, actor, details_json, request_id, created_at, seq, leaf
});

/// Entries that are not sealed. Their order is that of an index over place and id; SQLite takes that one, and
/// not the one over places alone, since the condition on the id, which always holds, is met by it too.
macro_rules! unsealed {
    () => {
        audit_logs::table.filter(audit_logs::seq.is_null()).filter(audit_logs::id.ge(DbUuid(Uuid::nil())))
    };
}

#[async_trait]
impl AuditRepository for Uow<'_> {
    async fn append(&mut self, entry: &AuditEntry) -> Result<(), StorageError> {
        let row = AuditLogRow { seq: None, leaf: None, ..AuditLogRow::try_from(entry)? };
        done(diesel::insert_into(audit_logs::table).values(row).execute(self.conn).await)
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

    async fn unsealed(&mut self, limit: usize) -> Result<Vec<AuditEntry>, StorageError> {
        let query = unsealed!()
            .order((audit_logs::seq, audit_logs::id))
            .limit(count(limit))
            .select(AuditLogRow::as_select());
        all(query.load(self.conn).await)
    }

    async fn count_unsealed(&mut self, bound: Option<usize>) -> Result<i64, StorageError> {
        Ok(count_up_to!(
            self,
            bound,
            || unsealed!(),
            order: (audit_logs::seq, audit_logs::id),
            key: audit_logs::id
        ))
    }

    async fn last_batch(&mut self) -> Result<Option<Batch>, StorageError> {
        batches::last(self.conn).await
    }

    async fn seal(&mut self, batch: &Batch, entries: &[Sealed]) -> Result<(), StorageError> {
        batches::seal(self.conn, batch, entries).await
    }

    async fn batches(&mut self, after: i64, limit: usize) -> Result<Vec<Batch>, StorageError> {
        batches::list(self.conn, after, limit).await
    }

    async fn sealed(&mut self, first: i64, last: i64, limit: usize) -> Result<Vec<AuditEntry>, StorageError> {
        let query = audit_logs::table
            .filter(audit_logs::seq.ge(first))
            .filter(audit_logs::seq.le(last))
            .order(audit_logs::seq)
            .limit(count(limit))
            .select(AuditLogRow::as_select());
        all(query.load(self.conn).await)
    }

    async fn unpurged_batches(&mut self, after: i64, limit: usize) -> Result<Vec<Batch>, StorageError> {
        batches::list_unpurged(self.conn, after, limit).await
    }

    async fn purge_batch(&mut self, number: i64, purged_at: Timestamp) -> Result<u64, StorageError> {
        batches::purge(self.conn, number, purged_at).await
    }

    async fn restore_batch(&mut self, number: i64, entries: &[AuditEntry]) -> Result<(), StorageError> {
        batches::restore(self.conn, number, entries).await
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
